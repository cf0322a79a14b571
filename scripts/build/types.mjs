/** The declarations of what the package exports: those that can be reached from there, and no others. */
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

const entries = ['src/index.d.ts', 'src/z3/z3.d.ts', 'src/format/plugin.d.ts'];

/** Declarations only, beside the bundles; a type error elsewhere in the tree does not stop an installation. */
export async function emitTypes(root, note) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  if (!existsSync(tsc) || !existsSync(join(root, 'src/index.ts'))) return;
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  const code = await new Promise((done) => child.on('close', done));
  if (code === 0) await removeOthers(join(root, 'dist/types'));
  else note(`types: ${output.split('\n').slice(0, 5).join('\n')}`);
}

/** Compiling emits a declaration for every file, also for those that only code imports. */
async function removeOthers(types) {
  const used = await reachedFrom(entries.map((entry) => join(types, entry)));
  for (const name of await readdir(types, { recursive: true })) {
    const path = join(types, name);
    if (name.endsWith('.d.ts') && !used.has(path)) await rm(path);
  }
}

async function reachedFrom(paths) {
  const seen = new Set(paths.filter(existsSync));
  for (const path of seen) {
    const text = await readFile(path, 'utf8');
    for (const [, , name] of text.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*(['"])(\.[^'"]*)\1/g)) {
      const target = resolve(dirname(path), name.replace(/\.[jt]s$/, '.d.ts'));
      if (existsSync(target)) seen.add(target);
    }
  }
  return seen;
}
