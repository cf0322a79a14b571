/** Which day places a clause in time, and what figures are then. */
import type { IsoDate } from '../../base/value.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { Clause, Interval, ParameterNode } from '../../ir/ir.ts';
import { isWithin } from '../../total/frame.ts';
import { dayOfPlace, forceOf, placedBy } from '../../total/placing.ts';
import { gap, isWay, notApplicable, passedOn, type CameTo, type Way } from './came-to.ts';
import { askIn, unbound, type Ask, type Place } from './place.ts';
import { referenceDateOf, type Scope } from './scope.ts';

type Placed = IsoDate | Way;

function placingOf(place: Place): (scope: Scope) => Placed {
  const expression = placedBy(place.clause, place.making.index);
  if (expression === null) return referenceDateOf;
  const ask = askIn(expression, unbound(place));
  return (scope) => {
    const day = ask(scope);
    return passedOn([day]) ?? (isWay(day) ? null : dayOfPlace(day)) ?? gap;
  };
}

const isAlways = ({ from, to }: Interval): boolean => from === null && to === null;

/** The value on the placing date of the clause, whose norms count. */
export function parameterAsk({ name }: ParameterNode, place: Place): Ask {
  const parameter = place.making.index.parameters.get(name);
  if (parameter === undefined) throw new BrokenInvariant(`no '${name}'`);
  const values = parameter.values.map(({ value, period, cites }) => ({
    ask: askIn(value, place),
    period,
    cites,
  }));
  const isPlaced = placedBy(place.clause, place.making.index) !== null;
  const [first] = values;
  const taken = (one: (typeof values)[number], scope: Scope): CameTo => {
    scope.cites.push(...one.cites);
    return one.ask(scope);
  };
  if (first !== undefined && isAlways(first.period) && !isPlaced) return (scope) => taken(first, scope);
  const placing = placingOf(place);
  return (scope) => {
    const day = placing(scope);
    if (typeof day !== 'string') return day;
    const value = values.find(({ period }) => isWithin(day, period));
    return value === undefined ? gap : taken(value, scope);
  };
}

/** What a clause is where it is not in force; null: it is. */
export function outOfForceOf(clause: Clause, place: Place): (scope: Scope) => CameTo | null {
  const { index } = place.making;
  const period = forceOf(clause, index);
  if (period === null || (isAlways(period) && placedBy(clause, index) === null)) return () => null;
  const placing = placingOf(place);
  return (scope) => {
    const day = placing(scope);
    if (typeof day !== 'string') return day;
    return isWithin(day, period) ? null : notApplicable;
  };
}
