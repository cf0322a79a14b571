/** Values and statuses of a result, as a reader of one language writes them. */
import { dayInWords, monthName } from '../../base/day-words.ts';
import type { Language } from '../../base/language.ts';
import type { Entry, JsonValue, Keyed, Possible, Proof } from '../../evaluate/result.ts';
import { resultWords } from './result-words.ts';
import { printable } from './printable.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const amount = /^-?\d+\.\d{2,}$/;

/** `1 september 2024`; anything that is not a day stays as it is. */
export function showDate(date: string, language: Language): string {
  return isoDay.test(date) ? dayInWords(date, language) : printable(date);
}

/** A value; money is the only text with a point and two decimals, and gets its sign. */
export function showOutcome(outcome: JsonValue | null, language: Language): string {
  if (outcome === null) return '–';
  if (typeof outcome === 'boolean') return outcome ? resultWords[language].yes : resultWords[language].no;
  if (typeof outcome === 'number') return showFigure(String(outcome), language);
  if (typeof outcome === 'string') return showText(outcome, language);
  if ('first' in outcome) return `${showDate(outcome.first, language)} – ${showDate(outcome.last, language)}`;
  if ('low' in outcome) return `${showEnd(outcome.low, language)} – ${showEnd(outcome.high, language)}`;
  if ('absent' in outcome) return resultWords[language].absent;
  if ('days' in outcome) return `${outcome.years}/${outcome.months}/${outcome.days}`;
  return `{ ${outcome.map(printable).join(', ')} }`;
}

const showEnd = (end: number | string, language: Language): string =>
  typeof end === 'number' ? showFigure(String(end), language) : showText(end, language);

function showText(text: string, language: Language): string {
  if (isoDay.test(text)) return showDate(text, language);
  return amount.test(text) ? `€ ${showFigure(text, language)}` : printable(text);
}

/** A figure with the groups and the decimal mark of the language. */
export function showFigure(text: string, language: Language): string {
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const [group, mark] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${text.startsWith('-') ? '-' : ''}${grouped}${decimals === undefined ? '' : mark + decimals}`;
}

/** One of several outcomes that are still possible. */
export function showPossible(possible: Possible, language: Language): string {
  const words = resultWords[language];
  if (typeof possible !== 'object' || Array.isArray(possible))
    return showOutcome(possible as JsonValue, language);
  if ('status' in possible) return words.status[possible.status];
  if ('any' in possible) return words.anything;
  if ('certain' in possible) {
    const perhaps = possible.perhaps.map((member) => `${printable(member)}?`);
    return `{ ${[...possible.certain.map(printable), ...perhaps].join(', ')} }`;
  }
  if ('fromIncluded' in possible) {
    const low =
      possible.from === null
        ? ''
        : `${possible.fromIncluded ? '≥' : '>'} ${showOutcome(possible.from, language)}`;
    const high =
      possible.to === null ? '' : `${possible.toIncluded ? '≤' : '<'} ${showOutcome(possible.to, language)}`;
    return [low, high].filter((end) => end !== '').join(' ');
  }
  return showOutcome(possible as JsonValue, language);
}

/** The entries of a name: one, or one for each record with its key. */
export function entriesOf<Item extends { readonly status: string }>(
  value: Keyed<Item>[string],
): readonly (readonly [string | null, Item])[] {
  return isEntry(value) ? [[null, value]] : Object.entries(value);
}

/** An entry says its status; a map by key holds entries, whatever its keys are called. */
export const isEntry = <Item extends { readonly status: string }>(
  value: Keyed<Item>[string],
): value is Item => typeof (value as { readonly status?: unknown }).status === 'string';

const possibleShown = 6;

/** What an entry comes to, in a few words. */
export function showEntry(entry: Entry, language: Language): string {
  const words = resultWords[language];
  if (entry.status === 'decided') return showOutcome(entry.outcome, language);
  const parts = [words.status[entry.status]];
  if (entry.inPrinciple !== null)
    parts.unshift(`${words.inPrinciple} ${showOutcome(entry.inPrinciple, language)}`);
  const { possible } = entry;
  if (entry.status === 'undetermined' && possible.length > 0 && possible.length <= possibleShown)
    parts.push(`${words.possible}: ${possible.map((one) => showPossible(one, language)).join(', ')}`);
  return parts.join('; ');
}

/** A rounding or calendar step, in words. */
export function showStep(step: Proof['steps'][number], language: Language): string {
  const words = resultWords[language];
  if (step.kind === 'rounded')
    return words.rounded(showFigure(step.from, language), showFigure(step.to, language));
  if (step.kind !== 'monthRounding') return showCalendarStep(step, language);
  const month = `${monthName(step.month, language)} ${step.year}`;
  return words.missingDay(month, step.day, showDate(step.landedOn, language));
}

type CalendarStep = Extract<Proof['steps'][number], { readonly kind: 'workingDays' | 'moved' }>;

/** What a calendar did, and the days off that it passed; the weekends among them are counted. */
function showCalendarStep(step: CalendarStep, language: Language): string {
  const words = resultWords[language];
  const [from, to] = [showDate(step.from, language), showDate(step.to, language)];
  const text =
    step.kind === 'moved' ? words.moved(from, to) : words.workingDays(step.count, from, to, step.calendar);
  const named = step.because.flatMap(({ date, name }) =>
    name === null ? [] : [`${name} (${showDate(date, language)})`],
  );
  const weekend = step.because.length - named.length;
  const passed = [...named, ...(weekend === 0 ? [] : [words.weekendDays(weekend)])];
  return passed.length === 0 ? text : `${text}; ${words.passed} ${passed.join(', ')}`;
}
