/** Values in a letter: as the policy writes them, members and parties by their label. */
import { isIsoDate } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import type { JsonValue, Possible } from '../../evaluate/result.ts';
import type { Type } from '../../base/value.ts';
import { joined, quoted, type Text } from '../explanation.ts';
import type { Names } from './names.ts';
import type { LetterWords } from './words.ts';

/** What kind of value it is: a result as JSON does not tell a member of a choice from a text. */
export interface Shape {
  readonly type: string;
  readonly choice: string | null;
}

export const shapeOf = (type: Type): Shape => ({
  type: type.kind,
  choice: type.kind === 'choice' || type.kind === 'set' ? type.choice : null,
});

/** A requirement or a group: met or not met. */
export const metShape: Shape = { type: 'met', choice: null };

export interface Valuing {
  readonly names: Names;
  readonly words: LetterWords;
}

/** A figure with the groups and the decimal mark of the language. */
export function figure(text: string, language: Language): string {
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const [group, mark] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${text.startsWith('-') ? '−' : ''}${grouped}${decimals === undefined ? '' : mark + decimals}`;
}

/** Cents are written where there are any. */
const money = (text: string, language: Language): string =>
  `€ ${figure(text.replace(/\.00$/, ''), language)}`;

export function valueText(value: JsonValue, shape: Shape, valuing: Valuing): Text {
  const { words } = valuing;
  if (typeof value === 'boolean') return [value ? words.yes : words.no];
  if (typeof value === 'number') return [figureText(String(value), shape, words)];
  if (typeof value === 'string') return oneText(value, shape, valuing);
  if (Array.isArray(value)) return setText(value as readonly string[], shape, valuing);
  if ('first' in value) return [words.period(words.day(value.first), words.day(value.last))];
  if ('low' in value) {
    const [low, high] = [value.low, value.high].map((end) => figureText(String(end), shape, words));
    return [words.between(low ?? '', high ?? '')];
  }
  if ('years' in value) return [words.duration(value)];
  return [words.absent];
}

function figureText(text: string, { type }: Shape, words: LetterWords): string {
  if (text.includes('/')) return text;
  if (type === 'money') return money(text, words.language);
  return `${figure(text, words.language)}${type === 'percentage' ? '%' : ''}`;
}

function setText(members: readonly string[], { choice }: Shape, { names, words }: Valuing): Text {
  if (members.length === 0) return [words.nothing];
  const labels = members.map((member): Text => [quoted(names.member(choice ?? '', member))]);
  return joined(labels, words.and);
}

function oneText(text: string, shape: Shape, { names, words }: Valuing): Text {
  switch (shape.type) {
    case 'choice':
      return [quoted(names.member(shape.choice ?? '', text))];
    case 'party':
      return [names.party(text)];
    case 'contact':
      return [quoted(names.contact(text))];
    case 'met':
      return [text === 'met' ? words.met : words.notMet];
    case 'state':
      return [words.states[text] ?? text];
    case 'money':
    case 'number':
    case 'percentage':
      return [figureText(text, shape, words)];
    case 'date':
    case 'event':
      if (isIsoDate(text)) return [words.day(text)];
      return [text === 'notYet' ? words.notYet : text === 'never' ? words.never : text];
    default:
      return [quoted(text)];
  }
}

/** One of several outcomes. */
export function possibleText(possible: Possible, shape: Shape, valuing: Valuing): Text {
  const { words, names } = valuing;
  if (typeof possible !== 'object' || Array.isArray(possible))
    return valueText(possible as JsonValue, shape, valuing);
  if ('status' in possible) return [words.statuses[possible.status]];
  if ('any' in possible) return [words.anything];
  if ('certain' in possible) {
    const text = (members: readonly string[]): Text => setText(members, shape, { names, words });
    return words.openSet(text(possible.certain), text(possible.perhaps), possible.certain.length > 0);
  }
  if (!('fromIncluded' in possible)) return valueText(possible as JsonValue, shape, valuing);
  const end = (value: JsonValue | null): Text | null =>
    value === null ? null : valueText(value, shape, valuing);
  return words.bounds(
    end(possible.from),
    end(possible.to),
    possible.fromIncluded,
    possible.toIncluded,
    shape.type,
  );
}
