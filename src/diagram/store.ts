/**
 * Ordered, reduced decision diagrams with many-valued tests (Bryant 1986; Srinivasan et al. 1990), shared: two that
 * say the same are one object. A diagram maps cases to leaves of any kind; `bind` puts a diagram in the place of each
 * leaf, which is all that is needed to build one from the parts of an expression.
 */
import { present } from '../base/invariant.ts';
import { compareVariables, isLowerTest } from './variable.ts';
import type { Variable } from './model.ts';

export type Diagram<Value> = Leaf<Value> | Split<Value>;

export interface Leaf<Value> {
  readonly kind: 'leaf';
  readonly id: number;
  readonly key: string;
  readonly value: Value;
}

export interface Split<Value> {
  readonly kind: 'split';
  readonly id: number;
  readonly variable: Variable;
  /** One for each cell of the variable; of a threshold: below it, and from it on. */
  readonly children: readonly Diagram<Value>[];
}

export interface Store {
  /** The leaf with this key; equal keys mean equal values. */
  readonly leaf: <Value>(key: string, value: Value) => Diagram<Value>;
  /** The diagram that asks a variable and goes on with a child, wherever the variables of the children stand. */
  readonly choose: <Value>(variable: Variable, children: readonly Diagram<Value>[]) => Diagram<Value>;
  readonly bind: <From, To>(diagram: Diagram<From>, of: (value: From) => Diagram<To>) => Diagram<To>;
  /** The same for two diagrams at once: only the pairs of leaves that some case reaches are asked for. */
  readonly pair: <Left, Right, To>(
    left: Diagram<Left>,
    right: Diagram<Right>,
    of: (left: Left, right: Right) => Diagram<To>,
    /** What a leaf of the left gives whatever the right is, or null. */
    alone?: (left: Left) => Diagram<To> | null,
  ) => Diagram<To>;
  /** What is made in vain, because it becomes too large, leaves others the room that they had. */
  readonly attempt: <Made>(make: () => Made) => Made;
  /** How many distinct nodes were made so far. */
  readonly size: () => number;
}

/** Thrown where a diagram outgrows what a store may hold; whoever asked for it goes on without. */
export class TooLarge extends Error {}

/** `limit` is how many nodes it may make. */
export const newStore = (limit: number): Store => storeOver(null, limit);

interface Layer {
  readonly node: (key: string) => Diagram<unknown> | undefined;
  readonly chosen: (key: string) => Diagram<unknown> | undefined;
  /** Numbers that no node of any layer over the same ground has. */
  readonly nextId: () => number;
}

const layers = new WeakMap<Store, Layer>();

/**
 * A store that knows the nodes of another and keeps its own apart, so that they are gone with it. What both say is one
 * object as long as the one below does not grow meanwhile.
 */
export function layOver(below: Store, limit: number): Store {
  return storeOver(layers.get(below) ?? null, limit);
}

