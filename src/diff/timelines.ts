/** Days of steps that are the same whoever asks, of both editions beside each other. */
import { daysBetween } from '../base/calendar.ts';
import { windowsOf } from '../evaluate/windows.ts';
import type { Program } from '../ir/ir.ts';
import { dayMoved } from './align/cycle.ts';
import type { Match } from './match/match.ts';
import type { Milestone, TimelinePair } from './report.ts';

/** In the order of the cycle: by the day in the newer edition, or where it would be there. */
export function timelinesOf(
  older: Program,
  newer: Program,
  matches: readonly Match[],
  years: number,
): readonly TimelinePair[] {
  const [before, after] = [older, newer].map(milestonesOf);
  const pairs = matches.flatMap((match): readonly TimelinePair[] => {
    const [olders, newers] = [
      match.older.flatMap(({ name }) => before?.get(name) ?? []),
      match.newer.flatMap(({ name }) => after?.get(name) ?? []),
    ];
    const [one, other] = [olders[0], newers[0]];
    if (one !== undefined && other !== undefined && olders.length === 1 && newers.length === 1)
      return [{ older: one, newer: other, days: movedBy(one, other, years) }];
    return [
      ...newers.map((milestone) => ({ older: null, newer: milestone, days: null })),
      ...olders.map((milestone) => ({ older: milestone, newer: null, days: null })),
    ];
  });
  return pairs.toSorted((left, right) => (placeOf(left, years) < placeOf(right, years) ? -1 : 1));
}

function milestonesOf(program: Program): ReadonlyMap<string, Milestone> {
  return new Map(
    windowsOf(program, {}).flatMap(({ name, label, first, last, isOpen, applies }) =>
      (first === null && last === null) || isOpen || applies === 'no'
        ? []
        : [[name, { path: name, label, first, last }] as const],
    ),
  );
}

function movedBy(older: Milestone, newer: Milestone, years: number): number | null {
  for (const end of ['last', 'first'] as const) {
    const [one, other] = [older[end], newer[end]];
    if (one !== null && other !== null) return one === other ? 0 : daysBetween(dayMoved(one, years), other);
  }
  return null;
}

const placeOf = ({ older, newer }: TimelinePair, years: number): string => {
  if (newer !== null) return newer.last ?? newer.first ?? '';
  const day = older?.last ?? older?.first ?? '';
  return day === '' ? '' : dayMoved(day, years);
};
