/** Printing that is held to its promise: the text says what the tree says, and keeps every comment. */
import { parse } from '../syntax/parse.ts';
import type { SourceTree } from '../syntax/ast.ts';
import { printTree } from './print.ts';
import type { PrintOptions } from './print.ts';
import { firstDifference, sameComments } from './same-tree.ts';

export type Printed =
  | { readonly kind: 'same'; readonly text: string }
  /** `line` is the first printed line that cannot be read as it was meant; empty where every line can be read. */
  | { readonly kind: 'other'; readonly problem: string; readonly line: string };

/** Prints a tree that was read from `source` without a syntax error, and reads it back. */
export function printAndCompare(tree: SourceTree, source: string, options: PrintOptions): Printed {
  const text = printTree(tree, source, options);
  const again = parse({ name: '', text }, tree.span.file);
  const mistake = again.diagnostics.find(({ severity }) => severity === 'error');
  if (mistake !== undefined) {
    const line = lineAt(text, mistake.primary.span.start);
    return { kind: 'other', problem: 'the formatter would change what the file says, at syntax', line };
  }
  const place = firstDifference(tree, again.tree);
  if (place !== null) {
    return { kind: 'other', problem: `the formatter would change what the file says, at ${place}`, line: '' };
  }
  if (sameComments(tree, again.tree)) return { kind: 'same', text };
  return { kind: 'other', problem: 'the formatter would lose a comment', line: '' };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n', 1).join('').trim();
}

/**
 * The printed text.
 *
 * @throws when it would read as another tree: a fault of the formatter, which must not reach a file.
 */
export function printChecked(tree: SourceTree, source: string, options: PrintOptions): string {
  const printed = printAndCompare(tree, source, options);
  if (printed.kind === 'other') throw new Error(printed.problem);
  return printed.text;
}
