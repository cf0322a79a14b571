/**
 * The policy for mental health care of 2025, first revision with the chosen readings, as a programmer would write it by hand: what the
 * generated module is held against. Written from the policy (`policies/asr/ggz/2025.pol` and its parts), for facts that are complete: of
 * what is not known it says nothing in particular. Sums and comparisons are of whole cents, as long as a double holds them.
 */
import type { Absent, Decided, Decisions, Facts, Figure, List, Said } from '../compiled/asr/ggz/2025.js';

type Given<Value> = Value extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]-?: Given<NonNullable<Value[Name]>> }
    : Value;

type CompleteFacts = Given<Facts>;
type Provider = CompleteFacts['zorgaanbieder'];
type Judgements = CompleteFacts['oordelen'];
type Steps = CompleteFacts['stappen'];

/** The decisions that are made for each record, as they are filled. */
type ByRecord = {
  -readonly [Name in keyof Decisions]: { -readonly [Key in keyof Decisions[Name]]: Decisions[Name][Key] };
};

type RecordOf<Name extends keyof Facts> =
  NonNullable<Facts[Name]> extends List<infer Item> ? Given<Item> : never;

const gap = Object.freeze({ status: 'gap' } as const);
const notApplicable = Object.freeze({ status: 'notApplicable' } as const);

const ZONDER_VRAGENLIJST_VANAF = 150_000;
const MET_VRAGENLIJST_ONDER = 100_050;

