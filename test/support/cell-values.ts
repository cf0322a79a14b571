/** The values that are tried of an input: all where there are few, else one for each part that its bounds cut. */
import { addDays } from '../../src/base/calendar.ts';
import { exact, type Exact } from '../../src/base/exact.ts';
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../src/base/limits.ts';
import type { Type, Value } from '../../src/base/value.ts';
import type { Fact, Program } from '../../src/ir/ir.ts';
import { valueOfLiteral } from '../../src/total/literal.ts';
import type { Bounds } from './cell-bounds.ts';

type Range = Fact['range'];

/** Null: a set, of which each member is asked by itself. */
export function valuesOf(
  type: Type,
  range: Range,
  bounds: Bounds,
  program: Program,
): readonly Value[] | null {
  switch (type.kind) {
    case 'boolean':
      return [true, false].map((value) => ({ kind: 'boolean', value }));
    case 'choice':
      return membersOf(type.choice, program).map((member) => ({
        kind: 'choice',
        choice: type.choice,
        member,
      }));
    case 'party':
    case 'contact': {
      const { kind } = type;
      return program[kind === 'party' ? 'parties' : 'contacts'].map(({ name }) => ({ kind, name }));
    }
    case 'rounding':
      return (['up', 'down'] as const).map((direction) => ({ kind: 'rounding', direction }));
    case 'number':
    case 'money':
    case 'percentage': {
      const { kind } = type;
      return figuresIn(type, range, bounds.figures).map((value) => ({ kind, value }));
    }
    case 'date':
      return daysIn(range, bounds.days).map((date) => ({ kind: 'date', date }));
    case 'event':
      return [...(['notYet', 'never'] as const), ...daysIn(range, bounds.days)].map((day) => ({
        kind: 'event',
        day,
      }));
    case 'text':
      return [...bounds.texts, 'iets anders'].map((text) => ({ kind: 'text', text }));
    case 'set':
      return null;
    case 'period':
      return daysIn(null, bounds.days).flatMap((first, place, days) =>
        days.slice(place).map((last) => ({ kind: 'period', first, last })),
      );
    case 'duration':
    case 'calendar':
    case 'range':
    case 'error':
      return [];
  }
}

export const membersOf = (choice: string, { choices }: Program): readonly string[] =>
  choices.find(({ name }) => name === choice)?.members.map(({ name }) => name) ?? [];

function figuresIn(type: Type, range: Range, bounds: readonly Exact[]): readonly Exact[] {
  const [low, high] = [endOf(range?.low) ?? FIGURE_LIMIT.neg(), endOf(range?.high) ?? FIGURE_LIMIT];
  const step =
    type.kind === 'money' ? exact('0.01') : type.kind === 'number' && type.isInteger ? exact(1) : null;
  const isOn = (value: Exact): boolean =>
    value.compare(low) >= 0 && value.compare(high) <= 0 && (step === null || value.div(step).d === 1n);
  const up = (value: Exact): Exact => (step === null ? value : value.div(step).ceil().mul(step));
  const inside = bounds.filter((bound) => bound.compare(low) > 0 && bound.compare(high) < 0);
  const starts = [low, ...inside];
  const found = starts.flatMap((start, place) => {
    const next = inside[place] ?? high;
    const between =
      step === null ? start.add(next).div(2) : up(start).equals(start) ? start.add(step) : up(start);
    return between.compare(next) < 0 ? [start, between] : [start];
  });
  const all = [...found, high].filter(isOn);
  return [...new Map(all.map((value) => [value.toFraction(), value])).values()];
}

function endOf(literal: NonNullable<Range>['low'] | undefined): Exact | null {
  if (literal == null) return null;
  const value = valueOfLiteral(literal.value);
  return value.kind === 'number' || value.kind === 'money' || value.kind === 'percentage'
    ? value.value
    : null;
}

export function daysIn(range: Range, bounds: readonly string[]): readonly string[] {
  const [low, high] = [range?.low, range?.high].map((literal) => {
    const value = literal == null ? null : valueOfLiteral(literal.value);
    return value?.kind === 'date' ? value.date : null;
  });
  return daysBetween(low ?? FIRST_DAY, high ?? LAST_DAY, bounds);
}

/** Each bound, one day after it where that is no bound itself, and both ends. */
export function daysBetween(low: string, high: string, bounds: readonly string[]): readonly string[] {
  const inside = bounds.filter((bound) => bound > low && bound < high);
  const all = [low, ...inside, high].flatMap((day) => [day, addDays(day, 1) ?? day]);
  return [...new Set(all)].filter((day) => low <= day && day <= high).sort();
}
