/**
 * Random source trees, from a seed. Every node kind, operator and option of the tree occurs; `Coverage` counts them,
 * so that a test can show that none was left out. The printed form of each tree reads back as the same tree.
 */
import type { AmendmentDeclaration, Header, SourceTree, Statement } from '../../src/syntax/ast.ts';
import { declaration, findings, topKinds } from './random-declaration.ts';
import { bounds } from './random-clauses.ts';
import { cites, date, nowhere, path, period, text } from './random-parts.ts';
import type { Setting } from './random-parts.ts';
import { randomFrom } from './random-source.ts';

/** How often each feature occurred. */
export type Coverage = Map<string, number>;

export function randomTree(seed: number, coverage: Coverage = new Map()): SourceTree {
  const random = randomFrom(seed);
  const setting: Setting = {
    random,
    mayOmitYear: false,
    fuel: random.whole(1, 3),
    count: (feature) => coverage.set(feature, (coverage.get(feature) ?? 0) + 1),
  };
  return {
    span: nowhere,
    language: random.pick(['nl', 'en'] as const),
    header: header(setting),
    declarations: random.some(0, 6, () => statement(setting)),
    comments: [],
  };
}

function header(setting: Setting): Header {
  const { random } = setting;
  const kind = random.pick(['policy', 'vocabulary', 'part'] as const);
  setting.count(`header:${kind}`);
  return {
    span: nowhere,
    kind,
    name: path(setting),
    year: kind === 'vocabulary' ? null : random.whole(2018, 2027),
    revision: kind === 'vocabulary' ? null : random.maybe(0.3, () => random.whole(1, 4)),
    title: random.maybe(0.7, () => text(setting)),
    published: random.maybe(0.6, () => published(setting)),
    governs: random.maybe(0.6, () => bounds({ ...setting, fuel: 0 })),
    consultable: random.maybe(0.5, () => bounds({ ...setting, fuel: 0 })),
    registers: random.some(0, 2, () => ({ span: nowhere, text: random.pick(['GGZ-2025', 'GGZ-WEB-2025']) })),
    uses: random.some(0, 2, () => path(setting)),
    amends: random.maybe(0.2, () => {
      setting.count('header:amends');
      return { span: nowhere, revision: random.whole(1, 4) };
    }),
    notAtHand: random.maybe(0.1, () => {
      setting.count('header:notAtHand');
      return { span: nowhere };
    }),
  };
}

function published(setting: Setting): NonNullable<Header['published']> {
  const { random } = setting;
  if (random.chance(0.3)) {
    setting.count('header:afterDay');
    return { kind: 'afterDay', span: nowhere, day: date(setting) };
  }
  return random.chance(0.5) ? date(setting) : period(setting);
}

const amendableKinds = topKinds.filter((kind) => kind !== 'case' && kind !== 'example');

const statement = (setting: Setting): Statement =>
  setting.random.chance(0.2) ? amendment(setting) : declaration(setting, setting.random.pick(topKinds));

function amendment(setting: Setting): AmendmentDeclaration {
  const { random } = setting;
  const verb = random.pick(['replaces', 'inserts', 'repeals', 'supplements'] as const);
  setting.count(`amendment:${verb}`);
  const isInserted = verb === 'inserts';
  return {
    kind: 'amendment',
    span: nowhere,
    verb,
    target: isInserted ? random.maybe(0.5, () => path(setting)) : path(setting),
    fingerprint: isInserted ? null : random.maybe(0.8, () => text(setting)),
    cites: random.maybe(0.5, () => cites(setting)) ?? [],
    declaration: verb === 'repeals' ? null : declaration(setting, random.pick(amendableKinds)),
  };
}

