/** `pol eval`: decides, for one record of facts or for a file full of them, one record at a time. */
import { isIsoDate } from '../../base/calendar.ts';
import type { TableKind } from '../../evaluate/readings-table.ts';
import type { ExplanationLength } from '../../explain/explain.ts';
import { remarksOnDays } from '../batch/days.ts';
import {
  programOf,
  type PagesAsked,
  type RecordAnswer,
  type Refusal,
  type RowsAsked,
} from '../batch/decide.ts';
import { checkFiles, jobsOf, type BatchOptions } from '../batch/options.ts';
import { openOutputs, type Outputs } from '../batch/outputs.ts';
import { pagesWay, type PageFormat } from '../batch/pages.ts';
import { rowsWay } from '../batch/rows.ts';
import { runRecords } from '../batch/run-records.ts';
import { codeOf, type Tally } from '../batch/tally.ts';
import { tellingOn } from '../batch/tell.ts';
import type { Deciders, Way } from '../batch/way.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openFacts, readObject, type OpenFacts } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import { progressOn, type Progress } from '../progress.ts';
import { solverWatch, withProving, type Proving } from '../proving.ts';
import { loadRevisions } from '../revisions.ts';
import { batchWords } from '../show/batch-words.ts';
import { printable } from '../show/printable.ts';
import type { Remark } from '../show/remarks.ts';
import { WrongUse } from '../wrong-use.ts';

export interface EvalOptions extends BatchOptions {
  readonly on?: string;
  readonly known?: string;
  readonly decision: readonly string[];
  readonly reading: readonly string[];
  readonly allReadings?: TableKind;
  readonly explain?: ExplanationLength;
  readonly strict?: boolean;
  readonly engine?: 'duckdb';
  readonly format: PageFormat | 'json' | 'ndjson' | 'csv';
}

export async function evaluate(io: Io, policy: string, options: EvalOptions): Promise<ExitCode> {
  if (options.on !== undefined && !isIsoDate(options.on))
    throw new WrongUse('wrong-date', { text: options.on, option: '--on' });
  checkFiles(io, options);
  const jobs = jobsOf(options);
  const revisions = await loadRevisions(io, policy, options.known ?? null);
  if (revisions === null) return exitCode.findings;
  const asked: PagesAsked = {
    revisions,
    typed: {
      ...{ readings: options.reading, decisions: options.decision, explain: true },
      ...(options.on === undefined ? {} : { referenceDate: options.on }),
      ...(options.context === undefined ? {} : { context: await readObject(io, options.context) }),
    },
    allReadings: options.allReadings ?? null,
    isStrict: options.strict === true,
    isReceipted: options.receipt !== undefined,
  };
  const session: Session = { io, policy, options, asked };
  const { format } = options;
  if (options.engine !== undefined) return evaluateByEngine(session, { ...asked, form: 'csv' });
  if (format === 'json' || format === 'ndjson' || format === 'csv')
    return evaluateAll(session, rowsWay(io, { ...asked, form: format }, jobs));
  const page = {
    ...{ language: io.language, explain: options.explain ?? null, decisions: options.decision },
    isColoured: io.colour.out && options.output === undefined,
  };
  return evaluateAll(session, pagesWay(asked, format, page, revisions.remarks.filter(isOnTop)));
}

async function evaluateByEngine(session: Session, asked: RowsAsked): Promise<ExitCode> {
  const { openEngine } = await import('../engine/open.ts');
  const engine = await openEngine(session.io, asked, session.options);
  try {
    return await evaluateAll({ ...session, asked: engine.asked }, engine.way, engine.facts);
  } finally {
    engine.close();
  }
}

interface Session {
  readonly io: Io;
  readonly policy: string;
  readonly options: EvalOptions;
  readonly asked: PagesAsked;
}

async function evaluateAll<Answer extends RecordAnswer>(
  session: Session,
  way: Way<Answer>,
  opened: OpenFacts | null = null,
): Promise<ExitCode> {
  const { io, options, asked } = session;
  // What the policy does not know is found before anything is written.
  const deciders = await way.deciders();
  const facts = opened ?? (await openFacts(io, options.facts, programOf(asked.revisions)));
  const watch = solverWatch(io);
  const outputs = await openOutputs(io, options, asked, watch.use);
  try {
    const { before, isDone } = outputs;
    if (before.row > 0) await say(io, startWords(io, before, isDone));
    if (isDone) return codeOf(before);
    const telling = tellingOn(io, { errors: outputs.errors, isInPage: way.isForPeople });
    const { remarks } = asked.revisions;
    await telling.remarks(way.isForPeople ? remarks.filter((remark) => !isOnTop(remark)) : remarks);
    const tally = await withProving(watch.io, async (proving) => {
      const writer = way.writer(outputs.out.write, outputs.isNew);
      const found = await runRecords({
        ...{ facts, telling, before },
        workers: way.workers(deciders.plain),
        exactly: exactlyBy(deciders, proving),
        write: writer.record,
        keep: outputs.receipt?.add ?? keepNothing,
        isClosed: outputs.out.isClosed,
        remarksOn: remarksOnDays(io, session.policy, asked.revisions),
        progress: progressFor(session),
        after: outputs.after,
      });
      if (found.answered > 0 || found.failed === 0) await writer.end();
      return found;
    });
    // Of half the answers no receipt is made.
    if (!outputs.out.isClosed()) await outputs.finish(tally);
    await sayAtEnd(session, outputs, tally);
    return codeOf(tally);
  } finally {
    await outputs.close();
  }
}

const exactlyBy =
  <Answer extends RecordAnswer>({ withSolver }: Deciders<Answer>, { answer }: Proving) =>
  (facts: unknown, found: Answer): Promise<Answer | Refusal> =>
    answer<Answer | Refusal>(
      (prover) => (prover === null ? found : withSolver(prover)(facts)),
      (one) => !('refused' in one) && one.isInexact,
    );

/** Where the answers go to the terminal themselves, they say how far it is. */
function progressFor({ io, options }: Session): Progress {
  const isInTheWay = options.output === undefined && 'isTTY' in io.stdout && io.stdout.isTTY === true;
  return isInTheWay
    ? { show: () => undefined, clear: () => undefined }
    : progressOn(io.stderr, io.language, () => performance.now());
}

/** That a choice was made for the user is said beside the answer, also where that has room for it. */
const isOnTop = ({ kind }: Remark): boolean => kind !== 'newestTaken';

const keepNothing = (): Promise<void> => Promise.resolve();

const say = (io: Io, text: string): Promise<void> => write(io.stderr, `${printable(text)}\n`);

const startWords = ({ language }: Io, { row }: Tally, isDone: boolean): string =>
  isDone ? batchWords[language].wasDone(row) : batchWords[language].resumed(row + 1);

async function sayAtEnd(
  { io, options }: Session,
  { errors }: Pick<Outputs, 'errors'>,
  { row, failed, wrong }: Tally,
): Promise<void> {
  const words = batchWords[io.language];
  if (row === 0) await say(io, words.noRecords(options.facts));
  if (errors !== null && options.errors !== undefined)
    await say(io, words.withErrors(failed + wrong, row, options.errors));
}
