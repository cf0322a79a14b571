/** How far a run over records is, and what came of it so far. */
import { exitCode, type ExitCode } from '../exit-code.ts';

export interface Tally {
  /** The last record that is done with, counted from 1. */
  readonly row: number;
  readonly answered: number;
  /** Could not be read, or not be decided as it was asked. */
  readonly failed: number;
  /** Answered, and with something wrong in their facts. */
  readonly wrong: number;
  readonly isFinding: boolean;
}

export const nothingYet: Tally = { row: 0, answered: 0, failed: 0, wrong: 0, isFinding: false };

/** Where nothing at all could be answered the use was wrong; else what is wrong is a finding. */
export function codeOf({ answered, failed, isFinding }: Tally): ExitCode {
  if (failed > 0 && answered === 0) return exitCode.wrongUse;
  return failed > 0 || isFinding ? exitCode.findings : exitCode.fine;
}
