import type { WrongUse } from '../wrong-use.ts';

/** One record of facts with its place in the file. */
export interface FactsRecord {
  readonly facts: unknown;
  /** 1-based line of the file on which the record starts; of Parquet, which has no lines, the row. */
  readonly line: number;
}

/** What could not be read where records were to be; what comes after it may well be readable. */
export interface BrokenRecords {
  readonly problem: WrongUse;
  readonly line: number;
  /** How many records were there, as far as that is known; one at least. */
  readonly count: number;
}

export type FactsItem = FactsRecord | BrokenRecords;
