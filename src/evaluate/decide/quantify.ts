/** Quantifiers over what is known of a list, and over the members of a choice. */
import { FIGURE_LIMIT } from '../../base/limits.ts';
import { exact } from '../../base/exact.ts';
import type { Value } from '../../base/value.ts';
import { builtins } from '../../builtins/builtins.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { QuantifyNode } from '../../ir/ir.ts';
import { typeOf } from '../../total/type-of.ts';
import { applyRow, type ApplyContext } from '../possible/apply.ts';
import { integers } from '../possible/compute-pieces.ts';
import { allOf, atLeastOf, notOf, someOf } from '../possible/logic.ts';
import {
  canBeNo,
  canBeYes,
  canSpread,
  droppedOutcome,
  isPossible,
  nothing,
  ofBooleans,
  ofPieces,
  ofValue,
  spreadOf,
  union,
  withoutDropped,
  yesOutcome,
  noOutcome,
  type Outcomes,
} from '../possible/outcomes.ts';
import { one, type FigureKind, type Piece } from '../possible/piece.ts';
import { anyFigureBounds } from '../possible/signs.ts';
import { causeIn, readList, recordInScope, type Bound, type Frame } from './evaluation.ts';
import type { KnownRecord } from '../known/known.ts';
import { extremeOf, spreadOfItems, type Item } from './extreme.ts';

/** What a quantifier sees of one element. */
interface Element {
  /** Whether it counts: yes, or without a truth. */
  readonly counts: Outcomes;
  readonly has: Outcomes;
  /** It may not count, not apply, or not be there. */
  readonly mayBeGone: boolean;
  /** There may be any number of such elements. */
  readonly isRepeated: boolean;
}

export function quantify(node: QuantifyNode, frame: Frame): Outcomes {
  const elements = elementsOf(node, frame).map(({ bound, isPerhaps }) =>
    elementIn(node, { ...frame, bound: new Map([...frame.bound, [node.binder, bound]]) }, isPerhaps),
  );
  switch (node.quantifier) {
    case 'every':
      return whenEmpty(
        allOf(elements.map((element) => dropping(element, someOf([notOf(element.counts), element.has])))),
        yesOutcome,
      );
    case 'some':
      return whenEmpty(someOf(elements.map(holding)), noOutcome);
    case 'atLeast': {
      const count = node.atLeast ?? 1;
      const repeated = elements.flatMap((element) =>
        Array.from({ length: element.isRepeated ? Math.max(1, Math.min(count, REPEAT_LIMIT)) : 1 }, () =>
          holding(element),
        ),
      );
      return whenEmpty(atLeastOf(count, repeated), ofBooleans(count <= 0, count > 0));
    }
    case 'count':
      return countOf(elements);
    case 'sum':
      return sumOf(node, elements, frame);
    case 'lowest':
    case 'highest':
    case 'earliest':
    case 'latest':
      return extremeOf(node.quantifier, elements.map(asItem), frame);
  }
}

const REPEAT_LIMIT = 1000;

/** Elements that are gone drop out; when all are, the quantifier is what it is over nothing. */
const whenEmpty = (outcomes: Outcomes, empty: Outcomes): Outcomes =>
  outcomes.notApplicable === null ? outcomes : union([withoutDropped(outcomes), empty]);

const dropping = (element: Element, outcomes: Outcomes): Outcomes =>
  element.mayBeGone ? union([outcomes, droppedOutcome()]) : outcomes;

const holding = (element: Element): Outcomes =>
  dropping(
    element,
    isPossible(element.counts) && isPossible(element.has) ? allOf([element.counts, element.has]) : nothing,
  );

const asItem = ({ counts, has, mayBeGone }: Element): Item => ({
  outcomes: has,
  open: spreadOf(counts),
  isOpenOnly: !mayBeGone && !canBeYes(counts),
  mayBeGone,
});

function elementIn(node: QuantifyNode, frame: Frame, isPerhaps: boolean): Element {
  const where = node.where === null ? yesOutcome : frame.evaluate(node.where, frame);
  const counts = union([spreadOf(where), ofBooleans(canBeYes(where), false)]);
  const isRepeated = isPerhaps;
  const gone: Element = { counts: nothing, has: nothing, mayBeGone: true, isRepeated };
  if (!isPossible(counts)) return gone;
  const all = node.body === null ? yesOutcome : frame.evaluate(node.body, frame);
  const has = withoutDropped(all);
  // What does not apply is gone, also where it has no truth whether it counts.
  if (!isPossible(has)) return gone;
  const mayBeGone = isPerhaps || canBeNo(where) || where.notApplicable !== null || all.notApplicable !== null;
  return { counts, has, mayBeGone, isRepeated };
}

export interface Bindable {
  readonly bound: Bound;
  /** Stands for any number of records that may be there. */
  readonly isPerhaps: boolean;
}