export function decideByHand(facts: Facts, day: string): Decisions {
  const { zorgaanbieder, oordelen, stappen } = facts as CompleteFacts;
  const { soort, gecontracteerd } = zorgaanbieder;
  const isPraktijk = soort === 'vrijgevestigd' || soort === 'groep_praktijken';
  const contracttype = contracttypeOf(zorgaanbieder);
  const isBrief = contracttype === 'aanbiedingsbrief';
  const isZonderVragenlijst = contracttype === 'digitaal_zonder_vragenlijst';
  const route = routeNieuweAanbieder(zorgaanbieder);
  const komtInAanmerking = voldoetAanVoorwaarden(zorgaanbieder, oordelen, day);
  const overgangsroute =
    isPraktijk && zorgaanbieder.overeenkomst['2024'] === true && zorgaanbieder.wordt_instelling;
  const loketVoorAlgemeneVragen =
    soort === 'instelling' ? 'loket_instellingen' : isPraktijk ? 'loket_vrijgevestigden' : gap;

  const verzoeken = recordsOf(facts.ophogingsverzoek, zorgaanbieder.ophogingsverzoek);
  const declaraties = recordsOf(facts.declaratie, zorgaanbieder.declaratie);
  const vragen = recordsOf(facts.vraagstelling, zorgaanbieder.vraagstelling);
  const verblijven = recordsOf(facts.verblijf, zorgaanbieder.verblijf);
  const prestaties = recordsOf(facts.prestatie, zorgaanbieder.prestatie);
  const behandelingen = recordsOf(facts.behandeling, zorgaanbieder.behandeling);
  const plannen = recordsOf(facts.transformatieplan, zorgaanbieder.transformatieplan);

  const overDeclaraties =
    declaraties.length === 0 ? geenDeclaraties : eachDeclaratie(declaraties, gecontracteerd);
  const overVragen =
    vragen.length === 0
      ? geenVragen
      : eachVraag(vragen, loketVoorAlgemeneVragen, zorgaanbieder.marktleider_in_regio);
  const overVerblijven = verblijven.length === 0 ? geenVerblijven : eachVerblijf(verblijven, zorgaanbieder);
  const overPlannen = plannen.length === 0 ? geenPlannen : eachPlan(plannen);

  return {
    contracttype,
    onderhandelbaar: isBrief ? true : contracttype === 'digitaal_met_vragenlijst' ? false : gap,
    voorstel_volledig: voorstelVolledig(contracttype, zorgaanbieder.voorstel_bevat),
    voorgesteld_omzetplafond: isBrief
      ? inCents(told(oordelen.plafond_bij_brief))
      : isZonderVragenlijst
        ? inCents(told(oordelen.plafond_zonder_vragenlijst))
        : gap,
    voorgesteld_tarief: isZonderVragenlijst ? Number(told(oordelen.tarief_zonder_vragenlijst)) : gap,
    plafond_passend: isAbsent(zorgaanbieder.omzetplafond['2025'])
      ? notApplicable
      : verzoeken.length > 0 && isVerhogingAanDeOrde(verzoeken)
        ? gap
        : true,
    verzoek_ophoging: verzoeken.length === 0 ? none : eachVerzoek(verzoeken),
    route_nieuwe_aanbieder: route,
    verzoek_om_overeenkomst:
      route === false
        ? notApplicable
        : route === gap || isPraktijk
          ? gap
          : !isOntvankelijk(zorgaanbieder, stappen)
            ? 'niet_ontvankelijk'
            : !komtInAanmerking
              ? 'voldoet_niet'
              : told(oordelen.toegevoegde_waarde)
                ? 'aanbod_mogelijk'
                : 'geen_toegevoegde_waarde',
    tussentijds_belet:
      day >= '2025-01-01' &&
      day <= '2025-12-31' &&
      zorgaanbieder.wenst_overeenkomst &&
      !zorgaanbieder.overeenkomst['2025']
        ? Number(zorgaanbieder.aantal_declaraties['2025']) >= 1 && !told(oordelen.afwijken_van_uitgangspunt)
        : notApplicable,
    overgangsroute,
    contracttype_na_overgang:
      overgangsroute && isOvergangGeslaagd(zorgaanbieder, stappen)
        ? contracttypeOfInstelling(zorgaanbieder)
        : notApplicable,
    loket_voor_algemene_vragen: loketVoorAlgemeneVragen,
    loket: overVragen.loket,
    kvk_nummer: overVragen.kvk_nummer,
    sluit_overeenkomst: overVragen.sluit_overeenkomst,
    passende_zorg: prestaties.length === 0 ? none : eachPrestatie(prestaties),
    vergoeding: overDeclaraties.vergoeding,
    declareren: !zorgaanbieder.heeft_inkooptraject
      ? notApplicable
      : zorgaanbieder.inkooptraject_afgerond && day >= '2025-01-01'
        ? 'in_behandeling'
        : 'nog_niet_in_behandeling',
    via_vecozo: overDeclaraties.via_vecozo,
    maandelijks_declareren: overDeclaraties.maandelijks_declareren,
    termijn_staat_in: overDeclaraties.termijn_staat_in,
    afgewezen: overDeclaraties.afgewezen,
    machtiging_nodig: behandelingen.length === 0 ? none : eachBehandeling(behandelingen, zorgaanbieder),
    machtiging_verblijf: overVerblijven.machtiging_verblijf,
    machtiging_langdurig: overVerblijven.machtiging_langdurig,
    valt_onder_dit_beleid: overVragen.valt_onder_dit_beleid,
    gezamenlijk_beleid: overVragen.gezamenlijk_beleid,
    voortrekker: overPlannen.voortrekker,
    deelname_asr: overPlannen.deelname_asr,
    innovatie_gevolgd: zorgaanbieder.innovatie_buiten_iza ? told(oordelen.innovatie_volgen) : notApplicable,
    mgn_vg_meegenomen: stappen['mentale_gezondheid.mgn_vg_opleveren'] < '2024-07-01',
    cruciale_ggz_meegenomen: stappen.cruciale_ggz_opleveren < '2024-07-01',
    inkoper_consultatiefunctie: overVragen.inkoper_consultatiefunctie,
    preferente_verzekeraar_in_regio: overVragen.preferente_verzekeraar_in_regio,
    duurzamere_keuze: told(oordelen.voldoet_aan_labelcriteria),
    komt_in_aanmerking: komtInAanmerking,
  };
}

// ------------------------------------------------------------------------------------- what facts are like

const told = <Value extends boolean | Figure>(said: Said<Value> | Given<Said<Value>>): Value =>
  (typeof said === 'object' ? said.value : said) as Value;

const isAbsent = (value: Figure | Absent | undefined): boolean => typeof value === 'object';

const inCents = (amount: Figure): string => {
  const euros = Number(amount);
  return Number.isInteger(euros) ? `${euros}.00` : euros.toFixed(2);
};

const centsOf = (amount: Figure): number => Math.round(Number(amount) * 100);

/** Sets are arrays, or say of each member whether it is in them. */
type Members<Member extends string> = readonly Member[] | { readonly [Name in Member]: boolean };

const has = <Member extends string>(members: Members<Member>, member: Member): boolean =>
  Array.isArray(members)
    ? members.includes(member)
    : (members as { readonly [Name in Member]: boolean })[member];

const noRecords: readonly never[] = [];

