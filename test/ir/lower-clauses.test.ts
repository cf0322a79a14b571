/** Each construct of the source with the clauses it becomes. */
import { expect, test } from 'vitest';
import { showClauses } from './show-ir.ts';
import { programOf } from './compile-text.ts';

test('requirements: force, guard, unless, a written gap', () => {
  const program = programOf(`
elders kader "Beoordelingskader" niet bij de hand volgens X-1-009
voorwaarde a "Label" volgens X-1-001, X-1-002
  geldt als soort = kliniek volgens X-1-003
  vereist actief
  tenzij landelijk.akkoord volgens X-1-004
  tenzij uitstel : totaal < € 5
  tenzij twijfel
  van kracht vanaf 1 maart 2025
  steunt op kader
uitsluiting b volgens X-1-001 als actief
verwachting c volgens X-1-001 vereist actief
richtsnoer d volgens X-1-001 niet bepaald "de tekst ontbreekt" tekst elders kader
oordeel twijfel door asr volgens X-1-005
`);
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "requirement a, in force 2025-03-01.., rests on kader cites X-1-001, X-1-002
      condition (hard): aanbieder.actief
      appliesIf a.geldt_als: lapses if not(choice.equal(aanbieder.soort, Soort.kliniek)) cites X-1-003
      unless a.tenzij: lapses if landelijk.akkoord cites X-1-004
      unless a.uitstel: lapses if money.lessThan(aanbieder.totaal, money 5)
      unless a.tenzij_2: lapses if say(twijfel)
    requirement b cites X-1-001
      exclusion (hard): aanbieder.actief
    requirement c cites X-1-001
      expectation (expected): aanbieder.actief
    requirement d cites X-1-001
      guidance (advised): gap("de tekst ontbreekt", kader)"
  `);
});

test('groups: members, counts, and the guard of a group on each member', () => {
  const program = programOf(`
groep eisen "Eisen" volgens X-1-001
  geldt als soort = kliniek volgens X-1-002
  voorwaarde a volgens X-1-003 vereist actief tenzij totaal < € 5
  groep keus een van volgens X-1-004
    voorwaarde b volgens X-1-005 vereist actief
    verwachting c volgens X-1-006 vereist actief
  einde groep
einde groep
groep zacht ten minste 1 van volgens X-1-007
  richtsnoer e volgens X-1-008 vereist actief
  verwachting f volgens X-1-008 vereist actief
einde groep
uitzondering rust op eisen volgens X-1-009 als landelijk.akkoord vervalt
`);
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "group eisen cites X-1-001
      all of eisen.a, eisen.keus
      appliesIf eisen.geldt_als: lapses if not(choice.equal(aanbieder.soort, Soort.kliniek)) cites X-1-002
      exception rust: lapses if landelijk.akkoord cites X-1-009
    requirement eisen.a cites X-1-003
      condition (hard): aanbieder.actief
      unless eisen.a.tenzij: lapses if money.lessThan(aanbieder.totaal, money 5)
      appliesIf eisen.geldt_als: lapses if not(choice.equal(aanbieder.soort, Soort.kliniek)) cites X-1-002
      exception rust: lapses if landelijk.akkoord cites X-1-009
    group eisen.keus cites X-1-004
      one of eisen.keus.b, eisen.keus.c
      appliesIf eisen.geldt_als: lapses if not(choice.equal(aanbieder.soort, Soort.kliniek)) cites X-1-002
      exception rust: lapses if landelijk.akkoord cites X-1-009
    requirement eisen.keus.b cites X-1-005
      condition (hard): aanbieder.actief
      appliesIf eisen.geldt_als: lapses if not(choice.equal(aanbieder.soort, Soort.kliniek)) cites X-1-002
      exception rust: lapses if landelijk.akkoord cites X-1-009
    requirement eisen.keus.c cites X-1-006
      expectation (expected): aanbieder.actief
      appliesIf eisen.geldt_als: lapses if not(choice.equal(aanbieder.soort, Soort.kliniek)) cites X-1-002
      exception rust: lapses if landelijk.akkoord cites X-1-009
    group zacht cites X-1-007
      atLeast 1 of zacht.e, zacht.f (soft)
    requirement zacht.e cites X-1-008
      guidance (advised): aanbieder.actief
    requirement zacht.f cites X-1-008
      expectation (expected): aanbieder.actief"
  `);
});

