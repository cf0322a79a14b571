/** Bundles the extension, and puts the program of this repository in it, for workspaces that bring none. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const own = fileURLToPath(new URL('.', import.meta.url));
const root = join(own, '../..');
const server = join(own, 'server');

await build({
  absWorkingDir: own,
  entryPoints: ['src/extension.ts'],
  outfile: 'out/extension.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
});

if (!existsSync(join(root, 'dist/pol.js'))) throw new Error('build the root first: npm run build');
await rm(server, { recursive: true, force: true });
await mkdir(join(server, 'dist'), { recursive: true });
for (const name of ['pol.js', 'worker.js', 'lsp-worker.js', 'chunks', 'THIRD-PARTY-NOTICES.md'])
  await cp(join(root, 'dist', name), join(server, 'dist', name), { recursive: true });

// The formatter asks Prettier for its printer alone; what reads other languages stays out.
const prettier = join(root, 'node_modules/prettier');
const target = join(server, 'dist/node_modules/prettier');
await mkdir(target, { recursive: true });
for (const name of ['package.json', 'LICENSE', 'index.mjs', 'doc.mjs'])
  if (existsSync(join(prettier, name))) await cp(join(prettier, name), join(target, name));

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await writeFile(
  join(server, 'package.json'),
  `${JSON.stringify({ name: 'pol-lang', version, type: 'module' })}\n`,
);
