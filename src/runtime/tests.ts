/** Tests: which children are possible on what stands in the facts. */
import { exact } from '../base/exact.ts';
import { isAbsent, isObject, figureOf, own, spanOf } from './read.ts';
import type { Mask } from './tables.ts';

/** In the place of a value: that there is none, every value that is not named, and a day that came later. */
export const ABSENT = '\u0000absent';
export const VALUE = '\u0000value';
export const AWAITED = '\u0000awaited';

/** By what it is. `cells` are values, `ABSENT`, `VALUE` and `AWAITED`. */
export function among(json: unknown, cells: readonly unknown[]): Mask {
  const all = (1 << cells.length) - 1;
  if (json === undefined || json === null) return all;
  const place = cells.indexOf(isAbsent(json) ? ABSENT : json);
  if (place >= 0) return 1 << place;
  const rest = cells.indexOf(VALUE);
  return rest < 0 ? all : 1 << rest;
}

/** Of yes and no, in this order. */
export const yesNo = (json: unknown): Mask =>
  json === true ? 1 : json === false ? 2 : among(json, [true, false]);

/** Of an event: one that has not happened yet may still have a day, which is told apart where there is a cell for it. */
export function happens(json: unknown, cells: readonly unknown[]): Mask {
  const mask = among(json, cells);
  if (json !== 'notYet') return mask;
  const later = cells.indexOf(cells.includes(AWAITED) ? AWAITED : VALUE);
  return later < 0 ? mask : mask | (1 << later);
}

/** `among` of `ABSENT` and `VALUE`. */
export function presence(json: unknown): Mask {
  if (json === undefined || json === null) return 3;
  return isAbsent(json) ? 1 : 2;
}

/** `among` of `notYet`, `never` and `VALUE`. */
export function happened(json: unknown): Mask {
  if (json === undefined || json === null) return 7;
  return json === 'notYet' ? 1 : json === 'never' ? 2 : 4;
}

/** `happens` of `notYet`, `never`, `AWAITED` and `VALUE`. */
export function mayHappen(json: unknown): Mask {
  if (json === undefined || json === null) return 15;
  return json === 'notYet' ? 5 : json === 'never' ? 2 : 8;
}

/** A figure below `at` or from there on; with `isAfter` up to `at` or past it. */
export function figures(json: unknown, at: number, isAfter: boolean): Mask {
  const figure = figureOf(json);
  if (Number.isNaN(figure)) return 3;
  return (isAfter ? figure > at : figure >= at) ? 2 : 1;
}

/** The same by exact figures, for a bound that no double holds. */
export function ratios(json: unknown, at: string, isAfter: boolean): Mask {
  if (Number.isNaN(figureOf(json))) return 3;
  const order = exact(json as string | number).compare(at);
  return order > 0 || (order === 0 && !isAfter) ? 2 : 1;
}

export function days(json: unknown, at: string, isAfter: boolean): Mask {
  const span = spanOf(json);
  if (span === null) return 3;
  const reaches = (day: string): boolean => (isAfter ? day > at : day >= at);
  return (reaches(span.high) ? 2 : 0) | (reaches(span.low) ? 0 : 1);
}

/** Whether a set has a member: an array is the whole set, an object says of some members whether they are in it. */
export function members(json: unknown, member: string): Mask {
  if (Array.isArray(json)) return json.includes(member) ? 1 : 2;
  const has = isObject(json) ? own(json, member) : undefined;
  return has === true ? 1 : has === false ? 2 : 3;
}
