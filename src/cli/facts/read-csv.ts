/** Records from CSV, one a row. */
import { Readable } from 'node:stream';
import { CsvError, parse as csvParser } from 'csv-parse';
import type { Program } from '../../ir/ir.ts';
import type { Type } from '../../base/value.ts';
import { WrongUse } from '../wrong-use.ts';
import { columnsOf, emptyObject, place, structured, type Column } from './columns.ts';
import { dialectOf, plainBoolean, plainDate, plainFigure, type CsvDialect } from './csv-dialect.ts';
import type { BrokenRecords, FactsItem } from './facts-record.ts';

/** Yields one record a row; a row that is not CSV is told and passed over. Throws `WrongUse` on a duplicate heading. */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  name: string,
  program: Program,
): AsyncGenerator<FactsItem> {
  const { dialect, text } = await sniff(chunks);
  const broken: BrokenRecords[] = [];
  const tell = (error: CsvError): undefined => void broken.push(brokenRow(error, name));
  const parser = Readable.from(text, { objectMode: false, encoding: 'utf8' }).pipe(
    csvParser({
      bom: true,
      delimiter: dialect.separator,
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
      skip_records_with_error: true,
      on_skip: (error) => (error === undefined ? undefined : tell(error)),
    }),
  );
  let columns: readonly Column[] | null = null;
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield* broken.splice(0);
      if (columns === null) columns = columnsOf(row.record, name, program);
      else yield { facts: recordOf(row.record, columns, dialect), line: row.info.lines };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    tell(error);
  }
  yield* broken;
}

function brokenRow(error: CsvError, path: string): BrokenRecords {
  const line = 'lines' in error ? Number(error.lines) : 1;
  const problem = new WrongUse('unreadable-row', {
    path,
    line: String(line),
    problem: problemOf(error.code),
  });
  return { problem, line, count: 1 };
}

function problemOf(code: CsvError['code']): 'fields' | 'quotes' | 'other' {
  if (code.includes('INCONSISTENT')) return 'fields';
  return code.includes('QUOTE') ? 'quotes' : 'other';
}

/** Reads as far as the end of the heading, and gives the whole text back as a stream. */
async function sniff(
  chunks: AsyncIterable<string>,
): Promise<{ dialect: CsvDialect; text: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = '';
  while (!/[\r\n]/.test(head)) {
    const next = await iterator.next();
    if (next.done === true) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    if (head !== '') yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { dialect: dialectOf(head.split(/[\r\n]/)[0] ?? ''), text: all() };
}

function recordOf(row: readonly string[], columns: readonly Column[], dialect: CsvDialect): unknown {
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
