/** A page for each diagnostic, whose example really gives it. `UPDATE_DOCS=1` writes what is said into the pages. */
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages as english } from '../../src/base/messages/en.ts';
import { messages as dutch } from '../../src/base/messages/nl.ts';
import { UNWRITTEN } from '../../src/cli/commands/new-diagnostic.ts';
import { readPage, root } from './compile-block.ts';
import { fire } from './fire.ts';
import { blocksOf } from './markdown.ts';

const folder = 'docs/diagnostics';
const codes = Object.keys(dutch).sort();
const pages = readdirSync(new URL(folder, root)).sort();
const isUpdating = process.env['UPDATE_DOCS'] === '1';

/** Codes that nothing reports yet; their pages say so, and a test sees when that is no longer true. */
const neverReported: Readonly<Record<string, string>> = {};

test('each code has messages in both languages', () => {
  expect(Object.keys(english).sort()).toEqual(codes);
});

test('each code has a page, and each page a code', () => {
  expect(pages).toEqual(codes.map((code) => `${code}.md`).sort());
});

test('nothing of what `pol new diagnostic` began is left open', () => {
  const texts = (['nl', 'en'] as const).flatMap((language) => {
    const at = `src/base/messages/${language}`;
    return readdirSync(new URL(at, root)).map((name) => `${at}/${name}`);
  });
  for (const path of [...texts, ...pages.map((name) => `${folder}/${name}`)])
    for (const open of Object.values(UNWRITTEN))
      expect(readPage(path).includes(open), `${path}: ${open}`).toBe(false);
});

test('codes that are said to be reported by nothing are', () => {
  const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^base[\\/](?:messages|codes)/.test(path))
    .map((path) => readPage(`src/${path}`));
  for (const code of Object.keys(neverReported))
    expect(
      sources.filter((text) => text.includes(`'${code}'`)),
      code,
    ).toEqual([]);
});

describe.each(pages.map((file) => file.replace(/\.md$/, '')))('%s', (code) => {
  const page = readPage(`${folder}/${code}.md`);

  test('has its four parts', () => {
    const headings = [...page.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
    expect(headings).toEqual([`# ${code}`, '## Betekenis', '## Voorbeeld', '## Wat te doen']);
  });

  if (code in neverReported) return;

  test('its example gives it, in these words', async () => {
    const blocks = blocksOf(page);
    const { codes: found, text } = await fire(code, blocks);
    expect([...new Set(found)]).toContain(code);
    if (isUpdating) writeFileSync(new URL(`${folder}/${code}.md`, root), withText(page, text));
    else expect(blocks.find(({ language }) => language === 'text')?.text.trim()).toBe(text);
  });
});

/** The page with another text in its block of what is said. */
const withText = (page: string, text: string): string =>
  page.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${text}\n\`\`\``);
