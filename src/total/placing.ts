/** Which date places a clause in time: it picks the values of parameters, and tells whether the clause is in force. */
import type { IsoDate, Result, Value } from '../base/value.ts';
import type { Clause, Expression, Interval } from '../ir/ir.ts';
import { causeIn, isWithin, type Frame } from './frame.ts';
import type { ProgramIndex } from './program-index.ts';
import { passOn } from './results.ts';

export type Placed =
  { readonly kind: 'date'; readonly date: IsoDate } | { readonly kind: 'nowhere'; readonly result: Result };

/** The expression that places a clause: its own, or that of the subject it is decided for; null: the reference date. */
export function placedBy(clause: Clause | null, index: ProgramIndex): Expression | null {
  if (clause === null) return null;
  if (clause.placedBy !== null) return clause.placedBy;
  const subject = clause.per === null ? undefined : index.subjects.get(clause.per);
  if (subject === undefined || subject.placedOn === null) return null;
  return { kind: 'fact', subject: subject.name, fact: subject.placedOn, year: null, binder: null };
}

/** When a clause is in force. The contract period is the default for one that is placed by a date of the case. */
export const forceOf = (clause: Clause, index: ProgramIndex): Interval | null =>
  clause.inForce ?? (placedBy(clause, index) === null ? null : index.program.governs);

export function placingDate(frame: Frame): Placed {
  const expression = placedBy(frame.clause, frame.evaluation.index);
  if (expression === null) return { kind: 'date', date: frame.evaluation.world.referenceDate };
  const result = frame.evaluation.evaluate(expression, { ...frame, clause: null, bound: new Map() });
  const passed = passOn([result]);
  if (passed !== null) return { kind: 'nowhere', result: passed };
  const date = result.kind === 'value' ? dayOfPlace(result.value) : null;
  if (date !== null) return { kind: 'date', date };
  return { kind: 'nowhere', result: { kind: 'gap', causes: [causeIn(frame, 'noValueInPeriod', {})] } };
}

/** The day that a date, an event or a period stands for as a place in time; null when it has none. */
export function dayOfPlace(value: Value): IsoDate | null {
  if (value.kind === 'date') return value.date;
  if (value.kind === 'period') return value.first;
  return value.kind === 'event' && value.day !== 'notYet' && value.day !== 'never' ? value.day : null;
}

/** What a clause is that is not in force on its placing date, or null: it is in force. */
export function outOfForce(clause: Clause, frame: Frame): Result | null {
  const period = forceOf(clause, frame.evaluation.index);
  if (period === null) return null;
  const placed = placingDate(frame);
  if (placed.kind === 'nowhere') return placed.result;
  if (isWithin(placed.date, period)) return null;
  const { from, to } = period;
  return {
    kind: 'notApplicable',
    causes: [causeIn(frame, 'noValueInPeriod', { date: placed.date, from: from ?? '', to: to ?? '' })],
  };
}
