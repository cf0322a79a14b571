/**
 * Providers of which every fact is given that the decisions of the policy for mental health care of 2025 read: those of
 * `random-provider.ts`, with the rest from the same seed. Days and figures often stand on the bounds of the policy. Some have
 * records in their lists.
 */
import type { Facts } from '../compiled/asr/ggz/2025.js';
import { randomProvider, seeded, type ProviderFacts, type Random } from './random-provider.ts';

const SEED = 2025;

/** The same for the same count; so large a share of them has records. As a reader of JSON gives them. */
export function completeProviders(count: number, shareWithRecords = 0.2): readonly Facts[] {
  const random = seeded(SEED);
  return Array.from({ length: count }, (_, place) => {
    const facts = completed(randomProvider(random), random);
    const lists = random() < shareWithRecords ? listsOf(random) : { ...noRecords };
    return JSON.parse(JSON.stringify({ ...facts, ...lists, id: `aanbieder-${place}` })) as Facts;
  });
}

const oneOf = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

const yes = (chance: number, random: Random): boolean => random() < chance;

const amountUpTo = (most: number, random: Random): number => Math.round(100 * most * random()) / 100;

const absent = { absent: true };

const days = {
  peildatum: ['2024-09-01', '2024-12-31', '2025-01-01', '2025-06-15', '2025-12-31', '2026-01-01'],
  verzoek: ['2024-04-16', '2024-06-12', '2024-07-31', '2024-08-01', '2023-12-31', 'never'],
  melding: ['2024-05-14', '2024-08-31', '2024-09-01', 'never'],
  statuut: ['2024-02-29', '2024-08-01', '2024-08-02', 'never'],
  opgeleverd: ['2024-06-30', '2024-07-01', 'never'],
};

/** What an `altijd` of the policy rules out does not occur. */
function completed(facts: ProviderFacts, random: Random): ProviderFacts {
  const hadOne = yes(0.8, random);
  const gegevens_tijdig_verstrekt = facts.zorgaanbieder['gegevens_tijdig_verstrekt'] === true;
  const heeft_inkooptraject = yes(0.9, random);
  const zorgaanbieder = {
    ...facts.zorgaanbieder,
    jaaromzet: yes(0.05, random)
      ? { 2023: oneOf([100_049.99, 100_050, 149_999.99, 150_000], random) }
      : facts.zorgaanbieder['jaaromzet'],
    overeenkomst: { 2024: hadOne, 2025: yes(0.5, random) },
    gecontracteerd: yes(0.6, random),
    eerder_overeenkomst: hadOne || yes(0.3, random),
    gegevens_opgevraagd: gegevens_tijdig_verstrekt || facts.zorgaanbieder['gegevens_opgevraagd'],
    omzetplafond: { 2024: absent, 2025: yes(0.5, random) ? amountUpTo(1e6, random) : absent },
    aantal_declaraties: { 2025: yes(0.5, random) ? 0 : 1 + Math.floor(50 * random()) },
    wordt_instelling: yes(0.3, random),
    kwaliteitssectie: yes(0.8, random) ? 'sectie_drie' : 'sectie_twee',
    heeft_inkooptraject,
    inkooptraject_afgerond: heeft_inkooptraject && yes(0.7, random),
    ...experience(random),
    voorstel_bevat: ['omzetplafond', 'gemiddelde_prijs', 'tarief', 'vragenlijst'].filter(() =>
      yes(0.9, random),
    ),
    innovatie_buiten_iza: yes(0.2, random),
    marktleider_in_regio: oneOf(['asr', 'dsw', 'multizorg', absent], random),
  };
  const oordelen = {
    ...facts.oordelen,
    plafond_bij_brief: amountUpTo(1e7, random),
    plafond_zonder_vragenlijst: Math.round(1e6 * random()),
    tarief_zonder_vragenlijst: Math.round(1000 * random()) / 10,
    toegevoegde_waarde: yes(0.7, random),
    afwijken_van_uitgangspunt: yes(0.2, random),
    innovatie_volgen: yes(0.5, random),
    voldoet_aan_labelcriteria: yes(0.3, random),
  };
  const stappen = {
    'nieuwe_aanbieder.verzoek': oneOf(days.verzoek, random),
    melding_overgang: oneOf(days.melding, random),
    statuut_goedgekeurd: oneOf(days.statuut, random),
    'mentale_gezondheid.mgn_vg_opleveren': oneOf(days.opgeleverd, random),
    cruciale_ggz_opleveren: oneOf(days.opgeleverd, random),
  };
  return { ...facts, peildatum: oneOf(days.peildatum, random), zorgaanbieder, oordelen, stappen };
}

