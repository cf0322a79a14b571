/** `pol diff`: what changed between two editions, for whom, and whether it is stricter or looser. */
import { compare, type Comparison } from '../../diff/diff.ts';
import type { Diff } from '../../diff/report.ts';
import { isChanged } from '../../diff/tell/summary.ts';
import { diffWords } from '../../diff/words/words.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readObject } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import type { LoadedPolicy } from '../load-policy.ts';
import { withProving } from '../proving.ts';
import { loadRevisions, newestOf, onlyNewest } from '../revisions.ts';
import { showRemark } from '../show/remarks.ts';
import { isWholeText } from '../whole-text.ts';

export interface DiffCommandOptions {
  readonly facts?: string;
  readonly context?: string;
  readonly all?: boolean;
  readonly exitCode?: boolean;
  readonly format: 'pretty' | 'json' | 'markdown' | 'html';
}

/** What cannot be compared is never 1: that says that something changed. */
export async function diff(
  io: Io,
  older: string,
  newer: string,
  options: DiffCommandOptions,
): Promise<ExitCode> {
  const [before, after] = [await sideOf(io, older), await sideOf(io, newer)];
  if (before === null || after === null) return exitCode.wrongUse;
  if (before.program.name !== after.program.name && options.format !== 'pretty')
    await write(
      io.stderr,
      `${diffWords[io.language].otherPolicy(before.program.name, after.program.name)}\n`,
    );
  const found = await withProving(io, ({ answer }) =>
    answer((prover) => compare(before, after, { prover }), isUnsure),
  );
  const told = await withRecords(io, found, options);
  await write(io.stdout, await textOf(io, told, options));
  return options.exitCode === true && isChanged(told) ? exitCode.findings : exitCode.fine;
}

interface Side {
  readonly program: LoadedPolicy['program'];
  readonly isWhole: boolean;
}

/** Null: its source has errors, and they are shown. */
async function sideOf(io: Io, asked: string): Promise<Side | null> {
  const loaded = await loadRevisions(io, asked, null);
  if (loaded === null) return null;
  const newest = onlyNewest(loaded);
  for (const remark of newest.remarks) await write(io.stderr, showRemark(remark, io));
  const { program } = newestOf(newest);
  return { program, isWhole: await isWholeText(io, asked, program) };
}

/** Tests that tie facts together are what a solver can settle. */
const isUnsure = ({ diff: { effects } }: Comparison): boolean =>
  effects.some(({ doubts }) => doubts.some(({ reason }) => reason === 'relation'));

async function withRecords(io: Io, found: Comparison, { facts, context }: DiffCommandOptions): Promise<Diff> {
  if (facts === undefined) return found.diff;
  const { withPortfolio } = await import('../portfolio/of-comparison.ts');
  return withPortfolio(io, facts, found, {
    ...(context === undefined ? {} : { context: await readObject(io, context) }),
  });
}

async function textOf(io: Io, told: Diff, { format, all = false }: DiffCommandOptions): Promise<string> {
  const { language } = io;
  switch (format) {
    case 'json':
      return `${JSON.stringify(told, null, 2)}\n`;
    case 'pretty': {
      const { showDiff } = await import('../show/diff.ts');
      return showDiff(told, { language, isColoured: io.colour.out, isAll: all });
    }
    case 'markdown': {
      const { diffMarkdown } = await import('../../diff/page/markdown.ts');
      return diffMarkdown(told, { language, isAll: all });
    }
    case 'html': {
      const { diffHtml } = await import('../../diff/page/html.ts');
      return diffHtml(told, { language, isAll: all });
    }
  }
}
