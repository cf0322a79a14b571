/** What formatting keeps: on every policy and case of the repository, and on random trees. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatSource } from '../../src/format/index.ts';
import { features, missingFeatures, randomTree } from '../support/random-tree.ts';
import type { Coverage } from '../support/random-tree.ts';
import { brokenByText, formatFuzz } from '../support/format-laws.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const files = ['policies', 'test/cases', 'examples']
  .map((folder) => join(root, folder))
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.pol'));

describe('every file that can be read', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(3));

  test.each(files.map((file) => [relative(root, file), file] as const))('%s', async (_, file) => {
    const text = readFileSync(file, 'utf8');
    const result = await formatSource(text);
    if ('diagnostics' in result) {
      // A case may be about a mistake; then the formatter refuses it, and says why.
      expect(relative(root, file)).toMatch(/^test\/cases\//);
      expect(result.diagnostics.length).toBeGreaterThan(0);
      return;
    }
    expect(await brokenByText(text)).toBeNull();
  });
});

test('random trees: the same tree, twice is once, comments kept, there and back', async () => {
  const { failures } = await formatFuzz(200, 1);
  expect(failures.slice(0, 3).map(({ seed, law, detail }) => `${seed}: ${law}: ${detail}`)).toEqual([]);
});

test('random trees have every kind and operator of the tree', () => {
  const coverage: Coverage = new Map();
  for (let seed = 1; seed <= 500; seed += 1) randomTree(seed, coverage);
  expect(missingFeatures(coverage)).toEqual([]);
});

test('a kind that never occurred is found missing', () => {
  expect(missingFeatures(new Map())).toEqual(features);
  expect(missingFeatures(new Map(features.slice(1).map((feature) => [feature, 1])))).toEqual(
    features.slice(0, 1),
  );
});
