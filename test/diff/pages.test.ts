/** Every form of a comparison: text of others stays text, nothing runs, and all of it can be read. */
import { describe, expect, test } from 'vitest';
import { showDiff } from '../../src/cli/show/diff.ts';
import { diffHtml } from '../../src/diff/page/html.ts';
import { diffMarkdown } from '../../src/diff/page/markdown.ts';
import type { Diff } from '../../src/diff/report.ts';
import { diff, hostile, poisoned, unchanged } from './fixture.ts';

const bad = poisoned(diff);
const languages = ['nl', 'en'] as const;
const asks = languages.flatMap((language) => [true, false].map((isAll) => ({ language, isAll })));

/** What the fixture is about: its names and labels without the hostile text before them. */
const namesOf = ({ effects }: Diff): readonly string[] =>
  effects
    .filter(({ effect }) => effect !== 'equivalent')
    .map(({ older, newer }) => (newer ?? older)?.path ?? '');

describe.each(asks)('on a terminal, $language, all: $isAll', ({ language, isAll }) => {
  const shown = (whole: Diff): string => showDiff(whole, { language, isAll, isColoured: false });

  test('no line is wider than eighty columns', () => {
    for (const whole of [diff, bad, unchanged])
      for (const line of shown(whole).split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  test('nothing of others moves the cursor or begins a line of its own', () => {
    expect(shown(bad)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(shown(bad)).toContain('\\u001B[31m');
    expect(showDiff(bad, { language, isAll, isColoured: true })).not.toContain('\u001B[31m*');
  });

  test('has everything that is not the same', () => {
    const text = shown(diff).replace(/\s+/g, '');
    for (const name of namesOf(diff)) expect(text).toContain(name);
  });
});

test('on a terminal, with colours, holds the same words', () => {
  const plain = showDiff(diff, { language: 'nl', isAll: true, isColoured: false });
  const coloured = showDiff(diff, { language: 'nl', isAll: true, isColoured: true });
  expect(coloured).not.toBe(plain);
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain);
});

test('the terminal in Dutch, of what changed in one section', () => {
  const text = showDiff(
    {
      ...diff,
      effects: diff.effects.filter(({ kind }) => kind === 'soft'),
      clauses: [],
      timelines: [],
      portfolio: null,
    },
    { language: 'nl', isAll: false, isColoured: false },
  );
  expect(text.slice(0, text.indexOf('Wat het document'))).toMatchInlineSnapshot(`
    "Wat er veranderde: asr.ggz, 2022 revisie 2 → 2025
      2022 revisie 2: Aanscherping van het inkoopbeleid 2022 voor ggz-instellingen
      2025: Inkoopbeleid 2025 geestelijke gezondheidszorg

    Samengevat
      Geen bepaling is gewijzigd.
      Van 2 onderdelen met een uitkomst: 1 strenger en 1 vervallen.

    Verwachtingen en richtsnoeren
      veldnorm_telt_mee → richtinggevend_kader.veldnorm  strenger
        voldoet aan de veldnorm
        2022 revisie 2: voldoet aan de veldnorm, een van de gronden van de keuze
        Voorbeeldgeval                      2022 revisie 2  2025
        zorgaanbieder.voldoet_aan_veldnorm  nee             nee
        →                                   voldaan         niet voldaan
        komt door richtinggevend_kader.veldnorm
        Normen: 2022 revisie 2: GGZ-2022A-061; 2025: GGZ-2025-100

      vervallen
        kpuc_stijgt_niet

    "
  `);
});

describe.each(asks)('as Markdown, $language, all: $isAll', ({ language, isAll }) => {
  const page = diffMarkdown(bad, { language, isAll });

  test('no tag but our own', () => {
    const tags = [...page.matchAll(/(?<!\\)<\/?([a-z]+)/gi)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(['br', 'details', 'summary']);
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0);
  });

  test('every row of a table has as many cells as its head, and no text ends a line', () => {
    let columns: number | null = null;
    let rows = 0;
    for (const line of page.split('\n')) {
      const isRow = line.startsWith('| ');
      const cells = line.replace(/\\\\/g, '').match(/(?<!\\)\|/g)?.length ?? 0;
      if (isRow) columns ??= cells;
      else columns = null;
      if (isRow) {
        rows += 1;
        expect(cells, line).toBe(columns);
      } else expect(cells, line).toBe(0);
      expect(line).toMatch(/^($|[|>#-] |#{2,3} |\*\*|<details>|<\/details>|\S)/);
    }
    expect(rows).toBeGreaterThan(40);
  });

  test('no mark, address or control character of others', () => {
    expect(page).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(page).not.toMatch(/(?<!\\)`|http:\/\/|(?<!\\)\]\(|(?<!\\)_schuin/);
  });
});

test('Markdown mentions nobody and writes no formula', () => {
  const named: Diff = { ...diff, newer: { ...diff.newer, title: 'aan @team en $x$, www.voorbeeld.nl' } };
  const page = diffMarkdown(named, { language: 'nl', isAll: false });
  expect(page).toContain('aan @\u2060team en \\$x\\$, www\\.voorbeeld.nl');
});

test('Markdown of what did not change is short', () => {
  const page = diffMarkdown(unchanged, { language: 'en', isAll: false });
  expect(page).toContain('Nothing of meaning changed.');
  expect(page.split('\n').length).toBeLessThan(60);
});

// ------------------------------------------------------------------------------------------------ HTML

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly isEnd: boolean;
}

const empty = new Set(['meta', 'br', 'wbr']);

const tagsIn = (page: string): readonly Tag[] =>
  [...page.replace(/<style>[^]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)].map(
    ([, end, name = '', attributes = '']) => ({ name, attributes, isEnd: end === '/' }),
  );

describe.each(asks)('as a page, $language, all: $isAll', ({ language, isAll }) => {
  test.each([
    ['realistic', diff],
    ['hostile', bad],
    ['unchanged', unchanged],
  ])('%s: elements are closed in order, and every link has its place', (_name, whole) => {
    const page = diffHtml(whole, { language, isAll });
    const open: string[] = [];
    for (const { name, attributes, isEnd } of tagsIn(page)) {
      if (isEnd) expect(open.pop()).toBe(name);
      else if (!empty.has(name) && !attributes.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
    for (const [, anchor = ''] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${anchor}"`);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('runs nothing, fetches nothing, and holds no tag or attribute of others', () => {
    const page = diffHtml(bad, { language, isAll });
    expect(page).not.toMatch(/<script|<img|javascript:|\son[a-z]+\s*=|\ssrc=|@import|url\(/i);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page).toContain('&amp;amp;');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    const known =
      'html head meta title style body main header h1 h2 h3 h4 h5 p ul li strong span a b i small del ins code wbr br nav section article div dl dt dd details summary table caption thead tbody tr th td svg rect line path circle text';
    const names = new Set(tagsIn(page).map(({ name }) => name));
    for (const name of names) expect(known.split(' ')).toContain(name);
    for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#[a-z]+$/);
    expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
  });
});

test('a page says its language, and in which the policy is written', () => {
  const page = diffHtml(diff, { language: 'en', isAll: false });
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<span lang="nl">type overeenkomst dat a.s.r. aanbiedt</span>');
  expect(diffHtml(diff, { language: 'nl', isAll: false })).toContain(
    '<h3>type overeenkomst dat a.s.r. aanbiedt</h3>',
  );
});

test('headings follow each other without a gap', () => {
  const levels = tagsIn(diffHtml(diff, { language: 'nl', isAll: true }))
    .filter(({ name, isEnd }) => /^h[1-6]$/.test(name) && !isEnd)
    .map(({ name }) => Number(name.slice(1)));
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries())
    if (at > 0) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('both years are drawn: a line for each step in both, a mark for each in one, and the number of days that it moved', () => {
  const page = diffHtml(diff, { language: 'nl', isAll: false });
  const strip = /<svg class="strip"[^]*?<\/svg>/.exec(page)?.[0] ?? '';
  const both = diff.timelines.filter(({ older, newer }) => older !== null && newer !== null);
  expect(strip.match(/<path /g)).toHaveLength(both.length);
  expect(strip.match(/<circle /g)).toHaveLength(diff.timelines.length + both.length);
  for (const days of ['122 dagen eerder', '93 dagen eerder', '15 dagen eerder', '31 dagen eerder'])
    expect(strip).toContain(`>${days}</text>`);
  expect(strip).toContain('4 stappen zijn verschoven');
});

test('a year without days that could be drawn has a table and no drawing', () => {
  const far = diff.timelines.slice(0, 1).map((pair) => ({
    ...pair,
    newer: pair.newer === null ? null : { ...pair.newer, first: null, last: '2031-01-01' },
  }));
  const page = diffHtml({ ...diff, timelines: far }, { language: 'nl', isAll: false });
  expect(page).not.toContain('<svg class="strip"');
  expect(page).toContain('1 januari 2031');
});

test('the hostile text is hostile in every form', () => {
  for (const part of ['<script>', '"', "'", '=1+1', '\r\n', '\u001B', '|', '`', '](', '&amp;', '\u202E'])
    expect(hostile).toContain(part);
});