test('exceptions form a tree under what they target', () => {
  const program = programOf(`
elders kader "Beoordelingskader" niet bij de hand volgens X-1-009
beslissing klasse : Soort volgens X-1-001
  - kliniek als actief volgens X-1-002
  - anders_dan : in beginsel instelling als totaal > € 5
  - niet bepaald "niets gezegd" als soort = kliniek
  - anders praktijk volgens X-1-003
  tenzij soort = praktijk volgens X-1-004
uitzondering uitz op klasse volgens X-1-005 als landelijk.akkoord wordt kliniek
uitzondering daarop op uitz volgens X-1-006 als actief vervalt tenzij totaal > € 9
uitzondering alsnog op klasse.tenzij volgens X-1-007 als totaal < € 1 vervalt
uitzondering elders_geregeld op klasse volgens X-1-008 als totaal = € 3 niet bepaald "zie elders" tekst elders kader
uitzondering strijd op klasse volgens X-1-008 van kracht vanaf 1 juli 2025 als totaal = € 4 botst
`);
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "decision klasse cites X-1-001
      type choice; overlap conflict
      rij_1: Soort.kliniek if aanbieder.actief cites X-1-002
      anders_dan: in principle Soort.instelling if money.moreThan(aanbieder.totaal, money 5)
      rij_3: gap("niets gezegd") if choice.equal(aanbieder.soort, Soort.kliniek)
      rij_4: Soort.praktijk otherwise cites X-1-003
      unless klasse.tenzij: lapses if choice.equal(aanbieder.soort, Soort.praktijk) cites X-1-004
        exception alsnog: lapses if money.lessThan(aanbieder.totaal, money 1) cites X-1-007
      exception uitz: becomes Soort.kliniek if landelijk.akkoord cites X-1-005
        exception daarop: lapses if aanbieder.actief cites X-1-006
          unless daarop.tenzij: lapses if money.moreThan(aanbieder.totaal, money 9)
      exception elders_geregeld: undetermined "zie elders" kader if money.equal(aanbieder.totaal, money 3) cites X-1-008
      exception strijd: clashes if and(date.from(referenceDate, 2025-07-01), money.equal(aanbieder.totaal, money 4)) cites X-1-008"
  `);
});

test('decisions, calculations, routing and tables are one', () => {
  const program = programOf(`
lezing samenloop volgens X-1-001 gekozen volgorde "a" ook mogelijk geen_voorrang "b"
berekening twee_derde : bedrag volgens X-1-001 = (totaal × 2 gedeeld door 3) afgerond (2 decimalen naar beneden)
beslissing onbeslist : ja/nee volgens X-1-001 = niet bepaald "nergens gezegd"
beslistabel klasse : Soort volgens X-1-001
  bij overlap onder lezing samenloop = volgorde: eerste rij, anders conflict
  | actief | totaal      || klasse                   | volgens
  | ja     | -           || kliniek                    | X-1-002
  | -      | vanaf € 100 || in beginsel instelling   | X-1-003, X-1-004
  | nee    | anders      || niet bepaald "geen rij"  | -
beslistabel alle_soorten : verzameling van Soort volgens X-1-001
  bij overlap alle kan leeg zijn
  | actief || alle_soorten
  | ja     || kliniek
  | nee    || praktijk
routing loket volgens X-1-005
  | soort || loket
  | kliniek || inkoop
  | -     || balie
`);
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "decision twee_derde cites X-1-001
      type money, not published; overlap conflict
      rij_1: roundDown(money.divideNumber(money.multiplyNumber(aanbieder.totaal, number 2), number 3), number 2)
    decision onbeslist cites X-1-001
      type boolean; overlap conflict
      rij_1: gap("nergens gezegd")
    decision klasse cites X-1-001
      type choice; overlap first under samenloop = volgorde, otherwise conflict
      rij_1: Soort.kliniek if aanbieder.actief cites X-1-002
      rij_2: in principle Soort.instelling if money.from(aanbieder.totaal, money 100) cites X-1-003, X-1-004
      rij_3: gap("geen rij") otherwise if not(aanbieder.actief)
    decision alle_soorten cites X-1-001
      type set; overlap all, may be empty
      rij_1: Soort.kliniek if aanbieder.actief
      rij_2: Soort.praktijk if not(aanbieder.actief)
    decision loket cites X-1-005
      type contact; overlap conflict
      rij_1: contact inkoop if choice.equal(aanbieder.soort, Soort.kliniek)
      rij_2: contact balie"
  `);
});