/** Records stand beside the provider, or in it. */
function recordsOf<Item>(
  beside: List<Item> | null | undefined,
  within: Given<List<Item>> | null | undefined,
): readonly Given<Item>[] {
  const list = beside ?? within ?? noRecords;
  return (
    Array.isArray(list) ? list : (list as { items: readonly unknown[] }).items
  ) as readonly Given<Item>[];
}

/** A 29 February that does not exist is the day before it: the number of years is not a multiple of four. */
function yearsOn(day: string, years: number): string {
  const rest = day.slice(4);
  return `${Number(day.slice(0, 4)) + years}${rest === '-02-29' ? '-02-28' : rest}`;
}

const dayBefore = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - 1))
    .toISOString()
    .slice(0, 10);

// ------------------------------------------------------------------------------------------ type and proposal

function contracttypeOf(zorgaanbieder: Provider): Decisions['contracttype'] {
  if (zorgaanbieder.in_mutatiemodel) return 'aanbiedingsbrief';
  switch (zorgaanbieder.soort) {
    case 'instelling':
      return contracttypeOfInstelling(zorgaanbieder);
    case 'paaz':
    case 'puc':
      return 'digitaal_zonder_vragenlijst';
    default:
      return 'digitaal_met_vragenlijst';
  }
}

function contracttypeOfInstelling({ in_mutatiemodel, jaaromzet }: Provider): Decisions['contracttype'] {
  if (in_mutatiemodel) return 'aanbiedingsbrief';
  const omzet = Number(jaaromzet['2023']);
  if (omzet >= ZONDER_VRAGENLIJST_VANAF) return 'digitaal_zonder_vragenlijst';
  return omzet < MET_VRAGENLIJST_ONDER ? 'digitaal_met_vragenlijst' : gap;
}

function voorstelVolledig(
  contracttype: Decisions['contracttype'],
  bevat: Provider['voorstel_bevat'],
): Decided<boolean> {
  if (contracttype === 'digitaal_met_vragenlijst') return has(bevat, 'vragenlijst');
  if (contracttype === gap) return gap;
  const isPrijsNodig = contracttype === 'aanbiedingsbrief';
  return (
    has(bevat, 'omzetplafond') && has(bevat, 'tarief') && (!isPrijsNodig || has(bevat, 'gemiddelde_prijs'))
  );
}

// ---------------------------------------------------------------- new providers, and practices that become an institution

function routeNieuweAanbieder(zorgaanbieder: Provider): boolean | typeof gap {
  if (!zorgaanbieder.wenst_overeenkomst || zorgaanbieder.overeenkomst['2024']) return false;
  return zorgaanbieder.eerder_overeenkomst ? gap : true;
}

/** The request comes after the year of experience, in 2024 and before 1 August. */
function isOntvankelijk(zorgaanbieder: Provider, stappen: Steps): boolean {
  const { ervaring_vanaf: vanaf, ervaring_tot_en_met: totEnMet } = zorgaanbieder;
  const verzoek = stappen['nieuwe_aanbieder.verzoek'];
  return (
    zorgaanbieder.ervaring_via_machtigingen &&
    typeof vanaf === 'string' &&
    typeof totEnMet === 'string' &&
    verzoek >= '2024-01-01' &&
    verzoek < '2024-08-01' &&
    verzoek > totEnMet &&
    Number(zorgaanbieder.omzet_ervaringsjaar) >= 30_000 &&
    isHeelJaar(vanaf, totEnMet)
  );
}

function isHeelJaar(vanaf: string, totEnMet: string): boolean {
  const yearOn = yearsOn(vanaf, 1);
  return totEnMet >= yearOn || totEnMet === dayBefore(yearOn);
}

const isOvergangGeslaagd = (zorgaanbieder: Provider, stappen: Steps): boolean =>
  stappen.melding_overgang < '2024-09-01' &&
  stappen.statuut_goedgekeurd <= '2024-08-01' &&
  zorgaanbieder.kwaliteitssectie === 'sectie_drie';

// --------------------------------------------------------------------------------------------- conditions

