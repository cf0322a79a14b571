/** What a decision is in principle: as long as the judgements and powers that are its exceptions stay no. */
import type { Decision } from '../../ir/ir.ts';
import { expressionsOfExceptions } from '../../total/expressions.ts';
import { decideClause, frameOf } from '../decide/clause.ts';
import { canAgree } from '../decide/candidates.ts';
import type { Assumption, Part } from '../decide/evaluation.ts';
import { withShare, type Case } from '../case.ts';
import type { KnownRecord } from '../known/known.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import { noPiece } from '../possible/piece.ts';
import { valueJson } from '../literal-json.ts';
import type { JsonValue } from '../result.ts';
import { settle } from '../settle/settle.ts';
import { clauseTarget } from '../targets.ts';

export function inPrincipleOf(
  solved: Case,
  decision: Decision,
  record: KnownRecord | null,
  parts: readonly Part[],
): JsonValue | null {
  if (!decision.rules.some(({ inPrinciple }) => inPrinciple)) return null;
  const { evaluation, constraints, budget } = solved;
  const frame = frameOf(evaluation, decision, record);
  const expressions = expressionsOfExceptions(decision.exceptions);
  for (const expression of expressions) frame.evaluate(expression, frame);
  const open = [...frame.trail.reads].filter((id) => {
    const input = evaluation.inputs.get(id);
    return (input?.kind === 'judgement' || input?.kind === 'power') && input.type?.kind === 'boolean';
  });
  if (open.length === 0 && frame.trail.says.size > 0) return null;
  const no: Assumption = { kind: 'values', pieces: [noPiece] };
  const target = clauseTarget(decision, record, evaluation.index);
  const start = new Map(open.map((id) => [id, no] as const));
  const { outcomes } = withShare(budget, (share) => settle(target, evaluation, constraints, share, start));
  const found =
    open.length === 0 ? parts : decideClause({ ...evaluation, assumed: start }, decision, record).parts;
  return isInPrinciple(found, outcomes) ? valueOf(outcomes) : null;
}

/** The rules that give the outcome are all marked `in beginsel`. */
function isInPrinciple(parts: readonly Part[], outcomes: Outcomes): boolean {
  const rules = parts.filter(
    ({ kind, applies, outcomes: own }) =>
      kind === 'rule' && applies !== 'no' && applies !== 'notAsked' && canAgree(own, outcomes),
  );
  return rules.some(({ isInPrinciple: marked }) => marked);
}

function valueOf(outcomes: Outcomes): JsonValue | null {
  const [only] = outcomes.pieces;
  return isSingle(outcomes) && only?.kind === 'one' ? valueJson(only.value) : null;
}
