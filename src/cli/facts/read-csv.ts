/** Records from CSV: one row a provider, columns `subject.fact`, `subject.fact.2023`, `oordelen.name`. */
import { Readable } from 'node:stream';
import { CsvError, parse as csvParser } from 'csv-parse';
import { parse as parseJson } from 'lossless-json';
import type { Fact, Program, Say } from '../../ir/ir.ts';
import type { Type } from '../../base/value.ts';
import { WrongUse } from '../wrong-use.ts';
import { dialectOf, plainBoolean, plainDate, plainFigure, type CsvDialect } from './csv-dialect.ts';
import type { FactsRecord } from './facts-record.ts';

interface CsvColumn {
  readonly path: readonly string[];
  /** Of the fact or judgement that the column names; null for a column the policy does not know. */
  readonly type: Type | null;
}

/** Yields one record a row. Throws `WrongUse` on a duplicate heading or a row that is not CSV. */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  name: string,
  program: Program,
): AsyncGenerator<FactsRecord> {
  const { dialect, text } = await sniff(chunks);
  const parser = Readable.from(text, { objectMode: false, encoding: 'utf8' }).pipe(
    csvParser({
      bom: true,
      delimiter: dialect.separator,
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
    }),
  );
  let columns: readonly CsvColumn[] | null = null;
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (columns === null) columns = columnsOf(row.record, name, program);
      else yield { facts: recordOf(row.record, columns, dialect), line: row.info.lines };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? String(error.lines) : '?';
    throw new WrongUse('unreadable-row', { path: name, line, problem: problemOf(error.code) });
  }
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

function columnsOf(headings: readonly string[], name: string, program: Program): readonly CsvColumn[] {
  const seen = new Set<string>();
  return headings.map((heading) => {
    const trimmed = heading.trim();
    if (seen.has(trimmed)) throw new WrongUse('duplicate-heading', { path: name, heading: trimmed });
    seen.add(trimmed);
    const path = pathOf(trimmed);
    return { path, type: typeOfColumn(path, program) };
  });
}

/** Maps by name: what comes after the first point is one name, points and all (`stappen.tijdpad.stap`). */
const namedMaps = new Set(['oordelen', 'stappen', 'steps']);

function pathOf(heading: string): readonly string[] {
  const [first = '', ...rest] = heading.split('.');
  return namedMaps.has(first) && rest.length > 0 ? [first, rest.join('.')] : [first, ...rest];
}

function typeOfColumn(path: readonly string[], program: Program): Type | null {
  const [first, second] = path;
  if (path.at(-1)?.endsWith('__present') === true) return { kind: 'boolean' };
  if (path.length === 1) return first === 'peildatum' ? { kind: 'date' } : { kind: 'text' };
  if (first === 'oordelen') return program.says.find((say: Say) => say.name === second)?.type ?? null;
  if (namedMaps.has(first ?? '')) return { kind: 'event' };
  const fact = program.facts.find(({ subject, name }: Fact) => subject === first && name === second);
  return fact?.type ?? null;
}

function recordOf(row: readonly string[], columns: readonly CsvColumn[], dialect: CsvDialect): unknown {
  const record = emptyObject();
  row.forEach((cell, index) => {
    const column = columns[index];
    if (column === undefined || cell.trim() === '') return;
    place(record, column, cellValue(cell.trim(), column.type, dialect));
  });
  return record;
}

/** An object without a prototype: a column may be called `__proto__`. */
const emptyObject = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

function place(record: Record<string, unknown>, column: CsvColumn, value: unknown): void {
  const { path } = column;
  const last = path[path.length - 1] ?? '';
  let target = record;
  for (const part of path.slice(0, -1)) {
    const next = target[part];
    if (typeof next === 'object' && next !== null) target = next as Record<string, unknown>;
    else target = (target[part] = emptyObject()) as Record<string, unknown>;
  }
  if (last.endsWith('__present')) {
    if (value === false) target[last.slice(0, -'__present'.length)] = { absent: true };
  } else if (!isAbsent(target[last])) target[last] = value;
}

const isAbsent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'absent' in value;

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
    case 'set':
      return setOf(cell);
    default:
      return /^[[{]/.test(cell) ? jsonOr(cell) : cell;
  }
}

/** A set as JSON, or as members between bars: `III_mono|klinisch`. */
function setOf(cell: string): unknown {
  return /^[[{]/.test(cell) ? jsonOr(cell) : cell.split('|').map((member) => member.trim());
}

function jsonOr(cell: string): unknown {
  try {
    return parseJson(cell);
  } catch {
    return cell;
  }
}
