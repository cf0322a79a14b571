/** `--receipt`: what a run was given on, written when it is done; with more than one record a line for each in a file beside it. */
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'lossless-json';
import type { Digest } from '../../ir/digest.ts';
import { chained, factsDigest, lineDigest } from '../../receipt/digests.ts';
import {
  RECEIPT_SCHEMA,
  receiptDigest,
  type Receipt,
  type ReceiptRecord,
  type SolverUse,
} from '../../receipt/receipt.ts';
import { version } from '../../version.ts';
import { typedReadings } from '../evaluator.ts';
import type { Io } from '../io.ts';
import { newestOf } from '../revisions.ts';
import { WrongUse } from '../wrong-use.ts';
import type { PagesAsked, RecordAnswer } from './decide.ts';
import type { Place } from './place.ts';
import type { Sink } from './sink.ts';
import type { Tally } from './tally.ts';

/** All that is kept of the records so far: it does not grow with them. */
export interface ReceiptState {
  readonly facts: Digest | null;
  readonly answers: Digest | null;
  readonly lines: Digest | null;
  /** The one record, as its line, as long as there are no more. */
  readonly only: string | null;
  readonly solver: SolverUse;
}

export const noReceiptYet: ReceiptState = {
  facts: null,
  answers: null,
  lines: null,
  only: null,
  solver: 'notAsked',
};

export interface ReceiptTaker {
  readonly add: (place: Place, facts: unknown, answer: RecordAnswer) => Promise<void>;
  readonly state: () => ReceiptState;
  readonly finish: (tally: Tally) => Promise<void>;
}

/** The file beside a receipt. */
export const recordsPath = (receipt: string): string =>
  join(dirname(receipt), `${basename(receipt).replace(/\.json$/i, '')}.records.ndjson`);

interface ReceiptAsked {
  readonly path: string;
  readonly asked: PagesAsked;
  /** Whether the facts are in it. */
  readonly isWithFacts: boolean;
  /** Of the file beside it, which is made when there is something for it. */
  readonly beside: Sink;
  /** What was asked of a solver so far. */
  readonly solver: () => SolverUse;
}

export function receiptTaker(io: Io, receipt: ReceiptAsked, before: ReceiptState): ReceiptTaker {
  const { beside, isWithFacts } = receipt;
  let { facts, answers, lines, only } = before;
  const state = (): ReceiptState => ({
    ...{ facts, answers, lines, only },
    solver: before.solver === 'notAsked' ? receipt.solver() : before.solver,
  });
  return {
    state,
    add: async ({ row }, given, { id, digests }) => {
      if (digests === null) return;
      const record: ReceiptRecord = { row, id, ...digests, ...(isWithFacts ? { given } : {}) };
      const line = stringify(record) ?? '';
      if (only !== null) await beside.write(`${only}\n`);
      if (facts !== null) await beside.write(`${line}\n`);
      only = facts === null ? line : null;
      facts = chained(facts, digests.facts);
      answers = chained(answers, digests.answer);
      lines = chained(lines, lineDigest(record));
    },
    finish: async (tally) => {
      await beside.settle();
      await save(io, receipt.path, receiptOf(receipt, state(), tally));
    },
  };
}

function receiptOf({ path, asked, isWithFacts }: ReceiptAsked, state: ReceiptState, tally: Tally): Receipt {
  const { revisions, typed } = asked;
  const { name, year } = newestOf(revisions).program;
  const { facts, answers, lines, only, solver } = state;
  const { context } = typed;
  const rest: Omit<Receipt, 'digest'> = {
    schema: RECEIPT_SCHEMA,
    compiler: version,
    policy: {
      ...{ name, year },
      revisions: revisions.candidates.map(({ program, digest }) => ({ revision: program.revision, digest })),
    },
    asked: {
      decisions: typed.decisions,
      readings: typedReadings(revisions, typed.readings),
      referenceDate: typed.referenceDate ?? null,
      knowledgeDate: revisions.knowledgeDate,
    },
    solver,
    context:
      context === undefined
        ? null
        : { digest: factsDigest(context), ...(isWithFacts ? { given: context } : {}) },
    ...{ records: tally.answered, unread: tally.failed, facts, answers },
    record: only === null ? null : (parse(only) as ReceiptRecord),
    perRecord: lines === null || only !== null ? null : { file: basename(recordsPath(path)), digest: lines },
  };
  return { ...rest, digest: receiptDigest(rest) };
}

/** Whole or not at all. */
async function save({ cwd }: Io, path: string, receipt: Receipt): Promise<void> {
  const full = resolve(cwd, path);
  try {
    await writeFile(`${full}.new`, `${stringify(receipt, null, 2) ?? ''}\n`);
    await rename(`${full}.new`, full);
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new WrongUse('unwritable-file', { path, problem });
  }
}