/** What has to occur in a run of some hundred trees. */
export const features: readonly string[] = [
  ...topKinds.map((kind) => `declaration:${kind}`),
  ...[
    'booleanLiteral',
    'numberLiteral',
    'percentageLiteral',
    'moneyLiteral',
    'dateLiteral',
    'periodLiteral',
    'durationLiteral',
    'workingDays',
    'textLiteral',
    'roundingLiteral',
    'reference',
    'referenceDate',
    'contractYear',
    'readingTest',
    'unary',
    'binary',
    'stateTest',
    'within',
    'quantifier',
    'aggregate',
    'pick',
    'call',
    'round',
    'period',
    'nthPeriod',
    'roll',
    'workingDaysBetween',
    'parenthesized',
  ].map((kind) => `expression:${kind}`),
  ...[
    'and',
    'or',
    'equal',
    'notEqual',
    'lessThan',
    'atMost',
    'moreThan',
    'atLeast',
    'from',
    'before',
    'by',
    'upTo',
    'after',
    'during',
    'contains',
    'add',
    'subtract',
    'multiply',
    'divide',
    'percentOf',
    'not',
    'negate',
  ].map((operator) => `operator:${operator}`),
  ...['present', 'absent', 'applies', 'used', 'notYet', 'never', 'empty', 'met'].map(
    (test) => `state:${test}`,
  ),
  ...['every', 'some', 'atLeast', 'count'].map((kind) => `quantifier:${kind}`),
  ...['sum', 'lowest', 'highest', 'earliest', 'latest'].map((kind) => `aggregate:${kind}`),
  ...['lowest', 'highest', 'earliest', 'latest', 'list'].map((kind) => `pick:${kind}`),
  ...[
    'yearOf',
    'monthOf',
    'quarterOf',
    'dayOf',
    'firstDayOf',
    'lastDayOf',
    'monthPeriod',
    'quarterPeriod',
    'yearPeriod',
    'daysBetween',
    'sizeOf',
  ].map((kind) => `function:${kind}`),
  ...['up', 'down', 'halfUp', 'towardsZero', 'awayFromZero', 'reading'].map((way) => `rounding:${way}`),
  ...['up', 'down', 'reading'].map((way) => `monthRounding:${way}`),
  ...['month', 'week', 'year'].map((unit) => `nthPeriod:${unit}`),
  ...['forward', 'backward'].map((direction) => `roll:${direction}`),
  ...[
    'boolean',
    'number',
    'integer',
    'money',
    'percentage',
    'date',
    'event',
    'period',
    'duration',
    'rounding',
    'text',
    'party',
    'contact',
    'named',
    'set',
  ].map((base) => `type:${base}`),
  ...[
    'any',
    'otherwise',
    'absent',
    'present',
    'notApplicable',
    'notYet',
    'never',
    'empty',
    'equals',
    'compare',
    'within',
    'during',
    'contains',
    'not',
    'anyOf',
    'allOf',
  ].map((kind) => `cell:${kind}`),
  'column:readingColumn',
  'column:expressionColumn',
  'table:routing',
  'table:plain',
  'outcome:writtenGap',
  ...['conflict', 'first', 'all'].map((kind) => `overlap:${kind}`),
  ...['condition', 'exclusion', 'expectation', 'guidance'].map((kind) => `requirement:${kind}`),
  ...['all', 'one', 'atLeast'].map((mode) => `group:${mode}`),
  ...['lapses', 'becomes', 'writtenGap', 'clashes'].map((kind) => `effect:${kind}`),
  'decision:published',
  'decision:calculation',
  'say:judgement',
  'say:power',
  ...['bare', 'named', 'single'].map((kind) => `reading:${kind}`),
  ...['on', 'between', 'before', 'during', 'noDay'].map((kind) => `window:${kind}`),
  ...['must', 'aims', 'may'].map((force) => `force:${force}`),
  'step:step',
  'step:deadline',
  'timeline:timeline',
  'timeline:procedure',
  ...['term', 'intent', 'remark', 'elsewhere'].map((kind) => `note:${kind}`),
  'statedChange:comparedWith',
  'statedChange:printed',
  ...findings.map((finding) => `finding:${finding}`),
  'about:title',
  'about:path',
  ...['register', 'provider', 'document', 'person'].map((source) => `effort:${source}`),
  ...['phone', 'email', 'website', 'portal', 'address'].map((channel) => `channel:${channel}`),
  ...['month', 'quarter', 'year'].map((unit) => `period:${unit}`),
  ...['year', 'month', 'week', 'day'].map((unit) => `duration:${unit}`),
  'value:givenSet',
  'header:policy',
  'header:vocabulary',
  'header:part',
  'header:amends',
  'header:notAtHand',
  'header:afterDay',
  ...['replaces', 'inserts', 'repeals', 'supplements'].map((verb) => `amendment:${verb}`),
  ...['unknown', 'absent', 'notYet', 'never', 'none', 'used', 'notUsed'].map((word) => `given:${word}`),
  ...[
    'gap',
    'conflict',
    'notApplicable',
    'error',
    'undetermined',
    'met',
    'notMet',
    'inPrinciple',
    'upcoming',
    'open',
    'due',
    'late',
    'lapsed',
    'missed',
    'done',
    'doneEarly',
    'doneLate',
  ].map((status) => `status:${status}`),
];

/** The features that did not occur. */
export const missingFeatures = (coverage: Coverage): string[] =>
  features.filter((feature) => (coverage.get(feature) ?? 0) === 0);
