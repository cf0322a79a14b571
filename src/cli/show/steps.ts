/** A step in an answer: its window, how it stands, and how its days were computed. */
import type { Language } from '../../base/language.ts';
import type { DayTrail } from '../../evaluate/day-trail.ts';
import type { StepEntry } from '../../evaluate/result.ts';
import { explainDay, isComputed } from '../../explain/explain-day.ts';
import type { Named } from '../../ir/ir.ts';
import { showDate, showPossible } from './outcome.ts';
import { printable } from './printable.ts';
import { resultWords } from './result-words.ts';

export function stepText(entry: StepEntry, parties: readonly Named[], language: Language): string {
  const words = resultWords[language];
  const days = [entry.first, entry.last].map((day) => (day === null ? '' : showDate(day, language)));
  const window = entry.first === entry.last ? (days[1] ?? '') : days.join(' – ').replace(/^ – /, '≤ ');
  const state =
    entry.state === null ? openState(entry, language) : (words.states[entry.state] ?? entry.state);
  const by = entry.by.length === 0 ? '' : `, ${words.by} ${partiesText(entry.by, parties, words.and)}`;
  return `${window === '' ? '' : `${window}  `}${state}${by}`;
}

function partiesText(by: readonly string[], parties: readonly Named[], and: string): string {
  const labels = by.map((name) => printable(parties.find((party) => party.name === name)?.label ?? name));
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} ${and} ${last}`;
}

/** The states that are still possible, in words. */
function openState(entry: StepEntry, language: Language): string {
  const words = resultWords[language];
  if (entry.status !== 'undetermined') return words.status[entry.status];
  const names = entry.possible.map((one) =>
    typeof one === 'string' ? (words.states[one] ?? one) : showPossible(one, language),
  );
  return names.join(` ${words.or} `);
}

/**
 * How the days of a step were computed: one line each, or one line for each step of the computation (`isWhole`). Days
 * that the policy just writes are not explained, and days that are not known only where the whole is asked for.
 */
export function dayLines(entry: StepEntry, language: Language, isWhole: boolean): readonly string[] {
  const told = [entry.trail.first, entry.trail.last].filter(
    (trail): trail is DayTrail =>
      trail !== null && isComputed(trail) && (isWhole || trail.day !== null || trail.kind === 'noDay'),
  );
  const lines = told.flatMap((trail) => {
    const { short, steps } = explainDay(trail, language);
    return isWhole ? steps.map((step, place) => (place === 0 ? step : `  ${step}`)) : [short];
  });
  return [...new Set(lines)].map(printable);
}
