/** Quantifiers over records: what is asked of each record, as diagrams over the facts of one. */
import { present } from '../base/invariant.ts';
import { looseScope, type Compiler, type Scope } from '../diagram/compiler.ts';
import type { WholeSource } from '../diagram/model.ts';
import type { OutcomeDiagram } from '../diagram/outcome.ts';
import { isAskedWhole } from '../diagram/quantify.ts';
import type { Clause, Expression, QuantifyNode } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from '../total/expressions.ts';
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import type { Collector } from './collect.ts';
import type { PlanWhole, Ref, Unsaid } from './plan.ts';
import { typeOf } from '../total/type-of.ts';

/** What is asked of each record, or of each member of a choice. */
export function askedOfEach(source: WholeSource, compiler: Compiler): readonly OutcomeDiagram[] {
  const { expression: node } = source;
  if (node.kind !== 'quantify') return [];
  const parts = [node.where, node.body].filter((part) => part !== null);
  return scopesIn(source, node, compiler).flatMap((scope) =>
    parts.map((part) => compiler.compile(part, scope)),
  );
}

/** Makes the plan of a quantifier; those that stand in it are made first. */
export const wholeMaker =
  (compiler: Compiler) =>
  (source: WholeSource, ref: Collector['ref']): PlanWhole => {
    const node = source.expression;
    if (node.kind !== 'quantify' || node.over.kind !== 'subject')
      throw new RangeError('what is asked as a whole goes over records');
    const [scope] = scopesIn(source, node, compiler);
    const asked = (expression: Expression | null): Ref | null =>
      expression === null ? null : ref(compiler.compile(expression, present(scope)));
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

/** Where it stands: over records that of one of them; over members that of each. */
function scopesIn(
  { clause: name, per }: WholeSource,
  node: QuantifyNode,
  { index }: Compiler,
): readonly Scope[] {
  const clause = name === null ? null : present(index.clauses.get(name));
  const { over } = node;
  if (over.kind === 'subject')
    return [clause === null ? looseScope(over.subject) : { clause, per: over.subject, bound: new Map() }];
  const members = index.choices.get(over.choice)?.members ?? [];
  return members.map((member) => ({
    ...{ clause, per },
    bound: new Map([[node.binder, { kind: 'choice', choice: over.choice, member: member.name }]]),
  }));
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
    if (goesOverRecords) return 'memberInList';
    return isAskedWhole(node) ? 'overMembers' : null;
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
function chainOf(subject: string | null, index: ProgramIndex): readonly string[] {
  const chain: string[] = [];
  for (let at = subject; at !== null; at = index.subjects.get(at)?.owner ?? null) chain.push(at);
  return chain;
}
