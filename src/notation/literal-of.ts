/** Values as literals, as examples expect them. */
import { exactText } from '../base/exact.ts';
import type { Value } from '../base/value.ts';
import type { LiteralValue } from '../ir/ir.ts';

/** Null for what no literal says: absence, a figure that is no finite decimal. */
export function literalOf(value: Value): LiteralValue | null {
  switch (value.kind) {
    case 'number':
    case 'money':
    case 'percentage': {
      const text = exactText(value.value);
      return text.includes('/') ? null : { kind: value.kind, value: text };
    }
    case 'event':
      return value.day === 'notYet' || value.day === 'never'
        ? { kind: 'event', day: value.day }
        : { kind: 'date', date: value.day };
    case 'range':
    case 'absent':
      return null;
    default:
      return value;
  }
}
