/** The order of variables, and which child a value leads to. */
import type { Exact } from '../base/exact.ts';
import type { IsoDate, Result, Value } from '../base/value.ts';
import type { Variable } from './model.ts';

export function compareVariables(left: Variable, right: Variable): number {
  if (left === right) return 0;
  if (left.input !== right.input) return left.input.place - right.input.place;
  if (left.kind === 'cells') return -1;
  if (right.kind === 'cells') return 1;
  return comparePlaces(left.at, right.at) || Number(left.isAfter) - Number(right.isAfter);
}

/** Whether the second is a threshold of the same input that lies higher. */
export const isLowerTest = (variable: Variable, other: Variable): boolean =>
  other.kind === 'threshold' && other.input === variable.input;

export function comparePlaces(left: Exact | IsoDate, right: Exact | IsoDate): number {
  if (typeof left === 'string' || typeof right === 'string') {
    const [first, second] = [String(left), String(right)];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return Number(left.compare(right));
}

/** The place of a value among figures or days; null when it has none. */
export function placeOf(value: Value): Exact | IsoDate | null {
  switch (value.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return value.value;
    case 'date':
      return value.date;
    case 'event':
      return value.day === 'notYet' || value.day === 'never' ? null : value.day;
    default:
      return null;
  }
}

/** Which child of a variable a value leads to. Throws when it lies in no cell. */
export function childFor(variable: Variable, result: Result): number {
  if (variable.kind === 'cells') {
    const place = variable.cells.indexOf(variable.cellOf(result));
    if (place < 0) throw new RangeError(`${variable.input.id} is in no cell`);
    return place;
  }
  const place = result.kind === 'value' ? placeOf(result.value) : null;
  if (place === null) throw new RangeError(`${variable.input.id} has no place`);
  const order = comparePlaces(place, variable.at);
  return order > 0 || (order === 0 && !variable.isAfter) ? 1 : 0;
}
