/** What other readings would give, for a reader: a table for each decision that they change. */
import type { Language } from '../../base/language.ts';
import { OWN_CHOICE } from '../../evaluate/readings-space.ts';
import type {
  Combination,
  DecisionReadings,
  ReadingsRow,
  ReadingsTable,
  TableReading,
} from '../../evaluate/readings-table.ts';
import type { Possible } from '../../evaluate/result.ts';
import { revisionWord } from './by-revision.ts';
import { showDate, showPossible } from './outcome.ts';
import { printable } from './printable.ts';
import { resultWords } from './result-words.ts';

interface Words {
  readonly heading: Readonly<Record<ReadingsTable['kind'], string>>;
  readonly asUsual: string;
  readonly asked: string;
  readonly also: string;
  readonly any: string;
  readonly chosen: string;
  readonly ownChoice: string;
  readonly held: string;
  readonly quiet: string;
  readonly same: string;
  readonly none: string;
  readonly combinations: (count: number, readings: number) => string;
  readonly counts: (met: number, notMet: number, open: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    heading: {
      deviations: 'Andere lezingen (telkens één lezing anders)',
      product: 'Andere lezingen (alle combinaties)',
    },
    asUsual: 'zoals gekozen',
    asked: 'zoals gevraagd',
    also: 'ook met',
    any: 'in elke combinatie',
    chosen: 'gekozen',
    ownChoice: 'zoals elke revisie kiest',
    held: 'vastgelegd',
    quiet: 'lezingen die hier niets veranderen',
    same: 'in elke lezing gelijk',
    none: 'Geen andere lezing verandert iets.',
    combinations: (count, readings) =>
      `${count} combinaties van ${readings === 1 ? 'één lezing' : `${readings} lezingen`}`,
    counts: (met, notMet, open) => `${met} voldaan, ${notMet} niet voldaan, ${open} open`,
  },
  en: {
    heading: {
      deviations: 'Other readings (one reading changed at a time)',
      product: 'Other readings (all combinations)',
    },
    asUsual: 'as chosen',
    asked: 'as asked',
    also: 'also with',
    any: 'in every combination',
    chosen: 'chosen',
    ownChoice: 'as each revision chooses',
    held: 'held',
    quiet: 'readings that change nothing here',
    same: 'the same in every reading',
    none: 'No other reading changes anything.',
    combinations: (count, readings) =>
      `${count} combinations of ${readings === 1 ? 'one reading' : `${readings} readings`}`,
    counts: (met, notMet, open) => `${met} met, ${notMet} not met, ${open} open`,
  },
};

interface Shown {
  readonly table: ReadingsTable;
  readonly language: Language;
  readonly words: Words;
}

/** The table as lines, ready to print; everything from the policy or the facts is made printable. */
export function readingsLines(table: ReadingsTable, language: Language): readonly string[] {
  const shown: Shown = { table, language, words: words[language] };
  const changing = table.decisions.filter(({ rows }) => rows.length > 1);
  const same = table.decisions.filter(({ rows }) => rows.length === 1).map(titleOf);
  const held = Object.entries(table.held).map(([name, value]) => `${name} = ${value}`);
  const lines = [
    shown.words.heading[table.kind],
    ...(changing.length === 0
      ? [`  ${shown.words.none}`]
      : changing.flatMap((one) => decisionLines(one, shown))),
    ...table.readings.flatMap((reading) => readingLines(reading, shown)),
    ...listed(shown.words.held, held),
    ...listed(shown.words.quiet, table.quiet),
    ...listed(shown.words.same, same),
  ];
  return lines.map((line) => printable(line.replace(/[\t\r\n]+/g, ' ')));
}

const titleOf = ({ name, key }: DecisionReadings): string => (key === null ? name : `${name}[${key}]`);

function decisionLines(decision: DecisionReadings, shown: Shown): readonly string[] {
  const { table, language } = shown;
  const answers = decision.rows.map((row) => answerText(row, decision, language));
  const width = Math.min(widest, Math.max(...answers.map(({ length }) => length)));
  const count =
    table.kind === 'product' ? `: ${shown.words.combinations(decision.count, decision.readings.length)}` : '';
  const rows = decision.rows.flatMap((row, place) => {
    const answer = answers[place] ?? '';
    const [first = '', ...others] = row.combinations.map((one) => combinationText(one, shown));
    const indent = ' '.repeat(width + 4);
    const start =
      answer.length > width
        ? [`    ${answer}`, `${indent}  ${first}`]
        : [`    ${answer.padEnd(width)}  ${first}`];
    return [
      ...start,
      ...others.map((text) => `${indent}  ${text}`),
      ...row.byRevision.map(
        ({ revision, status, outcome }) =>
          `${indent}    ${revisionWord[language]} ${revision}: ${status === 'decided' && outcome !== null ? valueText(outcome, decision, language) : resultWords[language].status[status]}`,
      ),
    ];
  });
  return [`  ${titleOf(decision)}${count}`, ...rows];
}

