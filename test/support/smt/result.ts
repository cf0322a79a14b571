/** Results as terms: at most one way of having none holds, else there is a value, which may be absent. */
import type { Exact } from '../../../src/base/exact.ts';
import { and, equal, ite, no, not, NotWritten, or, whole, yes, type Script, type Term } from './term.ts';

export type Written =
  | { readonly kind: 'boolean'; readonly is: Term }
  /** `known`: where it is a constant, so that products stay linear. */
  | { readonly kind: 'figure'; readonly real: Term; readonly known: Exact | null }
  /** A date, or an event: `state` 0 has a day, 1 not yet, 2 never. */
  | { readonly kind: 'day'; readonly day: Term; readonly state: Term }
  | { readonly kind: 'period'; readonly first: Term; readonly last: Term }
  | { readonly kind: 'range'; readonly low: Term; readonly high: Term }
  /** One of a list: a member by its rank, a name, a text. */
  | { readonly kind: 'code'; readonly of: string; readonly code: Term }
  | { readonly kind: 'set'; readonly choice: string; readonly has: ReadonlyMap<string, Term> }
  | { readonly kind: 'nothing' };

export interface Sym {
  readonly na: Term;
  readonly gap: Term;
  readonly conflict: Term;
  readonly error: Term;
  readonly absent: Term;
  readonly value: Written;
}

export const nothing: Written = { kind: 'nothing' };

const none = { na: no, gap: no, conflict: no, error: no, absent: no } as const;

export const valued = (value: Written, absent: Term = no): Sym => ({ ...none, absent, value });
export const truth = (is: Term): Sym => valued({ kind: 'boolean', is });
export const without = (kind: 'na' | 'gap' | 'conflict' | 'error'): Sym => ({
  ...none,
  [kind]: yes,
  value: nothing,
});

export const spread = ({ gap, conflict, error }: Sym): Term => or(error, conflict, gap);
export const hasValue = (sym: Sym): Term => not(or(sym.na, spread(sym)));

export const isYes = (sym: Sym): Term =>
  sym.value.kind === 'boolean' ? and(hasValue(sym), not(sym.absent), sym.value.is) : no;
export const isNo = (sym: Sym): Term =>
  and(hasValue(sym), or(sym.absent, sym.value.kind === 'boolean' ? not(sym.value.is) : no));
export const fails = (sym: Sym): Term => or(isNo(sym), sym.na);

export function chosen(condition: Term, then: Sym, otherwise: Sym): Sym {
  if (condition === yes) return then;
  if (condition === no) return otherwise;
  const part = (key: keyof typeof none): Term => ite(condition, then[key], otherwise[key]);
  return {
    na: part('na'),
    gap: part('gap'),
    conflict: part('conflict'),
    error: part('error'),
    absent: part('absent'),
    value: chosenValue(condition, then.value, otherwise.value),
  };
}

function chosenValue(condition: Term, then: Written, otherwise: Written): Written {
  if (then.kind === 'nothing') return otherwise;
  if (otherwise.kind === 'nothing') return then;
  if (then.kind === 'boolean' && otherwise.kind === 'boolean')
    return { kind: 'boolean', is: ite(condition, then.is, otherwise.is) };
  if (then.kind === 'figure' && otherwise.kind === 'figure') {
    const isSame = then.known !== null && otherwise.known !== null && then.known.equals(otherwise.known);
    return {
      kind: 'figure',
      real: ite(condition, then.real, otherwise.real),
      known: isSame ? then.known : null,
    };
  }
  if (then.kind === 'day' && otherwise.kind === 'day')
    return {
      kind: 'day',
      day: ite(condition, then.day, otherwise.day),
      state: ite(condition, then.state, otherwise.state),
    };
  if (then.kind === 'period' && otherwise.kind === 'period')
    return {
      kind: 'period',
      first: ite(condition, then.first, otherwise.first),
      last: ite(condition, then.last, otherwise.last),
    };
  if (then.kind === 'range' && otherwise.kind === 'range')
    return {
      kind: 'range',
      low: ite(condition, then.low, otherwise.low),
      high: ite(condition, then.high, otherwise.high),
    };
  if (then.kind === 'code' && otherwise.kind === 'code')
    return { ...then, code: ite(condition, then.code, otherwise.code) };
  if (then.kind === 'set' && otherwise.kind === 'set')
    return {
      ...then,
      has: new Map(
        [...then.has].map(([member, has]) => [member, ite(condition, has, otherwise.has.get(member) ?? no)]),
      ),
    };
  throw new NotWritten(`${then.kind} or ${otherwise.kind}`);
}

export function sameValue(left: Written, right: Written): Term {
  if (left.kind === 'nothing' || right.kind === 'nothing') return yes;
  if (left.kind === 'boolean' && right.kind === 'boolean') return equal(left.is, right.is);
  if (left.kind === 'figure' && right.kind === 'figure') {
    if (left.known !== null && right.known !== null) return left.known.equals(right.known) ? yes : no;
    return equal(left.real, right.real);
  }
  if (left.kind === 'day' && right.kind === 'day')
    return and(equal(left.state, right.state), or(not(equal(left.state, '0')), equal(left.day, right.day)));
  if (left.kind === 'period' && right.kind === 'period')
    return and(equal(left.first, right.first), equal(left.last, right.last));
  if (left.kind === 'range' && right.kind === 'range')
    return and(equal(left.low, right.low), equal(left.high, right.high));
  if (left.kind === 'code' && right.kind === 'code') return equal(left.code, right.code);
  if (left.kind === 'set' && right.kind === 'set')
    return and(...[...left.has].map(([member, has]) => equal(has, right.has.get(member) ?? no)));
  throw new NotWritten(`${left.kind} as ${right.kind}`);
}

