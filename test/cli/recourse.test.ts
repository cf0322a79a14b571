/** `pol recourse`, as its users run it. */
import { expect, test } from 'vitest';
import { recourseJsonSchema } from '../../src/evaluate/recourse/json-schema.ts';
import { recourseSchema } from '../../src/evaluate/recourse/schema.ts';
import { readFileSync } from 'node:fs';
import { inFolder, pol } from '../support/cli.ts';

const own = `taal nl
beleid demo 2025
  titel "Demo"

partij zorgaanbieder
partij verzekeraar "de verzekeraar"

onderwerp zorgaanbieder

keuze Maat = klein "een kleine aanbieder" | groot "een grote aanbieder"
keuze Zorg = ambulant | klinisch

gegeven zorgaanbieder.omzet : bedrag
  vraag "Hoe groot is de omzet?"
  te veranderen uiterlijk 1 oktober 2024
gegeven zorgaanbieder.maat : Maat
gegeven zorgaanbieder.zorg : verzameling van Zorg
  te veranderen
gegeven zorgaanbieder.failliet : ja/nee "is failliet"

oordeel deugdelijk "de zaak is deugdelijk"
  door verzekeraar

voorwaarde groot_genoeg "is groot genoeg"
  vereist zorgaanbieder.omzet vanaf € 100.000 of zorgaanbieder.maat = groot

voorwaarde klinisch
  vereist zorgaanbieder.zorg bevat klinisch

voorwaarde niet_failliet
  vereist niet zorgaanbieder.failliet

voorwaarde deugt
  vereist deugdelijk
`;

const files = {
  'policies/demo.pol': own,
  'klein.json':
    '{ "id": "Klein", "peildatum": "2024-09-01", "zorgaanbieder": { "omzet": 90000, "maat": "klein", "zorg": ["ambulant"], "failliet": true } }',
  'twee.json': '[{ "id": "een" }, { "id": "twee" }]',
  'oordeel.json': '{ "oordelen": { "deugdelijk": false } }',
  'leeg.json': '[]',
};

const run = (facts: string, decision: string, more: readonly string[] = [], language: 'nl' | 'en' = 'nl') =>
  inFolder(files, (cwd) =>
    pol(['recourse', 'demo@2025', '--facts', facts, '--decision', decision, ...more], { cwd, language }),
  );

test('a change, in both languages', async () => {
  const dutch = await run('klein.json', 'groot_genoeg');
  expect(dutch.code).toBe(0);
  expect(dutch.err).toBe('');
  expect(dutch.out).toBe(`demo 2025 · Klein · peildatum 1 september 2024
groot_genoeg  "is groot genoeg"
  nu: niet voldaan; gewenst: voldaan

Haalbaar met één wijziging
  zorgaanbieder.omzet: € 90.000,00 → € 100.000,00  uiterlijk 1 oktober 2024
    Hoe groot is de omzet?
`);
  const english = await run('klein.json', 'groot_genoeg', [], 'en');
  expect(english.out).toBe(`demo 2025 · Klein · reference date 1 September 2024
groot_genoeg  "is groot genoeg"
  now: not met; wished for: met

Within reach with one change
  zorgaanbieder.omzet: € 90,000.00 → € 100,000.00  by 1 October 2024
    Hoe groot is de omzet?
`);
});

test('what stands in the way, with the Dutch name of the command and its options', async () => {
  const words = ['haalbaar', 'demo@2025', '--feiten', 'klein.json', '--beslissing', 'groot_genoeg'];
  const late = await inFolder(files, (cwd) => pol([...words, '--op', '2024-10-02'], { cwd }));
  expect(late.out).toBe(`demo 2025 · Klein · peildatum 2 oktober 2024
groot_genoeg  "is groot genoeg"
  nu: niet voldaan; gewenst: voldaan

Niet haalbaar door gegevens te veranderen
  zorgaanbieder.maat is klein (een kleine aanbieder), zou groot (een grote aanbieder) moeten zijn
    dit is niet te veranderen
    in de weg staat groot_genoeg "is groot genoeg"
  of
  zorgaanbieder.omzet is € 90.000,00, zou € 100.000,00 of meer moeten zijn
    Hoe groot is de omzet?
    dit was te veranderen tot en met 1 oktober 2024
    in de weg staat groot_genoeg "is groot genoeg"
`);
  const failed = await run('klein.json', 'niet_failliet', [], 'en');
  expect(failed.out).toContain(`Not within reach by a change of facts
  zorgaanbieder.failliet is yes, would have to be no
    is failliet
    this cannot be changed
    in the way stands niet_failliet
`);
});

