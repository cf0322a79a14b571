/** `pol eval --all-readings`: the tables as a reader sees them, and as data. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import { inFolder, pol, type Ran } from '../support/cli.ts';

const policy = `taal nl
beleid demo 2025

onderwerp zorgaanbieder
gegeven zorgaanbieder.omzet : geheel getal

lezing drempel : geheel getal  "welke \u001b[31mgrens geldt"
  gekozen hoog 10 "zo \u202ewordt het gedrukt"
  ook mogelijk midden 8 "het midden"
  ook mogelijk laag 5 "de lage grens"

lezing grens "of de grens meetelt"
  gekozen telt_mee "van af is met"
  ook mogelijk telt_niet_mee "boven is zonder"

berekening groot : ja/nee
  = zorgaanbieder.omzet meer dan drempel of (onder lezing grens = telt_mee en zorgaanbieder.omzet = drempel)
`;

const ask = (omzet: number | null, ...words: readonly string[]): Promise<Ran> =>
  inFolder(
    {
      'policies/demo.pol': policy,
      'facts.json': JSON.stringify({ id: 'p1', zorgaanbieder: omzet === null ? {} : { omzet } }),
    },
    (folder) =>
      pol(['eval', 'demo@2025', '--facts', join(folder, 'facts.json'), '--decision', 'groot', ...words], {
        cwd: folder,
      }),
  );

const tableIn = ({ out }: Ran): string => out.slice(out.search(/Andere lezingen|Other readings/));

test('one reading at a time, in Dutch', async () => {
  const ran = await ask(8, '--alle-lezingen');
  expect(ran.err).toBe('');
  expect(tableIn(ran)).toMatchInlineSnapshot(`
    "Andere lezingen (telkens één lezing anders)
      groot
        nee  zoals gekozen
        ja   drempel = midden of laag
      drempel  "welke \\u001B[31mgrens geldt"
        hoog (gekozen): zo \\u202Ewordt het gedrukt
        midden: het midden
        laag: de lage grens
      lezingen die hier niets veranderen: grens
    "
  `);
});

test('all combinations, in English', async () => {
  expect(tableIn(await ask(8, '--all-readings=product', '--language', 'en'))).toMatchInlineSnapshot(`
    "Other readings (all combinations)
      groot: 6 combinations of 2 readings
        no   drempel = hoog, grens = telt_mee  ← as chosen
             drempel = hoog or midden, grens = telt_niet_mee
        yes  drempel = midden or laag, grens = telt_mee
             drempel = laag, grens = telt_niet_mee
      drempel  "welke \\u001B[31mgrens geldt"
        hoog (chosen): zo \\u202Ewordt het gedrukt
        midden: het midden
        laag: de lage grens
      grens  "of de grens meetelt"
        telt_mee (chosen): van af is met
        telt_niet_mee: boven is zonder
    "
  `);
});

test('facts that are not known leave what is possible', async () => {
  const out = tableIn(await ask(null, '--alle-lezingen=combinaties'));
  expect(out).toContain('Geen andere lezing verandert iets.');
  expect(out).toContain('in elke lezing gelijk: groot');
});

test('a reading that is asked for is held', async () => {
  const out = tableIn(await ask(8, '--all-readings', '--reading', 'drempel=midden'));
  expect(out).toContain('vastgelegd: drempel = midden');
  expect(out).toMatch(/ja +zoals gevraagd\n +nee +grens = telt_niet_mee/);
});

test('as JSON, as NDJSON and as CSV', async () => {
  const one = JSON.parse((await ask(8, '--all-readings=product', '--format', 'json')).out) as unknown;
  const { readingsTable } = resultSchema.parse(one);
  expect(readingsTable?.decisions[0]).toMatchObject({
    name: 'groot',
    count: 6,
    readings: ['drempel', 'grens'],
  });
  const lines = (await ask(8, '--all-readings=product', '--format', 'ndjson')).out.trim().split('\n');
  const results = lines.map((line) => resultSchema.parse(JSON.parse(line)));
  expect(results.map(({ readings }) => readings)).toEqual([
    {},
    { grens: 'telt_niet_mee' },
    { drempel: 'midden' },
    { drempel: 'midden', grens: 'telt_niet_mee' },
    { drempel: 'laag' },
    { drempel: 'laag', grens: 'telt_niet_mee' },
  ]);
  const alone = (await ask(8, '--reading', 'drempel=midden', '--format', 'ndjson')).out.trim();
  expect(lines[2]).toBe(alone);
  const csv = (await ask(8, '--all-readings', '--format', 'csv')).out.trim().split('\r\n');
  expect(csv.map((row) => row.split(',')[2])).toEqual([
    'readings',
    'chosen',
    'drempel = midden',
    'drempel = laag',
  ]);
});

test('an option that is no kind of table is refused', async () => {
  const ran = await ask(8, '--all-readings=alles');
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('--all-readings');
});

test('where any of two revisions may have been in force, both are asked under each reading', async () => {
  const words = ['--known', '2024-08-01', '--decision', 'contracttype', '--all-readings', '--format', 'json'];
  const ran = await pol(['eval', 'asr.ggz@2025', '--facts', 'examples/providers/vechtzicht.json', ...words]);
  const { revisions, readingsTable } = resultSchema.parse(JSON.parse(ran.out));
  expect(revisions.length).toBeGreaterThan(1);
  expect(
    readingsTable?.decisions.map(({ readings, rows }) => [readings, rows.map((row) => row.outcome)]),
  ).toEqual([[['drempels'], [null, 'digitaal_met_vragenlijst', 'digitaal_zonder_vragenlijst']]]);
});
