/** `pol needed`: what is still needed to decide, and what to ask next, for one record or for a file full of them. */
import { isIsoDate } from '../../base/calendar.ts';
import { closest } from '../../base/suggest.ts';
import { prepareNeeded, type Asker } from '../../evaluate/ask/ask.ts';
import type { NeededAnswer } from '../../evaluate/ask/needed-answer.ts';
import type { NeededOptions } from '../../evaluate/ask/options.ts';
import { joinedProgram } from '../../evaluate/joined-program.ts';
import type { Program } from '../../ir/ir.ts';
import type { Prover } from '../../solve/asking.ts';
import { chosenReadings } from '../evaluator.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readFacts, readObject } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import type { LoadedPolicy } from '../load-policy.ts';
import { withProving } from '../proving.ts';
import { loadRevisions } from '../revisions.ts';
import { showNeeded } from '../show/needed.ts';
import { showFactProblem } from '../show/problem.ts';
import { showRemark } from '../show/remarks.ts';
import { WrongUse } from '../wrong-use.ts';

export interface NeededCommandOptions {
  readonly facts: string;
  readonly context?: string;
  readonly on?: string;
  readonly known?: string;
  readonly decision: readonly string[];
  readonly reading: readonly string[];
  readonly portfolio?: string;
  readonly format: 'pretty' | 'json';
}

export async function needed(io: Io, policy: string, typed: NeededCommandOptions): Promise<ExitCode> {
  if (typed.on !== undefined && !isIsoDate(typed.on))
    throw new WrongUse('wrong-date', { text: typed.on, option: '--on' });
  const asked = await loadRevisions(io, policy, typed.known ?? null);
  if (asked === null) return exitCode.findings;
  for (const remark of asked.remarks) await write(io.stderr, showRemark(remark, io));
  const { candidates } = asked;
  checkNames(
    candidates.map(({ program }) => program),
    typed.decision,
  );
  const [first, ...others] = candidates;
  const program = joinedProgram([first.program, ...others.map((other) => other.program)]);
  const options: NeededOptions = {
    ...(typed.on === undefined ? {} : { referenceDate: typed.on }),
    ...(asked.knowledgeDate === null ? {} : { knowledgeDate: asked.knowledgeDate }),
    ...(typed.context === undefined ? {} : { context: await readObject(io, typed.context) }),
    ...(typed.portfolio === undefined ? {} : { portfolio: await recordsOf(io, typed.portfolio, program) }),
  };
  const askersBy = (prover: Prover | null): readonly Asker[] =>
    candidates.map((candidate) =>
      askerOf(candidate, typed, { ...options, ...(prover === null ? {} : { prover }) }),
    );
  const plain = askersBy(null);
  return withProving(io, ({ answer }) => {
    const ask: Ask = (facts) =>
      answer(
        (prover) => (prover === null ? plain : askersBy(prover)).map((asker) => asker.ask(facts)),
        (answers) => answers.some(({ open }) => open.some(({ inexact }) => inexact)),
      );
    return runAll(io, typed, program, ask);
  });
}

/** What each revision that may have been in force says of one record. */
type Ask = (facts: unknown) => Promise<readonly NeededAnswer[]>;

function askerOf(
  { program, digest, compiler }: LoadedPolicy,
  typed: NeededCommandOptions,
  options: NeededOptions,
): Asker {
  const names = program.clauses.map(({ name }) => name);
  return prepareNeeded(program, {
    ...options,
    policy: { digest, compiler },
    readings: chosenReadings(program, typed.reading),
    ...(typed.decision.length === 0
      ? {}
      : { decisions: typed.decision.filter((name) => names.includes(name)) }),
  });
}

/** Every name is one that some revision has. */
function checkNames(programs: readonly Program[], names: readonly string[]): void {
  const known = programs.flatMap(({ clauses }) => clauses.map(({ name }) => name));
  for (const name of names)
    if (!known.includes(name))
      throw new WrongUse('no-such-decision', { name, suggestion: closest(name, known) ?? '' });
}

async function recordsOf(io: Io, path: string, program: Program): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for await (const { facts } of readFacts(io, path, program)) records.push(facts);
  return records;
}

/** One answer is an object, more are an array. */
async function runAll(io: Io, typed: NeededCommandOptions, program: Program, ask: Ask): Promise<ExitCode> {
  const answers: NeededAnswer[] = [];
  let code: ExitCode = exitCode.fine;
  let count = 0;
  for await (const { facts, line } of readFacts(io, typed.facts, program))
    for (const answer of await ask(facts)) {
      if (answer.errors.length > 0) code = exitCode.findings;
      if (typed.format === 'json') {
        answers.push(answer);
        for (const problem of [...answer.errors, ...answer.warnings])
          await write(io.stderr, showFactProblem(problem, line, io));
      } else await write(io.stdout, `${count === 0 ? '' : separator}${pageOf(answer, program, io)}`);
      count += 1;
    }
  if (typed.format === 'json')
    await write(io.stdout, `${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  return code;
}

const separator = `\n${'─'.repeat(72)}\n\n`;

const pageOf = (answer: NeededAnswer, { title, name }: Program, { language, colour }: Io): string =>
  showNeeded(answer, { title: title || name, language, isColoured: colour.out });
