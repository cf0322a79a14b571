/** What random programs came across, so that nothing is silently never tried. */
import type { Entry } from '../../src/evaluate/result.ts';
import type { Result } from '../../src/base/value.ts';
import { builtins } from '../../src/builtins/builtins.ts';
import type { Decision, Exception, Program, QuantifyNode } from '../../src/ir/ir.ts';
import { exceptionsOf, expressionsOf, nodesOf } from '../../src/total/expressions.ts';
import { stepStates } from '../../src/total/step.ts';
import { evaluateTotal } from '../../src/total/total.ts';
import type { World } from '../../src/total/world.ts';
import { types } from './program-data.ts';
import { withoutGuards } from './random-program.ts';

export type Counters = Map<string, number>;

const count = (counters: Counters, key: string): void => void counters.set(key, (counters.get(key) ?? 0) + 1);

export function countProgram(program: Program, counters: Counters): void {
  for (const fact of program.facts) count(counters, `type ${fact.type.kind}`);
  for (const clause of program.clauses) {
    count(counters, `clause ${clause.kind}`);
    if (clause.kind === 'group') count(counters, `group ${clause.isSoft ? 'soft' : clause.mode}`);
    if (clause.kind === 'decision') countDecision(clause, counters);
    count(counters, clause.per === null ? 'decided once' : `decided for each ${clause.per}`);
    count(counters, `exceptions ${depthOf(clause.exceptions)} deep`);
    if (clause.kind === 'requirement') count(counters, `requirement ${clause.requirement}`);
    for (const exception of exceptionsOf(clause.exceptions)) {
      count(counters, `effect ${exception.effect.kind}`);
      count(counters, `origin ${exception.origin}`);
      for (const { origin } of exception.exceptions) count(counters, `${origin} on ${exception.origin}`);
    }
    if (clause.exceptions.filter(({ origin }) => origin === 'appliesIf').length > 1)
      count(counters, 'guards together');
  }
  for (const say of program.says) {
    count(counters, `${say.say} ${say.guard === null ? 'without' : 'with'} a guard`);
    if (say.per !== null) count(counters, `${say.say} of a record`);
  }
  const expressions = [
    ...program.clauses.flatMap(expressionsOf),
    ...program.always.map(({ condition }) => condition),
    ...program.says.flatMap(({ guard }) => (guard === null ? [] : [guard])),
  ];
  for (const node of nodesOf(expressions)) {
    count(counters, `node ${node.kind}`);
    if (node.kind === 'call') count(counters, `builtin ${node.builtin}`);
    if (node.kind === 'quantify') countQuantifier(node, counters);
    if (node.kind === 'result') count(counters, `read ${node.read}`);
    if (node.kind === 'pick') count(counters, `pick ${node.pick}`);
  }
}

function countDecision({ overlap, rules }: Decision, counters: Counters): void {
  const under = overlap.under === null ? '' : ' under a reading';
  count(counters, `overlap ${overlap.overlap}`);
  count(counters, `overlap ${overlap.overlap}${overlap.mayBeEmpty ? ' or empty' : ''}${under}`);
  if (rules.some(({ inPrinciple }) => inPrinciple)) count(counters, 'rule in principle');
  if (rules.some(({ isOtherwise }) => isOtherwise)) count(counters, 'rule otherwise');
}

function countQuantifier(node: QuantifyNode, counters: Counters): void {
  count(counters, `quantifier ${node.quantifier}`);
  count(counters, `over ${node.over.kind === 'choice' ? 'members' : node.over.subject}`);
  const inner = [node.where, node.body].filter((part) => part !== null);
  if ([...nodesOf(inner)].some(({ kind }) => kind === 'quantify'))
    count(counters, 'quantifier in a quantifier');
}

const depthOf = (exceptions: readonly Exception[]): number =>
  exceptions.length === 0 ? 0 : 1 + Math.max(...exceptions.map((one) => depthOf(one.exceptions)));

export function countCase(total: ReadonlyMap<string, Result>, counters: Counters): void {
  for (const result of total.values()) {
    count(counters, `status ${result.kind}`);
    if (
      result.kind === 'value' &&
      result.value.kind === 'text' &&
      stepStates.some((state) => result.value.kind === 'text' && state === result.value.text)
    )
      count(counters, `state ${result.value.text}`);
    if (result.kind !== 'value') for (const { reason } of result.causes) count(counters, `cause ${reason}`);
  }
}

/** How often a guard changes what exceptions say together. */
export function countGuards(
  program: Program,
  world: World,
  total: ReadonlyMap<string, Result>,
  counters: Counters,
): void {
  for (const [name, result] of evaluateTotal(withoutGuards(program), world)) {
    const own = total.get(name);
    if (own?.kind === 'notApplicable' && result.kind === 'conflict')
      count(counters, 'guard before exception');
  }
}