/** Whether two results say the same. */
export function same(left: Sym, right: Sym): Term {
  const values = and(
    hasValue(left),
    hasValue(right),
    or(
      and(left.absent, right.absent),
      and(not(left.absent), not(right.absent), sameValue(left.value, right.value)),
    ),
  );
  const kinds = (['na', 'gap', 'conflict', 'error'] as const).map((kind) => and(left[kind], right[kind]));
  return or(values, ...kinds);
}

/** The worst of the ways of having no value that are there. */
export function merged(
  parts: readonly Pick<Sym, 'gap' | 'conflict' | 'error'>[],
): Pick<Sym, 'gap' | 'conflict' | 'error'> {
  const error = or(...parts.map((part) => part.error));
  const conflict = or(...parts.map((part) => part.conflict));
  const gap = or(...parts.map((part) => part.gap));
  return { error, conflict: and(conflict, not(error)), gap: and(gap, not(error), not(conflict)) };
}

export function allOf(parts: readonly Sym[]): Sym {
  const na = parts.length === 0 ? no : and(...parts.map((part) => part.na));
  const anyNo = or(...parts.map(isNo));
  const open = merged(parts);
  const unless = (term: Term): Term => and(term, not(anyNo));
  return {
    na,
    gap: unless(open.gap),
    conflict: unless(open.conflict),
    error: unless(open.error),
    absent: no,
    value: { kind: 'boolean', is: not(anyNo) },
  };
}

export function someOf(parts: readonly Sym[]): Sym {
  const na = parts.length === 0 ? no : and(...parts.map((part) => part.na));
  const anyYes = or(...parts.map(isYes));
  const open = merged(parts);
  const unless = (term: Term): Term => and(term, not(anyYes));
  return {
    na,
    gap: unless(open.gap),
    conflict: unless(open.conflict),
    error: unless(open.error),
    absent: no,
    value: { kind: 'boolean', is: anyYes },
  };
}

export const notOf = (part: Sym): Sym => ({
  ...part,
  absent: no,
  value: { kind: 'boolean', is: not(isYes(part)) },
});

const countOf = (terms: readonly Term[]): Term =>
  terms.length === 0 ? '0' : `(+ 0 ${terms.map((term) => ite(term, '1', '0')).join(' ')})`;

export function atLeastOf(count: number, parts: readonly Sym[]): Sym {
  const na = parts.length === 0 ? no : and(...parts.map((part) => part.na));
  const certain = countOf(parts.map(isYes));
  const perhaps = countOf(parts.map(spread));
  const reached = `(>= ${certain} ${whole(count)})`;
  const isOpen = and(not(reached), `(>= (+ ${certain} ${perhaps}) ${whole(count)})`);
  const open = merged(parts);
  return {
    na,
    gap: and(isOpen, open.gap),
    conflict: and(isOpen, open.conflict),
    error: and(isOpen, open.error),
    absent: no,
    value: { kind: 'boolean', is: reached },
  };
}

/** What an operator that needs all its arguments passes on, and whether it does. */
export function passedOn(parts: readonly Sym[]): { readonly any: Term; readonly sym: Sym } {
  const open = merged(parts);
  const anyOpen = or(open.error, open.conflict, open.gap);
  const na = and(or(...parts.map((part) => part.na)), not(anyOpen));
  return { any: or(anyOpen, na), sym: { ...open, na, absent: no, value: nothing } };
}

/** The same result with short names for what is long. */
export function shortened(sym: Sym, { named }: Script): Sym {
  const bool = (term: Term): Term => named(term, 'Bool');
  return {
    na: bool(sym.na),
    gap: bool(sym.gap),
    conflict: bool(sym.conflict),
    error: bool(sym.error),
    absent: bool(sym.absent),
    value: shortenedValue(sym.value, { named }),
  };
}

function shortenedValue(value: Written, { named }: Pick<Script, 'named'>): Written {
  switch (value.kind) {
    case 'boolean':
      return { ...value, is: named(value.is, 'Bool') };
    case 'figure':
      return { ...value, real: named(value.real, 'Real') };
    case 'day':
      return { ...value, day: named(value.day, 'Int'), state: named(value.state, 'Int') };
    case 'period':
      return { ...value, first: named(value.first, 'Int'), last: named(value.last, 'Int') };
    case 'range':
      return { ...value, low: named(value.low, 'Real'), high: named(value.high, 'Real') };
    case 'code':
      return { ...value, code: named(value.code, 'Int') };
    case 'set':
      return { ...value, has: new Map([...value.has].map(([member, has]) => [member, named(has, 'Bool')])) };
    case 'nothing':
      return value;
  }
}
