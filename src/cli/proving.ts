/** Asks a solver what an answer leaves undecided: only then, only if there is one, and else says once what to install. */
import type { SolverUse } from '../receipt/receipt.ts';
import { withSolver, type Prover, type Solver } from '../solve/asking.ts';
import type { LoadedSolver } from '../z3/z3.ts';
import { write, type Io } from './io.ts';
import { showRemark } from './show/remarks.ts';

export interface Proving {
  /** The answer as it is; where that is not exact and there is something to ask, as it is with a solver. */
  readonly answer: <Answer>(
    work: (prover: Prover | null) => Answer,
    isInexact: (answer: Answer) => boolean,
  ) => Promise<Answer>;
}

/** Runs a command with a solver at hand, and ends the solver when it is done. */
export async function withProving<Result>(
  io: Io,
  run: (proving: Proving) => Promise<Result>,
): Promise<Result> {
  const loading = loadedOnce(io);
  const answer: Proving['answer'] = async (work, isInexact) => {
    const plain = work(null);
    return isInexact(plain) ? (await withSolver(loading.load, work)).result : plain;
  };
  try {
    return await run({ answer });
  } finally {
    await loading.close();
  }
}

function loadedOnce(io: Io): {
  readonly load: () => Promise<Solver | null>;
  readonly close: () => Promise<void>;
} {
  const solvers: (LoadedSolver | null)[] = [];
  const load = async (): Promise<LoadedSolver | null> => {
    const [known] = solvers;
    if (known !== undefined) return known;
    const loaded = await io.loadSolver();
    if (loaded === null) await write(io.stderr, showRemark({ kind: 'noSolver' }, io));
    const made = loaded === null ? null : remembering(loaded);
    solvers.push(made);
    return made;
  };
  return { load, close: async () => solvers[0]?.close() };
}

/** Tells whether a solver was asked, and whether there was one. */
export function solverWatch(io: Io): { readonly io: Io; readonly use: () => SolverUse } {
  let use: SolverUse = 'notAsked';
  const loadSolver = async (): Promise<LoadedSolver | null> => {
    const loaded = await io.loadSolver();
    use = loaded === null ? 'missing' : 'used';
    return loaded;
  };
  return { io: { ...io, loadSolver }, use: () => use };
}

/** Scripts of which the answer is kept for other records: those that lack the same facts ask the same. */
const KEPT = 20_000;

function remembering(solver: LoadedSolver): LoadedSolver {
  const said = new Map<string, string>();
  return {
    close: solver.close,
    check: async (script) => {
      const answer = said.get(script) ?? (await solver.check(script));
      if (said.size < KEPT) said.set(script, answer);
      return answer;
    },
  };
}
