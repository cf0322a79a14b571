/** Records: those of a list, and what a quantifier over them can come to. */
import { present } from '../base/invariant.ts';
import { exact } from '../base/exact.ts';
import type { Value } from '../base/value.ts';
import { exactOf, figure } from '../builtins/read.ts';
import { isAbsent, isObject, none, own, valueFrom } from './read.ts';
import { isBetter, reckoned, type Reckoning } from './terms.ts';
import type { Case, ElementRow, Json, Mask, Tables, WholeRow } from './tables.ts';
import { leavesFrom } from './walk.ts';

export interface Listed {
  readonly cases: readonly Case[];
  /** There may be more of them. */
  readonly isOpen: boolean;
}

/** The records of a path of lists, from the record in scope down. */
export function recordsAlong(path: readonly number[], x: Case, tables: Tables): Listed {
  let found: Listed = { cases: [x], isOpen: false };
  for (const subject of path) {
    const lists = found.cases.map((owner) => recordsOf(subject, owner, tables));
    found = {
      cases: lists.flatMap(({ cases }) => cases),
      isOpen: found.isOpen || lists.some(({ isOpen }) => isOpen),
    };
  }
  return found;
}

function recordsOf(subject: number, x: Case, { subjects }: Tables): Listed {
  const { name, owner, key } = present(subjects[subject]);
  const above = owner ?? 0;
  const beside = own(x.f, name);
  const { items, isOpen, isBeside } = listIn(own(x.s[above], name), beside, x.k[above] === '');
  const ownerName = subjects[above]?.name ?? '';
  const mine = isBeside
    ? items.filter((item) => keyText(own(item, ownerName)) === x.k[above]?.split('/').at(-1))
    : items;
  const records = mine.filter(isObject);
  return {
    cases: records.map((record, place) =>
      inRecord(x, subject, record, keyText(record[key]) ?? String(place + 1)),
    ),
    isOpen: isOpen || records.length < mine.length,
  };
}

interface Items {
  readonly items: readonly unknown[];
  readonly isOpen: boolean;
  /** They stand beside the record they belong to, with the key of their owner. */
  readonly isBeside: boolean;
}

/** An array is the whole list; `{ items, complete: false }` is at least these; one record may stand alone. */
function listIn(inside: unknown, beside: unknown, isTop: boolean): Items {
  const json = inside ?? beside;
  const isBeside = !isTop && (inside === undefined || inside === null);
  if (json === undefined || json === null) return { items: [], isOpen: true, isBeside: false };
  if (Array.isArray(json)) return { items: json, isOpen: false, isBeside };
  const items = own(json, 'items');
  if (Array.isArray(items)) return { items, isOpen: own(json, 'complete') === false, isBeside };
  return { items: [json], isOpen: false, isBeside };
}

const keyText = (json: unknown): string | null =>
  typeof json === 'string' && json !== '' ? json : typeof json === 'number' ? String(json) : null;

/** The case as it is seen from a record of a list. */
export function inRecord(x: Case, subject: number, record: Json, key: string): Case {
  const [s, k] = [x.s.slice(), x.k.slice()];
  const owner = x.k.findLast((one, place) => one !== '' && place !== subject) ?? '';
  s[subject] = record;
  k[subject] = owner === '' ? key : `${owner}/${key}`;
  return { ...x, s, k };
}

// ------------------------------------------------------------------------------------- what they come to

/** Bits of what a part of a record can be: yes, no, gap, conflict, error, not applicable, a value of another kind. */
const [YES, NO, GAP, CONFLICT, ERROR, DROPPED, OTHER] = [1, 2, 4, 8, 16, 32, 64] as const;

/** In the order of the cells of a test: yes, no, gap, conflict, error, not applicable. */
const SPREADS = [GAP, CONFLICT, ERROR] as const;

export interface Came {
  /** Kinds of results that are possible; a figure is `OTHER`. */
  readonly kinds: number;
  /** The figure, where it is one. */
  readonly value: Value | undefined;
}

export type Whole = (place: number, x: Case) => Came;

/** What quantifiers come to on cases. Where records are not known it says at least what is possible. */
export function wholesOf(reckoning: Pick<Reckoning, 'tables' | 'context'>): Whole {
  const { tables } = reckoning;
  const whole: Whole = (place, x) => {
    const row = present(tables.wholes[place]);
    const { elements, more } = elementsOf(row, x, reading);
    return isLogic(row) ? logic(row, elements, more) : reckon(row, elements, more, reading);
  };
  const reading: Reckoning = {
    ...reckoning,
    wholeValue: (place, x) => whole(place, x).value,
    wholeKinds: (place, x) => whole(place, x).kinds,
  };
  return whole;
}

/** What is found of each record, or member; `more`: of a record that there may be besides. */
function elementsOf(
  row: WholeRow,
  x: Case,
  reckoning: Reckoning,
): { readonly elements: readonly Element[]; readonly more: Element | null } {
  const { path, each } = row;
  if (path === null) return { elements: each.map((one) => elementOf(row, one, x, reckoning)), more: null };
  const asked = present(each[0]);
  const { cases, isOpen } = recordsAlong(path, x, reckoning.tables);
  return {
    elements: cases.map((one) => elementOf(row, asked, one, reckoning)),
    more: isOpen ? elementOf(row, asked, fresh(path, x), reckoning) : null,
  };
}

