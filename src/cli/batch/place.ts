/** Where something stands among the records of a file. */
export interface Place {
  /** Which record it is, counted from 1, with those that cannot be read. */
  readonly row: number;
  /** How many records it is about, from `row` on. */
  readonly rows: number;
  /** Of the file; of Parquet, which has no lines, the row. */
  readonly line: number;
}
