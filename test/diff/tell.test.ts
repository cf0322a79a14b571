/** What a comparison is called: words for each order, cases beside each other, numbers that add up. */
import { describe, expect, test } from 'vitest';
import type { Diff, Effect, Place } from '../../src/diff/report.ts';
import { effectWord } from '../../src/diff/tell/effects.ts';
import { factRows } from '../../src/diff/tell/facts.ts';
import { toldMoney } from '../../src/diff/tell/others.ts';
import { isChanged } from '../../src/diff/tell/summary.ts';
import { tell } from '../../src/diff/tell/tell.ts';
import { diff, unchanged } from './fixture.ts';

const found = (path: string, whole: Diff = diff): Effect => {
  const effect = whole.effects.find(({ older, newer }) => (newer ?? older)?.path === path);
  if (effect === undefined) throw new Error(path);
  return effect;
};

const placeNamed = (path: string): Place => ({ path, label: null, file: '2022.pol', line: 1, norms: [] });

test.each([
  ['omzet_bekend', 'strenger', 'stricter'],
  ['contractvoorwaarden.kaders_van_zpm', 'soepeler', 'looser'],
  ['eigen_bijdrage', 'soms strenger, soms soepeler', 'sometimes stricter, sometimes looser'],
  ['route_nieuwe_aanbieder', 'minder vaak ja', 'less often yes'],
  ['machtiging_verblijf', 'vaker ja', 'more often yes'],
  ['tarief', 'lager', 'lower'],
  ['omzetplafond', 'hoger', 'higher'],
  ['prioriteit', 'lager in de volgorde', 'lower in the order'],
  ['contracttype', 'anders', 'different'],
  ['nieuwe_aanbieder.verzoek', 'eerder (strenger)', 'earlier (stricter)'],
  ['aanbiedingsbrief.overeenstemming', 'anders', 'different'],
  ['digitaal.ondertekenen', 'gelijk gebleven', 'unchanged'],
  ['vergoeding', 'nieuw', 'new'],
  ['spravato_gecontracteerd', 'vervallen', 'gone'],
  ['samenhang', 'niet uitgemaakt', 'undecided'],
  ['contractvoorwaarden.governancecode', 'niet bij de hand', 'not at hand'],
])('%s is called %s', (path, dutch, english) => {
  expect(effectWord(found(path), diff.timelines, 'nl')).toBe(dutch);
  expect(effectWord(found(path), diff.timelines, 'en')).toBe(english);
});

test('a window with a first day is shorter, and one that depends on the case too', () => {
  const step: Effect = { ...found('aanbiedingsbrief.overeenstemming'), effect: 'stricter' };
  expect(effectWord(step, diff.timelines, 'nl')).toBe('korter (strenger)');
  expect(effectWord({ ...found('nieuwe_aanbieder.verzoek'), effect: 'looser' }, [], 'en')).toBe(
    'longer (looser)',
  );
});

