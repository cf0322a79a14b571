/**
 * Which policies there are, and which files each needs. A policy's files are its head, the `deel van` files with the
 * same name and year, the vocabularies it uses (each with its own `deel van` files, which have no year), and its
 * registers; they are looked for under one folder.
 */
import { dirname, join, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import type { SourceFile } from '../base/span.ts';
import { idOf, memberOf, type Member } from '../workspace/member.ts';
import { unitAround, type UnitMembers } from '../workspace/unit.ts';
import { filesUnder, readText } from './files.ts';
import { namesOf } from './policy-names.ts';
import { WrongUse } from './wrong-use.ts';

export { idOf, type Member };

/** What one compilation takes. */
export interface UnitFiles {
  /** `asr.ggz@2025`, or the name of a vocabulary, or the path of a file without a header. */
  readonly id: string;
  readonly head: Member;
  readonly files: readonly SourceFile[];
  readonly vocabularies: readonly { readonly name: string; readonly files: readonly SourceFile[] }[];
  readonly registers: readonly { readonly id: string; readonly text: string }[];
  /** The revision that it amends; left out where there is none, or none that is found. */
  readonly base?: UnitFiles;
}

export interface Workspace {
  readonly cwd: string;
  readonly members: readonly Member[];
  /** Path of each register, by id. */
  readonly registers: ReadonlyMap<string, string>;
}

const REGISTER_ENDING = '.norms.jsonl';

/** Reads every `.pol` file under the folder, and notes where the registers are. */
export async function openWorkspace(cwd: string, folder: string): Promise<Workspace> {
  const paths = await filesUnder(cwd, folder, '.pol');
  const members = await Promise.all(
    paths.map(async (path) => memberOf({ name: path, text: await readText(cwd, path) })),
  );
  const root = (await isFolder(cwd, folder)) ? folder : dirname(folder);
  const registers = new Map<string, string>();
  for (const path of await filesUnder(cwd, root, REGISTER_ENDING))
    registers.set(path.slice(path.lastIndexOf('/') + 1, -REGISTER_ENDING.length), path);
  return { cwd, members, registers };
}

async function isFolder(cwd: string, path: string): Promise<boolean> {
  const info = await stat(resolve(cwd, path)).catch(() => null);
  return info?.isDirectory() ?? false;
}

/** The policies and vocabularies of which a file stands under one of the paths, whole, in order of name. */
export async function unitsUnder(cwd: string, paths: readonly string[]): Promise<UnitFiles[]> {
  const units = new Map<string, UnitFiles>();
  for (const path of paths) {
    const asked = new Set((await filesUnder(cwd, path, '.pol')).filter((name) => name.endsWith('.pol')));
    if (asked.size === 0) throw new WrongUse('no-policies', { path });
    const workspace = await openWorkspace(cwd, await folderAround(cwd, path));
    for (const member of workspace.members) {
      if (!asked.has(member.file.name)) continue;
      const unit = await unitOf(workspace, member);
      units.set(unit.id, unit);
    }
  }
  return [...units.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** The folder to look in for what a path needs: `policies` above or at it, else its own folder. */
export async function folderAround(cwd: string, path: string): Promise<string> {
  const full = resolve(cwd, path);
  const parts = full.split('/');
  const policies = parts.lastIndexOf('policies');
  if (policies >= 0) return parts.slice(0, policies + 1).join('/');
  return (await isFolder(cwd, path)) ? path : dirname(full);
}

/** The unit to which a member belongs, with everything it needs read. */
export async function unitOf(workspace: Workspace, member: Member): Promise<UnitFiles> {
  const unit = unitAround(workspace.members, member);
  const [problem] = unit.problems;
  if (problem !== undefined) throw new WrongUse(problem.code, problem.params);
  return readUnit(workspace, unit);
}

async function readUnit(workspace: Workspace, unit: UnitMembers): Promise<UnitFiles> {
  const { id, head, files, vocabularies, base } = unit;
  const registers = await Promise.all(unit.registers.map((name) => readRegisterFile(workspace, name)));
  return {
    id,
    head,
    files: files.map(({ file }) => file),
    vocabularies: vocabularies.map(({ name, files }) => ({ name, files: files.map(({ file }) => file) })),
    registers: registers.flatMap((register) => register ?? []),
    ...(base === null ? {} : { base: await readUnit(workspace, base) }),
  };
}

async function readRegisterFile(
  workspace: Workspace,
  id: string,
): Promise<{ id: string; text: string } | null> {
  const path = workspace.registers.get(id);
  return path === undefined ? null : { id, text: await readText(workspace.cwd, path) };
}

/** The policy a user names: a path, or a name with its year. */
export async function findPolicy(cwd: string, asked: string): Promise<UnitFiles> {
  if (asked.endsWith('.pol') || asked.includes('/')) {
    const [unit] = await unitsUnder(cwd, [asked]);
    if (unit === undefined) throw new WrongUse('no-policies', { path: asked });
    return unit;
  }
  if (!(await isFolder(cwd, 'policies')))
    throw new WrongUse('no-such-policy', { name: asked, available: '' });
  const workspace = await openWorkspace(cwd, 'policies');
  const policies = workspace.members.filter((member) => member.kind === 'policy');
  const found = policies.filter(
    (member) => idOf(member) === asked || `${member.name}@${member.year}r${member.revision}` === asked,
  );
  const [first, second] = found;
  if (first === undefined)
    throw new WrongUse('no-such-policy', { name: asked, available: namesOf(policies) });
  if (second !== undefined)
    throw new WrongUse('several-policies', {
      name: asked,
      paths: found.map((member) => member.file.name).join(', '),
    });
  return unitOf(workspace, first);
}

/** Where the artefact of a unit stands: `policies/asr/ggz/2025.pol` compiles to `compiled/asr/ggz/2025.json`. */
export function artefactPath(unit: UnitFiles, out: string): string {
  const source = unit.head.file.name;
  const marker = 'policies/';
  const start = source.lastIndexOf(marker);
  const inside = start >= 0 ? source.slice(start + marker.length) : source.slice(source.lastIndexOf('/') + 1);
  return join(out, inside.replace(/\.pol$/, '.json'));
}

/** Policies by name with year, by file, or all in a folder; each once. */
export async function unitsAsked(
  { cwd }: { readonly cwd: string },
  asked: readonly string[],
): Promise<readonly UnitFiles[]> {
  const found = new Map<string, UnitFiles>();
  for (const one of asked.length === 0 ? ['policies'] : asked) {
    const units = one.includes('@') ? [await findPolicy(cwd, one)] : await unitsUnder(cwd, [one]);
    for (const unit of units) if (unit.head.kind !== 'vocabulary') found.set(unit.id, unit);
  }
  return [...found.values()];
}
