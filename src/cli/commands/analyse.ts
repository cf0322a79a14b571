/** `pol analyse`: what is wrong with a policy by itself, over all cases. */
import { analysing, type Analysis } from '../../analyse/analyse.ts';
import { diagnosticsOf, isOwnIn, mustBeAccepted } from '../../analyse/diagnostics.ts';
import { findingsPage } from '../../analyse/page.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { SourceFile } from '../../base/span.ts';
import { compileUnit } from '../../compile.ts';
import type { Program } from '../../ir/ir.ts';
import type { Places } from '../../ir/lower/places.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { withProving, type Proving } from '../proving.ts';
import { words } from '../words.ts';
import { unitsAsked } from '../workspace.ts';
import { mergeFound, report } from './check.ts';

interface AnalyseOptions {
  readonly format: 'pretty' | 'compact' | 'json' | 'sarif' | 'markdown';
  /** What is accepted, written or only there under a reading is shown too. */
  readonly all?: boolean;
}

interface Analysed {
  readonly id: string;
  readonly program: Program;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

export async function analyse(io: Io, asked: readonly string[], options: AnalyseOptions): Promise<ExitCode> {
  const units = await unitsAsked(io, asked);
  const found: Analysed[] = [];
  let isRead = true;
  await withProving(io, async (proving) => {
    for (const { id, ...unit } of units) {
      const { program, places, diagnostics, sources } = compileUnit(unit);
      if (program === null) {
        isRead = false;
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        await report({ ...io, stdout: io.stderr }, { diagnostics: errors, sources }, 'pretty');
        continue;
      }
      const analysis = await analysed(program, places, proving);
      found.push({ id, program, analysis, diagnostics: diagnosticsOf(analysis, program, places), sources });
    }
  });
  await show(io, found, options);
  const open = found.flatMap(({ analysis }) => [
    ...analysis.findings.filter(mustBeAccepted),
    ...analysis.stale,
  ]);
  await write(io.stderr, `${summary(found, open.length, io)}\n`);
  return isRead && open.length === 0 ? exitCode.fine : exitCode.findings;
}

/** With a solver where tests tie facts together, if there is one; without it that stays undecided. */
const analysed = (program: Program, places: Places, proving: Proving): Promise<Analysis> =>
  proving.answer(analysing(program, { isOwn: isOwnIn(places) }), ({ asked }) =>
    Object.values(asked).some(({ undecided }) => undecided > 0),
  );

async function show(io: Io, found: readonly Analysed[], { format, all }: AnalyseOptions): Promise<void> {
  if (format === 'markdown') {
    await write(io.stdout, findingsPage(found));
    return;
  }
  // Programs take everything; people what asks something of them.
  const isWhole = all === true || format === 'json' || format === 'sarif';
  const shown = found.map(({ diagnostics, sources }) => ({
    sources,
    diagnostics: isWhole ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info'),
  }));
  await report(io, mergeFound(shown), format);
}

function summary(found: readonly Analysed[], open: number, io: Io): string {
  const counts = found.flatMap(({ analysis }) => Object.values(analysis.asked));
  const accepted = found.flatMap(({ analysis }) => analysis.findings.filter((one) => one.accepted !== null));
  return words[io.language].analysed(
    found.length,
    open,
    accepted.length,
    counts.reduce((sum, { asked }) => sum + asked, 0),
    counts.reduce((sum, { undecided }) => sum + undecided, 0),
  );
}
