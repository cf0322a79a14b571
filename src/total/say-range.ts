/** The range of a judgement: it bounds the values where it is written as figures or days, and moves where a parameter sets it. */
import type { Expression, Fact, Literal, Say } from '../ir/ir.ts';

export function writtenRange({ range }: Say): Fact['range'] {
  const end = (bound: Expression | null): Literal | null => (bound?.kind === 'literal' ? bound : null);
  return range === null ? null : { low: end(range.low), high: end(range.high) };
}
