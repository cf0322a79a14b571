import { beforeAll, describe, expect, it } from 'vitest';
import { edited } from '../../src/adequacy/program/edits.ts';
import { mutantsOf } from '../../src/adequacy/families/mutants.ts';
import type { Mutant } from '../../src/adequacy/families/mutant.ts';
import { changesBetween } from '../../src/diff/change/changes.ts';
import { matchClauses } from '../../src/diff/match/match.ts';
import type { Change, ChangeKind, ClauseChange } from '../../src/diff/report.ts';
import type { Program } from '../../src/ir/ir.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { policyNamed } from '../support/policies.ts';
import { randomProgram } from '../support/random-program.ts';
import { movedOn, movedYears, editions, type Editions } from './editions.ts';

const between = (older: Program, newer: Program): readonly ClauseChange[] =>
  changesBetween(older, newer, matchClauses(movedOn(older, newer.year - older.year), newer));

/** `rij_2 bound: vanaf € 50 → vanaf € 60 (+3)`. */
function lineOf({ kind, part, from, to, days }: Change): string {
  const head = part === null ? kind : `${part} ${kind}`;
  const moved = days === null ? '' : ` (${days})`;
  return from === null && to === null ? head : `${head}: ${from ?? '–'} → ${to ?? '–'}${moved}`;
}

const pathOf = ({ older, newer }: ClauseChange): string => (newer[0] ?? older[0])?.path ?? '';

