/** What an input can be, as parts: the shape in which the evaluator knows it. */
import type { Exact } from '../base/exact.ts';
import type { IsoDate, Value } from '../base/value.ts';
import { knownDay, type Day } from './days.ts';
import { encodeValue, isSame, memberIn, type Codes, type Encoded } from './encoded.ts';
import * as figures from './figures.ts';
import { dayInOrder } from './tests.ts';
import { allOf, not } from './writer.ts';

export type Part =
  | { readonly kind: 'one'; readonly value: Value }
  | {
      readonly kind: 'figures';
      readonly low: Exact;
      readonly high: Exact;
      readonly isLowOpen: boolean;
      readonly isHighOpen: boolean;
    }
  /** `isLater`: not before the reference date. */
  | { readonly kind: 'days'; readonly low: IsoDate; readonly high: IsoDate; readonly isLater: boolean }
  | {
      readonly kind: 'periods';
      readonly firstLow: IsoDate;
      readonly firstHigh: IsoDate;
      readonly lastLow: IsoDate;
      readonly lastHigh: IsoDate;
    }
  | { readonly kind: 'sets'; readonly certain: readonly string[]; readonly perhaps: readonly string[] }
  | { readonly kind: 'other'; readonly type: Value['kind']; readonly except: readonly Value[] };

/** What a case gives to an input: a value; of an event the day on which it came after it was said that it was not yet. */
export type Given = Value | { readonly kind: 'awaited'; readonly day: IsoDate };

/** Null: it can be anything of its type, or have no value; nothing that is found for it says what it is. */
export type Domain = readonly Part[] | null;

const isBetween = (day: Day, low: IsoDate, high: IsoDate): string =>
  allOf([dayInOrder('atLeast', day, knownDay(low)), dayInOrder('atMost', day, knownDay(high))]);

/** Whether a value lies in a part. */
export function isIn(value: Encoded, part: Part, codes: Codes, today: Day | null = null): string {
  switch (part.kind) {
    case 'one':
      return isSame(value, encodeValue(part.value, codes));
    case 'figures': {
      if (value.kind !== 'figure') return 'false';
      const [low, high] = [figures.known(part.low), figures.known(part.high)];
      return allOf([
        part.isLowOpen ? figures.isLess(low, value.figure) : figures.isAtMost(low, value.figure),
        part.isHighOpen ? figures.isLess(value.figure, high) : figures.isAtMost(value.figure, high),
      ]);
    }
    case 'days': {
      if (value.kind !== 'day') return 'false';
      const isLater = part.isLater && today !== null ? dayInOrder('atLeast', value.day, today) : 'true';
      return allOf([isBetween(value.day, part.low, part.high), isLater]);
    }
    case 'periods':
      return value.kind === 'period'
        ? allOf([
            isBetween(value.first, part.firstLow, part.firstHigh),
            isBetween(value.last, part.lastLow, part.lastHigh),
          ])
        : 'false';
    case 'sets': {
      if (value.kind !== 'set') return 'false';
      const certain = part.certain.map((name) => memberIn(value.members, name));
      const others = [...value.members.keys()].filter(
        (name) => !part.certain.includes(name) && !part.perhaps.includes(name),
      );
      return allOf([...certain, ...others.map((name) => not(memberIn(value.members, name)))]);
    }
    case 'other':
      return isOfKind(value, part.type)
        ? allOf(part.except.map((other) => not(isSame(value, encodeValue(other, codes)))))
        : 'false';
  }
}

function isOfKind(value: Encoded, type: Value['kind']): boolean {
  switch (value.kind) {
    case 'figure':
      return type === 'number' || type === 'money' || type === 'percentage';
    case 'day':
      return type === 'date' || type === 'event';
    case 'known':
      return value.value.kind === type;
    default:
      return value.kind === type;
  }
}
