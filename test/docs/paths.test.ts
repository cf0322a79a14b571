/** A page that names paths goes stale unless something reads them. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage, root } from './compile-block.ts';

/** In backticks: words with a slash between or after them, or with the ending of a file. */
const quoted = /`([^`\n]+)`/g;
const isPath = (text: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]*)+$/.test(text) || /^[\w-]+\.(?:md|json|ts)$/.test(text);

/** A path is of the project, or of its sources. */
const exists = (path: string): boolean =>
  ['', 'src/'].some((folder) => existsSync(new URL(folder + path, root)));

const pathsIn = (page: string): readonly string[] =>
  [...page.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(quoted)]
    .map((match) => match[1] ?? '')
    .filter(isPath);

test.each(['docs/add-a-construct.md', 'docs/architecture.md'])('every path in %s exists', (name) => {
  const paths = pathsIn(readPage(name));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});
