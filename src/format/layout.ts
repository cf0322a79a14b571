/** The few shapes that everything is printed in, over Prettier's documents. Columns are absolute. */
import { doc, util } from 'prettier';
import type { Doc } from 'prettier';

const { align, dedentToRoot, fill, hardline, join, line } = doc.builders;

export const widthOf = (text: string): number => util.getStringWidth(text);

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Line breaks inside go to this column, whatever stands around it. */
export const at = (column: number, contents: Doc): Doc => dedentToRoot(align(column, contents));

/** What a document prints as on lines as long as it likes. */
export function printedText(document: Doc, width: number): string {
  return doc.printer.printDocToString(document, { printWidth: width, tabWidth: 2, useTabs: false }).formatted;
}

/** The document on one line, or null when it holds a forced break. */
export function flatText(document: Doc): string | null {
  if (typeof document === 'string') return document;
  const text = printedText(document, Number.MAX_SAFE_INTEGER);
  return text.includes('\n') ? null : text;
}

/** Lines below each other, at a column. */
export const stacked = (column: number, lines: readonly Doc[]): Doc => at(column, join(hardline, [...lines]));

/** `a, b, c`, going on under the first where the line ends. */
export function list(column: number, items: readonly Doc[]): Doc {
  const parts: Doc[] = [];
  items.forEach((item, index) => {
    if (index > 0) parts.push(line);
    parts.push(index < items.length - 1 ? [item, ','] : item);
  });
  return at(column, fill(parts));
}

/** Between things that stand beside each other on a line: a name and its label, a rule and its source. */
export const gap = '  ';

/**
 * Rows of pieces, each piece starting where the same piece starts in the other rows; an empty piece takes no room,
 * so that what precedes it may run on. A row that would pass the width, or the second one when aligned, is null and
 * does not stretch the others.
 */
export function alignRows(
  rows: readonly (readonly string[] | null)[],
  width: number,
  stretchedWidth = width,
): (string | null)[] {
  const kept = rows.map((row) => (row === null || widthOf(joined(row)) > width ? null : row));
  for (;;) {
    const lines = alignAll(kept);
    const widest = Math.max(0, ...lines.map((text) => (text === null ? 0 : widthOf(text))));
    if (widest <= stretchedWidth) return lines;
    lines.forEach((text, index) => {
      if (text !== null && widthOf(text) === widest) kept[index] = null;
    });
  }
}

const joined = (row: readonly string[]): string => row.filter((piece) => piece !== '').join(gap);

function alignAll(rows: readonly (readonly string[] | null)[]): (string | null)[] {
  const lines = rows.map((row): string | null => (row === null ? null : ''));
  const count = Math.max(0, ...rows.map((row) => row?.length ?? 0));
  for (let column = 0; column < count; column += 1) {
    const present = rows.flatMap((row, index) => ((row?.[column] ?? '') === '' ? [] : [index]));
    const ends = present.map((index) => widthOf(lines[index] ?? ''));
    const start = Math.max(0, ...ends.map((end) => (end === 0 ? 0 : end + gap.length)));
    for (const index of present)
      lines[index] = padTo(lines[index] ?? '', start) + (rows[index]?.[column] ?? '');
  }
  return lines;
}
