/** `pol recourse`: the smallest changes of facts with which an outcome is within reach, or why there are none. */
import { isIsoDate } from '../../base/calendar.ts';
import { closest } from '../../base/suggest.ts';
import type { Recourse } from '../../evaluate/recourse/answer.ts';
import { recourseOf, type RecourseOptions } from '../../evaluate/recourse/recourse.ts';
import type { Program } from '../../ir/ir.ts';
import { chosenReadings } from '../evaluator.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readFacts, readObject } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import { withProving, type Proving } from '../proving.ts';
import { loadRevisions, newestOf } from '../revisions.ts';
import { showFactProblem } from '../show/problem.ts';
import { showRecourse } from '../show/recourse.ts';
import { showRemark } from '../show/remarks.ts';
import { WrongUse } from '../wrong-use.ts';

export interface RecourseCommandOptions {
  readonly facts: string;
  readonly decision: string;
  readonly to?: string;
  readonly context?: string;
  readonly on?: string;
  readonly known?: string;
  readonly reading: readonly string[];
  readonly format: 'pretty' | 'json';
}

export async function recourse(io: Io, policy: string, typed: RecourseCommandOptions): Promise<ExitCode> {
  if (typed.on !== undefined && !isIsoDate(typed.on))
    throw new WrongUse('wrong-date', { text: typed.on, option: '--on' });
  const asked = await loadRevisions(io, policy, typed.known ?? null);
  if (asked === null) return exitCode.findings;
  for (const remark of asked.remarks) await write(io.stderr, showRemark(remark, io));
  const { program, digest, compiler } = newestOf(asked);
  const options: RecourseOptions = {
    decision: typed.decision,
    policy: { digest, compiler },
    readings: chosenReadings(program, typed.reading),
    ...(typed.to === undefined ? {} : { to: typed.to }),
    ...(typed.on === undefined ? {} : { referenceDate: typed.on }),
    ...(asked.knowledgeDate === null ? {} : { knowledgeDate: asked.knowledgeDate }),
    ...(typed.context === undefined ? {} : { context: await readObject(io, typed.context) }),
  };
  return withProving(io, (proving) => runAll(io, program, typed, options, proving));
}

/** Not the smallest for sure, not all of them, or nothing found and nothing excluded. */
const isUnsure = ({ status, isSmallest, isComplete }: Recourse): boolean =>
  status === 'notWorkedOut' || !isSmallest || !isComplete;

async function runAll(
  io: Io,
  program: Program,
  typed: RecourseCommandOptions,
  options: RecourseOptions,
  { answer }: Proving,
): Promise<ExitCode> {
  const all: Recourse[] = [];
  let code: ExitCode = exitCode.fine;
  for await (const { facts, line } of readFacts(io, typed.facts, program)) {
    const found = await answer(
      (prover) => workOut(program, facts, prover === null ? options : { ...options, prover }),
      isUnsure,
    );
    for (const problem of [...found.errors, ...found.warnings])
      await write(io.stderr, showFactProblem(problem, line, io));
    if (found.errors.length > 0) code = exitCode.findings;
    if (typed.format === 'json') all.push(found);
    else {
      const page = showRecourse(program, found, { language: io.language, isColoured: io.colour.out });
      await write(io.stdout, all.length === 0 ? page : `\n${'─'.repeat(72)}\n\n${page}`);
      all.push(found);
    }
  }
  if (all.length === 0) throw new WrongUse('no-facts', { path: typed.facts });
  if (typed.format === 'json')
    await write(io.stdout, `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  return code;
}

function workOut(program: Program, facts: unknown, options: RecourseOptions): Recourse {
  const found = recourseOf(program, facts, options);
  const { decision, to = '' } = options;
  switch (found.kind) {
    case 'recourse':
      return found.recourse;
    case 'noSuchDecision':
      throw new WrongUse('no-such-decision', {
        name: decision,
        suggestion: closest(decision, found.known) ?? keyedAlike(decision, found.known),
      });
    case 'noSuchOutcome':
      throw new WrongUse('no-such-outcome', {
        name: decision,
        outcome: to,
        available: (found.known ?? []).join(', '),
      });
  }
}

/** Of a clause that is decided per record one of its records. */
const keyedAlike = (name: string, known: readonly string[]): string =>
  known.find((one) => one.startsWith(`${name}[`)) ?? '';
