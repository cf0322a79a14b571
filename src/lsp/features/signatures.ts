/** Phrases with more than one part, and how they go on: shown while one is written. */
import type { Language } from '../../base/language.ts';
import { keywords, marks, type KeywordName } from '../../../grammar/keywords.ts';
import { conceptOf, markOf, type MarkName, type Token } from '../../../grammar/tokens.ts';
import type { PolFile } from '../open/file.ts';

type Separator = KeywordName | MarkName;

interface Part {
  /** What opens it; of the first part, the phrase itself. */
  readonly opener: Separator;
  readonly hole: Readonly<Record<Language, string>>;
  readonly mayBeLeftOut?: true;
  /** What stands behind it. */
  readonly closer?: Separator;
}

const value = { nl: 'waarde', en: 'value' };
const day = { nl: 'dag', en: 'day' };
const period = { nl: 'periode', en: 'period' };
const subject = { nl: 'onderwerp', en: 'subject' };
const condition = { nl: 'voorwaarde', en: 'condition' };
const calendar = { nl: 'kalender', en: 'calendar' };

const one = (opener: KeywordName, hole: Part['hole']): readonly Part[] => [{ opener, hole }];

const over = (opener: KeywordName, hole: Part['hole']): readonly Part[] => [
  { opener, hole },
  { opener: 'over', hole: subject },
  { opener: 'where', hole: condition, mayBeLeftOut: true },
];

const ofEach = (opener: KeywordName): readonly Part[] => [
  { opener, hole: subject },
  { opener: 'where', hole: condition, mayBeLeftOut: true },
  { opener: 'has', hole: condition },
];

const inCalendar: Part = { opener: 'openParenthesis', hole: calendar, closer: 'closeParenthesis' };

/** By the words that open them. */
export const signatures: readonly (readonly Part[])[] = [
  over('sumOf', value),
  over('lowestOf', value),
  over('highestOf', value),
  over('earliestOf', day),
  over('latestOf', day),
  ofEach('every'),
  ofEach('some'),
  [
    { opener: 'count', hole: subject },
    { opener: 'where', hole: condition, mayBeLeftOut: true },
  ],
  [
    { opener: 'rounded', hole: value },
    { opener: 'on', hole: { nl: 'aantal', en: 'number' }, closer: 'decimals' },
    { opener: 'down', hole: { nl: 'of naar boven, rekenkundig, …', en: 'or upwards, half up, …' } },
  ],
  [
    { opener: 'periodFrom', hole: day },
    { opener: 'upTo', hole: day },
  ],
  [
    { opener: 'within', hole: { nl: 'ondergrens, of een bereik', en: 'low end, or a range' } },
    { opener: 'upTo', hole: { nl: 'bovengrens', en: 'high end' }, mayBeLeftOut: true },
  ],
  [
    { opener: 'daysBetween', hole: day },
    { opener: 'and', hole: day },
  ],
  [{ opener: 'workingDaysBetween', hole: day }, { opener: 'and', hole: day }, inCalendar],
  [{ opener: 'firstWorkingDay', hole: day }, inCalendar],
  [{ opener: 'lastWorkingDay', hole: day }, inCalendar],
  one('yearOf', day),
  one('monthOf', day),
  one('quarterOf', day),
  one('dayOf', day),
  one('firstDayOf', period),
  one('lastDayOf', period),
  one('calendarYear', day),
  one('calendarQuarter', day),
  one('calendarMonth', day),
  one('sizeOf', { nl: 'verzameling', en: 'set' }),
];

export interface Signature {
  readonly label: string;
  /** Where each part stands in the label. */
  readonly parts: readonly (readonly [start: number, end: number])[];
  readonly active: number;
}

interface Open {
  readonly parts: readonly Part[];
  readonly part: number;
  /** How many parentheses were open before it. */
  readonly depth: number;
}

const wordOf = (separator: Separator, language: Language): string =>
  separator in keywords ? keywords[separator as KeywordName][language] : marks[separator as MarkName];

/** What is being written at an offset, the innermost first. */
export function signaturesAt(file: PolFile, offset: number): readonly Signature[] {
  const { language } = file.parsed().tree;
  return openAt(file.tokens(), offset)
    .map(({ parts, part }) => ({ ...labelOf(parts, language), active: part }))
    .reverse();
}

function labelOf(parts: readonly Part[], language: Language): Omit<Signature, 'active'> {
  const places: (readonly [number, number])[] = [];
  let label = '';
  for (const { opener, hole, mayBeLeftOut, closer } of parts) {
    const isMark = opener in marks;
    label += `${label === '' ? '' : ' '}${mayBeLeftOut ? '[' : ''}${wordOf(opener, language)}${isMark ? '' : ' '}`;
    const shown = `‹${hole[language]}›`;
    places.push([label.length, label.length + shown.length]);
    const closing = closer === undefined ? '' : `${closer in marks ? '' : ' '}${wordOf(closer, language)}`;
    label += `${shown}${closing}${mayBeLeftOut ? ']' : ''}`;
  }
  return { label, parts: places };
}

/** What is open at an offset, read from left to right: a phrase ends with its line of clauses, or with what is around it. */
function openAt(tokens: readonly Token[], offset: number): readonly Open[] {
  let open: readonly Open[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.end > offset || (token.end === offset && isWord(token))) break;
    const separator = conceptOf(token.tokenType) ?? markOf(token.tokenType);
    const further = separator === null ? null : stepped(open, separator, depth);
    if (separator === 'openParenthesis') depth += 1;
    if (separator === 'closeParenthesis') [open, depth] = [open.filter(isOpenBehind), depth - 1];
    if (further !== null) open = further;
    else if (endsPhrases(token, separator)) [open, depth] = [[], 0];
    else open = open.filter(({ depth: own }) => own <= depth);
    const begun = signatures.find(([first]) => first?.opener === separator);
    if (begun !== undefined && further === null) open = [...open, { parts: begun, part: 0, depth }];
  }
  return open;
}

/** Whether a phrase goes on behind a parenthesis that closes. */
const isOpenBehind = ({ parts, part }: Open): boolean => parts[part]?.closer !== 'closeParenthesis';

/** A word that may still go on is not written yet. */
const isWord = ({ image }: Token): boolean => /[\p{L}\d_]$/u.test(image);

/** With the innermost phrase that this word takes on; those inside of it are then over. */
function stepped(open: readonly Open[], separator: Separator, depth: number): readonly Open[] | null {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const at = open[index] as Open;
    const next = at.parts.findIndex(({ opener }, place) => place > at.part && opener === separator);
    if (at.depth === depth && next > 0) return [...open.slice(0, index), { ...at, part: next }];
  }
  return null;
}

const goesOn: ReadonlySet<Separator> = new Set<Separator>([
  'and',
  'or',
  'plus',
  'minus',
  'times',
  'dividedBy',
]);

/** A new clause, a rule of a list, a cell, or the next of several expressions. */
function endsPhrases({ isFirst }: Token, separator: Separator | null): boolean {
  if (separator === 'bar' || separator === 'doubleBar' || separator === 'cites') return true;
  return isFirst && separator !== null && separator !== 'openParenthesis' && !goesOn.has(separator);
}
