/** Whether two trees say the same: everything but places, the vocabulary, and figures written with other zeros. */
import type { SourceTree } from '../syntax/ast.ts';

/** The path of a difference, such as `declarations.3.name`, or null when the trees are the same. */
export function firstDifference(left: SourceTree, right: SourceTree): string | null {
  return difference(
    { ...left, language: null, comments: null },
    { ...right, language: null, comments: null },
  );
}

export const sameTree = (left: SourceTree, right: SourceTree): boolean =>
  firstDifference(left, right) === null;

/** Whether the same comments stand in both; they move with their clauses where these are put in order. */
export function sameComments(left: SourceTree, right: SourceTree): boolean {
  const texts = (tree: SourceTree): readonly string[] =>
    tree.comments.map(({ text }) => text.trimEnd()).sort();
  const [first, second] = [texts(left), texts(right)];
  return first.length === second.length && first.every((text, index) => text === second[index]);
}

interface Pair {
  readonly left: unknown;
  readonly right: unknown;
  readonly key: string;
  readonly parent: Pair | null;
}

/** With a list of what is still to be compared: a chain of ten thousand operands is a tree of that depth. */
function difference(left: unknown, right: unknown): string | null {
  const open: Pair[] = [{ left, right, key: '', parent: null }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (pair.left === pair.right) continue;
    if (pair.key === 'digits' && plainDigits(pair.left) === plainDigits(pair.right)) continue;
    if (!isRecord(pair.left) || !isRecord(pair.right)) return pathOf(pair);
    for (const key of new Set([...Object.keys(pair.left), ...Object.keys(pair.right)])) {
      if (key !== 'span') open.push({ left: pair.left[key], right: pair.right[key], key, parent: pair });
    }
  }
  return null;
}

function pathOf(pair: Pair): string {
  const keys: string[] = [];
  for (let each: Pair | null = pair; each !== null; each = each.parent) keys.unshift(each.key);
  return keys.slice(1).join('.');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `150000.00` is `150000`: an amount without cents is written without them. */
const plainDigits = (digits: unknown): unknown =>
  typeof digits === 'string' && digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
