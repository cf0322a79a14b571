/** asr.huisartsenzorg 2018: Inkoopbeleid 2018 huisartsenzorg en multidisciplinaire zorg Made by the compiler of Pol. */

/** `YYYY-MM-DD`. `evaluate` also takes `YYYY-MM` and `YYYY`: a day within it that is not known. */
export type IsoDate = string;
/** A number, or its digits as text. A percentage of 70 % is 70, an amount is in euros. */
export type Figure = number | string;
/** There is none; what is not known is left out, or null. */
export interface Absent {
  readonly absent: true;
}
/** What was judged, and by whom, on which day, until which day and why. */
export type Said<Value> =
  | Value
  | { readonly value: Value | null; readonly by?: string | null; readonly on?: IsoDate | null; readonly until?: IsoDate | null; readonly reason?: string | null };

export type Item0 = {
  readonly "nummer"?: string | number | null;
  /** dag van de prestatie */
  readonly "datum_prestatie"?: IsoDate | null;
  /** wie de declaratie indient */
  readonly "indiener"?: "door_zorgaanbieder" | "door_verzekerde" | null;
  /** vergoeding volgens het tarief dat de preferente verzekeraar doorgaf */
  readonly "tarief_van_preferente"?: Figure | null;
  /** vergoeding volgens de polisvoorwaarden */
  readonly "vergoeding_volgens_polis"?: Figure | null;
  /** hoogste vergoeding die wettelijk is toegestaan */
  readonly "wettelijk_maximum"?: Figure | null;
  /** de preferente verzekeraar gaf zijn informatie op tijd door */
  readonly "informatie_op_tijd"?: boolean | null;
  /** de informatie van de preferente verzekeraar klopte */
  readonly "informatie_juist"?: boolean | null;
  readonly "oordelen"?: {
    /** een ander tarief aanhouden dan de preferente verzekeraar doorgaf */
    readonly "afwijken_van_doorgegeven_tarief"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** de declaratie naar de zorgverzekeraar sturen, zo gauw het kan */
    readonly "indienen_declaratie"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
};
export type Item1 = {
  readonly "nummer"?: string | number | null;
  /** dag waarop het verzoek is ingediend */
  readonly "ingediend_op"?: IsoDate | null;
  /** omzet die bij het verzoek onder het plafond gerealiseerd was */
  readonly "gerealiseerd"?: Figure | null;
  /** omzetplafond waar het verzoek over gaat */
  readonly "plafond"?: Figure | null;
  /** de verhoging is bedoeld voor nieuwe cliënten */
  readonly "voor_nieuwe_clienten"?: boolean | null;
  /** een andere zorgaanbieder kan de cliënten helpen */
  readonly "alternatief_beschikbaar"?: boolean | null;
};
export type Item2 = {
  readonly "nummer"?: string | number | null;
  /** waar de vraag over gaat */
  readonly "betreft"?: "verzoek_nieuwe_aanbieder" | "overgang_naar_instelling" | "status_declaraties" | "status_overeenkomsten" | "eigen_contactgegevens" | "rekeningnummer" | "wijziging_doorgeven" | "proces_overeenkomst" | "inhoud_en_beleid" | "declaraties" | "machtigingen" | "retourcode" | "zorgbemiddeling" | "plek_voor_verzekerde" | "plannen_passende_zorg" | "duurzaam_initiatief" | "duurzaamheidsidee" | "innovatie" | "consultatiefunctie" | "iets_anders" | null;
  /** inkoopjaar waar de vraag over gaat */
  readonly "inkoopjaar"?: Figure | null;
  /** soort zorg waar de vraag over gaat */
  readonly "zorgsoort"?: "ggz" | "wijkverpleging" | "huisartsenzorg" | "andere_zorg" | null;
  /** het antwoord staat in Mijn Zorgverlener */
  readonly "beantwoord_in_portaal"?: boolean | null;
  /** jaar waarin de zorg is geleverd waar de vraag over gaat */
  readonly "zorgjaar"?: Figure | null;
  /** waar een vraag over huisartsenzorg over gaat */
  readonly "over_huisartsenzorg"?: "over_declaraties" | "over_contractering" | "over_inhoud" | "over_controle" | "over_volgovereenkomst" | "over_voetzorg" | null;
};
export type Item3 = {
  readonly "nummer"?: string | number | null;
  /** eerste dag van het verblijf */
  readonly "start"?: IsoDate | null;
  /** laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is */
  readonly "verwacht_tot_en_met"?: IsoDate | Absent | null;
};
export type Item4 = {
  readonly "nummer"?: string | number | null;
  /** eerste dag van de zorg */
  readonly "begin_zorg"?: IsoDate | null;
  /** is een bestaande cliënt */
  readonly "bestaande_client"?: boolean | null;
  /** leeftijd in jaren */
  readonly "leeftijd"?: Figure | null;
  /** de zorgaanbieder kan de cliënt zelf helpen */
  readonly "kan_geholpen_worden"?: boolean | null;
  /** in de keten is op tijd een plaats gevonden */
  readonly "plek_in_keten"?: boolean | null;
  /** er is een verwijzing van de kinderarts */
  readonly "verwezen_door_kinderarts"?: boolean | null;
};
export type Item5 = {
  readonly "nummer"?: string | number | null;
  /** segment waar de afspraak bij hoort */
  readonly "segment"?: "segment_1" | "segment_2" | "segment_3" | null;
  /** het tarief valt binnen het toetsingskader */
  readonly "tarief_binnen_kader"?: boolean | null;
  /** a.s.r. heeft genoeg inzicht in de afspraak om haar te beoordelen */
  readonly "inzichtelijk"?: boolean | null;
  /** zorg waar de afspraak over gaat */
  readonly "zorgsoort"?: "basishuisartsenzorg" | "multidisciplinaire_zorg" | "substitutie" | "innovatie" | "zorgvernieuwing" | "andere_zorg" | null;
  /** a.s.r. is zelf de preferente verzekeraar van de afspraak */
  readonly "asr_is_preferent"?: boolean | null;
  /** de huisarts of zorggroep kiest deze afspraak om te laten volgen; afwezig zonder keuze */
  readonly "te_laten_volgen"?: boolean | Absent | null;
  /** de afspraak wijkt op iets anders dan het tarief van het toetsingskader af */
  readonly "wijkt_verder_af"?: boolean | null;
  readonly "oordelen"?: {
    /** de afspraak past bij de signatuur van a.s.r. */
    readonly "past_bij_signatuur"?: Said<boolean> | null;
    /** de afspraak past bij de verzekerden van a.s.r. */
    readonly "past_bij_populatie"?: Said<boolean> | null;
    /** een afspraak niet volgen, al is volgen het uitgangspunt */
    readonly "afwijken_van_volgen"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** de afspraak definitief maken */
    readonly "volgen.definitief"?: IsoDate | 'notYet' | 'never' | null;
    /** het volgverzoek naar a.s.r. sturen */
    readonly "volgen.volgverzoek"?: IsoDate | 'notYet' | 'never' | null;
    /** de afspraak naar haar segment beoordelen */
    readonly "volgen.beoordelen"?: IsoDate | 'notYet' | 'never' | null;
    /** een afspraak uit segment 2 langs het toetsingskader leggen */
    readonly "volgen.toetsen"?: IsoDate | 'notYet' | 'never' | null;
    /** een tarief buiten het kader inhoudelijk beoordelen */
    readonly "volgen.inhoud_segment_2"?: IsoDate | 'notYet' | 'never' | null;
    /** de zorggroep of de preferente zorgverzekeraar om meer informatie vragen */
    readonly "volgen.informatie"?: IsoDate | 'notYet' | 'never' | null;
    /** een afspraak uit segment 3 inhoudelijk beoordelen */
    readonly "volgen.inhoud_segment_3"?: IsoDate | 'notYet' | 'never' | null;
    /** de afspraak overnemen, die van segment 1 helemaal */
    readonly "volgen.overnemen"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
};
export type Item6 = {
  readonly "naam"?: string | number | null;
  /** eerstelijnszorgverleners die in het primaire verzorgingsgebied werken */
  readonly "zorgverleners_in_gebied"?: Figure | null;
  /** eerstelijnszorgverleners in dat gebied die als onderaannemer een contract hebben */
  readonly "onderaannemers_in_gebied"?: Figure | null;
};
export type Item7 = {
  readonly "nummer"?: string | number | null;
  /** van wie de rekening komt */
  readonly "declarant"?: "podotherapeut" | "pedicure" | null;
  /** aan wie de rekening gestuurd wordt */
  readonly "bestemming"?: "zorgverzekeraar" | "verzekerde" | "podotherapeut" | null;
  readonly "oordelen"?: {
    /** een deel van de voetzorg bij diabetes aan een pedicure uitbesteden */
    readonly "deel_uitbesteden"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** de voetzorg bij de aangesprokene of bij a.s.r. in rekening brengen */
    readonly "voetzorg_in_rekening"?: IsoDate | 'notYet' | 'never' | null;
    /** de rekening naar de podotherapeut sturen */
    readonly "rekening_aan_podotherapeut"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
};
/** All records, or with `complete: false` at least these. */
export type List<Item> = readonly Item[] | { readonly items: readonly Item[]; readonly complete?: boolean };

export type Facts = {
  readonly "id"?: string | number | null;
  readonly "peildatum"?: IsoDate | null;
  /** zorgaanbieder */
  readonly "zorgaanbieder"?: {
    /** soort zorgaanbieder */
    readonly "soort"?: "instelling" | "vrijgevestigd" | "groep_praktijken" | "paaz" | "puc" | null;
    /** doet mee aan het verzekerdenmutatiemodel */
    readonly "in_mutatiemodel"?: boolean | null;
    /** jaaromzet bij a.s.r., toegekend voor zorg in dat kalenderjaar */
    readonly "jaaromzet"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** met a.s.r. afgesproken omzetplafond voor dat contractjaar */
    readonly "omzetplafond"?: Readonly<Record<`${number}`, Figure | Absent | null>> | null;
    /** aantal behandelde cliënten in dat jaar */
    readonly "aantal_clienten"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** heeft voor dat contractjaar een overeenkomst met a.s.r. */
    readonly "overeenkomst"?: Readonly<Record<`${number}`, boolean | null>> | null;
    /** had vóór dit contractjaar ooit een overeenkomst met a.s.r. */
    readonly "eerder_overeenkomst"?: boolean | null;
    /** wil een overeenkomst met a.s.r. */
    readonly "wenst_overeenkomst"?: boolean | null;
    /** levert onder een overeenkomst met a.s.r. */
    readonly "gecontracteerd"?: boolean | null;
    /** staat ingeschreven bij de Kamer van Koophandel */
    readonly "ingeschreven_in_kvk"?: boolean | null;
    /** is toegelaten volgens de Wtza */
    readonly "toegelaten_wtza"?: boolean | null;
    /** valt binnen de werkingssfeer van de governancecode */
    readonly "governancecode_van_toepassing"?: boolean | null;
    /** heeft de governancecode ingevoerd en kan dat laten zien */
    readonly "governancecode_aantoonbaar_ingevoerd"?: boolean | null;
    /** voldoet aan de bestuursverklaring */
    readonly "voldoet_aan_bestuursverklaring"?: boolean | null;
    /** a.s.r. kent de uiteindelijk belanghebbende (UBO) */
    readonly "ubo_bekend_bij_asr"?: boolean | null;
    /** de UBO valt onder een wettelijke sanctieregeling */
    readonly "ubo_onder_sanctieregeling"?: boolean | null;
    /** is failliet */
    readonly "failliet"?: boolean | null;
    /** het faillissement is aangevraagd */
    readonly "faillissement_aangevraagd"?: boolean | null;
    /** wordt geliquideerd */
    readonly "in_liquidatie"?: boolean | null;
    /** de liquidatie is aangevraagd */
    readonly "liquidatie_aangevraagd"?: boolean | null;
    /** heeft de werkzaamheden gestaakt */
    readonly "werkzaamheden_gestaakt"?: boolean | null;
    /** heeft surseance van betaling */
    readonly "surseance_van_betaling"?: boolean | null;
    /** er geldt een akkoord met schuldeisers */
    readonly "akkoord_met_schuldeisers"?: boolean | null;
    /** staat als niet-integer in het Interne Verwijzingsregister */
    readonly "geregistreerd_in_ivr"?: boolean | null;
    /** staat als niet-integer in het Externe Verwijzingsregister */
    readonly "geregistreerd_in_evr"?: boolean | null;
    /** er loopt onderzoek naar een vermoeden van fraude */
    readonly "fraudeonderzoek_gaande"?: boolean | null;
    /** heeft valse verklaringen afgelegd over de gevraagde inlichtingen */
    readonly "valse_verklaringen"?: boolean | null;
    /** heeft inlichtingen achtergehouden die voor de overeenkomst van belang zijn */
    readonly "inlichtingen_achtergehouden"?: boolean | null;
    /** belastingplichten in het land van vestiging nagekomen (ook ja zonder plicht) */
    readonly "belasting_vestigingsland_voldaan"?: boolean | null;
    /** belastingplichten in Nederland nagekomen (ook ja zonder plicht) */
    readonly "belasting_nederland_voldaan"?: boolean | null;
    /** staat onder verscherpt toezicht van de inspectie */
    readonly "onder_verscherpt_toezicht"?: boolean | null;
    /** dag van de ernstige beroepsfout, bij meer de laatste die aan de integriteit doet twijfelen */
    readonly "datum_ernstige_fout"?: IsoDate | Absent | null;
    /** a.s.r. heeft gegevens opgevraagd */
    readonly "gegevens_opgevraagd"?: boolean | null;
    /** de opgevraagde gegevens kwamen op tijd */
    readonly "gegevens_tijdig_verstrekt"?: boolean | null;
    /** heeft een Vecozo-certificaat om te contracteren */
    readonly "vecozo_certificaat"?: boolean | null;
    /** weigert zorg vanwege kenmerken van verzekerden */
    readonly "weigert_op_kenmerken"?: boolean | null;
    /** weigert zorg vanwege de zwaarte ervan */
    readonly "weigert_op_zorgzwaarte"?: boolean | null;
    /** aantal medewerkers in loondienst */
    readonly "personeel_in_loondienst"?: Figure | null;
    /** werkt met een landelijk erkend kwaliteitssysteem */
    readonly "kwaliteitssysteem_landelijk_erkend"?: boolean | null;
    /** werkt met een internationaal erkend kwaliteitssysteem */
    readonly "kwaliteitssysteem_internationaal_erkend"?: boolean | null;
    /** laat het kwaliteitssysteem door een externe auditor toetsen */
    readonly "externe_audit"?: boolean | null;
    /** heeft regionale ketenafspraken */
    readonly "regionale_ketenafspraken"?: boolean | null;
    /** onderwerpen waarover schriftelijk is afgesproken */
    readonly "afspraken_onderwerpen"?: readonly ("triage" | "overdracht" | "aanverwante_diensten" | "overlegorganen" | "juiste_zorg_juiste_plek")[] | { readonly [Member in "triage" | "overdracht" | "aanverwante_diensten" | "overlegorganen" | "juiste_zorg_juiste_plek"]?: boolean | null } | null;
    /** partners met wie schriftelijk is afgesproken */
    readonly "afspraken_partners"?: readonly ("ziekenhuizen" | "huisartsen" | "wijkverpleegkundigen" | "verpleeghuizen" | "andere_zorgverleners")[] | { readonly [Member in "ziekenhuizen" | "huisartsen" | "wijkverpleegkundigen" | "verpleeghuizen" | "andere_zorgverleners"]?: boolean | null } | null;
    /** meet de klanttevredenheid op de landelijk afgesproken manier */
    readonly "klanttevredenheid_uitgevraagd"?: boolean | null;
    /** levert de klanttevredenheid aan bij het aangewezen instituut */
    readonly "klanttevredenheid_aangeleverd"?: boolean | null;
    /** heeft een eigen klachtenregeling volgens de Wkkgz */
    readonly "klachtenregeling_wkkgz"?: boolean | null;
    /** cliënten verblijven in een klinische omgeving */
    readonly "klinisch_verblijf"?: boolean | null;
    /** het aanbod past bij wat verzekerden van a.s.r. nodig hebben */
    readonly "sluit_aan_bij_zorgvraag"?: boolean | null;
    /** van deze zorg heeft a.s.r. nog te weinig ingekocht */
    readonly "zorg_nog_onvoldoende_ingekocht"?: boolean | null;
    /** heeft personeelsbeleid dat medewerkers vitaal en inzetbaar houdt */
    readonly "duurzaam_personeelsbeleid"?: boolean | null;
    /** levert passende zorg */
    readonly "levert_passende_zorg"?: boolean | null;
    /** heeft de bedrijfsvoering doelmatig ingericht */
    readonly "bedrijfsvoering_efficient"?: boolean | null;
    /** wachttijd voor een nieuwe cliënt, in dagen */
    readonly "wachttijd"?: Figure | null;
    /** afstand die een verzekerde moet reizen */
    readonly "reisafstand"?: Figure | null;
    /** verbetert proces en inhoud van de dienstverlening voortdurend */
    readonly "werkt_structureel_aan_verbetering"?: boolean | null;
    /** is ambitieus op het gebied van duurzaamheid */
    readonly "toont_ambitie_duurzaamheid"?: boolean | null;
    /** verduurzaamt uit zichzelf sneller dan gemiddeld */
    readonly "verduurzaamt_bovengemiddeld"?: boolean | null;
    /** loopt voorop bij vernieuwing zoals digitalisering en preventie */
    readonly "voorloper_in_transities"?: boolean | null;
    /** a.s.r. heeft er goede ervaringen mee */
    readonly "goede_ervaring"?: boolean | null;
    /** a.s.r. heeft er een goede verstandhouding mee */
    readonly "goede_verstandhouding"?: boolean | null;
    /** heeft met machtigingen zorg verleend aan verzekerden van a.s.r. */
    readonly "ervaring_via_machtigingen"?: boolean | null;
    /** eerste dag van het ervaringsjaar */
    readonly "ervaring_vanaf"?: IsoDate | Absent | null;
    /** laatste dag van het ervaringsjaar */
    readonly "ervaring_tot_en_met"?: IsoDate | Absent | null;
    /** omzet bij a.s.r. in het ervaringsjaar */
    readonly "omzet_ervaringsjaar"?: Figure | null;
    /** aantal declaraties ingediend voor dat inkoopjaar */
    readonly "aantal_declaraties"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** dag waarop de overeenkomst is gesloten */
    readonly "overeenkomst_gesloten_op"?: IsoDate | Absent | null;
    /** dag waarop de overeenkomst ingaat */
    readonly "overeenkomst_gaat_in_op"?: IsoDate | Absent | null;
    /** gaat over naar de categorie instelling */
    readonly "wordt_instelling"?: boolean | null;
    /** sectie van het goedgekeurde kwaliteitsstatuut */
    readonly "kwaliteitssectie"?: "sectie_twee" | "sectie_drie" | null;
    /** de strategische onderwerpen zijn in het gesprek aan bod gekomen */
    readonly "strategie_besproken"?: boolean | null;
    /** de strategische informatie is van belang voor de contractering */
    readonly "informatie_relevant"?: boolean | null;
    /** de strategische informatie zou alleen voor a.s.r. gemaakt worden */
    readonly "informatie_alleen_voor_asr"?: boolean | null;
    /** plafond in het voorstel van a.s.r. voor dat contractjaar */
    readonly "voorstel_plafond"?: Readonly<Record<`${number}`, Figure | Absent | null>> | null;
    /** tarief in het voorstel van a.s.r. voor dat contractjaar, als deel van het maximumtarief */
    readonly "voorstel_tarief"?: Readonly<Record<`${number}`, Figure | Absent | null>> | null;
    /** er is of was over het contractjaar een inkooptraject */
    readonly "heeft_inkooptraject"?: boolean | null;
    /** het inkooptraject is helemaal afgerond */
    readonly "inkooptraject_afgerond"?: boolean | null;
    /** tariefvorm van de wijkverpleging */
    readonly "tariefvorm"?: "vijf_minuten" | "maandtarief" | "geen_van_beide" | null;
    /** verzekerden van a.s.r. die in dat jaar zijn behandeld */
    readonly "behandelde_verzekerden"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** a.s.r. maakt met de zorgaanbieder afspraken op maat */
    readonly "is_maatwerkaanbieder"?: boolean | null;
    /** het is gebleken dat de zorgaanbieder de contractvoorwaarden niet of niet meer vervult */
    readonly "bleek_niet_te_voldoen"?: boolean | null;
    /** wil een vergoeding voor de infrastructuur van onplanbare nachtzorg */
    readonly "wenst_vergoeding_nachtzorg"?: boolean | null;
    /** wil een vergoeding voor thuiszorgtechnologie die nog niet geregeld is */
    readonly "wenst_andere_thuiszorgtechnologie"?: boolean | null;
    /** is een zzp'er */
    readonly "is_zzp"?: boolean | null;
    /** laat gecontracteerde zorg door een derde leveren */
    readonly "besteedt_zorg_uit"?: boolean | null;
    /** vervult de regiefunctie complexe wondzorg */
    readonly "regiefunctie_wondzorg"?: boolean | null;
    /** aantal preferente verzekeraars van de huisarts of zorggroep */
    readonly "aantal_preferente_verzekeraars"?: Figure | null;
    /** staat in het BIG-register */
    readonly "big_geregistreerd"?: boolean | null;
    /** gevolgde uren bijscholing */
    readonly "bijscholing_gevolgd"?: Figure | null;
    /** doet mee aan farmacotherapeutisch overleg */
    readonly "doet_mee_aan_fto"?: boolean | null;
    /** overleg met andere zorgverleners bij verwijzen */
    readonly "overleg_bij_verwijzing"?: "zonder_overleg" | "soms_overleg" | "steeds_overleg" | null;
    /** uren per dag waarop de huisarts voor spoed te bereiken is, de huisartsenpost meegerekend */
    readonly "spoed_uren_per_dag"?: Figure | null;
    /** dagen per week waarop de huisarts voor spoed te bereiken is, de huisartsenpost meegerekend */
    readonly "spoed_dagen_per_week"?: Figure | null;
    /** een deel van die uren neemt de huisartsenpost waar */
    readonly "spoed_via_huisartsenpost"?: boolean | null;
    /** is direct verbonden aan één praktijk */
    readonly "verbonden_aan_een_praktijk"?: boolean | null;
    /** is direct verbonden aan één groep zorgverleners */
    readonly "verbonden_aan_een_groep"?: boolean | null;
    /** kan scholing aanbieden die op multidisciplinaire zorg gericht is */
    readonly "kan_scholing_aanbieden"?: boolean | null;
    /** kan de gecontracteerde zorgverleners toetsen */
    readonly "kan_toetsen"?: boolean | null;
    /** kan de gecontracteerde zorgverleners met elkaar vergelijken */
    readonly "kan_benchmarken"?: boolean | null;
    /** aantal zorgverleners in de steekproef waarmee getoetst en vergeleken wordt */
    readonly "omvang_steekproef"?: Figure | null;
    /** heeft een contract met een preferente verzekeraar */
    readonly "contract_met_preferente"?: boolean | null;
    /** wat de zorgaanbieder van beroep is */
    readonly "zorgberoep"?: "huisarts" | "medisch_specialist" | "verloskundige" | "gz_psycholoog" | "organisatie" | "ander_beroep" | null;
    /** declaratie */
    readonly "declaratie"?: List<Item0> | null;
    /** verzoek om het omzetplafond te verhogen */
    readonly "ophogingsverzoek"?: List<Item1> | null;
    /** vraag of verzoek aan a.s.r. */
    readonly "vraagstelling"?: List<Item2> | null;
    /** verblijf of opname van een cliënt */
    readonly "verblijf"?: List<Item3> | null;
    /** cliënt die wijkverpleging vraagt of krijgt */
    readonly "client"?: List<Item4> | null;
    /** afspraak met een preferente verzekeraar die a.s.r. kan volgen */
    readonly "volgafspraak"?: List<Item5> | null;
    /** ziekenhuis met een primair verzorgingsgebied waar de zorgaanbieder contracteert */
    readonly "ziekenhuis"?: List<Item6> | null;
    /** rekening voor voetzorg bij diabetes */
    readonly "voetzorgnota"?: List<Item7> | null;
  } | null;
  /** wat voor alle zorgaanbieders gelijk is */
  readonly "landelijk"?: {
    /** aandeel van a.s.r. in de verzekerden */
    readonly "marktaandeel_asr"?: Figure | null;
    /** indexatie van de tarieven voor dat contractjaar */
    readonly "indexatie"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** verschuiving van het aantal verzekerden voor dat contractjaar */
    readonly "verzekerdenmutatie"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** er is meer bekend over het begin van de nieuwe bekostiging, en dat raakt de inkoop */
    readonly "bekostiging_raakt_inkoop"?: boolean | null;
    /** uren bijscholing die voor een huisarts verplicht zijn, over hetzelfde tijdvak als de gevolgde uren */
    readonly "verplichte_bijscholing"?: Figure | null;
  } | null;
  /** declaratie */
  readonly "declaratie"?: List<Item0> | null;
  /** verzoek om het omzetplafond te verhogen */
  readonly "ophogingsverzoek"?: List<Item1> | null;
  /** vraag of verzoek aan a.s.r. */
  readonly "vraagstelling"?: List<Item2> | null;
  /** verblijf of opname van een cliënt */
  readonly "verblijf"?: List<Item3> | null;
  /** cliënt die wijkverpleging vraagt of krijgt */
  readonly "client"?: List<Item4> | null;
  /** afspraak met een preferente verzekeraar die a.s.r. kan volgen */
  readonly "volgafspraak"?: List<Item5> | null;
  /** ziekenhuis met een primair verzorgingsgebied waar de zorgaanbieder contracteert */
  readonly "ziekenhuis"?: List<Item6> | null;
  /** rekening voor voetzorg bij diabetes */
  readonly "voetzorgnota"?: List<Item7> | null;
  readonly "oordelen"?: {
    /** voldoet aan de voorwaarden voor hulp bij stoppen met roken */
    readonly "voldoet_aan_voorwaarden_stoppen"?: Said<boolean> | null;
    /** de huisarts werkt met landelijke normen, richtlijnen en standaarden en met die van de beroepsgroep */
    readonly "gebruikt_normen_van_het_vak"?: Said<boolean> | null;
    /** de huisarts doet actief mee aan overleg met andere huisartsen */
    readonly "actief_in_overleg_met_collegas"?: Said<boolean> | null;
    /** met meer zorgverleners afspraken maken kan niet */
    readonly "met_zo_veel_mogelijk_zorgverleners"?: Said<boolean> | null;
    /** met deze steekproef zijn de uitkomsten te veralgemenen */
    readonly "steekproef_groot_genoeg"?: Said<boolean> | null;
    /** organisatie en samenwerking zijn te toetsen en te doorzien */
    readonly "is_toetsbaar_en_transparant"?: Said<boolean> | null;
    /** het aanbod past bij wat er in de regio nodig is */
    readonly "zorg_past_bij_de_regio"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** het inkoopbeleid publiceren */
    readonly "inkoop.publicatie_beleid"?: IsoDate | 'notYet' | 'never' | null;
    /** volgverzoeken verwerken */
    readonly "inkoop.verwerken_aanvragen"?: IsoDate | 'notYet' | 'never' | null;
    /** de contractering afronden */
    readonly "inkoop.contractering"?: IsoDate | 'notYet' | 'never' | null;
    /** de gecontracteerde partijen op de website zetten */
    readonly "inkoop.publicatie_aanbod"?: IsoDate | 'notYet' | 'never' | null;
    /** de eigen contractering afronden */
    readonly "preferente_klaar"?: IsoDate | 'notYet' | 'never' | null;
    /** de contractering voor 2018 rond hebben */
    readonly "contractering_afgerond"?: IsoDate | 'notYet' | 'never' | null;
    /** kiezen welke afspraken te volgen zijn */
    readonly "beschikbaar_stellen.afspraken_kiezen"?: IsoDate | 'notYet' | 'never' | null;
    /** zorgnota's controleren */
    readonly "controleren"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
};

/** What stands in the place of an outcome that is not decided. */
export interface Unsettled {
  readonly status: 'undetermined' | 'gap' | 'conflict' | 'error' | 'notApplicable';
}
export type Decided<Outcome> = Outcome | Unsettled;
/** One object for each status. */
export const unsettled: { readonly [Status in Unsettled['status']]: Unsettled & { readonly status: Status } };
export function isDecided<Outcome>(outcome: Decided<Outcome>): outcome is Outcome;

export interface Decisions {
  /** met wie de zorg over dat inkoopjaar wordt ingekocht */
  readonly "inkooppartner": Readonly<Record<string, Decided<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "podotherapeut" | "pedicure">>>;
  /** of deze rekening voor voetzorg bij diabetes zo gestuurd mag worden */
  readonly "nota_voetzorg": Readonly<Record<string, Decided<"een_van_twee" | "toegestaan" | "niet_toegestaan" | "niet_vergoed">>>;
  /** kan een programma voor stoppen met roken leveren */
  readonly "levert_stoppen_met_roken": Decided<boolean>;
  /** mag een programma voor stoppen met roken zelf declareren */
  readonly "stoppen_rechtstreeks_declareren": Decided<boolean>;
  /** wat a.s.r. voor de declaratie vergoedt */
  readonly "vergoeding": Readonly<Record<string, Decided<string>>>;
  /** mag declaraties via Vecozo indienen, met of zonder contract */
  readonly "via_vecozo": Decided<boolean>;
  /** kan via Vecozo indienen met declaratiestandaard HA304 */
  readonly "met_ha304": Decided<boolean>;
  /** hoe gauw a.s.r. de declaratie uitbetaalt */
  readonly "uitbetaling": Readonly<Record<string, Decided<"snel" | "mogelijk_vertraagd">>>;
  /** waar een vraag over huisartsenzorg heen gaat */
  readonly "loket_huisartsenzorg": Readonly<Record<string, Decided<"afdeling_overeenkomsten" | "multizorg_contractering" | "declaraties_2017" | "multizorg_inhoud" | "controle_2017" | "volgovereenkomst_2018" | "declaraties_2018" | "pagina_voetzorg">>>;
  /** segment waar deze zorg onder valt */
  readonly "segment_van_de_zorg": Readonly<Record<string, Decided<"segment_1" | "segment_2" | "segment_3">>>;
  /** a.s.r. sluit over deze zorg zelf een overeenkomst */
  readonly "sluit_zelf": Readonly<Record<string, Decided<boolean>>>;
  /** deze afspraak komt voor a.s.r. beschikbaar om te volgen */
  readonly "beschikbaar_gesteld": Readonly<Record<string, Decided<boolean>>>;
  /** a.s.r. neemt de afspraak van de preferente verzekeraar over */
  readonly "gevolgd": Readonly<Record<string, Decided<boolean>>>;
  /** deel van de eerstelijnszorgverleners rond het ziekenhuis dat als onderaannemer is gecontracteerd */
  readonly "contracteergraad_bij_ziekenhuis": Readonly<Record<string, Decided<number | string>>>;
}

/**
 * The decisions alone, in microseconds. It takes facts as they are typed, days and sets given whole, and no facts that an
 * `altijd` rules out. `referenceDate` goes before the one in the facts.
 */
export function decide(facts: Facts, referenceDate?: IsoDate | null): Decisions;

/**
 * The norms behind each of them, as fast: its own, and those of the rules and exceptions that apply, or may apply as long as
 * facts are missing. Lists that are the same are one list.
 */
export function cites(facts: Facts, referenceDate?: IsoDate | null): {
  /** met wie de zorg over dat inkoopjaar wordt ingekocht */
  readonly "inkooppartner": Readonly<Record<string, readonly string[]>>;
  /** of deze rekening voor voetzorg bij diabetes zo gestuurd mag worden */
  readonly "nota_voetzorg": Readonly<Record<string, readonly string[]>>;
  /** kan een programma voor stoppen met roken leveren */
  readonly "levert_stoppen_met_roken": readonly string[];
  /** mag een programma voor stoppen met roken zelf declareren */
  readonly "stoppen_rechtstreeks_declareren": readonly string[];
  /** wat a.s.r. voor de declaratie vergoedt */
  readonly "vergoeding": Readonly<Record<string, readonly string[]>>;
  /** mag declaraties via Vecozo indienen, met of zonder contract */
  readonly "via_vecozo": readonly string[];
  /** kan via Vecozo indienen met declaratiestandaard HA304 */
  readonly "met_ha304": readonly string[];
  /** hoe gauw a.s.r. de declaratie uitbetaalt */
  readonly "uitbetaling": Readonly<Record<string, readonly string[]>>;
  /** waar een vraag over huisartsenzorg heen gaat */
  readonly "loket_huisartsenzorg": Readonly<Record<string, readonly string[]>>;
  /** segment waar deze zorg onder valt */
  readonly "segment_van_de_zorg": Readonly<Record<string, readonly string[]>>;
  /** a.s.r. sluit over deze zorg zelf een overeenkomst */
  readonly "sluit_zelf": Readonly<Record<string, readonly string[]>>;
  /** deze afspraak komt voor a.s.r. beschikbaar om te volgen */
  readonly "beschikbaar_gesteld": Readonly<Record<string, readonly string[]>>;
  /** a.s.r. neemt de afspraak van de preferente verzekeraar over */
  readonly "gevolgd": Readonly<Record<string, readonly string[]>>;
  /** deel van de eerstelijnszorgverleners rond het ziekenhuis dat als onderaannemer is gecontracteerd */
  readonly "contracteergraad_bij_ziekenhuis": Readonly<Record<string, readonly string[]>>;
};

export interface Needed {
  readonly path: string;
  readonly kind: string;
  readonly label: string | null;
}
/** `possible`, `needed` and `cites` are worked out when they are read. */
export interface Entry<Outcome> {
  readonly status: 'decided' | Unsettled['status'];
  /** Null unless decided. */
  readonly outcome: Outcome | null;
  readonly possible: readonly (Outcome | { readonly status: Unsettled['status'] } | { readonly any: string })[];
  /** What can still change it, the cheapest to find out first. */
  readonly needed: readonly Needed[];
  readonly cites: readonly string[];
  /** `possible` and `needed` may be too long: how open facts relate was not worked out. */
  readonly inexact: boolean;
}
export type StepEntry = Entry<string> & { readonly first: IsoDate | null; readonly last: IsoDate | null };

export interface Evaluated {
  readonly policy: typeof policy;
  readonly decisions: {
    /** met wie de zorg over dat inkoopjaar wordt ingekocht */
    readonly "inkooppartner": Readonly<Record<string, Entry<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "podotherapeut" | "pedicure">>>;
    /** of deze rekening voor voetzorg bij diabetes zo gestuurd mag worden */
    readonly "nota_voetzorg": Readonly<Record<string, Entry<"een_van_twee" | "toegestaan" | "niet_toegestaan" | "niet_vergoed">>>;
    /** kan een programma voor stoppen met roken leveren */
    readonly "levert_stoppen_met_roken": Entry<boolean>;
    /** mag een programma voor stoppen met roken zelf declareren */
    readonly "stoppen_rechtstreeks_declareren": Entry<boolean>;
    /** geldt hier als gecontracteerd */
    readonly "heet_gecontracteerd": Entry<boolean>;
    /** wat a.s.r. voor de declaratie vergoedt */
    readonly "vergoeding": Readonly<Record<string, Entry<string>>>;
    /** mag declaraties via Vecozo indienen, met of zonder contract */
    readonly "via_vecozo": Entry<boolean>;
    /** kan via Vecozo indienen met declaratiestandaard HA304 */
    readonly "met_ha304": Entry<boolean>;
    /** hoe gauw a.s.r. de declaratie uitbetaalt */
    readonly "uitbetaling": Readonly<Record<string, Entry<"snel" | "mogelijk_vertraagd">>>;
    /** de vraag gaat over contracteren of volgen, waar het inkoopjaar bij staat */
    readonly "gaat_over_inkoop": Readonly<Record<string, Entry<boolean>>>;
    /** jaar dat het loket bepaalt */
    readonly "loketjaar": Readonly<Record<string, Entry<number | string>>>;
    /** waar een vraag over huisartsenzorg heen gaat */
    readonly "loket_huisartsenzorg": Readonly<Record<string, Entry<"afdeling_overeenkomsten" | "multizorg_contractering" | "declaraties_2017" | "multizorg_inhoud" | "controle_2017" | "volgovereenkomst_2018" | "declaraties_2018" | "pagina_voetzorg">>>;
    /** segment waar deze zorg onder valt */
    readonly "segment_van_de_zorg": Readonly<Record<string, Entry<"segment_1" | "segment_2" | "segment_3">>>;
    /** a.s.r. sluit over deze zorg zelf een overeenkomst */
    readonly "sluit_zelf": Readonly<Record<string, Entry<boolean>>>;
    /** zorgaanbieder en preferente verzekeraar hebben de afspraak definitief, zodat het volgverzoek weg kan */
    readonly "is_definitief": Readonly<Record<string, Entry<boolean>>>;
    /** hoe een afspraak als deze bij a.s.r. komt staat er */
    readonly "weg_beschreven": Readonly<Record<string, Entry<boolean>>>;
    /** deze afspraak komt voor a.s.r. beschikbaar om te volgen */
    readonly "beschikbaar_gesteld": Readonly<Record<string, Entry<boolean>>>;
    /** de huisarts of zorggroep heeft meer preferente verzekeraars en laat deze afspraak niet volgen */
    readonly "buiten_de_keus": Readonly<Record<string, Entry<boolean>>>;
    /** a.s.r. neemt de afspraak van de preferente verzekeraar over */
    readonly "gevolgd": Readonly<Record<string, Entry<boolean>>>;
    /** deel van de eerstelijnszorgverleners rond het ziekenhuis dat als onderaannemer is gecontracteerd */
    readonly "contracteergraad_bij_ziekenhuis": Readonly<Record<string, Entry<number | string>>>;
  };
  readonly requirements: {
    /** staat in het BIG-register */
    readonly "voorwaarden_segment_1.big_register": Entry<'met' | 'notMet'>;
    /** volgt de verplichte uren bijscholing */
    readonly "voorwaarden_segment_1.bijscholing": Entry<'met' | 'notMet'>;
    /** werkt met landelijke normen en die van de beroepsgroep */
    readonly "voorwaarden_segment_1.normen_van_het_vak": Entry<'met' | 'notMet'>;
    /** doet mee aan farmacotherapeutisch overleg */
    readonly "voorwaarden_segment_1.farmacotherapeutisch_overleg": Entry<'met' | 'notMet'>;
    /** overlegt bij verwijzen met andere zorgverleners */
    readonly "voorwaarden_segment_1.overleg_bij_verwijzen": Entry<'met' | 'notMet'>;
    /** doet actief mee aan overleg met andere huisartsen */
    readonly "voorwaarden_segment_1.overleg_met_collegas": Entry<'met' | 'notMet'>;
    /** dag en nacht, elke dag bereikbaar voor spoed */
    readonly "voorwaarden_segment_1.bereikbaar_voor_spoed": Entry<'met' | 'notMet'>;
    /** niet direct verbonden aan één praktijk of één groep */
    readonly "voorwaarden_segment_2.onafhankelijk": Entry<'met' | 'notMet'>;
    /** maakt met zo veel zorgverleners afspraken als kan, zodat verzekerden kunnen kiezen */
    readonly "voorwaarden_segment_2.keuzevrijheid": Entry<'met' | 'notMet'>;
    /** kan scholing in multidisciplinaire zorg aanbieden */
    readonly "voorwaarden_segment_2.gerichte_scholing": Entry<'met' | 'notMet'>;
    /** kan de gecontracteerde zorgverleners toetsen en vergelijken */
    readonly "voorwaarden_segment_2.toetsing_en_benchmark": Entry<'met' | 'notMet'>;
    /** de steekproef is groot genoeg om er algemene uitkomsten op te bouwen */
    readonly "voorwaarden_segment_2.steekproef": Entry<'met' | 'notMet'>;
    /** laat zien hoe de organisatie en de samenwerking in elkaar zitten */
    readonly "voorwaarden_segment_2.toetsbaar_en_transparant": Entry<'met' | 'notMet'>;
    /** biedt de zorg die in de regio nodig is */
    readonly "voorwaarden_segment_2.zorg_voor_de_regio": Entry<'met' | 'notMet'>;
    /** rond ten minste één ziekenhuis is 90 % of meer gecontracteerd */
    readonly "voorwaarden_segment_2.contracteergraad": Entry<'met' | 'notMet'>;
  };
  readonly groups: {
    /** voorwaarden voor een huisarts met een afspraak in segment 1 */
    readonly "voorwaarden_segment_1": Entry<'met' | 'notMet'>;
    /** voorwaarden voor een hoofdcontractant */
    readonly "voorwaarden_segment_2": Entry<'met' | 'notMet'>;
  };
  readonly steps: {
    /** de voetzorg bij de aangesprokene of bij a.s.r. in rekening brengen */
    readonly "voetzorg_in_rekening": Readonly<Record<string, StepEntry>>;
    /** de rekening naar de podotherapeut sturen */
    readonly "rekening_aan_podotherapeut": Readonly<Record<string, StepEntry>>;
    /** het inkoopbeleid publiceren */
    readonly "inkoop.publicatie_beleid": StepEntry;
    /** volgverzoeken verwerken */
    readonly "inkoop.verwerken_aanvragen": StepEntry;
    /** de contractering afronden */
    readonly "inkoop.contractering": StepEntry;
    /** de gecontracteerde partijen op de website zetten */
    readonly "inkoop.publicatie_aanbod": StepEntry;
    /** de eigen contractering afronden */
    readonly "preferente_klaar": StepEntry;
    /** de contractering voor 2018 rond hebben */
    readonly "contractering_afgerond": StepEntry;
    /** kiezen welke afspraken te volgen zijn */
    readonly "beschikbaar_stellen.afspraken_kiezen": StepEntry;
    /** de afspraak definitief maken */
    readonly "volgen.definitief": Readonly<Record<string, StepEntry>>;
    /** het volgverzoek naar a.s.r. sturen */
    readonly "volgen.volgverzoek": Readonly<Record<string, StepEntry>>;
    /** de afspraak naar haar segment beoordelen */
    readonly "volgen.beoordelen": Readonly<Record<string, StepEntry>>;
    /** een afspraak uit segment 2 langs het toetsingskader leggen */
    readonly "volgen.toetsen": Readonly<Record<string, StepEntry>>;
    /** een tarief buiten het kader inhoudelijk beoordelen */
    readonly "volgen.inhoud_segment_2": Readonly<Record<string, StepEntry>>;
    /** de zorggroep of de preferente zorgverzekeraar om meer informatie vragen */
    readonly "volgen.informatie": Readonly<Record<string, StepEntry>>;
    /** een afspraak uit segment 3 inhoudelijk beoordelen */
    readonly "volgen.inhoud_segment_3": Readonly<Record<string, StepEntry>>;
    /** de afspraak overnemen, die van segment 1 helemaal */
    readonly "volgen.overnemen": Readonly<Record<string, StepEntry>>;
    /** de declaratie naar de zorgverzekeraar sturen, zo gauw het kan */
    readonly "indienen_declaratie": Readonly<Record<string, StepEntry>>;
    /** zorgnota's controleren */
    readonly "controleren": StepEntry;
  };
}

export interface Options {
  /** Goes before the one in the facts. */
  readonly referenceDate?: IsoDate | null;
  /** Facts about the world, which are the same for every provider. */
  readonly context?: unknown;
  /** Names of the clauses to answer for; without: all of them. */
  readonly decisions?: readonly string[];
}

export function evaluate(facts: Facts, options?: Options): Evaluated;

export const policy: {
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  readonly digest: string;
  readonly compiler: string;
  readonly readings: Readonly<Record<string, string>>;
};
