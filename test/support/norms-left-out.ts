/** Norms that plans, and so modules and SQL, leave out of an answer: those of figures and picked items that quantifiers read. */
import type { Expression, Program } from '../../src/ir/ir.ts';
import { behindOf } from '../../src/total/behind.ts';
import { everyExpression } from '../../src/total/events-read.ts';
import { nodesOf } from '../../src/total/expressions.ts';
import { indexOf } from '../../src/total/program-index.ts';

const known = new WeakMap<Program, ReadonlySet<string>>();

/** Norms of figures and picked items that are read within a quantifier, also by way of a figure, a reading or a guard. */
export function normsInQuantifiers(program: Program): ReadonlySet<string> {
  const found = known.get(program) ?? foundIn(program);
  known.set(program, found);
  return found;
}

function foundIn(program: Program): ReadonlySet<string> {
  const index = indexOf(program);
  const quantifiers = [...nodesOf(everyExpression({ ...program, always: [] }))].flatMap((node) =>
    node.kind === 'quantify' ? [node.where, node.body].filter((part) => part !== null) : [],
  );
  const found = new Set<string>();
  const seen = new Set<Expression>();
  const waiting: Expression[] = [...nodesOf(quantifiers)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const norm of normsAt(next, program)) found.add(norm);
    waiting.push(...nodesOf(behindOf(next, index)));
  }
  return found;
}

function normsAt(node: Expression, { parameters }: Program): readonly string[] {
  if (node.kind === 'pick') return node.items.flatMap(({ cites }) => cites);
  const parameter = node.kind === 'parameter' ? parameters.find(({ name }) => name === node.name) : undefined;
  return parameter?.values.flatMap(({ cites }) => cites) ?? [];
}

/** Norms of figures: those that a random program gives to nothing else. */
export const normsOfFigures = ({ parameters }: Program): ReadonlySet<string> =>
  new Set(parameters.flatMap(({ values }) => values.flatMap(({ cites }) => cites)));
