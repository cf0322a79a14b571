/** Rows for the cases that no row of a table says anything of: what they come to is for the author, so nothing is determined. */
import type { Fix } from '../../base/diagnostic.ts';
import type { Language } from '../../base/language.ts';
import { word } from '../notation.ts';
import { shapeOf } from '../shape.ts';
import type { Comparison } from './comparison.ts';
import type { Region } from './regions.ts';
import { cellText } from './witness.ts';

const nothingSaid: Readonly<Record<Language, string>> = {
  nl: 'hierover staat er niets',
  en: 'nothing is said about this',
};

/** None where a row cannot say one of the regions in its cells. */
export function fixMissingRows(comparison: Comparison, gaps: readonly Region[]): readonly Fix[] {
  const last = comparison.table.declaration.rows.at(-1);
  const rows = gaps.map((gap) => rowText(comparison, gap));
  if (last === undefined || rows.length === 0 || rows.includes(null)) return [];
  const at = { ...last.span, start: last.span.end };
  return [{ title: { key: 'fix-add-row' }, edits: [{ span: at, text: rows.join('') }], isSafe: false }];
}

/** Of columns with the same heading the first one tells. */
function rowText({ table, dimensions, reading: { language } }: Comparison, gap: Region): string | null {
  const told = new Set<string>();
  const cells = table.declaration.columns.map((column) => {
    if (column.kind === 'readingColumn') return '-';
    const shape = shapeOf(column.expression);
    if (told.has(shape)) return '-';
    told.add(shape);
    const place = told.size - 1;
    const dimension = dimensions[place];
    return dimension === undefined ? null : cellText(dimension, gap[place] ?? [], language);
  });
  if (cells.includes(null)) return null;
  return `\n  | ${cells.join(' | ')} || ${word('undetermined', language)} "${nothingSaid[language]}"`;
}
