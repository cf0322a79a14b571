/** The program a user names: compiled from source on the spot, or read from its artefact. */
import type { Program } from '../ir/ir.ts';
import { version } from '../version.ts';
import { readText } from './files.ts';
import { write, type Io } from './io.ts';
import { messageOf, showProblem } from './show/problem.ts';
import { WrongUse } from './wrong-use.ts';

/** A program with what names it in answers. */
export interface LoadedPolicy {
  readonly program: Program;
  readonly digest: string;
  readonly compiler: string;
}

/** The policy, or null when its source has errors; these are then already shown. */
export async function loadPolicy(io: Io, asked: string): Promise<LoadedPolicy | null> {
  return asked.endsWith('.json') ? readCompiled(io, asked) : compileSource(io, asked);
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

async function compileSource(io: Io, asked: string): Promise<LoadedPolicy | null> {
  const [{ compileUnit }, { digestOf }, { findPolicy }, { report }] = await Promise.all([
    import('../compile.ts'),
    import('../ir/digest.ts'),
    import('./workspace.ts'),
    import('./commands/check.ts'),
  ]);
  const unit = await findPolicy(io.cwd, asked);
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
