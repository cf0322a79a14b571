/** Norms that plans, and so modules and SQL, leave out of an answer: those of figures and picked items that quantifiers read. */
import type { Expression, Program } from '../../src/ir/ir.ts';
import { expressionsOf, nodesOf } from '../../src/total/expressions.ts';

/** Norms of figures and picked items that are read within a quantifier, also by way of a figure, a reading or a guard. */
export function normsInQuantifiers(program: Program): ReadonlySet<string> {
  const quantifiers = [...nodesOf(allOf(program))].flatMap((node) =>
    node.kind === 'quantify' ? [node.where, node.body].filter((part) => part !== null) : [],
  );
  const found = new Set<string>();
  const seen = new Set<Expression>();
  const waiting: Expression[] = [...nodesOf(quantifiers)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const norm of normsAt(next, program)) found.add(norm);
    waiting.push(...nodesOf(behind(next, program)));
  }
  return found;
}

const allOf = ({ clauses, parameters, readings, says }: Program): readonly Expression[] => [
  ...clauses.flatMap(expressionsOf),
  ...parameters.flatMap(({ values }) => values.map(({ value }) => value)),
  ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
  ...says.flatMap(({ guard }) => (guard === null ? [] : [guard])),
];

function normsAt(node: Expression, { parameters }: Program): readonly string[] {
  if (node.kind === 'pick') return node.items.flatMap(({ cites }) => cites);
  const parameter = node.kind === 'parameter' ? parameters.find(({ name }) => name === node.name) : undefined;
  return parameter?.values.flatMap(({ cites }) => cites) ?? [];
}

function behind(node: Expression, { parameters, readings, says }: Program): readonly Expression[] {
  if (node.kind === 'parameter')
    return parameters
      .filter(({ name }) => name === node.name)
      .flatMap(({ values }) => values.map(({ value }) => value));
  if (node.kind === 'readingValue')
    return readings
      .filter(({ name }) => name === node.reading)
      .flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values));
  const guard = node.kind === 'say' ? says.find(({ name }) => name === node.name)?.guard : undefined;
  return guard == null ? [] : [guard];
}

/** Norms of figures: those that a random program gives to nothing else. */
export const normsOfFigures = ({ parameters }: Program): ReadonlySet<string> =>
  new Set(parameters.flatMap(({ values }) => values.flatMap(({ cites }) => cites)));
