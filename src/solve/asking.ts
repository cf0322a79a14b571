/**
 * Asking a solver, which takes its time, in the midst of what does not wait. What is worked out asks what is known of a
 * script, and goes on without where nothing is; then what was asked for is found out, and it is all worked out again. It
 * comes out the same whoever answers and in what order, as an answer depends on its script only.
 */
import { readAnswer, type Answer } from './answer.ts';

/** Answers a script in SMT-LIB 2: `sat` with the value of each constant on a line, `unsat`, or `unknown` and why. */
export interface Solver {
  readonly check: (script: string) => Promise<string>;
}

export interface Prover {
  /** Null: not known yet. */
  readonly ask: (script: string) => Answer | null;
  /** How often what happened, for whoever wants to know. */
  readonly tally: Tally;
}

export interface Tally {
  proved: number;
  /** The solver did not say. */
  unknown: number;
  /** Cases that a solver found, but of something that no arithmetic says. */
  open: number;
  /** Cases that a solver found and that the evaluator came to another result on: never, unless one of both is wrong. */
  refused: number;
}

export const noTally = (): Tally => ({ proved: 0, unknown: 0, open: 0, refused: 0 });

export interface Solved<Result> {
  readonly result: Result;
  readonly tally: Tally;
  readonly scripts: number;
}

/** Scripts that are put to a solver for one thing that is worked out; what goes beyond is undecided. */
const MOST_SCRIPTS = 4_000;

/**
 * Runs something until all that it asks is answered. A solver that takes long to load is given as a function, which is
 * called when something is asked; where that gives none, what was asked stays undecided.
 */
export async function withSolver<Result>(
  solver: Solver | (() => Promise<Solver | null>),
  run: (prover: Prover) => Result,
): Promise<Solved<Result>> {
  const answers = new Map<string, Answer>();
  const load = typeof solver === 'function' ? solver : () => Promise.resolve(solver);
  for (;;) {
    const open = new Set<string>();
    const tally = noTally();
    const ask: Prover['ask'] = (script) => {
      const known = answers.get(script);
      if (known === undefined) open.add(script);
      return known ?? null;
    };
    const result = run({ ask, tally });
    const loaded = open.size === 0 ? null : await load();
    if (loaded === null) return { result, tally, scripts: answers.size };
    for (const script of open) answers.set(script, await answerTo(script, loaded, answers.size));
  }
}

const answerTo = async (script: string, solver: Solver, asked: number): Promise<Answer> =>
  asked < MOST_SCRIPTS
    ? readAnswer(await solver.check(script))
    : { kind: 'unknown', reason: 'too many questions' };
