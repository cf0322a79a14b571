/** `pol new examples`, as its users run it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, pol, smallFolder } from '../support/cli.ts';

const run = (words: readonly string[], language: 'nl' | 'en' = 'nl') =>
  inFolder(smallFolder, (cwd) => pol(words, { cwd, language }));

test('writes the examples that are not there yet, with what is expected left open', async () => {
  const ran = await run(['new', 'examples', 'proef.klein@2025', 'klasse']);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('voorbeeld "grens: aanbieder.omzet in 2023 € 90.000 — net eronder"\n');
  expect(ran.out).toContain('aanbieder.omzet in 2023 = € 89.999,99\n  verwacht klasse = ?\n');
  expect(ran.out).not.toContain('aanbieder.omzet in 2023 = € 100.000\n');
  expect(ran.err).toBe('4 nieuwe voorbeelden, 1 al in het beleid; 6 van 6 toetsen te zien\n');
});

test('by its Dutch names, to a file that belongs to the policy', async () => {
  await inFolder(smallFolder, async (cwd) => {
    const words = [
      'nieuw',
      'voorbeelden',
      'proef.klein@2025',
      'klasse',
      '--uitvoer',
      'policies/proef/nieuw.pol',
    ];
    expect(await pol(words, { cwd })).toMatchObject({ code: 0, out: '' });
    const path = join(cwd, 'policies/proef/nieuw.pol');
    expect(readFileSync(path, 'utf8')).toMatch(/^taal nl\n\ndeel van proef.klein 2025\n\n/);
    const checked = await pol(['check', 'policies', '--format', 'compact'], { cwd });
    expect(checked.code).toBe(1);
    expect(checked.out.match(/open-expectation/g)).toHaveLength(4);
    expect(checked.out.trim().split('\n')).toHaveLength(4);
  });
});

test('tells in the language of the reader', async () => {
  const ran = await run(['new', 'examples', 'proef.klein@2025', 'inschrijving'], 'en');
  expect(ran.out).toContain('verwacht inschrijving = ?');
  expect(ran.err).toBe('2 new examples, 0 in the policy already; 3 of 3 tests shown\n');
});

test('as data', async () => {
  const ran = await run(['new', 'examples', 'proef.klein@2025', 'klasse', '--format', 'json']);
  const report = JSON.parse(ran.out) as Record<string, unknown> & { examples: unknown[]; text: string };
  expect(report).toMatchObject({ schema: 'pol-examples/1', decision: 'klasse', readings: {} });
  expect(report.examples).toHaveLength(5);
  expect(report.text).toContain('verwacht klasse = ?');
});

test.each([
  [['examples', 'proef.klein@2025', 'klase'], 'no-such-decision', "bedoelde u 'klasse'?"],
  [['exampels', 'proef.klein@2025', 'klasse'], 'wrong-option', 'examples'],
  [['examples', 'proef.klein@2025', 'klasse', '--reading', 'grens=hoog'], 'no-such-reading', ''],
  [['examples', 'proef.klein@2025', 'klasse', '--output', 'er/is/geen/map.pol'], 'unwritable-file', ''],
  [['examples', 'proef.klein@2025'], 'wrong-option', ''],
])('%j is wrong use: %s', async (words, code, help) => {
  const ran = await run(['new', ...words]);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(`[${code}]`);
  expect(ran.err).toContain(help);
});

// ------------------------------------------------------------------------------------------- first lines

test.each([
  ['nl', 'zorg.naam', 'ZORG-NAAM-2030', 'register dat erbij hoort: pol new register ZORG-NAAM-2030'],
  ['en', 'care.name', 'CARE-NAME-2030', 'register that goes with it: pol new register CARE-NAME-2030'],
] as const)(
  'a new policy in %s is laid out, holds, and its examples do',
  async (language, name, id, told) => {
    await inFolder({}, async (cwd) => {
      const made = await pol(['new', 'policy', name, '2030', '--output', '2030.pol'], { cwd, language });
      expect(made).toMatchObject({ code: 0, out: '' });
      expect(made.err).toContain(told);
      await pol(['new', 'register', id, '--output', `${id}.norms.jsonl`], { cwd, language });
      expect(await pol(['format', '--check', '.'], { cwd, language })).toMatchObject({ code: 0 });
      expect(await pol(['check', '.'], { cwd, language })).toMatchObject({ code: 0 });
      const ran = await pol(['test', '.'], { cwd, language });
      expect(ran.code).toBe(0);
      expect(ran.err).toMatch(/^2 /m);
      const coverage = await pol(['coverage', '2030.pol'], { cwd, language });
      expect(coverage.code).toBe(0);
    });
  },
);

test.each([
  [['new', 'policy', 'zorg.naam'], 'hierachter hoort nog: jaar'],
  [['new', 'policy', 'zorg.naam', '20x0'], "'20x0' is geen jaar"],
  [['new', 'policy', 'als.<script>', '2030'], "'als.<script>' kan geen naam van een beleid zijn"],
  [['new', 'policy', 'zorg\n  titel "x"', '2030'], 'kan geen naam van een beleid zijn'],
  [['new', 'register', '=1+1'], "'=1+1' kan geen naam van een register zijn"],
  [['new', 'examples', 'proef.klein@2025'], 'hierachter hoort nog: beslissing'],
] as const)('%j says what is wrong', async (words, told) => {
  const ran = await run(words);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(told);
});
