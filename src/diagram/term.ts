/** Terms: made, computed, and seen as functions of their inputs. */
import { present } from '../base/invariant.ts';
import { exact, type Exact } from '../base/exact.ts';
import type { Type, Value } from '../base/value.ts';
import {
  builtins,
  type Builtin,
  type BuiltinContext,
  type BuiltinId,
  type Failure,
} from '../builtins/builtins.ts';
import type { PickNode } from '../ir/ir.ts';
import { valueText } from '../total/value-text.ts';
import type { CallTerm, ConstantTerm, Input, InputTerm, PickTerm, Term } from './model.ts';
import { comparePlaces, placeOf } from './variable.ts';

/** The row of the table of builtins. */
export const rowOf = (id: BuiltinId): Builtin => present(builtins[id]);

const inputsOf = (terms: readonly Term[]): readonly Input[] => [
  ...new Set(terms.flatMap(({ inputs }) => inputs)),
];

export const constantTerm = (value: Value): ConstantTerm => ({
  kind: 'constant',
  key: `${value.kind} ${valueText(value)}`,
  inputs: [],
  value,
});

export const inputTerm = (input: Input, isAwaited = false): InputTerm => ({
  kind: 'input',
  key: `$${input.place}${isAwaited ? ' awaited' : ''}`,
  inputs: [input],
  input,
  isAwaited,
});

export const callTerm = (builtin: BuiltinId, parts: readonly Term[]): CallTerm => ({
  kind: 'call',
  key: `${builtin}(${parts.map(({ key }) => key).join('; ')})`,
  inputs: inputsOf(parts),
  builtin,
  parts,
});

export const pickTerm = (pick: PickNode['pick'], items: readonly Term[]): PickTerm => ({
  kind: 'pick',
  key: `${pick}(${items.map(({ key }) => key).join('; ')})`,
  inputs: inputsOf(items),
  pick,
  items,
});

export function typeOfTerm(term: Term): Type {
  switch (term.kind) {
    case 'constant':
      return typeOfValue(term.value);
    case 'input':
      return term.input.type;
    case 'call':
      return rowOf(term.builtin).result(term.parts.map(typeOfTerm));
    case 'pick':
      return term.items[0] === undefined ? { kind: 'error' } : typeOfTerm(term.items[0]);
  }
}

function typeOfValue(value: Value): Type {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', isInteger: value.value.d === 1n, unit: null };
    case 'choice':
    case 'set':
      return { kind: value.kind, choice: value.choice };
    case 'range':
      return { kind: 'range', of: 'number', unit: null };
    case 'absent':
      return { kind: 'error' };
    default:
      return { kind: value.kind };
  }
}

/** The value of a term when its inputs have values. */
export function valueOfTerm(
  term: Term,
  valueOf: (input: Input) => Value,
  context: BuiltinContext,
): Value | Failure {
  switch (term.kind) {
    case 'constant':
      return term.value;
    case 'input':
      return valueOf(term.input);
    case 'call': {
      const values: Value[] = [];
      for (const part of term.parts) {
        const value = valueOfTerm(part, valueOf, context);
        if (value.kind === 'failure') return value;
        values.push(value);
      }
      return rowOf(term.builtin).apply(values, context);
    }
    case 'pick': {
      let best: Value | null = null;
      for (const item of term.items) {
        const value = valueOfTerm(item, valueOf, context);
        if (value.kind === 'failure') return value;
        if (best === null || isBetter(term.pick, value, best)) best = value;
      }
      return best ?? { kind: 'absent' };
    }
  }
}

export function isBetter(pick: PickNode['pick'], value: Value, best: Value): boolean {
  const [left, right] = [placeOf(value), placeOf(best)];
  if (left === null || right === null) return false;
  const order = comparePlaces(left, right);
  return pick === 'lowest' || pick === 'earliest' ? order < 0 : order > 0;
}

export interface Linear {
  readonly scale: Exact;
  readonly offset: Exact;
}

/** A term as `scale` times its one input plus `offset`; null when it is no such thing. */
export function linearOf(term: Term): Linear | null {
  switch (term.kind) {
    case 'constant': {
      const place = placeOf(term.value);
      return place === null || typeof place === 'string' ? null : { scale: exact(0), offset: place };
    }
    case 'input':
      return { scale: exact(1), offset: exact(0) };
    case 'pick':
      return null;
    case 'call':
      return linearCall(term);
  }
}

function linearCall({ builtin, parts }: CallTerm): Linear | null {
  const [left, right] = parts.map(linearOf);
  if (left === null || left === undefined) return null;
  const { operator } = rowOf(builtin);
  if (operator === 'negate') return { scale: left.scale.neg(), offset: left.offset.neg() };
  if (right === null || right === undefined) return null;
  const isConstant = ({ scale }: Linear): boolean => scale.n === 0n;
  switch (operator) {
    case 'add':
      return { scale: left.scale.add(right.scale), offset: left.offset.add(right.offset) };
    case 'subtract':
      return { scale: left.scale.sub(right.scale), offset: left.offset.sub(right.offset) };
    case 'multiply':
    case 'percentOf': {
      if (!isConstant(left) && !isConstant(right)) return null;
      const [factor, other] = isConstant(left) ? [left.offset, right] : [right.offset, left];
      return { scale: other.scale.mul(factor), offset: other.offset.mul(factor) };
    }
    case 'divide':
      if (!isConstant(right) || right.offset.n === 0n) return null;
      return { scale: left.scale.div(right.offset), offset: left.offset.div(right.offset) };
    default:
      return null;
  }
}

/** Whether computing it always gives a value: no missing day, no day outside a calendar, no division. */
export function isSure(term: Term): boolean {
  switch (term.kind) {
    case 'constant':
    case 'input':
      return true;
    case 'pick':
      return term.items.every(isSure);
    case 'call':
      return term.parts.every(isSure) && isSureCall(term);
  }
}

function isSureCall({ builtin, parts }: CallTerm): boolean {
  if (calendarBuiltins.has(builtin)) return false;
  if (builtin !== 'date.add' && builtin !== 'date.subtract') return true;
  const [day, duration] = parts;
  if (duration?.kind !== 'constant' || duration.value.kind !== 'duration') return false;
  const isOfDays = duration.value.years === 0 && duration.value.months === 0;
  return isOfDays || (day?.kind === 'call' && day.builtin === 'period.first');
}

const calendarBuiltins: ReadonlySet<BuiltinId> = new Set<BuiltinId>([
  'date.addWorkingDays',
  'date.subtractWorkingDays',
  'date.rollForward',
  'date.rollBackward',
  'date.workingDaysBetween',
]);

/** Whether a term over one day never goes back when the day goes on, or never goes on. */
export function isMonotone(term: Term): boolean {
  switch (term.kind) {
    case 'constant':
    case 'input':
      return true;
    case 'pick':
      return term.items.every(isMonotone);
    case 'call': {
      const [first, ...rest] = term.parts;
      const { operator } = rowOf(term.builtin);
      if (operator === 'daysBetween')
        return term.parts.filter(({ inputs }) => inputs.length > 0).length === 1;
      return (
        first !== undefined &&
        monotoneOperators.has(operator) &&
        rest.every(({ inputs }) => inputs.length === 0) &&
        isMonotone(first)
      );
    }
  }
}

const monotoneOperators: ReadonlySet<string> = new Set([
  'add',
  'subtract',
  'firstDayOf',
  'lastDayOf',
  'monthPeriod',
  'quarterPeriod',
  'yearPeriod',
  'yearOf',
]);
