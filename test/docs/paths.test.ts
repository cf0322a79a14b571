/** A page that names paths goes stale unless something reads them. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage, root } from './compile-block.ts';

/** In backticks, with a slash or an ending: a path of the project. */
const pathPattern = /`((?:src|grammar|docs|test|scripts|policies|compiled|bench|examples)\/[\w./-]*|[\w-]+\.(?:md|json|ts))`/g;

/** Rooms in the table of the architecture stand without their folder. */
const pathsIn = (page: string): readonly string[] => [...page.matchAll(pathPattern)].map((match) => match[1] ?? '');

test.each(['docs/add-a-construct.md', 'docs/architecture.md', 'docs/language.md'])('every path in %s exists', (name) => {
  const paths = pathsIn(readPage(name));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
