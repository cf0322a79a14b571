/** `pol needed`, as its users run it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neededSchema } from '../../src/evaluate/ask/needed-schema.ts';
import { inFolder, pol } from '../support/cli.ts';
import { root } from '../support/policies.ts';

const policy = readFileSync(`${root}test/cli/needed.pol`, 'utf8');

const files = {
  'policies/proef.pol': policy,
  'leeg.json': '{ "id": "Leeg" }',
  'deels.json': '{ "id": "Deels", "zorgaanbieder": { "nieuw": false, "plafond": 200000 } }',
  'af.json': '{ "zorgaanbieder": { "nieuw": true } }',
  'twee.json': '[{ "id": "een" }, { "id": "twee", "zorgaanbieder": { "nieuw": true } }]',
  'fout.json': '{ "zorgaanbieder": { "omzet": "veel", "nieuw": false } }',
  'stuurtekens.json': '{ "id": "\\u001b[31mrood\\u202e", "declaratie": [{ "nummer": "\\u001b[2Ja" }] }',
  'gevallen.csv':
    'zorgaanbieder.ingeschreven;zorgaanbieder.soort;zorgaanbieder.verzekerd\nja;instelling;nee\nja;paaz;nee\nja;paaz;nee\nja;paaz;ja\n',
};

const run = (words: readonly string[], language: 'nl' | 'en' = 'nl', more: Record<string, string> = {}) =>
  inFolder({ ...files, ...more }, (cwd) => pol(['needed', 'proef@2025', ...words], { cwd, language }));

test('the next question and what is needed, in Dutch', async () => {
  const ran = await run(['--feiten', 'deels.json', '--beslissing', 'grootte', '--beslissing', 'past']);
  expect(ran.err).toBe('');
  expect(ran.code).toBe(0);
  expect(ran.out).toBe(`Proefbeleid
Deels · peildatum onbekend · proef 2025

grootte  hoe groot de zorgaanbieder is
  nog niet te zeggen; mogelijk: klein, midden, groot
  Vraag nu: zorgaanbieder.omzet
    Hoeveel is er vorig jaar omgezet?
    minder dan € 100.050 → klein
    vanaf € 100.050 tot € 150.000 → midden
    vanaf € 150.000 → groot
    naar verwachting 1 vraag tot het vaststaat
  Nog nodig (1)
    zorgaanbieder.omzet  minder dan € 100.050 / vanaf € 100.050 tot € 150.000 / vanaf € 150.000 · uit een document
      Hoeveel is er vorig jaar omgezet?

past
  nog niet te zeggen; mogelijk: ja, nee
  Vraag nu: zorgaanbieder.omzet
    Hoeveel is er vorig jaar omgezet?
    naar verwachting 1 vraag tot het vaststaat
  Nog nodig (1)
    zorgaanbieder.omzet  uit een document
      Hoeveel is er vorig jaar omgezet?
`);
});

test('the same in English, with what only matters together', async () => {
  const ran = await run(['--facts', 'leeg.json', '--decision', 'past', '--decision', 'toegelaten'], 'en');
  expect(ran.out).toBe(`Proefbeleid
Leeg · reference date unknown · proef 2025

past
  cannot be said yet; possible: yes, no
  Ask now: zorgaanbieder.omzet and zorgaanbieder.plafond
    zorgaanbieder.omzet: Hoeveel is er vorig jaar omgezet?
    1 question to be expected until it is settled
  Still needed (2)
    zorgaanbieder.omzet  in relation to zorgaanbieder.plafond · from a document
      Hoeveel is er vorig jaar omgezet?
    zorgaanbieder.plafond  in relation to zorgaanbieder.omzet · from a document

toegelaten
  cannot be said yet; possible: no, yes
  Ask now: zorgaanbieder.ingeschreven
    yes → yes, no
    no → no
    1.9 questions to be expected until it is settled
  Still needed (4)
    zorgaanbieder.ingeschreven  yes / no · from a register
    zorgaanbieder.soort  instelling or paaz / praktijk · from a register
    zorgaanbieder.verzekerd  yes / no · from a document
    betrouwbaar  yes / no · judgement
      de zorgaanbieder is te vertrouwen
`);
});

test('records weigh the answers, by their Dutch option too', async () => {
  const ran = await run([
    '--feiten',
    'leeg.json',
    '--beslissing',
    'toegelaten',
    '--portefeuille',
    'gevallen.csv',
  ]);
  expect(ran.out).toContain('Leeg · peildatum onbekend · proef 2025 · gewogen naar 4 gevallen');
  expect(ran.out).toContain('Vraag nu: zorgaanbieder.verzekerd');
});

test('what is decided needs nothing; without names it is left out', async () => {
  const named = await run(['--facts', 'af.json', '--decision', 'grootte']);
  expect(named.out).toContain('beslist: nieuwkomer\n');
  expect(named.out).not.toContain('Vraag nu');
  const all = await run(['--facts', 'af.json']);
  expect(all.out).not.toContain('grootte');
  expect(all.out).toContain('toegelaten');
});

test('data that is valid for the published schema: one object, and an array of more', async () => {
  const one = await run(['--facts', 'deels.json', '--format', 'json']);
  const answer = neededSchema.parse(JSON.parse(one.out));
  expect(answer.policy.digest).toMatch(/^sha256:/);
  expect(answer.weights).toEqual({ kind: 'equal' });
  const more = await run(['--facts', 'twee.json', '--format', 'json', '--op', '2025-03-01']);
  const answers = (JSON.parse(more.out) as unknown[]).map((item) => neededSchema.parse(item));
  expect(answers.map(({ id, referenceDate }) => [id, referenceDate])).toEqual([
    ['een', '2025-03-01'],
    ['twee', '2025-03-01'],
  ]);
});

test('a wrong fact is told, counts as unknown, and ends with 1', async () => {
  const ran = await run(['--facts', 'fout.json', '--decision', 'grootte']);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('Vraag nu: zorgaanbieder.omzet');
  expect(ran.out).toMatch(/^ {2}! .*zorgaanbieder\.omzet/m);
});

test('control characters of other people never reach the terminal', async () => {
  const hostile = policy
    .replace('"Proefbeleid"', '"Proef\u001b[31mbeleid"')
    .replace('"Hoeveel is er vorig jaar omgezet?"', '"Hoeveel\u001b]0;x\u0007 \u202e?"')
    .replace('"de zorgaanbieder is te vertrouwen"', '"\u009b2J te vertrouwen"');
  for (const language of ['nl', 'en'] as const) {
    const ran = await run(['--facts', 'stuurtekens.json'], language, { 'policies/proef.pol': hostile });
    expect(ran.out).toContain('zorgaanbieder.omzet');
    expect(ran.out).toContain('groot_bedrag[');
    expect(`${ran.out}${ran.err}`).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  }
});

test.each([
  [['--facts', 'leeg.json', '--on', '2024-02-30'], 'wrong-date'],
  [['--facts', 'leeg.json', '--decision', 'groote'], 'no-such-decision'],
  [['--facts', 'leeg.json', '--reading', 'x'], 'wrong-reading'],
  [['--facts', 'leeg.json', '--reading', 'x=y'], 'no-such-reading'],
  [['--facts', 'leeg.json', '--portfolio', 'weg.json'], 'no-such-file'],
  [['--facts', 'weg.json'], 'no-such-file'],
  [['--facts', 'leeg.json', '--format', 'csv'], 'wrong-option'],
  [[], 'wrong-option'],
])('%j is wrong use: %s', async (words, code) => {
  const ran = await run(words);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.err).toContain(`[${code}]`);
});
