/** A value as plain text: the same text exactly when the values are the same. */
import { exactText } from '../base/exact.ts';
import type { Result, Value } from '../base/value.ts';

export function valueText(value: Value): string {
  switch (value.kind) {
    case 'boolean':
      return String(value.value);
    case 'number':
    case 'money':
    case 'percentage':
      return exactText(value.value);
    case 'date':
      return value.date;
    case 'event':
      return value.day;
    case 'period':
      return `${value.first}/${value.last}`;
    case 'duration':
      return `P${value.years}Y${value.months}M${value.days}D`;
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
      return `{${[...value.members].sort().join(', ')}}`;
    case 'range':
      return `${exactText(value.low)}..${exactText(value.high)}`;
    case 'absent':
      return '-';
  }
}

export const resultText = (result: Result): string =>
  result.kind === 'value' ? `${result.value.kind} ${valueText(result.value)}` : result.kind;
