/** Printing that is held to its promise: the text says what the tree says, and keeps every comment. */
import { parse } from '../syntax/parse.ts';
import type { SourceTree } from '../syntax/ast.ts';
import { printTree } from './print.ts';
import type { PrintOptions } from './print.ts';
import { firstDifference, sameComments } from './same-tree.ts';

/**
 * Prints a tree that was read from `source` without a syntax error.
 *
 * @throws when the printed text would read as another tree: a fault of the formatter, which must not reach a file.
 */
export function printChecked(tree: SourceTree, source: string, options: PrintOptions): string {
  const text = printTree(tree, source, options);
  const again = parse({ name: '', text }, tree.span.file);
  const isRead = again.diagnostics.every(({ severity }) => severity !== 'error');
  const place = isRead ? firstDifference(tree, again.tree) : 'syntax';
  if (place !== null) throw new Error(`the formatter would change what the file says, at ${place}`);
  if (!sameComments(tree, again.tree)) throw new Error('the formatter would lose a comment');
  return text;
}
