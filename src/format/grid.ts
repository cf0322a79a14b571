/** Lines that look like a table without bars: rules, alternatives, values, short steps. */
import type { Doc } from 'prettier';
import type { Span } from '../base/span.ts';
import { alignRows, at, flatText } from './layout.ts';
import { printLine } from './page.ts';
import type { Page } from './page.ts';

export interface GridRow {
  readonly span: Span;
  /** What stands beside each other; an empty piece takes no room. */
  readonly pieces: readonly Doc[];
  /** How the row is printed when it does not fit on one line. */
  readonly broken: Doc;
}

/** One document a row, each on its own line at `column`: aligned, except for rows that are too long for that. */
export function gridLines(page: Page, column: number, rows: readonly GridRow[]): Doc[] {
  const lines = alignRows(
    rows.map(({ pieces }) => flatPieces(pieces)),
    page.width - column,
  );
  return rows.map(({ span, broken }, index) => printLine(page, span, at(column, lines[index] ?? broken)));
}

export function flatPieces(pieces: readonly Doc[]): readonly string[] | null {
  const texts = pieces.map(flatText);
  return texts.every((text) => text !== null) ? texts : null;
}
