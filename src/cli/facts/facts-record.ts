/** One record of facts with its place in the file. */
export interface FactsRecord {
  readonly facts: unknown;
  /** 1-based line of the file on which the record starts. */
  readonly line: number;
}
