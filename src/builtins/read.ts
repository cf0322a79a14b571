/** Reading arguments: the checker has settled their types, so a mismatch is our own fault and throws. */
import type { Exact } from '../base/exact.ts';
import type { IsoDate, Type, Value } from '../base/value.ts';
import type { Failure } from './builtin.ts';

export class BrokenInvariant extends Error {}

type ValueOf<Kind extends Value['kind']> = Extract<Value, { readonly kind: Kind }>;

export function read<Kind extends Value['kind']>(kind: Kind, value: Value | undefined): ValueOf<Kind> {
  if (value?.kind !== kind) throw new BrokenInvariant(`expected ${kind}, found ${value?.kind ?? 'nothing'}`);
  return value as ValueOf<Kind>;
}

export function exactOf(value: Value | undefined): Exact {
  if (value?.kind === 'number' || value?.kind === 'money' || value?.kind === 'percentage') return value.value;
  throw new BrokenInvariant(`expected a figure, found ${value?.kind ?? 'nothing'}`);
}

/** The day of a date or an event; an event that has not happened has none. */
export function dayOf(value: Value | undefined): IsoDate | null {
  if (value?.kind === 'date') return value.date;
  const { day } = read('event', value);
  return day === 'notYet' || day === 'never' ? null : day;
}

export const yes: Value = { kind: 'boolean', value: true };
export const no: Value = { kind: 'boolean', value: false };
export const bool = (value: boolean): Value => (value ? yes : no);
export const integer = (value: number, make: (value: number) => Exact): Value => ({
  kind: 'number',
  value: make(value),
});

export const booleanType: Type = { kind: 'boolean' };
export const dateType: Type = { kind: 'date' };
export const periodType: Type = { kind: 'period' };
export const integerType: Type = { kind: 'number', isInteger: true, unit: null };

/** A builtin that carries figures keeps them within sixty digits: beyond that a policy has gone astray. */
const DIGIT_LIMIT = 10n ** 60n;

export function figure(kind: 'number' | 'money' | 'percentage', value: Exact): Value | Failure {
  if (value.n > DIGIT_LIMIT || value.d > DIGIT_LIMIT) return overflow;
  return { kind, value };
}

export const overflow: Failure = { kind: 'failure', reason: 'overflow', details: {} };

export const sameUnit = (left: Type | undefined, right: Type | undefined): boolean =>
  left?.kind !== 'number' || right?.kind !== 'number' || left.unit === right.unit;

export const sameChoice = (left: Type | undefined, right: Type | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  (left.kind === 'choice' || left.kind === 'set') &&
  (right.kind === 'choice' || right.kind === 'set') &&
  left.choice === right.choice;
