/** What something comes to where all that it turns on is known: a value, or the way in which it has none. */
import type { Value } from '../../base/value.ts';
import { no, yes } from '../../builtins/read.ts';
import { valueJson } from '../literal-json.ts';
import type { Possible, Truth } from '../result.ts';

/** Why there is no value is not kept: a proof tells it by what it shows. */
export type Way = { readonly kind: 'notApplicable' } | Spread;
export type Spread = { readonly kind: 'gap' | 'conflict' | 'error' };
export type CameTo = Value | Way;

export const notApplicable: Way = { kind: 'notApplicable' };
export const gap: Spread = { kind: 'gap' };
export const conflict: Spread = { kind: 'conflict' };
export const error: Spread = { kind: 'error' };

export const isYes = (one: CameTo): boolean => one.kind === 'boolean' && one.value;
/** A yes/no that is absent does not hold. */
export const isNo = (one: CameTo): boolean => (one.kind === 'boolean' && !one.value) || one.kind === 'absent';
export const isSpread = (one: CameTo): one is Spread =>
  one.kind === 'gap' || one.kind === 'conflict' || one.kind === 'error';
export const isWay = (one: CameTo): one is Way => one.kind === 'notApplicable' || isSpread(one);

/** The worst of some that have no truth; null: each has one. */
export function worst(all: readonly CameTo[]): Spread | null {
  let found: Spread | null = null;
  for (const one of all)
    if (isSpread(one) && (found === null || severity[one.kind] > severity[found.kind])) found = one;
  return found;
}

const severity: Readonly<Record<Spread['kind'], number>> = { gap: 1, conflict: 2, error: 3 };

const isDropped = (all: readonly CameTo[]): boolean =>
  all.length > 0 && all.every(({ kind }) => kind === 'notApplicable');

export function allOf(all: readonly CameTo[]): CameTo {
  if (all.some(isNo)) return no;
  return worst(all) ?? (isDropped(all) ? notApplicable : yes);
}

export function someOf(all: readonly CameTo[]): CameTo {
  if (all.some(isYes)) return yes;
  return worst(all) ?? (isDropped(all) ? notApplicable : no);
}

export function notOf(one: CameTo): CameTo {
  if (isYes(one)) return no;
  return isNo(one) ? yes : one;
}

export function atLeastOf(count: number, all: readonly CameTo[]): CameTo {
  if (isDropped(all)) return notApplicable;
  const held = all.filter(isYes).length;
  if (held >= count) return yes;
  const open = all.filter(isSpread);
  return held + open.length < count ? no : (worst(open) ?? no);
}

/** What an operator that needs all its arguments passes on; null: all have a value. */
export function passedOn(all: readonly CameTo[]): Way | null {
  return worst(all) ?? (all.some(({ kind }) => kind === 'notApplicable') ? notApplicable : null);
}

/** A value that is there. */
export function isThere(one: CameTo): one is Value {
  switch (one.kind) {
    case 'absent':
    case 'notApplicable':
    case 'gap':
    case 'conflict':
    case 'error':
      return false;
    default:
      return true;
  }
}

export function truthOf(one: CameTo): Truth {
  if (isWay(one)) return 'none';
  return isYes(one) ? 'yes' : 'no';
}

export function asJson(one: CameTo): Possible {
  if (one.kind === 'boolean') return one.value;
  return isWay(one) ? { status: one.kind } : valueJson(one);
}

/** As asJson, of what is met or not. */
export function metAsJson(one: CameTo): Possible {
  if (one.kind === 'boolean') return one.value ? 'met' : 'notMet';
  return asJson(one);
}
