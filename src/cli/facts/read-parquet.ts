/**
 * Records from Parquet, one a row, columns as in CSV or nested as in JSON. A group of rows is read at a time, because
 * columns are stored by group: as much is held as the largest group has.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AsyncBuffer, Compressors, FileMetaData, ParquetScan, SchemaTree } from 'hyparquet';
import type { DiagnosticParams } from '../../base/codes.ts';
import type { Program } from '../../ir/ir.ts';
import { WrongUse } from '../wrong-use.ts';
import { columnsOf, emptyObject, place, structured, type Column } from './columns.ts';
import type { FactsItem, FactsRecord } from './facts-record.ts';
import { asStored, parquetValue } from './parquet-values.ts';

/** Snappy is in the library itself. The sizes are those that the file says, so that no more is unpacked. */
const compressors: Compressors = {
  GZIP: (input, size) => gunzipSync(input, { maxOutputLength: Math.max(size, 1) }),
  BROTLI: (input, size) => brotliDecompressSync(input, { maxOutputLength: Math.max(size, 1) }),
};

export interface ParquetRecords {
  readonly count: number;
  readonly records: AsyncIterable<FactsItem>;
}

/** Throws `WrongUse` where the file is no Parquet, or names a column twice. */
export async function parquetRecords(path: string, name: string, program: Program): Promise<ParquetRecords> {
  // The library is loaded only for those who have such a file.
  const { parquetMetadataAsync, parquetScan, parquetSchema } = await import('hyparquet');
  const handle = await open(path);
  try {
    const file = await bufferOf(handle);
    const metadata = await parquetMetadataAsync(file, { geoparquet: false });
    const tree = parquetSchema(metadata);
    const fields = tree.children.map(({ element }) => element.name);
    const columns = columnsOf(fields, name, program).map((column, index) => fieldOf(column, tree, index));
    const scan = await parquetScan({ file, metadata: storedAs(metadata), utf8: false, compressors, parsers });
    return { count: Number(metadata.num_rows), records: rowsOf({ scan, columns, name, handle }) };
  } catch (error) {
    await handle.close();
    throw error instanceof WrongUse ? error : unreadable(name, 'footer', 1);
  }
}

const storedAs = (metadata: FileMetaData): FileMetaData => ({
  ...metadata,
  schema: asStored(metadata.schema),
});

/** The oldest kind of timestamp, too, is worked out beside the others. */
const parsers = { timestampFromNanoseconds: (nanoseconds: bigint): bigint => nanoseconds };

/** Nothing is thrown at once: a part that is not there is told like any other failure to read. */
async function bufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const { size } = await handle.stat();
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      if (!(0 <= start && start <= end && end <= size)) throw new RangeError('outside the file');
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      if (bytesRead < bytes.length) throw new RangeError('outside the file');
      return bytes.buffer;
    },
  };
}

interface Field {
  readonly name: string;
  readonly column: Column;
  readonly node: SchemaTree;
}

function fieldOf(column: Column, { children }: SchemaTree, index: number): Field {
  const node = children[index];
  if (node === undefined) throw new RangeError('no such column');
  return { name: node.element.name, column, node };
}

interface Reading {
  readonly scan: ParquetScan;
  readonly columns: readonly Field[];
  readonly name: string;
  readonly handle: FileHandle;
}

/** A group that is broken is told, with how many records it has, and passed over. */
async function* rowsOf(reading: Reading): AsyncGenerator<FactsItem> {
  const { scan, name, handle } = reading;
  try {
    for (const { rowStart, rowEnd } of scan.ranges) {
      const cells = await cellsOf(reading, rowStart, rowEnd).catch((error: unknown) => {
        const codec = codecOf(error);
        return unreadable(name, codec === '' ? 'content' : 'codec', rowStart + 1, codec);
      });
      if (cells instanceof WrongUse)
        yield { problem: cells, line: rowStart + 1, count: Math.max(rowEnd - rowStart, 1) };
      else yield* recordsOf(reading, cells, rowStart, rowEnd);
    }
  } finally {
    await handle.close();
  }
}

type Cells = readonly ArrayLike<unknown>[];

async function cellsOf({ scan, columns }: Reading, rowStart: number, rowEnd: number): Promise<Cells> {
  const cells: ArrayLike<unknown>[] = [];
  for (const { name } of columns) {
    const found = await scan.readColumn({ column: name, rowStart, rowEnd });
    if (found.length !== rowEnd - rowStart) throw new RangeError('rows are missing');
    cells.push(found);
  }
  return cells;
}

function* recordsOf(
  { columns }: Reading,
  cells: Cells,
  rowStart: number,
  rowEnd: number,
): Generator<FactsRecord> {
  for (let row = rowStart; row < rowEnd; row += 1) {
    const record = emptyObject();
    columns.forEach(({ column, node }, index) => {
      const value = parquetValue(cells[index]?.[row - rowStart], node);
      if (value !== null && value !== '') place(record, column, cellValue(value, column));
    });
    yield { facts: record, line: row + 1 };
  }
}

/** A text may hold a set or records, as in CSV. */
const cellValue = (value: unknown, { type }: Column): unknown =>
  typeof value === 'string' ? structured(value, type) : value;

/** How a part was compressed, if that is why it cannot be read; else empty. */
const codecOf = (error: unknown): string =>
  /unsupported compression codec: (\w+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';

export const unreadable = (
  path: string,
  problem: DiagnosticParams['unreadable-parquet']['problem'],
  row: number,
  codec = '',
): WrongUse => new WrongUse('unreadable-parquet', { path, problem, row: String(row), codec });
