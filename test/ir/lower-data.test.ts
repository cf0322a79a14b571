/** What a policy is about, and what it is given, with what they become. */
import { expect, test } from 'vitest';
import { prettyJson } from '../../src/ir/canonical.ts';
import { programOf } from './compile-text.ts';

test('subjects and facts', () => {
  const { subjects, facts } = programOf(`
gegeven aanbieder.fte : geheel getal in uren "Uren" vraag "Hoeveel?" bereik vanaf 1 uren tot en met 40 uren
  te veranderen uiterlijk 1 maart 2025 moeite uit document voorheen uren_oud volgens X-1-001
`);
  expect(prettyJson(subjects)).toMatchInlineSnapshot(`
    "[
      {
        "isShared": false,
        "key": null,
        "label": "de aanbieder",
        "name": "aanbieder",
        "owner": null,
        "placedOn": null
      },
      {
        "isShared": false,
        "key": "nummer",
        "label": null,
        "name": "declaratie",
        "owner": "aanbieder",
        "placedOn": "dag_zorg"
      },
      { "isShared": false, "key": "id", "label": null, "name": "regel", "owner": "declaratie", "placedOn": null },
      { "isShared": true, "key": null, "label": null, "name": "landelijk", "owner": null, "placedOn": null }
    ]
    "
  `);
  expect(prettyJson(facts.find(({ name }) => name === 'fte'))).toMatchInlineSnapshot(`
    "{
      "changeable": { "by": "2025-03-01" },
      "cites": ["X-1-001"],
      "effort": "document",
      "formerly": "uren_oud",
      "isYearly": false,
      "label": "Uren",
      "mayBeAbsent": false,
      "name": "fte",
      "question": "Hoeveel?",
      "range": {
        "high": { "kind": "literal", "value": { "kind": "number", "value": "40" } },
        "low": { "kind": "literal", "value": { "kind": "number", "value": "1" } }
      },
      "subject": "aanbieder",
      "type": { "isInteger": true, "kind": "number", "unit": "uren" }
    }
    "
  `);
  expect(facts.find(({ name }) => name === 'sinds')?.mayBeAbsent).toBe(true);
  expect(facts.find(({ name }) => name === 'omzet')?.isYearly).toBe(true);
});

test('choices, parties and contacts', () => {
  const { choices, parties, contacts } = programOf('');
  expect(prettyJson({ choices, parties, contacts })).toMatchInlineSnapshot(`
    "{
      "choices": [
        {
          "isOrdered": false,
          "members": [
            { "formerly": null, "label": "Instelling", "name": "instelling" },
            { "formerly": null, "label": null, "name": "praktijk" },
            { "formerly": null, "label": null, "name": "kliniek" }
          ],
          "name": "Soort"
        },
        {
          "isOrdered": true,
          "members": [
            { "formerly": null, "label": null, "name": "laag" },
            { "formerly": null, "label": null, "name": "midden" },
            { "formerly": null, "label": null, "name": "hoog" }
          ],
          "name": "Niveau"
        }
      ],
      "contacts": [
        { "channels": [{ "channel": "phone", "value": "030" }], "cites": [], "label": "Inkoop", "name": "inkoop" },
        { "channels": [], "cites": [], "label": null, "name": "balie" }
      ],
      "parties": [{ "label": "a.s.r.", "name": "asr" }, { "label": null, "name": "aanbieder" }]
    }
    "
  `);
});

