/**
 * In which cases two outcomes differ, and which way: met before not met, yes before no, higher before lower, and of a
 * step a later last day and an earlier first one. What has no order is only other.
 */
import type { Result, Value } from '../../base/value.ts';
import type { BuiltinId } from '../../builtins/builtins.ts';
import { leafWhere, notWhere, whereLeaf, type Where } from '../../diagram/where.ts';
import type { Compiler } from '../../diagram/compiler.ts';
import { sameOutcome } from '../../diagram/exceptions.ts';
import { asResult, keyOf, termOf, type Outcome, type OutcomeDiagram } from '../../diagram/outcome.ts';
import { typeOfTerm } from '../../diagram/term.ts';
import { testDiagram } from '../../diagram/tests.ts';
import { comparePlaces, placeOf } from '../../diagram/variable.ts';
import type { Term } from '../../diagram/model.ts';
import type { Clause } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { isYes } from '../../total/results.ts';
import { resultText } from '../../total/value-text.ts';
import type { Direction, Order } from '../report.ts';

/** A direction, or `aside`: from met to not applicable or back, which asks no more and no less of anybody. */
export type Way = Direction | 'aside';

/** `first` and `last` are the ends of a window. */
export type Compared = 'met' | 'yes' | 'figure' | 'rank' | 'first' | 'last' | 'none';

export function orderOf(clause: Clause, { choices }: ProgramIndex): Order | null {
  if (clause.kind === 'step') return 'window';
  if (clause.kind !== 'decision') return 'met';
  const { type } = clause;
  switch (type.kind) {
    case 'boolean':
      return 'yes';
    case 'number':
    case 'money':
    case 'percentage':
    case 'date':
      return 'figure';
    case 'choice':
      return choices.get(type.choice)?.isOrdered === true ? 'rank' : null;
    default:
      return null;
  }
}

/** Two outcomes that some case comes to, the older one first. */
export type OutcomePair = string;

const pairOf = (one: Outcome, other: Outcome): OutcomePair => `${keyOf(one)} → ${keyOf(other)}`;

/**
 * Where the newer outcome differs from the older in this direction. `onlyPair`: where it is these two; a case of any two
 * may leave open which.
 */
export function whereDiffers(
  older: OutcomeDiagram,
  newer: OutcomeDiagram,
  compared: Compared,
  wanted: Way,
  compiler: Compiler,
  onlyPair: OutcomePair | null = null,
): Where {
  const { store } = compiler;
  if (older === newer) return leafWhere(store, false);
  return store.pair(older, newer, (one, other) => {
    if (keyOf(one) === keyOf(other)) return leafWhere(store, false);
    if (onlyPair !== null && onlyPair !== pairOf(one, other)) return leafWhere(store, false);
    if (one.kind === 'result' && other.kind === 'result')
      return leafWhere(store, wayOf(one.result, other.result, compared, compiler.index) === wanted);
    return whereTerms(one, other, compared, wanted, compiler);
  });
}

/** Where a step waits for another in the one, and may be done in the other, by its state. Its days have to be the same there. */
export const whereHeldUp = (older: OutcomeDiagram, newer: OutcomeDiagram, { store }: Compiler): Where =>
  store.pair(older, newer, (one, other) => {
    const [before, after] = [one, other].map(stateOf);
    const isOther = before === 'upcoming' ? isOpen(after) : after === 'upcoming' && isOpen(before);
    return leafWhere(store, isOther);
  });

const stateOf = (outcome: Outcome): string | null => {
  const result = asResult(outcome);
  return result.kind === 'value' && result.value.kind === 'text' ? result.value.text : null;
};

const isOpen = (state: string | null | undefined): boolean => state === 'open' || state === 'due';

export const whereSame = (older: OutcomeDiagram, newer: OutcomeDiagram, compiler: Compiler): Where =>
  compiler.store.pair(older, newer, (one, other) =>
    notWhere(compiler.store, whereOther(one, other, compiler)),
  );

/** The pairs of different outcomes that cases may come to. */
export function pairsIn(
  older: OutcomeDiagram,
  newer: OutcomeDiagram,
  { store }: Compiler,
): readonly OutcomePair[] {
  const found = new Set<OutcomePair>();
  store.pair(older, newer, (one, other) => {
    if (keyOf(one) !== keyOf(other)) found.add(pairOf(one, other));
    return leafWhere(store, false);
  });
  return [...found];
}

