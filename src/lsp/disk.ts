/** Reads what an editor has not opened: every source and register under a folder. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { REGISTER_ENDING } from './open/store.ts';

export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

export const isSource = (path: string): boolean => path.endsWith('.pol') || path.endsWith(REGISTER_ENDING);

const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist']);

/** A home folder opened by accident should not be read whole. */
const MOST_FILES = 20_000;

/** What cannot be read is left out: the editor says so when it is opened. */
export async function readUnder(folder: string): Promise<readonly ReadFile[]> {
  const paths: string[] = [];
  const waiting = [folder];
  for (let next = waiting.shift(); next !== undefined && paths.length < MOST_FILES; next = waiting.shift()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name) && !entry.name.startsWith('.')) waiting.push(path);
      else if (entry.isFile() && isSource(entry.name)) paths.push(path);
    }
  }
  const files = await Promise.all(paths.sort().map(readOne));
  return files.flatMap((file) => file ?? []);
}

export async function readOne(path: string): Promise<ReadFile | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : { path, text };
}

/** Where to look for what a file needs: the folder `policies` above it, else its own. */
export async function folderFor(path: string): Promise<string> {
  const parts = path.split('/');
  const policies = parts.lastIndexOf('policies');
  if (policies >= 0 && policies < parts.length - 1) return parts.slice(0, policies + 1).join('/');
  const info = await stat(path).catch(() => null);
  return info?.isDirectory() === true ? path : dirname(path);
}
