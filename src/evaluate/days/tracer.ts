/** What a walk over the expression of a day carries along, and how it sees values. */
import type { IsoDate, Value } from '../../base/value.ts';
import type { Expression, ResultNode } from '../../ir/ir.ts';
import { boundDay } from '../../total/step.ts';
import type { DayTrail, NoDay } from '../day-trail.ts';
import { newTrail, type Frame } from '../decide/evaluation.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';

export interface Tracer {
  readonly frame: Frame;
  /** Which day of a period is meant, where the expression is a period. */
  readonly end: 'first' | 'last';
  /** The walk itself; here, so that its parts need not import each other in a circle. */
  readonly trace: (expression: Expression, tracer: Tracer) => DayTrail;
  /** How the result of another clause was computed; null where it is not followed. */
  readonly traceResult: (node: ResultNode, tracer: Tracer) => DayTrail | null;
  /** How many more results are followed: clauses that read each other twice would double the trail each time. */
  readonly budget: { left: number };
}

/** What an expression can be, seen without leaving a trace in the clause that is decided. */
export const outcomesOf = (expression: Expression, { frame }: Tracer): Outcomes =>
  frame.evaluate(expression, { ...frame, trail: newTrail() });

/** The one value that something has, or null when it is not known or has none. */
export function valueIn(outcomes: Outcomes): Value | null {
  const [only] = outcomes.pieces;
  return isSingle(outcomes) && only?.kind === 'one' ? only.value : null;
}

export function dayIn(outcomes: Outcomes, end: 'first' | 'last'): IsoDate | null {
  const value = valueIn(outcomes);
  return value === null ? null : boundDay(value, end);
}

/** The way in which something surely has no value, or null. */
export function noDayIn(outcomes: Outcomes, of: DayTrail | null): NoDay | null {
  if (outcomes.pieces.length > 0 || !isSingle(outcomes)) return null;
  const status = (['error', 'conflict', 'gap', 'notApplicable'] as const).find(
    (way) => outcomes[way] !== null,
  );
  if (status === undefined) return null;
  const causes = outcomes[status] ?? [];
  return {
    kind: 'noDay',
    status,
    causes: causes.map(({ reason, name, cites, details }) => ({ reason, name, cites, details })),
    of,
    day: null,
  };
}