const voldoetAanVoorwaarden = (zorgaanbieder: Provider, oordelen: Judgements, day: string): boolean =>
  zorgaanbieder.ingeschreven_in_kvk &&
  zorgaanbieder.toegelaten_wtza &&
  (zorgaanbieder.governancecode_aantoonbaar_ingevoerd || !zorgaanbieder.governancecode_van_toepassing) &&
  zorgaanbieder.voldoet_aan_bestuursverklaring &&
  zorgaanbieder.ubo_bekend_bij_asr &&
  !zorgaanbieder.ubo_onder_sanctieregeling &&
  isSolvabel(zorgaanbieder, oordelen) &&
  !zorgaanbieder.geregistreerd_in_ivr &&
  !zorgaanbieder.geregistreerd_in_evr &&
  !zorgaanbieder.fraudeonderzoek_gaande &&
  !zorgaanbieder.valse_verklaringen &&
  !zorgaanbieder.inlichtingen_achtergehouden &&
  zorgaanbieder.belasting_vestigingsland_voldaan &&
  zorgaanbieder.belasting_nederland_voldaan &&
  !zorgaanbieder.onder_verscherpt_toezicht &&
  told(oordelen.gedegen_bedrijfsadministratie) &&
  told(oordelen.kan_gegevens_op_tijd_leveren) &&
  zorgaanbieder.vecozo_certificaat &&
  !zorgaanbieder.weigert_op_kenmerken &&
  !zorgaanbieder.weigert_op_zorgzwaarte &&
  !told(oordelen.voldoende_plausibele_aanwijzingen) &&
  told(oordelen.personeel_volstaat) &&
  told(oordelen.verbetert_systematisch) &&
  (zorgaanbieder.kwaliteitssysteem_landelijk_erkend ||
    zorgaanbieder.kwaliteitssysteem_internationaal_erkend) &&
  zorgaanbieder.externe_audit &&
  zorgaanbieder.regionale_ketenafspraken &&
  zorgaanbieder.klanttevredenheid_uitgevraagd &&
  zorgaanbieder.klanttevredenheid_aangeleverd &&
  zorgaanbieder.klachtenregeling_wkkgz &&
  isVeilig(zorgaanbieder, oordelen) &&
  werktSamen(zorgaanbieder) &&
  !isErnstigeFout(zorgaanbieder.datum_ernstige_fout, oordelen, day);

const isSolvabel = (zorgaanbieder: Provider, oordelen: Judgements): boolean =>
  !zorgaanbieder.failliet &&
  !zorgaanbieder.faillissement_aangevraagd &&
  !zorgaanbieder.in_liquidatie &&
  !zorgaanbieder.liquidatie_aangevraagd &&
  !zorgaanbieder.werkzaamheden_gestaakt &&
  !zorgaanbieder.surseance_van_betaling &&
  !zorgaanbieder.akkoord_met_schuldeisers &&
  !told(oordelen.vergelijkbare_insolventie);

/** Asked of institutions, and of the departments of hospitals. */
const isVeilig = ({ soort, klinisch_verblijf }: Provider, oordelen: Judgements): boolean =>
  soort === 'vrijgevestigd' ||
  soort === 'groep_praktijken' ||
  (told(oordelen.volgt_veiligheidsregels) &&
    told(oordelen.actieve_kwaliteitscyclus) &&
    (!klinisch_verblijf || told(oordelen.veilig_klimaat_gegarandeerd)));

const werktSamen = ({ afspraken_onderwerpen: over, afspraken_partners: met }: Provider): boolean =>
  has(over, 'triage') &&
  has(over, 'overdracht') &&
  has(over, 'aanverwante_diensten') &&
  has(over, 'overlegorganen') &&
  has(over, 'juiste_zorg_juiste_plek') &&
  has(met, 'ziekenhuizen') &&
  has(met, 'huisartsen') &&
  has(met, 'wijkverpleegkundigen') &&
  has(met, 'verpleeghuizen') &&
  has(met, 'andere_zorgverleners');

/** Less than five years ago, on the reference date. */
const isErnstigeFout = (fout: string | Absent, oordelen: Judgements, day: string): boolean =>
  typeof fout === 'string' && fout <= day && fout > yearsOn(day, -5) && told(oordelen.integriteit_in_twijfel);

// ------------------------------------------------------------------------------- for each record of a list

const none = Object.freeze({});
const geenDeclaraties = {
  ...{ vergoeding: none, via_vecozo: none, maandelijks_declareren: none, termijn_staat_in: none },
  ...{ afgewezen: none },
};
const geenVragen = {
  ...{ loket: none, kvk_nummer: none, sluit_overeenkomst: none, valt_onder_dit_beleid: none },
  ...{ gezamenlijk_beleid: none, inkoper_consultatiefunctie: none, preferente_verzekeraar_in_regio: none },
};
const geenVerblijven = { machtiging_verblijf: none, machtiging_langdurig: none };
const geenPlannen = { voortrekker: none, deelname_asr: none };

