/** Answers as they stand at an arrow: figures and days as the policy writes them, members by their labels. */
import { addDays } from '../../base/calendar.ts';
import { exactText, type Exact } from '../../base/exact.ts';
import { present } from '../../base/invariant.ts';
import type { Language } from '../../base/language.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import { literalText } from '../../notation/literal.ts';
import { word } from '../../check/notation.ts';
import { finiteValues } from '../../diagram/inputs.ts';
import type { Input, Threshold } from '../../diagram/model.ts';
import type { LiteralValue } from '../../ir/ir.ts';
import { inWords } from '../../explain/letter/names.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { resultText } from '../../total/value-text.ts';
import type { Answer } from './answers.ts';
import { decisionWords } from './words.ts';

export interface Writing {
  readonly index: ProgramIndex;
  readonly language: Language;
}

/** More than so many values at one arrow are called by what they are not, where that is shorter. */
const MOST_VALUES = 4;

/** The answers of each arrow of a question, all at once: one of them may be what is left. */
export function answerTexts(
  input: Input,
  ways: readonly (readonly Answer[])[],
  writing: Writing,
): readonly string[] {
  const longest = Math.max(...ways.map(({ length }) => length));
  const rest = longest > MOST_VALUES ? ways.findIndex(({ length }) => length === longest) : -1;
  const words = decisionWords[writing.language];
  return ways.map((answers, place) =>
    place === rest ? words.other : listed(texts(input, answers, writing), words.or),
  );
}

const texts = (input: Input, answers: readonly Answer[], writing: Writing): readonly string[] =>
  answers.map((answer) =>
    answer.kind === 'cell' ? cellText(input, answer.cell, writing) : spanText(input, answer, writing),
  );

export function listed(parts: readonly string[], between: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${between} ${last}`;
}

// --------------------------------------------------------------------------------------------- cells

function cellText(input: Input, cell: string, writing: Writing): string {
  const { index, language } = writing;
  const words = decisionWords[language];
  if (input.source.kind === 'reading') return readingText(input.source.reading, cell, writing);
  const isPower = input.source.kind === 'say' && index.says.get(input.source.name)?.say === 'power';
  const value = valuesIn(input, writing).find(
    (candidate) => resultText({ kind: 'value', value: candidate }) === cell,
  );
  if (isPower && value?.kind === 'boolean') return word(value.value ? 'used' : 'notUsed', language);
  if (value !== undefined) return valueText(value, writing);
  if (cell === 'gap' || cell === 'conflict' || cell === 'error' || cell === 'notApplicable')
    return words.status[cell];
  return input.source.kind === 'whole' ? words.someValue : word('present', language);
}

/** An alternative is called as it is typed after `--reading`. */
function readingText(reading: string, name: string, { index, language }: Writing): string {
  const isFirst = index.readings.get(reading)?.alternatives[0]?.name === name;
  return isFirst ? `${name} (${decisionWords[language].chosen})` : name;
}

const valuesIn = ({ type }: Input, { index }: Writing): readonly Value[] => [
  ...(finiteValues(type, index) ?? []),
  ...(['notYet', 'never'] as const).map((day): Value => ({ kind: 'event', day })),
  { kind: 'absent' },
];

/** A value by its label, or as the policy writes it. */
export function valueText(value: Value, writing: Writing): string {
  const { index, language } = writing;
  switch (value.kind) {
    case 'absent':
      return word('absent', language);
    case 'choice':
      return memberText(value.choice, value.member, writing);
    case 'set':
      return value.members.length === 0
        ? word('none', language)
        : listed(
            value.members.map((member) => memberText(value.choice, member, writing)),
            decisionWords[language].and,
          );
    case 'party':
    case 'contact': {
      const { parties, contacts } = index.program;
      const named = [...(value.kind === 'party' ? parties : contacts)].find(
        ({ name }) => name === value.name,
      );
      return named?.label ?? inWords(value.name);
    }
    case 'text':
      return `‘${value.text}’`;
    default: {
      const literal = literalOf(value);
      return literal === null ? '' : literalText(literal, language);
    }
  }
}

export function memberText(choice: string, member: string, { index }: Writing): string {
  const found = index.choices.get(choice)?.members.find(({ name }) => name === member);
  return found?.label ?? inWords(member);
}

export function literalOf(value: Value): LiteralValue | null {
  switch (value.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: value.kind, value: exactText(value.value) };
    case 'range':
      return { kind: 'range', low: exactText(value.low), high: exactText(value.high) };
    case 'event':
      return value.day === 'notYet' || value.day === 'never'
        ? { kind: 'event', day: value.day }
        : { kind: 'date', date: value.day };
    case 'absent':
      return null;
    default:
      return value;
  }
}

// --------------------------------------------------------------------------------------------- spans

type Span = Extract<Answer, { readonly kind: 'span' }>;

function spanText(input: Input, { low, high }: Span, writing: Writing): string {
  if (low === null && high === null) return word('present', writing.language);
  return typeof (low ?? high)?.at === 'string'
    ? daysText(low, high, writing.language)
    : figuresText(input, low, high, writing.language);
}

/** Days are counted one by one, so that each end is a day that belongs. */
function daysText(low: Threshold | null, high: Threshold | null, language: Language): string {
  const words = decisionWords[language];
  const text = (day: IsoDate): string => literalText({ kind: 'date', date: day }, language);
  const first = low === null ? null : String(low.at);
  if (high === null) return `${word('from', language)} ${text(present(first ?? undefined))}`;
  if (first === null) return `${word('before', language)} ${text(String(high.at))}`;
  const last = addDays(String(high.at), -1) ?? String(high.at);
  return first === last ? text(first) : `${text(first)} ${words.upTo} ${text(last)}`;
}

/** Signs for one end, words between two; an end that does not belong says so. */
function figuresText(
  input: Input,
  low: Threshold | null,
  high: Threshold | null,
  language: Language,
): string {
  const words = decisionWords[language];
  const text = ({ at }: Threshold): string => figureText(at as Exact, input, language);
  if (low === null) return high === null ? '' : `${high.isAfter ? '≤' : '<'} ${text(high)}`;
  if (high === null) return `${low.isAfter ? '>' : '≥'} ${text(low)}`;
  if (isOnlyOne(low, high, input)) return text(low);
  const from = low.isAfter ? `> ${text(low)}` : text(low);
  return `${from} ${high.isAfter ? words.upTo : words.to} ${text(high)}`;
}

/** Nothing else lies between them on the grid of the input. */
function isOnlyOne(low: Threshold, high: Threshold, { step }: Input): boolean {
  const [first, last] = [low.at as Exact, high.at as Exact];
  if (step !== null) return last.sub(first).equals(step);
  return !low.isAfter && high.isAfter && first.equals(last);
}

function figureText(at: Exact, { type }: Input, language: Language): string {
  const kind = type.kind === 'money' || type.kind === 'percentage' ? type.kind : 'number';
  const text = literalText({ kind, value: exactText(at) }, language);
  return type.kind === 'number' && type.unit !== null ? `${text} ${type.unit}` : text;
}
