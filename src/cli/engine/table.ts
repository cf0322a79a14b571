/** A file of facts as an engine sees it. */
import type { EngineError } from '../../duckdb/duckdb.ts';
import type { CsvDialect } from '../facts/csv-dialect.ts';
import { WrongUse } from '../wrong-use.ts';

/** How a text stands there: as in CSV with its decimal mark, as JSON, or as the engine writes a value of Parquet. */
export type Form =
  | { readonly kind: 'csv'; readonly decimal: CsvDialect['decimal'] }
  | { readonly kind: 'json' }
  | { readonly kind: 'parquet' };

export interface FactsTable {
  /** Of the file, as it was typed. */
  readonly name: string;
  /** What the engine said of the file, with the name that was typed. */
  readonly problemWith: (error: EngineError) => WrongUse;
  readonly form: Form;
  /** A query that gives a text `raw`, which holds the whole row, and each of the columns as a text, null where there is nothing. */
  readonly query: string;
  /** By heading, as `pol eval` names the columns of a CSV, the name of the column in the query. */
  readonly columns: ReadonlyMap<string, string>;
  /** Of columns that the policy does not know: they are named once, as when every row is read. */
  readonly unknown: readonly string[];
  /** A condition on the query, with which a row holds what no column does. */
  readonly odd: string | null;
  /** Lines before the first row. A row counts as one line: where a cell holds line ends, lines behind it are told too low. */
  readonly headingLines: number;
  /** Throws `WrongUse`. */
  readonly recordOf: (raw: string, row: number) => unknown;
}

/** The first line of it, which says what and where. */
export const problemsOf =
  (full: string, name: string): FactsTable['problemWith'] =>
  ({ message }) =>
    new WrongUse('engine-failed', { said: (message.split('\n')[0] ?? '').replaceAll(full, name) });
