/** The diagrams of two programs in one store: what means the same in both is one object. */
import { diagramsFrom, diagramsOf, type Diagrams } from '../../diagram/diagrams.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import { withExpressions } from '../../ir/rewrite.ts';
import { indexOf, resultsIn, type ProgramIndex } from '../../total/program-index.ts';
import { besideIn } from '../../total/reads-beside.ts';
import { meaningOf, type Meaning } from './meaning.ts';

export interface Side {
  readonly index: ProgramIndex;
  readonly diagrams: Diagrams;
}

export interface Pair extends Meaning {
  readonly older: Side;
  readonly newer: Side;
}

export function pairOf(older: Program, newer: Program): Pair {
  const after = indexOf(newer);
  const meaning = meaningOf(indexOf(older), after);
  const before = indexOf(listsApart(older, meaning));
  const diagrams = diagramsOf(after);
  // What lies over them is one object with them only as long as they do not grow: all of them are made first.
  for (const { name, kind } of after.order) {
    diagrams.clause(name);
    if (kind === 'step') for (const end of ['first', 'last'] as const) diagrams.window(name, end);
  }
  const beside = diagramsFrom(diagrams, before, (name) => meaning.reached.has(name));
  return { ...meaning, older: { index: before, diagrams: beside }, newer: { index: after, diagrams } };
}

/**
 * A quantifier over records, or the latest day over the members of a choice, is one question, known by its words. Where something
 * it reads became other, the same words ask another question: there the older one has another name for what it goes over.
 */
function listsApart(program: Program, { changed, reached }: Meaning): Program {
  const index = indexOf(program);
  const clause = (own: Clause): Clause =>
    withExpressions(own, (node) => {
      if (node.kind !== 'quantify') return node;
      const reads = [...resultsIn([node], index), ...besideIn([node], index)];
      if (!reads.some((name) => changed.has(name) || reached.has(name))) return node;
      const { binder } = node;
      const inside = withExpressions([node.where, node.body], (part) =>
        'binder' in part && part.binder === binder ? { ...part, binder: `${binder}′` } : part,
      );
      return { ...node, binder: `${binder}′`, where: inside[0] ?? null, body: inside[1] ?? null };
    });
  return { ...program, clauses: program.clauses.map((own) => (reached.has(own.name) ? clause(own) : own)) };
}
