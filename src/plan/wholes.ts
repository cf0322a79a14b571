/** Quantifiers over records: what is asked of each record, as diagrams over the facts of one. */
import { present } from '../base/invariant.ts';
import { looseScope, type Compiler, type Scope } from '../diagram/compiler.ts';
import type { WholeSource } from '../diagram/model.ts';
import type { Value } from '../base/value.ts';
import type { Clause, Expression, QuantifyNode } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from '../total/expressions.ts';
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import type { Collector } from './collect.ts';
import type { PlanElement, PlanWhole, Unsaid } from './plan.ts';
import { typeOf } from '../total/type-of.ts';

/** Makes the plan of a quantifier; those that stand in it are made first. */
export const wholeMaker =
  (compiler: Compiler) =>
  (source: WholeSource, ref: Collector['ref']): PlanWhole => {
    const node = source.expression;
    if (node.kind !== 'quantify') throw new RangeError('only a quantifier is asked as a whole');
    const each = (scope: Scope): PlanElement => ({
      where: node.where === null ? null : ref(compiler.compile(node.where, scope)),
      body: node.body === null ? null : ref(compiler.compile(node.body, scope)),
    });
    const { quantifier, atLeast } = node;
    return {
      quantifier,
      atLeast,
      type: typeOf(node, compiler.index),
      over: overIn(node, source, compiler, each),
    };
  };

function overIn(
  { over, binder }: QuantifyNode,
  source: WholeSource,
  compiler: Compiler,
  each: (scope: Scope) => PlanElement,
): PlanWhole['over'] {
  if (over.kind === 'subject') {
    const { subject } = over;
    return { kind: 'records', subject, per: source.per, each: each(scopeIn(source, subject, compiler)) };
  }
  const { choice } = over;
  const members = compiler.index.choices.get(choice)?.members ?? [];
  const scope = scopeIn(source, source.per, compiler);
  return {
    kind: 'members',
    each: members.map(({ name }) => {
      const member: Value = { kind: 'choice', choice, member: name };
      return each({ ...scope, bound: new Map([...scope.bound, [binder, member]]) });
    }),
  };
}

function scopeIn({ clause: name }: WholeSource, per: string | null, { index }: Compiler): Scope {
  const clause = name === null ? null : present(index.clauses.get(name));
  return clause === null ? looseScope(per) : { clause, per, bound: new Map() };
}

/** What a plan cannot say of a clause or of what it reads, or null. */
export function unsaidOf(clause: Clause, index: ProgramIndex): Unsaid['reason'] | null {
  for (const read of closureOf([clause.name], index)) {
    const reason = unsaidIn(expressionsOf(read), read, index);
    if (reason !== null) return reason;
  }
  return null;
}

/** The same of what stands in a clause, or outside any. */
export function unsaidIn(
  expressions: readonly Expression[],
  clause: Clause | null,
  index: ProgramIndex,
): Unsaid['reason'] | null {
  for (const node of nodesOf(expressions)) {
    const reason = node.kind === 'quantify' ? unsaidOver(node, clause, index) : null;
    if (reason !== null) return reason;
  }
  return null;
}

function unsaidOver(node: QuantifyNode, clause: Clause | null, index: ProgramIndex): Unsaid['reason'] | null {
  const inside = [...nodesOf([node.where, node.body].filter((part) => part !== null))];
  if (node.over.kind === 'choice') {
    const goesOverRecords = inside.some((part) => part.kind === 'quantify' && part.over.kind === 'subject');
    return goesOverRecords ? 'memberInList' : null;
  }
  const { subject } = node.over;
  // Two records of one subject in scope: their facts would be one and the same input.
  if (chainOf(clause?.per ?? null, index).includes(subject)) return 'sameList';
  const chain = chainOf(subject, index);
  const isTwice = inside.some(
    (part) => part.kind === 'quantify' && part.over.kind === 'subject' && chain.includes(part.over.subject),
  );
  return isTwice ? 'sameList' : null;
}

/** A subject and those whose records own its records. */
export function chainOf(subject: string | null, index: ProgramIndex): readonly string[] {
  const chain: string[] = [];
  for (let at = subject; at !== null; at = index.subjects.get(at)?.owner ?? null) chain.push(at);
  return chain;
}
