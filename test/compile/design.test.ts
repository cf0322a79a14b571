/** The policy with which the design opens, from text to representation. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { programIn } from '../ir/compile-text.ts';
import { showClauses } from '../ir/show-ir.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const program = programIn(
  compileUnit({
    files: [{ name: 'design.pol', text: read('test/cases/design.pol') }],
    vocabularies: [],
    registers: ['GGZ-2025', 'GGZ-WEB-2025'].map((id) => ({
      id,
      text: read(`policies/asr/ggz/${id}.norms.jsonl`),
    })),
  }),
);

test('its clauses', () => {
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "group contractvoorwaarden
      all of contractvoorwaarden.governancecode, contractvoorwaarden.ernstige_fout
    requirement contractvoorwaarden.governancecode cites GGZ-2025-153
      condition (hard): zorgaanbieder.governancecode_aantoonbaar_ingevoerd
      unless contractvoorwaarden.governancecode.tenzij: lapses if not(zorgaanbieder.governancecode_van_toepassing) cites GGZ-2025-154
    requirement contractvoorwaarden.ernstige_fout cites GGZ-2025-175
      exclusion (hard): and(present(zorgaanbieder.datum_ernstige_fout), date.after(zorgaanbieder.datum_ernstige_fout, date.subtractRounded(referenceDate, P5Y0M0D, down)), say(integriteit_in_twijfel))
    decision contracttype
      type choice; overlap first under samenloop_typen = volgorde, otherwise conflict
      rij_1: Contracttype.aanbiedingsbrief if zorgaanbieder.in_mutatiemodel cites GGZ-2025-217
      rij_2: Contracttype.digitaal_zonder_vragenlijst if and(choice.equal(zorgaanbieder.soort, Zorgaanbiedersoort.instelling), money.from(zorgaanbieder.jaaromzet@2023, money 150000)) cites GGZ-2025-233
      rij_3: Contracttype.digitaal_zonder_vragenlijst if choice.equal(zorgaanbieder.soort, Zorgaanbiedersoort.paaz) cites GGZ-2025-234
      rij_4: Contracttype.digitaal_zonder_vragenlijst if choice.equal(zorgaanbieder.soort, Zorgaanbiedersoort.puc) cites GGZ-2025-235
      rij_5: Contracttype.digitaal_met_vragenlijst if and(choice.equal(zorgaanbieder.soort, Zorgaanbiedersoort.instelling), money.lessThan(zorgaanbieder.jaaromzet@2023, reading(drempel_met_vragenlijst))) cites GGZ-2025-240
      rij_6: Contracttype.digitaal_met_vragenlijst if choice.equal(zorgaanbieder.soort, Zorgaanbiedersoort.vrijgevestigd) cites GGZ-2025-241
      rij_7: Contracttype.digitaal_met_vragenlijst if choice.equal(zorgaanbieder.soort, Zorgaanbiedersoort.groep_praktijken) cites GGZ-2025-242
    step indienen_declaratie, per declaratie, placed by declaratie.geopend, in force 2025-01-01..2025-12-31 cites GGZ-WEB-2025-028
      first -, last earliest(date.addRounded(declaratie.geopend, P1Y0M0D, reading(jaar_na_29_februari)) GGZ-WEB-2025-026 | 2025-04-30 if number.equal(date.year(declaratie.geopend), number 2024) GGZ-WEB-2025-027)
      by zorgaanbieder; must; after -; via -; contents -; consequence -
      appliesIf indienen_declaratie.geldt_als: lapses if not(zorgaanbieder.gecontracteerd)
    step aanbiedingsbrief.publicatie_beleid cites GGZ-2025-227
      first 2024-04-01, last 2024-04-01
      by asr; must; after -; via -; contents -; consequence -
    step aanbiedingsbrief.bespreken cites GGZ-2025-228
      first 2024-04-01, last 2024-06-30
      by asr, zorgaanbieder; must; after -; via -; contents -; consequence -
    step aanbiedingsbrief.strategisch_beleid cites GGZ-2025-229
      first 2024-06-01, last 2024-06-01
      by zorgaanbieder; must, optional; after -; via -; contents -; consequence -
    step aanbiedingsbrief.aanbiedingsbrief cites GGZ-2025-223, GGZ-2025-230
      first -, last 2024-09-15
      by asr; must; after -; via -; contents -; consequence -
    step aanbiedingsbrief.overeenstemming cites GGZ-2025-231
      first 2024-07-01, last 2024-09-30
      by asr, zorgaanbieder; must; after -; via -; contents -; consequence -
    step aanbiedingsbrief.publicatie_aanbod cites GGZ-2025-232
      first 2024-11-12, last 2024-11-12
      by asr; must; after -; via -; contents -; consequence -"
  `);
});

test('its example', () => {
  expect(program.examples).toMatchInlineSnapshot(`
    [
      {
        "expected": [
          {
            "expected": {
              "kind": "status",
              "status": "gap",
            },
            "key": null,
            "line": 116,
            "name": "contracttype",
            "readings": {},
          },
          {
            "expected": {
              "kind": "outcome",
              "outcome": {
                "choice": "Contracttype",
                "kind": "choice",
                "member": "digitaal_met_vragenlijst",
              },
            },
            "key": null,
            "line": 117,
            "name": "contracttype",
            "readings": {
              "drempel_met_vragenlijst": "bedoeld",
            },
          },
        ],
        "facts": {
          "zorgaanbieder": {
            "in_mutatiemodel": false,
            "jaaromzet": {
              "2023": "120000.00",
            },
            "soort": "instelling",
          },
        },
        "origin": {
          "file": "design.pol",
          "line": 111,
        },
        "referenceDate": "2024-09-01",
        "title": "instelling tussen de twee gedrukte drempels",
      },
    ]
  `);
});

test('the norms it cites come along', () => {
  const cited = [...JSON.stringify(program.clauses).matchAll(/GGZ-[A-Z0-9-]*\d/g)].map(([id]) => id);
  const known = program.norms.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining([...new Set(cited)]));
  expect(program.norms.every(({ nl, en }) => nl !== '' && en !== '')).toBe(true);
});
