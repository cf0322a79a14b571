/** A duration added to a day, or taken off it. */
import { addToDate } from '../../base/calendar.ts';
import type { CallNode, Expression } from '../../ir/ir.ts';
import type { DaySum, TrailDuration } from '../day-trail.ts';
import type { Outcomes } from '../possible/outcomes.ts';
import { computed, sourceOf } from './source.ts';
import { dayIn, outcomesOf, valueIn, type Tracer } from './tracer.ts';

export function traceSum(node: CallNode, sign: 1 | -1, outcomes: Outcomes, tracer: Tracer): DaySum {
  const [date = node, amount = node, rounded] = node.arguments;
  const from = tracer.trace(date, tracer);
  const value = valueIn(outcomesOf(amount, tracer));
  const duration = value?.kind === 'duration' ? durationOf(value) : null;
  const direction = rounded === undefined ? null : valueIn(outcomesOf(rounded, tracer));
  const rounding = direction?.kind === 'rounding' ? direction.direction : null;
  return {
    kind: 'sum',
    from,
    sign,
    duration,
    durationFrom: fromElsewhere(amount, tracer),
    rounding,
    roundingFrom: rounded === undefined ? null : fromElsewhere(rounded, tracer),
    missing: missingDays(from.day, sign, duration, rounding),
    day: dayIn(outcomes, 'last'),
  };
}

const durationOf = ({ years, months, days }: TrailDuration): TrailDuration => ({ years, months, days });

const fromElsewhere = (expression: Expression, { frame }: Tracer) =>
  expression.kind === 'literal' ? null : (sourceOf(expression, frame) ?? computed(expression.kind));

function missingDays(
  from: string | null,
  sign: 1 | -1,
  duration: TrailDuration | null,
  rounding: DaySum['rounding'],
): DaySum['missing'] {
  if (from === null || duration === null || rounding === null) return [];
  const { years, months, days } = duration;
  const sum = addToDate(from, { years: sign * years, months: sign * months, days: sign * days }, rounding);
  return sum.kind === 'date' ? sum.steps.map((step) => ({ ...step })) : [];
}
