/** Evaluating a compiled policy loads no parser and no compiler, and only reading an artefact loads zod. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a module loads when it is loaded: imports for types only, and those on demand, are not followed. */
function loadedBy(...entries: readonly string[]): {
  readonly files: readonly string[];
  readonly packages: readonly string[];
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = entries.map((entry) => join(root, entry));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type\b)[^;']*?from\s+'([^']+)'/gm,
    ))
      if (from.startsWith('.')) waiting.push(resolve(dirname(file), from));
      else packages.add(from);
  }
  return { files: [...files].map((file) => relative(root, file)), packages: [...packages] };
}

test('the walk follows imports', () => {
  const { files, packages } = loadedBy('src/compile.ts');
  expect(files).toContain('src/syntax/parse.ts');
  expect(files).toContain('src/ir/lower/lower.ts');
  expect(packages).toContain('chevrotain');
});

test.each([
  ['reading an artefact', ['src/ir/artefact.ts']],
  [
    'pol eval on an artefact',
    ['src/cli/main.ts', 'src/cli/run.ts', 'src/cli/commands/eval.ts', 'src/ir/artefact.ts'],
  ],
])('%s loads no parser', (_name, entries) => {
  if (!entries.every((entry) => existsSync(join(root, entry)))) throw new Error('an entry has moved');
  const { files, packages } = loadedBy(...entries);
  expect(packages).not.toContain('chevrotain');
  expect(files.filter((file) => /^(grammar|src\/(syntax|check|format)|src\/compile)/.test(file))).toEqual([]);
});

test('compiling loads no zod for the representation', () => {
  const { files } = loadedBy('src/compile.ts');
  expect(files.filter((file) => file.startsWith('src/ir/schema'))).toEqual([]);
});
