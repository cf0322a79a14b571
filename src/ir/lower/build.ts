/** Small makers of expressions. Conjunctions and disjunctions are flat, without duplicates and without `ja` or `nee`. */
import { resolveOverload, type BuiltinId, type OperatorName } from '../../builtins/builtins.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { IsoDate, Type } from '../../base/value.ts';
import { canonicalJson } from '../canonical.ts';
import type { Expression, Literal, LiteralValue } from '../ir.ts';

export const literal = (value: LiteralValue): Literal => ({ kind: 'literal', value });

export const bool = (value: boolean): Literal => literal({ kind: 'boolean', value });

export const whole = (value: number): Literal => literal({ kind: 'number', value: String(value) });

export const dateLiteral = (date: IsoDate): Literal => literal({ kind: 'date', date });

export const call = (builtin: BuiltinId, ...parts: readonly Expression[]): Expression => ({
  kind: 'call',
  builtin,
  arguments: parts,
});

/** The call that an operator means on these types; the checker has seen to it that there is one. */
export function apply(
  operator: OperatorName,
  parts: readonly Expression[],
  types: readonly Type[],
): Expression {
  const row = resolveOverload(operator, types);
  if (row === null)
    throw new BrokenInvariant(`no ${operator} for ${types.map((type) => type.kind).join(', ')}`);
  return call(row.builtin, ...parts);
}

const isBool = (expression: Expression, value: boolean): boolean =>
  expression.kind === 'literal' && expression.value.kind === 'boolean' && expression.value.value === value;

/** All of them: `ja` for none. */
export const and = (parts: readonly Expression[]): Expression => combine('and', parts, true);

/** At least one of them: `nee` for none. */
export const or = (parts: readonly Expression[]): Expression => combine('or', parts, false);

function combine(builtin: 'and' | 'or', parts: readonly Expression[], neutral: boolean): Expression {
  const flat = parts.flatMap((part) =>
    part.kind === 'call' && part.builtin === builtin ? part.arguments : [part],
  );
  const kept = distinct(flat.filter((part) => !isBool(part, neutral)));
  const [first, second] = kept;
  if (first === undefined) return bool(neutral);
  return second === undefined ? first : call(builtin, ...kept);
}

function distinct(parts: readonly Expression[]): readonly Expression[] {
  if (parts.length < 2) return parts;
  const seen = new Map<string, Expression>();
  for (const part of parts) {
    const key = canonicalJson(part);
    if (!seen.has(key)) seen.set(key, part);
  }
  return [...seen.values()];
}

export function not(part: Expression): Expression {
  if (part.kind === 'literal' && part.value.kind === 'boolean') return bool(!part.value.value);
  const [inner] = part.kind === 'call' && part.builtin === 'not' ? part.arguments : [];
  return inner ?? call('not', part);
}

/** A condition, or null where it always holds. */
export const conditionOf = (part: Expression): Expression | null => (isBool(part, true) ? null : part);
