/**
 * The evaluator with a solver against enumeration: where tests relate several facts of which few values are allowed, what
 * it says must be what comes out of all completions, and it must not call any of it inexact.
 */
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { withSolver, type Solver } from '../../src/solve/asking.ts';
import { flatEntries, type Disagreement } from './agreement.ts';
import { compareAnswer, evaluating, exactnessCase, noExactness, type ExactnessCounts } from './exactness.ts';

const options = { clauses: 5, depth: 3, lists: false, small: true } as const;

export interface SolverCounts {
  /** What the evaluator alone says, of the programs in which it calls something inexact. */
  readonly before: ExactnessCounts;
  readonly after: ExactnessCounts;
  scripts: number;
  proved: number;
  unknown: number;
  open: number;
  refused: number;
  /** Decided only with a solver. */
  decided: number;
}

export const noSolving = (): SolverCounts => ({
  before: noExactness(),
  after: noExactness(),
  scripts: 0,
  proved: 0,
  unknown: 0,
  open: 0,
  refused: 0,
  decided: 0,
});

/** One program of which the evaluator calls something inexact; another one is passed over. */
export async function checkSolver(
  seed: number,
  solver: Solver,
  counts: SolverCounts,
): Promise<readonly Disagreement[]> {
  const made = exactnessCase(seed, options);
  if (made === null) return [];
  const plain = evaluate(made.program, made.facts, evaluating);
  const before = flatEntries(plain);
  if (![...before.values()].some(({ inexact }) => inexact)) return [];
  compareAnswer(made, plain, counts.before);
  const { result, tally, scripts } = await withSolver(solver, (prover) =>
    evaluate(made.program, made.facts, { ...evaluating, prover }),
  );
  counts.scripts += scripts;
  counts.proved += tally.proved;
  counts.unknown += tally.unknown;
  counts.open += tally.open;
  counts.refused += tally.refused;
  for (const [name, { status }] of flatEntries(result))
    if (status !== 'undetermined' && before.get(name)?.status === 'undetermined') counts.decided += 1;
  return compareAnswer(made, result, counts.after);
}

/** Prints how much was inexact before and after; false where something was wrong, or nothing was asked. */
export async function fuzzSolver(programs: number, seed: number, solver: Solver): Promise<boolean> {
  const counts = noSolving();
  const wrong: Disagreement[] = [];
  for (let each = seed; each < seed + programs; each += 1)
    wrong.push(...(await checkSolver(each, solver, counts)));
  const { before, after, ...rest } = counts;
  console.log(`\nevaluator and solver × every completion: ${programs} programs, wrong: ${wrong.length}`);
  console.log(
    `  inexact before ${before.inexact}, after ${after.inexact}, of ${before.undetermined} undetermined`,
  );
  for (const [name, times] of Object.entries(rest)) console.log(`  ${name.padEnd(40)} ${times}`);
  for (const one of wrong.slice(0, 20)) console.error(JSON.stringify(one));
  return wrong.length === 0 && rest.proved > 0 && rest.refused === 0;
}