function storeOver(under: Layer | null, limit: number): Store {
  const nodes = new Map<string, Diagram<unknown>>();
  const chosen = new Map<string, Diagram<unknown>>();
  let counted = 0;
  const layer: Layer = {
    node: (key) => nodes.get(key) ?? under?.node(key),
    chosen: (key) => chosen.get(key) ?? under?.chosen(key),
    nextId: under?.nextId ?? (() => counted++),
  };

  const intern = <Node extends Diagram<unknown>>(key: string, make: (id: number) => Node): Node => {
    const known = layer.node(key);
    if (known !== undefined) return known as Node;
    if (nodes.size >= limit) throw new TooLarge();
    const made = make(layer.nextId());
    nodes.set(key, made);
    return made;
  };

  const leaf = <Value>(key: string, value: Value): Diagram<Value> =>
    intern(`leaf ${key}`, (id): Leaf<Value> => ({ kind: 'leaf', id, key, value }));

  /**
   * Children that stand below the variable. What a lower threshold rules out is taken away first; one at which nothing
   * turns, because the next ones go on as it began, is not there.
   */
  const split = <Value>(variable: Variable, children: readonly Diagram<Value>[]): Diagram<Value> => {
    const reduced = variable.kind === 'threshold' ? [below(variable, children), children[1]] : children;
    const parts = reduced.map((child) => present(child));
    const first = present(parts[0]);
    if (parts.every((child) => child === first)) return first;
    const last = present(parts.at(-1));
    if (variable.kind === 'threshold' && lowest(variable, last) === first) return last;
    const key = `${variable.id}: ${parts.map(({ id }) => id).join(' ')}`;
    return intern(key, (id): Split<Value> => ({ kind: 'split', id, variable, children: parts }));
  };

  const choose = <Value>(variable: Variable, children: readonly Diagram<Value>[]): Diagram<Value> => {
    const top = topOf(children, variable);
    if (top === null) return split(variable, children);
    const key = `${variable.id}? ${children.map(({ id }) => id).join(' ')}`;
    const known = layer.chosen(key);
    if (known !== undefined) return known as Diagram<Value>;
    const made =
      top === variable
        ? split(
            variable,
            children.map((child, place) => cofactor(child, variable, place)),
          )
        : split(
            top,
            Array.from({ length: top.count }, (_, place) =>
              choose(
                variable,
                children.map((child) => cofactor(child, top, place)),
              ),
            ),
          );
    chosen.set(key, made);
    return made;
  };

  const bind = <From, To>(diagram: Diagram<From>, of: (value: From) => Diagram<To>): Diagram<To> => {
    const done = new Map<number, Diagram<To>>();
    const walk = (node: Diagram<From>): Diagram<To> => {
      const known = done.get(node.id);
      if (known !== undefined) return known;
      const made = node.kind === 'leaf' ? of(node.value) : choose(node.variable, node.children.map(walk));
      done.set(node.id, made);
      return made;
    };
    return walk(diagram);
  };

  const pair: Store['pair'] = <Left, Right, To>(
    left: Diagram<Left>,
    right: Diagram<Right>,
    of: (left: Left, right: Right) => Diagram<To>,
    alone?: (left: Left) => Diagram<To> | null,
  ): Diagram<To> => {
    const done = new Map<number, Map<number, Diagram<To>>>();
    const walk = (first: Diagram<Left>, second: Diagram<Right>): Diagram<To> => {
      const settled = first.kind === 'leaf' ? (alone?.(first.value) ?? null) : null;
      if (settled !== null) return settled;
      const row = done.get(first.id) ?? new Map<number, Diagram<To>>();
      done.set(first.id, row);
      const known = row.get(second.id);
      if (known !== undefined) return known;
      const made = walkOn(first, second);
      row.set(second.id, made);
      return made;
    };
    const walkOn = (first: Diagram<Left>, second: Diagram<Right>): Diagram<To> => {
      const top = upper(first, second);
      if (top === null) return of((first as Leaf<Left>).value, (second as Leaf<Right>).value);
      const children = Array.from({ length: top.count }, (_, place) =>
        walk(cofactorAt(first, top, place), cofactorAt(second, top, place)),
      );
      return choose(top, children);
    };
    return walk(left, right);
  };

  const attempt: Store['attempt'] = (make) => {
    const before = [nodes.size, chosen.size] as const;
    try {
      return make();
    } catch (reason) {
      if (reason instanceof TooLarge)
        [nodes, chosen].forEach((made, at) => forgetAfter(made, before[at] ?? 0));
      throw reason;
    }
  };

  const store: Store = { leaf, choose, bind, pair, attempt, size: () => nodes.size };
  layers.set(store, layer);
  return store;
}

/** A map keeps its keys in the order in which they came. */
function forgetAfter(made: Map<string, unknown>, count: number): void {
  for (const key of [...made.keys()].slice(count)) made.delete(key);
}

/** The first variable of the children that does not stand below a variable, or null. */
function topOf<Value>(children: readonly Diagram<Value>[], variable: Variable): Variable | null {
  let top: Variable | null = null;
  for (const child of children)
    if (child.kind === 'split' && compareVariables(child.variable, top ?? variable) <= 0)
      top = child.variable;
  return top;
}

/** The variable that is asked first by either; null when both are leaves. */
function upper(left: Diagram<unknown>, right: Diagram<unknown>): Variable | null {
  if (left.kind === 'leaf') return right.kind === 'leaf' ? null : right.variable;
  if (right.kind === 'leaf') return left.variable;
  return compareVariables(left.variable, right.variable) <= 0 ? left.variable : right.variable;
}

/** A child; below a threshold without the higher thresholds of the same input, which are not reached either. */
function cofactorAt<Value>(node: Diagram<Value>, variable: Variable, place: number): Diagram<Value> {
  const child = cofactor(node, variable, place);
  return variable.kind === 'threshold' && place === 0 ? lowest(variable, child) : child;
}

const cofactor = <Value>(node: Diagram<Value>, variable: Variable, place: number): Diagram<Value> =>
  node.kind === 'split' && node.variable === variable ? present(node.children[place]) : node;

/** Below a threshold every higher threshold of the same input is not reached either. */
const below = <Value>(variable: Variable, children: readonly Diagram<Value>[]): Diagram<Value> =>
  lowest(variable, present(children[0]));

function lowest<Value>(variable: Variable, node: Diagram<Value>): Diagram<Value> {
  let low = node;
  while (low.kind === 'split' && isLowerTest(variable, low.variable)) low = present(low.children[0]);
  return low;
}

/** Every node once, the root first. */
export function nodesOf<Value>(root: Diagram<Value>): readonly Diagram<Value>[] {
  const seen = new Set<Diagram<Value>>([root]);
  for (const node of seen) if (node.kind === 'split') for (const child of node.children) seen.add(child);
  return [...seen];
}

export const leavesOf = <Value>(root: Diagram<Value>): readonly Leaf<Value>[] =>
  nodesOf(root).filter((node) => node.kind === 'leaf');

/** The leaf of a case, of which each variable can be asked for its child. */
export function leafIn<Value>(root: Diagram<Value>, answer: (variable: Variable) => number): Leaf<Value> {
  let node = root;
  while (node.kind === 'split') node = present(node.children[answer(node.variable)]);
  return node;
}
