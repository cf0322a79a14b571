/** A case that was found, decided by the evaluator in each edition, in its own words and days. */
import { decidedAtOnce } from '../../evaluate/at-once.ts';
import type { Clause } from '../../ir/ir.ts';
import { withWholeSets } from '../../notation/given.ts';
import { literalText, word } from '../../notation/literal.ts';
import { literalOf } from '../../notation/literal-of.ts';
import type { Entry, StepEntry } from '../../evaluate/result.ts';
import type { Result } from '../../base/value.ts';
import type { Language } from '../../base/language.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { factsOf, type CaseFacts } from '../../witness/facts.ts';
import { replay } from '../../witness/replay.ts';
import type { Found } from '../../analyse/search.ts';
import { dayOf, inOwnWords } from '../align/facts.ts';
import type { Replayed } from '../report.ts';
import { cameOf, inSharedWords, type Came } from './read-entry.ts';
import type { DiffScene, Original } from './scene.ts';

export interface Played {
  readonly shown: Replayed;
  /** In the shared words. */
  readonly came: Came;
  /** What it says of the case stands in a text that is not at hand. */
  readonly isElsewhere: boolean;
  /** Why it says nothing. */
  readonly causes: Entry['causes'];
}

/** The case in the shared words. */
export const sharedCase = ({ values, lists }: Found, clause: Clause, scene: DiffScene): CaseFacts =>
  factsOf(values, clause.per, scene.pair.older.index, lists);

/**
 * The same on a day that is known and on which neither the step is done nor what it waits for: its days do not turn on
 * that, and the state that the evaluator decides with them does.
 */
export function notDoneYet(shared: CaseFacts, step: Clause, { pair }: DiffScene): CaseFacts {
  const { consultable, governs, year } = pair.newer.index.program;
  const day = shared.referenceDate ?? consultable?.to ?? governs?.to ?? `${year}-12-31`;
  const holder = step.per === null ? shared.facts : null;
  if (holder === null) return { ...shared, referenceDate: day };
  const before =
    step.kind === 'step' ? step.dependsOn.filter((name) => isForAll(name, pair.newer.index)) : [];
  const done = Object.fromEntries([step.name, ...before].map((name) => [name, 'notYet']));
  return {
    ...shared,
    facts: { ...holder, stappen: { ...done, ...(holder['stappen'] as object | undefined) } },
    referenceDate: day,
  };
}

const isForAll = (name: string, { clauses }: ProgramIndex): boolean => clauses.get(name)?.per === null;

/** A case as it is asked of one edition. */
export interface AskedOf {
  readonly given: CaseFacts;
  readonly own: Clause;
  readonly original: Original;
}

/** The older first; null where one of them has no such clause. */
export function askedOfBoth(
  shared: CaseFacts,
  clause: Clause,
  { originals: { older, newer } }: DiffScene,
): readonly AskedOf[] | null {
  const asked = [older, newer].flatMap((original) => askedOf(shared, clause, original) ?? []);
  return asked.length === 2 ? asked : null;
}

/** Null where it has no such clause. */
export function askedOf(shared: CaseFacts, clause: Clause, original: Original): AskedOf | null {
  const { index, speech } = original;
  const own = index.clauses.get(speech.steps.get(clause.name) ?? clause.name);
  if (own === undefined) return null;
  const facts = withWholeSets(inOwnWords(shared.facts, speech) as CaseFacts['facts'], index);
  const referenceDate = dayOf(shared.referenceDate, speech);
  return { given: { facts, referenceDate, readings: {} }, own, original };
}

/** Null where it is not decided there, or the facts are wrong there. */
export function play({ given, own, original: { index, speech } }: AskedOf): Played | null {
  const entry = replay(given, own.name, index);
  const came = entry === null ? null : cameOf(entry, own, given.referenceDate);
  if (entry === null || came === null) return null;
  const { facts, referenceDate } = given;
  const outcome = outcomeText(came, index.program.language);
  return {
    shown: {
      ...{ facts, referenceDate, status: entry.status, outcome, gap: writtenGap(entry) },
      waitsFor: own.kind === 'step' ? (entry as StepEntry).waitsFor : [],
    },
    came: inSharedWords(came, speech),
    isElsewhere: entry.causes.some(isOfText),
    causes: entry.causes,
  };
}

export const isOfText = ({ reason }: Pick<Entry['causes'][number], 'reason'>): boolean =>
  reason === 'textElsewhere';

const writtenGap = ({ status, causes }: Entry): string | null =>
  status === 'gap' ? (causes.find(({ reason }) => reason === 'written')?.details['reason'] ?? null) : null;

/** What a case settles at once, in the shared words; null: it may turn on more. */
export function cameAtOnce({ given, own, original: { index, speech } }: AskedOf): Came | null {
  const results = decidedAtOnce(given, own, index);
  return results === null ? null : inSharedWords({ status: statusOf(results), results }, speech);
}

/** The same of a program in the shared words; `isPlayed`: what is not settled at once is decided in full. */
export function resultsOn(
  shared: CaseFacts,
  clause: Clause,
  index: ProgramIndex,
  isPlayed: boolean,
): readonly Result[] | null {
  const own = index.clauses.get(clause.name);
  if (own === undefined) return null;
  const atOnce = decidedAtOnce(shared, own, index);
  const isSettled = atOnce !== null && atOnce.length !== DAYS;
  if (isSettled || !isPlayed) return atOnce;
  const entry = replay({ ...shared, facts: withWholeSets(shared.facts, index) }, own.name, index);
  return entry === null ? null : (cameOf(entry, own, shared.referenceDate)?.results ?? null);
}

/** As many results has a step of which the days are settled, and not what it is: whether it applies, and waits for another. */
const DAYS = 2;

const statusOf = (results: readonly Result[]): Came['status'] => {
  const without = results.find((result) => result.kind !== 'value');
  return without === undefined ? 'decided' : without.kind;
};

function outcomeText({ status, results }: Came, language: Language): string | null {
  if (status !== 'decided') return null;
  const [one, last] = results.slice(0, 2).map((result) => resultText(result, language));
  return last === undefined ? (one ?? '…') : windowText(one ?? null, last, language);
}

/** Of a step its days; it may have no first or no last one. */
function windowText(first: string | null, last: string | null, language: Language): string {
  if (first === null) return last === null ? word('noDay', language) : `${word('upTo', language)} ${last}`;
  return last === null ? `${word('from', language)} ${first}` : `${first} – ${last}`;
}

function resultText(result: Result, language: Language): string | null {
  const literal = result.kind === 'value' ? literalOf(result.value) : null;
  return literal === null ? null : literalText(literal, language);
}