type Ophogingsverzoek = RecordOf<'ophogingsverzoek'>;

function verzoekOphoging(verzoek: Ophogingsverzoek): Decisions['verzoek_ophoging'][string] {
  if (!verzoek.voor_nieuwe_clienten) return 'niet_voor_nieuwe_clienten';
  if (verzoek.ingediend_op > '2025-10-31') return 'niet_tijdig';
  const plafond = centsOf(verzoek.plafond);
  if (plafond === 0) return gap;
  return centsOf(verzoek.gerealiseerd) * 10 >= plafond * 7 ? 'ontvankelijk' : 'te_vroeg';
}

function eachVerzoek(verzoeken: readonly Ophogingsverzoek[]): Decisions['verzoek_ophoging'] {
  const decided: ByRecord['verzoek_ophoging'] = {};
  for (const verzoek of verzoeken) decided[verzoek.nummer] = verzoekOphoging(verzoek);
  return decided;
}

/** Whether a request that is admissible has a need that is seen, or it cannot be said whether it is admissible. */
function isVerhogingAanDeOrde(verzoeken: readonly Ophogingsverzoek[]): boolean {
  for (const verzoek of verzoeken) {
    const decided = verzoekOphoging(verzoek);
    if (decided === gap || (decided === 'ontvankelijk' && told(verzoek.oordelen.aanwijsbare_noodzaak)))
      return true;
  }
  return false;
}

function eachDeclaratie(declaraties: readonly RecordOf<'declaratie'>[], gecontracteerd: boolean) {
  const vergoeding: ByRecord['vergoeding'] = {};
  const via_vecozo: ByRecord['via_vecozo'] = {};
  const maandelijks_declareren: ByRecord['maandelijks_declareren'] = {};
  const termijn_staat_in: ByRecord['termijn_staat_in'] = {};
  const afgewezen: ByRecord['afgewezen'] = {};
  for (const declaratie of declaraties) {
    const { nummer } = declaratie;
    const doorZorgaanbieder = declaratie.indiener === 'door_zorgaanbieder';
    vergoeding[nummer] = inCents(
      gecontracteerd
        ? declaratie.afgesproken_tarief
        : Math.min(Number(declaratie.vergoeding_volgens_polis), Number(declaratie.hoogste_vergoeding)),
    );
    via_vecozo[nummer] = doorZorgaanbieder ? true : gap;
    maandelijks_declareren[nummer] = declaratie.in_zorgprestatiemodel ? true : gap;
    termijn_staat_in[nummer] =
      gecontracteerd !== doorZorgaanbieder ? gap : gecontracteerd ? 'deze_pagina' : 'de_polis';
    afgewezen[nummer] = doorZorgaanbieder ? !(declaratie.volledig && declaratie.juist) : gap;
  }
  return { vergoeding, via_vecozo, maandelijks_declareren, termijn_staat_in, afgewezen };
}

type Vraagstelling = RecordOf<'vraagstelling'>;
type Loket = Decisions['loket'][string];

const algemeen = 'loket_voor_algemene_vragen';

const loketten: Readonly<Record<Vraagstelling['betreft'], Loket | typeof algemeen>> = {
  verzoek_nieuwe_aanbieder: 'afdeling_overeenkomsten',
  overgang_naar_instelling: 'afdeling_overeenkomsten',
  status_declaraties: 'mijn_zorgverlener',
  status_overeenkomsten: 'mijn_zorgverlener',
  eigen_contactgegevens: 'mijn_zorgverlener',
  rekeningnummer: 'mijn_zorgverlener',
  wijziging_doorgeven: 'mijn_zorgverlener',
  proces_overeenkomst: 'afdeling_overeenkomsten',
  inhoud_en_beleid: algemeen,
  plannen_passende_zorg: algemeen,
  declaraties: 'declaraties_en_machtigingen',
  machtigingen: 'declaraties_en_machtigingen',
  retourcode: 'retourcodezoeker',
  zorgbemiddeling: 'afdeling_zorgbemiddeling',
  plek_voor_verzekerde: 'afdeling_zorgbemiddeling',
  duurzaam_initiatief: 'duurzaamheidsloket',
  duurzaamheidsidee: 'duurzaamheidsloket',
  innovatie: 'innovatieloket',
  consultatiefunctie: gap,
  iets_anders: 'contactformulier',
};

