/** Small policies in two editions that differ in one thing, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/diff/change/changes.ts';
import { matchClauses } from '../../src/diff/match/match.ts';
import type { ClauseChange } from '../../src/diff/report.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

const policy = `
parameter grens : bedrag = € 100.000 volgens X-1-001
oordeel oprecht "meent het" door asr volgens X-1-002
lezing telling : geheel getal volgens X-1-003
  gekozen      letterlijk  3  "zo staat het er"
  ook mogelijk ruim        4  "zo is het bedoeld"
altijd samen "wie actief is heeft een naam" volgens X-1-004
  vereist aanbieder.actief of landelijk.akkoord
groep voorwaarden "voorwaarden" volgens X-1-005
  geldt als aanbieder.actief
  voorwaarde omzet "genoeg omzet" volgens X-1-006
    vereist aanbieder.totaal ten minste grens
  voorwaarde trouw "oprecht" volgens X-1-007
    vereist oprecht
einde groep
beslissing rang : geheel getal volgens X-1-008
  - hoog: telling als aanbieder.totaal meer dan grens
  - laag: 1 als aanbieder.totaal ten hoogste grens
tijdpad pad "het jaar" in 2024
  geldt als aanbieder.actief
  stap aanbod "aanbieden"
    door asr
    volgens X-1-009
    uiterlijk 1 september
    gevolg niet genoemd
  stap tekenen "tekenen"
    door aanbieder
    volgens X-1-010
    uiterlijk 29 februari
    gevolg niet genoemd
einde tijdpad
`;

const edition = (text: string, year = 2025): Program =>
  programIn(compileText((head + world + text).replace('proef 2025', `proef ${year}`)));

const between = (older: Program, newer: Program): readonly ClauseChange[] =>
  changesBetween(older, newer, matchClauses(older, newer));

const told = (changes: readonly ClauseChange[]): readonly string[] =>
  changes.map(({ older, newer, changes: own, isOfMeaning, readers }) => {
    const lines = own.map(
      ({ kind, part, from, to, days }) =>
        `${part ?? '-'} ${kind} ${from ?? '–'} → ${to ?? '–'}${days === null ? '' : ` (${days})`}`,
    );
    const read = readers.length === 0 ? '' : ` [${readers.join(', ')}]`;
    return `${isOfMeaning ? '' : 'words: '}${(newer[0] ?? older[0])?.path ?? ''}${read}: ${lines.join('; ')}`;
  });

describe('one thing is other', () => {
  it.each([
    [
      'a figure, once for all that read it',
      '€ 100.000',
      '€ 150.000',
      'parameter grens [voorwaarden.omzet, rang]: - parameter € 100.000 → € 150.000',
    ],
    [
      'a bound',
      'ten minste grens',
      'meer dan grens',
      'voorwaarden.omzet: aanbieder.totaal bound ten minste grens → meer dan grens',
    ],
    [
      'a bound in a rule',
      'ten hoogste grens',
      'minder dan grens',
      'rang: laag: aanbieder.totaal bound ten hoogste grens → minder dan grens',
    ],
    ['an outcome', 'laag: 1 als', 'laag: 2 als', 'rang: laag outcome 1 → 2'],
    [
      'a condition on a group, not again with its members',
      'X-1-005\n  geldt als aanbieder.actief',
      'X-1-005\n  geldt als landelijk.akkoord',
      'voorwaarden [voorwaarden.omzet, voorwaarden.trouw]: geldt als condition aanbieder.actief → landelijk.akkoord',
    ],
    [
      'a condition on a timeline, not again with its steps',
      'in 2024\n  geldt als aanbieder.actief',
      'in 2024\n  geldt als aanbieder.actief en landelijk.akkoord',
      'tijdpad pad [pad.aanbod, pad.tekenen]: geldt als condition – → landelijk.akkoord',
    ],
    [
      'a day of a step',
      'uiterlijk 1 september',
      'uiterlijk 15 september',
      'pad.aanbod: laatste_dag milestone 1 september 2024 → 15 september 2024 (14)',
    ],
    [
      'who does a step',
      'door aanbieder',
      'door aanbieder, asr',
      'pad.tekenen: door actor aanbieder → aanbieder, asr',
    ],
    [
      'who judges',
      'door asr volgens X-1-002',
      'door niet genoemd volgens X-1-002',
      'oordeel oprecht [voorwaarden.trouw]: door actor asr → –',
    ],
    [
      'how hard it is asked',
      'voorwaarde trouw',
      'verwachting trouw',
      'voorwaarden.trouw: - force voorwaarde → verwachting',
    ],
    [
      'what always holds',
      'vereist aanbieder.actief of landelijk.akkoord',
      'vereist aanbieder.actief',
      'altijd samen: - condition aanbieder.actief of landelijk.akkoord → aanbieder.actief',
    ],
    [
      'an alternative of a reading',
      'ruim        4',
      'ruim        5',
      'lezing telling [rang]: ruim figure 4 → 5',
    ],
    [
      'a label',
      '"genoeg omzet"',
      '"veel omzet"',
      'words: voorwaarden.omzet: - reworded genoeg omzet → veel omzet',
    ],
    ['a citation', 'X-1-007', 'X-1-011', 'words: voorwaarden.trouw: - source X-1-007 → X-1-011'],
    [
      'a member of a choice',
      '| praktijk | kliniek',
      '| praktijk | kliniek | huis',
      'keuze Soort: - members – → huis',
    ],
    ['a contact', 'telefoon "030"', 'telefoon "031"', 'contact inkoop: telefoon other 030 → 031'],
    [
      'a telephone number in other groups',
      'telefoon "030"',
      'telefoon "0 30"',
      'words: contact inkoop: telefoon reworded 030 → 0 30',
    ],
  ])('%s', (_, from, to, expected) => {
    const text = head + world + policy;
    expect(text).toContain(from);
    const other = programIn(compileText(text.replaceAll(from, to)));
    expect(told(between(edition(policy), other))).toEqual([expected]);
  });
});

describe('editions some years apart', () => {
  const later = (text: string): Program =>
    edition(text.replaceAll('2024', '2025').replaceAll('29 februari', '28 februari'), 2026);

  it('the last of February is one day, and days at the same place in the cycle did not move', () => {
    expect(told(between(edition(policy), later(policy)))).toEqual([]);
  });

  it('a day that moved did so in the cycle, and each edition prints its own', () => {
    const moved = later(policy.replace('uiterlijk 1 september', 'uiterlijk 18 augustus'));
    expect(told(between(edition(policy), moved))).toEqual([
      'pad.aanbod: laatste_dag milestone 1 september 2024 → 18 augustus 2025 (-14)',
    ]);
  });

  it('a fact under a declared other name is the same fact; each edition is told in its own words', () => {
    const text = head + world + policy;
    const renamed = text
      .replaceAll('aanbieder.totaal ', 'aanbieder.geheel ')
      .replace('gegeven aanbieder.geheel : bedrag', 'gegeven aanbieder.geheel : bedrag voorheen totaal');
    const now = programIn(compileText(renamed));
    expect(told(between(edition(policy), now))).toEqual([]);
    const looser = programIn(compileText(renamed.replace('meer dan grens', 'ten minste grens')));
    expect(told(between(edition(policy), looser))).toEqual([
      'rang: hoog: aanbieder.geheel bound meer dan grens → ten minste grens',
    ]);
  });
});

it('says nothing of another order, other lines and remarks', () => {
  const [first, ...rest] = policy.split(/^(?=\S)/m).filter((part) => part.trim() !== '');
  const blocks = [...rest, first ?? '']
    .join('')
    .split(/^(?=(?:parameter|oordeel|lezing|altijd|groep|beslissing|tijdpad)\b)/m);
  const other = blocks.toReversed().join('\n\n// anders\n\n');
  expect(other).not.toBe(policy);
  expect(told(between(edition(policy), edition(other)))).toEqual([]);
});

describe('what is left open for another reason', () => {
  const open = (reason: string, more = ''): string => `
elders bijlage "bijlage" niet bij de hand volgens X-1-011
elders brief "brief" niet bij de hand volgens X-1-012
beslissing uitkomst_ : geheel getal volgens X-1-013
  - niet bepaald "${reason}"${more} als aanbieder.actief
  - anders 1
voorwaarde eis "eis" volgens X-1-014
  vereist aanbieder.actief
uitzondering open_eis op eis "open" volgens X-1-015
  als landelijk.akkoord
  niet bepaald "${reason}"${more}
lezing dag_van_ingang : datum "welke dag" volgens X-1-016
  gekozen      begin   1 januari 2025 "een jaar begint zo"
  ook mogelijk later_  niet bepaald "${reason}"${more} "zo kan het ook"
`;
  const isOfMeaning = (older: string, newer: string): Readonly<Record<string, boolean>> =>
    Object.fromEntries(
      between(edition(older), edition(newer)).map((one) => [one.newer[0]?.path ?? '', one.isOfMeaning]),
    );

  it('is in other words, in a rule, in an exception and in a reading alike', () => {
    const words = { uitkomst_: false, eis: false, 'lezing dag_van_ingang': false };
    expect(isOfMeaning(open('staat er niet'), open('staat nergens'))).toEqual(words);
    const [one, other] = [' tekst elders bijlage', ' tekst elders brief'];
    expect(isOfMeaning(open('staat er niet', one), open('staat er niet', other))).toEqual(words);
  });

  it('is another answer where it now stands in a text elsewhere', () => {
    const meaning = { uitkomst_: true, eis: true, 'lezing dag_van_ingang': true };
    const elsewhere = open('staat er niet', ' tekst elders bijlage');
    expect(isOfMeaning(open('staat er niet'), elsewhere)).toEqual(meaning);
    expect(isOfMeaning(elsewhere, open('staat er niet'))).toEqual(meaning);
  });
});
