/** Reading files, with every failure as a message. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { WrongUse } from './wrong-use.ts';

const shown = (cwd: string, path: string): string => {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') ? path : short;
};

/** The text of a file; a name that is shown counts from the folder the user is in. */
export async function readText(cwd: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw problemWith(cwd, path, error);
  }
}

export function problemWith(cwd: string, path: string, error: unknown): WrongUse {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new WrongUse('no-such-file', { path: shown(cwd, path) });
  return new WrongUse('unreadable-file', { path: shown(cwd, path), problem: code });
}

const skipped = new Set(['node_modules', 'dist', '.git']);

/** Every file under a path whose name ends so, sorted by path; the path may be a file itself. */
export async function filesUnder(cwd: string, path: string, ending: string): Promise<string[]> {
  const start = resolve(cwd, path);
  const info = await stat(start).catch((error: unknown) => {
    throw problemWith(cwd, path, error);
  });
  if (!info.isDirectory()) return [shown(cwd, start)];
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      const child = join(folder, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name) && !entry.name.startsWith('.')) await visit(child);
      else if (entry.isFile() && entry.name.endsWith(ending)) found.push(shown(cwd, child));
    }
  };
  await visit(start);
  return found.sort();
}
