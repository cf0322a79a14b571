/** The inputs of a program on a case: what each of them can be, and how it is spoken of. */
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { exact } from '../../base/exact.ts';
import type { Type } from '../../base/value.ts';
import type { Fact, Literal, Say } from '../../ir/ir.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { writtenRange } from '../../total/say-range.ts';
import { keyPath } from '../../total/world.ts';
import {
  absent,
  days,
  figures,
  noPiece,
  one,
  yesPiece,
  type FigureKind,
  type Piece,
} from '../possible/piece.ts';
import type { Needed } from '../result.ts';
import type { KnownRecord } from './known.ts';

export type Effort = NonNullable<Fact['effort']>;

export interface Input {
  readonly id: string;
  readonly kind: Needed['kind'];
  readonly path: string;
  readonly label: string | null;
  readonly effort: Effort | null;
  readonly type: Type | null;
  /** The lists that may or may not hold its record, outermost first: it is asked for as the first of them. */
  readonly lists: readonly string[];
}

/** An input that is not settled, with what it can be as long as nothing is assumed. */
export interface OpenInput extends Input {
  readonly pieces: readonly Piece[];
}

/** By what a record is named. */
export interface NamedRecord {
  readonly subject: string;
  readonly key: string;
  readonly owner: NamedRecord | null;
}

/** `zorgaanbieder`, or `declaratie[a1]`. */
export function recordPath(record: NamedRecord): string {
  const keys = keyPath(record);
  return keys === '' ? record.subject : `${record.subject}[${keys}]`;
}

export const pathOfFact = (record: NamedRecord, fact: string, year: number | null): string =>
  `${recordPath(record)}.${fact}${year === null ? '' : `.${year}`}`;

export const withKey = (name: string, record: KnownRecord | null): string => {
  const keys = keyPath(record);
  return keys === '' ? name : `${name}[${keys}]`;
};

const cent = exact('0.01');
const whole = exact(1);

/** Everything that a value of a type can be, within bounds. Events are given their days apart. */
export function domainOf(
  type: Type,
  index: ProgramIndex,
  bounds: Bounds = { low: null, high: null },
): readonly Piece[] {
  switch (type.kind) {
    case 'boolean':
      return [yesPiece, noPiece];
    case 'choice':
      return (index.choices.get(type.choice)?.members ?? []).map(({ name }) =>
        one({ kind: 'choice', choice: type.choice, member: name }),
      );
    case 'set':
      return [
        {
          kind: 'sets',
          choice: type.choice,
          certain: [],
          perhaps: (index.choices.get(type.choice)?.members ?? []).map(({ name }) => name),
        },
      ];
    case 'number':
      return figureDomain('number', bounds, type.isInteger ? whole : null);
    case 'money':
      return figureDomain('money', bounds, cent);
    case 'percentage':
      return figureDomain('percentage', bounds, null);
    case 'date':
      return dayDomain(bounds);
    case 'event':
      return [
        one({ kind: 'event', day: 'never' }),
        one({ kind: 'event', day: 'notYet' }),
        ...dayDomain(bounds, 'event'),
      ];
    case 'party':
      return index.program.parties.map(({ name }) => one({ kind: 'party', name }));
    case 'contact':
      return index.program.contacts.map(({ name }) => one({ kind: 'contact', name }));
    case 'calendar':
      return index.program.calendars.map(({ name }) => one({ kind: 'calendar', name }));
    case 'rounding':
      return [one({ kind: 'rounding', direction: 'up' }), one({ kind: 'rounding', direction: 'down' })];
    case 'text':
    case 'period':
    case 'duration':
    case 'range':
      return [{ kind: 'other', type: type.kind, except: [] }];
    case 'error':
      return [];
  }
}

/** Ends of a declared range, as the program writes them. */
export interface Bounds {
  readonly low: Literal | null;
  readonly high: Literal | null;
}

function figureDomain(figure: FigureKind, { low, high }: Bounds, step: typeof cent | null): readonly Piece[] {
  const end = (literal: Literal | null) => {
    const value = literal === null ? null : valueOfLiteral(literal.value);
    return value !== null && 'value' in value && typeof value.value !== 'boolean' ? value.value : null;
  };
  const piece = figures({
    figure,
    low: end(low) ?? FIGURE_LIMIT.neg(),
    high: end(high) ?? FIGURE_LIMIT,
    isLowOpen: false,
    isHighOpen: false,
    step,
  });
  return piece === null ? [] : [piece];
}

function dayDomain({ low, high }: Bounds, as: 'date' | 'event' = 'date'): readonly Piece[] {
  const end = (literal: Literal | null, side: 'first' | 'last') => {
    const value = literal === null ? null : valueOfLiteral(literal.value);
    if (value?.kind === 'date') return value.date;
    return value?.kind === 'period' ? value[side] : null;
  };
  const piece = days(as, end(low, 'first') ?? FIRST_DAY, end(high, 'last') ?? LAST_DAY);
  return piece === null ? [] : [piece];
}

export const domainOfFact = (fact: Fact, index: ProgramIndex): readonly Piece[] => {
  const pieces = domainOf(fact.type, index, fact.range ?? undefined);
  return fact.mayBeAbsent ? [...pieces, absent] : pieces;
};

export const domainOfSay = (say: Say, index: ProgramIndex): readonly Piece[] =>
  domainOf(say.say === 'power' ? { kind: 'boolean' } : say.type, index, writtenRange(say) ?? undefined);