test('a judgement is never a change', async () => {
  const given = await run('oordeel.json', 'deugt');
  expect(given.out).toContain(
    'Niet door gegevens te veranderen: het hangt af van een oordeel van de verzekeraar\n  deugdelijk is nee, zou ja moeten zijn',
  );
  const open = await run('klein.json', 'deugt', [], 'en');
  expect(open.out).toBe(`demo 2025 · Klein · reference date 1 September 2024
deugt
  now: cannot be said yet; wished for: met

To be answered first (1)
  deugdelijk  de zaak is deugdelijk

Not by a change of facts: it turns on a judgement of de verzekeraar
  provided that deugdelijk = yes (a judgement of de verzekeraar)
    de zaak is deugdelijk
`);
});

test('of a set only what is different, and another outcome than the usual one', async () => {
  expect((await run('klein.json', 'klinisch')).out).toContain('  zorgaanbieder.zorg: erbij klinisch\n');
  expect((await run('klein.json', 'klinisch', ['--naar', 'nee'])).out).toContain(
    'Dit is al zo: er hoeft niets te veranderen.',
  );
});

test('data that is valid for the published schema', async () => {
  const one = await run('klein.json', 'groot_genoeg', ['--format', 'json']);
  const found = recourseSchema.parse(JSON.parse(one.out));
  expect(found.ways[0]?.changes[0]).toMatchObject({ to: '100000.00', by: '2024-10-01' });
  expect(found.policy.digest).toMatch(/^sha256:/);
  const two = await run('twee.json', 'groot_genoeg', ['--format', 'json']);
  expect(
    recourseSchema
      .array()
      .parse(JSON.parse(two.out))
      .map(({ id }) => id),
  ).toEqual(['een', 'twee']);
  const path = new URL('../../docs/schema/pol-recourse.schema.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(recourseJsonSchema());
});

test('what other people wrote cannot move the cursor', async () => {
  const label = 'stuur \u001b[31mrood \u202e</script>';
  const text = own.replace('Hoe groot is de omzet?', label);
  const facts = files['klein.json'].replace('"Klein"', JSON.stringify(label));
  const ran = await inFolder({ ...files, 'policies/demo.pol': text, 'klein.json': facts }, (cwd) =>
    pol(['recourse', 'demo@2025', '--facts', 'klein.json', '--decision', 'groot_genoeg'], { cwd }),
  );
  expect(ran.out + ran.err).not.toContain('\u001b');
  expect(ran.out).toContain('100.000,00');
  expect(ran.out).toContain('stuur \\u001B[31mrood \\u202E</script>');
  expect(ran.out).not.toContain('\u202e');
});

test.each([
  ['klein.json', 'groot_genoeg', ['--on', '2024-02-30'], 'wrong-date'],
  ['klein.json', 'groot_genoeg', ['--known', 'gisteren'], 'wrong-date'],
  ['klein.json', 'groot_genoeg', ['--to', 'breed'], 'no-such-outcome'],
  ['klein.json', 'groot_genog', [], 'no-such-decision'],
  ['klein.json', 'groot_genoeg', ['--reading', 'x'], 'wrong-reading'],
  ['klein.json', 'groot_genoeg', ['--format', 'csv'], 'wrong-option'],
  ['leeg.json', 'groot_genoeg', [], 'no-facts'],
  ['ontbreekt.json', 'groot_genoeg', [], 'no-such-file'],
] as const)('%s %s %j is wrong use: %s', async (facts, decision, words, code) => {
  const ran = await run(facts, decision, words);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.err).toContain(`[${code}]`);
});
