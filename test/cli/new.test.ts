/** `pol new examples`, as its users run it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { ROOMS } from '../../src/cli/commands/new-diagnostic.ts';
import { messages } from '../../src/base/messages/nl.ts';
import { inFolder, pol, smallFolder } from '../support/cli.ts';
import { root } from '../support/policies.ts';

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
  [['new', 'register', 'ZORG-2030', '--reading', 'a=b'], "'--reading' zegt niets bij 'register'"],
  [['new', 'diagnostic', 'table-leak', 'check'], 'en die is hier en in de mappen erboven niet'],
] as const)('%j says what is wrong', async (words, told) => {
  const ran = await run(words);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(told);
});

test('the register is made beside the policy', async () => {
  await inFolder({ 'policies/zorg/x.txt': '' }, async (cwd) => {
    const made = await pol(['new', 'policy', 'zorg.naam', '2030', '--output', 'policies/zorg/2030.pol'], {
      cwd,
    });
    expect(made.err).toContain('--output policies/zorg/ZORG-NAAM-2030.norms.jsonl\n');
  });
});

test('what is there already stays as it is', async () => {
  await inFolder({ '2030.pol': 'taal nl\n' }, async (cwd) => {
    const ran = await pol(['new', 'policy', 'zorg.naam', '2030', '--output', '2030.pol'], { cwd });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain("fout[file-exists]: '2030.pol' is er al, en blijft zoals het is");
    expect(readFileSync(join(cwd, '2030.pol'), 'utf8')).toBe('taal nl\n');
  });
});

// ------------------------------------------------------------------------------------------ a diagnostic

/** A folder that looks like a checkout of this project, with its codes and texts. */
const inCheckout = (act: (folder: string) => Promise<void>): Promise<void> =>
  inFolder({ 'package.json': '{ "name": "pol-lang" }', 'docs/diagnostics/table-gap.md': '' }, (folder) => {
    cpSync(`${root}src/base`, join(folder, 'src/base'), { recursive: true });
    return act(folder);
  });

test('a new diagnostic of any room has its code, a text in both languages, and a page', async () => {
  await inCheckout(async (cwd) => {
    const written = new Set<string>();
    for (const room of ROOMS) {
      const ran = await pol(['new', 'diagnostic', `odd-${room}`, room], { cwd: join(cwd, 'src') });
      expect(ran.code, ran.err).toBe(0);
      const paths = ran.out.trim().split('\n');
      expect(paths).toHaveLength(4);
      for (const path of paths) written.add(path);
      expect(ran.err).toContain(`UPDATE_DOCS=1 npx vitest run test/docs/diagnostics.test.ts -t odd-${room}`);
      expect(readFileSync(join(cwd, `docs/diagnostics/odd-${room}.md`), 'utf8')).toContain('## Wat te doen');
    }
    for (const path of written)
      expect(await check(readFileSync(join(cwd, path), 'utf8'), layoutOf(path)), path).toBe(true);
    for (const language of ['nl', 'en'] as const) {
      const now = await messagesIn(join(cwd, `src/base/messages/${language}.ts`));
      const fresh = ROOMS.map((room) => `odd-${room}`);
      expect(Object.keys(now).toSorted()).toEqual([...Object.keys(messages), ...fresh].toSorted());
      const open = language === 'nl' ? 'nog te schrijven' : 'to be written';
      for (const code of fresh)
        expect(now[code]?.({ name: 'iets', path: 'iets' }).headline).toBe(`'iets' (${open})`);
    }
  });
}, 60_000);

const layoutOf = (path: string): object => ({
  ...(JSON.parse(readFileSync(`${root}.prettierrc.json`, 'utf8')) as object),
  overrides: [],
  filepath: path,
});

type Texts = Readonly<Record<string, (params: object) => { readonly headline: string }>>;

async function messagesIn(path: string): Promise<Texts> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { messages: found } = (await import(`data:text/javascript;base64,${code}`)) as { messages: Texts };
  return found;
}

test.each([
  ['table-gap', 'check', "de code 'table-gap' is er al, zie docs/diagnostics/table-gap.md"],
  ['never-met', 'command', "de code 'never-met' is er al"],
  ['gap', 'check', 'twee of meer woorden in kleine letters'],
  ['Table-Leak', 'check', "'Table-Leak' kan geen code van een melding zijn"],
  ['../../odd-page', 'check', 'kan geen code van een melding zijn'],
  ['odd-\u001b[31mred', 'check', 'kan geen code van een melding zijn'],
  ["odd-one': Nothing; //", 'check', 'kan geen code van een melding zijn'],
  [`odd-${'x'.repeat(80)}`, 'check', 'kan geen code van een melding zijn'],
  ['odd-one', 'chek', "'chek' is geen plaats waar meldingen ontstaan: syntax, check"],
  ['odd-one', 'constructor', "'constructor' is geen plaats"],
  ['odd-one', null, 'hierachter hoort nog waar de melding ontstaat: syntax, check'],
] as const)('a diagnostic %j of %j is refused, and nothing is written', async (code, room, told) => {
  await inCheckout(async (cwd) => {
    const before = readFileSync(join(cwd, 'src/base/codes.ts'), 'utf8');
    const ran = await pol(['new', 'diagnostic', code, ...(room === null ? [] : [room])], { cwd });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('fout[wrong-option]');
    expect(ran.err).toContain(told);
    expect(ran.err).not.toContain('\u001b');
    expect(readFileSync(join(cwd, 'src/base/codes.ts'), 'utf8')).toBe(before);
  });
});

test('a page that is there without a code stays as it is, and no code is written', async () => {
  await inCheckout(async (cwd) => {
    const page = join(cwd, 'docs/diagnostics/odd-one.md');
    writeFileSync(page, 'mine');
    const ran = await pol(['new', 'diagnostic', 'odd-one', 'check'], { cwd });
    expect(ran.err).toContain("'docs/diagnostics/odd-one.md' is er al");
    expect(readFileSync(page, 'utf8')).toBe('mine');
    expect(readFileSync(join(cwd, 'src/base/codes.ts'), 'utf8')).not.toContain('odd-one');
  });
});
