/** Where a node stands in an expression, and the expression with another node in its place. */
import type { Expression, PickNode } from '../../ir/ir.ts';
import { childrenOf } from '../../total/expressions.ts';

/** For each level the place among the children, as `childrenOf` lists them. */
export type NodePath = readonly number[];

export interface Placed {
  readonly path: NodePath;
  readonly node: Expression;
}

/** Every node with its place, each before its children. */
export function* placedNodes(root: Expression): Generator<Placed> {
  const waiting: Placed[] = [{ path: [], node: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const { path, node } = next;
    const children = childrenOf(node).map((child, place) => ({ path: [...path, place], node: child }));
    waiting.push(...children.reverse());
  }
}

export type Change = (node: Expression) => Expression;

/** The expression with the node at a path changed; as it was where there is no such node. */
export function changedAt(root: Expression, path: NodePath, change: Change): Expression {
  const [place, ...rest] = path;
  if (place === undefined) return change(root);
  const children = childrenOf(root);
  if (place >= children.length) return root;
  return withChildren(
    root,
    children.map((child, index) => (index === place ? changedAt(child, rest, change) : child)),
  );
}

/** A node with other children, as many as it had. */
export function withChildren(node: Expression, children: readonly Expression[]): Expression {
  switch (node.kind) {
    case 'call':
      return { ...node, arguments: children };
    case 'quantify': {
      const [first, second] = children;
      const where = node.where === null ? null : (first ?? null);
      const body = node.body === null ? null : ((node.where === null ? first : second) ?? null);
      return { ...node, where, body };
    }
    case 'pick':
      return { ...node, items: itemsOf(node, children) };
    default:
      return node;
  }
}

function itemsOf({ items }: PickNode, children: readonly Expression[]): PickNode['items'] {
  let place = 0;
  const next = (before: Expression): Expression => children[place++] ?? before;
  return items.map((item) => {
    const value = next(item.value);
    return { ...item, value, condition: item.condition === null ? null : next(item.condition) };
  });
}
