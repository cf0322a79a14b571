/** The page in both languages, text of others in it, and the command around it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { showCoverage } from '../../src/cli/show/coverage.ts';
import { coverageJsonSchema, coverageSchema } from '../../src/coverage/schema.ts';
import { inFolder, pol } from '../support/cli.ts';
import { coverText, head, registerText, type Sort } from './cover-text.ts';

const policy = `voorwaarde actief
  volgens D-1-01
  vereist aanbieder.actief

voorwaarde ruim
  volgens D-1-01, D-1-02, D-1-03, D-1-05
  vereist aanbieder.actief

oordeel zonder_bron
  door inkoper

toelichting hoofdtaak : bedoeling "tekst" volgens D-1-04

kanttekening vaag "tekst" volgens D-1-06

voorbeeld "actief"
  gegeven  aanbieder.actief = ja
  verwacht actief = is voldaan
`;

const intent: Sort = { kind: 'intent', computable: 'no' };
const sorts: Readonly<Record<string, Sort>> = {
  'D-1-01': {},
  'D-1-02': { kind: 'claim-rule', computable: 'partly' },
  'D-1-03': { kind: 'iets nieuws' },
  'D-1-04': intent,
  'D-1-05': intent,
  'D-1-06': { kind: 'tariff', computable: 'no' },
};

const shown = (language: 'nl' | 'en'): string =>
  showCoverage(coverText(policy, sorts), { language, isColoured: false });

test('in Dutch', () => {
  expect(shown('nl')).toMatchInlineSnapshot(`
    "D-1  3 van 6 normen gedekt  (proef@2025)
      soort            gedekt  door
      declaratieregel     0/1
      voorwaarde          1/1  regel 1
      iets nieuws         0/1
      bedoeling           1/2  toelichting 1
      tarief              1/1  kanttekening 1
      toelichtingen: bedoeling 1

    Niet gedekt
      D-1-02  declaratieregel · deels te berekenen · Hoofdstuk 1 · alinea 1
        wat D-1-02 zegt
        alleen in een reeks of een lijst van meer dan drie normen
      D-1-03  iets nieuws · te berekenen · Hoofdstuk 1 · alinea 1
        wat D-1-03 zegt
        alleen in een reeks of een lijst van meer dan drie normen
      D-1-05  bedoeling · niet te berekenen · Hoofdstuk 1 · alinea 1
        wat D-1-05 zegt
        alleen in een reeks of een lijst van meer dan drie normen

    Beslist iets, is niet te berekenen en staat alleen in een notitie
      D-1-06  tarief · niet te berekenen · Hoofdstuk 1 · alinea 1
        wat D-1-06 zegt
        kanttekening vaag

    Noemt geen norm
      oordeel zonder_bron · proef@2025

    Noemt meer dan drie normen, en dekt er daarmee geen
      voorwaarde ruim · 4 normen · proef@2025, proef.pol:23
    "
  `);
});

test('in English', () => {
  expect(shown('en')).toMatchInlineSnapshot(`
    "D-1  3 of 6 norms covered  (proef@2025)
      kind         covered  by
      claim rule       0/1
      condition        1/1  rule 1
      iets nieuws      0/1
      intent           1/2  intent 1
      tariff           1/1  remark 1
      intents: purpose 1

    Not covered
      D-1-02  claim rule · partly computable · Hoofdstuk 1 · alinea 1
        what D-1-02 says
        only in a range or a list of more than three norms
      D-1-03  iets nieuws · computable · Hoofdstuk 1 · alinea 1
        what D-1-03 says
        only in a range or a list of more than three norms
      D-1-05  intent · not computable · Hoofdstuk 1 · alinea 1
        what D-1-05 says
        only in a range or a list of more than three norms

    Decides, cannot be computed, and stands in a note alone
      D-1-06  tariff · not computable · Hoofdstuk 1 · alinea 1
        what D-1-06 says
        remark vaag

    Cites no norm
      judgement zonder_bron · proef@2025

    Cites more than three norms, and so covers none of them
      condition ruim · 4 norms · proef@2025, proef.pol:23
    "
  `);
});

test('all is well', () => {
  const text = policy
    .replace(/voorwaarde ruim[\s\S]*?zonder_bron\n {2}door inkoper\n/, '')
    .replace(/kanttekening.*/, '');
  const coverage = coverText(text, { 'D-1-01': {}, 'D-1-04': intent });
  expect(showCoverage(coverage, { language: 'en', isColoured: false })).toMatchInlineSnapshot(`
    "D-1  2 of 2 norms covered  (proef@2025)
      kind       covered  by
      condition      1/1  rule 1
      intent         1/1  intent 1
      intents: purpose 1

    everything is covered, and everything that decides cites a norm
    "
  `);
});

