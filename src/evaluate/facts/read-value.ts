/** One given value, as its type: what it can be, or why it is wrong. */
import { isIsoDate, periodOf } from '../../base/calendar.ts';
import { exact, exactText, type Exact } from '../../base/exact.ts';
import { closest } from '../../base/suggest.ts';
import type { IsoDate, Type, Value } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import {
  absent,
  days,
  figureBounds,
  one,
  pieceText,
  type FigureKind,
  type Piece,
} from '../possible/piece.ts';
import type { FactDiagnostic } from './fact-diagnostic.ts';
import { digitsOf, entriesOf, isAbsent, isLossless, isObject, own, shown } from './json.ts';

export type Read =
  | { readonly kind: 'given'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'wrong'; readonly diagnostic: FactDiagnostic };

export interface Expected {
  readonly path: string;
  readonly type: Type;
  /** Everything that it can be. */
  readonly domain: readonly Piece[];
  readonly index: ProgramIndex;
}

const given = (...pieces: readonly Piece[]): Read => ({ kind: 'given', pieces });
const value = (found: Value): Read => given(one(found));

type Codes = FactDiagnostic['code'];
type Params<Code extends Codes> = Extract<FactDiagnostic, { readonly code: Code }>['params'];

function wrong<Code extends Codes>(path: string, code: Code, params: Params<Code>): Read {
  return { kind: 'wrong', diagnostic: { code, severity: 'error', path, params } as FactDiagnostic };
}

const mistyped = (json: unknown, { path, type }: Expected): Read =>
  wrong(path, 'fact-type', { fact: path, expected: type, found: shown(json) });

/** Reads a value that is known, at least in part. */
export function readValue(json: unknown, expected: Expected): Read {
  if (isAbsent(json)) {
    const mayBeAbsent = expected.domain.some(
      (piece) => piece.kind === 'one' && piece.value.kind === 'absent',
    );
    return mayBeAbsent ? given(absent) : wrong(expected.path, 'fact-never-absent', { fact: expected.path });
  }
  const { type } = expected;
  switch (type.kind) {
    case 'boolean':
      return readBoolean(json, expected);
    case 'number':
    case 'money':
    case 'percentage':
      return readFigure(json, type.kind, expected);
    case 'date':
    case 'event':
      return readDay(json, type.kind, expected);
    case 'period':
      return readPeriod(json, expected);
    case 'duration':
      return readDuration(json, expected);
    case 'rounding':
      return json === 'up' || json === 'down'
        ? value({ kind: 'rounding', direction: json })
        : mistyped(json, expected);
    case 'text':
      return typeof json === 'string' ? value({ kind: 'text', text: json }) : mistyped(json, expected);
    case 'party':
    case 'contact':
      return readName(json, type.kind, expected);
    case 'choice':
      return readMember(json, type.choice, expected);
    case 'set':
      return readSet(json, type.choice, expected);
    case 'range':
    case 'calendar':
    case 'error':
      return mistyped(json, expected);
  }
}

const yesWords: ReadonlySet<unknown> = new Set([true, 'ja', 'yes', 'true']);
const noWords: ReadonlySet<unknown> = new Set([false, 'nee', 'no', 'false']);

function readBoolean(json: unknown, expected: Expected): Read {
  const word = typeof json === 'string' ? json.trim().toLowerCase() : json;
  if (yesWords.has(word)) return value({ kind: 'boolean', value: true });
  return noWords.has(word) ? value({ kind: 'boolean', value: false }) : mistyped(json, expected);
}

/** Further decimals would make exact sums ever longer. */
const DECIMAL_LIMIT = 12;
/** Beyond this a double cannot tell every cent. */
const CENT_LIMIT = 2 ** 53 / 100;

function readFigure(json: unknown, kind: FigureKind, expected: Expected): Read {
  const { path, type } = expected;
  const digits = digitsOf(json);
  if (digits === null) return mistyped(json, expected);
  if (kind === 'money' && typeof json === 'number' && Math.abs(json) > CENT_LIMIT)
    return wrong(path, 'fact-precision', { fact: path, found: shown(json) });
  const decimals = digits.split('.')[1]?.length ?? 0;
  const limit = kind === 'money' ? 2 : DECIMAL_LIMIT;
  if (decimals > limit)
    return wrong(path, 'fact-decimals', { fact: path, found: shown(json), decimals: limit });
  const figure = kind === 'percentage' ? exact(digits).div(100) : exact(digits);
  if (type.kind === 'number' && type.isInteger && figure.d !== 1n) return mistyped(json, expected);
  const domain = expected.domain.flatMap((piece) => figureBounds(piece, kind) ?? []);
  if (domain.some(({ low, high }) => low.compare(figure) <= 0 && figure.compare(high) <= 0))
    return value({ kind, value: figure });
  const [bounds] = domain;
  const end = (at: Exact | undefined): string =>
    at === undefined ? '' : exactText(kind === 'percentage' ? at.mul(100) : at);
  return wrong(path, 'fact-range', {
    fact: path,
    found: shown(json),
    low: end(bounds?.low),
    high: end(bounds?.high),
  });
}

const neverWords: ReadonlySet<unknown> = new Set(['never', 'nooit']);
const notYetWords: ReadonlySet<unknown> = new Set(['notYet', 'nog niet', 'not yet']);

