/** What an analysis finds in random programs, and what a solver says that is asked the same directly. */
import { analysing } from '../../src/analyse/analyse.ts';
import type { Finding, FindingKind } from '../../src/analyse/finding.ts';
import { withSolver, type Solver } from '../../src/solve/asking.ts';
import type { Program } from '../../src/ir/ir.ts';
import { loadZ3 } from '../../src/z3/z3.ts';
import type { Ask } from './analysis-ask.ts';
import { askedOf, type Asked } from './asked-of.ts';
import { randomProgram } from './random-program.ts';
import { askingOf } from './smt/ask.ts';
import { loadManyQuestions, type Answer, type ManyQuestions } from './smt/solver.ts';
import { NotWritten } from './smt/term.ts';

export interface Solvers {
  readonly own: Solver;
  readonly other: ManyQuestions;
}

type AskKind = Ask['kind'];

export interface OpinionCounts {
  programs: number;
  /** Programs of which an `altijd` is not written, or of which it allows no case. */
  passedOver: number;
  /** By what was asked: compared, with a case, without one, and what was not compared. */
  readonly asked: Record<
    AskKind,
    { compared: number; some: number; none: number; unwritten: number; unknown: number; undecided: number }
  >;
  /** Findings that are there under another reading only. */
  otherReading: number;
}

const kinds: readonly AskKind[] = ['gap', 'overlap', 'conflict', 'rule', 'exception', 'clause', 'met'];

export const noOpinions = (): OpinionCounts => ({
  programs: 0,
  passedOver: 0,
  asked: Object.fromEntries(
    kinds.map((kind) => [kind, { compared: 0, some: 0, none: 0, unwritten: 0, unknown: 0, undecided: 0 }]),
  ) as OpinionCounts['asked'],
  otherReading: 0,
});

export interface Difference {
  readonly seed: number;
  readonly asked: AskKind;
  readonly paths: readonly string[];
  readonly analysis: string;
  readonly solver: string;
}

export const findingOf: Readonly<Record<AskKind, FindingKind>> = {
  gap: 'gap',
  overlap: 'overlap',
  conflict: 'conflict',
  rule: 'unreachable',
  exception: 'unreachable',
  clause: 'unreachable',
  met: 'contradictory',
};

export const analysed = ['gap', 'overlap', 'conflict', 'unreachable', 'contradictory'] as const;

/** One program: each question of which a solver can be asked. */
export async function secondOpinion(
  seed: number,
  { own, other }: Solvers,
  counts: OpinionCounts,
): Promise<readonly Difference[]> {
  const program = randomProgram(seed, {
    clauses: 2 + (seed % 3),
    depth: 1 + (seed % 3),
    lists: false,
    plain: true,
  });
  const verdicts = await verdictsOf(program, other, counts);
  if (verdicts === null) {
    counts.passedOver += 1;
    return [];
  }
  counts.programs += 1;
  const { result } = await withSolver(own, analysing(program, { kinds: analysed }));
  const found = result.findings.filter(({ written }) => written === null);
  const told = new Map(found.map((finding) => [keyOf(finding), finding]));
  const isNever = new Set([...neverIn(verdicts), ...neverTold(found, verdicts)]);
  return verdicts.flatMap(({ asked, any, chosen }): readonly Difference[] => {
    const { ask, paths, isAbsence } = asked;
    const own = counts.asked[ask.kind];
    if (any === 'unknown' || chosen === 'unknown') {
      own.unknown += 1;
      return [];
    }
    const finding = told.get(key(findingOf[ask.kind], paths, isAbsence));
    if (finding !== undefined && finding.doubt !== null) {
      own.undecided += 1;
      return [];
    }
    own.compared += 1;
    own[any === 'sat' ? 'some' : 'none'] += 1;
    if (any === 'sat' && chosen === 'unsat') counts.otherReading += 1;
    const [solver, analysis] = [wanted(asked, any, chosen, isNever), sayOf(finding)];
    return solver === analysis ? [] : [{ seed, asked: ask.kind, paths, analysis, solver }];
  });
}

export interface Verdict {
  readonly asked: Asked;
  readonly any: Answer;
  readonly chosen: Answer;
}

