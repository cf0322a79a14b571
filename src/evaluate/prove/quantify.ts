/** Quantifiers over records, and over the members of a choice. */
import { exact } from '../../base/exact.ts';
import type { Value } from '../../base/value.ts';
import { builtins } from '../../builtins/builtins.ts';
import { BrokenInvariant, no, yes } from '../../builtins/read.ts';
import type { QuantifyNode } from '../../ir/ir.ts';
import { extremeAmong } from '../../total/quantify.ts';
import { typeOf } from '../../total/type-of.ts';
import {
  allOf,
  atLeastOf,
  error,
  gap,
  isNo,
  isWay,
  isYes,
  notOf,
  someOf,
  worst,
  type CameTo,
} from './came-to.ts';
import { askIn, toHolder, within, type Ask, type Place } from './place.ts';
import { holdersUnder, lineOf, type Bound, type Scope } from './scope.ts';

/** The records or members that it goes over. */
export function elementsOf({ over }: QuantifyNode, place: Place): (scope: Scope) => readonly Bound[] {
  const { index } = place.making;
  if (over.kind === 'choice') {
    const { choice } = over;
    const members = (index.choices.get(choice)?.members ?? []).map(
      ({ name }) => ({ kind: 'choice', choice, member: name }) as const,
    );
    return () => members;
  }
  const line = lineOf(over.subject, index);
  for (let up = 1; up < line.length; up += 1) {
    const holderOf = toHolder(line[up] ?? '', null, place);
    const path = line.slice(0, up).toReversed();
    if (holderOf !== null) return (scope) => holdersUnder(holderOf(scope), path, scope);
  }
  throw new BrokenInvariant(`no list of '${over.subject}' in scope`);
}

/** What a quantifier sees of one element: whether it counts, yes or without a truth, and what it has. */
interface Element {
  readonly counts: CameTo;
  readonly has: CameTo;
}

const always: Ask = () => yes;

export function quantifyAsk(node: QuantifyNode, place: Place): Ask {
  const elements = elementsOf(node, place);
  const inner = within(place, node);
  const where = node.where === null ? always : askIn(node.where, inner);
  const body = node.body === null ? always : askIn(node.body, inner);
  const total = totalOf(node, place);
  return (scope) => {
    const found: Element[] = [];
    for (const one of elements(scope)) {
      scope.bound[place.depth] = one;
      const counts = where(scope);
      if (isNo(counts) || counts.kind === 'notApplicable') continue;
      const has = body(scope);
      if (has.kind !== 'notApplicable') found.push({ counts, has });
    }
    return total(found, scope);
  };
}

const holding = ({ counts, has }: Element): CameTo => allOf([counts, has]);

type Total = (elements: readonly Element[], scope: Scope) => CameTo;

function totalOf(node: QuantifyNode, place: Place): Total {
  const { quantifier } = node;
  switch (quantifier) {
    case 'every':
      return (all) =>
        all.length === 0 ? yes : allOf(all.map(({ counts, has }) => someOf([notOf(counts), has])));
    case 'some':
      return (all) => (all.length === 0 ? no : someOf(all.map(holding)));
    case 'atLeast':
      return (all) => atLeastOf(node.atLeast ?? 1, all.map(holding));
    case 'count':
      return (all) => countOf(all.map(holding));
    case 'sum':
      return sumOf(node, place);
    case 'lowest':
    case 'highest':
    case 'earliest':
    case 'latest':
      return (all, { context }) => worstIn(all) ?? extremeAmong(quantifier, valuesOf(all), context) ?? gap;
  }
}

const worstIn = (all: readonly Element[]): CameTo | null =>
  worst(all.flatMap(({ counts, has }) => [counts, has]));

/** Those that are there. */
const valuesOf = (all: readonly Element[]): readonly Value[] =>
  all.flatMap(({ has }) => (isWay(has) || has.kind === 'absent' ? [] : [has]));

const countOf = (held: readonly CameTo[]): CameTo =>
  worst(held) ?? { kind: 'number', value: exact(held.filter(isYes).length) };

/** Absent values add nothing; the sum over nothing is zero. */
function sumOf(node: QuantifyNode, place: Place): Total {
  const written = typeOf(node.body ?? { kind: 'referenceDate' }, place.making.index).kind;
  const isFigure = (kind: string): kind is 'money' | 'percentage' =>
    kind === 'money' || kind === 'percentage';
  return (all, { context }) => {
    const spread = worstIn(all);
    if (spread !== null) return spread;
    const values = valuesOf(all);
    const first = values[0]?.kind ?? written;
    const kind = isFigure(first) ? first : 'number';
    const row = builtins[`${kind}.add`];
    if (row === undefined) throw new BrokenInvariant(`no sum of ${kind}`);
    let sum: Value = { kind, value: exact(0) };
    for (const value of values) {
      const next = row.apply([sum, value], context);
      if (next.kind === 'failure') return error;
      sum = next;
    }
    return sum;
  };
}
