/** `pol coverage`: which norms of the documents the policies say, by what, and which not. */
import { readRegister } from '../../check/register-schema.ts';
import { coverageOf, type CoveredPolicy } from '../../coverage/cover.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { loadUnit } from '../load-policy.ts';
import { showCoverage } from '../show/coverage.ts';
import { unitsAsked, type UnitFiles } from '../workspace.ts';

interface CoverageOptions {
  readonly format: 'pretty' | 'json';
}

export async function coverage(
  io: Io,
  asked: readonly string[],
  { format }: CoverageOptions,
): Promise<ExitCode> {
  const policies: CoveredPolicy[] = [];
  let isRead = true;
  for (const unit of await unitsAsked(io, asked)) {
    const loaded = await loadUnit(io, unit);
    if (loaded === null) isRead = false;
    else
      policies.push({
        id: unit.id,
        program: loaded.program,
        registers: registersOf(unit).map(({ id, text }) => readRegister(id, text).register),
      });
  }
  if (!isRead) return exitCode.findings;
  const made = coverageOf(policies);
  await write(
    io.stdout,
    format === 'json'
      ? `${JSON.stringify(made, null, 2)}\n`
      : showCoverage(made, { language: io.language, isColoured: io.colour.out }),
  );
  return made.isWhole ? exitCode.fine : exitCode.findings;
}

/** Its own, and those of the revision that it amends. */
function registersOf({ registers, base }: UnitFiles): UnitFiles['registers'] {
  const below = base === undefined ? [] : registersOf(base);
  return [...registers, ...below.filter(({ id }) => registers.every((own) => own.id !== id))];
}