/** Mostly a year; a day less, a year around 29 February, or none. */
function experience(random: Random): Record<string, unknown> {
  const [ervaring_vanaf, ervaring_tot_en_met] = oneOf(
    [
      ['2023-01-01', '2023-12-31'],
      ['2022-09-01', '2023-08-31'],
      ['2022-01-01', '2023-12-31'],
      ['2023-03-01', '2024-02-29'],
      ['2023-03-01', '2024-02-28'],
      ['2020-02-29', '2021-02-27'],
      ['2020-02-29', '2021-02-26'],
      ['2023-06-13', '2024-06-12'],
      ['2023-05-01', absent],
      [absent, absent],
    ],
    random,
  );
  return {
    ervaring_via_machtigingen: yes(0.9, random),
    ...{ ervaring_vanaf, ervaring_tot_en_met },
    omzet_ervaringsjaar: yes(0.2, random) ? oneOf([29_999.99, 30_000], random) : amountUpTo(4e5, random),
  };
}

// ----------------------------------------------------------------------------------------------- records

const noRecords = {
  ophogingsverzoek: [],
  declaratie: [],
  vraagstelling: [],
  verblijf: [],
  prestatie: [],
  behandeling: [],
  transformatieplan: [],
};

function listsOf(random: Random): Record<keyof typeof noRecords, readonly unknown[]> {
  const list = (recordOf: (random: Random) => object): readonly unknown[] =>
    Array.from({ length: Math.floor(4 * random()) }, (_, place) => ({
      nummer: `n${place}`,
      ...recordOf(random),
    }));
  return {
    ophogingsverzoek: list(ophogingsverzoek),
    declaratie: list(declaratie),
    vraagstelling: list(vraagstelling),
    verblijf: list(() => ({
      start: '2024-11-05',
      verwacht_tot_en_met: absent,
      verwijzing: yes(0.7, random),
    })),
    prestatie: list(prestatie),
    behandeling: list(() => ({ eerste_dag: '2025-02-03', verwijzing: yes(0.7, random) })),
    transformatieplan: list(transformatieplan),
  };
}

function ophogingsverzoek(random: Random): object {
  const plafond = oneOf([0, 80_000, 123_456.7], random);
  return {
    ingediend_op: oneOf(['2025-05-20', '2025-10-31', '2025-11-01'], random),
    gerealiseerd: oneOf([0, 55_999.99, 56_000, 86_419.69, 86_419.68, 200_000], random),
    plafond,
    voor_nieuwe_clienten: yes(0.8, random),
    oordelen: { aanwijsbare_noodzaak: yes(0.5, random) },
  };
}

const declaratie = (random: Random): object => ({
  datum_prestatie: '2025-03-18',
  indiener: oneOf(['door_zorgaanbieder', 'door_verzekerde'], random),
  afgesproken_tarief: amountUpTo(200, random),
  vergoeding_volgens_polis: amountUpTo(200, random),
  hoogste_vergoeding: amountUpTo(200, random),
  in_zorgprestatiemodel: yes(0.8, random),
  volledig: yes(0.9, random),
  juist: yes(0.9, random),
});

const vraagstelling = (random: Random): object => ({
  betreft: oneOf(onderwerpen, random),
  inkoopjaar: oneOf([2024, 2025], random),
  zorgsoort: oneOf(['ggz', 'ggz', 'wijkverpleging'], random),
  rechtspersoon: oneOf(
    ['basisverzekeraar', 'aanvullend_verzekeraar', 'wlz_uitvoerder', 'schadeverzekeraar'],
    random,
  ),
  passage: oneOf(
    [
      ...['netwerken_en_gesprekken', 'cruciale_ggz', 'sectorafspraken', 'digitale_ambitie'],
      ...['consultatiefunctie', 'andere_passage'],
    ],
    random,
  ),
});

const onderwerpen = [
  ...['verzoek_nieuwe_aanbieder', 'overgang_naar_instelling', 'status_declaraties', 'status_overeenkomsten'],
  ...['eigen_contactgegevens', 'rekeningnummer', 'wijziging_doorgeven', 'proces_overeenkomst'],
  ...[
    'inhoud_en_beleid',
    'declaraties',
    'machtigingen',
    'retourcode',
    'zorgbemiddeling',
    'plek_voor_verzekerde',
  ],
  ...['plannen_passende_zorg', 'duurzaam_initiatief', 'duurzaamheidsidee', 'innovatie', 'consultatiefunctie'],
  'iets_anders',
];

const prestatie = (random: Random): object => ({
  waardegedreven: yes(0.9, random),
  samen_met_patient: yes(0.9, random),
  op_juiste_plek: yes(0.9, random),
  gaat_over_gezondheid: yes(0.9, random),
});

const transformatieplan = (random: Random): object => ({
  oordelen: {
    plan_positief_beoordeeld: yes(0.6, random),
    wijze_van_deelname: oneOf(['gelijkgericht_contracteren', 'naar_rato_bijdragen'], random),
  },
});
