/** Decides again what a receipt is of, and holds every record to what it says. */
import { chained } from '../../receipt/digests.ts';
import type { ReceiptRecord, SolverUse } from '../../receipt/receipt.ts';
import type { RowAnswer, RowsAsked } from '../batch/decide.ts';
import type { Place } from '../batch/place.ts';
import { rowsWay } from '../batch/rows.ts';
import { runRecords } from '../batch/run-records.ts';
import { nothingYet, type Tally } from '../batch/tally.ts';
import { tellingOn } from '../batch/tell.ts';
import type { OpenFacts } from '../facts/read-facts.ts';
import type { Io } from '../io.ts';
import { progressOn } from '../progress.ts';
import { solverWatch, withProving } from '../proving.ts';

export interface Again {
  readonly tally: Tally;
  readonly facts: string | null;
  readonly answers: string | null;
  readonly solver: SolverUse;
  /** Rows of which the facts are other ones, and of which the answer is; the first few of them. */
  readonly otherFacts: Rows;
  readonly otherAnswers: Rows;
}

export interface Rows {
  readonly count: number;
  readonly first: readonly number[];
}

/** Of more no row is named. */
const MOST_NAMED = 10;

/** What a receipt says of the record in a row, asked in turn; undefined: it has none; null: it says nothing of records. */
export type Kept = (row: number) => Promise<ReceiptRecord | null | undefined>;

export async function decideAgain(io: Io, asked: RowsAsked, facts: OpenFacts, kept: Kept): Promise<Again> {
  const watch = solverWatch(io);
  const way = rowsWay(io, asked, null);
  const { plain: decide, withSolver } = await way.deciders();
  const [otherFacts, otherAnswers] = [rowsNamed(), rowsNamed()];
  let [found, answers]: [string | null, string | null] = [null, null];
  const keep = async (place: Place, _facts: unknown, { digests }: RowAnswer): Promise<void> => {
    if (digests === null) return;
    found = chained(found, digests.facts);
    answers = chained(answers, digests.answer);
    const record = await kept(place.row);
    const row = record?.row ?? place.row;
    if (record !== null && record?.facts !== digests.facts) otherFacts.add(row);
    if (record !== null && record?.answer !== digests.answer) otherAnswers.add(row);
  };
  const tally = await withProving(watch.io, ({ answer }) =>
    runRecords({
      ...{ facts, keep, before: nothingYet },
      workers: way.workers(decide),
      exactly: (one, plain) =>
        answer(
          (prover) => (prover === null ? plain : withSolver(prover)(one)),
          (some) => !('refused' in some) && some.isInexact,
        ),
      write: () => Promise.resolve(),
      isClosed: () => false,
      remarksOn: () => Promise.resolve([]),
      telling: tellingOn(io, { errors: null, isInPage: true }),
      progress: progressOn(io.stderr, io.language, () => performance.now()),
      after: () => Promise.resolve(),
    }),
  );
  return {
    ...{ tally, facts: found, answers, solver: watch.use() },
    ...{ otherFacts: otherFacts.rows(), otherAnswers: otherAnswers.rows() },
  };
}

interface Naming {
  readonly add: (row: number) => void;
  readonly rows: () => Rows;
}

function rowsNamed(): Naming {
  let count = 0;
  const first: number[] = [];
  return {
    add: (row) => {
      count += 1;
      if (first.length < MOST_NAMED) first.push(row);
    },
    rows: () => ({ count, first }),
  };
}

/** By row, where the facts come from a file of their own; rows that cannot be read have no record. */
export function keptByRow(records: AsyncGenerator<ReceiptRecord>): Kept {
  let next: ReceiptRecord | null = null;
  return async (row) => {
    while (next === null || next.row < row) {
      const found = await records.next();
      if (found.done === true) return undefined;
      next = found.value;
    }
    return next.row === row ? next : undefined;
  };
}

/** One after the other, where the facts come out of the receipt as well. */
export const keptInTurn =
  (records: AsyncGenerator<ReceiptRecord>): Kept =>
  async () => {
    const found = await records.next();
    return found.done === true ? undefined : found.value;
  };
