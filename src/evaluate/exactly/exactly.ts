/**
 * What splitting left undecided of a clause, asked of a solver: of each result whether some completion comes to it, of
 * each input whether two completions that differ in it alone come to different ones. That there is none is taken from
 * the solver; a completion that it finds is tried out by the evaluator, and counts only if that comes to the same.
 */
import type { Value } from '../../base/value.ts';
import type { Clause } from '../../ir/ir.ts';
import type { Model } from '../../solve/answer.ts';
import type { Prover } from '../../solve/asking.ts';
import { NotEncoded } from '../../solve/encoded.ts';
import { reaches, turnsOn, type Found, type Query, type Wanted } from '../../solve/problem.ts';
import type { Decided, Evaluation } from '../decide/evaluation.ts';
import type { KnownRecord } from '../known/known.ts';
import { isSingle, nothing, resultKeys, type Outcomes } from '../possible/outcomes.ts';
import type { Piece } from '../possible/piece.ts';
import { relatedBy } from '../../base/related.ts';
import type { Constraint } from '../settle/settle.ts';
import type { NeededInput, Settled } from '../settle/settled.ts';
import { clauseTarget } from '../targets.ts';
import { drawnIn, type Reached } from './ends.ts';
import { askedOf, type Asked } from './question.ts';
import { comesTo, replayOn, type Replay } from './replay.ts';

/** Proved, disproved, or neither. */
type Verdict = 'yes' | 'no' | 'undecided';

interface Proving {
  readonly asked: Asked;
  readonly replay: Replay;
  readonly prover: Prover;
}

/** What is asked of a clause, and whether it is of its results only, or also of what it turns on. */
interface Proven {
  readonly clause: Clause;
  readonly record: KnownRecord | null;
  readonly own: Decided;
  readonly isOfResults: boolean;
}

export function settleExactly(
  evaluation: Evaluation,
  { clause, record, own, isOfResults }: Proven,
  constraints: readonly Constraint[],
  settled: Settled,
  prover: Prover,
): Settled {
  const related = relatedBy(own.trail.reads, constraints);
  const always = related.map(({ name }) => name);
  const asked = askedOf(evaluation, clause, record, always);
  if (asked === null) return settled;
  const target = clauseTarget(clause, record, evaluation.index);
  const proving: Proving = { asked, replay: replayOn(target, evaluation, constraints, asked.idOf), prover };
  const results = provedResults(settled.outcomes, proving);
  if (resultKeys(results.outcomes).length === 0) {
    prover.tally.refused += 1;
    return settled;
  }
  const found = {
    ...settled,
    outcomes: results.outcomes,
    always: asked.isRuledOut ? always : settled.always,
  };
  if (isSingle(results.outcomes)) return { ...found, needed: [], isInexact: false };
  if (isOfResults) return { ...found, isInexact: results.isOpen };
  const isTied = (input: string): boolean => related.some(({ reads }) => reads.has(input));
  const inputs = provedInputs(settled.needed, isTied, proving);
  return { ...found, needed: inputs.needed, isInexact: results.isOpen || inputs.isOpen };
}

// ------------------------------------------------------------------------------------------------ results

const ways = ['notApplicable', 'gap', 'conflict', 'error'] as const;

/** The results that are not proved impossible. */
function provedResults(
  outcomes: Outcomes,
  proving: Proving,
): { readonly outcomes: Outcomes; readonly isOpen: boolean } {
  let isOpen = false;
  const remains = (wanted: Wanted): boolean => {
    const verdict = isReached(wanted, proving);
    if (verdict === 'undecided') isOpen = true;
    return verdict !== 'no';
  };
  const pieces = outcomes.pieces
    .filter((part) => remains({ kind: 'part', part }))
    .map((piece) => {
      const drawn = piece.kind === 'one' ? piece : drawnInOf(piece, proving);
      if (drawn === null) isOpen = true;
      return drawn ?? piece;
    });
  const without = Object.fromEntries(
    ways.map((way) => {
      const causes = outcomes[way];
      return [way, causes !== null && remains({ kind: 'without', way }) ? causes : null];
    }),
  );
  return { outcomes: { ...nothing, ...without, pieces, sources: outcomes.sources }, isOpen };
}

