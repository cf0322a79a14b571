/**
 * Opens a file of facts as a table of an engine: the text of each column as it stands there, and the whole row, from which a
 * record of facts can be made when the evaluator is asked after all.
 */
import { createReadStream } from 'node:fs';
import { LosslessNumber, parse } from 'lossless-json';
import { EngineError, type EngineColumn, type LoadedEngine } from '../../duckdb/duckdb.ts';
import { duckdb } from '../../emit/sql/duckdb.ts';
import type { Program } from '../../ir/ir.ts';
import { columnsOf, emptyObject, place, structured, type Column } from '../facts/columns.ts';
import { csvHeadings, recordOf } from '../facts/read-csv.ts';
import { existing, parseRecord } from '../facts/read-facts.ts';
import type { Io } from '../io.ts';
import { WrongUse } from '../wrong-use.ts';
import { jsonTable } from './json-table.ts';
import { problemsOf, type FactsTable } from './table.ts';

export async function openTable(
  io: Io,
  path: string,
  program: Program,
  engine: LoadedEngine,
): Promise<FactsTable> {
  if (path === '-') throw new WrongUse('engine-cannot', { problem: 'stream', detail: '' });
  const full = await existing(io.cwd, path);
  if (/\.parquet$/i.test(path)) return parquetTable(full, path, program, engine);
  if (/\.(?:ndjson|jsonl)$/i.test(path))
    return jsonTable({ full, name: path, program }, (raw, row) => parseRecord(raw, row, path));
  if (/\.csv$/i.test(path)) return csvTable(full, path, program);
  throw new WrongUse('engine-cannot', { problem: 'form', detail: path });
}

const file = duckdb.text;

/** Columns are `c0`, `c1`, …: their headings are others' text. */
function tableOf(
  headings: readonly string[],
  columns: readonly Column[],
): Pick<FactsTable, 'columns' | 'unknown'> {
  const isKnown = (at: number): boolean => columns[at]?.type != null || headings[at]?.trim() === 'id';
  return {
    columns: new Map(headings.map((heading, at) => [heading.trim(), `c${at}`])),
    unknown: headings.flatMap((_, at) => (isKnown(at) ? [] : [`c${at}`])),
  };
}

async function csvTable(full: string, name: string, program: Program): Promise<FactsTable> {
  const stream = createReadStream(full, 'utf8');
  const found = await csvHeadings(stream);
  stream.destroy();
  if (found === null) throw new WrongUse('no-facts', { path: name });
  const { cells, dialect } = found;
  if (cells.some((cell) => /[\r\n]/.test(cell)))
    throw new WrongUse('engine-cannot', { problem: 'heading', detail: name });
  const columns = columnsOf(cells, name, program);
  const names = cells.map((_, at) => `c${at}`);
  const described = names.map((one) => `'${one}': 'VARCHAR'`).join(', ');
  const options = `header = false, skip = 1, delim = '${dialect.separator}', quote = '"', escape = '"', auto_detect = false`;
  const read = `read_csv(${file(full)}, ${options}, columns = {${described}})`;
  const texts = names.map((one) => `nullif(trim(${one}), '') AS ${one}`);
  return {
    name,
    problemWith: problemsOf(full, name),
    form: { kind: 'csv', decimal: dialect.decimal },
    query: `SELECT CAST(to_json([${names.join(', ')}]) AS VARCHAR) AS raw, ${texts.join(', ')} FROM ${read}`,
    ...tableOf(cells, columns),
    odd: null,
    headingLines: 1,
    recordOf: (raw) =>
      recordOf(
        (JSON.parse(raw) as (string | null)[]).map((cell) => cell ?? ''),
        columns,
        dialect,
      ),
  };
}

/** A value as facts are written: a whole number among fractions without a point, a list with bars between. */
function textOf({ name, type }: EngineColumn): string {
  const value = duckdb.identifier(name);
  const text = `CAST(${value} AS VARCHAR)`;
  switch (type) {
    case 'DOUBLE':
    case 'FLOAT':
      return `CASE WHEN ${value} = trunc(${value}) AND abs(${value}) < 1e15 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE ${text} END`;
    case 'VARCHAR[]': {
      const bars = `array_to_string(${value}, '|')`;
      return `CASE WHEN len(${value}) = 0 OR length(replace(${bars}, '|', '')) < length(${bars}) - len(${value}) + 1 THEN ${text} ELSE ${bars} END`;
    }
    default:
      return text;
  }
}

/** Types of which the engine writes the values as facts are written. */
const plainType =
  /^(?:BOOLEAN|VARCHAR|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL\(.*\)|DOUBLE|FLOAT|DATE|VARCHAR\[\])$/;

async function parquetTable(
  full: string,
  name: string,
  program: Program,
  engine: LoadedEngine,
): Promise<FactsTable> {
  const read = `read_parquet(${file(full)})`;
  const problemWith = problemsOf(full, name);
  const found = await engine.describe(`SELECT * FROM ${read}`).catch((error: unknown) => {
    throw error instanceof EngineError ? problemWith(error) : error;
  });
  const headings = found.map((column) => column.name);
  const columns = columnsOf(headings, name, program);
  checkTypes(found, columns);
  const texts = found.map((column, at) => `nullif(${textOf(column)}, '') AS c${at}`);
  return {
    name,
    problemWith,
    form: { kind: 'parquet' },
    query: `SELECT ${rowText(found)} AS raw, ${texts.join(', ')} FROM ${read}`,
    ...tableOf(headings, columns),
    odd: null,
    headingLines: 0,
    recordOf: (raw) => parquetRecord(parse(raw) as readonly unknown[], found, columns),
  };
}

function checkTypes(found: readonly EngineColumn[], columns: readonly Column[]): void {
  found.forEach(({ name, type }, at) => {
    if (columns[at]?.type != null && !plainType.test(type) && !type.startsWith('ENUM('))
      throw new WrongUse('engine-cannot', { problem: 'type', detail: `${name}: ${type}` });
  });
}

/** The values of a row as an array of JSON; a decimal as a text, of which JSON would make a binary fraction. */
function rowText(found: readonly EngineColumn[]): string {
  const values = found.map(({ name, type }) => {
    const value = duckdb.identifier(name);
    return `to_json(${isDecimal(type) ? `CAST(${value} AS VARCHAR)` : value})`;
  });
  return `CAST(to_json([${values.join(', ')}]) AS VARCHAR)`;
}

const isDecimal = (type: string): boolean => type.startsWith('DECIMAL');

function parquetRecord(
  row: readonly unknown[],
  found: readonly EngineColumn[],
  columns: readonly Column[],
): unknown {
  const record = emptyObject();
  columns.forEach((column, at) => {
    const value = row[at];
    if (value === null || value === undefined || value === '') return;
    if (typeof value !== 'string') place(record, column, value);
    else if (isDecimal(found[at]?.type ?? '')) place(record, column, new LosslessNumber(value));
    else place(record, column, structured(value, column.type));
  });
  return record;
}
