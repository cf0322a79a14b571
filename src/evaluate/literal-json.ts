/** Values as the JSON of results. */
import { exactText, type Exact } from '../base/exact.ts';
import type { Value } from '../base/value.ts';
import type { LiteralValue } from '../ir/ir.ts';
import { valueOfLiteral } from '../total/literal.ts';
import type { JsonValue } from './result.ts';

export const literalJson = (literal: LiteralValue): JsonValue => valueJson(valueOfLiteral(literal));

export function valueJson(value: Value): JsonValue {
  switch (value.kind) {
    case 'boolean':
      return value.value;
    case 'number':
      return figureJson(value.value);
    case 'percentage':
      return figureJson(value.value.mul(100));
    case 'money':
      return moneyText(value.value);
    case 'date':
      return value.date;
    case 'event':
      return value.day;
    case 'period':
      return { first: value.first, last: value.last };
    case 'duration':
      return { years: value.years, months: value.months, days: value.days };
    case 'rounding':
      return value.direction;
    case 'text':
      return value.text;
    case 'party':
    case 'contact':
    case 'calendar':
      return value.name;
    case 'choice':
      return value.member;
    case 'set':
      return value.members;
    case 'range':
      return { low: figureJson(value.low), high: figureJson(value.high) };
    case 'absent':
      return { absent: true };
  }
}

/** A number where a double says the same figure, else its digits. */
function figureJson(value: Exact): number | string {
  const text = exactText(value);
  const double = Number(text);
  return String(double) === text ? double : text;
}

/** At least two decimals, and more where there are more; a fraction that does not end stays one. */
function moneyText(value: Exact): string {
  const text = exactText(value);
  if (text.includes('/')) return text;
  const [whole = '0', cents = ''] = text.split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
}
