/**
 * Two editions at the same place in the cycle: every day of the older one is moved on by the years between them, so that
 * 1 September of the year before is the same day in both. Which days stay where they are stands in `fixed.ts`.
 */
import { addToDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Interval, LiteralValue, Program } from '../../ir/ir.ts';
import { rewritten, isExpression } from '../../ir/rewrite.ts';

/** The same day some years later; the last of February where there is no 29th. */
export function dayMoved(day: IsoDate, years: number): IsoDate {
  if (years === 0) return day;
  const sum = addToDate(day, { years, months: 0, days: 0 }, 'down');
  return sum.kind === 'date' ? sum.date : day;
}

/** A program some years later, apart from these literals of it. */
export function programMoved(program: Program, years: number, kept: ReadonlySet<object>): Program {
  if (years === 0) return program;
  const moved = rewritten({ ...program, examples: [] }, (node) => {
    if (!isExpression(node)) return node;
    if (node.kind === 'fact') return node.year === null ? node : { ...node, year: node.year + years };
    return node.kind === 'literal' && !kept.has(node)
      ? { ...node, value: valueMoved(node.value, years) }
      : node;
  });
  const over = (interval: Interval | null): Interval | null => intervalMoved(interval, years);
  return {
    ...moved,
    governs: over(moved.governs),
    consultable: over(moved.consultable),
    clauses: moved.clauses.map((clause) => ({ ...clause, inForce: over(clause.inForce) })),
    parameters: moved.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => ({
        ...value,
        period: intervalMoved(value.period, years) ?? value.period,
      })),
    })),
  };
}

function valueMoved(value: LiteralValue, years: number): LiteralValue {
  if (value.kind === 'date') return { ...value, date: dayMoved(value.date, years) };
  if (value.kind !== 'period') return value;
  return { ...value, first: dayMoved(value.first, years), last: dayMoved(value.last, years) };
}

const intervalMoved = (interval: Interval | null, years: number): Interval | null =>
  interval && {
    from: interval.from && dayMoved(interval.from, years),
    to: interval.to && dayMoved(interval.to, years),
  };