function readDay(json: unknown, kind: 'date' | 'event', expected: Expected): Read {
  const { path } = expected;
  if (kind === 'event' && neverWords.has(json)) return value({ kind: 'event', day: 'never' });
  if (kind === 'event' && notYetWords.has(json)) return value({ kind: 'event', day: 'notYet' });
  if (typeof json !== 'string') return mistyped(json, expected);
  const span = daysIn(json.trim());
  if (span === null) {
    return /^\d{4}(-\d{2}){0,2}$/.test(json.trim())
      ? wrong(path, 'fact-date', { fact: path, found: shown(json) })
      : mistyped(json, expected);
  }
  const domain = expected.domain.flatMap((piece) => (piece.kind === 'days' && !piece.isLater ? [piece] : []));
  const pieces = domain.flatMap(
    ({ low, high }) => days(kind, later(low, span.first), earlier(high, span.last)) ?? [],
  );
  if (pieces.length > 0) return given(...pieces);
  const only = expected.domain.find(
    (piece) => pieceText(piece) === `${kind} ${span.first}` && span.first === span.last,
  );
  if (only !== undefined) return given(only);
  return wrong(path, 'fact-range', {
    fact: path,
    found: shown(json),
    low: domain[0]?.low ?? '',
    high: domain[0]?.high ?? '',
  });
}

const later = (left: IsoDate, right: IsoDate): IsoDate => (left > right ? left : right);
const earlier = (left: IsoDate, right: IsoDate): IsoDate => (left < right ? left : right);

/** The days that `2023-11-05`, `2023-11` or `2023` leaves open. */
function daysIn(text: string): { readonly first: IsoDate; readonly last: IsoDate } | null {
  if (isIsoDate(text)) return { first: text, last: text };
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
  if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
  return month === null ? periodOf('year', 1, year) : periodOf('month', month, year);
}

function readPeriod(json: unknown, expected: Expected): Read {
  if (typeof json === 'string') {
    const span = daysIn(json.trim());
    return span === null ? mistyped(json, expected) : value({ kind: 'period', ...span });
  }
  if (!isObject(json)) return mistyped(json, expected);
  const [first, last] = [own(json, 'first'), own(json, 'last')];
  if (typeof first !== 'string' || typeof last !== 'string') return mistyped(json, expected);
  if (!isIsoDate(first) || !isIsoDate(last) || first > last)
    return wrong(expected.path, 'fact-date', {
      fact: expected.path,
      found: `${shown(first)}, ${shown(last)}`,
    });
  return value({ kind: 'period', first, last });
}

function readDuration(json: unknown, expected: Expected): Read {
  if (!isObject(json)) return mistyped(json, expected);
  const parts = ['years', 'months', 'days'].map((name) => {
    const part = own(json, name);
    return part === undefined ? 0 : Number(digitsOf(part) ?? Number.NaN);
  });
  if (parts.some((part) => !Number.isSafeInteger(part) || Math.abs(part) > 100_000))
    return mistyped(json, expected);
  const [years = 0, months = 0, count = 0] = parts;
  return value({ kind: 'duration', years, months, days: count });
}

function readName(json: unknown, kind: 'party' | 'contact', expected: Expected): Read {
  const { program } = expected.index;
  const names = (kind === 'party' ? program.parties : program.contacts).map(({ name }) => name);
  if (typeof json !== 'string') return mistyped(json, expected);
  return names.includes(json) ? value({ kind, name: json }) : noMember(json, kind, names, expected);
}

const noMember = (json: unknown, choice: string, names: readonly string[], { path }: Expected): Read =>
  wrong(path, 'fact-member', {
    fact: path,
    choice,
    found: shown(json),
    suggestion: typeof json === 'string' ? (closest(json, names) ?? '') : '',
  });

/** The member by its name, or by the name it had before. */
function memberNamed(json: unknown, choice: string, { index }: Expected): string | null {
  const members = index.choices.get(choice)?.members ?? [];
  const found =
    members.find(({ name }) => name === json) ??
    members.find(({ formerly }) => formerly !== null && formerly === json);
  return found?.name ?? null;
}

const namesOf = (choice: string, { index }: Expected): readonly string[] =>
  (index.choices.get(choice)?.members ?? []).map(({ name }) => name);

function readMember(json: unknown, choice: string, expected: Expected): Read {
  if (typeof json !== 'string') return mistyped(json, expected);
  const member = memberNamed(json, choice, expected);
  return member === null
    ? noMember(json, choice, namesOf(choice, expected), expected)
    : value({ kind: 'choice', choice, member });
}

/** An array is the complete set; an object says of some members whether they are in it. */
function readSet(json: unknown, choice: string, expected: Expected): Read {
  const isIn = new Map<string, boolean>();
  const entries: readonly (readonly [unknown, unknown])[] | null = Array.isArray(json)
    ? json.map((member: unknown) => [member, true] as const)
    : isObject(json) && !isLossless(json)
      ? entriesOf(json)
      : null;
  if (entries === null) return mistyped(json, expected);
  for (const [name, has] of entries) {
    const member = memberNamed(name, choice, expected);
    if (member === null) return noMember(name, choice, namesOf(choice, expected), expected);
    if (has === null || has === undefined || has === '') continue;
    const truth = yesWords.has(has) ? true : noWords.has(has) ? false : null;
    if (truth === null) return mistyped(json, expected);
    isIn.set(member, truth);
  }
  const names = namesOf(choice, expected);
  const certain = names.filter((name) => isIn.get(name) === true);
  const perhaps = Array.isArray(json) ? [] : names.filter((name) => !isIn.has(name));
  if (perhaps.length === 0) return value({ kind: 'set', choice, members: certain });
  return given({ kind: 'sets', choice, certain, perhaps });
}
