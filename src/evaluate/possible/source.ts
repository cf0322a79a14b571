/**
 * Where a value comes from: an input as it is, or a function of one. A comparison of such a value with a known one
 * tells where the domain of the input can be cut so that the comparison is settled on either side. Cuts are hints: a
 * missing one costs precision, never soundness.
 */
import { FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { addDays, dateParts, daysBetween, isoDate } from '../../base/calendar.ts';
import type { Exact } from '../../base/exact.ts';
import type { IsoDate, Value } from '../../base/value.ts';

export type Source =
  | { readonly kind: 'same'; readonly input: string }
  /** A figure: `scale` times the input plus `offset`. */
  | { readonly kind: 'linear'; readonly input: string; readonly scale: Exact; readonly offset: Exact }
  /** A figure divided by the input. */
  | { readonly kind: 'reciprocal'; readonly input: string; readonly over: Exact }
  /** Of a day, never decreasing or never increasing; null where it has no value. */
  | { readonly kind: 'ofDay'; readonly input: string; readonly apply: (day: IsoDate) => Value | null }
  /** Of the month of a day: changes only where months begin. */
  | { readonly kind: 'ofMonth'; readonly input: string };

export type Cut =
  | { readonly kind: 'figure'; readonly at: Exact }
  /** A part begins on this day. */
  | { readonly kind: 'day'; readonly at: IsoDate }
  | { readonly kind: 'value'; readonly value: Value }
  /** Every month begins a part, within a few years. */
  | { readonly kind: 'months' };

export type OnCut = (input: string, cut: Cut) => void;

/** Cuts the inputs behind a value where it meets a known one. */
export function cutAt(sources: readonly Source[], known: Value, onCut: OnCut): void {
  for (const source of sources) for (const end of endsOf(known)) cutSource(source, end, onCut);
}

/** A period and a range bound on both sides. */
function endsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'period':
      return [value, { kind: 'date', date: value.first }, { kind: 'date', date: value.last }];
    case 'range':
      return [
        { kind: 'number', value: value.low },
        { kind: 'number', value: value.high },
      ];
    case 'boolean':
    case 'number':
    case 'money':
    case 'percentage':
    case 'date':
    case 'event':
    case 'duration':
    case 'rounding':
    case 'text':
    case 'party':
    case 'contact':
    case 'calendar':
    case 'choice':
    case 'set':
    case 'absent':
      return [value];
  }
}

const figureOf = (value: Value): Exact | null =>
  value.kind === 'number' || value.kind === 'money' || value.kind === 'percentage' ? value.value : null;

const dayOf = (value: Value): IsoDate | null => {
  if (value.kind === 'date') return value.date;
  return value.kind === 'event' && value.day !== 'notYet' && value.day !== 'never' ? value.day : null;
};

function cutSource(source: Source, known: Value, onCut: OnCut): void {
  switch (source.kind) {
    case 'same':
      cutSame(source.input, known, onCut);
      return;
    case 'linear': {
      const figure = figureOf(known);
      if (figure !== null && source.scale.n !== 0n)
        onCut(source.input, { kind: 'figure', at: figure.sub(source.offset).div(source.scale) });
      return;
    }
    case 'reciprocal': {
      const figure = figureOf(known);
      if (figure !== null && figure.n !== 0n)
        onCut(source.input, { kind: 'figure', at: source.over.div(figure) });
      return;
    }
    case 'ofDay':
      for (const apply of endsBy(source.apply))
        for (const at of turningDays(apply, known)) onCut(source.input, { kind: 'day', at });
      return;
    case 'ofMonth':
      onCut(source.input, { kind: 'months' });
  }
}

function cutSame(input: string, known: Value, onCut: OnCut): void {
  const figure = figureOf(known);
  const day = dayOf(known);
  if (figure !== null) onCut(input, { kind: 'figure', at: figure });
  else if (day !== null) {
    onCut(input, { kind: 'day', at: day });
    const next = addDays(day, 1);
    if (next !== null) onCut(input, { kind: 'day', at: next });
  } else onCut(input, { kind: 'value', value: known });
}

/** A function that gives a period turns at either end of it. */
function endsBy(apply: (day: IsoDate) => Value | null): readonly ((day: IsoDate) => Value | null)[] {
  if (apply(LAST_DAY)?.kind !== 'period') return [apply];
  return (['first', 'last'] as const).map((end) => (day) => {
    const value = apply(day);
    return value?.kind === 'period' ? { kind: 'date', date: value[end] } : null;
  });
}

/** The first days on which a function of days reaches a value, and on which it has passed it. */
function turningDays(apply: (day: IsoDate) => Value | null, known: Value): readonly IsoDate[] {
  const place = (day: IsoDate): number | null => {
    const value = apply(day);
    return value === null ? null : comparePlaces(value, known);
  };
  const last = place(LAST_DAY);
  const first = place(FIRST_DAY);
  if (last === null || first === null) return [];
  const sign = first <= last ? 1 : -1;
  return [
    firstDayWhere((day) => (place(day) ?? 0) * sign >= 0),
    firstDayWhere((day) => (place(day) ?? 0) * sign > 0),
  ].filter((day) => day !== null);
}

function comparePlaces(value: Value, known: Value): number | null {
  const [left, right] = [figureOf(value), figureOf(known)];
  if (left !== null && right !== null) return Number(left.compare(right));
  const [first, second] = [dayOf(value), dayOf(known)];
  if (first === null || second === null) return null;
  return first < second ? -1 : first > second ? 1 : 0;
}

function firstDayWhere(holds: (day: IsoDate) => boolean): IsoDate | null {
  let low = 0;
  let high = daysBetween(FIRST_DAY, LAST_DAY);
  const at = (offset: number): IsoDate => addDays(FIRST_DAY, offset) ?? LAST_DAY;
  if (!holds(at(high))) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(at(middle))) high = middle;
    else low = middle + 1;
  }
  return at(low);
}

/** The days on which months begin, after the first day and up to the last; null when there are too many. */
export function monthStarts(low: IsoDate, high: IsoDate): readonly IsoDate[] | null {
  const [from, to] = [dateParts(low), dateParts(high)];
  const count = (to.year - from.year) * 12 + to.month - from.month;
  if (count > 120) return null;
  return Array.from({ length: count }, (_, index) => {
    const month = from.month + index;
    return isoDate(from.year + Math.floor(month / 12), (month % 12) + 1, 1);
  });
}
