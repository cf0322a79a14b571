/**
 * Records of facts from a file or from standard input, one at a time: JSON (one object or an array), NDJSON, or CSV.
 * The form is told by the file's ending, and for standard input by its first character.
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
import type { FactsRecord } from './facts-record.ts';
import { csvRecords } from './read-csv.ts';
import { BrokenJson, jsonValues } from './json-values.ts';

/** Yields the records. Throws `WrongUse` where the file cannot be read or is not what it should be. */
export async function* readFacts(io: Io, path: string, program: Program): AsyncGenerator<FactsRecord> {
  const name = path === '-' ? 'standaardinvoer' : path;
  const chunks = await peeked(io, path);
  let isEmpty = true;
  const records = chunks.isJson ? jsonRecords(chunks.text, name) : csvRecords(chunks.text, name, program);
  for await (const record of records) {
    isEmpty = false;
    yield record;
  }
  if (isEmpty && !chunks.isArray) throw new WrongUse('no-facts', { path: name });
}

async function* jsonRecords(chunks: AsyncIterable<string>, name: string): AsyncGenerator<FactsRecord> {
  try {
    for await (const { text, line } of jsonValues(chunks))
      yield { facts: parseRecord(text, line, name), line };
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    throw new WrongUse('unreadable-json', { path: name, line: String(error.line), problem: error.problem });
  }
}

function parseRecord(text: string, line: number, name: string): unknown {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    const problem = error instanceof RangeError ? 'nested' : 'syntax';
    throw new WrongUse('unreadable-json', { path: name, line: String(line), problem });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'isLosslessNumber' in value)
    throw new WrongUse('facts-not-an-object', { path: name, line: String(line) });
  return value;
}

/** One JSON object, such as the facts about the world that are the same for all records. */
export async function readObject(io: Io, path: string): Promise<unknown> {
  const chunks = await peeked(io, path);
  for await (const record of jsonRecords(chunks.text, path)) return record.facts;
  throw new WrongUse('no-facts', { path });
}

interface Peeked {
  readonly isJson: boolean;
  readonly isArray: boolean;
  readonly text: AsyncIterable<string>;
}

/** The text as a stream, with its first character looked at. */
async function peeked(io: Io, path: string): Promise<Peeked> {
  const source = path === '-' ? io.stdin : await openFile(io.cwd, path);
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
  return { isJson, isArray: first === '[', text: joined(held, iterator) };
}

async function* joined(held: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield* held;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function openFile(cwd: string, path: string): Promise<Readable> {
  const full = resolve(cwd, path);
  const info = await stat(full).catch((error: unknown) => {
    throw problemWith(cwd, path, error);
  });
  if (info.isDirectory()) throw problemWith(cwd, path, Object.assign(new Error(), { code: 'EISDIR' }));
  return createReadStream(full);
}
