/** What an expression of a program comes to, as terms: written from the meaning of the language, without diagrams. */
import type { Value } from '../../../src/base/value.ts';
import type { Clause, Expression, PickNode, QuantifyNode } from '../../../src/ir/ir.ts';
import { placedBy } from '../../../src/total/placing.ts';
import { valueOfLiteral } from '../../../src/total/literal.ts';
import type { ProgramIndex } from '../../../src/total/program-index.ts';
import { isIn, type Inputs } from './inputs.ts';
import { applied, rowOf, withAbsent } from './operators.ts';
import * as results from './result.ts';
import {
  chosen,
  hasValue,
  isNo,
  isYes,
  merged,
  nothing,
  spread,
  truth,
  valued,
  without,
  type Sym,
  type Written,
} from './result.ts';
import { and, equal, ite, no, not, NotWritten, or, yes, type Script, type Term } from './term.ts';

export interface Writing {
  readonly index: ProgramIndex;
  readonly script: Script;
  readonly inputs: Inputs;
  /** The result of another clause. */
  readonly clause: (name: string) => Sym;
}

/** The clause in which an expression stands, and the members that quantifiers bind. */
export interface Place {
  readonly clause: Clause | null;
  readonly bound: ReadonlyMap<string, Value>;
}

export const atClause = (clause: Clause | null): Place => ({ clause, bound: new Map() });

export function write(expression: Expression, place: Place, writing: Writing): Sym {
  return results.shortened(written(expression, place, writing), writing.script);
}

function written(expression: Expression, place: Place, writing: Writing): Sym {
  const { inputs, index } = writing;
  switch (expression.kind) {
    case 'literal':
      return valued(inputs.written(valueOfLiteral(expression.value)));
    case 'fact':
      if (expression.binder !== null) throw new NotWritten('a record of a list');
      return inputs.fact(expression.subject, expression.fact, expression.year);
    case 'say':
      return said(expression.name, writing);
    case 'parameter':
      return parameter(expression.name, place, writing);
    case 'readingValue':
      return readingValue(expression.reading, expression.binding, place, writing);
    case 'readingTest': {
      const found = index.readings.get(expression.reading)?.alternatives ?? [];
      return truth(
        inputs.isRead(
          expression.reading,
          found.findIndex(({ name }) => name === expression.alternative),
        ),
      );
    }
    case 'result':
      return result(expression, writing);
    case 'call':
      return call(expression, place, writing);
    case 'quantify':
      return quantify(expression, place, writing);
    case 'pick':
      return pick(expression, place, writing);
    case 'referenceDate':
      return valued({ kind: 'day', day: inputs.today(), state: '0' });
    case 'bound':
      return valued(inputs.written(place.bound.get(expression.binder) ?? { kind: 'absent' }));
    case 'gap':
      return without('gap');
  }
}

function said(name: string, writing: Writing): Sym {
  const say = writing.index.says.get(name);
  if (say === undefined) throw new NotWritten(name);
  const value = writing.inputs.say(name);
  if (say.guard === null) return value;
  const guard = write(say.guard, atClause(null), writing);
  const unused = say.say === 'power' ? truth(no) : without('na');
  const passed: Sym = { ...merged([guard]), na: no, absent: no, value: nothing };
  return chosen(spread(guard), passed, chosen(isYes(guard), value, unused));
}

/** The day that places a clause, and what there is instead where there is none. */
export function placing(
  clause: Clause | null,
  writing: Writing,
): { readonly day: Term; readonly fails: Sym; readonly isThere: Term } {
  const expression = placedBy(clause, writing.index);
  if (expression === null) return { day: writing.inputs.today(), fails: without('gap'), isThere: yes };
  const found = write(expression, atClause(null), writing);
  const { any, sym } = results.passedOn([found]);
  const own = dayOf(found.value);
  const isThere = and(hasValue(found), not(found.absent), own === null ? no : equal(own.state, '0'));
  return { day: own?.day ?? '0', isThere, fails: chosen(any, sym, without('gap')) };
}

function dayOf(value: Written): { readonly day: Term; readonly state: Term } | null {
  if (value.kind === 'day') return value;
  return value.kind === 'period' ? { day: value.first, state: '0' } : null;
}

function parameter(name: string, place: Place, writing: Writing): Sym {
  const { day, isThere, fails } = placing(place.clause, writing);
  const values = writing.index.parameters.get(name)?.values ?? [];
  const found = values.reduceRight<Sym>(
    (rest, { period, value }) => chosen(isIn(day, period), write(value, place, writing), rest),
    without('gap'),
  );
  return chosen(isThere, found, fails);
}

function readingValue(name: string, binding: string, place: Place, writing: Writing): Sym {
  const reading = writing.index.readings.get(name);
  const at = reading?.bindings.findIndex((candidate) => candidate.name === binding) ?? -1;
  const values = (reading?.alternatives ?? []).map(({ values: own }) => {
    const value = own[at];
    if (value === undefined) throw new NotWritten(`${name}.${binding}`);
    return write(value, place, writing);
  });
  return values.reduceRight((rest, value, which) => chosen(writing.inputs.isRead(name, which), value, rest));
}

function result({ name, read, binder }: Extract<Expression, { kind: 'result' }>, writing: Writing): Sym {
  if (binder !== null) throw new NotWritten('a record of a list');
  if (read === 'done') return writing.inputs.done(name);
  if (read === 'first' || read === 'last') throw new NotWritten('the day of a step');
  const own = writing.clause(name);
  return read === 'value' ? own : truth(not(own.na));
}

