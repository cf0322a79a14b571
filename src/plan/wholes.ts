/** Quantifiers over records: what is asked of each record, as diagrams over the facts of one. */
import { present } from '../base/invariant.ts';
import { looseScope, type Compiler, type Scope } from '../diagram/compiler.ts';
import type { WholeSource } from '../diagram/model.ts';
import type { Clause, Expression, QuantifyNode } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from '../total/expressions.ts';
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import type { Collector } from './collect.ts';
import type { PlanWhole, Unsaid } from './plan.ts';
import { typeOf } from '../total/type-of.ts';

/** Makes the plan of a quantifier; those that stand in it are made first. */
export const wholeMaker =
  (compiler: Compiler) =>
  (source: WholeSource, ref: Collector['ref']): PlanWhole => {
    const node = source.expression;
    if (node.kind !== 'quantify' || node.over.kind !== 'subject')
      throw new RangeError('what is asked as a whole goes over records');
    const scope = scopeIn(source, node.over.subject, compiler);
    const asked = (expression: Expression | null) =>
      expression === null ? null : ref(compiler.compile(expression, scope));
    return {
      quantifier: node.quantifier,
      atLeast: node.atLeast,
      over: node.over.subject,
      per: source.per,
      type: typeOf(node, compiler.index),
      where: asked(node.where),
      body: asked(node.body),
    };
  };

function scopeIn({ clause: name }: WholeSource, subject: string, { index }: Compiler): Scope {
  const clause = name === null ? null : present(index.clauses.get(name));
  return clause === null ? looseScope(subject) : { clause, per: subject, bound: new Map() };
}

/** What a plan cannot say of a clause or of what it reads, or null. */
export function unsaidOf(clause: Clause, index: ProgramIndex): Unsaid['reason'] | null {
  for (const read of closureOf([clause.name], index))
    for (const node of nodesOf(expressionsOf(read))) {
      const reason = node.kind === 'quantify' ? unsaidIn(node, read, index) : null;
      if (reason !== null) return reason;
    }
  return null;
}

function unsaidIn(node: QuantifyNode, clause: Clause, index: ProgramIndex): Unsaid['reason'] | null {
  const inside = [...nodesOf([node.where, node.body].filter((part) => part !== null))];
  if (node.over.kind === 'choice') {
    const goesOverRecords = inside.some((part) => part.kind === 'quantify' && part.over.kind === 'subject');
    return goesOverRecords ? 'memberInList' : null;
  }
  const { subject } = node.over;
  // Two records of one subject in scope: their facts would be one and the same input.
  if (chainOf(clause.per, index).includes(subject)) return 'sameList';
  const chain = chainOf(subject, index);
  const isTwice = inside.some(
    (part) => part.kind === 'quantify' && part.over.kind === 'subject' && chain.includes(part.over.subject),
  );
  return isTwice ? 'sameList' : null;
}

/** A subject and those whose records own its records. */
function chainOf(subject: string | null, index: ProgramIndex): readonly string[] {
  const chain: string[] = [];
  for (let at = subject; at !== null; at = index.subjects.get(at)?.owner ?? null) chain.push(at);
  return chain;
}
