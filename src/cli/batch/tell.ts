/** What is wrong with records, and what else is to be said of them: to standard error, or to the file of `--errors`. */
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import { firstTime } from '../facts/first-time.ts';
import type { Place } from './place.ts';
import { write, type Io } from '../io.ts';
import { factMessage, messageOf, showFactProblem, showProblem } from '../show/problem.ts';
import { printable } from '../show/printable.ts';
import { showRemark, type Remark } from '../show/remarks.ts';
import type { RecordAnswer, Refusal } from './decide.ts';
import type { ErrorsFile } from './errors-file.ts';

export interface Telling {
  /** What cannot be read or decided. */
  readonly problem: (place: Place, problem: Refusal['refused']) => Promise<void>;
  readonly answer: (place: Place, answer: RecordAnswer, remarks: readonly Remark[]) => Promise<void>;
  readonly remarks: (remarks: readonly Remark[]) => Promise<void>;
}

/** Of more remarks none is told: they are about days of records by then. */
const MOST_REMARKS = 200;

/** `isInPage`: errors, warnings and remarks stand in the answer itself. */
export function tellingOn(
  io: Io,
  { errors, isInPage }: { readonly errors: ErrorsFile | null; readonly isInPage: boolean },
): Telling {
  const told = new Set<string>();
  const isNew = firstTime();
  const remarks = async (found: readonly Remark[]): Promise<void> => {
    for (const remark of found) {
      const key = JSON.stringify(remark);
      if (told.has(key) || told.size >= MOST_REMARKS) continue;
      told.add(key);
      await write(io.stderr, showRemark(remark, io));
    }
  };
  const wrong = async (place: Place, id: string | null, found: readonly FactDiagnostic[]): Promise<void> => {
    const { row, line } = place;
    if (errors === null && isInPage) return;
    for (const problem of found)
      if (errors === null) await write(io.stderr, showFactProblem(problem, line, io));
      else {
        const reason = printable(factMessage(problem, io.language).headline);
        await errors.add({ row, rows: 1, line, id, field: problem.path, code: problem.code, reason });
      }
  };
  return {
    remarks,
    problem: async ({ row, rows, line }, { code, params }) => {
      if (errors === null) return write(io.stderr, showProblem(code, params, io));
      const reason = printable(messageOf(code, params, io.language).headline);
      return errors.add({ row, rows, line, id: null, field: '', code, reason });
    },
    answer: async (place, { id, errors: found, warnings }, outside) => {
      if (!isInPage) await remarks(outside);
      await wrong(place, id, found);
      if (isInPage) return;
      for (const warning of warnings.filter(isNew))
        await write(io.stderr, showFactProblem(warning, place.line, io));
    },
  };
}