/** Everything that should turn up before a run counts as one. */
export const expectedCounts: readonly string[] = [
  ...Object.keys(builtins).map((id) => `builtin ${id}`),
  ...Object.values(types).map(({ kind }) => `type ${kind}`),
  ...['requirement', 'group', 'decision', 'step'].map((kind) => `clause ${kind}`),
  ...['condition', 'exclusion', 'expectation', 'guidance'].map((kind) => `requirement ${kind}`),
  ...['all', 'one', 'atLeast', 'soft'].map((mode) => `group ${mode}`),
  ...['conflict', 'first', 'all'].map((overlap) => `overlap ${overlap}`),
  ...['lapses', 'becomes', 'undetermined', 'clashes'].map((effect) => `effect ${effect}`),
  ...[
    'literal',
    'fact',
    'say',
    'parameter',
    'readingValue',
    'readingTest',
    'result',
    'call',
    'quantify',
    'pick',
    'referenceDate',
    'bound',
    'gap',
  ].map((kind) => `node ${kind}`),
  ...['every', 'some', 'atLeast', 'count', 'sum', 'lowest', 'highest', 'earliest', 'latest'].map(
    (name) => `quantifier ${name}`,
  ),
  ...['exception', 'unless', 'appliesIf'].flatMap((origin) => [
    `origin ${origin}`,
    ...['exception', 'unless', 'appliesIf'].map((on) => `${origin} on ${on}`),
  ]),
  'guards together',
  'guard before exception',
  ...['once', 'for each decl', 'for each deel'].map((how) => `decided ${how}`),
  ...[0, 1, 2, 3].map((depth) => `exceptions ${depth} deep`),
  ...['judgement', 'power'].flatMap((say) => [
    `${say} with a guard`,
    `${say} without a guard`,
    `${say} of a record`,
  ]),
  ...['conflict', 'first', 'conflict under a reading', 'first under a reading', 'all', 'all or empty'].map(
    (overlap) => `overlap ${overlap}`,
  ),
  'rule in principle',
  'rule otherwise',
  ...['members', 'decl', 'deel'].map((list) => `over ${list}`),
  'quantifier in a quantifier',
  ...['value', 'applies', 'first', 'last', 'done'].map((read) => `read ${read}`),
  ...['lowest', 'highest', 'earliest', 'latest'].map((pick) => `pick ${pick}`),
  ...['value', 'notApplicable', 'gap', 'conflict', 'error'].map((status) => `status ${status}`),
  ...stepStates.map((state) => `state ${state}`),
  ...[
    'noRule',
    'written',
    'textElsewhere',
    'noValueInPeriod',
    'divisionByZero',
    'emptyList',
    'emptySet',
    'differentOutcomes',
    'gives',
    'clashes',
    'missingDay',
    'outsideCalendar',
  ].map((reason) => `cause ${reason}`),
];

/** Of programs by themselves: not what they come to. */
export const expectedOfPrograms: readonly string[] = expectedCounts.filter(
  (name) => !/^(?:status|state|cause) |^guard before exception$/.test(name),
);

/** Of programs and the answers to them, without why there is none. */
export const expectedOfAnswers: readonly string[] = expectedCounts.filter(
  (name) => !/^cause |^guard before exception$/.test(name),
);

/** An answer by its status, and of a step by its state. */
export function countAnswer(
  { status, outcome }: Pick<Entry, 'status' | 'outcome'>,
  counters: Counters,
): void {
  count(counters, `status ${status === 'decided' ? 'value' : status}`);
  if (stepStates.some((state) => state === outcome)) count(counters, `state ${String(outcome)}`);
}

/** Of small programs that are run on every completion: no lists, no steps, no judgement of a record. */
export const expectedWithoutLists: readonly string[] = expectedCounts.filter(
  (name) =>
    !/^(?:builtin|cause|state|decided for each|over deel|over decl) ?/.test(name) &&
    !/ of a record$|^clause step$|^read (?:first|last|done)$|^type (?:number|money|percentage|date|event|period|duration|rounding|text|contact)$|^status error$/.test(
      name,
    ),
);

export function printCounts(counters: Counters): void {
  for (const [name, times] of [...counters].sort(([left], [right]) => (left < right ? -1 : 1)))
    console.log(`  ${name.padEnd(40)} ${times}`);
}

export const missingIn = (expected: readonly string[], counters: Counters): readonly string[] =>
  expected.filter((name) => (counters.get(name) ?? 0) === 0);

/** What a few seconds of diagrams come across too: every kind, not every operator and cause. */
export const expectedInDiagrams: readonly string[] = expectedCounts.filter(
  (name) => !name.startsWith('builtin ') && !name.startsWith('cause '),
);
