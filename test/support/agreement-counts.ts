/** What random programs came across, so that nothing is silently never tried. */
import type { Result } from '../../src/base/value.ts';
import { builtins } from '../../src/builtins/builtins.ts';
import type { Program } from '../../src/ir/ir.ts';
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
    if (clause.kind === 'decision') count(counters, `overlap ${clause.overlap.overlap}`);
    if (clause.kind === 'requirement') count(counters, `requirement ${clause.requirement}`);
    for (const exception of exceptionsOf(clause.exceptions)) {
      count(counters, `effect ${exception.effect.kind}`);
      count(counters, `origin ${exception.origin}`);
      for (const { origin } of exception.exceptions) count(counters, `${origin} on ${exception.origin}`);
    }
    if (clause.exceptions.filter(({ origin }) => origin === 'appliesIf').length > 1)
      count(counters, 'guards together');
  }
  const expressions = [
    ...program.clauses.flatMap(expressionsOf),
    ...program.always.map(({ condition }) => condition),
    ...program.says.flatMap(({ guard }) => (guard === null ? [] : [guard])),
  ];
  for (const node of nodesOf(expressions)) {
    count(counters, `node ${node.kind}`);
    if (node.kind === 'call') count(counters, `builtin ${node.builtin}`);
    if (node.kind === 'quantify') count(counters, `quantifier ${node.quantifier}`);
    if (node.kind === 'result') count(counters, `read ${node.read}`);
    if (node.kind === 'pick') count(counters, `pick ${node.pick}`);
  }
}

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

/** What a few seconds of diagrams come across too: every kind, not every operator and cause. */
export const expectedInDiagrams: readonly string[] = expectedCounts.filter(
  (name) => !name.startsWith('builtin ') && !name.startsWith('cause '),
);