/** Null where an `altijd` is not written, or allows no case. */
export async function verdictsOf(
  program: Program,
  solver: ManyQuestions,
  counts: OpinionCounts | null,
  asks: readonly Asked[] = [...askedOf(program)],
): Promise<readonly Verdict[] | null> {
  let asking: ReturnType<typeof askingOf>;
  try {
    asking = askingOf(program);
  } catch (reason) {
    if (!(reason instanceof NotWritten)) throw reason;
    return null;
  }
  const asked = asks.flatMap((one) => {
    const term = asking.ask(one.ask);
    if (term === null && counts !== null) counts.asked[one.ask.kind].unwritten += 1;
    return term === null ? [] : [{ one, term }];
  });
  const chosen = asking.chosen();
  return solver.about(asking.script(), async (question) => {
    // Where `altijd` contradicts itself, or what is chosen, there is nothing to ask.
    if ((await question([chosen])) !== 'sat') return null;
    const verdicts: Verdict[] = [];
    for (const { one, term } of asked) {
      const own = await question([term, chosen]);
      verdicts.push({ asked: one, chosen: own, any: own === 'sat' ? own : await question([term]) });
    }
    return verdicts;
  });
}

/** The paths of what is never asked, under any reading or under the chosen ones: of their parts nothing is said. */
function neverIn(verdicts: readonly Verdict[]): ReadonlySet<string> {
  return new Set(
    verdicts.flatMap(({ asked, any, chosen }) =>
      asked.isAbsence && asked.ask.kind !== 'met' && (any === 'unsat' || chosen === 'unsat')
        ? [asked.paths[0]]
        : [],
    ),
  );
}

/** Those that only the analysis knows of, where the question is not written for a solver. */
function neverTold(found: readonly Finding[], verdicts: readonly Verdict[]): readonly string[] {
  const asked = new Set(
    verdicts.filter(({ asked: { ask } }) => ask.kind !== 'met').map((one) => one.asked.paths[0]),
  );
  return found.flatMap(({ kind, about }) =>
    (kind === 'unreachable' || kind === 'onlyUnderReading') && !asked.has(about.path) ? [about.path] : [],
  );
}

function wanted(
  { ask, paths, isAbsence }: Asked,
  any: Answer,
  chosen: Answer,
  isNever: ReadonlySet<string>,
): string {
  if (!isAbsence) return any === 'unsat' ? 'nothing' : chosen === 'unsat' ? 'found, elsewhere' : 'found';
  const [own, ...around] = paths;
  const follows = around.some((path) => isNever.has(path));
  if (ask.kind === 'met')
    return any === 'unsat' && !isNever.has(own) && !isNever.has(own.slice(0, own.lastIndexOf('.')))
      ? 'found'
      : 'nothing';
  if (follows) return 'nothing';
  return any === 'unsat' ? 'found' : chosen === 'unsat' ? 'found, elsewhere' : 'nothing';
}

function sayOf(finding: Finding | undefined): string {
  if (finding === undefined) return 'nothing';
  if (finding.kind === 'onlyUnderReading') return 'found, elsewhere';
  return Object.keys(finding.readings).length === 0 ? 'found' : 'found, elsewhere';
}

const keyOf = ({ kind, about, others }: Finding): string =>
  kind === 'overlap' || kind === 'conflict'
    ? key(kind, [about.path, others[0]?.path ?? ''], false)
    : key(kind === 'onlyUnderReading' ? 'unreachable' : kind, [about.path], true);

const key = (kind: FindingKind, paths: readonly string[], isOne: boolean): string =>
  [kind, ...(isOne || kind === 'gap' ? paths.slice(0, 1) : paths)].join(' ');

/** Questions that were never answered with a case, or never without one. */
export const missingOpinions = ({ asked }: OpinionCounts): readonly string[] =>
  kinds.flatMap((kind) => [
    ...(asked[kind].some === 0 ? [`${kind} with a case`] : []),
    ...(asked[kind].none === 0 ? [`${kind} without one`] : []),
  ]);

/** Prints how often each was asked; false where the two differ, or one kind never came up. */
export async function fuzzAnalysis(programs: number, seed: number): Promise<boolean> {
  const [own, other] = [await loadZ3(), await loadManyQuestions()];
  if (own === null) return false;
  const counts = noOpinions();
  const differences: Difference[] = [];
  for (let each = seed; each < seed + programs; each += 1) {
    try {
      differences.push(...(await secondOpinion(each, { own, other }, counts)));
    } catch (reason) {
      throw new Error(`program ${each}`, { cause: reason });
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${each - seed} of ${programs}`);
  }
  await own.close();
  await other.close();
  console.log(`\nanalysis × solver: ${counts.programs} programs, differences: ${differences.length}`);
  console.log(`  passed over ${counts.passedOver}, found under another reading only ${counts.otherReading}`);
  for (const [kind, figures] of Object.entries(counts.asked))
    console.log(
      `  ${kind.padEnd(12)} ${Object.entries(figures)
        .map(([name, times]) => `${name} ${times}`)
        .join(', ')}`,
    );
  const missing = missingOpinions(counts);
  if (missing.length > 0) console.error(`never occurred: ${missing.join(', ')}`);
  for (const difference of differences.slice(0, 20)) console.error(JSON.stringify(difference));
  return differences.length === 0 && missing.length === 0;
}
