/** With which written days each fact of a program is compared, in its tests, readings and figures behind them included. */
import type { IsoDate } from '../../base/value.ts';
import type { Expression, Literal, Program } from '../../ir/ir.ts';
import { childrenOf, expressionsOf, nodesOf } from '../../total/expressions.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { typeOf } from '../../total/type-of.ts';

export interface ComparedDays {
  /** Under the chosen readings. */
  readonly days: ReadonlySet<IsoDate>;
  /** All that is written there, under the other readings too. */
  readonly literals: ReadonlySet<Literal>;
  /** It is compared with something else as well, or is more than compared: reckoned with, given as an outcome. */
  readonly isOfCycle: boolean;
}

/** By facts as `subject.fact`. */
export function comparisonsIn(program: Program): ReadonlyMap<string, ComparedDays> {
  const tests = testsIn(program);
  const named = namedDaysIn(program, tests);
  const found = new Map<string, Mutable>();
  const ofFact = (fact: string): Mutable => {
    const known = found.get(fact) ?? { days: new Set(), literals: new Set(), isOfCycle: false };
    found.set(fact, known);
    return known;
  };
  for (const fact of beyondTests(program, tests)) ofFact(fact).isOfCycle = true;
  for (const { nodes, facts } of tests) {
    const written = nodes.map((node) => writtenIn(node, named));
    const isOfCycle = facts.length !== 1 || written.includes(null);
    for (const fact of facts) {
      const compared = ofFact(fact);
      compared.isOfCycle ||= isOfCycle;
      for (const { chosen, all } of written.flatMap((one) => one ?? [])) {
        for (const literal of chosen) for (const day of daysOf(literal)) compared.days.add(day);
        for (const literal of all) compared.literals.add(literal);
      }
    }
  }
  return found;
}

interface Mutable {
  readonly days: Set<IsoDate>;
  readonly literals: Set<Literal>;
  isOfCycle: boolean;
}

/** The days of a literal; none of any other node. */
export function daysOf(node: Expression): readonly IsoDate[] {
  if (node.kind !== 'literal') return [];
  const { value } = node;
  if (value.kind === 'date') return [value.date];
  return value.kind === 'period' ? [value.first, value.last] : [];
}

// ------------------------------------------------------------------------------------------------ tests

interface Test {
  readonly nodes: readonly Expression[];
  /** The facts in it, each once. */
  readonly facts: readonly string[];
}

/** Every yes or no that is computed from values none of which is one. */
function testsIn(program: Program): readonly Test[] {
  const index = indexOf(program);
  return [...nodesOf(allExpressions(program))]
    .filter((node) => isTest(node, index))
    .map((test) => {
      const nodes = [...nodesOf([test])];
      return { nodes, facts: [...new Set(nodes.flatMap((node) => factOf(node) ?? []))] };
    });
}

const isTest = (node: Expression, index: ProgramIndex): boolean =>
  node.kind === 'call' &&
  typeOf(node, index).kind === 'boolean' &&
  !childrenOf(node).some((child) => typeOf(child, index).kind === 'boolean');

const factOf = (node: Expression): string | null =>
  node.kind === 'fact' ? `${node.subject}.${node.fact}` : null;

/** Facts that are read outside a test, and those by which records are placed in a period, which is one of the cycle. */
function beyondTests(program: Program, tests: readonly Test[]): readonly string[] {
  const inTests = new Set(tests.flatMap(({ nodes }) => nodes));
  const placing = program.clauses.flatMap(({ placedBy }) => placedBy ?? []);
  const outside = [...nodesOf(allExpressions(program))].filter((node) => !inTests.has(node));
  return [...nodesOf(placing), ...outside].flatMap((node) => factOf(node) ?? []);
}

const allExpressions = ({ clauses, says, parameters, readings, always }: Program): readonly Expression[] => [
  ...clauses.flatMap(expressionsOf),
  ...says.flatMap(({ guard }) => guard ?? []),
  ...parameters.flatMap(({ values }) => values.map(({ value }) => value)),
  ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
  ...always.map(({ condition }) => condition),
];

// ---------------------------------------------------------------------------------- days that have a name

interface Written {
  readonly chosen: readonly Literal[];
  readonly all: readonly Literal[];
}

/** What a node of a test says by itself; null: something that is no written day and no fact. */
function writtenIn(node: Expression, named: ReadonlyMap<string, Written>): Written | null {
  if (node.kind === 'literal') return { chosen: [node], all: [node] };
  if (node.kind === 'fact' || node.kind === 'call') return { chosen: [], all: [] };
  const name = nameOf(node);
  return name === null ? null : (named.get(name) ?? null);
}

const nameOf = (node: Expression): string | null => {
  if (node.kind === 'readingValue') return `reading ${node.reading} ${node.binding}`;
  return node.kind === 'parameter' ? `parameter ${node.name}` : null;
};

/** Readings and figures that are a written day, and with which one fact only is compared: what stays for it stays for all. */
function namedDaysIn(program: Program, tests: readonly Test[]): ReadonlyMap<string, Written> {
  const facts = new Map<string, Set<string>>();
  for (const test of tests)
    for (const name of test.nodes.flatMap((node) => nameOf(node) ?? []))
      facts.set(name, new Set([...(facts.get(name) ?? []), ...test.facts]));
  const inTests = new Set(tests.flatMap(({ nodes }) => nodes));
  const elsewhere = new Set(
    [...nodesOf(allExpressions(program))].flatMap((node) => (inTests.has(node) ? [] : (nameOf(node) ?? []))),
  );
  return new Map(
    [...readingDays(program), ...parameterDays(program)].filter(
      ([name]) => facts.get(name)?.size === 1 && !elsewhere.has(name),
    ),
  );
}

const readingDays = ({ readings }: Program): readonly (readonly [string, Written])[] =>
  readings.flatMap(({ name, bindings, alternatives }) =>
    bindings.flatMap((binding, place) => {
      const values = alternatives.map((alternative) => alternative.values[place]);
      const [chosen] = values;
      if (chosen?.kind !== 'literal') return [];
      const all = values.filter((value) => value?.kind === 'literal');
      return [[`reading ${name} ${binding.name}`, { chosen: [chosen], all }] as const];
    }),
  );

/** Of a figure that is another in each period the periods are those of the cycle. */
const parameterDays = ({ parameters }: Program): readonly (readonly [string, Written])[] =>
  parameters.flatMap(({ name, values: [only, ...more] }) =>
    only?.value.kind !== 'literal' || more.length > 0
      ? []
      : [[`parameter ${name}`, { chosen: [only.value], all: [only.value] }] as const],
  );
