/** `pol eval`: decides, for one record of facts or for a file full of them, one record at a time. */
import { isIsoDate } from '../../base/calendar.ts';
import { closest } from '../../base/suggest.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import type { EvaluationResult } from '../../evaluate/result.ts';
import { prepare, type Evaluator } from '../../evaluate/evaluate.ts';
import type { Program } from '../../ir/ir.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readFacts, readObject } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import { loadPolicy } from '../load-policy.ts';
import { csvHeading, csvRow } from '../show/result-csv.ts';
import { entriesOf } from '../show/outcome.ts';
import { showResult } from '../show/result.ts';
import { showFactProblem } from '../show/problem.ts';
import { WrongUse } from '../wrong-use.ts';

export interface EvalOptions {
  readonly facts: string;
  readonly context?: string;
  readonly on?: string;
  readonly decision: readonly string[];
  readonly reading: readonly string[];
  readonly explain?: boolean;
  readonly strict?: boolean;
  readonly format: 'pretty' | 'json' | 'ndjson' | 'csv';
}

export async function evaluate(io: Io, policy: string, options: EvalOptions): Promise<ExitCode> {
  if (options.on !== undefined && !isIsoDate(options.on))
    throw new WrongUse('wrong-date', { text: options.on, option: '--on' });
  const loaded = await loadPolicy(io, policy);
  if (loaded === null) return exitCode.findings;
  const { program, digest, compiler } = loaded;
  checkNames(program, options.decision);
  const evaluator = prepare(program, {
    policy: { digest, compiler },
    readings: readingsOf(program, options.reading),
    ...(options.on === undefined ? {} : { referenceDate: options.on }),
    ...(options.context === undefined ? {} : { context: await readObject(io, options.context) }),
    ...(options.decision.length === 0 ? {} : { decisions: options.decision }),
    explain: options.explain === true || options.format === 'json' || options.format === 'ndjson',
  });
  return runAll(io, program, evaluator, options);
}

/** Every name of `--decision` is one the policy has. */
function checkNames(program: Program, names: readonly string[]): void {
  const known = [...program.clauses, ...program.says].map(({ name }) => name);
  for (const name of names)
    if (!known.includes(name))
      throw new WrongUse('no-such-decision', { name, suggestion: closest(name, known) ?? '' });
}

function readingsOf(program: Program, choices: readonly string[]): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const text of choices) {
    const [name = '', alternative] = text.split('=').map((part) => part.trim());
    if (alternative === undefined || alternative === '') throw new WrongUse('wrong-reading', { text });
    const reading = program.readings.find((candidate) => candidate.name === name);
    if (reading === undefined)
      throw new WrongUse('no-such-reading', {
        name,
        suggestion:
          closest(
            name,
            program.readings.map((one) => one.name),
          ) ?? '',
      });
    const names = reading.alternatives.map((one) => one.name);
    if (!names.includes(alternative))
      throw new WrongUse('no-such-alternative', { reading: name, alternative, available: names.join(', ') });
    chosen[name] = alternative;
  }
  return chosen;
}

async function runAll(
  io: Io,
  program: Program,
  evaluator: Evaluator,
  options: EvalOptions,
): Promise<ExitCode> {
  const writer = writerOf(io, program, options);
  const told = new Set<string>();
  let code: ExitCode = exitCode.fine;
  for await (const record of readFacts(io, options.facts, program)) {
    const result = evaluator.evaluate(record.facts);
    if (options.format !== 'pretty')
      await tellProblems(io, [...result.errors, ...result.warnings], told, record.line);
    await writer.record(result);
    if (isFinding(result, options.strict === true)) code = exitCode.findings;
  }
  await writer.end();
  return code;
}

/** Wrong facts make the run end with 1; with `--strict` so do warnings and what is still open. */
function isFinding(result: EvaluationResult, isStrict: boolean): boolean {
  if (result.errors.length > 0) return true;
  if (!isStrict) return false;
  const decided = Object.values(result.decisions).flatMap((value) => entriesOf(value));
  return result.warnings.length > 0 || decided.some(([, { status }]) => status === 'undetermined');
}

/** A warning about a column would come back with every record: it is said once. */
async function tellProblems(
  io: Io,
  problems: readonly FactDiagnostic[],
  told: Set<string>,
  line: number,
): Promise<void> {
  for (const problem of problems) {
    const key =
      problem.severity === 'warning'
        ? `${problem.code} ${problem.path}`
        : `${line} ${problem.code} ${problem.path}`;
    if (told.has(key)) continue;
    told.add(key);
    await write(io.stderr, showFactProblem(problem, line, io));
  }
}

interface Writer {
  readonly record: (result: EvaluationResult) => Promise<void>;
  readonly end: () => Promise<void>;
}

function writerOf(io: Io, program: Program, options: EvalOptions): Writer {
  const out = (text: string): Promise<void> => write(io.stdout, text);
  switch (options.format) {
    case 'pretty':
      return prettyWriter(io, program, options);
    case 'ndjson':
      return { record: (result) => out(`${JSON.stringify(result)}\n`), end: async () => undefined };
    case 'json':
      return jsonWriter(out);
    case 'csv':
      return csvWriter(out, program, options.decision);
  }
}

function prettyWriter(io: Io, program: Program, options: EvalOptions): Writer {
  let count = 0;
  return {
    record: async (result) => {
      const text = showResult(program, result, {
        language: io.language,
        isColoured: io.colour.out,
        isExplained: options.explain === true,
        only: options.decision,
      });
      await write(io.stdout, count === 0 ? text : `\n${'─'.repeat(72)}\n\n${text}`);
      count += 1;
    },
    end: async () => undefined,
  };
}

/** One record is an object; more are an array, written as they come. */
function jsonWriter(out: (text: string) => Promise<void>): Writer {
  let held: EvaluationResult | null = null;
  let count = 0;
  const text = (result: EvaluationResult): string => JSON.stringify(result, null, 2);
  return {
    record: async (result) => {
      count += 1;
      if (count === 1) held = result;
      else if (held !== null) {
        await out(`[\n${text(held)}`);
        held = null;
      }
      if (count > 1) await out(`,\n${text(result)}`);
    },
    end: async () => {
      if (held !== null) await out(`${text(held)}\n`);
      else await out(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}

function csvWriter(out: (text: string) => Promise<void>, program: Program, only: readonly string[]): Writer {
  let isFirst = true;
  return {
    record: async (result) => {
      if (isFirst) await out(csvHeading(program, only));
      isFirst = false;
      await out(csvRow(program, result, only));
    },
    end: async () => {
      if (isFirst) await out(csvHeading(program, only));
    },
  };
}
