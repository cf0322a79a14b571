/** Examples, with the facts and expectations they become. */
import { expect, test } from 'vitest';
import { prettyJson } from '../../src/ir/canonical.ts';
import { programOf } from './compile-text.ts';

test('examples become facts in the shape of the interface', () => {
  const { examples } = programOf(`
oordeel twijfel door asr volgens X-1-001
oordeel te_hoog per declaratie door asr volgens X-1-001
bevoegdheid afwijken door asr volgens X-1-001
lezing samenloop volgens X-1-001 gekozen volgorde "a" ook mogelijk geen_voorrang "b"
voorwaarde a volgens X-1-002 vereist actief
voorwaarde b per declaratie volgens X-1-002 vereist bedrag > € 5
beslissing alle_soorten : verzameling van Soort volgens X-1-003 = soorten
tijdpad pad in 2024
  stap publiceren door asr op 1 april volgens X-1-004
einde tijdpad
geval basis
  peildatum 1 februari 2025
  gegeven aanbieder.soort = kliniek, aanbieder.actief = ja, declaratie[oud].bedrag = € 1
geval verder zoals basis
  gegeven aanbieder.omzet in 2023 = € 120.000, aanbieder.omzet in contractjaar - 1 = € 0,50
voorbeeld "alles"
  zoals verder
  gegeven aanbieder.actief = onbekend, aanbieder.sinds = afwezig, aanbieder.melding = nog niet, aanbieder.aandeel = 70,5%
  gegeven aanbieder.uren = 12,5 uren, aanbieder.soorten = { kliniek, praktijk }, twijfel = nee, afwijken = is gebruikt
  gegeven declaratie = geen
  gegeven declaratie[a1].dag_zorg = 1 november 2023, declaratie[a1].bedrag = € 100.050,50, te_hoog[a1] = ja
  gegeven regel[r1].code = "x", landelijk.akkoord = nee, pad.publiceren.gedaan = 3 april 2024
  gegeven declaratie[a2].dag_zorg = 3 mei 2024, regel[r2].code = "y"
  verwacht a = open gelaten
  verwacht b[a1] = is voldaan bij lezing samenloop = geen_voorrang
  verwacht alle_soorten = { kliniek, praktijk }
  verwacht pad.publiceren = gedaan
  verwacht pad.publiceren.laatste_dag = 1 april 2024
`);
  expect(prettyJson(examples)).toMatchInlineSnapshot(`
    "[
      {
        "expected": [
          {
            "expected": { "kind": "status", "status": "undetermined" },
            "key": null,
            "line": 59,
            "name": "a",
            "readings": {}
          },
          {
            "expected": { "kind": "status", "status": "met" },
            "key": "a1",
            "line": 60,
            "name": "b",
            "readings": { "samenloop": "geen_voorrang" }
          },
          {
            "expected": {
              "kind": "outcome",
              "outcome": { "choice": "Soort", "kind": "set", "members": ["kliniek", "praktijk"] }
            },
            "key": null,
            "line": 61,
            "name": "alle_soorten",
            "readings": {}
          },
          {
            "expected": { "kind": "status", "status": "done" },
            "key": null,
            "line": 62,
            "name": "pad.publiceren",
            "readings": {}
          },
          {
            "expected": { "kind": "outcome", "outcome": { "date": "2024-04-01", "kind": "date" } },
            "key": null,
            "line": 63,
            "name": "pad.publiceren.laatste_dag",
            "readings": {}
          }
        ],
        "facts": {
          "aanbieder": {
            "aandeel": 70.5,
            "melding": "notYet",
            "omzet": { "2023": "120000.00", "2024": "0.50" },
            "sinds": { "absent": true },
            "soort": "kliniek",
            "soorten": ["kliniek", "praktijk"],
            "uren": 12.5
          },
          "declaratie": [
            {
              "bedrag": "100050.50",
              "dag_zorg": "2023-11-01",
              "nummer": "a1",
              "oordelen": { "te_hoog": true },
              "regel": [{ "code": "x", "id": "r1" }]
            },
            { "dag_zorg": "2024-05-03", "nummer": "a2", "regel": [{ "code": "y", "id": "r2" }] }
          ],
          "landelijk": { "akkoord": false },
          "oordelen": { "afwijken": true, "twijfel": false },
          "stappen": { "pad.publiceren": "2024-04-03" }
        },
        "origin": { "file": "proef.pol", "line": 51 },
        "referenceDate": "2025-02-01",
        "title": "alles"
      }
    ]
    "
  `);
});

test('facts of a record are nested under the record of its owner that was named last', () => {
  const { examples } = programOf(`
voorwaarde b per regel volgens X-1-002 vereist regel.code = "x"
geval oud
  gegeven declaratie[weg].bedrag = € 9, regel[r1].code = "oud"
geval twee zoals oud
  gegeven declaratie = geen
  gegeven declaratie[a1].bedrag = € 1, regel[r1].code = "x"
  gegeven declaratie[a2].bedrag = € 2, regel[r2].code = "y"
voorbeeld "twee"
  zoals twee
  peildatum 1 februari 2025
  gegeven regel[r1].code = onbekend
  verwacht b[r2] = niet voldaan
voorbeeld "niets bekend"
  zoals twee
  gegeven declaratie = onbekend
  verwacht b[r9] = open gelaten
`);
  expect(prettyJson(examples.map(({ facts, expected }) => ({ facts, keys: expected.map(({ key }) => key) }))))
    .toMatchInlineSnapshot(`
    "[
      {
        "facts": {
          "declaratie": [
            { "bedrag": "1.00", "nummer": "a1", "regel": [{ "id": "r1" }] },
            { "bedrag": "2.00", "nummer": "a2", "regel": [{ "code": "y", "id": "r2" }] }
          ]
        },
        "keys": ["a2/r2"]
      },
      { "facts": {}, "keys": ["r9"] }
    ]
    "
  `);
});
