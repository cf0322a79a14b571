/** One row of the table of builtins, applied to sets of possible results. */
import { present } from '../../base/invariant.ts';
import { exact } from '../../base/exact.ts';
import type { Value } from '../../base/value.ts';
import type { Builtin, BuiltinContext, Failure } from '../../builtins/builtins.ts';
import { no, yes } from '../../builtins/read.ts';
import { comparePieces, type Sames } from './compare-pieces.ts';
import { computePieces } from './compute-pieces.ts';
import { passOn } from './logic.ts';
import { nothing, ofPieces, union, type Outcomes } from './outcomes.ts';
import { absent, mergePieces, noPiece, one, pieceText, yesPiece, type Piece } from './piece.ts';
import { cutAt, type OnCut, type Source } from './source.ts';
import { daysWithValue, isByWorkingDays } from './working-days.ts';

export interface ApplyContext {
  readonly builtin: BuiltinContext;
  readonly onCut: OnCut | null;
  /** What a builtin that has no value makes of its clause. */
  readonly onFailure: (failure: Failure) => Outcomes;
  /** Where some arguments always have the same value as others. */
  readonly sames?: Sames | undefined;
}

/** Combinations beyond this are covered by one that takes every piece for unknown. */
const COMBINATION_LIMIT = 4096;

/** Strict in its arguments: what has no value passes on, and the values give what the row says of them. */
export function applyRow(row: Builtin, parts: readonly Outcomes[], context: ApplyContext): Outcomes {
  const passed = passOn(parts);
  if (parts.some(({ pieces }) => pieces.length === 0)) return passed;
  const count = parts.reduce((product, { pieces }) => product * pieces.length, 1);
  const isBoolean = row.result([]).kind === 'boolean';
  if (count > COMBINATION_LIMIT)
    return union([passed, ofPieces(isBoolean ? [yesPiece, noPiece] : [beyond(row)])]);
  if (count === 1 && passed === nothing) {
    const only = applyToPieces(
      row,
      parts.map((part) => present(part.pieces[0])),
      context,
    );
    if (
      only.failures.length === 0 &&
      (context.onCut === null || parts.every(({ sources }) => sources.length === 0))
    )
      return ofPieces(only.pieces);
  }
  const pieces: Piece[] = [];
  const failures = new Map<string, Failure>();
  for (const combination of combinationsOf(parts.map((part) => part.pieces))) {
    if (!isTogether(combination, context.sames)) continue;
    const computed = applyToPieces(row, combination, context);
    pieces.push(...computed.pieces);
    for (const failure of computed.failures) failures.set(failure.reason, failure);
  }
  const values: Outcomes = {
    ...nothing,
    pieces: mergePieces(pieces),
    sources: isBoolean ? [] : sourcesOf(row, parts, context.builtin),
  };
  if (context.onCut !== null && isBoolean && values.pieces.length > 1) cutWhereOpen(parts, context.onCut);
  if (context.onCut !== null && row.operator === 'divide') cutAtZero(parts[1], context.onCut);
  if (context.onCut !== null && failures.has('outsideCalendar'))
    cutOutside(row, parts, context.builtin, context.onCut);
  if (context.onCut !== null && row.operator === 'sizeOf') cutMembers(parts[0], context.onCut);
  return union([
    ...(passed === nothing ? [] : [passed]),
    values,
    ...[...failures.values()].map(context.onFailure),
  ]);
}

const beyond = (row: Builtin): Piece => {
  const { kind } = row.result([]);
  return { kind: 'other', type: kind === 'error' ? 'number' : kind, except: [] };
};

function* combinationsOf(lists: readonly (readonly Piece[])[]): Generator<readonly Piece[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const piece of first) for (const tail of combinationsOf(rest)) yield [piece, ...tail];
}

/** What always is the same is in the same piece. */
const isTogether = (combination: readonly Piece[], sames: Sames | undefined): boolean =>
  sames === undefined ||
  combination.every((piece, place) => {
    const other = combination[sames[place] ?? place];
    return other === piece || (other !== undefined && pieceText(other) === pieceText(piece));
  });

const onlyYes: readonly Piece[] = [yesPiece];
const onlyNo: readonly Piece[] = [noPiece];
const noFailures: readonly Failure[] = [];

