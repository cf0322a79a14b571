/** What a quantifier over records comes to that a diagram asks as a whole. */
import type { WholeSource } from '../../diagram/model.ts';
import { nodesOf } from '../../total/expressions.ts';
import { ownerOf } from '../../total/world.ts';
import { frameOf } from '../decide/clause.ts';
import { looseFrame } from '../decide/everything.ts';
import type { Evaluation, Frame } from '../decide/evaluation.ts';
import { evaluateExpression } from '../decide/expression.ts';
import type { KnownRecord } from '../known/known.ts';
import type { Outcomes } from '../possible/outcomes.ts';

/**
 * What it can be, for a clause that is decided for a record; null: a member that is bound around it would have to be
 * known. It stands where it is written: in a clause that is decided once it goes over all records.
 */
export function outcomesOfWhole(
  source: WholeSource,
  evaluation: Evaluation,
  record: KnownRecord | null,
): Outcomes | null {
  const { expression } = source;
  return isClosed(source) ? evaluateExpression(expression, frameIn(source, evaluation, record)) : null;
}

function isClosed({ expression }: WholeSource): boolean {
  const nodes = [...nodesOf([expression])];
  const own = new Set(nodes.flatMap((node) => (node.kind === 'quantify' ? [node.binder] : [])));
  return nodes.every((node) => node.kind !== 'bound' || own.has(node.binder));
}

function frameIn({ clause: name, per }: WholeSource, evaluation: Evaluation, of: KnownRecord | null): Frame {
  const single = per === null ? undefined : evaluation.known.records.get(per);
  const record = per === null ? null : (ownerOf(of, per) ?? single ?? null);
  const clause = name === null ? undefined : evaluation.index.clauses.get(name);
  return clause === undefined
    ? { ...looseFrame(evaluation, '', []), record }
    : frameOf(evaluation, clause, record);
}
