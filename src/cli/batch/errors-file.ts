/**
 * `--errors`: what is wrong with the records, one line or row for each thing that is wrong, so that it can be sorted, counted and
 * sent back to whoever made the file.
 */
import { stringify } from 'csv-stringify/sync';
import type { Sink } from './sink.ts';

/** One thing that is wrong. Rows are records, counted from 1, also those that could not be read; lines are of the file. */
export interface RecordError {
  readonly row: number;
  /** Records that it is about, from `row` on: more than one where a part of a file cannot be read. */
  readonly rows: number;
  readonly line: number;
  readonly id: string | null;
  /** The place in the facts; empty where the record is not read. */
  readonly field: string;
  readonly code: string;
  /** In the language of the command. */
  readonly reason: string;
}

export type ErrorsFile = Sink & { readonly add: (error: RecordError) => Promise<void> };

const columns = ['row', 'rows', 'line', 'id', 'field', 'code', 'reason'] as const;

/** CSV with a heading where the name ends so, else NDJSON; `isNew`: nothing stands in it. */
export async function errorsFile(sink: Sink, path: string, isNew: boolean): Promise<ErrorsFile> {
  if (!/\.csv$/i.test(path))
    return { ...sink, add: (error) => sink.write(`${JSON.stringify(pick(error))}\n`) };
  if (isNew) await sink.write(rowText(columns));
  return { ...sink, add: (error) => sink.write(rowText(Object.values(pick(error)))) };
}

/** In the order of the columns, whatever else an object holds. */
const pick = (error: RecordError): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(columns.map((name) => [name, error[name]]));

const rowText = (cells: readonly (string | number | null)[]): string =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: '\r\n' });