test('figures and readings', () => {
  const { parameters, readings } = programOf(`
parameter drempel : bedrag "Drempel"
  = € 150.000 tot en met 30 juni 2025 volgens X-1-001
  = € 100.050,50 vanaf 1 juli 2025 volgens X-1-002
lezing getallen : (zonder : bedrag, met : bedrag) "Getallen" volgens X-1-003
  gekozen a (zonder = € 1, met = drempel) "omdat"
  ook mogelijk b (zonder = € 2, met = niet bepaald "onleesbaar") "of toch"
`);
  expect(prettyJson({ parameters, readings })).toMatchInlineSnapshot(`
    "{
      "parameters": [
        {
          "label": "Drempel",
          "name": "drempel",
          "type": { "kind": "money" },
          "values": [
            {
              "cites": ["X-1-001"],
              "period": { "from": null, "to": "2025-06-30" },
              "value": { "kind": "literal", "value": { "kind": "money", "value": "150000" } }
            },
            {
              "cites": ["X-1-002"],
              "period": { "from": "2025-07-01", "to": null },
              "value": { "kind": "literal", "value": { "kind": "money", "value": "100050.5" } }
            }
          ]
        }
      ],
      "readings": [
        {
          "alternatives": [
            {
              "name": "a",
              "reason": "omdat",
              "values": [
                { "kind": "literal", "value": { "kind": "money", "value": "1" } },
                { "kind": "parameter", "name": "drempel" }
              ]
            },
            {
              "name": "b",
              "reason": "of toch",
              "values": [
                { "kind": "literal", "value": { "kind": "money", "value": "2" } },
                { "elsewhere": null, "kind": "gap", "reason": "onleesbaar" }
              ]
            }
          ],
          "bindings": [{ "name": "zonder", "type": { "kind": "money" } }, { "name": "met", "type": { "kind": "money" } }],
          "cites": ["X-1-003"],
          "label": "Getallen",
          "name": "getallen"
        }
      ]
    }
    "
  `);
});

test('judgements and powers', () => {
  const { says } = programOf(`
parameter drempel : bedrag = € 150.000 volgens X-1-001
elders kader "Kader" bij de hand
oordeel twijfel : bedrag "Twijfel" per declaratie
  door asr, aanbieder
  volgens X-1-004
  geldt als bedrag > € 5
  bereik vanaf € 0 tot en met drempel
  weegt aanbieder.soort, kader
bevoegdheid afwijken door niet genoemd als actief volgens X-1-005
`);
  expect(prettyJson(says)).toMatchInlineSnapshot(`
    "[
      {
        "by": ["asr", "aanbieder"],
        "cites": ["X-1-004"],
        "guard": {
          "arguments": [
            { "binder": null, "fact": "bedrag", "kind": "fact", "subject": "declaratie", "year": null },
            { "kind": "literal", "value": { "kind": "money", "value": "5" } }
          ],
          "builtin": "money.moreThan",
          "kind": "call"
        },
        "label": "Twijfel",
        "name": "twijfel",
        "per": "declaratie",
        "range": {
          "high": { "kind": "parameter", "name": "drempel" },
          "low": { "kind": "literal", "value": { "kind": "money", "value": "0" } }
        },
        "say": "judgement",
        "type": { "kind": "money" },
        "weighs": ["aanbieder.soort", "kader"]
      },
      {
        "by": [],
        "cites": ["X-1-005"],
        "guard": { "binder": null, "fact": "actief", "kind": "fact", "subject": "aanbieder", "year": null },
        "label": null,
        "name": "afwijken",
        "per": null,
        "range": null,
        "say": "power",
        "type": { "kind": "boolean" },
        "weighs": []
      }
    ]
    "
  `);
});

