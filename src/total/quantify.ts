/** Quantifiers over the records of a subject or the members of a choice. */
import { exact, type Exact } from '../base/exact.ts';
import type { Result, Value } from '../base/value.ts';
import type { BuiltinContext } from '../builtins/builtins.ts';
import { compareValues } from '../builtins/compare.ts';
import { BrokenInvariant, dayOf, exactOf, figure } from '../builtins/read.ts';
import type { PickNode, QuantifyNode } from '../ir/ir.ts';
import { causeIn, failed, recordInScope, type Bound, type Frame } from './frame.ts';
import {
  allOf,
  atLeastOf,
  isNo,
  isSpread,
  isYes,
  mergeSpread,
  noResult,
  notOf,
  someOf,
  valueResult,
  yesResult,
} from './results.ts';
import { typeOf } from './type-of.ts';
import { recordsUnder } from './world.ts';

/** What a quantifier sees of one element: whether it counts, and what it has. */
interface Element {
  /** Yes, or without a truth; elements for which it is no, or which do not apply, are gone. */
  readonly counts: Result;
  readonly has: Result;
}

export function quantify(node: QuantifyNode, frame: Frame): Result {
  const elements = elementsOf(node, frame).flatMap((bound) => {
    const inner = { ...frame, bound: new Map([...frame.bound, [node.binder, bound]]) };
    return elementIn(node, inner);
  });
  switch (node.quantifier) {
    case 'every':
      return elements.length === 0
        ? yesResult
        : allOf(elements.map(({ counts, has }) => someOf([notOf(counts), has])));
    case 'some':
      return elements.length === 0 ? noResult : someOf(elements.map(holding));
    case 'atLeast':
      return atLeastOf(node.atLeast ?? 1, elements.map(holding));
    case 'count':
      return countOf(elements);
    case 'sum':
      return mergeSpread(flat(elements)) ?? sumOf(node, elements, frame);
    case 'lowest':
    case 'highest':
    case 'earliest':
    case 'latest':
      return (
        mergeSpread(flat(elements)) ??
        extremeOf(
          node.quantifier,
          elements.map(({ has }) => has),
          frame,
        )
      );
  }
}

const holding = ({ counts, has }: Element): Result => allOf([counts, has]);
const flat = (elements: readonly Element[]): readonly Result[] =>
  elements.flatMap(({ counts, has }) => [counts, has]);

function elementIn(node: QuantifyNode, frame: Frame): readonly Element[] {
  const counts = node.where === null ? yesResult : frame.evaluation.evaluate(node.where, frame);
  if (isNo(counts) || counts.kind === 'notApplicable') return [];
  const has = node.body === null ? yesResult : frame.evaluation.evaluate(node.body, frame);
  return has.kind === 'notApplicable' ? [] : [{ counts, has }];
}

function elementsOf(node: QuantifyNode, frame: Frame): readonly Bound[] {
  const { index } = frame.evaluation;
  if (node.over.kind === 'choice') {
    const { choice } = node.over;
    const members = index.choices.get(choice)?.members ?? [];
    return members.map(({ name }) => ({ kind: 'member', choice, member: name }));
  }
  const { subject } = node.over;
  const ownerOfSubject = (name: string): string | null => index.subjects.get(name)?.owner ?? null;
  for (let owner = ownerOfSubject(subject); owner !== null; owner = ownerOfSubject(owner)) {
    const record = recordInScope(frame, owner, null);
    if (record !== null)
      return recordsUnder(record, subject, ownerOfSubject).map((found) => ({
        kind: 'record',
        record: found,
      }));
  }
  throw new BrokenInvariant(`no list of '${subject}' in scope of '${frame.name}'`);
}

function countOf(elements: readonly Element[]): Result {
  const held = elements.map(holding);
  return mergeSpread(held) ?? valueResult({ kind: 'number', value: exact(held.filter(isYes).length) });
}

/** Absent values add nothing; the sum over nothing is zero. */
function sumOf(node: QuantifyNode, elements: readonly Element[], frame: Frame): Result {
  const values = valuesOf(elements.map(({ has }) => has));
  const kind = figureKind(values[0], node, frame);
  let sum: Exact = exact(0);
  for (const value of values) {
    const next = figure(kind, sum.add(exactOf(value)));
    if (next.kind === 'failure') return failed(next, frame);
    sum = exactOf(next);
  }
  return valueResult({ kind, value: sum });
}

function figureKind(
  first: Value | undefined,
  node: QuantifyNode,
  frame: Frame,
): 'number' | 'money' | 'percentage' {
  const kind = first?.kind ?? typeOf(node.body ?? { kind: 'referenceDate' }, frame.evaluation.index).kind;
  return kind === 'money' || kind === 'percentage' ? kind : 'number';
}

const valuesOf = (results: readonly Result[]): readonly Value[] =>
  results.flatMap((result) =>
    result.kind === 'value' && result.value.kind !== 'absent' ? [result.value] : [],
  );

/** The extreme of the values that are there; of none it is a gap. None of the results is without a truth. */
export function extremeOf(pick: PickNode['pick'], results: readonly Result[], frame: Frame): Result {
  if (results.some(isSpread)) throw new BrokenInvariant('an extreme of results without a value');
  const best = extremeAmong(pick, valuesOf(results), frame.evaluation.context);
  return best === null ? { kind: 'gap', causes: [causeIn(frame, 'emptyList')] } : valueResult(best);
}

/** The extreme of some values, of which absent ones and events without a day are none; null: there are none. */
export function extremeAmong(
  pick: PickNode['pick'],
  values: readonly Value[],
  context: BuiltinContext,
): Value | null {
  const isLow = pick === 'lowest' || pick === 'earliest';
  let best: Value | null = null;
  for (const value of values) {
    if (value.kind === 'absent' || !isPlaced(value)) continue;
    const order = best === null ? -1 : compareInOrder(value, best, context);
    if (best === null || (isLow ? order < 0 : order > 0)) best = value;
  }
  return best;
}

/** An event that has not happened has no place among days. */
export const isPlaced = (value: Value): boolean => value.kind !== 'event' || dayOf(value) !== null;

function compareInOrder(left: Value, right: Value, context: BuiltinContext): number {
  if (left.kind !== 'event') return compareValues(left, right, context);
  const [first, second] = [dayOf(left) ?? '', dayOf(right) ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
