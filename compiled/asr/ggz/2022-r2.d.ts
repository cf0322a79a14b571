/** asr.ggz 2022: Aanscherping van het inkoopbeleid 2022 voor ggz-instellingen Made by the compiler of Pol. */

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
};
export type Item3 = {
  readonly "nummer"?: string | number | null;
  /** eerste dag van het verblijf */
  readonly "start"?: IsoDate | null;
  /** laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is */
  readonly "verwacht_tot_en_met"?: IsoDate | Absent | null;
  readonly "oordelen"?: {
    /** verblijf blijft na 365 dagen medisch noodzakelijk; anders past de Wlz beter */
    readonly "verblijf_blijft_nodig"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** de machtiging aanvragen */
    readonly "langdurige_ggz.aanvraag_machtiging"?: IsoDate | 'notYet' | 'never' | null;
    /** inschatten of verblijf na 365 dagen nog nodig is */
    readonly "langdurige_ggz.beoordelen_checklist"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
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
  readonly "naam"?: string | number | null;
  /** omzet in de setting zonder kostenintensieve cliënten */
  readonly "omzet"?: Figure | null;
  /** omzet in de setting voor kostenintensieve cliënten */
  readonly "omzet_kostenintensief"?: Figure | null;
  /** unieke verzekerden in de setting, kostenintensieve cliënten meegeteld */
  readonly "unieke_verzekerden"?: Figure | null;
  /** maximale prijs per unieke verzekerde van een jaar eerder */
  readonly "eerdere_maximale_prijs"?: Figure | null;
  readonly "oordelen"?: {
    /** de setting hoort bij de meest voorkomende */
    readonly "meest_voorkomend"?: Said<boolean> | null;
    /** maximale prijs per unieke verzekerde in de setting */
    readonly "afgesproken_kpuc"?: Said<Figure> | null;
    /** door het zorgprestatiemodel is de maximale prijs hoger */
    readonly "stijging_door_zpm"?: Said<boolean> | null;
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
    /** settings waarin zorg wordt geleverd */
    readonly "settings"?: readonly ("sectie_twee_vrijgevestigd" | "sectie_drie_monodisciplinair" | "sectie_drie_multidisciplinair" | "andere_setting")[] | { readonly [Member in "sectie_twee_vrijgevestigd" | "sectie_drie_monodisciplinair" | "sectie_drie_multidisciplinair" | "andere_setting"]?: boolean | null } | null;
    /** aandeel van de zorgaanbieder in de markt */
    readonly "marktaandeel"?: Figure | null;
    /** houdt zich aan de landelijke kaders van het zorgprestatiemodel */
    readonly "conformeert_zich_aan_zpm"?: boolean | null;
    /** wil behandelen met Spravato */
    readonly "wil_spravato_leveren"?: boolean | null;
    /** voldoet aan de veldnorm voor Spravato */
    readonly "voldoet_aan_veldnorm_spravato"?: boolean | null;
    /** nieuwe cliënten in dat jaar */
    readonly "instroom"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** gemiddelde prijs per verzekerde in dat jaar */
    readonly "prijs_per_verzekerde"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** kostenintensieve cliënten in dat jaar */
    readonly "kostenintensieve_clienten"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** het plafond is zonder meer de uitkomst van het mutatiemodel */
    readonly "plafond_volgt_mutatiemodel"?: boolean | null;
    /** tarief dat met de zorgaanbieder voor dat jaar was afgesproken, als deel van het maximumtarief */
    readonly "afgesproken_tarief"?: Readonly<Record<`${number}`, Figure | null>> | null;
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
    /** setting waarin de instelling zorg levert */
    readonly "zorgsetting"?: List<Item5> | null;
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
  /** setting waarin de instelling zorg levert */
  readonly "zorgsetting"?: List<Item5> | null;
  readonly "oordelen"?: {
    /** a.s.r. wil voor 2022 een contract met de zorgaanbieder */
    readonly "contract_gewenst"?: Said<boolean> | null;
    /** a.s.r. kiest voor de instelling de offerteprocedure */
    readonly "via_offerte"?: Said<boolean> | null;
    /** de zorgaanbieder is een nieuwe ggz-instelling */
    readonly "is_nieuwe_instelling"?: Said<boolean> | null;
    /** de nieuwe aanbieder voldoet aan de voorwaarden van het inkoopbeleid */
    readonly "voldoet_aan_basisbeleid"?: Said<boolean> | null;
    /** de zorgaanbieder kiezen om Spravato bij in te kopen */
    readonly "spravato_inkopen"?: Said<boolean> | null;
    /** productie die voor het contractjaar geschat wordt */
    readonly "geschatte_productie"?: Said<Figure> | null;
    /** deel van de geschatte productie dat het voorlopige plafond is */
    readonly "deel_van_de_productie"?: Said<Figure> | null;
    /** het voorlopige plafond in het najaar herverdelen */
    readonly "plafond_herverdelen"?: Said<boolean> | null;
    /** tarief dat uit de onderhandeling komt, als deel van het maximumtarief */
    readonly "tarief_uit_de_offerte"?: Said<Figure> | null;
    /** verwachte gedragseffecten van het zorgprestatiemodel zitten in het tarief */
    readonly "gedragseffecten_verwerkt"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** de aanscherping van het beleid publiceren */
    readonly "inkoop.publicatie_aanscherping"?: IsoDate | 'notYet' | 'never' | null;
    /** het offerteformat sturen */
    readonly "inkoop.aanbieden_offerteformat"?: IsoDate | 'notYet' | 'never' | null;
    /** het offerteformat invullen en de offerte indienen */
    readonly "inkoop.indienen_offerte"?: IsoDate | 'notYet' | 'never' | null;
    /** over de offerte onderhandelen */
    readonly "inkoop.onderhandelen"?: IsoDate | 'notYet' | 'never' | null;
    /** de overeenkomst tekenen */
    readonly "inkoop.ondertekenen"?: IsoDate | 'notYet' | 'never' | null;
    /** de gecontracteerde zorg op websites zetten */
    readonly "inkoop.publicatie_aanbod"?: IsoDate | 'notYet' | 'never' | null;
    /** laten weten dat er voor 2022 geen contract komt */
    readonly "bericht_geen_contract"?: IsoDate | 'notYet' | 'never' | null;
    /** de instelling benaderen */
    readonly "aanbieden.contact_opnemen"?: IsoDate | 'notYet' | 'never' | null;
    /** laten weten welk type contract het wordt */
    readonly "aanbieden.type_laten_weten"?: IsoDate | 'notYet' | 'never' | null;
    /** een aanbod doen in een digitale onderhandeling */
    readonly "aanbieden.aanbod_per_mail"?: IsoDate | 'notYet' | 'never' | null;
    /** een overeenkomst voorstellen */
    readonly "aanbieden.voorstel_in_portaal"?: IsoDate | 'notYet' | 'never' | null;
    /** het voorlopige omzetplafond herverdelen */
    readonly "herverdelen"?: IsoDate | 'notYet' | 'never' | null;
    /** om een overeenkomst voor 2022 vragen */
    readonly "nieuwe_aanbieder.verzoek"?: IsoDate | 'notYet' | 'never' | null;
    /** nagaan of aan de voorwaarden van het inkoopbeleid is voldaan */
    readonly "nieuwe_aanbieder.toetsen_verzoek"?: IsoDate | 'notYet' | 'never' | null;
    /** Mijn Zorgverlener raadplegen */
    readonly "vragen.raadplegen"?: IsoDate | 'notYet' | 'never' | null;
    /** met vragen contact zoeken, het hele jaar door */
    readonly "vragen.contact_zoeken"?: IsoDate | 'notYet' | 'never' | null;
    /** bij het herverdelen over de kostenintensieve cliënten spreken */
    readonly "bespreken_kostenintensief"?: IsoDate | 'notYet' | 'never' | null;
    /** het onvolledige beleid aanscherpen */
    readonly "aangekondigde_aanscherping"?: IsoDate | 'notYet' | 'never' | null;
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
  /** teksten die voor 2022 gelden: de aanscherping komt naast het beleid en niet in de plaats ervan */
  readonly "geldende_teksten": Decided<readonly ("beleid_van_april" | "aanscherping")[]>;
  /** type contract waarvoor de instelling in aanmerking komt */
  readonly "contracttype": Decided<"offerteprocedure" | "gestandaardiseerd_met_plafond" | "gestandaardiseerd_zonder_plafond">;
  /** valt onder de route voor nieuwe zorgaanbieders */
  readonly "route_nieuwe_aanbieder": Decided<boolean>;
  /** voor de opname is een machtiging nodig */
  readonly "machtiging_langdurig": Readonly<Record<string, Decided<boolean>>>;
  /** a.s.r. koopt Spravato bij de zorgaanbieder in */
  readonly "spravato_gecontracteerd": Decided<boolean>;
  /** waar een vraag heen gaat */
  readonly "loket": Readonly<Record<string, Decided<"afdeling_overeenkomsten" | "mijn_zorgverlener_gedrukt" | "mijn_zorgverlener_portaal" | "overeenkomsten_2022" | "loket_instellingen" | "afdeling_declaraties">>>;
  /** bij de overeenkomst hoort een omzetplafond */
  readonly "heeft_plafond": Decided<boolean>;
  /** voorlopig omzetplafond over alle settings samen */
  readonly "voorlopig_plafond": Decided<string>;
  /** omzetplafond voor het contractjaar */
  readonly "plafond": Decided<string>;
  /** omzet die voor het plafond telt, alle settings en kostenintensieve cliënten mee */
  readonly "omzet_onder_plafond": Decided<string>;
  /** voor de setting wordt een maximale prijs per verzekerde afgesproken */
  readonly "kpuc_afgesproken": Readonly<Record<string, Decided<boolean>>>;
  /** maximale prijs per unieke verzekerde */
  readonly "maximale_prijs": Readonly<Record<string, Decided<string>>>;
  /** prijs per unieke verzekerde, kostenintensieve cliënten meegeteld */
  readonly "prijs_per_verzekerde": Readonly<Record<string, Decided<string>>>;
  /** tarief als deel van het maximumtarief */
  readonly "tarief": Decided<number | string>;
  /** het inkoopbeleid is compleet */
  readonly "beleid_compleet": Decided<boolean>;
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
  /** teksten die voor 2022 gelden: de aanscherping komt naast het beleid en niet in de plaats ervan */
  readonly "geldende_teksten": readonly string[];
  /** type contract waarvoor de instelling in aanmerking komt */
  readonly "contracttype": readonly string[];
  /** valt onder de route voor nieuwe zorgaanbieders */
  readonly "route_nieuwe_aanbieder": readonly string[];
  /** voor de opname is een machtiging nodig */
  readonly "machtiging_langdurig": Readonly<Record<string, readonly string[]>>;
  /** a.s.r. koopt Spravato bij de zorgaanbieder in */
  readonly "spravato_gecontracteerd": readonly string[];
  /** waar een vraag heen gaat */
  readonly "loket": Readonly<Record<string, readonly string[]>>;
  /** bij de overeenkomst hoort een omzetplafond */
  readonly "heeft_plafond": readonly string[];
  /** voorlopig omzetplafond over alle settings samen */
  readonly "voorlopig_plafond": readonly string[];
  /** omzetplafond voor het contractjaar */
  readonly "plafond": readonly string[];
  /** omzet die voor het plafond telt, alle settings en kostenintensieve cliënten mee */
  readonly "omzet_onder_plafond": readonly string[];
  /** voor de setting wordt een maximale prijs per verzekerde afgesproken */
  readonly "kpuc_afgesproken": Readonly<Record<string, readonly string[]>>;
  /** maximale prijs per unieke verzekerde */
  readonly "maximale_prijs": Readonly<Record<string, readonly string[]>>;
  /** prijs per unieke verzekerde, kostenintensieve cliënten meegeteld */
  readonly "prijs_per_verzekerde": Readonly<Record<string, readonly string[]>>;
  /** tarief als deel van het maximumtarief */
  readonly "tarief": readonly string[];
  /** het inkoopbeleid is compleet */
  readonly "beleid_compleet": readonly string[];
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
    /** teksten die voor 2022 gelden: de aanscherping komt naast het beleid en niet in de plaats ervan */
    readonly "geldende_teksten": Entry<readonly ("beleid_van_april" | "aanscherping")[]>;
    /** omzet die over het type beslist */
    readonly "omzet_voor_type": Entry<string>;
    /** levert zorg buiten de drie genoemde settings */
    readonly "buiten_de_drie": Entry<boolean>;
    /** levert uitsluitend ambulante zorg in sectie III */
    readonly "uitsluitend_sectie_drie": Entry<boolean>;
    /** type contract waarvoor de instelling in aanmerking komt */
    readonly "contracttype": Entry<"offerteprocedure" | "gestandaardiseerd_met_plafond" | "gestandaardiseerd_zonder_plafond">;
    /** instelling met wie a.s.r. voor 2022 een contract wil */
    readonly "wordt_gecontracteerd": Entry<boolean>;
    /** valt onder de route voor nieuwe zorgaanbieders */
    readonly "route_nieuwe_aanbieder": Entry<boolean>;
    /** de opname duurt naar verwachting langer dan een jaar */
    readonly "langer_dan_een_jaar": Readonly<Record<string, Entry<boolean>>>;
    /** voor de opname is een machtiging nodig */
    readonly "machtiging_langdurig": Readonly<Record<string, Entry<boolean>>>;
    /** a.s.r. koopt Spravato bij de zorgaanbieder in */
    readonly "spravato_gecontracteerd": Entry<boolean>;
    /** waar een vraag heen gaat */
    readonly "loket": Readonly<Record<string, Entry<"afdeling_overeenkomsten" | "mijn_zorgverlener_gedrukt" | "mijn_zorgverlener_portaal" | "overeenkomsten_2022" | "loket_instellingen" | "afdeling_declaraties">>>;
    /** wordt gecontracteerd met een offerteprocedure */
    readonly "met_offerte": Entry<boolean>;
    /** bij de overeenkomst hoort een omzetplafond */
    readonly "heeft_plafond": Entry<boolean>;
    /** voorlopig omzetplafond over alle settings samen */
    readonly "voorlopig_plafond": Entry<string>;
    /** omzetplafond voor het contractjaar */
    readonly "plafond": Entry<string>;
    /** omzet die voor het plafond telt, alle settings en kostenintensieve cliënten mee */
    readonly "omzet_onder_plafond": Entry<string>;
    /** voor de setting wordt een maximale prijs per verzekerde afgesproken */
    readonly "kpuc_afgesproken": Readonly<Record<string, Entry<boolean>>>;
    /** maximale prijs per unieke verzekerde */
    readonly "maximale_prijs": Readonly<Record<string, Entry<string>>>;
    /** prijs per unieke verzekerde, kostenintensieve cliënten meegeteld */
    readonly "prijs_per_verzekerde": Readonly<Record<string, Entry<string>>>;
    /** tarief als deel van het maximumtarief */
    readonly "tarief": Entry<number | string>;
    /** het inkoopbeleid is compleet */
    readonly "beleid_compleet": Entry<boolean>;
  };
  readonly requirements: {
    /** elk contract bindt de zorgaanbieder aan de landelijke kaders van het zorgprestatiemodel */
    readonly "kaders_van_zpm": Entry<'met' | 'notMet'>;
    /** voldoet aan de veldnorm, een van de gronden van de keuze */
    readonly "veldnorm_telt_mee": Entry<'met' | 'notMet'>;
    /** het voorgestelde plafond is 70 tot en met 80 % van de geschatte productie */
    readonly "voorstel_binnen_de_marge": Entry<'met' | 'notMet'>;
    /** het plafond is niet zonder meer de uitkomst van het mutatiemodel */
    readonly "niet_zonder_meer_uit_mutatiemodel": Entry<'met' | 'notMet'>;
    /** de maximale prijs stijgt niet door het zorgprestatiemodel */
    readonly "kpuc_stijgt_niet": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** in het tarief zijn verwachte gedragseffecten meegenomen */
    readonly "gedragseffecten_in_tarief": Entry<'met' | 'notMet'>;
    /** voldoet aan de voorwaarden van het inkoopbeleid 2022 */
    readonly "voorwaarden_van_april": Entry<'met' | 'notMet'>;
  };
  readonly groups: {

  };
  readonly steps: {
    /** de aanscherping van het beleid publiceren */
    readonly "inkoop.publicatie_aanscherping": StepEntry;
    /** het offerteformat sturen */
    readonly "inkoop.aanbieden_offerteformat": StepEntry;
    /** het offerteformat invullen en de offerte indienen */
    readonly "inkoop.indienen_offerte": StepEntry;
    /** over de offerte onderhandelen */
    readonly "inkoop.onderhandelen": StepEntry;
    /** de overeenkomst tekenen */
    readonly "inkoop.ondertekenen": StepEntry;
    /** de gecontracteerde zorg op websites zetten */
    readonly "inkoop.publicatie_aanbod": StepEntry;
    /** laten weten dat er voor 2022 geen contract komt */
    readonly "bericht_geen_contract": StepEntry;
    /** de instelling benaderen */
    readonly "aanbieden.contact_opnemen": StepEntry;
    /** laten weten welk type contract het wordt */
    readonly "aanbieden.type_laten_weten": StepEntry;
    /** een aanbod doen in een digitale onderhandeling */
    readonly "aanbieden.aanbod_per_mail": StepEntry;
    /** een overeenkomst voorstellen */
    readonly "aanbieden.voorstel_in_portaal": StepEntry;
    /** het voorlopige omzetplafond herverdelen */
    readonly "herverdelen": StepEntry;
    /** om een overeenkomst voor 2022 vragen */
    readonly "nieuwe_aanbieder.verzoek": StepEntry;
    /** nagaan of aan de voorwaarden van het inkoopbeleid is voldaan */
    readonly "nieuwe_aanbieder.toetsen_verzoek": StepEntry;
    /** de machtiging aanvragen */
    readonly "langdurige_ggz.aanvraag_machtiging": Readonly<Record<string, StepEntry>>;
    /** inschatten of verblijf na 365 dagen nog nodig is */
    readonly "langdurige_ggz.beoordelen_checklist": Readonly<Record<string, StepEntry>>;
    /** Mijn Zorgverlener raadplegen */
    readonly "vragen.raadplegen": StepEntry;
    /** met vragen contact zoeken, het hele jaar door */
    readonly "vragen.contact_zoeken": StepEntry;
    /** bij het herverdelen over de kostenintensieve cliënten spreken */
    readonly "bespreken_kostenintensief": StepEntry;
    /** het onvolledige beleid aanscherpen */
    readonly "aangekondigde_aanscherping": StepEntry;
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
