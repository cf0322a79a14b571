/** Exact arithmetic on numbers, money and percentages, and rounding where it is written. */
import { exact, exactText, type Exact } from '../base/exact.ts';
import type { Type, Value } from '../base/value.ts';
import type { Builtin, BuiltinContext, Failure, OperatorName } from './builtin.ts';
import { exactOf, figure, read, sameUnit } from './read.ts';

type FigureKind = 'number' | 'money' | 'percentage';
const figureKinds: readonly FigureKind[] = ['number', 'money', 'percentage'];

const numberType = (isInteger: boolean, unit: string | null): Type => ({ kind: 'number', isInteger, unit });

/** Sums and differences stay in their type; whole numbers stay whole. */
function alike(types: readonly Type[]): Type {
  const [left, right] = types;
  if (left?.kind !== 'number') return left ?? { kind: 'error' };
  return numberType(left.isInteger && right?.kind === 'number' && right.isInteger, left.unit);
}

const plain = (operator: 'add' | 'subtract', kind: FigureKind): Builtin => ({
  operator,
  parameters: [kind, kind],
  fits: ([left, right]) => sameUnit(left, right),
  result: alike,
  apply: ([left, right]) => {
    const [first, second] = [exactOf(left), exactOf(right)];
    return figure(kind, operator === 'add' ? first.add(second) : first.sub(second));
  },
});

const negate = (kind: FigureKind): Builtin => ({
  operator: 'negate',
  parameters: [kind],
  result: ([type]) => type ?? { kind: 'error' },
  apply: ([value]) => figure(kind, exactOf(value).neg()),
});

/** `result` names the kind that comes out; at most one of the factors has a unit. */
const product = (
  operator: OperatorName,
  left: FigureKind,
  right: FigureKind,
  result: FigureKind,
): Builtin => ({
  operator,
  parameters: [left, right],
  fits: ([first, second]) =>
    !(first?.kind === 'number' && second?.kind === 'number' && first.unit !== null && second.unit !== null),
  result: ([first, second]) => {
    if (result !== 'number') return { kind: result };
    const units = [first, second].map((type) => (type?.kind === 'number' ? type.unit : null));
    const whole = [first, second].every((type) => type?.kind === 'number' && type.isInteger);
    return numberType(whole, units[0] ?? units[1] ?? null);
  },
  apply: ([first, second]) => figure(result, exactOf(first).mul(exactOf(second))),
});

/** A ratio of two figures of one kind is a percentage; divided by a bare number a figure keeps its kind. */
const quotient = (
  left: FigureKind,
  right: FigureKind,
  result: FigureKind,
  fits: (types: readonly Type[]) => boolean,
): Builtin => ({
  operator: 'divide',
  parameters: [left, right],
  fits,
  result: ([first]) =>
    result === 'number' ? numberType(false, first?.kind === 'number' ? first.unit : null) : { kind: result },
  apply: ([first, second]) => {
    const divisor = exactOf(second);
    if (divisor.n === 0n) return { kind: 'failure', reason: 'divisionByZero', details: {} };
    return figure(result, exactOf(first).div(divisor));
  },
});

const unitOf = (type: Type | undefined): string | null => (type?.kind === 'number' ? type.unit : null);

const percentOfRange: Builtin = {
  operator: 'percentOf',
  parameters: ['range', ['number', 'money']],
  fits: ([range]) => range?.kind === 'range' && range.of === 'percentage',
  result: ([, of]) => ({ kind: 'range', of: of?.kind === 'money' ? 'money' : 'number', unit: unitOf(of) }),
  apply: ([range, of]) => {
    const { low, high } = read('range', range);
    const whole = exactOf(of);
    return { kind: 'range', low: low.mul(whole), high: high.mul(whole) };
  },
};

const makeRange: Builtin = {
  operator: 'makeRange',
  parameters: [figureKinds, figureKinds],
  fits: ([low, high]) => low?.kind === high?.kind && sameUnit(low, high),
  result: ([low]) => ({ kind: 'range', of: low?.kind as FigureKind, unit: unitOf(low) }),
  apply: ([low, high]) => ({ kind: 'range', low: exactOf(low), high: exactOf(high) }),
};

export type RoundingDirection = 'up' | 'down' | 'halfUp' | 'towardsZero' | 'awayFromZero';

