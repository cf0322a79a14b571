/**
 * Goes over a file of records, decides each in both editions, and counts what changes. A record that cannot be read or is
 * wrong is told with its place and counted, and the next one is taken: one bad row in a million must not end the work.
 */
import type { Language } from '../../base/language.ts';
import type { DecisionPair } from '../../diff/portfolio/answers.ts';
import { countPortfolio, type Attribute, type PortfolioCount } from '../../diff/portfolio/portfolio.ts';
import type { Portfolio } from '../../diff/report.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import type { FactsItem, FactsRecord } from '../facts/facts-record.ts';
import { batchesOf } from '../batch/batches.ts';
import { firstTime } from '../facts/first-time.ts';
import { openFacts } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import { progressOn, type Progress } from '../progress.ts';
import { showFactProblem, showProblem } from '../show/problem.ts';
import { decider, type BothAsked, type BothFacts, type Decided } from './decide.ts';
import type { SideAsked } from './decide-side.ts';
import type { Work } from '../threads/work.ts';
import { workersFor, type Workers } from '../threads/workers.ts';

export interface PortfolioSide {
  readonly program: Program;
  /** From the words of the file to those of this edition. */
  readonly inOwnWords: (facts: unknown) => unknown;
  readonly options: SideAsked['options'];
}

export interface PortfolioAsked {
  readonly path: string;
  readonly older: PortfolioSide;
  readonly newer: PortfolioSide;
  readonly pairs: readonly DecisionPair[];
  readonly attribute: Attribute;
  readonly language: Language;
  /** How many threads decide; as many as there are cores. 1: this one. */
  readonly threads?: number;
}

/** Throws `WrongUse` where there is no such file, or nothing in it. */
export async function comparePortfolio(io: Io, asked: PortfolioAsked): Promise<Portfolio> {
  const { path, older, newer, pairs, language } = asked;
  const { items, share } = await openFacts(io, path, newer.program);
  const count = countPortfolio({
    ...{ older: older.program, newer: newer.program, pairs, language },
    attribute: asked.attribute,
  });
  const progress = progressOn(io.stderr, io.language, () => performance.now());
  const both = bothAsked(asked);
  const work: Work = { kind: 'compare', asked: both };
  const workers = workersFor({
    here: await decider(both),
    start: () => io.startThread(work),
    threads: asked.threads,
  });
  const run: Run = { io, asked, count, progress, workers, read: 0, share, isNew: firstTime() };
  try {
    for await (const batch of batchesOf(items)) await takeBatch(run, batch);
    await workers.finish();
  } finally {
    progress.clear();
    await workers.close();
  }
  return count.report();
}

interface Run {
  readonly io: Io;
  readonly asked: PortfolioAsked;
  readonly count: PortfolioCount;
  readonly progress: Progress;
  readonly workers: Workers<BothFacts, Decided>;
  readonly share: (records: number) => number | null;
  readonly isNew: ReturnType<typeof firstTime>;
  read: number;
}

/** What is proved to be the same for everyone is asked only for its amounts, or to count the records of a list. */
function bothAsked({ older, newer, pairs }: PortfolioAsked): BothAsked {
  const isAsked = (pair: DecisionPair): boolean =>
    !pair.isEquivalent ||
    newer.program.clauses.some((clause) => clause.name === pair.newer && hasMore(clause));
  return {
    older: { ...sideOf(older), names: pairs.map((pair) => (isAsked(pair) ? pair.older : null)) },
    newer: { ...sideOf(newer), names: pairs.map((pair) => (isAsked(pair) ? pair.newer : null)) },
  };
}

const sideOf = ({ program, options }: PortfolioSide): Omit<SideAsked, 'names'> => ({ program, options });

const hasMore = (clause: Clause): boolean =>
  clause.kind === 'decision' && (clause.type.kind === 'money' || clause.per !== null);

async function takeBatch(run: Run, batch: readonly FactsItem[]): Promise<void> {
  const { asked, workers } = run;
  const records: FactsRecord[] = [];
  for (const item of batch)
    if ('problem' in item) await tellBroken(run, item);
    else records.push(item);
  const facts = records.map((record): BothFacts => ({
    older: asked.older.inOwnWords(record.facts),
    newer: asked.newer.inOwnWords(record.facts),
  }));
  await workers.decide(facts, (decided) => countBatch(run, records, decided));
}

async function countBatch(
  run: Run,
  records: readonly FactsRecord[],
  decided: readonly Decided[],
): Promise<void> {
  for (const [place, { facts, line }] of records.entries()) {
    const found = decided[place];
    if (found === undefined) continue;
    run.read += 1;
    await tellWarnings(run, found, line);
    if (found.errors.length > 0) await tellWrong(run, found, line);
    else run.count.add({ facts, example: exampleOf(facts, line), older: found.older, newer: found.newer });
  }
  run.progress.show(run.read, run.share(run.read));
}

async function tellBroken(
  { io, count, progress }: Run,
  { problem, count: lost }: Exclude<FactsItem, FactsRecord>,
): Promise<void> {
  count.fail(lost);
  progress.clear();
  await write(io.stderr, showProblem(problem.code, problem.params, io));
}

/** A fact that both editions find wrong is told once. */
async function tellWrong({ io, count, progress }: Run, { errors }: Decided, line: number): Promise<void> {
  count.fail(1);
  progress.clear();
  for (const text of new Set(errors.map((error) => showFactProblem(error, line, io))))
    await write(io.stderr, text);
}

/** Each thread tells it once. */
async function tellWarnings(
  { io, progress, isNew }: Run,
  { warnings }: Decided,
  line: number,
): Promise<void> {
  for (const warning of warnings) {
    if (!isNew(warning)) continue;
    progress.clear();
    await write(io.stderr, showFactProblem(warning, line, io));
  }
}

/** Its id as the file has it, or else its place. */
function exampleOf(facts: unknown, line: number): string {
  const id = typeof facts === 'object' && facts !== null && 'id' in facts ? facts.id : null;
  if (typeof id === 'string' && id !== '') return id;
  return id === null || id === undefined || id === '' ? `#${line}` : String(id as number);
}
