/** What stands in facts: values, or nothing known. What is no value of its type counts as not known. */
import { isIsoDate, periodOf } from '../base/calendar.ts';
import { exact } from '../base/exact.ts';
import { LAST_DAY } from '../base/limits.ts';
import type { IsoDate, Value } from '../base/value.ts';
import type { Case, Json, TypeRow } from './tables.ts';

export const none: Json = Object.freeze({});

export const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Only what stands there itself: `constructor` is a name like any other. */
export const own = (json: unknown, name: string): unknown =>
  isObject(json) && Object.prototype.hasOwnProperty.call(json, name) ? json[name] : undefined;

/** Whether a list may have records: it is given, and is not an empty one. */
export const isListed = (json: unknown): boolean => json !== undefined && json !== null && !isNone(json);

/** A list without records. */
export const isNone = (json: unknown): boolean => Array.isArray(json) && json.length === 0;

export const isAbsent = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'absent' in json && json.absent === true;

/** What was judged: bare, or spelled out with who said so, when and until when. `by` are those who may. */
export function told(json: unknown, by: readonly string[], day: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('value' in json)) return json;
  const { by: who, on, until: last, tot_en_met: dutch } = json as Json;
  const until = last ?? dutch;
  if (by.length > 0 && typeof who === 'string' && !by.includes(who)) return undefined;
  if (on === undefined && until === undefined) return json.value;
  if (typeof day !== 'string') return undefined;
  const isEarly = typeof on === 'string' && day < on;
  return isEarly || (typeof until === 'string' && day > until) ? undefined : json.value;
}

/** What was said for the record in scope: in the record itself, or under its key. */
export function saidOf(x: Case, subject: number, group: 'oordelen' | 'stappen', name: string): unknown {
  const mine = own(own(x.s[subject], group), name);
  if (mine !== undefined) return mine;
  const all = own(group === 'oordelen' ? x.o : x.g, name);
  const key = x.k[subject] ?? '';
  return key === '' ? all : own(all, key);
}

/** A figure as a double, or `NaN`. Doubles of two figures with up to fifteen digits stand in the order of the figures. */
export function figureOf(json: unknown): number {
  if (typeof json === 'number') return json;
  return typeof json === 'string' && /^-?\d+(?:\.\d+)?$/.test(json) ? Number(json) : Number.NaN;
}

export interface Span {
  readonly low: IsoDate;
  readonly high: IsoDate;
}

/** An event that has not happened yet may still happen, from the reference date on. */
export const awaited = (json: unknown, day: unknown, first: IsoDate): unknown =>
  json === 'notYet' ? { low: typeof day === 'string' ? day : first, high: LAST_DAY } : json;

const isSpan = (json: unknown): json is Span =>
  isObject(json) && typeof json.low === 'string' && typeof json.high === 'string';

/** The days that `2023-11-05`, `2023-11`, `2023` or a span leaves open. */
export function spanOf(json: unknown): Span | null {
  if (typeof json !== 'string') return isSpan(json) ? json : null;
  if (isIsoDate(json)) return { low: json, high: json };
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(json);
  if (match === null || json < '0001') return null;
  const [year, month] = [Number(match[1]), match[2]];
  const { first, last } =
    month === undefined ? periodOf('year', 1, year) : periodOf('month', Number(month), year);
  return { low: first, high: last };
}

/** A value of a type; undefined: it is not known. */
export function valueFrom(json: unknown, [kind, choice = '']: TypeRow): Value | undefined {
  if (json === undefined || json === null) return undefined;
  if (isAbsent(json)) return { kind: 'absent' };
  switch (kind) {
    case 'boolean':
      return typeof json === 'boolean' ? { kind, value: json } : undefined;
    case 'number':
    case 'money':
    case 'percentage':
      return Number.isNaN(figureOf(json))
        ? undefined
        : { kind, value: ratioOf(json as string | number, kind) };
    case 'date':
      return spanOf(json)?.low === json ? { kind, date: json as IsoDate } : undefined;
    case 'event':
      return json === 'never' || spanOf(json)?.low === json ? { kind, day: json as IsoDate } : undefined;
    case 'choice':
      return typeof json === 'string' ? { kind, choice, member: json } : undefined;
    case 'set':
      return Array.isArray(json) ? { kind, choice, members: json as readonly string[] } : undefined;
    case 'party':
    case 'contact':
    case 'calendar':
      return typeof json === 'string' ? { kind, name: json } : undefined;
    case 'text':
      return typeof json === 'string' ? { kind, text: json } : undefined;
    case 'rounding':
      return json === 'up' || json === 'down' ? { kind, direction: json } : undefined;
    case 'range':
      return isObject(json)
        ? { kind, low: exact(json.low as string | number), high: exact(json.high as string | number) }
        : undefined;
    default:
      return isObject(json) ? ({ ...json, kind } as unknown as Value) : undefined;
  }
}

const ratioOf = (json: string | number, kind: 'number' | 'money' | 'percentage') =>
  kind === 'percentage' ? exact(json).div(100) : exact(json);
