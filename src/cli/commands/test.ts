/** `pol test`: the examples of each policy. */
import { createColors } from 'picocolors';
import { compileUnit } from '../../compile.ts';
import type { Language } from '../../base/language.ts';
import { runExamples, type ExampleOutcome, type Shown } from '../../evaluate/run-examples.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { showOutcome } from '../show/outcome.ts';
import { messageOf, showFactProblem } from '../show/problem.ts';
import { printable } from '../show/printable.ts';
import { resultWords } from '../show/result-words.ts';
import { words } from '../words.ts';
import { unitsUnder } from '../workspace.ts';
import { mergeFound, report } from './check.ts';

interface TestOptions {
  readonly format: 'pretty' | 'json';
}

export async function test(io: Io, paths: readonly string[], options: TestOptions): Promise<ExitCode> {
  const units = await unitsUnder(io.cwd, paths.length === 0 ? ['policies'] : paths);
  const outcomes: { readonly policy: string; readonly examples: readonly ExampleOutcome[] }[] = [];
  let code: ExitCode = exitCode.fine;
  for (const unit of units) {
    if (unit.head.kind === 'vocabulary') continue;
    const { program, diagnostics, sources } = compileUnit(unit);
    if (program === null) {
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      await report({ ...io, stdout: io.stderr }, mergeFound([{ diagnostics: errors, sources }]), 'pretty');
      code = exitCode.findings;
    } else outcomes.push({ policy: unit.id, examples: runExamples(program) });
  }
  const all = outcomes.flatMap(({ examples }) => examples);
  const failed = all.filter(({ failures, errors }) => failures.length > 0 || errors.length > 0);
  if (options.format === 'json')
    await write(io.stdout, `${JSON.stringify({ schema: 'pol-test/1', policies: outcomes }, null, 2)}\n`);
  else for (const example of failed) await write(io.stdout, await showFailure(example, io));
  await write(io.stderr, `${words[io.language].examples(all.length - failed.length, failed.length)}\n`);
  return failed.length > 0 ? exitCode.findings : code;
}

async function showFailure(example: ExampleOutcome, io: Io): Promise<string> {
  const colour = createColors(io.colour.out);
  const lines = example.failures.map((failure) => {
    const params = {
      example: example.title,
      target: failure.target,
      expected: shown(failure.expected, io.language),
      found: shown(failure.found, io.language),
    };
    const { headline } = messageOf('failed-expectation', params, io.language);
    return `${colour.red('✗')} ${example.origin.file}:${failure.line}  ${printable(headline)}\n`;
  });
  const problems = example.errors.map((problem) => `  ${showFactProblem(problem, example.origin.line, io)}`);
  return [...lines, ...problems].join('');
}

function shown(value: Shown, language: Language): string {
  const vocabulary = resultWords[language];
  switch (value.kind) {
    case 'missing':
      return '–';
    case 'outcome':
      if (value.outcome === 'met') return vocabulary.met;
      return value.outcome === 'notMet' ? vocabulary.unmet : showOutcome(value.outcome, language);
    case 'status': {
      const { status } = value;
      if (status === 'met') return vocabulary.met;
      if (status === 'notMet') return vocabulary.unmet;
      if (status === 'inPrinciple') return vocabulary.inPrinciple;
      return (
        vocabulary.states[status] ??
        (Object.hasOwn(vocabulary.status, status)
          ? vocabulary.status[status as keyof typeof vocabulary.status]
          : status)
      );
    }
  }
}