test('text of others moves no cursor', () => {
  const escape = '\u001B[31m';
  const hostile: Sort = {
    kind: `soort${escape}`,
    nl: `tekst${escape}\u202E`,
    section: `kop${escape}`,
    place: `plaats\r${escape}`,
  };
  const page = showCoverage(coverText('', { 'D-1-01': hostile }), { language: 'nl', isColoured: false });
  expect(page).not.toMatch(/[\u001B\r\u202E]/);
  expect(page).toContain('soort\\u001B[31m');
});

// ---------------------------------------------------------------------------------------- the command

const files = (text: string, norms = sorts) => ({
  'policies/proef.pol': `${head}\n${text}`,
  'policies/D-1.norms.jsonl': registerText(norms),
});

test('the command ends with 1 where something is missing, and its JSON fits the schema', () =>
  inFolder(files(policy), async (cwd) => {
    const pretty = await pol(['coverage'], { cwd });
    expect([pretty.code, pretty.err]).toEqual([1, '']);
    expect(pretty.out).toContain('2');
    const json = await pol(['dekking', 'proef@2025', '--format', 'json'], { cwd });
    expect(json.code).toBe(1);
    const read = coverageSchema.parse(JSON.parse(json.out));
    expect(read.policies.map(({ id }) => id)).toEqual(['proef@2025']);
    expect(read.registers[0]?.norms.map(({ id, by, why }) => [id, by ?? why])).toEqual([
      ['D-1-01', 'rule'],
      ['D-1-02', 'onlyInLists'],
      ['D-1-03', 'onlyInLists'],
      ['D-1-04', 'intent'],
      ['D-1-05', 'onlyInLists'],
      ['D-1-06', 'remark'],
    ]);
  }));

test('and with 0 where nothing is', () => {
  const whole = 'voorwaarde actief\n  volgens D-1-01\n  vereist aanbieder.actief\n';
  const example = '\nvoorbeeld "a"\n  gegeven aanbieder.actief = ja\n  verwacht actief = is voldaan\n';
  return inFolder(files(whole + example, { 'D-1-01': {} }), async (cwd) => {
    expect((await pol(['coverage', 'policies/proef.pol'], { cwd })).code).toBe(0);
  });
});

test('a policy with errors, and one that is not there', () =>
  inFolder(files('voorwaarde kapot\n'), async (cwd) => {
    const broken = await pol(['coverage', 'policies'], { cwd });
    expect([broken.code, broken.out]).toEqual([1, '']);
    expect(broken.err).toContain('[missing-clause]');
    const unknown = await pol(['coverage', 'anders@2025'], { cwd });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('[no-such-policy]');
  }));

test('a register of the revision that is amended belongs to the later one too', () => {
  const base = 'voorwaarde actief\n  volgens D-1-01\n  vereist aanbieder.actief\n';
  const later = `taal nl

beleid proef 2025 herziening 2
  gepubliceerd 1 april 2024
  wijzigt      herziening 1

voegt toe
voorwaarde extra
  volgens D-1-02
  vereist aanbieder.actief

voorbeeld "extra"
  gegeven  aanbieder.actief = ja
  verwacht extra = is voldaan
`;
  return inFolder(
    { ...files(base, { 'D-1-01': {}, 'D-1-02': {} }), 'policies/r2.pol': later },
    async (cwd) => {
      const { out } = await pol(['coverage', '--format', 'json'], { cwd });
      const read = coverageSchema.parse(JSON.parse(out));
      expect(read.registers.map(({ policies }) => policies)).toEqual([['proef@2025', 'proef@2025r2']]);
      expect(read.registers[0]?.norms.map(({ by, why }) => by ?? why)).toEqual(['noExample', 'rule']);
    },
  );
});

test('the published JSON Schema is the one that the schema gives', () => {
  const path = fileURLToPath(new URL('../../docs/schema/pol-coverage.schema.json', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(coverageJsonSchema());
});
