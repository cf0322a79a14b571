/** What a clause comes to on facts that settle it at once, without splitting and without an answer around it. */
import type { Result } from '../base/value.ts';
import type { Clause } from '../ir/ir.ts';
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import { newEvaluation } from './case.ts';
import { decideAll, recordsOf } from './decide/everything.ts';
import { readFacts } from './facts/read-facts.ts';
import { decidedKey } from './known/known.ts';
import { onlyResult } from './possible/outcomes.ts';

export interface CaseAsked {
  readonly facts: unknown;
  readonly referenceDate: string | null;
}

/**
 * Of a step that has days its first and its last, and whether another step holds it up where that is settled too; else one
 * result; on the first record where it is decided per record. Null: something of it is open, or the facts are wrong.
 */
export function decidedAtOnce(
  { facts, referenceDate }: CaseAsked,
  clause: Clause,
  index: ProgramIndex,
): readonly Result[] | null {
  const { known, diagnostics } = readFacts(index, facts, undefined, referenceDate);
  if (diagnostics.some(({ severity }) => severity === 'error')) return null;
  const evaluation = newEvaluation(index, known, new Map());
  decideAll(evaluation, closureOf([clause.name], index));
  const [record] = recordsOf(evaluation, clause.per);
  const own = record === undefined ? undefined : evaluation.decided.get(decidedKey(clause.name, record));
  if (own === undefined) return null;
  const state = onlyResult(own.outcomes);
  if (clause.kind !== 'step' || (state !== null && state.kind !== 'value')) return state && [state];
  const asked = [own.first, own.last];
  const results = asked.map((outcomes) => (outcomes === null ? absent : onlyResult(outcomes)));
  if (!results.every((result) => result !== null)) return null;
  return state === null ? results : [...results, heldUp(state, results[0], referenceDate)];
}

/** A step that is still to come although its days have begun waits for another one. */
export function heldUp(state: Result, first: Result | undefined, referenceDate: string | null): Result {
  const isUpcoming = state.kind === 'value' && state.value.kind === 'text' && state.value.text === 'upcoming';
  const day = first?.kind === 'value' && first.value.kind === 'date' ? first.value.date : null;
  const hasBegun = day === null || (referenceDate !== null && referenceDate >= day);
  return { kind: 'value', value: { kind: 'boolean', value: isUpcoming && hasBegun } };
}

const absent: Result = { kind: 'value', value: { kind: 'absent' } };
