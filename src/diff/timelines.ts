/** Days of steps that are the same whoever asks, of both editions beside each other. */
import { daysBetween } from '../base/calendar.ts';
import { windowOf, windowsFor } from '../emit/timeline/windows.ts';
import type { Clause, Program, Step } from '../ir/ir.ts';
import { dayMoved } from './align/cycle.ts';
import { comparedIn } from './match/compared.ts';
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
    const found = comparedIn(match).flatMap((compared): readonly TimelinePair[] => {
      const [one, other] = [before?.get(compared.older.name), after?.get(compared.newer.name)];
      return one === undefined || other === undefined
        ? []
        : [{ older: one, newer: other, days: movedBy(one, other, years) }];
    });
    const paired = new Set(found.flatMap(({ older: one, newer: other }) => [one, other]));
    const alone = (
      clauses: readonly Clause[],
      milestones: ReadonlyMap<string, Milestone> | undefined,
    ): readonly Milestone[] =>
      clauses.flatMap(({ name }) => milestones?.get(name) ?? []).filter((one) => !paired.has(one));
    return [
      ...found,
      ...alone(match.newer, after).map((milestone) => ({ older: null, newer: milestone, days: null })),
      ...alone(match.older, before).map((milestone) => ({ older: milestone, newer: null, days: null })),
    ];
  });
  return pairs.toSorted((left, right) => (placeOf(left, years) < placeOf(right, years) ? -1 : 1));
}

/** A day that an exception may put another in the place of is the written one. */
function milestonesOf(program: Program): ReadonlyMap<string, Milestone> {
  const steps = new Map(
    program.clauses
      .filter((clause): clause is Step => clause.kind === 'step')
      .map((step) => [step.name, step]),
  );
  return new Map(
    windowsFor(program, {}).flatMap((found) => {
      const step = steps.get(found.name);
      if (step === undefined || found.applies === 'no') return [];
      const { kind, first, last, isProvisional } = windowOf(step, found, program.language);
      const { name: path, label } = step;
      const isOpen = kind === 'open' && found.isOpen;
      return isOpen || (first === null && last === null)
        ? []
        : [[path, { path, label, first, last, isProvisional }] as const];
    }),
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