export function elementsOf(node: QuantifyNode, frame: Frame): readonly Bindable[] {
  const { index } = frame.evaluation;
  if (node.over.kind === 'choice') {
    const { choice } = node.over;
    return (index.choices.get(choice)?.members ?? []).map(({ name }) => ({
      bound: { kind: 'member', choice, member: name },
      isPerhaps: false,
    }));
  }
  const { subject } = node.over;
  const path = [subject];
  for (
    let owner = index.subjects.get(subject)?.owner ?? null;
    owner !== null;
    owner = index.subjects.get(owner)?.owner ?? null
  ) {
    const record = recordInScope(frame, owner, null);
    if (record !== null)
      return under(frame, record, path).map(({ record: found, isPerhaps }) => ({
        bound: { kind: 'record', record: found },
        isPerhaps,
      }));
    path.unshift(owner);
  }
  throw new BrokenInvariant(`no list of '${subject}' in scope of '${frame.name}'`);
}

interface Reached {
  readonly record: KnownRecord;
  readonly isPerhaps: boolean;
}

/** Records under a record, through the subjects between them. */
function under(frame: Frame, record: KnownRecord, path: readonly string[]): readonly Reached[] {
  let found: readonly Reached[] = [{ record, isPerhaps: false }];
  for (const subject of path)
    found = found.flatMap((owner) => {
      const { records, more, mayHaveMore } = readList(frame, owner.record, subject);
      const sure = records.map((own): Reached => ({ record: own, isPerhaps: owner.isPerhaps }));
      return mayHaveMore && more !== null ? [...sure, { record: more, isPerhaps: true }] : sure;
    });
  return found;
}

function countOf(elements: readonly Element[]): Outcomes {
  const held = elements.map(holding);
  const spread = spreadOfItems(
    elements.map(({ mayBeGone }, index) => ({
      outcomes: held[index] ?? nothing,
      open: nothing,
      isOpenOnly: false,
      mayBeGone,
    })),
  );
  const isOpen = held.some(
    (outcomes) => !canBeYes(outcomes) && !canBeNo(outcomes) && outcomes.notApplicable === null,
  );
  if (isOpen) return spread;
  const low = held.filter(
    (outcomes) =>
      canBeYes(outcomes) && !canBeNo(outcomes) && outcomes.notApplicable === null && !canSpread(outcomes),
  ).length;
  const isUnbounded = elements.some(
    (element, index) => element.isRepeated && canBeYes(held[index] ?? nothing),
  );
  const high = isUnbounded ? Number(FIGURE_LIMIT.valueOf()) : held.filter(canBeYes).length;
  return union([spread, ofPieces(numbersBetween(low, high))]);
}

export function numbersBetween(low: number, high: number): readonly Piece[] {
  if (high - low < 32)
    return Array.from({ length: high - low + 1 }, (_, step) =>
      one({ kind: 'number', value: exact(low + step) }),
    );
  const piece = integers(low, high);
  return piece === null ? [] : [piece];
}

/** Absent values add nothing; the sum over nothing is zero. */
function sumOf(node: QuantifyNode, elements: readonly Element[], frame: Frame): Outcomes {
  const items = elements.map(asItem);
  const spread = spreadOfItems(items);
  const mustSpread = items.some(
    (item) => item.isOpenOnly || (!item.mayBeGone && item.outcomes.pieces.length === 0),
  );
  if (mustSpread) return spread;
  const kind = kindOf(node, elements, frame);
  const row = builtins[`${kind}.add`];
  if (row === undefined) throw new BrokenInvariant(`no sum of ${kind}`);
  const context = contextOf(frame);
  const zero: Value = { kind, value: exact(0) };
  let sum = ofValue(zero);
  for (const { has, mayBeGone, isRepeated } of elements) {
    const present = has.pieces.filter((piece) => !(piece.kind === 'one' && piece.value.kind === 'absent'));
    if (present.length === 0) continue;
    const terms = isRepeated ? repeated(present, kind) : present;
    const mayAddNothing = mayBeGone || present.length < has.pieces.length;
    const next = applyRow(row, [sum, ofPieces(terms, has.sources)], context);
    sum = mayAddNothing ? union([sum, next]) : next;
  }
  return union([spread, sum]);
}

/** Any number of terms: as far as the limit on each side on which one of them can lie. */
function repeated(pieces: readonly Piece[], figure: FigureKind): readonly Piece[] {
  const bounds = pieces.map(anyFigureBounds);
  const isBelow = bounds.some((bound) => bound === null || bound.low.s < 0n);
  const isAbove = bounds.some((bound) => bound === null || (bound.high.s > 0n && bound.high.n !== 0n));
  const low = isBelow ? FIGURE_LIMIT.neg() : exact(0);
  const high = isAbove ? FIGURE_LIMIT : exact(0);
  return [{ kind: 'figures', figure, low, high, isLowOpen: false, isHighOpen: false, step: null }];
}

function kindOf(node: QuantifyNode, elements: readonly Element[], frame: Frame): FigureKind {
  for (const { has } of elements)
    for (const piece of has.pieces) {
      const bounds = anyFigureBounds(piece);
      if (bounds !== null) return bounds.figure;
    }
  const type = typeOf(node.body ?? { kind: 'referenceDate' }, frame.evaluation.index);
  return type.kind === 'money' || type.kind === 'percentage' ? type.kind : 'number';
}

const contextOf = (frame: Frame): ApplyContext => ({
  builtin: {
    rankOf: frame.evaluation.index.rankOf,
    calendarOf: frame.evaluation.index.calendarOf,
    note: () => {},
  },
  onCut: frame.evaluation.onCut,
  onFailure: ({ reason, details }) => ({ ...nothing, error: [causeIn(frame, reason, details)] }),
});
