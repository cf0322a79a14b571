/**
 * Records of facts from a file or from standard input, one at a time: JSON (one object or an array), NDJSON, CSV or
 * Parquet. The form is told by the file's ending, and for standard input by its first character.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'lossless-json';
import type { Program } from '../../ir/ir.ts';
import { problemWith } from '../files.ts';
import type { Io } from '../io.ts';
import { WrongUse } from '../wrong-use.ts';
import type { FactsItem, FactsRecord } from './facts-record.ts';
import { csvRecords } from './read-csv.ts';
import { BrokenJson, jsonLines, jsonValues, type JsonText } from './json-values.ts';
import { isTooDeep } from './nesting.ts';
import { parquetRecords, unreadable } from './read-parquet.ts';

/** Yields the records. Throws `WrongUse` where the file cannot be read or is not what it should be. */
export async function* readFacts(io: Io, path: string, program: Program): AsyncGenerator<FactsRecord> {
  const { items } = await openFacts(io, path, program);
  for await (const item of items) {
    if ('problem' in item) throw item.problem;
    yield item;
  }
}

export interface OpenFacts {
  /** With what could not be read in its place: reading goes on behind it as far as that goes. */
  readonly items: AsyncIterable<FactsItem>;
  /** How much of the file was read, from 0 to 1, after so many records; null: it does not tell how long it is. */
  readonly share: (records: number) => number | null;
}

/** The same for who wants to go on after what cannot be read. Throws `WrongUse` where there is nothing to read. */
export async function openFacts(io: Io, path: string, program: Program): Promise<OpenFacts> {
  const name = path === '-' ? 'standaardinvoer' : path;
  if (/\.parquet$/i.test(path)) {
    const { count, records } = await parquetRecords(await existing(io.cwd, path), name, program);
    return { items: notEmpty(records, name), share: (done) => (count === 0 ? 1 : done / count) };
  }
  const { text, isJson, isArray, isParquet, share } = await peeked(io, path);
  if (isParquet) throw unreadable(name, 'stream', 1);
  const values = /\.(?:ndjson|jsonl)$/i.test(path) && !isArray ? jsonLines(text) : jsonValues(text);
  const items = isJson ? jsonRecords(values, name) : csvRecords(text, name, program);
  return { items: isArray ? items : notEmpty(items, name), share };
}

async function* notEmpty(items: AsyncIterable<FactsItem>, path: string): AsyncGenerator<FactsItem> {
  let isEmpty = true;
  for await (const item of items) {
    isEmpty = false;
    yield item;
  }
  if (isEmpty) throw new WrongUse('no-facts', { path });
}

/** Where a value breaks off nothing behind it can be told from it: there the reading ends. */
async function* jsonRecords(values: AsyncIterable<JsonText>, path: string): AsyncGenerator<FactsItem> {
  try {
    for await (const { text, line } of values) yield recordIn(text, line, path);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    const { line, problem } = error;
    yield {
      problem: new WrongUse('unreadable-json', { path, line: String(line), problem }),
      line,
      count: 1,
    };
  }
}

function recordIn(text: string, line: number, path: string): FactsItem {
  try {
    return { facts: parseRecord(text, line, path), line };
  } catch (problem) {
    if (!(problem instanceof WrongUse)) throw problem;
    return { problem, line, count: 1 };
  }
}

/** One record of JSON. Throws `WrongUse`. */
export function parseRecord(text: string, line: number, name: string): unknown {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new WrongUse('unreadable-json', { path: name, line: String(line), problem: problemOf(error) });
  }
  if (isTooDeep(text, value))
    throw new WrongUse('unreadable-json', { path: name, line: String(line), problem: 'nested' });
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'isLosslessNumber' in value)
    throw new WrongUse('facts-not-an-object', { path: name, line: String(line) });
  return value;
}

function problemOf(error: unknown): 'nested' | 'twice' | 'syntax' {
  if (error instanceof RangeError) return 'nested';
  return error instanceof SyntaxError && error.message.startsWith('Duplicate key') ? 'twice' : 'syntax';
}

/** One JSON object, such as the facts about the world that are the same for all records. */
export async function readObject(io: Io, path: string): Promise<unknown> {
  const chunks = await peeked(io, path);
  for await (const item of jsonRecords(jsonValues(chunks.text), path)) {
    if ('problem' in item) throw item.problem;
    return item.facts;
  }
  throw new WrongUse('no-facts', { path });
}

interface Peeked {
  readonly isJson: boolean;
  readonly isArray: boolean;
  readonly isParquet: boolean;
  readonly text: AsyncIterable<string>;
  readonly share: () => number | null;
}

/** The text as a stream, with its first character looked at. */
async function peeked(io: Io, path: string): Promise<Peeked> {
  const { source, share } =
    path === '-' ? { source: io.stdin, share: () => null } : await openFile(io.cwd, path);
  source.setEncoding('utf8');
  const iterator: AsyncIterator<string> = source[Symbol.asyncIterator]();
  const held: string[] = [];
  let first = '';
  while (first === '') {
    const next = await iterator.next().catch((error: unknown) => {
      throw problemWith(io.cwd, path, error);
    });
    if (next.done === true) break;
    held.push(next.value);
    first = next.value
      .replace(/^\uFEFF/, '')
      .trimStart()
      .slice(0, 1);
  }
  const isJson = /\.(json|ndjson|jsonl)$/i.test(path) || (!/\.csv$/i.test(path) && /[[{"]/.test(first));
  const isParquet = held[0]?.startsWith('PAR1') === true;
  return { isJson, isArray: first === '[', isParquet, text: joined(held, iterator), share };
}

async function* joined(held: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield* held;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function openFile(cwd: string, path: string): Promise<Pick<Peeked, 'share'> & { source: Readable }> {
  const full = await existing(cwd, path);
  const { size } = await stat(full);
  const source = createReadStream(full);
  return { source, share: () => (size === 0 ? 1 : source.bytesRead / size) };
}

/** The path of a file that is there. Throws `WrongUse`. */
export async function existing(cwd: string, path: string): Promise<string> {
  const full = resolve(cwd, path);
  const info = await stat(full).catch((error: unknown) => {
    throw problemWith(cwd, path, error);
  });
  if (info.isDirectory()) throw problemWith(cwd, path, Object.assign(new Error(), { code: 'EISDIR' }));
  return full;
}
