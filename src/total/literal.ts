import { exact } from '../base/exact.ts';
import type { Value } from '../base/value.ts';
import type { LiteralValue } from '../ir/ir.ts';

const read = new WeakMap<LiteralValue, Value>();

/** The value of a literal; numbers are exact text in the program. */
export function valueOfLiteral(literal: LiteralValue): Value {
  const known = read.get(literal);
  if (known !== undefined) return known;
  const value = makeValue(literal);
  read.set(literal, value);
  return value;
}

function makeValue(literal: LiteralValue): Value {
  switch (literal.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: literal.kind, value: exact(literal.value) };
    case 'range':
      return { kind: 'range', low: exact(literal.low), high: exact(literal.high) };
    case 'boolean':
    case 'date':
    case 'event':
    case 'period':
    case 'duration':
    case 'rounding':
    case 'text':
    case 'party':
    case 'contact':
    case 'calendar':
    case 'choice':
    case 'set':
      return literal;
  }
}
