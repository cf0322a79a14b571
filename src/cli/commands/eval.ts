/** `pol eval`: decides, for one record of facts or for a file full of them, one record at a time. */
import { isIsoDate } from '../../base/calendar.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import type { Evaluator } from '../../evaluate/evaluate.ts';
import type { EvaluationResult, NoteEntry } from '../../evaluate/result.ts';
import type { TableKind } from '../../evaluate/readings-table.ts';
import type { Language } from '../../base/language.ts';
import type { ExplanationLength } from '../../explain/explain.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { explanationHtml } from '../../explain/render/html.ts';
import { explanationMarkdown } from '../../explain/render/markdown.ts';
import { joinedProgram } from '../../evaluate/joined-program.ts';
import type { Program } from '../../ir/ir.ts';
import { askableBeside } from '../askable.ts';
import { evaluatorOf, type TypedOptions } from '../evaluator.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readFacts, readObject } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import { withOtherReadings, type WithOthers } from '../other-readings.ts';
import { withProving } from '../proving.ts';
import { loadRevisions, newestOf, type AskedRevisions } from '../revisions.ts';
import { csvHeading, csvRow, type CsvOptions } from '../show/result-csv.ts';
import { entriesOf } from '../show/outcome.ts';
import { readingsLines } from '../show/readings.ts';
import { remarkLines, showRemark, type Remark } from '../show/remarks.ts';
import { letterOf } from '../show/explanation.ts';
import { showResult } from '../show/result.ts';
import { showFactProblem } from '../show/problem.ts';
import { WrongUse } from '../wrong-use.ts';

export interface EvalOptions {
  readonly facts: string;
  readonly context?: string;
  readonly on?: string;
  readonly known?: string;
  readonly decision: readonly string[];
  readonly reading: readonly string[];
  readonly allReadings?: TableKind;
  readonly explain?: ExplanationLength;
  readonly strict?: boolean;
  readonly format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html';
}

export async function evaluate(io: Io, policy: string, options: EvalOptions): Promise<ExitCode> {
  if (options.on !== undefined && !isIsoDate(options.on))
    throw new WrongUse('wrong-date', { text: options.on, option: '--on' });
  const asked = await loadRevisions(io, policy, options.known ?? null);
  if (asked === null) return exitCode.findings;
  const typed: TypedOptions = {
    readings: options.reading,
    decisions: options.decision,
    ...(options.on === undefined ? {} : { referenceDate: options.on }),
    ...(options.context === undefined ? {} : { context: await readObject(io, options.context) }),
    explain: options.format !== 'csv',
  };
  const answering = (own: TypedOptions): Answering => {
    const evaluator = evaluatorOf(asked, own);
    return options.allReadings === undefined
      ? (facts) => ({ result: evaluator.evaluate(facts), others: [] })
      : withTable(evaluator, withOtherReadings(asked, options.allReadings, own));
  };
  const plain = answering(typed);
  const outsideOf = outsideRemarks(io, policy, asked);
  return withProving(io, ({ answer }) => {
    const answerTo = (facts: unknown): Promise<WithOthers> =>
      answer(
        (prover) => (prover === null ? plain : answering({ ...typed, prover }))(facts),
        ({ result }) => isInexact(result),
      );
    return runAll(io, asked, answerTo, outsideOf, options);
  });
}

/** Whether something that was asked may be said more exactly. */
const isInexact = ({ decisions, requirements, groups, steps }: EvaluationResult): boolean =>
  [decisions, requirements, groups, steps].some((map) =>
    Object.values(map).some((value) => entriesOf(value).some(([, { inexact }]) => inexact)),
  );

type Answering = (facts: unknown) => WithOthers;

const withTable =
  (evaluator: Evaluator, tabulate: ReturnType<typeof withOtherReadings>): Answering =>
  (facts) =>
    tabulate(facts, evaluator.evaluate(facts));

/** The remarks on the day of one answer. */
type OutsideOf = (result: EvaluationResult) => Promise<readonly Remark[]>;

/** Many records have the same day: each day is looked up once, and has one remark. */
function outsideRemarks(io: Io, policy: string, asked: AskedRevisions): OutsideOf {
  const { program } = newestOf(asked);
  const lookUp = askableBeside(io, policy, program);
  const id = `${program.name}@${program.year}`;
  const found = new Map<string, Remark>();
  const remarkOn = async (note: NoteEntry): Promise<readonly Remark[]> => {
    if (note.kind !== 'referenceDateOutside') return [];
    const { date, from, to } = note;
    const key = `${date} ${from ?? ''} ${to ?? ''}`;
    const remark: Remark = found.get(key) ?? {
      ...{ kind: 'outside', id, date, from, to },
      ...(await lookUp(date)),
    };
    found.set(key, remark);
    return [remark];
  };
  return async ({ notes }) => {
    const remarks: Remark[] = [];
    for (const note of notes) remarks.push(...(await remarkOn(note)));
    return remarks;
  };
}

