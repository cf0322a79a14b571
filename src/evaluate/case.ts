/** One case, decided and settled: everything that an answer is made of. */
import type { Clause } from '../ir/ir.ts';
import type { Prover } from '../solve/asking.ts';
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import { decideClause } from './decide/clause.ts';
import { decideAll, recordsOf } from './decide/everything.ts';
import type { Decided, Evaluation } from './decide/evaluation.ts';
import { settleExactly } from './exactly/exactly.ts';
import { decidedKey, nameIn, type Known, type KnownRecord } from './known/known.ts';
import { isSingle, resultKeys } from './possible/outcomes.ts';
import { isSameByDiagram, settleByDiagram } from './settle/by-diagram.ts';
import { settle, type Budget, type Constraint } from './settle/settle.ts';
import type { Settled } from './settle/settled.ts';
import { alwaysTarget, clauseTarget, constraintsOf } from './targets.ts';

/** Clauses decided for one answer, over all that is split; beyond it answers are an upper bound. */
const USUAL_WORK = 40_000;

export interface Case {
  readonly evaluation: Evaluation;
  readonly settled: ReadonlyMap<string, Settled>;
  /** As decided before it was split. */
  readonly decided: ReadonlyMap<string, Decided>;
  readonly constraints: readonly Constraint[];
  readonly budget: Budget;
}

export const newEvaluation = (
  index: ProgramIndex,
  known: Known,
  readings: ReadonlyMap<string, string>,
  prover: Prover | null = null,
): Evaluation => ({
  index,
  known,
  readings,
  assumed: new Map(),
  decided: new Map(),
  before: null,
  inputs: new Map(),
  onSettled: null,
  onCut: null,
  prover,
});

/** What was solved before on the same facts, under a program that differs only in what `isSame` denies. */
export interface Before {
  readonly solved: Case;
  readonly isSame: (clause: string) => boolean;
}

export interface Solving {
  readonly before?: Before | null;
  /** Null: what splitting leaves undecided stays so. */
  readonly prover?: Prover | null;
  readonly work?: number;
}

/** Decides and settles some clauses and all that they read; what is as it was before is taken over. */
export function solve(
  index: ProgramIndex,
  known: Known,
  readings: ReadonlyMap<string, string>,
  names: readonly string[],
  { before = null, prover = null, work = USUAL_WORK }: Solving = {},
): Case {
  const evaluation = newEvaluation(index, known, readings, prover);
  if (before !== null) takeOver(evaluation, before);
  const clauses = closureOf(
    [
      ...names,
      ...index.program.always.flatMap((always) =>
        alwaysTarget(always, index).closure.map(({ name }) => name),
      ),
    ],
    index,
  );
  const budget: Budget = { left: work };
  decideAll(
    evaluation,
    clauses.filter(({ name }) => before?.isSame(name) !== true),
  );
  const constraints = constraintsOf(evaluation);
  const decided = new Map(evaluation.decided);
  const settled = settleAll(evaluation, clauses, { constraints, budget, before, isOfResults: false });
  return { evaluation, settled, decided, constraints, budget };
}

function takeOver(evaluation: Evaluation, { solved, isSame }: Before): void {
  for (const [id, input] of solved.evaluation.inputs) evaluation.inputs.set(id, input);
  for (const [key, decided] of solved.decided) if (isSame(nameIn(key))) evaluation.decided.set(key, decided);
}

interface Settling {
  readonly constraints: readonly Constraint[];
  readonly budget: Budget;
  readonly before: Before | null;
  /** Only the results are looked at: of what they turn on nothing is proved, which is most of what a solver is asked. */
  readonly isOfResults: boolean;
}

/** Settles clauses in order; what is settled of one is what others read. */
function settleAll(
  evaluation: Evaluation,
  clauses: readonly Clause[],
  settling: Settling,
): Map<string, Settled> {
  const { before } = settling;
  const found = new Map<string, Settled>();
  for (const clause of clauses)
    for (const record of recordsOf(evaluation, clause.per)) {
      if (record?.isFresh === true) continue;
      const key = decidedKey(clause.name, record);
      const own = evaluation.decided.get(key);
      if (own === undefined) continue;
      const taken = before?.isSame(clause.name) === true ? before.solved.settled.get(key) : undefined;
      const settled = taken ?? settleClause(evaluation, clause, record, own, settling);
      found.set(key, settled);
      if (!settled.isImpossible) evaluation.decided.set(key, refined(own, settled));
    }
  return found;
}

