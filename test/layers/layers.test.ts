/** Imports point one way. The table is the architecture: a room may import from the rooms listed, and from itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  grammar: ['base'],
  builtins: ['base'],
  syntax: ['base', 'grammar'],
  format: ['base', 'grammar', 'syntax'],
  check: ['base', 'builtins', 'grammar', 'syntax'],
  holidays: ['base'],
  ir: ['base', 'builtins', 'grammar', 'syntax', 'check', 'holidays'],
  amend: ['base', 'grammar', 'syntax', 'check', 'ir'],
  total: ['base', 'builtins', 'ir'],
  diagram: ['base', 'builtins', 'ir', 'total'],
  plan: ['base', 'builtins', 'ir', 'total', 'diagram'],
  solve: ['base', 'builtins', 'total', 'diagram'],
  z3: ['solve'],
  duckdb: [],
  evaluate: ['base', 'builtins', 'ir', 'total', 'diagram', 'solve'],
  witness: ['base', 'builtins', 'ir', 'total', 'diagram', 'evaluate'],
  notation: ['base', 'builtins', 'grammar', 'check', 'ir', 'total'],
  adequacy: [
    'base',
    'builtins',
    'grammar',
    'check',
    'ir',
    'total',
    'diagram',
    'evaluate',
    'witness',
    'notation',
  ],
  analyse: [
    'base',
    'builtins',
    'grammar',
    'check',
    'ir',
    'total',
    'diagram',
    'solve',
    'evaluate',
    'witness',
    'notation',
    'adequacy',
  ],
  coverage: ['base', 'check', 'ir', 'total', 'evaluate', 'emit'],
  receipt: ['ir', 'evaluate'],
  explain: ['base', 'ir', 'evaluate'],
  runtime: ['base', 'builtins', 'total', 'evaluate'],
  emit: [
    'base',
    'builtins',
    'check',
    'ir',
    'total',
    'diagram',
    'plan',
    'runtime',
    'evaluate',
    'notation',
    'explain',
  ],
  diff: [
    'base',
    'builtins',
    'ir',
    'total',
    'diagram',
    'solve',
    'evaluate',
    'witness',
    'notation',
    'analyse',
    'explain',
    'emit',
  ],
  compile: ['base', 'builtins', 'grammar', 'syntax', 'check', 'ir', 'amend', 'version'],
  version: [],
  index: [
    'base',
    'builtins',
    'syntax',
    'check',
    'ir',
    'total',
    'solve',
    'evaluate',
    'explain',
    'emit',
    'analyse',
    'diff',
    'compile',
    'version',
  ],
  workspace: ['base', 'syntax'],
  lsp: [
    'base',
    'grammar',
    'builtins',
    'syntax',
    'format',
    'check',
    'ir',
    'amend',
    'solve',
    'z3',
    'evaluate',
    'notation',
    'adequacy',
    'analyse',
    'coverage',
    'explain',
    'diff',
    'compile',
    'workspace',
    'version',
  ],
  cli: [
    'lsp',
    'workspace',
    'base',
    'builtins',
    'grammar',
    'syntax',
    'total',
    'runtime',
    'check',
    'ir',
    'plan',
    'solve',
    'z3',
    'duckdb',
    'evaluate',
    'notation',
    'adequacy',
    'analyse',
    'coverage',
    'receipt',
    'explain',
    'emit',
    'diff',
    'compile',
    'index',
    'format',
    'version',
  ],
};

/** Packages each room may use; the rest of the tree uses none. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  grammar: ['chevrotain'],
  syntax: ['chevrotain'],
  format: ['prettier'],
  check: ['zod'],
  ir: ['zod', 'node:crypto'],
  evaluate: ['zod'],
  adequacy: ['zod'],
  coverage: ['zod'],
  receipt: ['zod'],
  diff: ['zod'],
  z3: ['z3-solver'],
  duckdb: ['@duckdb/node-api'],
  emit: ['@dagrejs/dagre', 'ical-generator', 'zod'],
  lsp: ['chevrotain', 'vscode-languageserver', 'vscode-languageserver-textdocument', 'node:'],
  cli: ['commander', 'picocolors', 'csv-stringify', 'lossless-json', 'prettier', 'hyparquet', 'node:'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function roomOf(path: string): string {
  const parts = relative(root, path).split('/');
  if (parts[0] === 'grammar') return 'grammar';
  const name = parts[1] ?? '';
  return name.endsWith('.ts') ? name.slice(0, -3) : name;
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const pattern = /^(?:import|export)\b[^;']*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = ['grammar', 'src'].flatMap((folder) => sourceFiles(join(root, folder)));
const imports: Import[] = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

test('the table sees the tree', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(imports.length).toBeGreaterThan(100);
  for (const file of files) expect(Object.keys(mayImport), file).toContain(roomOf(file));
});

test('rooms import one way', () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith('.'))
    .map(({ from, to }) => ({ from, room: roomOf(from), target: roomOf(resolve(dirname(from), to)) }))
    .filter(({ room, target }) => room !== target && !(mayImport[room] ?? []).includes(target))
    .map(({ from, target }) => `${relative(root, from)} -> ${target}`);
  expect(wrong).toEqual([]);
});

test('packages are used where they belong, and nothing below the command line does input or output', () => {
  const wrong = imports
    .filter(({ to }) => !to.startsWith('.'))
    .filter(
      ({ from, to }) =>
        !(mayUse[roomOf(from)] ?? []).some(
          (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
        ),
    )
    .map(({ from, to }) => `${relative(root, from)} -> ${to}`);
  expect(wrong).toEqual([]);
});

test('nothing below the command line reads a clock or the environment', () => {
  const forbidden = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|performance\.now|Temporal\.Now)/;
  const wrong = files
    .filter((path) => roomOf(path) !== 'cli')
    .filter((path) => forbidden.test(readFileSync(path, 'utf8')))
    .map((path) => relative(root, path));
  expect(wrong).toEqual([]);
});

test('no file imports itself in a circle, type-only imports included', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports)
    if (to.startsWith('.')) edges.set(from, [...(edges.get(from) ?? []), resolve(dirname(from), to)]);
  expect(findCycle(edges).map((path) => relative(root, path))).toEqual([]);
});

/** The first cycle found by depth-first search, or an empty list. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) return [...path.slice(seenAt), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
