/**
 * `pol new`: cases for a decision as examples, of which an analyst fills in what is expected; the first lines of a policy
 * and of a register; and what a new diagnostic needs.
 */
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../base/language.ts';
import { closest } from '../../base/suggest.ts';
import { proposeExamples, type Proposal } from '../../adequacy/propose/propose.ts';
import { proposalReport } from '../../adequacy/propose/report.ts';
import { withHoles, writtenExamples } from '../../adequacy/propose/write.ts';
import type { Program } from '../../ir/ir.ts';
import { partHead } from '../../notation/example.ts';
import { chosenReadings } from '../evaluator.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { laidOut } from '../laid-out.ts';
import { loadRevisions, newestOf, onlyNewest } from '../revisions.ts';
import { missingLines } from '../show/proposal.ts';
import { showRemark } from '../show/remarks.ts';
import { words } from '../words.ts';
import { WrongUse } from '../wrong-use.ts';
import { newDiagnostic, writeNew } from './new-diagnostic.ts';
import { newPolicy, newRegister, registerFor } from './new-files.ts';

interface NewOptions {
  readonly known?: string;
  readonly reading: readonly string[];
  readonly output?: string;
  readonly format: 'pretty' | 'json';
}

/** `detail` is a decision, the year of a policy, or the room of a diagnostic. */
export async function make(
  io: Io,
  what: string,
  name: string,
  detail: string | undefined,
  options: NewOptions,
): Promise<ExitCode> {
  const { language } = io;
  switch (what) {
    case 'examples':
    case 'voorbeelden':
      return newExamples(io, name, needed(detail, words[language].argumentNames.decision, language), options);
    case 'policy':
    case 'beleid': {
      onlyWith(what, options, ['output'], language);
      const year = needed(detail, words[language].argumentNames.year, language);
      await put(io, options.output, await newPolicy(name, year, language));
      const register = registerFor(name, year);
      // Beside the policy, wherever that went.
      const path = join(dirname(options.output ?? ''), `${register}.norms.jsonl`);
      await write(io.stderr, `${words[language].registerToMake(register, path)}\n`);
      return exitCode.fine;
    }
    case 'register':
      onlyWith(what, options, ['output'], language);
      await put(io, options.output, newRegister(name, language));
      return exitCode.fine;
    case 'diagnostic':
    case 'melding':
      onlyWith(what, options, [], language);
      await newDiagnostic(io, name, detail);
      return exitCode.fine;
    default:
      throw new WrongUse('wrong-option', { problem: words[language].noSuchNew(what) });
  }
}

/** An option that says nothing here is not ignored. */
function onlyWith(
  what: string,
  { known, reading, output, format }: NewOptions,
  allowed: readonly string[],
  language: Language,
): void {
  const given = {
    known: known !== undefined,
    reading: reading.length > 0,
    output: output !== undefined,
    format: format !== 'pretty',
  };
  const odd = Object.entries(given).find(([name, isGiven]) => isGiven && !allowed.includes(name));
  if (odd !== undefined)
    throw new WrongUse('wrong-option', { problem: words[language].notForNew(`--${odd[0]}`, what) });
}

function needed(detail: string | undefined, name: string, language: Language): string {
  if (detail === undefined)
    throw new WrongUse('wrong-option', { problem: words[language].missingHere(name) });
  return detail;
}

async function newExamples(io: Io, policy: string, decision: string, options: NewOptions): Promise<ExitCode> {
  const loaded = await loadRevisions(io, policy, options.known ?? null);
  if (loaded === null) return exitCode.findings;
  const asked = onlyNewest(loaded);
  const { program } = newestOf(asked);
  mustBeThere(program, decision);
  const readings = chosenReadings(program, options.reading);
  for (const remark of asked.remarks) await write(io.stderr, showRemark(remark, io));
  const proposal = proposeExamples(program, decision, readings);
  if (proposal === null) {
    await write(io.stderr, `${words[io.language].tooLargeFor(decision)}\n`);
    return exitCode.findings;
  }
  const text = await textOf(proposal, program);
  if (options.format === 'json') {
    const report = proposalReport(proposal, program, { decision, readings }, text);
    await put(io, options.output, `${JSON.stringify(report, null, 2)}\n`);
  } else if (options.output === undefined) await write(io.stdout, text);
  else {
    const { name, year, revision, language } = program;
    await put(io, options.output, partHead(name, year, revision, language) + text);
  }
  await write(io.stderr, [summary(proposal, io), ...missingLines(proposal, io.language)].join('\n') + '\n');
  return exitCode.fine;
}

function mustBeThere({ clauses }: Program, name: string): void {
  const names = clauses.map((one) => one.name);
  if (!names.includes(name))
    throw new WrongUse('no-such-decision', { name, suggestion: closest(name, names) ?? '' });
}

/** Laid out with something that can be parsed in the place of what is open. */
async function textOf(proposal: Proposal, program: Program): Promise<string> {
  const written = writtenExamples(proposal, program);
  return written === '' ? '' : withHoles(await laidOut(written, program), program.language);
}

async function put(io: Io, path: string | undefined, text: string): Promise<void> {
  if (path === undefined) {
    await write(io.stdout, text);
    return;
  }
  await writeNew(resolve(io.cwd, path), text, path);
}

function summary({ tests, examples }: Proposal, io: Io): string {
  const fresh = examples.filter(({ already }) => already === null).length;
  const shown = tests.filter(({ missing }) => missing === null).length;
  return words[io.language].proposed(fresh, examples.length - fresh, shown, tests.length);
}
