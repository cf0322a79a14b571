/**
 * Days that are no days of the cycle: a date of birth, or `since 1 January 2021`. Both editions print such a day with the
 * same year, and compare a day of a fact with it. The contract year, the reference date and days that are reckoned from
 * them are other days in each edition, so what is compared with those moves on with the cycle, printed days and all.
 */
import type { IsoDate } from '../../base/value.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { Expression, Literal, Program, Step } from '../../ir/ir.ts';
import { nodesOf } from '../../total/expressions.ts';
import { comparisonsIn, daysOf } from './compared-days.ts';
import { dayMoved } from './cycle.ts';

/** Facts as `subject.fact`. */
export interface FixedFacts {
  /** Whose days stay where they are. */
  readonly fixed: ReadonlySet<string>;
  /** Of which it is not sure whether they do: what the other way comes to is told where that is something else. */
  readonly unsure: ReadonlySet<string>;
}

/**
 * Sure where both editions have the very same days, or no day that is one of the other's moved on. Else both ways explain
 * some of the days, and what explains more of them is taken.
 */
export function fixedFacts(older: Program, newer: Program, years: number): FixedFacts {
  const [fixed, unsure] = [new Set<string>(), new Set<string>()];
  if (years === 0) return { fixed, unsure };
  const [before, after] = [comparisonsIn(older), comparisonsIn(newer)];
  for (const [fact, own] of before) {
    const other = after.get(fact);
    if (other === undefined || own.isOfCycle || other.isOfCycle) continue;
    const same = count(own.days, (day) => other.days.has(day));
    const movedOn = count(own.days, (day) => other.days.has(dayMoved(day, years)));
    if (same > movedOn) fixed.add(fact);
    const isAll = same === own.days.size && same === other.days.size;
    if (same > 0 && movedOn > 0 && !isAll) unsure.add(fact);
  }
  return { fixed, unsure };
}

const count = (days: ReadonlySet<IsoDate>, holds: (day: IsoDate) => boolean): number =>
  [...days].filter(holds).length;

/** The same with what is not sure the other way. */
export const theOtherWay = ({ fixed, unsure }: FixedFacts): FixedFacts => ({
  fixed: new Set([
    ...[...fixed].filter((fact) => !unsure.has(fact)),
    ...[...unsure].filter((fact) => !fixed.has(fact)),
  ]),
  unsure,
});

/** Steps with the very same written days in both: since 1 January 2021 stays that. */
export function fixedSteps(older: Program, newer: Program, years: number): readonly string[] {
  if (years === 0) return [];
  const textOf = (step: Step): string => canonicalJson([step.first, step.last]);
  const after = new Map(stepsIn(newer).map((step) => [step.name, textOf(step)]));
  return stepsIn(older)
    .filter((step) => [...nodesOf(endsOf(step))].some((node) => daysOf(node).length > 0))
    .filter((step) => after.get(step.name) === textOf(step))
    .map(({ name }) => name);
}

/** The literals of a program that say these days: beside facts, in their ranges, and in steps. */
export const literalsOf = (fixed: ReadonlySet<string>, program: Program): ReadonlySet<object> =>
  new Set([...besideFacts(fixed, program), ...inRanges(fixed, program), ...inSteps(fixed, program)]);

function* besideFacts(fixed: ReadonlySet<string>, program: Program): Generator<Literal> {
  for (const [fact, { literals }] of comparisonsIn(program)) if (fixed.has(fact)) yield* literals;
}

function* inRanges(fixed: ReadonlySet<string>, { facts }: Program): Generator<Literal> {
  for (const { subject, name, range } of facts)
    if (fixed.has(`${subject}.${name}`))
      for (const bound of [range?.low, range?.high]) if (bound != null) yield bound;
}

function* inSteps(fixed: ReadonlySet<string>, program: Program): Generator<Literal> {
  for (const step of stepsIn(program))
    if (fixed.has(step.name))
      for (const node of nodesOf(endsOf(step))) if (node.kind === 'literal') yield node;
}

const stepsIn = ({ clauses }: Program): readonly Step[] => clauses.filter((clause) => clause.kind === 'step');

const endsOf = ({ first, last }: Step): readonly Expression[] => [first, last].filter((end) => end !== null);