function call(
  { builtin, arguments: parts }: Extract<Expression, { kind: 'call' }>,
  place: Place,
  writing: Writing,
): Sym {
  const row = rowOf(builtin);
  const own = parts.map((part) => write(part, place, writing));
  if (builtin === 'and') return results.allOf(own);
  if (builtin === 'or') return results.someOf(own);
  if (builtin === 'not') return results.notOf(own[0] ?? without('error'));
  const passed = results.passedOn(own);
  if (row.takesAbsent === true) {
    const absent = own[0]?.absent ?? no;
    return chosen(passed.any, passed.sym, truth(row.operator === 'absent' ? absent : not(absent)));
  }
  const constants = parts.map((part) => constantOf(part, place));
  const folded = foldedOf(builtin, constants, writing);
  if (folded !== null) return folded;
  const anyAbsent = or(...own.map(({ absent }) => absent));
  const values = own.map(({ value }) => value);
  // Without a value it is always passed on, and there is nothing to compute.
  if (values.some(({ kind }) => kind === 'nothing'))
    return chosen(passed.any, passed.sym, withAbsent(row, yes, truth(no)));
  return chosen(passed.any, passed.sym, withAbsent(row, anyAbsent, applied({ row, values, constants })));
}

function constantOf(expression: Expression, place: Place): Value | null {
  if (expression.kind === 'literal') return valueOfLiteral(expression.value);
  return expression.kind === 'bound' ? (place.bound.get(expression.binder) ?? null) : null;
}

/** Of constants alone the operator itself says what it gives. */
function foldedOf(
  builtin: string,
  constants: readonly (Value | null)[],
  { index, inputs }: Writing,
): Sym | null {
  const values = constants.filter((value) => value !== null);
  if (values.length < constants.length) return null;
  const value = rowOf(builtin).apply(values, {
    rankOf: index.rankOf,
    calendarOf: index.calendarOf,
    note: () => {},
  });
  if (value.kind !== 'failure') return valued(inputs.written(value));
  return without(value.reason === 'divisionByZero' || value.reason === 'outsideCalendar' ? 'gap' : 'error');
}

function quantify(node: QuantifyNode, place: Place, writing: Writing): Sym {
  if (node.over.kind !== 'choice') throw new NotWritten('a list');
  const { choice } = node.over;
  const members = writing.index.choices.get(choice)?.members ?? [];
  const elements = members.map(({ name }) => {
    const bound = new Map([...place.bound, [node.binder, { kind: 'choice' as const, choice, member: name }]]);
    const inner = { ...place, bound };
    const counts = node.where === null ? truth(yes) : write(node.where, inner, writing);
    const has = node.body === null ? truth(yes) : write(node.body, inner, writing);
    return { counts, has, isThere: and(not(isNo(counts)), not(counts.na), not(has.na)) };
  });
  const isEmpty = and(...elements.map(({ isThere }) => not(isThere)));
  const each = (make: (element: { counts: Sym; has: Sym }) => Sym): readonly Sym[] =>
    elements.map((element) => chosen(element.isThere, make(element), without('na')));
  const holding = ({ counts, has }: { counts: Sym; has: Sym }): Sym => results.allOf([counts, has]);
  switch (node.quantifier) {
    case 'every':
      return chosen(
        isEmpty,
        truth(yes),
        results.allOf(each(({ counts, has }) => results.someOf([results.notOf(counts), has]))),
      );
    case 'some':
      return chosen(isEmpty, truth(no), results.someOf(each(holding)));
    case 'atLeast':
      return chosen(isEmpty, truth(no), results.atLeastOf(node.atLeast ?? 1, each(holding)));
    case 'count': {
      const held = each(holding);
      const ones = held.map((one) => ite(isYes(one), '1', '0')).join(' ');
      return {
        ...merged(held),
        na: no,
        absent: no,
        value: { kind: 'figure', real: `(to_real (+ 0 ${ones}))`, known: null },
      };
    }
    default:
      throw new NotWritten(node.quantifier);
  }
}

function pick({ pick: extreme, items }: PickNode, place: Place, writing: Writing): Sym {
  const own = items.map(({ value, condition }) => {
    const holds = condition === null ? truth(yes) : write(condition, place, writing);
    const found = write(value, place, writing);
    const uses = isYes(holds);
    const isPlaced = found.value.kind === 'day' ? equal(found.value.state, '0') : yes;
    const open = merged([holds, chosen(uses, found, valued(nothing))]);
    return { found, open, counts: and(uses, hasValue(found), not(found.absent), isPlaced) };
  });
  const isLow = extreme === 'lowest' || extreme === 'earliest';
  let best: { readonly has: Term; readonly value: Written } = { has: no, value: nothing };
  for (const { found, counts } of own) {
    if (found.value.kind === 'nothing') continue;
    const isBetter = best.value.kind === 'nothing' ? yes : better(found.value, best.value, isLow);
    const takes = and(counts, or(not(best.has), isBetter));
    best = {
      has: or(best.has, counts),
      value: chosen(takes, valued(found.value), valued(best.value)).value,
    };
  }
  const open = merged(own.map((item) => item.open));
  const anyOpen = or(open.gap, open.conflict, open.error);
  const spreadSym: Sym = { ...open, na: no, absent: no, value: nothing };
  return chosen(anyOpen, spreadSym, chosen(best.has, valued(best.value), without('gap')));
}

function better(value: Written, best: Written, isLow: boolean): Term {
  const order = isLow ? '<' : '>';
  if (value.kind === 'figure' && best.kind === 'figure') return `(${order} ${value.real} ${best.real})`;
  if (value.kind === 'day' && best.kind === 'day') return `(${order} ${value.day} ${best.day})`;
  if (value.kind === 'code' && best.kind === 'code') return `(${order} ${value.code} ${best.code})`;
  throw new NotWritten('an extreme');
}
