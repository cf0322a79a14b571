/** What a diagram says where some of its questions are answered, wherever they stand in it. */
import { present } from '../base/invariant.ts';
import type { Variable } from './model.ts';
import { nodesOf, type Diagram, type Store } from './store.ts';

/** `answer`: the child of a variable that is taken, or null where it stays a question. */
export function fixed<Value>(
  root: Diagram<Value>,
  answer: (variable: Variable) => number | null,
  store: Store,
): Diagram<Value> {
  const done = new Map<Diagram<Value>, Diagram<Value>>();
  const walk = (node: Diagram<Value>): Diagram<Value> => {
    if (node.kind === 'leaf') return node;
    const known = done.get(node);
    if (known !== undefined) return known;
    const taken = answer(node.variable);
    const made =
      taken === null
        ? store.choose(node.variable, node.children.map(walk))
        : walk(present(node.children[taken]));
    done.set(node, made);
    return made;
  };
  return walk(root);
}

/** Every question of a diagram once, in the order in which they are asked. */
export const variablesOf = <Value>(root: Diagram<Value>): readonly Variable[] => [
  ...new Set(nodesOf(root).flatMap((node) => (node.kind === 'split' ? [node.variable] : []))),
];
