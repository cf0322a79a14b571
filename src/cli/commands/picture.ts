/** `pol picture`: a decision as a diagram, as an analyst would draw it: SVG, or text for Graphviz or Mermaid. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { closest } from '../../base/suggest.ts';
import type { DecisionPicture } from '../../emit/decision/decision-picture.ts';
import type { Excess } from '../../emit/decision/limits.ts';
import type { Program } from '../../ir/ir.ts';
import { chosenReadings } from '../evaluator.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { loadRevisions, newestOf, onlyNewest } from '../revisions.ts';
import { showRemark } from '../show/remarks.ts';
import { words } from '../words.ts';
import { WrongUse } from '../wrong-use.ts';

export interface PictureOptions {
  readonly known?: string;
  readonly reading: readonly string[];
  readonly allReadings?: boolean;
  readonly output?: string;
  readonly format: 'svg' | 'dot' | 'mermaid';
}

export async function picture(
  io: Io,
  policy: string,
  decision: string,
  typed: PictureOptions,
): Promise<ExitCode> {
  const loaded = await loadRevisions(io, policy, typed.known ?? null);
  if (loaded === null) return exitCode.findings;
  const asked = onlyNewest(loaded);
  const { program } = newestOf(asked);
  const place = placeOf(program, decision);
  const readings = chosenReadings(program, typed.reading);
  for (const remark of asked.remarks) await write(io.stderr, showRemark(remark, io));
  const { decisionPicture } = await import('../../emit/decision/build.ts');
  const options = { language: io.language, readings, allReadings: typed.allReadings === true };
  const made = decisionPicture(program, decision, options);
  if (made === null)
    throw new WrongUse('picture-too-large', { decision, place, of: 'diagram', count: '', limit: '' });
  const text = await textOf(made, typed.format, (excess) => tooLarge(decision, place, excess));
  if (typed.output === undefined) await write(io.stdout, text);
  else await save(io, typed.output, text, made);
  return exitCode.fine;
}

/** Where a clause stands in the source. */
function placeOf({ clauses }: Program, name: string): string {
  const clause = clauses.find((one) => one.name === name);
  if (clause !== undefined) return `${clause.origin.file}:${clause.origin.line}`;
  const names = clauses.map((one) => one.name);
  throw new WrongUse('no-such-decision', { name, suggestion: closest(name, names) ?? '' });
}

const tooLarge = (decision: string, place: string, { of, count, limit }: Excess): WrongUse =>
  new WrongUse('picture-too-large', { decision, place, of, count: String(count), limit: String(limit) });

async function textOf(
  made: DecisionPicture,
  format: PictureOptions['format'],
  problem: (excess: Excess) => WrongUse,
): Promise<string> {
  switch (format) {
    case 'dot': {
      const { decisionDot } = await import('../../emit/decision/dot.ts');
      return decisionDot(made);
    }
    case 'mermaid': {
      const { excessOfMermaid } = await import('../../emit/decision/limits.ts');
      const { decisionMermaid } = await import('../../emit/decision/mermaid.ts');
      const text = decisionMermaid(made);
      const excess = excessOfMermaid(made, text);
      if (excess !== null) throw problem(excess);
      return text;
    }
    case 'svg': {
      const { excessOfSvg } = await import('../../emit/decision/limits.ts');
      const excess = excessOfSvg(made);
      if (excess !== null) throw problem(excess);
      const { decisionSvg } = await import('../../emit/decision/svg.ts');
      return decisionSvg(made);
    }
  }
}

async function save(io: Io, path: string, text: string, made: DecisionPicture): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, path), text);
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new WrongUse('unwritable-file', { path, problem });
  }
  const { questions, outcomes } = made;
  await write(io.stdout, `${words[io.language].drawn(path, questions.length, outcomes.length)}\n`);
}