const kvkNummers: Readonly<Record<Vraagstelling['rechtspersoon'], string>> = {
  basisverzekeraar: '32110828',
  aanvullend_verzekeraar: '32110823',
  wlz_uitvoerder: '62360337',
  schadeverzekeraar: '30031823',
};

function eachVraag(
  vragen: readonly Vraagstelling[],
  loketVoorAlgemeneVragen: Decisions['loket_voor_algemene_vragen'],
  marktleider: Provider['marktleider_in_regio'],
) {
  const loket: ByRecord['loket'] = {};
  const kvk_nummer: ByRecord['kvk_nummer'] = {};
  const sluit_overeenkomst: ByRecord['sluit_overeenkomst'] = {};
  const valt_onder_dit_beleid: ByRecord['valt_onder_dit_beleid'] = {};
  const gezamenlijk_beleid: ByRecord['gezamenlijk_beleid'] = {};
  const inkoper_consultatiefunctie: ByRecord['inkoper_consultatiefunctie'] = {};
  const preferente_verzekeraar_in_regio: ByRecord['preferente_verzekeraar_in_regio'] = {};
  const inkoper = typeof marktleider === 'string' ? marktleider : gap;
  for (const vraag of vragen) {
    const { nummer, betreft } = vraag;
    const naar = loketten[betreft];
    loket[nummer] = naar === algemeen ? loketVoorAlgemeneVragen : naar;
    kvk_nummer[nummer] = kvkNummers[vraag.rechtspersoon];
    sluit_overeenkomst[nummer] = gap;
    valt_onder_dit_beleid[nummer] = vraag.zorgsoort === 'ggz' && Number(vraag.inkoopjaar) === 2025;
    gezamenlijk_beleid[nummer] = vraag.passage !== 'andere_passage';
    const overInkoop = betreft === 'consultatiefunctie' ? inkoper : notApplicable;
    inkoper_consultatiefunctie[nummer] = overInkoop;
    preferente_verzekeraar_in_regio[nummer] = overInkoop;
  }
  return {
    loket,
    kvk_nummer,
    sluit_overeenkomst,
    valt_onder_dit_beleid,
    gezamenlijk_beleid,
    inkoper_consultatiefunctie,
    preferente_verzekeraar_in_regio,
  };
}

function machtiging({ soort, gecontracteerd }: Provider, verwijzing: boolean): Decided<boolean> {
  if (soort === 'vrijgevestigd' || soort === 'groep_praktijken') return false;
  return soort === 'instelling' && !gecontracteerd && verwijzing ? true : gap;
}

function eachBehandeling(
  behandelingen: readonly RecordOf<'behandeling'>[],
  zorgaanbieder: Provider,
): Decisions['machtiging_nodig'] {
  const decided: ByRecord['machtiging_nodig'] = {};
  for (const { nummer, verwijzing } of behandelingen) decided[nummer] = machtiging(zorgaanbieder, verwijzing);
  return decided;
}

function eachVerblijf(verblijven: readonly RecordOf<'verblijf'>[], zorgaanbieder: Provider) {
  const machtiging_verblijf: ByRecord['machtiging_verblijf'] = {};
  const machtiging_langdurig: ByRecord['machtiging_langdurig'] = {};
  for (const { nummer, verwijzing } of verblijven) {
    machtiging_verblijf[nummer] = machtiging(zorgaanbieder, verwijzing);
    machtiging_langdurig[nummer] = gap;
  }
  return { machtiging_verblijf, machtiging_langdurig };
}

function eachPrestatie(prestaties: readonly RecordOf<'prestatie'>[]): Decisions['passende_zorg'] {
  const decided: ByRecord['passende_zorg'] = {};
  for (const prestatie of prestaties)
    decided[prestatie.nummer] =
      prestatie.waardegedreven &&
      prestatie.samen_met_patient &&
      prestatie.op_juiste_plek &&
      prestatie.gaat_over_gezondheid;
  return decided;
}

function eachPlan(plannen: readonly RecordOf<'transformatieplan'>[]) {
  const voortrekker: ByRecord['voortrekker'] = {};
  const deelname_asr: ByRecord['deelname_asr'] = {};
  for (const { nummer, oordelen } of plannen) {
    voortrekker[nummer] = false;
    deelname_asr[nummer] = told(oordelen.plan_positief_beoordeeld)
      ? told(oordelen.wijze_van_deelname)
      : notApplicable;
  }
  return { voortrekker, deelname_asr };
}
