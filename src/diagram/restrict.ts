/** What is left of a diagram on a case of which something is known. */
import { present } from '../base/invariant.ts';
import type { Diagram, Leaf } from './store.ts';
import type { Variable } from './model.ts';
import { isLowerTest } from './variable.ts';

/** A diagram of which each question has only the answers that are possible, two at least. */
export type Open<Value> =
  | { readonly kind: 'leaf'; readonly id: number; readonly key: string; readonly value: Value }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly variable: Variable;
      readonly branches: readonly { readonly place: number; readonly next: Open<Value> }[];
    };

/** Restricts diagrams; what is left of two that say the same is one object. */
export type Restrict<Value> = (
  root: Diagram<Value>,
  possible: (variable: Variable) => readonly number[],
) => Open<Value>;

/** What a leaf says, and one text for it. */
export type Said<Value> = Pick<Leaf<Value>, 'key' | 'value'>;

/**
 * Takes away the children that are not possible. Asks `possible` of a variable only where a case reaches it; of an
 * input the answers for its thresholds must not contradict each other. `saidOf` is what a leaf says on the case, where
 * that is more than what stands in it. A child that is nothing but a leaf where no case lies goes too (`isNowhere`).
 */
export function newRestrict<Value>(
  saidOf: (leaf: Said<Value>) => Said<Value> = same,
  isNowhere: (value: Value) => boolean = () => false,
): Restrict<Value> {
  const interned = new Map<string, Open<Value>>();
  const intern = (key: string, make: (id: number) => Open<Value>): Open<Value> => {
    const known = interned.get(key);
    if (known !== undefined) return known;
    const node = make(interned.size);
    interned.set(key, node);
    return node;
  };
  const ask = (
    variable: Variable,
    possible: readonly { readonly place: number; readonly next: Open<Value> }[],
  ): Open<Value> => {
    const somewhere = possible.filter(({ next }) => next.kind === 'ask' || !isNowhere(next.value));
    const branches = somewhere.length === 0 ? possible : somewhere;
    const first = present(branches[0]).next;
    if (branches.every(({ next }) => next === first)) return first;
    const last = present(branches.at(-1)).next;
    if (variable.kind === 'threshold' && belowAll(variable, last) === first) return last;
    const key = `${variable.id}: ${branches.map(({ place, next }) => `${place} ${next.id}`).join(', ')}`;
    return intern(key, (id) => ({ kind: 'ask', id, variable, branches }));
  };
  const leafOf = ({ key, value }: Said<Value>): Open<Value> =>
    intern(`leaf ${key}`, (id) => ({ kind: 'leaf', id, key, value }));
  return (root, possible) => {
    const answers = new Map<Variable, readonly number[]>();
    const done = new Map<number, Open<Value>>();
    const answersTo = (variable: Variable): readonly number[] => {
      const known = answers.get(variable) ?? possible(variable);
      answers.set(variable, known);
      return known;
    };
    const walk = (node: Diagram<Value>): Open<Value> => {
      const known = done.get(node.id);
      if (known !== undefined) return known;
      const made =
        node.kind === 'leaf'
          ? leafOf(saidOf(node))
          : ask(
              node.variable,
              answersTo(node.variable).map((place) => ({ place, next: walk(present(node.children[place])) })),
            );
      done.set(node.id, made);
      return made;
    };
    return walk(root);
  };
}

/** What is left where no threshold of an input is reached. */
function belowAll<Value>(variable: Variable, node: Open<Value>): Open<Value> {
  let low = node;
  while (low.kind === 'ask' && isLowerTest(variable, low.variable)) low = present(low.branches[0]).next;
  return low;
}

function same<Item>(item: Item): Item {
  return item;
}

/** What is left of one diagram. */
export const restrict = <Value>(
  root: Diagram<Value>,
  possible: (variable: Variable) => readonly number[],
): Open<Value> => newRestrict<Value>()(root, possible);

/** Every node once, the root first. */
export function openNodes<Value>(root: Open<Value>): readonly Open<Value>[] {
  const seen = new Set<Open<Value>>([root]);
  for (const node of seen) if (node.kind === 'ask') for (const { next } of node.branches) seen.add(next);
  return [...seen];
}
