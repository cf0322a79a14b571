/**
 * The solver Z3, as the package `z3-solver` has it: loaded when it is asked for, and missing where nobody installed it.
 *
 * Texts go in by `solver_from_string`, which reads them at once. `eval_smtlib2_string` must not be used: it hands its text
 * to another thread and gives the memory back before that has read it, so that what is read may be cut off or changed.
 */
import type { init } from 'z3-solver';
import type { Solver } from '../solve/asking.ts';

export interface LoadedSolver extends Solver {
  /** Ends its threads, without which a process does not end. */
  readonly close: () => Promise<void>;
}

/**
 * The ways in which a question is put, one after the other until there is an answer: the plain one settles most at once,
 * the other is slower to start and better at what is hard. Steps are what Z3 counts, and the same on every machine, which
 * a time would not be.
 */
const attempts = [
  { logic: null, steps: 200_000 },
  { logic: 'QF_LIA', steps: 4_000_000 },
] as const;

type Attempt = (typeof attempts)[number];
type Z3 = Awaited<ReturnType<typeof init>>['Z3'];
type Context = ReturnType<Z3['mk_context']>;

/** Null where the package is not installed. */
export async function loadZ3(): Promise<LoadedSolver | null> {
  const loaded = await import('z3-solver').catch(() => null);
  if (loaded === null) return null;
  // What its threads say when they are ended is nothing that anyone has to read.
  const { Z3, em } = await loaded.init({ printErr: () => {} });
  let last: Promise<unknown> = Promise.resolve();
  return {
    // It does one thing at a time.
    check: (script) => {
      const answer = last.then(() => checkBy(Z3, script));
      last = answer.catch(() => null);
      return answer;
    },
    close: async () => {
      await last;
      await loaded.killThreads(em);
    },
  };
}

async function checkBy(Z3: Z3, script: string): Promise<string> {
  let answer = 'unknown';
  for (const attempt of attempts) {
    answer = await check(Z3, script, attempt);
    if (!answer.startsWith('unknown')) return answer;
  }
  return answer;
}

/** In a context of its own, so that no answer depends on what was asked before. */
async function check(Z3: Z3, script: string, attempt: Attempt): Promise<string> {
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  try {
    const solver = newSolver(Z3, context, attempt);
    Z3.solver_from_string(context, solver, script);
    const problem = Z3.get_error_code(context);
    if (problem !== 0) return `unknown ${Z3.get_error_msg(context, problem).trim()}`;
    switch (await Z3.solver_check(context, solver)) {
      case 1:
        return ['sat', ...valuesIn(Z3, context, Z3.solver_get_model(context, solver), script)].join('\n');
      case -1:
        return 'unsat';
      default:
        return `unknown ${Z3.solver_get_reason_unknown(context, solver)}`;
    }
  } finally {
    Z3.del_context(context);
  }
}

function newSolver(Z3: Z3, context: Context, { logic, steps }: Attempt): ReturnType<Z3['mk_solver']> {
  const name = (text: string): ReturnType<Z3['mk_string_symbol']> => Z3.mk_string_symbol(context, text);
  const solver = logic === null ? Z3.mk_simple_solver(context) : Z3.mk_solver_for_logic(context, name(logic));
  Z3.solver_inc_ref(context, solver);
  const params = Z3.mk_params(context);
  Z3.params_inc_ref(context, params);
  Z3.params_set_uint(context, params, name('rlimit'), steps);
  Z3.solver_set_params(context, solver, params);
  return solver;
}

function valuesIn(
  Z3: Z3,
  context: Context,
  model: ReturnType<Z3['solver_get_model']>,
  script: string,
): readonly string[] {
  const sorts = {
    Int: Z3.mk_int_sort(context),
    Real: Z3.mk_real_sort(context),
    Bool: Z3.mk_bool_sort(context),
  };
  return [...script.matchAll(/^\(declare-const (\S+) (Int|Real|Bool)\)/gm)].flatMap(([, name = '', sort]) => {
    const symbol = Z3.mk_string_symbol(context, name);
    const constant = Z3.mk_const(context, symbol, sorts[sort as keyof typeof sorts]);
    const value = Z3.model_eval(context, model, constant, true);
    return value === null ? [] : [`${name} ${Z3.ast_to_string(context, value).replace(/\s+/g, ' ')}`];
  });
}
