/** The files that a run writes, and how far it was when it ended before its time. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../../base/language.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import { sha256, type Digest } from '../../ir/digest.ts';
import type { SolverUse } from '../../receipt/receipt.ts';
import { version } from '../../version.ts';
import type { Io } from '../io.ts';
import { CHECKPOINT_SCHEMA, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import type { PagesAsked } from './decide.ts';
import { errorsFile, type ErrorsFile } from './errors-file.ts';
import type { BatchOptions } from './options.ts';
import { noReceiptYet, receiptTaker, recordsPath, type ReceiptTaker } from './receipt-taker.ts';
import { fileSink, lazySink, outputSink, type Sink } from './sink.ts';
import { nothingYet, type Tally } from './tally.ts';

export interface Outputs {
  readonly out: Sink;
  /** Whether nothing is written yet. */
  readonly isNew: boolean;
  readonly errors: ErrorsFile | null;
  readonly receipt: ReceiptTaker | null;
  /** What was done by an earlier run that this one goes on with. */
  readonly before: Tally;
  /** Whether that was everything. */
  readonly isDone: boolean;
  /** Keeps how far it is, now and then. */
  readonly after: (tally: Tally) => Promise<void>;
  /** Keeps that everything is done. */
  readonly finish: (tally: Tally) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds between two times that it is kept how far a run is: work that may have to be done again. */
const EVERY = 500;

/** Throws `WrongUse` where a file cannot be written, or is not what an earlier run left. */
export async function openOutputs(
  io: Io,
  options: BatchOptions,
  asked: PagesAsked,
  solver: () => SolverUse,
): Promise<Outputs> {
  const { output, errors, resume, receipt } = options;
  const beside = receipt === undefined ? undefined : recordsPath(receipt);
  const paths = {
    ...(output === undefined ? {} : { output }),
    ...(errors === undefined ? {} : { errors }),
    ...(beside === undefined ? {} : { records: beside }),
  };
  const run = resume === undefined ? '' : await runDigest(io, options, asked);
  const earlier = resume === undefined ? null : await readCheckpoint(io, resume, run, paths);
  const sinkOf = (name: string, path: string): Promise<Sink> =>
    fileSink(io, path, earlier === null ? null : (earlier.sizes[name] ?? 0));
  const out = output === undefined ? outputSink(io) : await sinkOf('output', output);
  const sinks: Record<string, Sink> = output === undefined ? {} : { output: out };
  if (errors !== undefined) sinks['errors'] = await sinkOf('errors', errors);
  if (beside !== undefined) sinks['records'] = await lazySink(io, beside, earlier?.sizes['records'] ?? 0);
  const taker =
    receipt === undefined || sinks['records'] === undefined
      ? null
      : receiptTaker(
          io,
          { path: receipt, asked, isWithFacts: options.withFacts === true, beside: sinks['records'], solver },
          earlier?.receipt ?? noReceiptYet,
        );
  const keep = async (tally: Tally, isDone: boolean): Promise<void> => {
    if (resume === undefined) return;
    const sizes: Record<string, number> = {};
    for (const [name, sink] of Object.entries(sinks)) sizes[name] = await sink.settle();
    await writeCheckpoint(io, resume, {
      schema: CHECKPOINT_SCHEMA,
      run,
      tally,
      sizes,
      receipt: taker?.state() ?? null,
      isDone,
    });
  };
  let last = -Infinity;
  return {
    ...{ out, isNew: earlier === null, before: earlier?.tally ?? nothingYet },
    isDone: earlier?.isDone === true,
    errors: await errorsIn(sinks['errors'], errors, earlier === null),
    after: async (tally) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      await keep(tally, false);
      last = performance.now();
    },
    receipt: taker,
    finish: async (tally) => {
      await taker?.finish(tally);
      await keep(tally, true);
    },
    close: async () => {
      for (const sink of Object.values(sinks)) await sink.close();
    },
  };
}

const errorsIn = async (
  sink: Sink | undefined,
  path: string | undefined,
  isNew: boolean,
): Promise<ErrorsFile | null> =>
  sink === undefined || path === undefined ? null : errorsFile(sink, path, isNew);

/** Of all that what is written depends on. */
async function runDigest({ cwd, language }: Io, options: BatchOptions, asked: PagesAsked): Promise<Digest> {
  const { revisions, typed, allReadings, isStrict } = asked;
  const { facts, output, errors, receipt, withFacts, format } = options;
  return sha256(
    canonicalJson({
      ...{ compiler: version, language: language satisfies Language, format, allReadings, isStrict },
      files: { facts, output: output ?? null, errors: errors ?? null, receipt: receipt ?? null },
      withFacts: withFacts === true,
      size: facts === '-' ? null : (await stat(resolve(cwd, facts))).size,
      policies: revisions.candidates.map(({ digest }) => digest),
      knowledgeDate: revisions.knowledgeDate,
      typed: { ...typed, context: JSON.stringify(typed.context) ?? null },
    }),
  );
}