/** Rounds to a number of decimals in a named direction; half up is half towards plus infinity. */
export function roundExact(value: Exact, decimals: number, direction: RoundingDirection): Exact {
  const scale = exact(10n ** BigInt(decimals));
  const scaled = value.mul(scale);
  return roundWhole(scaled, direction).div(scale);
}

function roundWhole(value: Exact, direction: RoundingDirection): Exact {
  switch (direction) {
    case 'up':
      return value.ceil();
    case 'down':
      return value.floor();
    case 'halfUp':
      return value.add('1/2').floor();
    case 'towardsZero':
      return value.s < 0n ? value.ceil() : value.floor();
    case 'awayFromZero':
      return value.s < 0n ? value.floor() : value.ceil();
  }
}

/** Decimals of a percentage count in the percentage as it is written: 70,5 % has one. */
const shownDecimals = (kind: FigureKind, decimals: number): number =>
  kind === 'percentage' ? decimals + 2 : decimals;

function round(
  values: readonly Value[],
  direction: RoundingDirection,
  context: BuiltinContext,
): Value | Failure {
  const [value, decimals] = values;
  const kind = value?.kind as FigureKind;
  const before = exactOf(value);
  const after = roundExact(before, shownDecimals(kind, Number(exactOf(decimals).valueOf())), direction);
  if (!after.equals(before)) context.note({ kind: 'rounded', from: exactText(before), to: exactText(after) });
  return figure(kind, after);
}

const roundedType = ([type]: readonly Type[]): Type => type ?? { kind: 'error' };

const rounding = (operator: OperatorName, direction: RoundingDirection): Builtin => ({
  operator,
  parameters: [figureKinds, 'number'],
  result: roundedType,
  apply: (values, context) => round(values, direction, context),
});

const roundBy: Builtin = {
  operator: 'roundBy',
  parameters: [figureKinds, 'number', 'rounding'],
  result: roundedType,
  apply: (values, context) => round(values, read('rounding', values[2]).direction, context),
};

export const arithmeticBuiltins: Readonly<Record<string, Builtin>> = {
  ...Object.fromEntries(
    figureKinds.flatMap((kind) => [
      [`${kind}.add`, plain('add', kind)],
      [`${kind}.subtract`, plain('subtract', kind)],
      [`${kind}.negate`, negate(kind)],
      [`${kind}.divide`, quotient(kind, kind, 'percentage', ([left, right]) => sameUnit(left, right))],
    ]),
  ),
  'number.multiply': product('multiply', 'number', 'number', 'number'),
  'money.multiplyNumber': product('multiply', 'money', 'number', 'money'),
  'number.multiplyMoney': product('multiply', 'number', 'money', 'money'),
  'money.multiplyPercentage': product('multiply', 'money', 'percentage', 'money'),
  'percentage.multiplyMoney': product('multiply', 'percentage', 'money', 'money'),
  'number.multiplyPercentage': product('multiply', 'number', 'percentage', 'number'),
  'percentage.multiplyNumber': product('multiply', 'percentage', 'number', 'number'),
  'percentage.multiply': product('multiply', 'percentage', 'percentage', 'percentage'),
  'percentage.ofMoney': product('percentOf', 'percentage', 'money', 'money'),
  'percentage.ofNumber': product('percentOf', 'percentage', 'number', 'number'),
  'percentage.ofPercentage': product('percentOf', 'percentage', 'percentage', 'percentage'),
  'range.percentOf': percentOfRange,
  'range.make': makeRange,
  'money.divideNumber': quotient('money', 'number', 'money', ([, right]) => unitOf(right) === null),
  'percentage.divideNumber': quotient(
    'percentage',
    'number',
    'percentage',
    ([, right]) => unitOf(right) === null,
  ),
  'number.divideNumber': quotient(
    'number',
    'number',
    'number',
    ([left, right]) => unitOf(left) !== null && unitOf(right) === null,
  ),
  roundUp: rounding('roundUp', 'up'),
  roundDown: rounding('roundDown', 'down'),
  roundHalfUp: rounding('roundHalfUp', 'halfUp'),
  roundTowardsZero: rounding('roundTowardsZero', 'towardsZero'),
  roundAwayFromZero: rounding('roundAwayFromZero', 'awayFromZero'),
  roundBy,
};
