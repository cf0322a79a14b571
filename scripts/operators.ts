/**
 * Writes `docs/operators.md` from the table of builtins: every operator with its words in both vocabularies and the
 * types it takes. `--check` fails when the committed page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { keywords, marks, type KeywordName } from '../grammar/keywords.ts';
import { builtins, type OperatorName } from '../src/builtins/builtins.ts';

const page = new URL('../docs/operators.md', import.meta.url);

/** The keyword or mark of each operator; a function has its own words. */
const spelled: Readonly<
  Record<OperatorName, KeywordName | keyof typeof marks | readonly (keyof typeof marks | KeywordName)[]>
> = {
  and: 'and',
  or: 'or',
  not: 'not',
  negate: 'minus',
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: ['lessThan'],
  atMost: ['atMost'],
  moreThan: ['moreThan'],
  atLeast: ['atLeastOf'],
  from: 'from',
  before: 'before',
  by: 'byDate',
  upTo: 'upTo',
  after: 'after',
  during: 'during',
  contains: 'contains',
  within: 'within',
  withinRange: 'within',
  add: 'plus',
  subtract: 'minus',
  multiply: 'times',
  divide: 'dividedBy',
  percentOf: 'of',
  makeRange: 'upTo',
  makePeriod: 'periodFrom',
  present: 'present',
  absent: 'absent',
  notYet: 'notYet',
  never: 'never',
  empty: 'empty',
  met: 'isMet',
  roundUp: ['rounded', 'up'],
  roundDown: ['rounded', 'down'],
  roundHalfUp: ['rounded', 'halfUp'],
  roundTowardsZero: ['rounded', 'towardsZero'],
  roundAwayFromZero: ['rounded', 'awayFromZero'],
  roundBy: ['rounded', 'reading'],
  yearOf: 'yearOf',
  monthOf: 'monthOf',
  quarterOf: 'quarterOf',
  dayOf: 'dayOf',
  firstDayOf: 'firstDayOf',
  lastDayOf: 'lastDayOf',
  monthPeriod: 'calendarMonth',
  quarterPeriod: 'calendarQuarter',
  yearPeriod: 'calendarYear',
  daysBetween: 'daysBetween',
  addWorkingDays: ['plus', 'workingDay'],
  subtractWorkingDays: ['minus', 'workingDay'],
  rollForward: 'firstWorkingDay',
  rollBackward: 'lastWorkingDay',
  workingDaysBetween: 'workingDaysBetween',
  sizeOf: 'sizeOf',
};

function wordOf(operator: OperatorName, language: 'nl' | 'en'): string {
  const names = [spelled[operator]].flat();
  return names
    .map((name) =>
      name in keywords ? keywords[name as KeywordName][language] : marks[name as keyof typeof marks],
    )
    .join(' … ');
}

const typeNames: Readonly<Record<string, string>> = {
  boolean: 'yes/no',
  money: 'amount',
  any: 'any type',
};

const nameOf = (kind: string): string => typeNames[kind] ?? kind;

function rows(): string[] {
  return Object.entries(builtins).map(([id, row]) => {
    const takes = row.parameters.map((pattern) => [pattern].flat().map(nameOf).join(' or ')).join(', ');
    const sample = row.parameters.map((pattern) => ({
      kind: [pattern].flat()[0] ?? 'error',
      isInteger: true,
      unit: null,
      choice: '',
      of: 'money',
    }));
    const result = row.result(sample as never).kind;
    return `| \`${wordOf(row.operator, 'nl')}\` | \`${wordOf(row.operator, 'en')}\` | ${takes} | ${nameOf(result)} | \`${id}\` |`;
  });
}

const text = `# Operators

Generated from the table of builtins by \`npm run docs\`. Each row is one overload: figures of different kinds mix only where a
row says so. The last column is the name that stands in a compiled policy. \`<\`, \`≤\`, \`>\` and \`≥\` may be written for the
first four comparisons.

| Dutch | English | takes | gives | id |
| --- | --- | --- | --- | --- |
${rows().join('\n')}
`;

const formatted = await format(text, { ...(await resolveConfig(page.pathname)), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== formatted) {
    console.error('docs/operators.md is stale: run npm run docs');
    process.exit(1);
  }
} else writeFileSync(page, formatted);
