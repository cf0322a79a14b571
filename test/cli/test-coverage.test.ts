/** `pol test --coverage`, as its users run it. */
import { expect, test } from 'vitest';
import { testSchema } from '../../src/adequacy/report-schema.ts';
import { inFolder, pol } from '../support/cli.ts';

const policy = `taal nl
beleid proef 2025
  titel "Proef"
  registers X-1
onderwerp aanbieder
gegeven aanbieder.omzet : bedrag
gegeven aanbieder.actief : ja/nee
voorwaarde groot volgens X-1-001
  vereist aanbieder.omzet ten minste € 100 en aanbieder.actief
  tenzij aanbieder.omzet meer dan € 1.000 volgens X-1-002
voorbeeld "op de grens"
  gegeven  aanbieder.omzet = € 100, aanbieder.actief = ja
  verwacht groot = is voldaan
`;

const norms = ['X-1-001', 'X-1-002']
  .map((id) =>
    JSON.stringify({
      id,
      section: '1',
      place: '1',
      kind: 'condition',
      actor: 'asr',
      nl: 'norm',
      en: 'norm',
      terms: [],
      facts: [],
      outcome: '',
      computable: 'yes',
      reason: null,
      ambiguity: null,
    }),
  )
  .join('\n');

const run = (words: readonly string[], language: 'nl' | 'en' = 'nl', text = policy) =>
  inFolder({ 'policies/proef.pol': text, 'policies/X-1.norms.jsonl': norms }, (cwd) =>
    pol(['test', 'policies/proef.pol', ...words], { cwd, language }),
  );

test('what the examples show, in Dutch', async () => {
  const ran = await run(['--dekking']);
  expect(ran.code).toBe(0);
  expect(ran.out).toBe(`proef@2025
  Wat de voorbeelden laten zien
    eisen en groepen, voldaan en niet voldaan  1 van 2 · 50%
    uitzonderingen, geldend en niet            1 van 2 · 50%
    voorwaarden binnenin, met ja en met nee    1 van 2 · 50%
    grenzen, vlak ervoor en vlak erna          1 van 4 · 25%
    samen                                      4 van 10 · 40%
  Nog niet te zien (6)
    groot  proef.pol:8  X-1-001
      niet gezien dat er niet aan is voldaan
      aanbieder.omzet ten minste € 100: niet gezien bij € 99,99
      aanbieder.actief: niet gezien met nee
    groot, tenzij  proef.pol:8  X-1-002
      niet gezien dat deze geldt
      aanbieder.omzet meer dan € 1.000: niet gezien bij € 1.000,01
      aanbieder.omzet meer dan € 1.000: niet gezien bij € 1.000

`);
});

test('in English, and strict: what is not shown is a finding', async () => {
  const ran = await run(['--coverage', '--strict'], 'en');
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('bounds, just before and just after        1 of 4 · 25%');
  expect(ran.out).toContain('not seen at € 99,99');
  expect(ran.err).toBe('1 example passed, 0 failed\n');
});

test('as data, valid against the published schema; without the option nothing is said of it', async () => {
  const ran = await run(['--coverage', '--format', 'json']);
  const answer = testSchema.parse(JSON.parse(ran.out));
  expect(answer.policies[0]?.coverage?.total).toEqual({ seen: 4, total: 10, unreachable: 0, score: 0.4 });
  const plain = testSchema.parse(JSON.parse((await run(['--format', 'json'])).out));
  expect(plain.policies[0]).not.toHaveProperty('coverage');
});

test('which mistakes go unnoticed, with the example that would notice, in both languages', async () => {
  const dutch = await run(['--mutanten']);
  expect(dutch.code).toBe(0);
  expect(dutch.out).toContain('zonder deze uitzondering');
  expect(dutch.out).toContain('voorbeeld "');
  const english = await run(['--mutate', '--strict'], 'en');
  expect(english.code).toBe(1);
  expect(english.out).toContain('Small mistakes that an example notices');
  expect(english.out).toContain('without this exception');
  const data = testSchema.parse(JSON.parse((await run(['--mutate', '--format', 'json'])).out));
  expect(data.policies[0]?.mutation?.survivors.every(({ example }) => example !== null)).toBe(true);
});
