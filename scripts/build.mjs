/**
 * Builds `dist/`: the command, the library, the Prettier plugin, their types, and the licences of what is bundled. Runs as `prepare` in a
 * fresh clone, without network. What is left of an earlier build is removed last, so that a running command keeps its
 * files while a new build is made.
 */
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluatorText } from './build/evaluator.mjs';
import { writeNotices } from './build/notices.mjs';
import { emitTypes } from './build/types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** CommonJS packages ask for Node's own modules by `require`. */
const requireBanner =
  "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);";

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Other packages are bundled: loading them file by file costs a multiple of running them. Z3 is there or not.
  external: ['prettier', 'z3-solver', '@duckdb/node-api'],
  banner: { js: requireBanner },
};

/** One file of a folder in the place of another. */
const inPlaceOf = (one, other) => ({
  name: `${other} in place of ${one}`,
  setup: (build) =>
    build.onResolve({ filter: new RegExp(`/${one.replace('.', '\\.')}$`) }, ({ resolveDir, path }) => ({
      path: join(resolveDir, path.replace(one, other)),
    })),
});

const bundles = [
  {
    // A command loads only what it needs: evaluating a compiled policy loads no parser. Threads start in a file of theirs.
    entryPoints: {
      pol: 'src/cli/main.ts',
      worker: 'src/cli/threads/worker.ts',
      'lsp-worker': 'src/lsp/background/worker.ts',
    },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  },
  { entryPoints: { index: 'src/index.ts' } },
  // The same for browsers: nothing in it asks for Node.
  {
    entryPoints: { browser: 'src/index.ts' },
    platform: 'browser',
    minify: true,
    target: 'es2023',
    banner: {},
    external: [],
    plugins: [inPlaceOf('sha256.ts', 'sha256-browser.ts')],
  },
  { entryPoints: { z3: 'src/z3/z3.ts' } },
  { entryPoints: { prettier: 'src/format/plugin.ts' } },
];

async function main() {
  const { build } = await import('esbuild').catch(() => ({ build: null }));
  if (build === null) {
    note('esbuild is not installed: dist is not built (install the development dependencies first)');
    return;
  }
  await mkdir(dist, { recursive: true });
  const types = emitTypes(root, note);
  const [written, inputs] = [new Set(), new Set()];
  for (const bundle of bundles) {
    const [entry] = Object.values(bundle.entryPoints);
    if (!existsSync(join(root, entry))) {
      note(`${entry} is not there: skipped`);
      continue;
    }
    // What is wrong is shown by esbuild itself.
    const result = await build({ ...shared, ...bundle }).catch(() => null);
    if (result === null) {
      process.exitCode = 1;
      continue;
    }
    for (const path of Object.keys(result.metafile.outputs)) written.add(path);
    for (const path of Object.keys(result.metafile.inputs)) inputs.add(path);
  }
  if (written.has('dist/pol.js')) await makeCommand(join(dist, 'pol.js'));
  await types;
  await writeFile(join(dist, 'evaluator.json'), JSON.stringify(await evaluatorText(root, build)));
  await writeNotices(root, inputs, join(dist, 'THIRD-PARTY-NOTICES.md'));
  if (process.exitCode !== 1) await removeStale(written);
}

async function makeCommand(path) {
  await writeFile(path, `#!/usr/bin/env node\n${await readFile(path, 'utf8')}`);
  await chmod(path, 0o755);
}

async function removeStale(written) {
  const files = await readdir(dist, { recursive: true });
  for (const file of files) {
    const path = relative(root, join(dist, file)).replaceAll('\\', '/');
    if (file.endsWith('.js') && !written.has(path)) await rm(join(root, path));
  }
}

function note(text) {
  process.stderr.write(`build: ${text}\n`);
}

await main();