/** A range as far as it is reached; null: not found out, and of what is more than a range nothing is asked. */
const drawnInOf = (piece: Piece, proving: Proving): Piece | null =>
  piece.kind === 'figures' || piece.kind === 'days'
    ? drawnIn(piece, (part) => reachedIn(part, proving))
    : null;

function reachedIn(part: Piece, proving: Proving): Reached {
  const wanted: Wanted = { kind: 'part', part };
  let value: Value | null = null;
  const verdict = verdictOn(
    () => reaches(proving.asked.question, wanted),
    ([found], isWhole) => {
      const outcomes = found === undefined ? null : proving.replay(found, isWhole);
      const [only] = outcomes?.pieces ?? [];
      if (outcomes === null || !isSingle(outcomes) || !comesTo(outcomes, wanted)) return false;
      value = only?.kind === 'one' ? only.value : null;
      return value !== null;
    },
    proving,
  );
  return verdict === 'no' ? 'none' : verdict === 'yes' ? value : null;
}

const isReached = (wanted: Wanted, proving: Proving): Verdict =>
  verdictOn(
    () => reaches(proving.asked.question, wanted),
    ([only], isWhole) => only !== undefined && comesTo(proving.replay(only, isWhole), wanted),
    proving,
  );

// ------------------------------------------------------------------------------------------------- inputs

/** The inputs of which it is not proved that they cannot change the result. */
function provedInputs(
  inputs: readonly NeededInput[],
  isTied: (input: string) => boolean,
  proving: Proving,
): { readonly needed: readonly NeededInput[]; readonly isOpen: boolean } {
  let isOpen = false;
  const needed = inputs.filter((own) => {
    const verdict = canChange(own, proving);
    // What an `altijd` ties to others need not change alone to settle something.
    const isUndecided = verdict === 'undecided' || (verdict === 'no' && isTied(own.input));
    if (isUndecided) isOpen = true;
    return isUndecided || verdict === 'yes';
  });
  return { needed, isOpen };
}

const canChange = (own: NeededInput, { asked, replay, prover }: Proving): Verdict =>
  verdictOn(
    () => turnsOn(asked.question, (input, member) => asked.isBehind(own, input, member)),
    ([first, second], isWhole) => {
      const [left, right] = [first, second].map((one) => (one === undefined ? null : replay(one, isWhole)));
      if (left == null || right == null || !isSingle(left) || !isSingle(right)) return false;
      return resultKeys(left)[0] !== resultKeys(right)[0];
    },
    { asked, replay, prover },
  );

// --------------------------------------------------------------------------------------------- the solver

function verdictOn(make: () => Query, isConfirmed: IsConfirmed, { prover }: Proving): Verdict {
  const query = queryOf(make);
  const answer = query === null ? null : prover.ask(query.script);
  if (query === null || answer === null) return 'undecided';
  const { tally } = prover;
  switch (answer.kind) {
    case 'unsat':
      tally.proved += 1;
      return 'no';
    case 'unknown':
      tally.unknown += 1;
      return 'undecided';
    case 'sat':
      if (isConfirmedBy(query, answer.model, isConfirmed)) {
        tally.proved += 1;
        return 'yes';
      }
      if (query.leftFree.length > 0) tally.open += 1;
      else tally.refused += 1;
      return 'undecided';
  }
}

/** Whether completions come to what was asked for; of a query that left something free they say only a part. */
type IsConfirmed = (cases: readonly Found[], isWhole: boolean) => boolean;

function isConfirmedBy(query: Query, model: Model, isConfirmed: IsConfirmed): boolean {
  const cases = query.read(model);
  return cases !== null && isConfirmed(cases, query.leftFree.length === 0);
}

function queryOf(make: () => Query): Query | null {
  try {
    return make();
  } catch (reason) {
    if (reason instanceof NotEncoded) return null;
    throw reason;
  }
}