/** Which way it goes from the one to the other; null: they are the same. */
export function wayOf(older: Result, newer: Result, compared: Compared, index: ProgramIndex): Way | null {
  if (older.kind !== 'value' || newer.kind !== 'value') {
    if (compared === 'met') return ofMet(older, newer);
    return older.kind === newer.kind ? null : 'other';
  }
  if (resultText(older) === resultText(newer)) return null;
  const order = compareValues(older.value, newer.value, compared, index);
  if (order === null) return 'other';
  if (order === 0) return null;
  const isLess = compared === 'first' ? order < 0 : order > 0;
  return isLess ? 'stricter' : 'looser';
}

/** What does not apply asks nothing: it is no stricter than what is met, and not the same. */
function ofMet(older: Result, newer: Result): Way | null {
  const [before, after] = [older, newer].map(favour);
  if (before == null || after == null) return older.kind === newer.kind ? null : 'other';
  if (before !== after) return before > after ? 'stricter' : 'looser';
  return older.kind === newer.kind ? null : 'aside';
}

const favour = (result: Result): number | null =>
  result.kind === 'notApplicable' ? 1 : result.kind === 'value' ? Number(isYes(result)) : null;

/** Positive where the older is more; null where they have no order. */
function compareValues(older: Value, newer: Value, compared: Compared, index: ProgramIndex): number | null {
  if (compared === 'first' || compared === 'last') return compareEnds(older, newer, compared);
  if (older.kind === 'boolean' && newer.kind === 'boolean')
    return compared === 'none' ? null : Number(older.value) - Number(newer.value);
  if (compared === 'rank' && older.kind === 'choice' && newer.kind === 'choice')
    return index.rankOf(older.choice, older.member) - index.rankOf(newer.choice, newer.member);
  const [left, right] = [older, newer].map(placeOf);
  return compared === 'figure' && left != null && right != null ? comparePlaces(left, right) : null;
}

/** A window without an end is open for ever. */
function compareEnds(older: Value, newer: Value, end: 'first' | 'last'): number | null {
  const open = end === 'first' ? -1 : 1;
  const [left, right] = [older, newer].map((value) => (value.kind === 'absent' ? 'open' : placeOf(value)));
  if (left == null || right == null) return null;
  if (left === 'open' || right === 'open') return left === right ? 0 : left === 'open' ? open : -open;
  return comparePlaces(left, right);
}

function whereTerms(
  older: Outcome,
  newer: Outcome,
  compared: Compared,
  wanted: Way,
  compiler: Compiler,
): Where {
  const { store, testing } = compiler;
  const [one, other] = [termOf(older), termOf(newer)];
  const kind = one === null || other === null ? null : kindOf(one, other, compared);
  if (one === null || other === null || kind === null)
    return wanted === 'other' ? whereOther(older, newer, compiler) : leafWhere(store, false);
  if (wanted === 'other' || wanted === 'aside') return leafWhere(store, false);
  if (isAbsent(one) || isAbsent(other)) {
    const isStricter = isAbsent(one);
    return leafWhere(store, isStricter === (wanted === 'stricter'));
  }
  const isDown = (wanted === 'stricter') !== (compared === 'first');
  const parts = isDown ? [other, one] : [one, other];
  const less = testDiagram(`${kind}.lessThan` as BuiltinId, parts, testing);
  return whereLeaf(store, less, (outcome) => isYes(asResult(outcome)));
}

const isAbsent = (term: Term): boolean => term.kind === 'constant' && term.value.kind === 'absent';

/** The kind of figure that both are; null where they cannot be compared. */
function kindOf(one: Term, other: Term, compared: Compared): string | null {
  const isWindow = compared === 'first' || compared === 'last';
  if (compared !== 'figure' && !isWindow) return null;
  const kinds = new Set([one, other].filter((term) => !isAbsent(term)).map((term) => typeOfTerm(term).kind));
  const [kind] = kinds;
  const isFigure = kind === 'number' || kind === 'money' || kind === 'percentage' || kind === 'date';
  return kinds.size === 1 && isFigure ? kind : null;
}

const whereOther = (older: Outcome, newer: Outcome, compiler: Compiler): Where =>
  whereLeaf(compiler.store, sameOutcome(older, newer, compiler), (same) => !isYes(asResult(same)));
