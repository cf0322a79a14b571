/** Records from CSV, one a row. */
import type { Program } from '../../ir/ir.ts';
import type { Type } from '../../base/value.ts';
import { WrongUse } from '../wrong-use.ts';
import { columnsOf, emptyObject, place, structured, type Column } from './columns.ts';
import { dialectOf, plainBoolean, plainDate, plainFigure, type CsvDialect } from './csv-dialect.ts';
import { csvRows, MOST_HELD, type CsvRow } from './csv-rows.ts';
import type { BrokenRecords, FactsItem } from './facts-record.ts';

/**
 * Yields one record a row, in the order of the file; a row that is not CSV is told in its place and passed over. Throws `WrongUse`
 * on a duplicate heading.
 */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  name: string,
  program: Program,
): AsyncGenerator<FactsItem> {
  const { dialect, text } = await sniff(chunks);
  let columns: readonly Column[] | null = null;
  for await (const row of csvRows(text, dialect.separator)) {
    if ('broken' in row) {
      yield brokenRow(row, name);
      // Without a heading nothing says what the cells are.
      if (columns === null) return;
    } else if (columns === null) columns = columnsOf(row.cells, name, program);
    else yield { facts: recordOf(row.cells, columns, dialect), line: row.line };
  }
}

/** The headings of a file, and its dialect; null: it has none that can be read. */
export async function csvHeadings(
  chunks: AsyncIterable<string>,
): Promise<{ readonly cells: readonly string[]; readonly dialect: CsvDialect } | null> {
  const { dialect, text } = await sniff(chunks);
  for await (const row of csvRows(text, dialect.separator))
    return 'broken' in row ? null : { cells: row.cells, dialect };
  return null;
}

const brokenRow = (
  { broken: problem, line }: Extract<CsvRow, { broken: unknown }>,
  path: string,
): BrokenRecords => ({
  ...{ line, count: 1 },
  problem: new WrongUse('unreadable-row', { path, line: String(line), problem }),
});

/** Reads as far as the end of the heading, and gives the whole text back as a stream. */
async function sniff(
  chunks: AsyncIterable<string>,
): Promise<{ dialect: CsvDialect; text: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = '';
  while (head.length <= MOST_HELD && !/[^\r\n][\r\n]/.test(head)) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = (head + next.value).replace(/^\uFEFF/, '');
  }
  async function* all(): AsyncGenerator<string> {
    if (head !== '') yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { dialect: dialectOf(/[^\r\n]+/.exec(head)?.[0] ?? ''), text: all() };
}

/** A row as a record of facts. */
export function recordOf(row: readonly string[], columns: readonly Column[], dialect: CsvDialect): unknown {
  const record = emptyObject();
  row.forEach((cell, index) => {
    const column = columns[index];
    if (column === undefined || cell.trim() === '') return;
    place(record, column, cellValue(cell.trim(), column.type, dialect));
  });
  return record;
}

/** The cell as a fact of its type; what does not fit stays text, and the evaluator says what is wrong with it. */
function cellValue(cell: string, type: Type | null, dialect: CsvDialect): unknown {
  switch (type?.kind) {
    case 'boolean':
      return plainBoolean(cell) ?? cell;
    case 'number':
    case 'money':
    case 'percentage':
      return plainFigure(cell, dialect) ?? cell;
    case 'date':
    case 'event':
      return plainDate(cell);
    default:
      return structured(cell, type);
  }
}