function applyToPieces(
  row: Builtin,
  pieces: readonly Piece[],
  { builtin: context, sames }: ApplyContext,
): { readonly pieces: readonly Piece[]; readonly failures: readonly Failure[] } {
  const isAbsent = pieces.some((piece) => piece.kind === 'one' && piece.value.kind === 'absent');
  if (isAbsent && row.takesAbsent !== true)
    return { pieces: [row.result([]).kind === 'boolean' ? noPiece : absent], failures: [] };
  const values = pieces.flatMap((piece) => (piece.kind === 'one' ? [piece.value] : []));
  if (values.length === pieces.length) {
    const value = row.apply(values, context);
    if (value.kind === 'failure') return { pieces: [], failures: [value] };
    return { pieces: value === yes ? onlyYes : value === no ? onlyNo : [one(value)], failures: noFailures };
  }
  const truths = comparePieces(row.operator, pieces, sames);
  return truths === null ? computePieces(row, pieces, context) : { pieces: truths, failures: [] };
}

/** A comparison that is open cuts the inputs of each side at the values that the other side can have. */
export function cutWhereOpen(parts: readonly Outcomes[], onCut: OnCut): void {
  parts.forEach(({ sources }, index) => {
    if (sources.length === 0) return;
    parts.forEach((other, place) => {
      if (place === index) return;
      for (const piece of other.pieces) for (const value of knownEnds(piece)) cutAt(sources, value, onCut);
    });
    if (parts.length === 1) cutAt(sources, { kind: 'boolean', value: true }, onCut);
  });
}

/** A value, or the ends of a piece that spans more: settled on either side of both. */
function knownEnds(piece: Piece): readonly Value[] {
  switch (piece.kind) {
    case 'one':
      return [piece.value];
    case 'figures':
      return [
        { kind: piece.figure, value: piece.low },
        { kind: piece.figure, value: piece.high },
      ];
    case 'days':
      return [
        { kind: 'date', date: piece.low },
        { kind: 'date', date: piece.high },
      ];
    case 'sets':
      return [{ kind: 'set', choice: piece.choice, members: piece.certain }];
    case 'periods':
    case 'other':
      return [];
  }
}

function cutAtZero(divisor: Outcomes | undefined, onCut: OnCut): void {
  if (divisor !== undefined && divisor.sources.length > 0)
    cutAt(divisor.sources, { kind: 'number', value: exact(0) }, onCut);
}

/** The size of a set turns on each of its members, whatever it is compared with. */
function cutMembers(set: Outcomes | undefined, onCut: OnCut): void {
  for (const piece of set?.pieces ?? [])
    for (const value of knownEnds(piece)) cutAt(set?.sources ?? [], value, onCut);
}

/** Days before and after those of a calendar have no value: the inputs are cut where it has one. */
function cutOutside(row: Builtin, parts: readonly Outcomes[], context: BuiltinContext, onCut: OnCut): void {
  const known = parts.map(valueOf);
  parts.forEach(({ sources }, index) => {
    const valid = sources.length === 0 ? null : daysWithValue(row, known, index, context);
    if (valid === null) return;
    for (const date of [valid.low, valid.high]) cutAt(sources, { kind: 'date', date }, onCut);
  });
}

/** How the value of a row follows from an input, when all its other arguments are known. */
function sourcesOf(row: Builtin, parts: readonly Outcomes[], context: BuiltinContext): readonly Source[] {
  const open = parts.flatMap((part, index) => (part.sources.length > 0 && !isKnown(part) ? [index] : []));
  const [index] = open;
  if (index === undefined) return [];
  if (row.operator === 'makePeriod' && open.length === 2) return periodsOf(parts);
  const known = parts.map((part) => valueOf(part));
  if (
    open.length > 1 ||
    known.some((value, place) => place !== index && (value === null || value.kind === 'absent'))
  )
    return [];
  return present(parts[index]).sources.flatMap(
    (source) => throughRow(row, source, index, known, context) ?? [],
  );
}

