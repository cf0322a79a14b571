/** `pol picture`, as its users run it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, pol, smallFolder } from '../support/cli.ts';

const run = (words: readonly string[], language: 'nl' | 'en' = 'nl') =>
  inFolder(smallFolder, (cwd) => pol(words, { cwd, language }));

test('draws a decision as SVG, and in the language of the reader', async () => {
  const dutch = await run(['picture', 'proef.klein@2025', 'klasse']);
  expect(dutch).toMatchObject({ code: 0, err: '' });
  expect(dutch.out).toMatch(/^<\?xml[^>]*\?>\n<svg [\s\S]*<\/svg>\n$/);
  expect(dutch.out).toContain('€ 90.000 tot € 100.000');
  expect(dutch.out).toContain('gat: het beleid');
  const english = await run(['picture', 'proef.klein@2025', 'klasse'], 'en');
  expect(english.out).toContain('€ 90,000 to below € 100,000');
  expect(english.out).toContain('gap: the policy');
});

test('by its Dutch names, as text, to a file', async () => {
  await inFolder(smallFolder, async (cwd) => {
    const words = ['plaat', 'proef.klein@2025', 'klasse', '--vorm', 'mermaid', '--uitvoer', 'klasse.mmd'];
    const ran = await pol(words, { cwd });
    expect(ran).toMatchObject({ code: 0, err: '', out: 'klasse.mmd  2 vragen, 3 uitkomsten\n' });
    expect(readFileSync(join(cwd, 'klasse.mmd'), 'utf8')).toContain('\nflowchart TD\n');
  });
  const dot = await run(['picture', 'proef.klein@2025', 'inschrijving', '--format', 'dot']);
  expect(dot.out).toContain('digraph "inschrijving" {');
});

const readings = `taal nl
beleid demo 2025
  registers PROEF

onderwerp aanbieder
gegeven aanbieder.omzet : bedrag

lezing grens : bedrag "waar de grens ligt"
  volgens PROEF-001
  gekozen      laag € 100 "de lage"
  ook mogelijk hoog € 200 "de hoge"

beslissing groot : ja/nee
  volgens PROEF-001
  = aanbieder.omzet vanaf grens
`;

test('readings: the chosen one, another one, or each as a question', async () => {
  const files = { ...smallFolder, 'policies/proef/2025.pol': readings };
  await inFolder(files, async (cwd) => {
    const dot = async (...words: string[]): Promise<string> =>
      (await pol(['picture', 'demo@2025', 'groot', '--format', 'dot', ...words], { cwd })).out;
    expect(await dot()).toContain('≥ € 100');
    expect(await dot('--lezing', 'grens=hoog')).toContain('≥ € 200');
    const all = await dot('--alle-lezingen');
    for (const text of ['hoog', 'laag (gekozen)', '€ 100 tot € 200']) expect(all).toContain(text);
  });
});

test.each([
  [['klase'], 'no-such-decision', "bedoelde u 'klasse'?"],
  [['klasse', '--reading', 'grens=hoog'], 'no-such-reading', ''],
  [['klasse', '--known', 'gisteren'], 'wrong-date', ''],
  [['klasse', '--format', 'png'], 'wrong-option', ''],
  [['klasse', '--output', 'er/is/geen/map.svg'], 'unwritable-file', 'map.svg'],
  [[], 'wrong-option', ''],
])('%j is wrong use: %s', async (words, code, help) => {
  const ran = await run(['picture', 'proef.klein@2025', ...words]);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(`[${code}]`);
  expect(ran.err).toContain(help);
});

test('what does not fit on a page is refused with its place, and still comes out as text', async () => {
  const names = Array.from({ length: 42 }, (_, index) => `k${index + 1}`);
  const policy = `taal nl
beleid groot 2025
  registers PROEF

onderwerp aanbieder
${names.map((name) => `gegeven aanbieder.${name} : ja/nee`).join('\n')}

groep helft  ten minste 21 van
  volgens PROEF-001
${names.map((name) => `  voorwaarde ${name}\n    vereist aanbieder.${name}`).join('\n')}
einde groep
`;
  const files = { ...smallFolder, 'policies/proef/2025.pol': policy };
  await inFolder(files, async (cwd) => {
    for (const [format, what] of [
      ['svg', '462 vragen'],
      ['mermaid', '924 pijlen'],
    ] as const) {
      const ran = await pol(['picture', 'groot@2025', 'helft', '--format', format], { cwd });
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('fout[picture-too-large]');
      expect(ran.err).toContain(what);
      expect(ran.err).toContain('2025.pol:49');
    }
    const dot = await pol(['picture', 'groot@2025', 'helft', '--format', 'dot'], { cwd });
    expect(dot.code).toBe(0);
    expect(dot.out.match(/ -> /g)).toHaveLength(924);
  });
});
