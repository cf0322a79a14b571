/** What expressions read beside facts and the results of clauses: judgements, parameters and readings. */
import type { Clause, Expression } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from './expressions.ts';
import type { ProgramIndex } from './program-index.ts';

const known = new WeakMap<ProgramIndex, Map<Clause, ReadonlySet<string>>>();

/** What a clause reads, as `say x`, `parameter x` and `reading x`, through each other too. */
export function readsBeside(clause: Clause, index: ProgramIndex): ReadonlySet<string> {
  const ofIndex = known.get(index) ?? new Map<Clause, ReadonlySet<string>>();
  known.set(index, ofIndex);
  const found = ofIndex.get(clause) ?? besideIn([...expressionsOf(clause), ...overlapTest(clause)], index);
  ofIndex.set(clause, found);
  return found;
}

/** `bij overlap onder lezing x = a`. */
const overlapTest = (clause: Clause): readonly Expression[] =>
  clause.kind === 'decision' && clause.overlap.under !== null
    ? [{ kind: 'readingTest', ...clause.overlap.under }]
    : [];

export function besideIn(expressions: readonly Expression[], index: ProgramIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...expressions];
  const enter = (key: string, more: readonly (Expression | null | undefined)[]): void => {
    if (found.has(key)) return;
    found.add(key);
    waiting.push(...more.filter((expression) => expression != null));
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (node.kind === 'say') {
        const say = index.says.get(node.name);
        enter(`say ${node.name}`, [say?.guard, say?.range?.low, say?.range?.high]);
      }
      if (node.kind === 'parameter')
        enter(
          `parameter ${node.name}`,
          (index.parameters.get(node.name)?.values ?? []).map(({ value }) => value),
        );
      if (node.kind === 'readingValue' || node.kind === 'readingTest')
        enter(
          `reading ${node.reading}`,
          (index.readings.get(node.reading)?.alternatives ?? []).flatMap(({ values }) => values),
        );
    }
  return found;
}