/** A period of which both ends follow from one day. */
function periodsOf([from, to]: readonly Outcomes[]): readonly Source[] {
  return (from?.sources ?? []).flatMap((first) =>
    (to?.sources ?? []).flatMap((last): readonly Source[] => {
      if (first.input !== last.input) return [];
      const apply = (day: string): Value | null => {
        const [start, end] = [dayThrough(first, day), dayThrough(last, day)];
        return start === null || end === null ? null : { kind: 'period', first: start, last: end };
      };
      return [{ kind: 'ofDay', input: first.input, apply }];
    }),
  );
}

function dayThrough(source: Source, day: string): string | null {
  if (source.kind === 'same') return day;
  const value = source.kind === 'ofDay' ? source.apply(day) : null;
  return value?.kind === 'date' ? value.date : null;
}

const isKnown = (part: Outcomes): boolean => valueOf(part) !== null;

function valueOf({ pieces }: Outcomes): Value | null {
  const [first] = pieces;
  return pieces.length === 1 && first?.kind === 'one' ? first.value : null;
}

function throughRow(
  row: Builtin,
  source: Source,
  index: number,
  known: readonly (Value | null)[],
  context: BuiltinContext,
): Source | null {
  const isOfDays = source.kind === 'ofDay' || (source.kind === 'same' && row.parameters[index] === 'date');
  return isOfDays ? ofDay(row, source, index, known, context) : linear(row, source, index, known);
}

function ofDay(
  row: Builtin,
  source: Source,
  index: number,
  known: readonly (Value | null)[],
  context: BuiltinContext,
): Source | null {
  if (row.operator === 'monthOf' || row.operator === 'quarterOf')
    return source.kind === 'same' ? { kind: 'ofMonth', input: source.input } : null;
  if (row.operator === 'dayOf' || (source.kind !== 'same' && source.kind !== 'ofDay')) return null;
  const quiet: BuiltinContext = { ...context, note: () => {} };
  // A hint may go on beyond the ends of a calendar with the value that it has there.
  const stretch = isByWorkingDays(row) ? daysWithValue(row, known, index, context) : null;
  const apply = (day: string): Value | null => {
    const given = source.kind === 'same' ? ({ kind: 'date', date: day } as const) : source.apply(day);
    const own = stretch === null || given?.kind !== 'date' ? given : nearestIn(stretch, given.date);
    if (own === null) return null;
    const values = known
      .map((value, place) => (place === index ? own : value))
      .filter((value) => value !== null);
    const value = row.apply(values, quiet);
    return value.kind === 'failure' ? null : value;
  };
  return { kind: 'ofDay', input: source.input, apply };
}

const nearestIn = ({ low, high }: { readonly low: string; readonly high: string }, date: string): Value => ({
  kind: 'date',
  date: date < low ? low : date > high ? high : date,
});

const figureOf = (value: Value | null | undefined) =>
  value?.kind === 'number' || value?.kind === 'money' || value?.kind === 'percentage' ? value.value : null;

function linear(
  row: Builtin,
  source: Source,
  index: number,
  known: readonly (Value | null)[],
): Source | null {
  if (source.kind !== 'same' && source.kind !== 'linear') return null;
  const { input } = source;
  const [scale, offset] = source.kind === 'same' ? [exact(1), exact(0)] : [source.scale, source.offset];
  const other = figureOf(known[1 - index]);
  switch (row.operator) {
    case 'negate':
      return { kind: 'linear', input, scale: scale.neg(), offset: offset.neg() };
    case 'add':
      return other === null ? null : { kind: 'linear', input, scale, offset: offset.add(other) };
    case 'subtract': {
      if (other === null) return null;
      if (index === 0) return { kind: 'linear', input, scale, offset: offset.sub(other) };
      return { kind: 'linear', input, scale: scale.neg(), offset: other.sub(offset) };
    }
    case 'multiply':
    case 'percentOf':
      return other === null
        ? null
        : { kind: 'linear', input, scale: scale.mul(other), offset: offset.mul(other) };
    case 'divide':
      if (other === null) return null;
      if (index === 0)
        return other.n === 0n
          ? null
          : { kind: 'linear', input, scale: scale.div(other), offset: offset.div(other) };
      return source.kind === 'same' ? { kind: 'reciprocal', input, over: other } : null;
    default:
      return null;
  }
}
