/** Z3 asked many questions about one script: it is read once. */
import type { init } from 'z3-solver';

export type Answer = 'sat' | 'unsat' | 'unknown';

/** Whether all of some constants can be true. */
export type AskSolver = (names: readonly string[]) => Promise<Answer>;

export interface ManyQuestions {
  /** Runs something that asks about one script. */
  readonly about: <Made>(script: string, run: (ask: AskSolver) => Promise<Made>) => Promise<Made>;
  readonly close: () => Promise<void>;
}

type Z3 = Awaited<ReturnType<typeof init>>['Z3'];

/** Steps, not seconds: the same answer on every machine. */
const STEPS = 20_000_000;

export async function loadManyQuestions(): Promise<ManyQuestions> {
  const loaded = await import('z3-solver');
  const { Z3, em } = await loaded.init({ printErr: () => {} });
  return {
    about: (script, run) => aboutIn(Z3, script, run),
    close: () => loaded.killThreads(em),
  };
}

async function aboutIn<Made>(Z3: Z3, script: string, run: (ask: AskSolver) => Promise<Made>): Promise<Made> {
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  try {
    const text = (name: string): ReturnType<Z3['mk_string_symbol']> => Z3.mk_string_symbol(context, name);
    const solver = Z3.mk_simple_solver(context);
    Z3.solver_inc_ref(context, solver);
    const params = Z3.mk_params(context);
    Z3.params_inc_ref(context, params);
    Z3.params_set_uint(context, params, text('rlimit'), STEPS);
    Z3.solver_set_params(context, solver, params);
    Z3.solver_from_string(context, solver, script);
    const problem = Z3.get_error_code(context);
    if (problem !== 0) throw new Error(`${Z3.get_error_msg(context, problem)}\n${script}`);
    const bool = Z3.mk_bool_sort(context);
    return await run(async (names) => {
      const constants = names.map((name) => Z3.mk_const(context, text(name), bool));
      const answer = await Z3.solver_check_assumptions(context, solver, constants);
      return answer === 1 ? 'sat' : answer === -1 ? 'unsat' : 'unknown';
    });
  } finally {
    Z3.del_context(context);
  }
}
