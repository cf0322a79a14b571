/** What waits to be written: a value, or a piece of text between values. */
type Waiting =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'text'; readonly text: string };

const value = (item: unknown): Waiting => ({ kind: 'value', value: item });
const text = (piece: string): Waiting => ({ kind: 'text', text: piece });

/**
 * What a piece of tree says, without where it stands: equal shapes mean the same in the same place. A stack instead of
 * recursion, for long chains.
 */
export function shapeOf(tree: unknown): string {
  const shape: string[] = [];
  const stack: Waiting[] = [value(tree)];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.kind === 'text') shape.push(next.text);
    else if (typeof next.value === 'object' && next.value !== null)
      stack.push(...piecesOf(next.value).toReversed());
    else shape.push(`${JSON.stringify(next.value)},`);
  }
  return shape.join('');
}

function piecesOf(tree: object): Waiting[] {
  if (Array.isArray(tree)) return [text('['), ...tree.map(value), text(']')];
  const fields = Object.entries(tree).filter(([key]) => key !== 'span');
  return [text('{'), ...fields.flatMap(([key, item]) => [text(`${key}:`), value(item)]), text('}')];
}