/** A record of which nothing is known. */
const fresh = (path: readonly number[], x: Case): Case =>
  path.reduce((one, subject) => inRecord(one, subject, none, '?'), x);

const isLogic = ({ quantifier }: WholeRow): boolean =>
  quantifier === 'every' || quantifier === 'some' || quantifier === 'atLeast';

interface Element {
  /** Whether it counts, and what it has. */
  readonly counts: number;
  readonly has: number;
  readonly value: Value | undefined;
}

function elementOf(row: WholeRow, { where, body }: ElementRow, x: Case, reckoning: Reckoning): Element {
  const counts = where === null ? YES : kindsFrom(where, x, reckoning.tables, NO);
  const has = body === null ? YES : kindsFrom(body, x, reckoning.tables, isLogic(row) ? NO : OTHER);
  const value = body === null || isLogic(row) ? undefined : valueAt(body, x, reckoning);
  return { counts, has, value };
}

/** `ofNothing`: what an absent value is. As yes or no it is no; as a figure it is a value, that adds nothing. */
function kindsFrom(root: number, x: Case, tables: Tables, ofNothing: number): number {
  let kinds = 0;
  for (const place of leavesFrom(root, x, tables)) kinds |= kindOf(present(tables.leaves[place]), ofNothing);
  return kinds;
}

function kindOf(leaf: Tables['leaves'][number], ofNothing: number): number {
  switch (leaf.kind) {
    case 'value':
      if (typeof leaf.value === 'boolean') return leaf.value ? YES : NO;
      return isAbsent(leaf.value) ? ofNothing : OTHER;
    case 'term':
      return OTHER;
    case 'nowhere':
      return 0;
    case 'gap':
      return GAP;
    case 'conflict':
      return CONFLICT;
    case 'error':
      return ERROR;
    case 'notApplicable':
      return DROPPED;
  }
}

/** The only value that a body has; undefined: there may be others. */
function valueAt(root: number, x: Case, reckoning: Reckoning): Value | undefined {
  const places = leavesFrom(root, x, reckoning.tables);
  const leaf = places.length === 1 ? reckoning.tables.leaves[places[0] ?? 0] : undefined;
  if (leaf?.kind === 'value') return valueFrom(leaf.value, leaf.type);
  if (leaf?.kind !== 'term') return undefined;
  const value = reckoned(leaf.term, x, reckoning);
  return value?.kind === 'failure' ? undefined : value;
}

/** The worse of two results without a truth; yes and no are none. */
const worse = (left: number, right: number): number => Math.max(spreadIn(left), spreadIn(right));
const spreadIn = (kind: number): number => (kind === GAP || kind === CONFLICT || kind === ERROR ? kind : 0);

const bitsOf = (kinds: number): readonly number[] =>
  [YES, NO, GAP, CONFLICT, ERROR, DROPPED, OTHER].filter((bit) => (kinds & bit) !== 0);

/** What one record adds: yes, no, a result without a truth, or nothing at all (it does not count). */
function addedBy({ counts, has }: Element, isEvery: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (const count of bitsOf(counts)) for (const own of bitsOf(has)) found.add(added(count, own, isEvery));
  return found;
}

function added(count: number, own: number, isEvery: boolean): number {
  if (count === NO || count === DROPPED || own === DROPPED) return DROPPED;
  if (count === YES) return own;
  if (own === (isEvery ? YES : NO)) return own;
  return worse(count, own);
}

interface Fold {
  readonly start: number;
  readonly next: (state: number, kind: number) => number;
  /** What it is in the end: yes, no or a result without a truth. */
  readonly end: (state: number) => number;
}

/** `en` and `of` over records: one no, or one yes, settles it. */
const settledBy = (absorbing: number, ofNone: number): Fold => ({
  start: 0,
  next: (state, kind) => (state === absorbing || kind === absorbing ? absorbing : worse(state, kind)),
  end: (state) => (state === 0 ? ofNone : state),
});

/** So many yes, and so many without a truth, are told apart; the worst of these is kept. */
function atLeast(count: number): Fold {
  const most = Math.max(count, 1) + 1;
  const parts = (state: number): readonly [number, number, number] => [
    state % most,
    Math.floor(state / most) % (most + 1),
    Math.floor(state / (most * (most + 1))),
  ];
  const state = (yes: number, open: number, worst: number): number =>
    Math.min(yes, most - 1) + most * (Math.min(open, most) + (most + 1) * worst);
  return {
    start: 0,
    next: (before, kind) => {
      const [yes, open, worst] = parts(before);
      if (kind === YES) return state(yes + 1, open, worst);
      return kind === NO ? before : state(yes, open + 1, worse(worst, kind));
    },
    end: (before) => {
      const [yes, open, worst] = parts(before);
      if (yes >= count) return YES;
      return yes + open < count ? NO : worst === 0 ? NO : worst;
    },
  };
}

