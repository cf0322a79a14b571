/**
 * Which values of a figure or a day stand for all others: each bound that it is compared with, and one between each two of
 * them. Taken from the text of a program; of what is computed with, the bounds are not all known.
 */
import type { Exact } from '../../src/base/exact.ts';
import type { Value } from '../../src/base/value.ts';
import { builtins, type BuiltinContext } from '../../src/builtins/builtins.ts';
import type { Expression, Interval, Program } from '../../src/ir/ir.ts';
import { expressionsOf, nodesOf } from '../../src/total/expressions.ts';
import { valueOfLiteral } from '../../src/total/literal.ts';
import { indexOf } from '../../src/total/program-index.ts';

export interface Bounds {
  readonly figures: readonly Exact[];
  readonly days: readonly string[];
  readonly texts: readonly string[];
  /** Computed with, or compared with what is not printed: others may matter too. */
  readonly isLoose: boolean;
}

/** The key of what an expression reads, where it reads an input and does nothing else. */
export function inputKey(node: Expression): string | null {
  switch (node.kind) {
    case 'fact':
      return `fact ${node.subject}.${node.fact}`;
    case 'say':
      return `say ${node.name}`;
    case 'result':
      return node.read === 'done' ? `done ${node.name}` : null;
    case 'referenceDate':
      return 'today';
    default:
      return null;
  }
}

const comparing = new Set([
  ...['equal', 'notEqual', 'lessThan', 'atMost', 'moreThan', 'atLeast', 'from', 'before', 'by', 'upTo'],
  ...['after', 'during', 'within', 'withinRange', 'contains'],
]);
const asking = new Set(['present', 'absent', 'notYet', 'never', 'empty', 'sizeOf', 'met']);

export function boundsOf(program: Program): (key: string) => Bounds {
  const index = indexOf(program);
  const context: BuiltinContext = { rankOf: index.rankOf, calendarOf: index.calendarOf, note: () => {} };
  const everywhere = expressionsIn(program);
  const found = new Map<string, Value[]>();
  const loose = new Set<string>();
  for (const root of everywhere) {
    // What is given on is compared where it is read.
    const given = inputKey(root);
    if (given !== null) loose.add(given);
    for (const node of nodesOf([root]))
      for (const child of childrenWith(node)) {
        const key = inputKey(child.node);
        if (key === null) continue;
        const constants = child.others?.map((other) => constantsOf(other, program, context)) ?? null;
        if (constants === null || constants.includes(null)) loose.add(key);
        found.set(key, [...(found.get(key) ?? []), ...(constants ?? []).flatMap((values) => values ?? [])]);
      }
  }
  const all = [...nodesOf(everywhere)].flatMap((node) =>
    node.kind === 'literal' ? [valueOfLiteral(node.value)] : [],
  );
  const placedBy = program.clauses.flatMap((clause) => clause.placedBy ?? []).map(inputKey);
  const intervals = daysOf(intervalsIn(program));
  return (key) => {
    const isLoose = loose.has(key);
    const values = [...(found.get(key) ?? []), ...(isLoose ? all : [])];
    const isPlacing = key === 'today' || placedBy.includes(key) || key.startsWith('fact ');
    return { ...placesOf(values, isPlacing ? intervals : []), isLoose };
  };
}

/** The children of a node, each with what it is compared with; null: it is not compared. */
function* childrenWith(
  node: Expression,
): Generator<{ readonly node: Expression; readonly others: readonly Expression[] | null }> {
  if (node.kind === 'pick') for (const { value } of node.items) yield { node: value, others: null };
  if (node.kind === 'quantify' && node.body !== null) {
    const isTruth = ['every', 'some', 'atLeast'].includes(node.quantifier);
    if (!isTruth) yield { node: node.body, others: null };
  }
  if (node.kind !== 'call') return;
  const operator = builtins[node.builtin]?.operator ?? 'negate';
  const isLogic = builtins[node.builtin]?.isLogic === true;
  for (const child of node.arguments) {
    const others = node.arguments.filter((other) => other !== child);
    yield {
      node: child,
      others: comparing.has(operator) ? others : isLogic || asking.has(operator) ? [] : null,
    };
  }
}

/** The values that an expression without inputs can have; null: it has inputs. */
function constantsOf(
  expression: Expression,
  program: Program,
  context: BuiltinContext,
): readonly Value[] | null {
  const { parameters, readings } = indexOf(program);
  const all = (parts: readonly Expression[]): readonly Value[] | null => {
    const made = parts.map((part) => constantsOf(part, program, context));
    return made.includes(null) ? null : made.flatMap((values) => values ?? []);
  };
  switch (expression.kind) {
    case 'literal':
      return [valueOfLiteral(expression.value)];
    case 'gap':
    case 'bound':
      return [];
    case 'parameter':
      return all((parameters.get(expression.name)?.values ?? []).map(({ value }) => value));
    case 'readingValue':
      return all((readings.get(expression.reading)?.alternatives ?? []).flatMap(({ values }) => values));
    case 'call': {
      const row = builtins[expression.builtin];
      const parts = expression.arguments.map((part) => constantsOf(part, program, context));
      if (row === undefined || row.isLogic === true || parts.includes(null)) return null;
      return combined(parts.map((values) => values ?? [])).flatMap((values) => {
        const value = row.apply(values, context);
        return value.kind === 'failure' ? [] : [value];
      });
    }
    default:
      return null;
  }
}

const combined = (parts: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
  parts.reduce<readonly (readonly Value[])[]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );

function placesOf(values: readonly Value[], more: readonly string[]): Omit<Bounds, 'isLoose'> {
  const figures: Exact[] = [];
  const days: string[] = [...more];
  const texts: string[] = [];
  for (const value of values)
    switch (value.kind) {
      case 'number':
      case 'money':
      case 'percentage':
        figures.push(value.value);
        break;
      case 'range':
        figures.push(value.low, value.high);
        break;
      case 'date':
        days.push(value.date);
        break;
      case 'event':
        if (value.day.length === 10) days.push(value.day);
        break;
      case 'period':
        days.push(value.first, value.last);
        break;
      case 'text':
        texts.push(value.text);
        break;
      default:
    }
  return { figures: distinct(figures), days: [...new Set(days)].sort(), texts: [...new Set(texts)] };
}

const distinct = (figures: readonly Exact[]): readonly Exact[] =>
  [...new Map(figures.map((figure) => [figure.toFraction(), figure])).values()].sort((left, right) =>
    Number(left.compare(right)),
  );

const intervalsIn = ({ clauses, parameters, governs }: Program): readonly Interval[] => [
  ...clauses.flatMap(({ inForce }) => inForce ?? []),
  ...parameters.flatMap(({ values }) => values.map(({ period }) => period)),
  ...(governs === null || clauses.every(({ placedBy }) => placedBy === null) ? [] : [governs]),
];

const daysOf = (intervals: readonly Interval[]): readonly string[] =>
  intervals.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);

const expressionsIn = ({ clauses, parameters, readings, says, always }: Program): readonly Expression[] =>
  [
    ...clauses.flatMap(expressionsOf),
    ...parameters.flatMap(({ values }) => values.map(({ value }) => value)),
    ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
    ...says.map(({ guard }) => guard),
    ...always.map(({ condition }) => condition),
  ].filter((expression) => expression !== null);