function settleClause(
  evaluation: Evaluation,
  clause: Clause,
  record: KnownRecord | null,
  own: Decided,
  { constraints, budget, isOfResults }: Settling,
): Settled {
  const isPlain = isSingle(own.outcomes) || own.trail.reads.size === 0;
  if (isPlain)
    return {
      outcomes: own.outcomes,
      needed: [],
      isInexact: false,
      always: [],
      split: [],
      isImpossible: false,
    };
  const byDiagram = (): Settled | null => settleByDiagram(evaluation, clause, record, own, constraints);
  if (clause.kind === 'group' && clause.isSoft)
    return countSettled(decideClause(evaluation, clause, record), byDiagram());
  const known = own.trail.reads.size < WORTH_IT ? null : byDiagram();
  if (known !== null && !isWithoutValue(known)) return known;
  const settled = withShare(budget, (share) =>
    settle(clauseTarget(clause, record, evaluation.index), evaluation, constraints, share),
  );
  if (!isSingle(settled.outcomes)) {
    const better = known ?? (own.trail.reads.size < WORTH_IT ? byDiagram() : null);
    if (better !== null) return better;
  }
  if (!settled.isImpossible) {
    const { prover } = evaluation;
    if (!settled.isInexact || prover === null) return settled;
    return settleExactly(evaluation, { clause, record, own, isOfResults }, constraints, settled, prover);
  }
  const needed = [...own.trail.reads].map((input) => ({ input, member: null }));
  return { ...settled, outcomes: own.outcomes, needed, isInexact: true };
}

/** Below this many open inputs splitting costs less than making a diagram, and mostly says as much. */
const WORTH_IT = 2;

/** Why there is no value is told better by splitting, where that is as sure that there is none. */
const isWithoutValue = ({ outcomes }: Settled): boolean => isSingle(outcomes) && outcomes.pieces.length === 0;

/**
 * How many members of a soft group are met turns on all that its members turn on. Without a diagram the members are
 * counted as if they were independent, which may allow too much.
 */
function countSettled({ outcomes, trail }: Decided, byDiagram: Settled | null): Settled {
  const known = byDiagram?.outcomes ?? outcomes;
  const needed = isSingle(known) ? [] : [...trail.reads].map((input) => ({ input, member: null }));
  const isInexact = byDiagram === null && needed.length > 0;
  return { outcomes: known, needed, isInexact, always: [], split: [], isImpossible: false };
}

/** What one clause may spend: a part of what is left, and always a little. */
export function withShare<Result>(budget: Budget, spend: (share: Budget) => Result): Result {
  const share = { left: Math.max(LEAST_SHARE, Math.min(MOST_SHARE, budget.left)) };
  const { left } = share;
  const result = spend(share);
  budget.left -= left - share.left;
  return result;
}

const LEAST_SHARE = 200;
const MOST_SHARE = 6_000;

/** What others read of a settled clause: fewer results, and only the inputs on which it really turns. */
function refined(own: Decided, settled: Settled): Decided {
  const outcomes = { ...settled.outcomes, sources: own.outcomes.sources };
  return { ...own, outcomes, trail: { ...own.trail, reads: readsOf(own, settled) } };
}

/** The window of a step is not settled with it, and may turn on more. */
function readsOf(
  { first, last, trail }: Decided,
  { outcomes, needed, isInexact, always }: Settled,
): Set<string> {
  if ([first, last].some((bound) => bound !== null && !isSingle(bound))) return trail.reads;
  if (isSingle(outcomes)) return new Set();
  return isInexact || always.length > 0 ? trail.reads : new Set(needed.map(({ input }) => input));
}

const CHECK_LIMIT = 4_000;

const signatureOf = (settled: Settled): string => [...resultKeys(settled.outcomes)].sort().join('\n');

/** For each reading, what is decided otherwise under some other alternative of it, the others as they are. */
export function differences(
  solved: Case,
  readings: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const name of readings) found.set(name, differencesOf(solved, name));
  return found;
}

function differencesOf(solved: Case, name: string): ReadonlySet<string> {
  const { evaluation, settled, constraints } = solved;
  const different = new Set<string>();
  const { index } = evaluation;
  const selected = evaluation.readings.get(name) ?? index.readings.get(name)?.alternatives[0]?.name;
  for (const alternative of index.readings.get(name)?.alternatives ?? []) {
    if (alternative.name === selected) continue;
    const affected = clausesReading(solved, name);
    const other: Evaluation = {
      ...evaluation,
      readings: new Map([...evaluation.readings, [name, alternative.name]]),
      decided: new Map(evaluation.decided),
    };
    for (const clause of affected)
      for (const record of recordsOf(other, clause.per))
        other.decided.set(decidedKey(clause.name, record), decideClause(other, clause, record));
    const changed = affected.filter((clause) =>
      recordsOf(other, clause.per).some((record) => !isSameByDiagram(evaluation, other, clause, record)),
    );
    const again = settleAll(other, changed, {
      constraints,
      budget: { left: CHECK_LIMIT },
      before: null,
      isOfResults: true,
    });
    for (const [key, own] of again) {
      const first = settled.get(key);
      if (first !== undefined && signatureOf(first) !== signatureOf(own)) different.add(key);
    }
  }
  return different;
}

/** The clauses that met a reading on some record, in order. */
function clausesReading({ evaluation, decided }: Case, name: string): readonly Clause[] {
  return evaluation.index.order.filter((clause) =>
    recordsOf(evaluation, clause.per).some((record) =>
      decided.get(decidedKey(clause.name, record))?.trail.readings.has(name),
    ),
  );
}
