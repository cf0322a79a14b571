/** The policies around: under the folder `policies` here or above, or around a path. Only their heads are read. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { UnitFiles } from './workspace.ts';

export interface PolicyHead {
  /** `asr.ggz@2025`, with `r2` for a later revision. */
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly revision: number;
  readonly path: string;
  readonly unit: () => Promise<UnitFiles>;
}

/** The policies in the folder `policies` of the folder the user is in, or of the nearest one above that has it. */
export async function policiesUpwards(cwd: string): Promise<readonly PolicyHead[]> {
  const folder = await folderWithPolicies(resolve(cwd));
  return folder === null ? [] : headsIn(folder, 'policies');
}

/** The policies beside a file: what stands under the same folder `policies`, or else under its own folder. */
export async function policiesAround(cwd: string, path: string): Promise<readonly PolicyHead[]> {
  if (path.endsWith('.json')) return policiesUpwards(cwd);
  const { folderAround } = await import('./workspace.ts');
  return headsIn(cwd, await folderAround(cwd, path));
}

async function headsIn(cwd: string, folder: string): Promise<readonly PolicyHead[]> {
  const { idOf, openWorkspace, unitOf } = await import('./workspace.ts');
  const workspace = await openWorkspace(cwd, folder);
  return workspace.members
    .filter(({ kind }) => kind === 'policy')
    .map((member) => ({
      id: idOf(member),
      name: member.name,
      year: member.year,
      revision: member.revision,
      path: member.file.name,
      unit: () => unitOf(workspace, member),
    }));
}

async function folderWithPolicies(from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const info = await stat(join(folder, 'policies')).catch(() => null);
    if (info?.isDirectory() === true) return folder;
    if (folder === dirname(folder)) return null;
  }
}