test('steps: every window is a first and a last day', () => {
  const program = programOf(`
tijdpad brief "Het tijdpad" in 2024
  geldt als actief
  stap start door asr op 1 april volgens X-1-001
  stap bespreken door asr, aanbieder gedurende tweede kwartaal volgens X-1-002 na start
  stap drie door aanbieder uiterlijk juni 2024 optioneel elk jaar volgens X-1-003
  stap vier door aanbieder vóór 1 maart streven gevolg niet genoemd volgens X-1-004
  stap vijf door niet genoemd vanaf mei uiterlijk 15 september mag via "portaal" met daarin "plan", "begroting" gevolg "te laat" volgens X-1-005
  stap zes door asr zonder dag volgens X-1-006 na start, brief.bespreken
einde tijdpad
termijn indienen per declaratie door aanbieder volgens X-1-007
  uiterlijk vroegste van
    - declaratie.dag_zorg + 1 jaar (naar beneden) volgens X-1-008
    - 30 april 2025 als jaar van declaratie.dag_zorg = 2024 volgens X-1-009
termijn wachten per declaratie door asr volgens X-1-007 vóór declaratie.dag_zorg + 5 dagen
uitzondering vrij op brief.start volgens X-1-010 als peildatum na 1 mei vervalt
`);
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "step brief.start cites X-1-001
      first 2024-04-01, last 2024-04-01
      by asr; must; after -; via -; contents -; consequence -
      exception vrij: lapses if date.after(referenceDate, 2024-05-01) cites X-1-010
      appliesIf brief.geldt_als: lapses if not(aanbieder.actief)
    step brief.bespreken cites X-1-002
      first 2024-04-01, last 2024-06-30
      by asr, aanbieder; must; after brief.start; via -; contents -; consequence -
      appliesIf brief.geldt_als: lapses if not(aanbieder.actief)
    step brief.drie cites X-1-003
      first -, last 2024-06-30
      by aanbieder; must, optional, yearly; after -; via -; contents -; consequence -
      appliesIf brief.geldt_als: lapses if not(aanbieder.actief)
    step brief.vier cites X-1-004
      first -, last 2024-02-29
      by aanbieder; aims; after -; via -; contents -; consequence 
      appliesIf brief.geldt_als: lapses if not(aanbieder.actief)
    step brief.vijf cites X-1-005
      first 2024-05-01, last 2024-09-15
      by -; may; after -; via portaal; contents plan, begroting; consequence te laat
      appliesIf brief.geldt_als: lapses if not(aanbieder.actief)
    step brief.zes cites X-1-006
      first -, last -
      by asr; must; after brief.start, brief.bespreken; via -; contents -; consequence -
      appliesIf brief.geldt_als: lapses if not(aanbieder.actief)
    step indienen, per declaratie, placed by declaratie.dag_zorg, in force 2025-01-01..2025-12-31 cites X-1-007
      first -, last earliest(date.addRounded(declaratie.dag_zorg, P1Y0M0D, down) X-1-008 | 2025-04-30 if number.equal(date.year(declaratie.dag_zorg), number 2024) X-1-009)
      by aanbieder; must; after -; via -; contents -; consequence -
    step wachten, per declaratie, placed by declaratie.dag_zorg, in force 2025-01-01..2025-12-31 cites X-1-007
      first -, last date.subtract(date.add(declaratie.dag_zorg, P0Y0M5D), P0Y0M1D)
      by asr; must; after -; via -; contents -; consequence -"
  `);
  expect(program.timelines).toMatchInlineSnapshot(`
    [
      {
        "cites": [],
        "isProcedure": false,
        "label": "Het tijdpad",
        "name": "brief",
        "steps": [
          "brief.start",
          "brief.bespreken",
          "brief.drie",
          "brief.vier",
          "brief.vijf",
          "brief.zes",
        ],
      },
    ]
  `);
});

test('clauses per record are placed by the date of the record', () => {
  const program = programOf(`
voorwaarde tijdig per declaratie volgens X-1-001 vereist herzien aanwezig
voorwaarde zelf per declaratie volgens X-1-001 naar declaratie.dag_zorg van kracht tot en met 31 maart 2025 vereist bedrag > € 0
voorwaarde samen volgens X-1-002 vereist elke declaratie heeft declaratie.zelf is van toepassing
groep per_zaak per declaratie volgens X-1-003
  voorwaarde lid volgens X-1-003 vereist bedrag > € 0
einde groep
`);
  expect(showClauses(program)).toMatchInlineSnapshot(`
    "requirement tijdig, per declaratie, placed by declaratie.dag_zorg, in force 2025-01-01..2025-12-31 cites X-1-001
      condition (hard): present(declaratie.herzien)
    requirement zelf, per declaratie, placed by declaratie.dag_zorg, in force ..2025-03-31 cites X-1-001
      condition (hard): money.moreThan(declaratie.bedrag, money 0)
    requirement samen cites X-1-002
      condition (hard): every declaratie in subject declaratie has applies(declaratie:zelf)
    group per_zaak, per declaratie, placed by declaratie.dag_zorg, in force 2025-01-01..2025-12-31 cites X-1-003
      all of per_zaak.lid
    requirement per_zaak.lid, per declaratie, placed by declaratie.dag_zorg, in force 2025-01-01..2025-12-31 cites X-1-003
      condition (hard): money.moreThan(declaratie.bedrag, money 0)"
  `);
});
