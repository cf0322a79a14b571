/** What must be known when compiling: days, intervals, bounds. A sum of literals is known; a fact is not. */
import { exact, exactText } from '../../base/exact.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import { builtins } from '../../builtins/builtins.ts';
import type { Bounds, Expression as Tree } from '../../syntax/ast.ts';
import type { Expression, Interval, LiteralValue } from '../ir.ts';
import type { At } from './context.ts';
import { lowerExpression } from './expression.ts';

/** The literal that an expression comes to, or null after a report: it depends on facts or other figures. */
export function constant(tree: Tree, at: At): LiteralValue | null {
  const value = fold(lowerExpression(tree, at), at);
  const literal = value === null ? null : literalOf(value);
  if (literal === null) at.context.report('value-not-fixed', tree.span, {});
  return literal;
}

/** The first or last day of a date or a period; null after a report. */
export function constantDay(tree: Tree, end: 'first' | 'last', at: At): IsoDate | null {
  const value = constant(tree, at);
  if (value?.kind === 'date') return value.date;
  if (value?.kind === 'period') return value[end];
  if (value !== null) at.context.report('value-not-fixed', tree.span, {});
  return null;
}

export function intervalOf(bounds: Bounds | null, at: At): Interval | null {
  if (bounds === null) return null;
  return {
    from: bounds.from === null ? null : constantDay(bounds.from, 'first', at),
    to: bounds.to === null ? null : constantDay(bounds.to, 'last', at),
  };
}

/** The value of an expression over literals. Order within a choice is not known here. */
function fold(expression: Expression, at: At): Value | null {
  const { calendars } = at.context;
  if (expression.kind === 'literal') {
    // The days of a calendar are fixed before any calendar is known.
    const { value } = expression;
    return value.kind === 'calendar' && !calendars.has(value.name) ? null : valueOf(value);
  }
  if (expression.kind !== 'call') return null;
  const row = builtins[expression.builtin];
  const parts = expression.arguments.map((part) => fold(part, at));
  if (row === undefined || parts.some((part) => part === null || part.kind === 'choice')) return null;
  const value = row.apply(
    parts.filter((part) => part !== null),
    { rankOf: () => 0, calendarOf: (name) => calendars.get(name) ?? null, note: () => undefined },
  );
  return value.kind === 'failure' ? null : value;
}

function valueOf(literal: LiteralValue): Value {
  switch (literal.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: literal.kind, value: exact(literal.value) };
    case 'range':
      return { kind: 'range', low: exact(literal.low), high: exact(literal.high) };
    default:
      return literal;
  }
}

function literalOf(value: Value): LiteralValue | null {
  switch (value.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: value.kind, value: exactText(value.value) };
    case 'range':
      return { kind: 'range', low: exactText(value.low), high: exactText(value.high) };
    case 'event':
      return value.day === 'notYet' || value.day === 'never' ? { kind: 'event', day: value.day } : null;
    case 'absent':
      return null;
    default:
      return value;
  }
}
