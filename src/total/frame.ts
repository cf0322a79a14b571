/** Where an expression is decided: the clause, the record, the records and members that quantifiers bind. */
import type { Cause, CauseReason, IsoDate, Result } from '../base/value.ts';
import type { BuiltinContext, Failure } from '../builtins/builtins.ts';
import type { Clause, Expression } from '../ir/ir.ts';
import type { ProgramIndex } from './program-index.ts';
import type { World, WorldRecord } from './world.ts';
import { ownerOf } from './world.ts';

export interface Evaluation {
  readonly index: ProgramIndex;
  readonly world: World;
  /** What was decided so far, by clause and record. */
  readonly decided: Map<string, Decided>;
  readonly context: BuiltinContext;
  /** The meaning of an expression; here, so that the parts of the meaning need not import each other in a circle. */
  readonly evaluate: (expression: Expression, frame: Frame) => Result;
}

/** The result of a clause for one record; a step has a window too. */
export interface Decided {
  readonly result: Result;
  readonly first?: Result;
  readonly last?: Result;
}

export type Bound =
  | { readonly kind: 'record'; readonly record: WorldRecord }
  | { readonly kind: 'member'; readonly choice: string; readonly member: string };

export interface Frame {
  readonly evaluation: Evaluation;
  /** The clause that is decided, for causes and for its placing date; null in guards of notes and the like. */
  readonly clause: Clause | null;
  readonly name: string;
  readonly cites: readonly string[];
  readonly record: WorldRecord | null;
  /** Innermost last. */
  readonly bound: ReadonlyMap<string, Bound>;
}

export const causeIn = (
  frame: Pick<Frame, 'name' | 'cites'>,
  reason: CauseReason,
  details: Readonly<Record<string, string>> = {},
): Cause => ({ reason, name: frame.name, cites: frame.cites, details });

/** Division by zero and a day that a calendar does not know leave a gap; what no figure or date can hold is an error. */
export const failureKind = (reason: Failure['reason']): 'gap' | 'error' =>
  reason === 'divisionByZero' || reason === 'outsideCalendar' ? 'gap' : 'error';

export function failed({ reason, details }: Failure, frame: Pick<Frame, 'name' | 'cites'>): Result {
  return { kind: failureKind(reason), causes: [causeIn(frame, reason, details)] };
}

/** The record of a subject that is in scope: bound, decided, or the only one; null when there are many. */
export function recordInScope(frame: Frame, subject: string, binder: string | null): WorldRecord | null {
  if (binder !== null) {
    const bound = frame.bound.get(binder);
    const own = bound?.kind === 'record' ? ownerOf(bound.record, subject) : null;
    if (own !== null) return own;
  }
  return (
    ownerOf(frame.record, subject) ??
    boundOwner(frame, subject) ??
    frame.evaluation.world.records.get(subject) ??
    null
  );
}

function boundOwner(frame: Frame, subject: string): WorldRecord | null {
  for (const bound of [...frame.bound.values()].reverse()) {
    const own = bound.kind === 'record' ? ownerOf(bound.record, subject) : null;
    if (own !== null) return own;
  }
  return null;
}

export const isWithin = (
  date: IsoDate,
  period: { readonly from: IsoDate | null; readonly to: IsoDate | null },
): boolean => (period.from === null || period.from <= date) && (period.to === null || date <= period.to);