test('the numbers of the summary add up to all effects and all clauses', () => {
  const told = tell(diff, 'nl');
  expect(told.tally.reduce((sum, { count }) => sum + count, 0)).toBe(diff.effects.length);
  const shown = told.sections.flatMap(({ changed, lists }) => [
    ...changed,
    ...lists.flatMap(({ effects }) => effects),
  ]);
  expect(shown).toHaveLength(diff.effects.length);
  const figuresIn = (sentence = ''): readonly number[] =>
    [...sentence.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  const [all = 0, ...parts] = figuresIn(told.summary[0]);
  const [unknown = 0] = figuresIn(told.summary[1]);
  expect(all + unknown).toBe(diff.clauses.length);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
});

test('the summary in both languages', () => {
  expect(tell(diff, 'nl').summary).toMatchInlineSnapshot(`
    [
      "21 bepalingen zijn anders: 9 inhoudelijk gewijzigd, 3 nieuw, 5 vervallen en 4 alleen in woorden of plaats gewijzigd.",
      "Van 2 andere bepalingen is niet te zeggen of er iets veranderde, omdat een tekst niet bij de hand is.",
      "Was richtsnoer, is nu verwachting: richtinggevend_kader.veldnorm.",
      "Bij 3 onderdelen is niet te zeggen wat er veranderde, omdat een tekst niet bij de hand is.",
      "Bij 2 onderdelen is niet alles uitgemaakt: toetsen leggen gegevens met elkaar in verband; het kost meer werk dan een vergelijking mag kosten; het gaat over lijsten van onbepaalde lengte.",
      "Bij 1 onderdeel hangt het ervan af of gedrukte dagen vast staan of meegaan met het contractjaar.",
      "In de portefeuille verandert 'contracttype' voor 9.123, en misschien voor nog 3.717.",
      "In de portefeuille verandert 'omzetplafond' voor 4.410, en misschien voor nog 2.406.",
      "In de portefeuille verandert 'machtiging_verblijf' voor 737.",
    ]
  `);
  expect(tell(diff, 'en').summary).toMatchInlineSnapshot(`
    [
      "21 clauses are different: 9 changed in meaning, 3 new, 5 gone and 4 changed in words or place alone.",
      "Of 2 other clauses it cannot be said whether anything changed, as a text is not at hand.",
      "Was guidance, is now expectation: richtinggevend_kader.veldnorm.",
      "Of 3 parts it cannot be said what changed, as a text is not at hand.",
      "Not everything is decided about 2 parts: tests tie facts together; it takes more work than a comparison may take; it is about lists of no fixed length.",
      "For 1 part it depends on whether printed days stay or move on with the contract year.",
      "In the portfolio 'contracttype' changes for 9,123, and perhaps for another 3,717.",
      "In the portfolio 'omzetplafond' changes for 4,410, and perhaps for another 2,406.",
      "In the portfolio 'machtiging_verblijf' changes for 737.",
    ]
  `);
  expect(tell(unchanged, 'nl').summary).toMatchInlineSnapshot(`
    [
      "Er is niets van betekenis veranderd.",
      "4 bepalingen zijn anders: 4 alleen in woorden of plaats gewijzigd.",
    ]
  `);
});

test('words and places alone are no change of meaning', () => {
  expect(isChanged(diff)).toBe(true);
  expect(unchanged.clauses.length).toBeGreaterThan(0);
  expect(isChanged(unchanged)).toBe(false);
});

describe('a case', () => {
  const rows = (path: string): readonly (readonly (string | null)[])[] => {
    const [witness] = found(path).witnesses;
    if (witness === undefined) throw new Error(path);
    return factRows(witness.older, witness.newer, diff, 'nl').map(({ name, olderName, older, newer }) =>
      name === olderName ? [name, older, newer] : [name, olderName, older, newer],
    );
  };

  test('has the same fact of both years on one line, and what one edition has alone', () => {
    expect(rows('contracttype')).toEqual([
      ['peildatum', '1 september 2021', '1 september 2024'],
      ['zorgaanbieder.soort', 'instelling', 'instelling'],
      ['zorgaanbieder.jaaromzet in 2023', 'zorgaanbieder.jaaromzet in 2020', '€ 250.000', '€ 250.000'],
      ['zorgaanbieder.in_mutatiemodel', null, 'nee'],
      ['zorgaanbieder.settings', 'sectie_drie_monodisciplinair', null],
      ['via_offerte', 'nee', null],
    ]);
  });

  test('has a fact with another name beside itself', () => {
    expect(rows('omzet_bekend')).toContainEqual([
      'zorgaanbieder.omzet_gemeld_op',
      'zorgaanbieder.omzet_gemeld',
      '15 oktober 2021',
      '15 oktober 2024',
    ]);
  });

  test('has records of a list, without what tells them apart', () => {
    expect(rows('machtiging_verblijf')).toContainEqual([
      'verblijf.start',
      '1 januari 2022',
      '1 januari 2025',
    ]);
  });

  test('has what is no plain value', () => {
    const replayed = (facts: Record<string, unknown>) => ({
      ...{ facts, referenceDate: null, status: 'decided', outcome: 'ja', gap: null, waitsFor: [] },
    });
    const facts = {
      verblijf: [
        { id: 'a1', einde: { absent: true } },
        { id: 'a2', einde: 'notYet' },
      ],
      oordelen: { passend: { value: true, by: 'asr' } },
      stappen: { 'overgang.melding': '2024-08-31' },
      aanbieder: { settings: { sectie_drie: false } },
    };
    const labels = {
      'verblijf.einde': 'einde van het verblijf',
      'overgang.melding': 'de overgang melden',
      'aanbieder.settings': 'welke settings',
      // Of a fact that has the name of a judgement.
      'aanbieder.passend': 'past',
    };
    expect(
      factRows(replayed({}), replayed(facts), { ...diff, labels }, 'en').map(({ label, name, newer }) => [
        label,
        name,
        newer,
      ]),
    ).toEqual([
      ['einde van het verblijf', 'verblijf[1].einde', 'absent'],
      ['einde van het verblijf', 'verblijf[2].einde', 'not yet'],
      [null, 'passend', 'yes'],
      ['de overgang melden', 'overgang.melding.done', '31 August 2024'],
      ['welke settings', 'aanbieder.settings.sectie_drie', 'no'],
    ]);
  });
});

test.each([
  ['330750000.00', '352800000.00', '+€ 22.050.000'],
  ['10.05', '10', '−€ 0,05'],
  ['0.00', '0.00', '€ 0'],
  ['-5.00', '5.00', '+€ 10'],
  ['90071992547409.93', '90071992547409.94', '+€ 0,01'],
  ['veel', '1.00', null],
])('from %s to %s is %s', (older, newer, difference) => {
  expect(toldMoney({ older, newer }, 'nl')?.difference).toBe(difference);
});

test.each<[string, Partial<Diff>, string]>([
  ['is gone', {}, 'vervallen'],
  ['may be in a text that is not at hand', { newer: { ...diff.newer, isWhole: false } }, 'niet bij de hand'],
  [
    'stands in both, and depends on the case now',
    {
      effects: [{ ...found('digitaal.ondertekenen'), older: placeNamed('herverdelen') }],
    },
    'geen vaste dag meer',
  ],
])('a step with a day in the older edition alone %s', (_name, change, word) => {
  const whole: Diff = { ...diff, effects: [], ...change };
  expect(tell(whole, 'nl').timeline.find(({ name }) => name === 'herverdelen')?.word).toBe(word);
});
