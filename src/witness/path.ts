/**
 * The ways through a diagram to leaves that are wanted, the one that asks least first. What is still to be asked from a
 * node on is known exactly before the walk begins (the diagram has no circles), so that no way is followed in vain
 * (A* with an exact estimate: Hart, Nilsson and Raphael 1968).
 */
import { present } from '../base/invariant.ts';
import type { Input, Variable } from '../diagram/model.ts';
import { nodesOf, type Diagram, type Leaf } from '../diagram/store.ts';
import { compareVariables } from '../diagram/variable.ts';

/** A question on the way, with the answer that the way takes. */
export interface Asked {
  readonly variable: Variable;
  readonly place: number;
}

export interface Path<Value> {
  readonly asked: readonly Asked[];
  readonly leaf: Leaf<Value>;
}

export interface Walk<Value> {
  readonly isWanted: (value: Value) => boolean;
  /** The answers that a variable may have at all: of a reading that is chosen one, within the range of a fact. */
  readonly allowed: (variable: Variable) => readonly number[];
  /** What it costs to ask an input, from 0; of several thresholds of one input it is paid once. */
  readonly costOf: (input: Input) => number;
  /** What an answer costs beside the question: of two that lead the same way the plainer one is taken. */
  readonly costOfAnswer: (asked: Asked) => number;
}

interface Link<Value> {
  readonly node: Diagram<Value>;
  readonly paid: number;
  readonly before: Link<Value> | null;
  readonly asked: Asked | null;
}

export function* pathsTo<Value>(root: Diagram<Value>, walk: Walk<Value>): Generator<Path<Value>> {
  const rest = restCosts(root, walk);
  const open = new Heap<Link<Value>>((link) => link.paid + (rest.get(link.node) ?? Infinity));
  if (rest.get(root) === Infinity) return;
  open.add({ node: root, paid: entry(null, root, walk), before: null, asked: null });
  for (let next = open.take(); next !== null; next = open.take()) {
    const { node } = next;
    if (node.kind === 'leaf') {
      yield { asked: askedOn(next), leaf: node };
      continue;
    }
    for (const place of walk.allowed(node.variable)) {
      const child = present(node.children[place]);
      if (rest.get(child) === Infinity) continue;
      const asked = { variable: node.variable, place };
      const paid = next.paid + walk.costOfAnswer(asked) + entry(node, child, walk);
      open.add({ node: child, paid, before: next, asked });
    }
  }
}

/** What it costs from each node on to the nearest wanted leaf, the node itself paid; without one it is infinite. */
function restCosts<Value>(root: Diagram<Value>, walk: Walk<Value>): ReadonlyMap<Diagram<Value>, number> {
  const costs = new Map<Diagram<Value>, number>();
  for (const node of childrenFirst(nodesOf(root))) {
    if (node.kind === 'leaf') {
      costs.set(node, walk.isWanted(node.value) ? 0 : Infinity);
      continue;
    }
    let least = Infinity;
    for (const place of walk.allowed(node.variable)) {
      const child = present(node.children[place]);
      const own = walk.costOfAnswer({ variable: node.variable, place }) + entry(node, child, walk);
      least = Math.min(least, present(costs.get(child)) + own);
    }
    costs.set(node, least);
  }
  return costs;
}

/** In an ordered diagram what a node asks stands before what its children ask. */
const childrenFirst = <Value>(nodes: readonly Diagram<Value>[]): readonly Diagram<Value>[] =>
  [...nodes].sort((left, right) => {
    if (left.kind === 'leaf' || right.kind === 'leaf')
      return Number(left.kind !== 'leaf') - Number(right.kind !== 'leaf');
    return compareVariables(right.variable, left.variable);
  });

function entry<Value>(from: Diagram<Value> | null, to: Diagram<Value>, { costOf }: Walk<Value>): number {
  if (to.kind === 'leaf') return 0;
  const isSame = from?.kind === 'split' && from.variable.input === to.variable.input;
  return isSame ? 0 : costOf(to.variable.input);
}

function askedOn<Value>(last: Link<Value>): readonly Asked[] {
  const asked: Asked[] = [];
  for (let link: Link<Value> | null = last; link !== null; link = link.before)
    if (link.asked !== null) asked.unshift(link.asked);
  return asked;
}

/** A binary heap; of equals the one that was added first. */
class Heap<Item> {
  readonly #items: { readonly item: Item; readonly rank: number; readonly turn: number }[] = [];
  readonly #rankOf: (item: Item) => number;
  #turn = 0;

  constructor(rankOf: (item: Item) => number) {
    this.#rankOf = rankOf;
  }

  add(item: Item): void {
    const items = this.#items;
    items.push({ item, rank: this.#rankOf(item), turn: (this.#turn += 1) });
    for (let at = items.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  take(): Item | null {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (first === undefined || last === undefined) return null;
    if (items.length === 0) return first.item;
    items[0] = last;
    for (let at = 0; ;) {
      const children = [2 * at + 1, 2 * at + 2].filter((child) => child < items.length);
      const [left, right] = children;
      if (left === undefined) break;
      const least = right !== undefined && this.#isBefore(right, left) ? right : left;
      if (!this.#isBefore(least, at)) break;
      this.#swap(at, least);
      at = least;
    }
    return first.item;
  }

  #isBefore(left: number, right: number): boolean {
    const [one, other] = [present(this.#items[left]), present(this.#items[right])];
    return one.rank < other.rank || (one.rank === other.rank && one.turn < other.turn);
  }

  #swap(left: number, right: number): void {
    const items = this.#items;
    [items[left], items[right]] = [present(items[right]), present(items[left])];
  }
}
