/** The package as others install it: packed out of `dist/` as it was built last. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** `prepare` would build anew, under those who run what was built. */
export function pack(folder) {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, size, unpackedSize, files }] = JSON.parse(output);
  return { path: join(folder, filename), size, unpackedSize, files: files.map(({ path }) => path) };
}
