/** asr.wijkverpleging 2023: Inkoopbeleid 2023 wijkverpleging, voor zover het beleid van 2024 erover vertelt Made by the compiler of Pol. */

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
  /** het is een fysiek consult */
  readonly "fysiek_consult"?: boolean | null;
  /** het gaat om begeleiding bij medicatie */
  readonly "begeleiding_medicatie"?: boolean | null;
  /** het contact was via een beeldscherm */
  readonly "beeldschermcommunicatie"?: boolean | null;
  /** directe zorgtijd */
  readonly "directe_zorgtijd"?: Figure | null;
  /** extra uren die voor het beeldscherm zelf zijn opgevoerd */
  readonly "extra_uren"?: Figure | null;
  readonly "oordelen"?: {
    /** de begeleiding kan ook met farmaceutische telezorg */
    readonly "telezorg_kan_ook"?: Said<boolean> | null;
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
  /** waar de vraag over wijkverpleging over gaat */
  readonly "gaat_over"?: "status_declaratie" | "status_contract" | "ander_rekeningnummer" | "andere_wijziging" | "proces_overeenkomst" | "inhoud_of_beleid" | "declaratie" | "innovatie" | "volgverzoek_nachtzorg" | "nog_iets_anders" | null;
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
  /** zorgaanbieder en patiënt hebben samen besloten of de zorg de juiste keuze is en past */
  readonly "samen_besloten_of_zorg_past"?: boolean | null;
  /** krijgt nu zorg van een aanbieder zonder overeenkomst */
  readonly "zorg_zonder_overeenkomst"?: boolean | null;
  /** de zorgaanbieder heeft de zorg van die aanbieder overgenomen */
  readonly "zorg_overgenomen"?: boolean | null;
  /** soort polis bij a.s.r. */
  readonly "polis"?: "restitutiepolis" | "combinatiepolis" | "naturapolis" | null;
  /** bekeken is of een hulpmiddel zorg kan schelen */
  readonly "hulpmiddelen_bekeken"?: boolean | null;
  /** verzekering waarin naar vergoeding van het hulpmiddel wordt gezocht */
  readonly "hulpmiddel_verzekerd_in"?: "basisverzekering" | "aanvullende_verzekering" | null;
  /** wat bij de zorgvraag is afgewogen voordat de zorg thuis werd geleverd */
  readonly "afgewogen"?: readonly ("kwaliteit" | "kosten" | "zorgpersoneel")[] | { readonly [Member in "kwaliteit" | "kosten" | "zorgpersoneel"]?: boolean | null } | null;
  /** een zorgaanbieder uit de tweede lijn levert de zorg thuis */
  readonly "tweedelijns_zorg_thuis"?: boolean | null;
  /** krijgt fysieke zorg */
  readonly "krijgt_fysieke_zorg"?: boolean | null;
  /** digitale zorg is overwogen voordat fysieke zorg werd ingezet */
  readonly "digitaal_eerst_overwogen"?: boolean | null;
  /** zorgverlener en cliënt hebben samen besloten welke zorg er komt */
  readonly "samen_besloten_over_inzet"?: boolean | null;
  /** de zorgverlener volgt hoe de zorg verloopt */
  readonly "voortgang_gevolgd"?: boolean | null;
  /** de zorg is aangepast aan hoe zij verloopt */
  readonly "zorg_bijgesteld"?: boolean | null;
  /** de doelen van de zorg zijn behaald */
  readonly "doelen_behaald"?: boolean | null;
  /** de zorg is gestopt */
  readonly "zorg_gestopt"?: boolean | null;
  /** bij het vaststellen van de behoefte aan zorg was zelfredzaamheid het uitgangspunt */
  readonly "behoefte_vanuit_zelfredzaamheid"?: boolean | null;
  /** heeft dementie */
  readonly "dementie"?: boolean | null;
  /** krijgt of vraagt casemanagement dementie */
  readonly "casemanagement_dementie"?: boolean | null;
  /** heeft een medische zorgvraag */
  readonly "medische_zorgvraag"?: boolean | null;
  /** niveau van wie de zorg aan het kind levert */
  readonly "niveau_zorgverlener"?: "helpende" | "verzorgende" | "mbo_verpleegkundige" | "hbo_verpleegkundige" | "master_verpleegkundige" | null;
  /** wie de zorg levert heeft de kinderaantekening */
  readonly "zorgverlener_kinderaantekening"?: boolean | null;
  /** er is aandacht voor een veilige omgeving */
  readonly "aandacht_veilige_omgeving"?: boolean | null;
  /** hulp bij ADL die het kind nodig heeft */
  readonly "adl_nodig"?: Figure | null;
  /** de indicatie is gesteld volgens de HIK */
  readonly "indicatie_volgens_hik"?: boolean | null;
  /** onderdeel van de zorg die een cliënt vraagt */
  readonly "zorgonderdeel"?: List<Item12> | null;
  /** moment waarop een zorgverlener bij de cliënt is */
  readonly "zorgmoment"?: List<Item13> | null;
};
export type Item5 = {
  readonly "nummer"?: string | number | null;
  /** wie er wordt ingezet */
  readonly "soort"?: "uitzendkracht" | "personeel_van_holding" | "ingehuurde_zzp" | "andere_partij" | null;
  /** het gaat om zorg waarvoor a.s.r. de zorgaanbieder heeft gecontracteerd */
  readonly "gecontracteerde_zorg"?: boolean | null;
  /** het gaat om specialistische verpleging thuis */
  readonly "specialistische_verpleging"?: boolean | null;
};
export type Item6 = {
  readonly "nummer"?: string | number | null;
  /** is een organisatie van de regio */
  readonly "regionaal"?: boolean | null;
  /** wat de functie om de zorg heen in stand houdt */
  readonly "onderhoudt"?: readonly ("netwerk" | "infrastructuur" | "organisatieschil")[] | { readonly [Member in "netwerk" | "infrastructuur" | "organisatieschil"]?: boolean | null } | null;
  /** de zorg is aan één verzekerde toe te wijzen */
  readonly "zorg_toewijsbaar"?: boolean | null;
  /** welke functie het is */
  readonly "welke"?: "onplanbare_nachtzorg" | "herkenbare_wijkverpleging" | "nog_iets_anders" | null;
};
export type Item7 = {
  readonly "nummer"?: string | number | null;
  /** wanneer de zorg nodig is */
  readonly "dagdeel"?: "overdag" | "avond" | "nacht" | null;
  /** de zorg is in het weekend nodig */
  readonly "in_weekend"?: boolean | null;
};
export type Item8 = {
  readonly "nummer"?: string | number | null;
};
export type Item9 = {
  readonly "nummer"?: string | number | null;
  /** of het een maand of een jaar is */
  readonly "soort"?: "een_maand" | "een_jaar" | null;
  /** uren zorg in de periode */
  readonly "uren"?: Figure | null;
  /** kosten van de zorg in de periode */
  readonly "kosten"?: Figure | null;
  /** verschillende cliënten die in de periode zorg kregen */
  readonly "clienten_met_zorg"?: Figure | null;
  /** alle cliënten van de periode, ook wie toen geen zorg kreeg */
  readonly "clienten_ingeschreven"?: Figure | null;
  /** cliënten die in de periode gemiddeld tegelijk zorg kregen */
  readonly "clienten_gemiddeld"?: Figure | null;
};
export type Item10 = {
  readonly "nummer"?: string | number | null;
  /** de verandering is noodzakelijk */
  readonly "noodzakelijk"?: boolean | null;
};
export type Item11 = {
  readonly "nummer"?: string | number | null;
  /** de zorg gaat van het ziekenhuis naar huis */
  readonly "uit_ziekenhuis"?: boolean | null;
  /** het gaat om specialistische verpleging */
  readonly "specialistische_verpleging"?: boolean | null;
  /** waarover de betrokken zorgaanbieders concreet hebben afgesproken */
  readonly "afspraken"?: readonly ("over_kwaliteit" | "over_veiligheid" | "over_continuiteit")[] | { readonly [Member in "over_kwaliteit" | "over_veiligheid" | "over_continuiteit"]?: boolean | null } | null;
  /** de betrokken zorgaanbieders hebben samen een businesscase gemaakt */
  readonly "businesscase_samen"?: boolean | null;
  /** de businesscase laat zien hoe de verwachte zorgkosten verschuiven */
  readonly "businesscase_toont_kosten"?: boolean | null;
  /** a.s.r. is bij de verplaatsing betrokken */
  readonly "asr_betrokken"?: boolean | null;
};
export type Item12 = {
  readonly "nummer"?: string | number | null;
  readonly "client"?: string | number | null;
};
export type Item13 = {
  readonly "nummer"?: string | number | null;
  readonly "client"?: string | number | null;
  /** waar het is */
  readonly "plaats"?: "thuis" | "hospice" | "andere_plaats" | null;
  /** de cliënt rust of slaapt */
  readonly "client_rust_of_slaapt"?: boolean | null;
  /** de zorgverlener is er alleen aanwezig */
  readonly "alleen_aanwezig"?: boolean | null;
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
    /** a.s.r. is zelf de preferente zorgverzekeraar van de zorgaanbieder */
    readonly "preferente_is_asr"?: boolean | null;
    /** heeft zelf al eens wijkverpleging bij a.s.r. gedeclareerd */
    readonly "eerder_gedeclareerd"?: boolean | null;
    /** verzekerden hebben zorg van deze zorgaanbieder al eens bij a.s.r. gedeclareerd */
    readonly "verzekerden_declareerden_eerder"?: boolean | null;
    /** omzet uit zorg in dat jaar, wie er ook betaalde */
    readonly "totale_zorgomzet"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** heeft het keurmerk van KIWA voor zzp'ers in de zorg */
    readonly "kiwa_keurmerk"?: boolean | null;
    /** is zelf wijkverpleegkundige, ten minste met een hbo-opleiding */
    readonly "zelf_hbo_opgeleid"?: boolean | null;
    /** is zelf geldig geregistreerd in het BIG-register */
    readonly "geldige_big_registratie"?: boolean | null;
    /** schrijft zich bij a.s.r. in met de eigen naam, niet met die van een bedrijf */
    readonly "ingeschreven_op_eigen_naam"?: boolean | null;
    /** laat helpenden van niveau 2 zorg verlenen */
    readonly "zet_helpenden_in"?: boolean | null;
    /** een verpleegkundige met hbo of master is eindverantwoordelijk voor wat helpenden doen */
    readonly "helpenden_onder_hbo_of_master"?: boolean | null;
    /** wie voor helpenden eindverantwoordelijk is, is in loondienst */
    readonly "eindverantwoordelijke_in_loondienst"?: boolean | null;
    /** niveau van de achterwacht of begeleider van helpenden */
    readonly "niveau_achterwacht"?: Figure | Absent | null;
    /** de achterwacht van helpenden is altijd lijfelijk te bereiken en aan te spreken */
    readonly "achterwacht_altijd_aanspreekbaar"?: boolean | null;
    /** levert zorg aan kinderen */
    readonly "levert_kindzorg"?: boolean | null;
    /** levert zorg aan volwassenen */
    readonly "levert_zorg_aan_volwassenen"?: boolean | null;
    /** heeft een wijkverpleegkundige met een hbo-opleiding in dienst, of is dat zelf */
    readonly "hbo_wijkverpleegkundige_in_dienst"?: boolean | null;
    /** heeft een wijkverpleegkundige met een hbo-opleiding in loondienst */
    readonly "hbo_wijkverpleegkundige_in_loondienst"?: boolean | null;
    /** heeft een wijkverpleegkundige met een hbo-opleiding en een kinderaantekening in dienst, of is dat zelf */
    readonly "hbo_kinderverpleegkundige_in_dienst"?: boolean | null;
    /** heeft een wijkverpleegkundige met een hbo-opleiding en een kinderaantekening in loondienst */
    readonly "hbo_kinderverpleegkundige_in_loondienst"?: boolean | null;
    /** indiceert volgens het normenkader van V&VN */
    readonly "indiceert_volgens_venvn"?: boolean | null;
    /** indiceert voor zorg in natura */
    readonly "indiceert_in_natura"?: boolean | null;
    /** indiceert voor een Zvw-pgb */
    readonly "indiceert_voor_pgb"?: boolean | null;
    /** wie indicaties voor zorg in natura stelt */
    readonly "indicatiesteller_in_natura"?: "hbo_in_loondienst" | "hbo_zonder_loondienst" | "anders_opgeleid" | null;
    /** wie indicaties voor een Zvw-pgb stelt */
    readonly "indicatiesteller_bij_pgb"?: "hbo_in_loondienst" | "hbo_zonder_loondienst" | "anders_opgeleid" | null;
    /** zorgverleners houden hun bijscholing bij in het kwaliteitsregister van V&VN */
    readonly "bijscholing_in_venvn_register"?: boolean | null;
    /** waar de regionale ketenafspraken over gaan */
    readonly "ketenafspraken_over"?: readonly ("wie_wat_doet" | "verantwoordelijkheden" | "bevoegdheden")[] | { readonly [Member in "wie_wat_doet" | "verantwoordelijkheden" | "bevoegdheden"]?: boolean | null } | null;
    /** de landelijke kwaliteitskaders voor wijkverpleging zitten in het kwaliteitssysteem */
    readonly "kwaliteitskaders_in_systeem"?: boolean | null;
    /** vraagt de indicatoren bij het Kwaliteitskader wijkverpleging uit */
    readonly "kwaliteitsindicatoren_uitgevraagd"?: boolean | null;
    /** levert die indicatoren aan bij het aangewezen instituut */
    readonly "kwaliteitsindicatoren_aangeleverd"?: boolean | null;
    /** heeft de afspraak over een achterwacht op schrift */
    readonly "achterwachtregeling_op_schrift"?: boolean | null;
    /** aantal collega's in de afspraak over een achterwacht */
    readonly "collegas_in_achterwacht"?: Figure | null;
    /** kan onplanbare zorg overdag en in de avond zelf regelen en leveren */
    readonly "kan_dag_en_avond_zelf"?: boolean | null;
    /** in de regio is afgesproken hoe onplanbare nachtzorg is georganiseerd */
    readonly "regio_heeft_afspraken_nachtzorg"?: boolean | null;
    /** houdt de nachtzorg voor de regio in stand (systeemaanbieder) */
    readonly "systeemaanbieder"?: boolean | null;
    /** wat met de preferente zorgverzekeraar over de vergoeding van nachtzorg is afgesproken */
    readonly "nachtzorg_afgesproken"?: readonly ("inhoud" | "hoogte")[] | { readonly [Member in "inhoud" | "hoogte"]?: boolean | null } | null;
    /** hoogte van de vergoeding die over nachtzorg is afgesproken */
    readonly "vergoeding_nachtzorg"?: Figure | null;
    /** het volgverzoek staat in het format van ZN */
    readonly "volgverzoek_in_format"?: boolean | null;
    /** over de businesscase is met de preferente zorgverzekeraar overeenstemming */
    readonly "businesscase_overeengekomen"?: boolean | null;
    /** heeft voor dat contractjaar een overeenkomst met a.s.r. over wijkverpleging */
    readonly "overeenkomst_wijkverpleging"?: Readonly<Record<`${number}`, boolean | null>> | null;
    /** tarief dat bij de afspraken van dat jaar hoort */
    readonly "tarief"?: Readonly<Record<`${number}`, Figure | null>> | null;
    /** heeft de keuze-informatie aan ZorgkaartNederland geleverd */
    readonly "keuze_informatie_aangeleverd"?: boolean | null;
    /** wat op ZorgkaartNederland staat is actueel */
    readonly "keuze_informatie_actueel"?: boolean | null;
    /** heeft met a.s.r. afgesproken zorg van aanbieders zonder overeenkomst over te nemen */
    readonly "overname_afgesproken"?: boolean | null;
    /** heeft plaats voor meer cliënten */
    readonly "capaciteit_beschikbaar"?: boolean | null;
    /** gebruikt medische technologie die de werkdruk verlicht */
    readonly "gebruikt_medische_technologie"?: boolean | null;
    /** gebruikt hulpmiddelen die de werkdruk verlichten */
    readonly "gebruikt_hulpmiddelen"?: boolean | null;
    /** disciplines waarmee de wijkverpleegkundige samenwerkt en afspraken heeft */
    readonly "afspraken_disciplines"?: readonly ("ziekenhuis" | "huisarts" | "kortdurend_verblijf" | "gemeente" | "andere_discipline")[] | { readonly [Member in "ziekenhuis" | "huisarts" | "kortdurend_verblijf" | "gemeente" | "andere_discipline"]?: boolean | null } | null;
    /** heeft kennis van specialistische verpleging */
    readonly "specialistische_kennis"?: boolean | null;
    /** werkt samen met thuiszorgaanbieders die specialistische verpleging maar af en toe nodig hebben */
    readonly "helpt_sporadische_aanbieders"?: boolean | null;
    /** hoe die samenwerking is geregeld */
    readonly "samenwerkingsvorm"?: "levert_zelf" | "onderlinge_dienstverlening" | "andere_vorm" | null;
    /** volgt de standaarden van het land en van de beroepsgroepen */
    readonly "houdt_zich_aan_standaarden"?: boolean | null;
    /** informeert verzekerden uit zichzelf */
    readonly "informeert_uit_zichzelf"?: boolean | null;
    /** informeert verzekerden in begrijpelijke taal */
    readonly "informeert_begrijpelijk"?: boolean | null;
    /** meet de kwaliteit van de zorg doorlopend */
    readonly "meet_kwaliteit_doorlopend"?: boolean | null;
    /** levert zorg volgens het Kwaliteitskader wijkverpleging */
    readonly "levert_volgens_kwaliteitskader"?: boolean | null;
    /** organiseert zorg volgens het Kwaliteitskader wijkverpleging */
    readonly "organiseert_volgens_kwaliteitskader"?: boolean | null;
    /** kwaliteitsindicatoren die bij het aangewezen instituut zijn aangeleverd */
    readonly "aangeleverde_indicatoren"?: readonly ("prem" | "belastbaarheid_mantelzorg" | "spoedeisende_hulp" | "ongeplande_opnamen")[] | { readonly [Member in "prem" | "belastbaarheid_mantelzorg" | "spoedeisende_hulp" | "ongeplande_opnamen"]?: boolean | null } | null;
    /** werkt met gekwalificeerd personeel */
    readonly "personeel_gekwalificeerd"?: boolean | null;
    /** heeft een visie op technologie in de eigen organisatie */
    readonly "visie_op_technologie"?: boolean | null;
    /** heeft een plan voor technologie in de eigen organisatie */
    readonly "plan_voor_technologie"?: boolean | null;
    /** committeert zich aan Green Deal Duurzame Zorg 3.0 */
    readonly "committeert_aan_green_deal"?: boolean | null;
    /** heeft een strategie */
    readonly "heeft_strategie"?: boolean | null;
    /** duurzaamheid is in de strategie verankerd */
    readonly "duurzaamheid_in_strategie"?: boolean | null;
    /** duurzaamheid zit in alle plannen en ontwikkelingen */
    readonly "duurzaamheid_in_plannen"?: boolean | null;
    /** levert zorg in Brabant */
    readonly "werkt_in_brabant"?: boolean | null;
    /** of Stichting CareCycle werkt in de regio van de zorgaanbieder, buiten Brabant */
    readonly "carecycle_elders"?: "actief" | "binnenkort" | "niet_actief" | null;
    /** haalt bij cliënten op wat aan materialen overblijft */
    readonly "haalt_materialen_op"?: boolean | null;
    /** biedt die materialen aan CareCycle aan */
    readonly "biedt_materialen_aan"?: boolean | null;
    /** geeft die materialen in de eigen organisatie weer uit */
    readonly "geeft_materialen_uit"?: boolean | null;
    /** verkent hoe materialen op te halen en door te geven zijn */
    readonly "verkent_ophalen"?: boolean | null;
    /** doet mee aan een dementienetwerk */
    readonly "in_dementienetwerk"?: boolean | null;
    /** domeinen waarover de zorgaanbieder regionaal samenwerkt bij dementie */
    readonly "domeinen_dementie"?: readonly ("wmo" | "zvw" | "wlz")[] | { readonly [Member in "wmo" | "zvw" | "wlz"]?: boolean | null } | null;
    /** levert palliatief terminale zorg (PTZ) */
    readonly "levert_ptz"?: boolean | null;
    /** is aangesloten bij een netwerk palliatieve zorg */
    readonly "in_netwerk_palliatief"?: boolean | null;
    /** dat netwerk is geformaliseerd */
    readonly "netwerk_palliatief_geformaliseerd"?: boolean | null;
    /** werkt samen met het regionale team */
    readonly "werkt_met_regionaal_team"?: boolean | null;
    /** gebruikt subregionale consultatievoorzieningen (TOPZ) */
    readonly "gebruikt_consultatie"?: boolean | null;
    /** uren per dag waarop de zorgaanbieder voor PTZ bereikbaar is */
    readonly "ptz_bereikbaar"?: Figure | null;
    /** kan PTZ op elk moment van de dag op afspraak leveren */
    readonly "ptz_op_afspraak"?: boolean | null;
    /** kan PTZ op elk moment van de dag op afroep leveren */
    readonly "ptz_op_afroep"?: boolean | null;
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
    /** inzet van een ander om zorg te leveren */
    readonly "inzet"?: List<Item5> | null;
    /** functie in de regio waarvoor geld wordt gevraagd */
    readonly "functie"?: List<Item6> | null;
    /** zorgvraag van een verzekerde */
    readonly "zorgvraag"?: List<Item7> | null;
    /** voorstel voor een innovatie */
    readonly "innovatievoorstel"?: List<Item8> | null;
    /** maand of jaar waarover zorg en kosten zijn opgeteld */
    readonly "zorgperiode"?: List<Item9> | null;
    /** verandering in hoe zorg is georganiseerd */
    readonly "transformatie"?: List<Item10> | null;
    /** zorg die van het ziekenhuis naar huis gaat */
    readonly "verplaatsing"?: List<Item11> | null;
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
    /** de nieuwe bekostiging met cliëntprofielen gaat in */
    readonly "start_nieuwe_bekostiging"?: IsoDate | 'notYet' | 'never' | null;
    /** aandeel van a.s.r. in het eerstelijnsverblijf (elv), zoals Vektis het bepaalt */
    readonly "marktaandeel_elv"?: Figure | null;
  } | null;
  /** regiefunctie complexe wondzorg */
  readonly "wondzorg"?: {
    /** met de preferente zorgverzekeraar is een vergoeding van de regiefunctie afgesproken */
    readonly "afgesproken_met_preferente"?: boolean | null;
    /** er is een beleidsplan voor meer jaren */
    readonly "meerjarenbeleidsplan"?: boolean | null;
    /** wie de regiefunctie uitvoert */
    readonly "uitvoerder"?: "wondconsulent" | "verpleegkundig_specialist" | "iemand_anders" | null;
    /** de uitvoerder heeft bij het Erasmus MC in Rotterdam de opleiding voor deze functie gevolgd */
    readonly "opleiding_erasmus_mc"?: boolean | null;
    /** kerntaken van de uitvoerder */
    readonly "kerntaken"?: readonly ("evidence_based_wondzorg" | "kennis_overdragen" | "behandeling_coordineren")[] | { readonly [Member in "evidence_based_wondzorg" | "kennis_overdragen" | "behandeling_coordineren"]?: boolean | null } | null;
    /** partijen waarmee multidisciplinair wordt samengewerkt, met afspraken over complexe wondzorg */
    readonly "partijen"?: readonly ("huisarts" | "paramedicus" | "wijkverpleging" | "ziekenhuis_met_wec" | "regionaal_initiatief" | "hulpmiddelenleverancier" | "medische_speciaalzaak" | "apotheek")[] | { readonly [Member in "huisarts" | "paramedicus" | "wijkverpleging" | "ziekenhuis_met_wec" | "regionaal_initiatief" | "hulpmiddelenleverancier" | "medische_speciaalzaak" | "apotheek"]?: boolean | null } | null;
    /** a.s.r. heeft elk van deze partijen gecontracteerd */
    readonly "partijen_gecontracteerd_door_asr"?: boolean | null;
    /** elk van deze partijen heeft een overeenkomst met een zorgverzekeraar */
    readonly "partijen_gecontracteerd"?: boolean | null;
    /** in de regio bestaat een initiatief voor wondzorg */
    readonly "regionaal_initiatief_bestaat"?: boolean | null;
    /** er is een protocol dat van aanvraag tot en met evaluatie loopt, en daarnaar wordt gewerkt */
    readonly "protocol_van_aanvraag_tot_evaluatie"?: boolean | null;
    /** het protocol kan worden overhandigd als iemand erom vraagt */
    readonly "protocol_beschikbaar"?: boolean | null;
    /** het protocol is ingestuurd */
    readonly "protocol_ingestuurd"?: boolean | null;
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
  /** inzet van een ander om zorg te leveren */
  readonly "inzet"?: List<Item5> | null;
  /** functie in de regio waarvoor geld wordt gevraagd */
  readonly "functie"?: List<Item6> | null;
  /** zorgvraag van een verzekerde */
  readonly "zorgvraag"?: List<Item7> | null;
  /** voorstel voor een innovatie */
  readonly "innovatievoorstel"?: List<Item8> | null;
  /** maand of jaar waarover zorg en kosten zijn opgeteld */
  readonly "zorgperiode"?: List<Item9> | null;
  /** verandering in hoe zorg is georganiseerd */
  readonly "transformatie"?: List<Item10> | null;
  /** zorg die van het ziekenhuis naar huis gaat */
  readonly "verplaatsing"?: List<Item11> | null;
  /** onderdeel van de zorg die een cliënt vraagt */
  readonly "zorgonderdeel"?: List<Item12> | null;
  /** moment waarop een zorgverlener bij de cliënt is */
  readonly "zorgmoment"?: List<Item13> | null;
  readonly "stappen"?: {
    /** drie kwaliteitsindicatoren aanleveren */
    readonly "indicatoren_aanleveren"?: IsoDate | 'notYet' | 'never' | null;
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
  /** voldoet aan wat voor een overeenkomst ten minste nodig is */
  readonly "komt_in_aanmerking": Decided<boolean>;
  /** voor helpenden is toestemming van a.s.r. nodig */
  readonly "toestemming_voor_helpenden": Decided<boolean>;
  /** mag de regiefunctie complexe wondzorg uitvoeren */
  readonly "uitvoerder_bevoegd": Decided<boolean>;
  /** volgens welke methode a.s.r. inkoopt */
  readonly "inkoopmethode": Decided<"methode_van_2023" | "nieuwe_bekostiging">;
  /** hoe die methode werkt */
  readonly "inhoud_van_de_methode": Decided<string>;
  /** zorgverzekeraars kopen de infrastructuur van nachtzorg op dezelfde manier in */
  readonly "gelijkgericht": Decided<boolean>;
  /** in de vergelijking van zorgaanbieders telt het jaarverslag mee */
  readonly "jaarverslag_in_benchmark": Decided<boolean>;
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
  /** voldoet aan wat voor een overeenkomst ten minste nodig is */
  readonly "komt_in_aanmerking": readonly string[];
  /** voor helpenden is toestemming van a.s.r. nodig */
  readonly "toestemming_voor_helpenden": readonly string[];
  /** mag de regiefunctie complexe wondzorg uitvoeren */
  readonly "uitvoerder_bevoegd": readonly string[];
  /** volgens welke methode a.s.r. inkoopt */
  readonly "inkoopmethode": readonly string[];
  /** hoe die methode werkt */
  readonly "inhoud_van_de_methode": readonly string[];
  /** zorgverzekeraars kopen de infrastructuur van nachtzorg op dezelfde manier in */
  readonly "gelijkgericht": readonly string[];
  /** in de vergelijking van zorgaanbieders telt het jaarverslag mee */
  readonly "jaarverslag_in_benchmark": readonly string[];
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
    /** omzet die aan de grens wordt getoetst */
    readonly "omzet_die_telt": Entry<string>;
    /** voldoet aan wat voor een overeenkomst ten minste nodig is */
    readonly "komt_in_aanmerking": Entry<boolean>;
    /** voor helpenden is toestemming van a.s.r. nodig */
    readonly "toestemming_voor_helpenden": Entry<boolean>;
    /** mag de regiefunctie complexe wondzorg uitvoeren */
    readonly "uitvoerder_bevoegd": Entry<boolean>;
    /** volgens welke methode a.s.r. inkoopt */
    readonly "inkoopmethode": Entry<"methode_van_2023" | "nieuwe_bekostiging">;
    /** hoe die methode werkt */
    readonly "inhoud_van_de_methode": Entry<string>;
    /** zorgverzekeraars kopen de infrastructuur van nachtzorg op dezelfde manier in */
    readonly "gelijkgericht": Entry<boolean>;
    /** in de vergelijking van zorgaanbieders telt het jaarverslag mee */
    readonly "jaarverslag_in_benchmark": Entry<boolean>;
  };
  readonly requirements: {
    /** ten minste € 50.000 omzet in een jaar */
    readonly "genoeg_omzet": Entry<'met' | 'notMet'>;
    /** draaide een jaar mee zonder overeenkomst */
    readonly "eerst_een_jaar_zonder": Entry<'met' | 'notMet'>;
    /** fysiek consult over medicatie dat met telezorg had gekund */
    readonly "fysiek_waar_telezorg_kan": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
  };
  readonly groups: {

  };
  readonly steps: {
    /** drie kwaliteitsindicatoren aanleveren */
    readonly "indicatoren_aanleveren": StepEntry;
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
