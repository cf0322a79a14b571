/** A case that was found, decided by the evaluator in each edition, in its own words and days. */
import type { Entry } from '../../evaluate/result.ts';
import type { Clause } from '../../ir/ir.ts';
import { withWholeSets } from '../../notation/given.ts';
import { literalText } from '../../notation/literal.ts';
import { literalOf } from '../../notation/literal-of.ts';
import type { Result } from '../../base/value.ts';
import type { Language } from '../../base/language.ts';
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
}

/** The case in the shared words. */
export const sharedCase = ({ values, lists }: Found, clause: Clause, scene: DiffScene): CaseFacts =>
  factsOf(values, clause.per, scene.pair.older.index, lists);

/**
 * The same on a day that is known and on which the step is not done: its days do not turn on that, and the state that
 * the evaluator decides with them does.
 */
export function notDoneYet(shared: CaseFacts, step: Clause, { pair }: DiffScene): CaseFacts {
  const { consultable, governs, year } = pair.newer.index.program;
  const day = shared.referenceDate ?? consultable?.to ?? governs?.to ?? `${year}-12-31`;
  const holder = step.per === null ? shared.facts : null;
  if (holder === null) return { ...shared, referenceDate: day };
  const done = { [step.name]: 'notYet', ...(holder['stappen'] as object | undefined) };
  return { ...shared, facts: { ...holder, stappen: done }, referenceDate: day };
}

/** Null where it is not decided there, or the facts are wrong there. */
export function play(shared: CaseFacts, clause: Clause, original: Original): Played | null {
  const { index, speech } = original;
  const name = speech.steps.get(clause.name) ?? clause.name;
  const own = index.clauses.get(name);
  if (own === undefined) return null;
  const facts = withWholeSets(inOwnWords(shared.facts, speech) as CaseFacts['facts'], index);
  const referenceDate = dayOf(shared.referenceDate, speech);
  const entry = replay({ facts, referenceDate, readings: {} }, name, index);
  const came = entry === null ? null : cameOf(entry, own);
  if (entry === null || came === null) return null;
  const outcome = outcomeText(came, index.program.language);
  return {
    shown: { facts, referenceDate, status: entry.status, outcome },
    came: inSharedWords(came, speech),
  };
}

/** What is decided of a clause on a case, also of a program that is no edition. */
export const cameOn = (shared: CaseFacts, clause: Clause, index: Original['index']): Came | null => {
  const entry: Entry | null = replay({ ...shared, readings: {} }, clause.name, index);
  const own = index.clauses.get(clause.name);
  return entry === null || own === undefined ? null : cameOf(entry, own);
};

function outcomeText({ status, results }: Came, language: Language): string | null {
  if (status !== 'decided') return null;
  const texts = results.map((result) => resultText(result, language));
  return texts.length === 1 ? (texts[0] ?? null) : texts.join(' – ');
}

function resultText(result: Result, language: Language): string {
  const literal = result.kind === 'value' ? literalOf(result.value) : null;
  return literal === null ? '…' : literalText(literal, language);
}
