/** `pol test`: the examples of each policy. */
import { createColors } from 'picocolors';
import { mutationOf, type MutationOptions } from '../../adequacy/mutate.ts';
import {
  coverageReport,
  mutationReport,
  TEST_SCHEMA,
  type MutationReport,
  type PolicyReport,
  type TestReport,
} from '../../adequacy/report.ts';
import { changedSince } from '../../adequacy/scope.ts';
import { coverageOf, type InScope } from '../../adequacy/seen/coverage.ts';
import { compileUnit, type Compiled } from '../../compile.ts';
import type { Program } from '../../ir/ir.ts';
import type { Language } from '../../base/language.ts';
import { isStatus, statusText } from '../../check/status-words.ts';
import { runExamples, type ExampleOutcome, type Shown } from '../../evaluate/run-examples.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { laidOut } from '../laid-out.ts';
import { showCoverage } from '../show/adequacy.ts';
import { adequacyWords } from '../show/adequacy-words.ts';
import { showMutation } from '../show/mutation.ts';
import { showOutcome } from '../show/outcome.ts';
import { messageOf, showFactProblem } from '../show/problem.ts';
import { printable } from '../show/printable.ts';
import { resultWords } from '../show/result-words.ts';
import { words } from '../words.ts';
import { unitsUnder, type UnitFiles } from '../workspace.ts';
import { mergeFound, report } from './check.ts';

interface TestOptions {
  readonly format: 'pretty' | 'json';
  /** What the examples show of each policy. */
  readonly coverage?: boolean;
  /** Which small mistakes in each policy its examples would not notice. */
  readonly mutate?: boolean;
  /** What is not shown is a finding too. */
  readonly strict?: boolean;
}

export async function test(io: Io, paths: readonly string[], options: TestOptions): Promise<ExitCode> {
  const units = await unitsUnder(io.cwd, paths.length === 0 ? ['policies'] : paths);
  const policies: PolicyReport[] = [];
  const failed: { readonly example: ExampleOutcome; readonly source: Language }[] = [];
  let code: ExitCode = exitCode.fine;
  for (const unit of units) {
    if (unit.head.kind === 'vocabulary') continue;
    const { program, cases, diagnostics, sources } = compileUnit(unit);
    if (program === null) {
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      await report({ ...io, stdout: io.stderr }, mergeFound([{ diagnostics: errors, sources }]), 'pretty');
      code = exitCode.findings;
    } else {
      const examples = runExamples(program);
      policies.push({ policy: unit.id, examples, ...(await adequacyOf(program, cases, unit, options, io)) });
      for (const example of examples)
        if (example.failures.length > 0 || example.errors.length > 0)
          failed.push({ example, source: program.language });
    }
  }
  const all = policies.flatMap(({ examples }) => examples);
  if (options.format === 'json') {
    const answer: TestReport = { schema: TEST_SCHEMA, policies };
    await write(io.stdout, `${JSON.stringify(answer, null, 2)}\n`);
  } else {
    for (const { example, source } of failed) await write(io.stdout, await showFailure(example, source, io));
    const page = { language: io.language, isColoured: io.colour.out };
    for (const { policy, coverage, mutation } of policies) {
      if (coverage !== undefined) await write(io.stdout, `${showCoverage(policy, coverage, page)}\n`);
      if (mutation !== undefined) await write(io.stdout, `${showMutation(policy, mutation, page)}\n`);
    }
  }
  await write(io.stderr, `${words[io.language].examples(all.length - failed.length, failed.length)}\n`);
  return failed.length > 0 || (options.strict === true && policies.some(isWanting))
    ? exitCode.findings
    : code;
}

const isWanting = ({ coverage, mutation }: PolicyReport): boolean =>
  (coverage?.uncovered.length ?? 0) + (mutation?.survivors.length ?? 0) > 0;

async function adequacyOf(
  program: Program,
  cases: Compiled['cases'],
  unit: UnitFiles,
  { coverage, mutate }: TestOptions,
  io: Io,
): Promise<Pick<PolicyReport, 'coverage' | 'mutation'>> {
  const scope = coverage === true || mutate === true ? scopeOf(program, unit) : null;
  const inScope = scope === null ? {} : { inScope: scope };
  return {
    ...(coverage === true ? { coverage: coverageReport(coverageOf(program, inScope)) } : {}),
    ...(mutate === true ? { mutation: await mutationIn(program, { ...inScope, cases }, unit.id, io) } : {}),
  };
}

/** Tells how far it is on a terminal, and lays out the examples that it proposes. */
async function mutationIn(
  program: Program,
  options: MutationOptions,
  policy: string,
  io: Io,
): Promise<MutationReport> {
  const isTerminal = io.colour.err;
  const onProgress = (done: number, total: number): void => {
    if (isTerminal && done % 20 === 0)
      io.stderr.write(`\r\u001b[2K${adequacyWords[io.language].progress(printable(policy), done, total)}`);
  };
  const found = mutationReport(mutationOf(program, { ...options, onProgress }));
  if (isTerminal) io.stderr.write('\r\u001b[2K');
  const survivors = await Promise.all(
    found.survivors.map(async (entry) => ({
      ...entry,
      example: entry.example === null ? null : await laidOut(entry.example, program),
    })),
  );
  return { ...found, survivors };
}

/** A revision that amends another answers for what it changes. */
function scopeOf(program: Program, { base }: UnitFiles): InScope | null {
  if (program.amends === null || base === undefined) return null;
  const before = compileUnit(base).program;
  return before === null ? null : changedSince(before, program);
}

/** Values are in the language of the reader; statuses and states are the words of the source, that can be typed. */
async function showFailure(example: ExampleOutcome, source: Language, io: Io): Promise<string> {
  const colour = createColors(io.colour.out);
  const lines = example.failures.map((failure) => {
    const params = {
      example: example.title,
      target: failure.target,
      expected: shown(failure.expected, source, io.language),
      found: shown(failure.found, source, io.language),
    };
    const { headline } = messageOf('failed-expectation', params, io.language);
    return `${colour.red('✗')} ${example.origin.file}:${failure.line}  ${printable(headline)}\n`;
  });
  const problems = example.errors.map((problem) => `  ${showFactProblem(problem, example.origin.line, io)}`);
  return [...lines, ...problems].join('');
}

function shown(value: Shown, source: Language, language: Language): string {
  switch (value.kind) {
    case 'missing':
      return '–';
    case 'outcome':
      if (value.outcome === 'met') return resultWords[source].met;
      if (value.outcome === 'notMet') return resultWords[source].unmet;
      return showOutcome(value.outcome, language);
    case 'status':
      if (value.status === 'met') return resultWords[source].met;
      return isStatus(value.status) ? statusText(value.status, source) : value.status;
  }
}