async function runAll(
  io: Io,
  { candidates, remarks }: AskedRevisions,
  answer: (facts: unknown) => Promise<WithOthers>,
  outsideOf: OutsideOf,
  options: EvalOptions,
): Promise<ExitCode> {
  const [first, ...others] = candidates;
  const program = joinedProgram([first.program, ...others.map((other) => other.program)]);
  const writer = writerOf(io, program, options, others.length > 0);
  const isPretty = options.format === 'pretty';
  const onTop = remarks.filter((remark) => !isBesideAnswer(remark));
  const told = new Set<string>();
  let code: ExitCode = exitCode.fine;
  await tellRemarks(io, isPretty ? remarks.filter(isBesideAnswer) : remarks, told);
  for await (const record of readFacts(io, options.facts, program)) {
    const { result, others } = await answer(record.facts);
    const outside = result.notes.length === 0 ? [] : await outsideOf(result);
    if (!isPretty) {
      await tellRemarks(io, outside, told);
      await tellProblems(io, [...result.errors, ...result.warnings], told, record.line);
    }
    await writer.record(result, [...outside, ...onTop]);
    if (options.format === 'csv' || options.format === 'ndjson')
      for (const other of others) await writer.record(other, []);
    if (isFinding(result, options.strict === true)) code = exitCode.findings;
  }
  await writer.end();
  return code;
}

/** That a choice was made for the user is said beside the answer, also where that has room for it. */
const isBesideAnswer = ({ kind }: Remark): boolean => kind === 'newestTaken';

/** A remark that comes back with other records is said once. */
async function tellRemarks(io: Io, remarks: readonly Remark[], told: Set<string>): Promise<void> {
  for (const remark of remarks) {
    const key = JSON.stringify(remark);
    if (told.has(key)) continue;
    told.add(key);
    await write(io.stderr, showRemark(remark, io));
  }
}

/** Wrong facts make the run end with 1; with `--strict` so do warnings, what is still open, and a day out of time. */
function isFinding(result: EvaluationResult, isStrict: boolean): boolean {
  if (result.errors.length > 0) return true;
  if (!isStrict) return false;
  const decided = Object.values(result.decisions).flatMap((value) => entriesOf(value));
  const isOutside = result.notes.some(({ kind }) => kind === 'referenceDateOutside');
  return (
    isOutside || result.warnings.length > 0 || decided.some(([, { status }]) => status === 'undetermined')
  );
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
  /** An answer with the remarks that a page about it opens with. */
  readonly record: (result: EvaluationResult, remarks: readonly Remark[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

function writerOf(io: Io, program: Program, options: EvalOptions, isInDoubt: boolean): Writer {
  const out = (text: string): Promise<void> => write(io.stdout, text);
  switch (options.format) {
    case 'pretty':
      return prettyWriter(io, program, options);
    case 'ndjson':
      return { record: (result) => out(`${JSON.stringify(result)}\n`), end: async () => undefined };
    case 'json':
      return jsonWriter(out);
    case 'markdown':
    case 'html':
      return letterWriter(out, program, options, io.language);
    case 'csv':
      return csvWriter(out, program, {
        only: options.decision,
        isInDoubt,
        hasReadings: options.allReadings !== undefined,
      });
  }
}

function prettyWriter(io: Io, program: Program, options: EvalOptions): Writer {
  let count = 0;
  return {
    record: async (result, remarks) => {
      const top = remarks.flatMap((remark) => remarkLines(remark, io.language));
      const page = showResult(program, result, {
        language: io.language,
        isColoured: io.colour.out,
        explained: options.explain ?? null,
        only: options.decision,
      });
      const table = result.readingsTable;
      const readings = table === undefined ? '' : `\n${readingsLines(table, io.language).join('\n')}\n`;
      const text = `${top.length === 0 ? '' : `${top.join('\n')}\n\n`}${page}${readings}`;
      await write(io.stdout, count === 0 ? text : `\n${'─'.repeat(72)}\n\n${text}`);
      count += 1;
    },
    end: async () => undefined,
  };
}

/** Letters, the short ones unless the whole is asked for; as HTML all of them are one page. */
function letterWriter(
  out: (text: string) => Promise<void>,
  program: Program,
  { explain, decision, format }: EvalOptions,
  language: Language,
): Writer {
  const length = explain ?? 'short';
  const letters: Explanation[] = [];
  let count = 0;
  return {
    record: async (result) => {
      const letter = letterOf(program, result, { language, length, only: decision });
      if (format === 'html') letters.push(letter);
      else await out(`${count === 0 ? '' : '\n---\n\n'}${explanationMarkdown(letter)}`);
      count += 1;
    },
    end: async () => {
      const [first, ...others] = letters;
      if (first !== undefined) await out(explanationHtml(first, ...others));
    },
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

function csvWriter(out: (text: string) => Promise<void>, program: Program, options: CsvOptions): Writer {
  let isFirst = true;
  return {
    record: async (result) => {
      if (isFirst) await out(csvHeading(program, options));
      isFirst = false;
      await out(csvRow(program, result, options));
    },
    end: async () => {
      if (isFirst) await out(csvHeading(program, options));
    },
  };
}
