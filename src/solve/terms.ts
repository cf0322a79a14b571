/** Terms over inputs that are not known, as arithmetic. */
import type { CallTerm, PickTerm, Term } from '../diagram/model.ts';
import { rowOf, valueOfTerm } from '../diagram/term.ts';
import { dayCalls } from './day-calls.ts';
import { dayBetween } from './days.ts';
import { encodeValue, NotEncoded, type Encoded } from './encoded.ts';
import { figureCalls } from './figure-calls.ts';
import * as figures from './figures.ts';
import type { Surroundings, Worked } from './worked.ts';
import { choose } from './writer.ts';

export type EncodeTerm = (term: Term) => Worked;

/** Throws `NotEncoded`. Each term is written once. */
export function newTerms(around: Surroundings): EncodeTerm {
  const done = new Map<string, Worked>();
  const encode: EncodeTerm = (term) => {
    const known = done.get(term.key);
    if (known !== undefined) return known;
    const made = encodeTerm(term, around, encode);
    done.set(term.key, made);
    return made;
  };
  return encode;
}

function encodeTerm(term: Term, around: Surroundings, encode: EncodeTerm): Worked {
  switch (term.kind) {
    case 'constant':
      return { value: encodeValue(term.value, around.codes), fails: [] };
    case 'input':
      return around.valueOf(term.input);
    case 'pick':
      return pick(term, around, encode);
    case 'call':
      return term.inputs.length === 0 ? ofKnown(term, around) : call(term, around, encode);
  }
}

/** A call over known values only is worked out as it always is. */
function ofKnown(term: CallTerm, { codes, context }: Surroundings): Worked {
  const value = valueOfTerm(term, () => ({ kind: 'absent' }), context);
  if (value.kind === 'failure') throw new NotEncoded(term.builtin);
  return { value: encodeValue(value, codes), fails: [] };
}

function call(term: CallTerm, around: Surroundings, encode: EncodeTerm): Worked {
  const { operator, parameters } = rowOf(term.builtin);
  const parts = term.parts.map(encode);
  const calls = parameters[0] === 'date' || parameters[0] === 'period' ? dayCalls : figureCalls;
  const values = parts.map(({ value }) => value);
  const own = calls[operator]?.(values, around, term) ?? null;
  if (own === null) throw new NotEncoded(term.builtin);
  return { value: own.value, fails: [...parts.flatMap(({ fails }) => fails), ...own.fails] };
}

function pick({ pick: which, items }: PickTerm, { writer }: Surroundings, encode: EncodeTerm): Worked {
  const parts = items.map(encode);
  const isLow = which === 'lowest' || which === 'earliest';
  const better = (next: Encoded, best: Encoded): Encoded => {
    if (next.kind === 'day' && best.kind === 'day') {
      const [a, b] = [next.day, best.day];
      const isBetter = isLow ? `(< ${a.text} ${b.text})` : `(> ${a.text} ${b.text})`;
      const text = writer.define('Int', choose(isBetter, a.text, b.text));
      return { kind: 'day', day: dayBetween(text, Math.min(a.low, b.low), Math.max(a.high, b.high)) };
    }
    if (next.kind === 'figure' && best.kind === 'figure') {
      const [a, b] = [next.figure, best.figure];
      const isBetter = isLow ? figures.isLess(a, b) : figures.isLess(b, a);
      const chosen = figures.either(writer.define('Bool', isBetter), a, b);
      const over = chosen.over === null ? null : writer.define(chosen.sort, chosen.over);
      return { kind: 'figure', figure: { ...chosen, over } };
    }
    throw new NotEncoded(which);
  };
  const [first, ...rest] = parts.map(({ value }) => value);
  if (first === undefined) throw new NotEncoded(which);
  return {
    value: rest.reduce((best, next) => better(next, best), first),
    fails: parts.flatMap(({ fails }) => fails),
  };
}
