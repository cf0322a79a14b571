/** Facts that contradict what always holds. */
import type { Cause } from '../base/value.ts';
import type { Always } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { newEvaluation } from './case.ts';
import { decideAll } from './decide/everything.ts';
import type { Evaluation } from './decide/evaluation.ts';
import type { Report } from './facts/fact-diagnostic.ts';
import type { GivenInput, Known } from './known/known.ts';
import { isSingle } from './possible/outcomes.ts';
import { isBroken, settle } from './settle/settle.ts';
import { alwaysTarget } from './targets.ts';

/** Clauses decided to find out whether one can hold; beyond it, it may. */
const CHECK_LIMIT = 4_000;

/**
 * Facts that an `altijd` rules out are wrong: they count as unknown from then on. One that cannot hold whatever the facts
 * are (by the day, a figure or a reading) is told of with no facts, and passed over.
 */
export function withoutContradictions(
  index: ProgramIndex,
  known: Known,
  readings: ReadonlyMap<string, string>,
  report: Report,
): Known {
  let current = known;
  for (const always of index.program.always) {
    const guilty = guiltyOf(always, index, current, readings);
    if (guilty === null) continue;
    const without = { ...current, given: markWrong(current.given, guilty, causeOf(always)) };
    const isByFacts = guilty.length > 0 && guiltyOf(always, index, without, readings) === null;
    const facts = isByFacts ? guilty.map((id) => current.given.get(id)?.path ?? id) : [];
    report({
      code: 'always-contradicted',
      severity: 'error',
      path: facts[0] ?? always.name,
      params: { name: always.name, facts, referenceDate: current.referenceDate ?? '' },
    });
    if (isByFacts) current = without;
  }
  return current;
}

/** The given facts by which an `altijd` surely does not hold; null where it may hold. */
function guiltyOf(
  always: Always,
  index: ProgramIndex,
  known: Known,
  readings: ReadonlyMap<string, string>,
): readonly string[] | null {
  const target = alwaysTarget(always, index);
  const read = new Set<string>();
  const evaluation: Evaluation = {
    ...newEvaluation(index, known, readings),
    onSettled: (id) => void read.add(id),
  };
  decideAll(evaluation, target.closure);
  const found = target.decide(evaluation);
  // What is given in part, a month of a day, stays open and may contradict as well.
  for (const id of found.trail.reads) if ((known.given.get(id)?.pieces ?? null) !== null) read.add(id);
  const guilty = [...read].filter((id) => known.given.get(id)?.wrong === null);
  const isOpen = !isSingle(found.outcomes) && found.trail.reads.size > 0;
  if (isOpen && guilty.length === 0) return null;
  const truth = isOpen
    ? settle(target, { ...evaluation, onSettled: null }, [], { left: CHECK_LIMIT }).outcomes
    : found.outcomes;
  return isBroken(truth) ? guilty : null;
}

const causeOf = ({ name, cites }: Always): Cause => ({
  reason: 'wrongFact',
  name,
  cites,
  details: { always: name },
});

function markWrong(
  given: ReadonlyMap<string, GivenInput>,
  ids: readonly string[],
  cause: Cause,
): ReadonlyMap<string, GivenInput> {
  const marked = new Map(given);
  for (const id of ids) {
    const own = given.get(id);
    if (own !== undefined)
      marked.set(id, {
        ...own,
        pieces: null,
        wrong: { ...cause, details: { ...cause.details, fact: own.path } },
      });
  }
  return marked;
}
