/** What is said of one thing: its status, its outcome, what is still possible and needed, and what it rests on. */
import type { Cause } from '../../base/value.ts';
import { overlapAmong } from '../../total/decision.ts';
import { mergeCauses } from '../../total/results.ts';
import { canAgree } from '../decide/candidates.ts';
import type { Decided, Evaluation, Part } from '../decide/evaluation.ts';
import type { Clause } from '../../ir/ir.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import type { CauseEntry, Entry, JsonValue, RestsOn, Status } from '../result.ts';
import type { NeededInput, Settled } from '../settle/settled.ts';
import { neededList } from './needed-list.ts';
import { possibleJson, type Show } from './possible-json.ts';

export interface Answered {
  readonly decided: Decided;
  readonly settled: Settled;
}

/** What wrong facts bring about where the outcome turns on them. */
export function wrongCauses(needed: readonly NeededInput[], evaluation: Evaluation): readonly Cause[] {
  const causes = needed.map(({ input }) => evaluation.known.given.get(input)?.wrong ?? null);
  return mergeCauses([causes.filter((cause) => cause !== null)]);
}

export function statusOf(outcomes: Outcomes, wrong: readonly Cause[]): Status {
  if (!isSingle(outcomes)) return wrong.length > 0 ? 'error' : 'undetermined';
  if (outcomes.pieces.length > 0) return 'decided';
  return outcomes.error !== null
    ? 'error'
    : outcomes.conflict !== null
      ? 'conflict'
      : outcomes.gap !== null
        ? 'gap'
        : 'notApplicable';
}

export interface EntryOptions {
  readonly show: Show;
  readonly label: string | null;
  readonly cites: readonly string[];
  readonly inPrinciple: JsonValue | null;
  readonly wouldDiffer: (reading: string) => boolean;
  readonly because: Entry['because'];
}

export function entryOf(
  { decided, settled }: Answered,
  evaluation: Evaluation,
  options: EntryOptions,
): Entry {
  const { outcomes, needed } = settled;
  const wrong = wrongCauses(needed, evaluation);
  const status = statusOf(outcomes, wrong);
  const [only] = outcomes.pieces;
  const causes = status === 'error' && wrong.length > 0 ? wrong : causesOf(outcomes, status);
  return {
    status,
    outcome: status === 'decided' && only?.kind === 'one' ? options.show(only.value) : null,
    possible: possibleJson(outcomes, options.show),
    needed: neededList(needed, evaluation),
    cites: options.cites,
    inPrinciple: options.inPrinciple,
    inexact: settled.isInexact,
    restsOn: restsOn(decided, settled, evaluation, options.wouldDiffer),
    causes: causes.map(causeEntry),
    because: options.because,
    label: options.label,
    byRevision: [],
  };
}

const causesOf = (outcomes: Outcomes, status: Status): readonly Cause[] =>
  status === 'decided' || status === 'undetermined' ? [] : (outcomes[status] ?? []);

const causeEntry = ({ reason, name, cites, details }: Cause): CauseEntry => ({
  reason,
  name,
  cites,
  details,
});

function restsOn(
  { trail }: Decided,
  { always }: Settled,
  { index, readings }: Evaluation,
  wouldDiffer: (reading: string) => boolean,
): RestsOn {
  const says = [...trail.says].sort();
  const isPower = (name: string): boolean => index.says.get(name.replace(/\[.*$/s, ''))?.say === 'power';
  return {
    judgements: says.filter((name) => !isPower(name)),
    powers: says.filter(isPower),
    readings: [...trail.readings].sort().map((name) => ({
      name,
      chosen: chosenIn({ readings, index }, name),
      wouldDiffer: wouldDiffer(name),
    })),
    elsewhere: [...trail.elsewhere].sort(),
    always: [...always].sort(),
  };
}

type Chosen = Pick<Evaluation, 'readings' | 'index'>;

const chosenIn = ({ readings, index }: Chosen, name: string): string =>
  readings.get(name) ?? index.readings.get(name)?.alternatives[0]?.name ?? '';

/** The norms of the clause, and of the rules and exceptions that decided. */
export function citesOf(
  clause: Clause,
  { parts, trail }: Decided,
  { outcomes }: Settled,
  chosen: Chosen,
): readonly string[] {
  const own = clause.kind === 'decision' ? [] : [...trail.cites];
  const won = winning(clause, parts, outcomes, chosen);
  return [...new Set([...clause.cites, ...won.flatMap(({ cites }) => cites), ...own])];
}

/** The parts that decided: those that applied, and where the outcome is settled those that may have and agree. */
export function winning(
  clause: Clause,
  parts: readonly Part[],
  outcomes: Outcomes,
  chosen: Chosen,
): readonly Part[] {
  const isOne = isSingle(outcomes);
  const won = parts.filter(
    ({ applies, outcomes: own }) =>
      applies === 'yes' || (isOne && applies === 'perhaps' && canAgree(own, outcomes)),
  );
  const isFirst =
    clause.kind === 'decision' && overlapAmong(clause, (name) => chosenIn(chosen, name)) === 'first';
  const first = won.findIndex(({ kind, applies }) => kind === 'rule' && applies === 'yes');
  return isFirst && first >= 0
    ? won.filter((part, place) => part.kind === 'exception' || place <= first)
    : won;
}