function foldOf({ quantifier, atLeast: count }: WholeRow): Fold {
  if (quantifier === 'every') return settledBy(NO, YES);
  return quantifier === 'some' ? settledBy(YES, NO) : atLeast(count);
}

function logic(row: WholeRow, elements: readonly Element[], more: Element | null): Came {
  const fold = foldOf(row);
  const isEvery = row.quantifier === 'every';
  let states: ReadonlySet<number> = new Set([fold.start]);
  for (const element of elements) states = stepped(states, addedBy(element, isEvery), fold);
  if (more !== null)
    for (let size = -1; size !== states.size;) {
      size = states.size;
      states = new Set([...states, ...stepped(states, addedBy(more, isEvery), fold)]);
    }
  let kinds = 0;
  for (const state of states) kinds |= fold.end(state);
  return { kinds, value: undefined };
}

function stepped(
  states: ReadonlySet<number>,
  kinds: ReadonlySet<number>,
  { next }: Fold,
): ReadonlySet<number> {
  const after = new Set<number>();
  for (const state of states)
    for (const kind of kinds) after.add(kind === DROPPED ? state : next(state, kind));
  return after;
}

// ----------------------------------------------------------------------------------------------- figures

/** Counts, sums and extremes: exact where every record is known, else any figure and what is possible beside one. */
function reckon(
  row: WholeRow,
  elements: readonly Element[],
  more: Element | null,
  reckoning: Reckoning,
): Came {
  const spread = [...elements, ...(more === null ? [] : [more])].reduce(
    (kinds, { counts, has }) => kinds | ((counts | has) & (GAP | CONFLICT | ERROR)),
    0,
  );
  const isKnown = more === null && elements.every((element) => isSettled(element, row));
  if (!isKnown) return { kinds: OTHER | spread | (isExtreme(row) ? GAP : 0), value: undefined };
  const counting = elements.filter(({ counts, has }) => added(counts, has, false) !== DROPPED);
  const worst = worstOf(counting, row);
  if (worst !== 0) return { kinds: worst, value: undefined };
  return figureOver(row, counting, reckoning);
}

const isExtreme = ({ quantifier }: WholeRow): boolean => quantifier !== 'count' && quantifier !== 'sum';

const isOne = (kinds: number): boolean => kinds !== 0 && (kinds & (kinds - 1)) === 0;

function isSettled({ counts, has, value }: Element, { quantifier }: WholeRow): boolean {
  if (!isOne(counts)) return false;
  if (counts === NO || counts === DROPPED) return true;
  if (quantifier === 'count') return isOne(has);
  return value !== undefined || (isOne(has) && has !== OTHER && has !== YES && has !== NO);
}

function worstOf(elements: readonly Element[], { quantifier }: WholeRow): number {
  return elements.reduce(
    (worst, { counts, has }) =>
      worse(worst, quantifier === 'count' ? added(counts, has, false) : worse(counts, has)),
    0,
  );
}

function figureOver(
  { quantifier, type }: WholeRow,
  elements: readonly Element[],
  reckoning: Reckoning,
): Came {
  if (quantifier === 'count') {
    const count = elements.filter(({ counts, has }) => added(counts, has, false) === YES).length;
    return { kinds: OTHER, value: { kind: 'number', value: exact(count) } };
  }
  const values = elements.flatMap(({ value }) =>
    value === undefined || value.kind === 'absent' ? [] : [value],
  );
  if (quantifier === 'sum') return sumOf(values, type);
  let best: Value | undefined;
  for (const value of values.filter(isPlaced))
    if (
      best === undefined ||
      isBetter(value, best, quantifier === 'lowest' || quantifier === 'earliest', reckoning)
    )
      best = value;
  return best === undefined ? { kinds: GAP, value: undefined } : { kinds: OTHER, value: best };
}

/** An event that has not happened has no place among days. */
const isPlaced = (value: Value): boolean =>
  value.kind !== 'event' || (value.day !== 'notYet' && value.day !== 'never');

function sumOf(values: readonly Value[], [kind]: WholeRow['type']): Came {
  const as = kind === 'money' || kind === 'percentage' ? kind : 'number';
  let sum = exact(0);
  for (const value of values) {
    const next = figure(as, sum.add(exactOf(value)));
    if (next.kind === 'failure') return { kinds: ERROR, value: undefined };
    sum = exactOf(next);
  }
  return { kinds: OTHER, value: { kind: as, value: sum } };
}

/** The children of a test on a quantifier: see the order of the kinds. */
export function maskOfWhole(kinds: number, isFigure: boolean): Mask {
  const spreads = [...SPREADS, DROPPED].reduce(
    (mask, bit, place) => mask | ((kinds & bit) === 0 ? 0 : 1 << place),
    0,
  );
  if (isFigure) return ((kinds & OTHER) === 0 ? 0 : 1) | (spreads << 1);
  return ((kinds & YES) === 0 ? 0 : 1) | ((kinds & NO) === 0 ? 0 : 2) | (spreads << 2);
}