test('notes, and what always holds', () => {
  const { always, notes } = programOf(`
altijd klopt "Klopt" vereist totaal ≥ € 0 volgens X-1-006
altijd grens vereist totaal < € 1.000.000 buiten het document "geen aanbieder is zo groot"
begrip omzet_begrip "alles bij elkaar" volgens X-1-007
toelichting waarom : bedoeling "daarom" volgens X-1-008 tot en met X-1-010, X-1-012
kanttekening let_op "pas op" als actief volgens X-1-011
elders kader "Kader" bij de hand
`);
  expect(prettyJson({ always, notes })).toMatchInlineSnapshot(`
    "{
      "always": [
        {
          "cites": ["X-1-006"],
          "condition": {
            "arguments": [
              { "binder": null, "fact": "totaal", "kind": "fact", "subject": "aanbieder", "year": null },
              { "kind": "literal", "value": { "kind": "money", "value": "0" } }
            ],
            "builtin": "money.atLeast",
            "kind": "call"
          },
          "label": "Klopt",
          "name": "klopt",
          "outside": null
        },
        {
          "cites": [],
          "condition": {
            "arguments": [
              { "binder": null, "fact": "totaal", "kind": "fact", "subject": "aanbieder", "year": null },
              { "kind": "literal", "value": { "kind": "money", "value": "1000000" } }
            ],
            "builtin": "money.lessThan",
            "kind": "call"
          },
          "label": null,
          "name": "grens",
          "outside": "geen aanbieder is zo groot"
        }
      ],
      "notes": [
        {
          "cites": ["X-1-007"],
          "citesRange": false,
          "guard": null,
          "isAtHand": null,
          "label": null,
          "name": "omzet_begrip",
          "note": "term",
          "reason": null,
          "text": "alles bij elkaar"
        },
        {
          "cites": ["X-1-008", "X-1-009", "X-1-010", "X-1-012"],
          "citesRange": true,
          "guard": null,
          "isAtHand": null,
          "label": null,
          "name": "waarom",
          "note": "intent",
          "reason": "purpose",
          "text": "daarom"
        },
        {
          "cites": ["X-1-011"],
          "citesRange": false,
          "guard": { "binder": null, "fact": "actief", "kind": "fact", "subject": "aanbieder", "year": null },
          "isAtHand": null,
          "label": null,
          "name": "let_op",
          "note": "remark",
          "reason": null,
          "text": "pas op"
        },
        {
          "cites": [],
          "citesRange": false,
          "guard": null,
          "isAtHand": true,
          "label": null,
          "name": "kader",
          "note": "elsewhere",
          "reason": null,
          "text": "Kader"
        }
      ]
    }
    "
  `);
});

test('the norms that are cited come along, with place and paraphrase', () => {
  const { norms } = programOf(`
voorwaarde a volgens X-1-002 vereist actief tenzij soort = kliniek volgens X-1-001
toelichting waarom : bedoeling "daarom" volgens X-1-009 tot en met X-1-010
`);
  expect(norms.map(({ id }) => id)).toEqual(['X-1-001', 'X-1-002', 'X-1-009', 'X-1-010']);
  expect(norms[0]).toEqual({
    id: 'X-1-001',
    section: '1',
    place: '1.1',
    kind: 'condition',
    nl: 'norm 1',
    en: 'norm 1',
  });
});

test('accepted findings: what they are about by its whole path, a rule with its clause, an example by its title', () => {
  const { acceptances } = programOf(`
groep eisen volgens X-1-001
  voorwaarde actief vereist aanbieder.fte ten minste 1 uren
einde groep
gegeven aanbieder.fte : geheel getal in uren
beslissing keuze_ : ja/nee volgens X-1-002
  - nee als aanbieder.fte ten hoogste 1 uren
voorbeeld "een uur" gegeven aanbieder.fte = 1 uren verwacht keuze_ = nee
aanvaard zonder_waarde in keuze_.rij_1 vingerafdruk "0a1b2c3d4e5f" "dat regelt het contract" volgens X-1-003
aanvaard onbeslist in actief vingerafdruk "1a1b2c3d4e5f" "te groot"
aanvaard herhaald in "een uur" vingerafdruk "2a1b2c3d4e5f" "voor de lezer"
`);
  expect(acceptances).toEqual([
    {
      kind: 'noValue',
      path: 'keuze_.rij_1',
      fingerprint: '0a1b2c3d4e5f',
      reason: 'dat regelt het contract',
      cites: ['X-1-003'],
    },
    { kind: 'undecided', path: 'eisen.actief', fingerprint: '1a1b2c3d4e5f', reason: 'te groot', cites: [] },
    { kind: 'repeated', path: 'een uur', fingerprint: '2a1b2c3d4e5f', reason: 'voor de lezer', cites: [] },
  ]);
});
