/** `pol compile`: writes the artefact of each policy, or checks that the committed one is fresh. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { compileUnit } from '../../compile.ts';
import { digestOf } from '../../ir/digest.ts';
import type { Program } from '../../ir/ir.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import type { Target } from '../compile/target-names.ts';
import type { DialectName } from '../../emit/sql/dialect.ts';
import { filesFor, type TargetFile } from '../compile/targets.ts';
import { printable } from '../show/printable.ts';
import { showProblem } from '../show/problem.ts';
import { words } from '../words.ts';
import { artefactPath, unitsUnder, type UnitFiles } from '../workspace.ts';
import { mergeFound, report } from './check.ts';

interface CompileOptions {
  readonly out: string;
  readonly target: readonly Target[];
  readonly dialect: DialectName;
  readonly table: string;
  readonly check?: boolean;
}

export async function compile(io: Io, paths: readonly string[], options: CompileOptions): Promise<ExitCode> {
  const units = await unitsUnder(io.cwd, paths.length === 0 ? ['policies'] : paths);
  let code: ExitCode = exitCode.fine;
  for (const unit of units) {
    if (unit.head.kind === 'vocabulary') continue;
    const result = await compileOne(io, unit, options);
    if (result !== exitCode.fine) code = result;
  }
  return code;
}

async function compileOne(io: Io, unit: UnitFiles, options: CompileOptions): Promise<ExitCode> {
  const { program, diagnostics, sources } = compileUnit(unit);
  if (program === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    await report({ ...io, stdout: io.stderr }, mergeFound([{ diagnostics: errors, sources }]), 'pretty');
    return exitCode.findings;
  }
  const path = artefactPath(unit, options.out);
  const { files, unsaid } = filesFor(program, path, options.target);
  for (const { clause, reason } of unsaid)
    await write(io.stderr, `${printable(words[io.language].notGenerated(clause, reason))}\n`);
  const sql = options.target.includes('sql') ? [await sqlFor(io, unit, program, options)] : [];
  const proof = options.target.includes('proof') ? await proofFor(program, path) : [];
  let code: ExitCode = exitCode.fine;
  for (const { path, text } of [...files, ...proof, ...sql]) {
    if (options.check === true) code = Math.max(code, await compareWith(io, path, text)) as ExitCode;
    else await writeOut(io, path, text, digestOf(program));
  }
  return code;
}

async function writeOut(io: Io, path: string, text: string, digest: string): Promise<void> {
  await mkdir(dirname(resolve(io.cwd, path)), { recursive: true });
  await writeFile(resolve(io.cwd, path), text);
  await write(io.stdout, `${words[io.language].compiled(path, digest)}\n`);
}

async function proofFor(program: Program, path: string): Promise<readonly TargetFile[]> {
  const { proofFiles } = await import('../compile/proof.ts');
  return proofFiles(program, path);
}

async function sqlFor(
  io: Io,
  unit: UnitFiles,
  program: Program,
  options: CompileOptions,
): Promise<TargetFile> {
  const { dialect: name, table } = options;
  const [{ makePlan }, { dialects }, { sqlOf }, { sqlFile }, { tellNotInSql }] = await Promise.all([
    import('../../plan/make.ts'),
    import('../../emit/sql/dialects.ts'),
    import('../../emit/sql/select.ts'),
    import('../../emit/sql/file.ts'),
    import('../show/not-in-sql.ts'),
  ]);
  const dialect = dialects[name];
  const plan = makePlan(program);
  const generated = sqlOf(program, plan, dialect, { table, only: [] });
  await tellNotInSql(io, generated.unsaid, name);
  return {
    path: artefactPath(unit, options.out).replace(/\.json$/, `.${name}.sql`),
    text: sqlFile(program, plan, generated, dialect),
  };
}

async function compareWith(io: Io, path: string, bytes: string): Promise<ExitCode> {
  const committed = await readFile(resolve(io.cwd, path), 'utf8').catch(() => null);
  if (committed === bytes) {
    await write(io.stdout, `${words[io.language].fresh(path)}\n`);
    return exitCode.fine;
  }
  const code = committed === null ? 'unwritten-artefact' : 'stale-artefact';
  await write(io.stderr, showProblem(code, { path }, io));
  return exitCode.findings;
}
