/** The windows of the steps: one for each record that is given, or one for the rule. */
import type { Language } from '../../base/language.ts';
import type { DayTrail } from '../../evaluate/day-trail.ts';
import type { IsoDate } from '../../base/value.ts';
import { windowsOf, type StepWindow } from '../../evaluate/windows.ts';
import { explainDay, isComputed } from '../../explain/explain-day.ts';
import type { Program, Step } from '../../ir/ir.ts';
import type { TimelineOptions } from './options.ts';
import { ruleOf } from './rule-text.ts';
import type { Window } from './policy-timeline.ts';

export const windowsFor = (
  program: Program,
  { facts, context, referenceDate, readings }: TimelineOptions,
): readonly StepWindow[] =>
  windowsOf(program, facts ?? {}, {
    ...(context === undefined ? {} : { context }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...(readings === undefined ? {} : { readings }),
  });

export function windowOf(step: Step, found: StepWindow, language: Language): Window {
  const { trail, needed } = found;
  const trails = [trail.first, trail.last].filter((one) => one !== null);
  if (trails.length === 0 && step.first === null && step.last === null)
    return { ...noDays, first: found.first, last: found.last };
  const isDecided = trails.every(({ day }) => day !== null);
  const [first, last] = [dayOf(trail.first), dayOf(trail.last)];
  const isOpen = trails.some((one) => dayOf(one) === null);
  return {
    kind: isOpen ? 'open' : 'days',
    first,
    last,
    isProvisional: trails.some((one) => one.day === null && dayOf(one) !== null),
    rule: isOpen ? ruleOf(trail, language) : null,
    explanation: explanationOf(trails, language),
    waitsFor: isDecided ? [] : needed.map(({ path, label }) => ({ path, label })),
  };
}

const noDays = { kind: 'none', isProvisional: false, rule: null, explanation: null, waitsFor: [] } as const;

/** The day, or the written one where an exception may still put another in its place. */
function dayOf(trail: DayTrail | null): IsoDate | null {
  if (trail === null || trail.day !== null) return trail?.day ?? null;
  return trail.kind === 'excepted' && trail.applies === 'open' ? dayOf(trail.was) : null;
}

/** How the days came about; days that the policy just writes explain themselves. */
function explanationOf(trails: readonly DayTrail[], language: Language): string | null {
  const told = trails.filter(isComputed).map((trail) => explainDay(trail, language).short);
  return told.length === 0 ? null : [...new Set(told)].join('; ');
}
