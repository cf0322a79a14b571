/** What every printing function is given: the vocabulary, the place on the page, and the comments. */
import { doc } from 'prettier';
import type { Doc } from 'prettier';
import type { KeywordName } from '../../grammar/keywords.ts';
import type { Language } from '../base/language.ts';
import type { Span } from '../base/span.ts';
import type { Comment } from '../syntax/ast.ts';
import { anchorOf } from './comments.ts';
import type { Anchor, Placement, Remarks } from './comments.ts';
import { gap } from './layout.ts';
import { word } from './notation.ts';

const { breakParent, hardline, lineSuffix } = doc.builders;

export interface Page {
  readonly language: Language;
  readonly width: number;
  /** Where the declaration being printed starts. */
  readonly column: number;
  readonly placement: Placement;
  /** The text the tree was read from; null for a tree that was built. */
  readonly source: string | null;
}

/** Where the clauses of the declaration start. */
export const clauseColumn = (page: Page): number => page.column + 2;

export const nested = (page: Page): Page => ({ ...page, column: clauseColumn(page) });

export const say = (page: Page, name: KeywordName): string => word(page.language, name);

/** A line of its own, with the comments that belong to it. */
export function printLine(page: Page, span: Span, contents: Doc): Doc {
  return withRemarks(page.placement.take(anchorOf(span)), contents);
}

/** Something that has a line of its own only where its group breaks; comments break it. */
export function printItem(page: Page, span: Span, contents: Doc): Doc {
  const remarks = page.placement.take(anchorOf(span));
  const hasComments = remarks.above.length > 0 || remarks.beside !== null;
  return hasComments ? [breakParent, withRemarks(remarks, contents)] : contents;
}

export const takeRemarks = (page: Page, span: Span, kind: Anchor['kind']): Remarks =>
  page.placement.take(anchorOf(span, kind));

/** The comment beside is put first: the printer holds it back until the line ends, and it is the first line's. */
function withRemarks(remarks: Remarks, contents: Doc): Doc {
  return [remarks.above.map((comment) => [commentText(comment), hardline]), besideDoc(remarks), contents];
}

export const besideDoc = (remarks: Remarks): Doc =>
  remarks.beside === null ? '' : lineSuffix(gap + commentText(remarks.beside));

export const commentText = (comment: Comment): string => comment.text.trimEnd();
