/** One program: compiled from source on the spot, or read from its artefact. */
import type { Program } from '../ir/ir.ts';
import { version } from '../version.ts';
import { readText } from './files.ts';
import { write, type Io } from './io.ts';
import { messageOf, showProblem } from './show/problem.ts';
import type { UnitFiles } from './workspace.ts';
import { WrongUse } from './wrong-use.ts';

/** A program with what names it in answers. */
export interface LoadedPolicy {
  readonly program: Program;
  readonly digest: string;
  readonly compiler: string;
}

/** The policy at a path, or null when its source has errors; these are then already shown. */
export async function loadPath(io: Io, path: string): Promise<LoadedPolicy | null> {
  if (path.endsWith('.json')) return readCompiled(io, path);
  const { unitsUnder } = await import('./workspace.ts');
  const [unit, ...others] = (await unitsUnder(io.cwd, [path])).filter(
    ({ head }) => head.kind !== 'vocabulary',
  );
  if (unit === undefined) throw new WrongUse('no-policies', { path });
  if (others.length > 0)
    throw new WrongUse('several-policies', {
      name: path,
      paths: [unit, ...others].map(({ head }) => head.file.name).join(', '),
    });
  return loadUnit(io, unit);
}

/** Loads no parser: an artefact is data. */
async function readCompiled(io: Io, path: string): Promise<LoadedPolicy> {
  const { readArtefact } = await import('../ir/artefact.ts');
  const read = readArtefact(await readText(io.cwd, path));
  if ('problem' in read) {
    const { headline } = messageOf(read.problem.code, read.problem.params, io.language);
    throw new WrongUse('unreadable-artefact', { path, problem: headline });
  }
  return read;
}

/** The program of some source files, or null when they have errors; these are then already shown. */
export async function loadUnit(io: Io, unit: UnitFiles): Promise<LoadedPolicy | null> {
  const [{ compileUnit }, { digestOf }, { report }] = await Promise.all([
    import('../compile.ts'),
    import('../ir/digest.ts'),
    import('./commands/check.ts'),
  ]);
  const { program, diagnostics, sources } = compileUnit(unit);
  if (program !== null) return { program, digest: digestOf(program), compiler: version };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  await report(
    { ...io, stdout: io.stderr, colour: { ...io.colour, out: io.colour.err } },
    { diagnostics: errors, sources },
    'pretty',
  );
  await write(io.stderr, showProblem('policy-has-errors', { name: unit.id }, io));
  return null;
}

/** The programs of some sources, without those that have errors, of which nothing is said. */
export async function loadQuietly(units: readonly UnitFiles[]): Promise<readonly Program[]> {
  const { compileUnit } = await import('../compile.ts');
  return units.flatMap((unit) => compileUnit(unit).program ?? []);
}