/** Of each thing what changed, without what only one edition has. */
const told = (changes: readonly ClauseChange[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    changes
      .filter(({ older, newer }) => older.length > 0 && newer.length > 0)
      .map((one) => [pathOf(one), one.changes.map(lineOf)]),
  );

describe('what changed between the policies', () => {
  let [ggz2022, ggz2025, ggz2025r2, wv2023, wv2024, ha2018] = [] as unknown as Editions;

  beforeAll(async () => {
    [ggz2022, ggz2025, ggz2025r2, wv2023, wv2024, ha2018] = await editions();
  });

  it('nothing, of a policy and itself', () => {
    for (const program of [ggz2022, ggz2025, wv2024, ha2018]) expect(between(program, program)).toEqual([]);
  });

  it('nothing, of a policy and the same in another order', () => {
    const reversed: Program = {
      ...ggz2025,
      clauses: ggz2025.clauses.toReversed(),
      says: ggz2025.says.toReversed(),
      facts: ggz2025.facts.toReversed(),
    };
    expect(between(ggz2025, reversed)).toEqual([]);
  });

  it('nothing, of a policy and the same some years later', () => {
    expect(between(ggz2025, movedYears(ggz2025, 3))).toEqual([]);
    expect(between(movedYears(wv2024, 1), wv2024)).toEqual([]);
  });

  it('GGZ 2025 and its second edition', () => {
    expect(told(between(ggz2025, ggz2025r2))).toMatchInlineSnapshot(`
      {
        "kanttekening nieuwe_regels_en_praktijken": [
          "reworded: Of deze regels ook voor praktijken zijn bedoeld staat er niet; ze zijn op elke zorgaanbieder toegepast. → De verbeterde tekst gaat ook over praktijken en is niet bij de hand; wat verder onder nieuwe aanbieders staat is op elke zorgaanbieder toegepast.",
          "source: GGZ-2025-198, GGZ-2025-202, GGZ-2025-203 → GGZ-2025-203, GGZ-WEB-2025-004, GGZ-WEB-2025-006",
        ],
        "loket_voor_algemene_vragen": [
          "rij_2 → rij_1 condition: (zorgaanbieder.soort = vrijgevestigd of zorgaanbieder.soort = groep_praktijken) en onder lezing loketten = de_webpagina → zorgaanbieder.soort = vrijgevestigd of zorgaanbieder.soort = groep_praktijken",
          "rij_1 → rij_2 source: GGZ-2025-272, GGZ-WEB-2025-054 → GGZ-WEB-2025-054",
          "rij_3 condition: (zorgaanbieder.soort = paaz of zorgaanbieder.soort = puc) en onder lezing loketten = de_webpagina → zorgaanbieder.soort = paaz of zorgaanbieder.soort = puc",
          "rij_3 reworded: niet bepaald "of het loket voor instellingen er ook voor een ziekenhuisafdeling is staat er niet" → niet bepaald "welk loket er voor ziekenhuisafdelingen is staat er niet"",
          "rij_3 source: GGZ-WEB-2025-054 → GGZ-WEB-2025-005",
          "rij_4 outcome: loket_instellingen als (zorgaanbieder.soort = vrijgevestigd of zorgaanbieder.soort = groep_praktijken of zorgaanbieder.soort = paaz of zorgaanbieder.soort = puc) en onder lezing loketten = het_beleid → –",
          "source: – → GGZ-WEB-2025-005, GGZ-WEB-2025-006",
        ],
        "nieuwe_aanbieder.toetsen_verzoek": [
          "toets_van_praktijken exception: – → niet bepaald "de aangevulde tekst over praktijken is niet bij de hand" als is_praktijk",
        ],
        "nieuwe_aanbieder.verzoek": [
          "verzoek_van_praktijken exception: – → niet bepaald "de aangevulde tekst over praktijken is niet bij de hand" als is_praktijk",
        ],
        "ontvankelijk_verzoek": [
          "route_van_praktijken exception: niet bepaald "de tekst beschrijft alleen de route van instellingen" → niet bepaald "wat de aangevulde tekst van praktijken vraagt is niet bij de hand"",
          "route_van_praktijken source: GGZ-2025-190, GGZ-WEB-2025-014 → GGZ-WEB-2025-004, GGZ-WEB-2025-006",
        ],
      }
    `);
  });

  it('GGZ 2022 and 2025: a deadline, a bound, an actor, and words', () => {
    const changes = told(between(ggz2022, ggz2025));
    expect(changes['nieuwe_aanbieder.verzoek']).toMatchInlineSnapshot(`
      [
        "laatste_dag milestone: laatste_verzoekdag (1 november 2021) → 31 juli 2024 (-93)",
        "via actor: – → zorg.overeenkomsten@asr.nl",
        "reworded: om een overeenkomst voor 2022 vragen → om een overeenkomst voor het volgende contractjaar vragen",
      ]
    `);
    expect(changes['langer_dan_365_dagen']).toMatchInlineSnapshot(`
      [
        "renamed: langer_dan_een_jaar → langer_dan_365_dagen",
        "verblijf.verwacht_tot_en_met bound: vanaf verblijf.start + 1 jaar → vanaf verblijf.start + 365 dagen",
        "steunt op source: tekst_van_april → –",
        "reworded: de opname duurt naar verwachting langer dan een jaar → het verblijf duurt naar verwachting langer dan 365 dagen",
      ]
    `);
    expect(changes['digitaal.publicatie_aanbod']).toMatchInlineSnapshot(`
      [
        "split",
        "via actor: websites → website",
        "reworded: de gecontracteerde zorg op websites zetten → de gecontracteerde zorg op de website zetten",
        "digitaal.publicatie_aanbod: geldt als exception: – → in_digitaal_tijdpad",
        "aanbiedingsbrief.publicatie_aanbod: geldt als exception: – → contracttype = aanbiedingsbrief",
      ]
    `);
    expect(changes['digitaal.ondertekenen']).toMatchInlineSnapshot(`
      [
        "moved: inkoop.ondertekenen → digitaal.ondertekenen",
        "geldt als condition: wordt_gecontracteerd → in_digitaal_tijdpad",
      ]
    `);
  });

  it('WV 2023 and 2024: a figure stands once, with who reads it; days printed alike did not move', () => {
    const changes = between(wv2023, wv2024);
    const figure = changes.find((one) => pathOf(one) === 'parameter omzetgrens');
    expect(figure?.changes.map(lineOf)).toContain('parameter: € 50.000 → € 100.000');
    expect(figure?.readers).toEqual(['contractvoorwaarden.algemeen.genoeg_omzet']);
    const paths = changes.filter(({ isOfMeaning }) => isOfMeaning).map(pathOf);
    expect(paths).not.toContain('indicatoren_aanleveren');
    expect(paths).not.toContain('gelijkgericht');
    expect(paths).not.toContain('lezing sinds_2023');
  });

  it('says of what is not found that it may have stood there, if the other text is not at hand', () => {
    const atHand = { older: false, newer: true };
    const changes = changesBetween(ggz2022, ggz2025, matchClauses(movedOn(ggz2022, 3), ggz2025), atHand);
    const kinds = new Set(
      changes.filter(({ older }) => older.length === 0).flatMap((one) => one.changes.map(({ kind }) => kind)),
    );
    expect([...kinds]).toEqual(['notAtHand']);
    expect(changes.some((one) => one.changes.some(({ kind }) => kind === 'removed'))).toBe(true);
  });
});

/** What each small mistake is called, where it stands in a clause or beside one. */
const kindsOf: Readonly<Record<Mutant['kind'], readonly ChangeKind[]>> = {
  bound: ['bound', 'figure', 'parameter'],
  inclusive: ['bound'],
  condition: ['condition', 'outcome', 'other'],
  exception: ['exception'],
  rule: ['outcome'],
  clause: ['exception'],
  order: ['other'],
  logic: ['condition', 'outcome', 'other'],
  negation: ['condition', 'outcome'],
  outcome: ['outcome', 'reading', 'parameter'],
  window: ['milestone'],
};

describe('small mistakes', () => {
  for (const [name, step] of [
    ['asr.wijkverpleging@2023', 1],
    ['asr.ggz@2022r2', 3],
    ['asr.ggz@2025', 40],
    ['asr.wijkverpleging@2024', 60],
  ] as const)
    it(`${name}: each is one change, called as it is`, async () => {
      const program = await policyNamed(name);
      const index = indexOf(program);
      const mutants = mutantsOf(index).filter((_, place) => place % step === 0);
      expect(mutants.length).toBeGreaterThan(20);
      for (const { kind, what, edits } of mutants) {
        const found = between(program, edited(program, edits));
        const changes = found.flatMap((one) => one.changes);
        expect(found.length, JSON.stringify([what, found])).toBe(1);
        // What makes a clause never apply stands in the place of what excepted it.
        if (kind !== 'clause') expect(changes.length, JSON.stringify([what, changes])).toBe(1);
        for (const one of changes)
          expect(kindsOf[kind], JSON.stringify([kind, what, one])).toContain(one.kind);
      }
    });
});

// ------------------------------------------------------------------------------------------ laws

const mirrored: Partial<Record<ChangeKind, ChangeKind>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

/** What changed, seen from one side or back from the other; what a part is called is told in the newer's words. */
function seen(changes: readonly ClauseChange[], isBack: boolean): readonly string[] {
  const pathsIn = (places: ClauseChange['older']): string =>
    places
      .map(({ path }) => path)
      .toSorted()
      .join();
  const back = ({ kind, from, to, days }: Change): readonly unknown[] =>
    isBack
      ? [mirrored[kind] ?? kind, to, from, days === null ? null : 0 - days]
      : [kind, from, to, days === null ? null : 0 + days];
  return changes
    .map(({ older, newer, changes: own, isOfMeaning }) => {
      const sides = [pathsIn(older), pathsIn(newer)];
      const lines = own.map((one) => JSON.stringify(back(one))).toSorted();
      return JSON.stringify([isBack ? sides.toReversed() : sides, lines, isOfMeaning]);
    })
    .toSorted();
}

describe('what changed one way is what changed the other way, seen back', () => {
  it.each([
    ['asr.ggz@2022r2', 'asr.ggz@2025'],
    ['asr.ggz@2025', 'asr.ggz@2025r2'],
    ['asr.wijkverpleging@2023', 'asr.wijkverpleging@2024'],
    ['asr.ggz@2025', 'asr.wijkverpleging@2024'],
  ])('%s and %s', async (one, other) => {
    const [older, newer] = await Promise.all([policyNamed(one), policyNamed(other)]);
    expect(seen(between(older, newer), false)).toEqual(seen(between(newer, older), true));
  });

  it('random programs, of which nothing changed between each and itself', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const [one, other] = [randomProgram(seed), randomProgram(seed + 1000)];
      expect(seen(between(one, other), false), `seed ${seed}`).toEqual(seen(between(other, one), true));
      expect(between(one, randomProgram(seed)), `seed ${seed}`).toEqual([]);
    }
  });
});
