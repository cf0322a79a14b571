/** Builtins over figures and sets. */
import type { RoundingDirection } from '../builtins/arithmetic.ts';
import { typeOfTerm } from '../diagram/term.ts';
import type { Encoded } from './encoded.ts';
import { memberIn } from './encoded.ts';
import * as figures from './figures.ts';
import type { Figure } from './figures.ts';
import type { Call, Calls, Worked } from './worked.ts';
import { choose } from './writer.ts';

export const ofFigure = (figure: Figure): Worked => ({ value: { kind: 'figure', figure }, fails: [] });

const figureIn = (value: Encoded | undefined): Figure | null =>
  value?.kind === 'figure' ? value.figure : null;

/** Of two figures. */
const both =
  (of: (left: Figure, right: Figure) => Figure): Call =>
  (values) => {
    const [left, right] = values.map(figureIn);
    return left == null || right == null ? null : ofFigure(of(left, right));
  };

const multiply = both(figures.multiply);

/** A percentage of a figure, or every percentage of a range. */
const percentOf: Call = (values, around, term) => {
  const [range, of] = values;
  const whole = figureIn(of);
  if (range?.kind !== 'range' || whole === null) return multiply(values, around, term);
  const low = figures.multiply(range.low, whole);
  const high = figures.multiply(range.high, whole);
  return { value: { kind: 'range', low, high }, fails: [] };
};

/** Dividing by zero leaves a gap. */
const divide: Call = (values) => {
  const [left, right] = values.map(figureIn);
  if (left == null || right == null) return null;
  const isZero = figures.isZero(right);
  const { value } = ofFigure(figures.divide(left, right));
  return { value, fails: isZero === 'false' ? [] : [{ when: isZero, as: 'gap' }] };
};

/** The decimals of a percentage are counted as it is written. */
const shownDecimals = (kind: string, decimals: number): number =>
  kind === 'percentage' ? decimals + 2 : decimals;

const round =
  (direction: RoundingDirection | null): Call =>
  ([value, decimals, rounding], { writer }, { parts }) => {
    const [figure, wanted] = [figureIn(value), figureIn(decimals)];
    const places = wanted === null ? null : figures.valueOf(wanted);
    const written = rounding?.kind === 'known' && rounding.value.kind === 'rounding' ? rounding.value : null;
    const way = direction ?? written?.direction ?? null;
    const [part] = parts;
    if (figure === null || places === null || way === null || part === undefined) return null;
    const count = shownDecimals(typeOfTerm(part).kind, Number(places.valueOf()));
    const { sort, by, over } = figures.rounded(figure, count, way);
    return ofFigure({ sort, by, over: over === null ? null : writer.define('Int', over), under: null });
  };

const sizeOf: Call = ([set], { writer }) => {
  if (set?.kind !== 'set') return null;
  const ones = [...set.members.keys()].map((name) => choose(memberIn(set.members, name), '1', '0'));
  return ofFigure(figures.ofInt(writer.define('Int', writer.algebra.sum(...ones))));
};

export const figureCalls: Calls = {
  add: both(figures.add),
  subtract: both(figures.subtract),
  multiply,
  percentOf,
  divide,
  negate: ([value]) => {
    const figure = figureIn(value);
    return figure === null ? null : ofFigure(figures.negate(figure));
  },
  makeRange: (values) => {
    const [low, high] = values.map(figureIn);
    return low == null || high == null ? null : { value: { kind: 'range', low, high }, fails: [] };
  },
  roundUp: round('up'),
  roundDown: round('down'),
  roundHalfUp: round('halfUp'),
  roundTowardsZero: round('towardsZero'),
  roundAwayFromZero: round('awayFromZero'),
  roundBy: round(null),
  sizeOf,
};
