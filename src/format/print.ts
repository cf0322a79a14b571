/** From a tree to text. */
import type { Language } from '../base/language.ts';
import type { SourceTree } from '../syntax/ast.ts';
import { collecting, placing, withoutComments } from './comments.ts';
import type { Anchor } from './comments.ts';
import { printFile } from './declaration.ts';
import { printedText } from './layout.ts';
import type { Page } from './page.ts';

export interface PrintOptions {
  /** The vocabulary to write; that of the tree when left out. */
  readonly language?: Language | undefined;
  readonly width?: number | undefined;
}

export const DEFAULT_WIDTH = 110;

/**
 * The text of a tree, ending in a line break. With the source it was read from comments and the empty lines between
 * short declarations are kept; a tree that was built has neither.
 */
export function printTree(tree: SourceTree, source: string | null, options: PrintOptions = {}): string {
  const width = options.width ?? DEFAULT_WIDTH;
  const base = { language: options.language ?? tree.language, width, column: 0, source };
  const page: Page = { ...base, placement: withoutComments };
  if (source === null || tree.comments.length === 0) return printedText(printFile(page, tree), width);
  const anchors = new Map<number, Anchor>();
  printFile({ ...page, placement: collecting(anchors) }, tree);
  const placement = placing(source, tree.comments, anchors);
  return printedText(printFile({ ...page, placement }, tree), width);
}