const widest = 44;

function valueText(value: Possible, { kind }: DecisionReadings, language: Language): string {
  const { met, unmet, states } = resultWords[language];
  if (typeof value !== 'string' || kind === 'decision' || kind === 'judgement' || kind === 'power')
    return showPossible(value, language);
  if (kind === 'step') return states[value] ?? value;
  return value === 'met' ? met : value === 'notMet' ? unmet : value;
}

/** Possible outcomes beyond these are counted. */
const possibleShown = 6;

function answerText(row: ReadingsRow, decision: DecisionReadings, language: Language): string {
  const { status, inPrinciple, byRevision, outcome, possible, counts } = row;
  const text = resultWords[language];
  const parts: string[] = [];
  const days = daysText(row, language);
  if (days !== '') parts.push(days);
  if (inPrinciple !== null && status !== 'decided')
    parts.push(`${text.inPrinciple} ${valueText(inPrinciple, decision, language)}`);
  if (byRevision.length > 0) parts.push(text.differs);
  else if (status === 'decided' && outcome !== null) parts.push(valueText(outcome, decision, language));
  else parts.push(text.status[status]);
  if (status === 'undetermined' && possible.length > 0 && byRevision.length === 0) {
    const some = possible.slice(0, possibleShown).map((one) => valueText(one, decision, language));
    const more = possible.length > possibleShown ? ` ${text.andMore(possible.length - possibleShown)}` : '';
    parts.push(`${text.possible}: ${some.join(', ')}${more}`);
  }
  if (decision.kind === 'group' && counts !== null)
    parts.push(
      words[language].counts(counts['met'] ?? 0, counts['notMet'] ?? 0, counts['undetermined'] ?? 0),
    );
  return parts.join('; ');
}

function daysText({ first, last }: ReadingsRow, language: Language): string {
  if (first === null && last === null) return '';
  if (first === last && first !== null) return showDate(first, language);
  if (first === null) return `≤ ${showDate(last ?? '', language)}`;
  return `${showDate(first, language)} –${last === null ? '' : ` ${showDate(last, language)}`}`;
}

/** `drempels = hoog of laag`; one that holds what was asked says so. */
function combinationText(combination: Combination, { table, words: text, language }: Shown): string {
  const asked = Object.keys(table.held).length === 0 ? text.asUsual : text.asked;
  const named = table.readings.filter(({ name }) => combination[name] !== undefined);
  const valuesOf = ({ name }: TableReading): readonly string[] => combination[name] ?? [];
  const isAsked = named.every((reading) => valuesOf(reading).includes(reading.base));
  const list = (parts: readonly (readonly [TableReading, readonly string[]])[]): string =>
    parts
      .map(
        ([{ name }, values]) =>
          `${name} = ${values.map((one) => alternative(one, text)).join(` ${resultWords[language].or} `)}`,
      )
      .join(', ');
  if (table.kind === 'deviations') {
    const other = named.flatMap((reading) => {
      const values = valuesOf(reading).filter((value) => value !== reading.base);
      return values.length === 0 ? [] : [[reading, values] as const];
    });
    if (!isAsked) return list(other);
    return other.length === 0 ? asked : `${asked}, ${text.also} ${list(other)}`;
  }
  const limited = named.filter((reading) => valuesOf(reading).length < sizeOf(reading));
  const shown =
    limited.length === 0 ? text.any : list(limited.map((reading) => [reading, valuesOf(reading)]));
  return isAsked ? `${shown}  ← ${asked}` : shown;
}

const sizeOf = ({ base, alternatives }: TableReading): number =>
  alternatives.length + (base === OWN_CHOICE ? 1 : 0);

const alternative = (name: string, text: Words): string => (name === OWN_CHOICE ? text.ownChoice : name);

/** The reading with its norms, and each alternative with the reason that the policy prints. */
function readingLines(
  { name, label, cites, alternatives }: TableReading,
  { words: text }: Shown,
): readonly string[] {
  return [
    `  ${[name, ...(label === null ? [] : [`"${label}"`]), cites.join(', ')].filter((part) => part !== '').join('  ')}`,
    ...alternatives.flatMap((one) => {
      const title = `${one.name}${one.isChosen ? ` (${text.chosen})` : ''}`;
      return filled(one.reason === '' ? title : `${title}: ${one.reason}`, '    ');
    }),
  ];
}

const listed = (title: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : filled(`${title}: ${names.join(', ')}`, '  ');

const lineWidth = 100;

/** A text over as many lines as it needs. */
function filled(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    const isStart = line.trim() === '';
    if (!isStart && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += isStart ? word : ` ${word}`;
  }
  return [...lines, line];
}
