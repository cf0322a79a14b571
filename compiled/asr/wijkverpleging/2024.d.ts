/** asr.wijkverpleging 2024: Inkoopbeleid 2024 wijkverpleging Made by the compiler of Pol. */

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
  readonly "stappen"?: {
    /** in Mijn Zorgverlener kijken */
    readonly "vraag_stellen.kijken_in_portaal"?: IsoDate | 'notYet' | 'never' | null;
    /** met een overgebleven vraag contact opnemen */
    readonly "vraag_stellen.contact_opnemen"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
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
  readonly "oordelen"?: {
    /** het casemanagement vindt plaats in een geneeskundige context */
    readonly "geneeskundige_context"?: Said<boolean> | null;
    /** de nadruk ligt op participatie, zelfredzaamheid, regie en dagelijkse bezigheden */
    readonly "nadruk_op_wmo"?: Said<boolean> | null;
    /** een specialist is nodig */
    readonly "specialist_is_nodig"?: Said<boolean> | null;
    /** hoe de zorg verloopt vraagt om andere zorg */
    readonly "bijstellen_nodig"?: Said<boolean> | null;
    /** of het zonder of met minder wijkverpleging lukt */
    readonly "kan_het_zelf"?: Said<"zonder_zorg" | "met_minder" | "echt_nee"> | null;
    /** de eerste lijn is in staat de zorg uit te voeren */
    readonly "eerste_lijn_kan_het"?: Said<boolean> | null;
    /** de zorg is gericht op ontwikkeling en zelfredzaamheid van kind en gezin */
    readonly "gericht_op_ontwikkeling"?: Said<boolean> | null;
    /** hulp bij ADL die redelijkerwijs van het gezin te verwachten is */
    readonly "adl_van_gezin"?: Said<Figure> | null;
    /** de zorg past bij de (integrale) zorgvraag */
    readonly "zorg_past_bij_zorgvraag"?: Said<boolean> | null;
    /** het niveau van deskundigheid past bij de zorgvraag */
    readonly "niveau_past_bij_client"?: Said<boolean> | null;
    /** de zorg is palliatief terminaal */
    readonly "palliatief_terminaal"?: Said<boolean> | null;
    /** thuisblijven is niet meer verantwoord */
    readonly "thuis_niet_verantwoord"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** toestemming vragen voor zorg zonder overeenkomst */
    readonly "toestemming_vragen"?: IsoDate | 'notYet' | 'never' | null;
    /** in de keten een plaats zoeken die op tijd is */
    readonly "andere_plek.zoeken_in_keten"?: IsoDate | 'notYet' | 'never' | null;
    /** meezoeken naar een andere zorgaanbieder */
    readonly "andere_plek.meezoeken"?: IsoDate | 'notYet' | 'never' | null;
    /** nagaan wat hulpmiddelen, techniek, woning en netwerk kunnen opvangen */
    readonly "indiceren.eigen_mogelijkheden"?: IsoDate | 'notYet' | 'never' | null;
    /** de verwijzing in het zorgdossier bewaren */
    readonly "zorg_aan_kinderen.verwijzing_bewaren"?: IsoDate | 'notYet' | 'never' | null;
    /** vaststellen of het PTZ is */
    readonly "ptz.vaststellen"?: IsoDate | 'notYet' | 'never' | null;
    /** de vaststelling in zorgplan of dossier noteren */
    readonly "ptz.vastleggen"?: IsoDate | 'notYet' | 'never' | null;
    /** indicatie en zorgplan maken */
    readonly "ptz.zorgplan"?: IsoDate | 'notYet' | 'never' | null;
    /** met verzekerde en naasten bespreken welke zorg zij wensen */
    readonly "ptz.gewenste_zorg"?: IsoDate | 'notYet' | 'never' | null;
    /** bespreken wat mantelzorg, netwerk en vrijwilligers kunnen doen */
    readonly "ptz.rol_van_netwerk"?: IsoDate | 'notYet' | 'never' | null;
    /** uitleggen dat overlijden ook in hospice of eerstelijnsverblijf kan */
    readonly "ptz.andere_plaatsen"?: IsoDate | 'notYet' | 'never' | null;
    /** laten weten wanneer thuisblijven niet meer verantwoord is */
    readonly "ptz.grens_van_thuis"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
};
export type Item5 = {
  readonly "nummer"?: string | number | null;
  /** wie er wordt ingezet */
  readonly "soort"?: "uitzendkracht" | "personeel_van_holding" | "ingehuurde_zzp" | "andere_partij" | null;
  /** het gaat om zorg waarvoor a.s.r. de zorgaanbieder heeft gecontracteerd */
  readonly "gecontracteerde_zorg"?: boolean | null;
  /** het gaat om specialistische verpleging thuis */
  readonly "specialistische_verpleging"?: boolean | null;
  readonly "oordelen"?: {
    /** de zorgvraag is complex */
    readonly "complexe_zorgvraag"?: Said<boolean> | null;
    /** uitbesteden is in het belang van de verzekerde */
    readonly "in_belang_van_verzekerde"?: Said<boolean> | null;
    /** uitbesteden is nodig */
    readonly "uitbesteden_is_nodig"?: Said<boolean> | null;
  } | null;
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
  readonly "oordelen"?: {
    /** de zorgvraag is acuut */
    readonly "acuut"?: Said<boolean> | null;
  } | null;
};
export type Item8 = {
  readonly "nummer"?: string | number | null;
  readonly "oordelen"?: {
    /** het voorstel past binnen de Zorgverzekeringswet */
    readonly "inpasbaar_in_zvw"?: Said<boolean> | null;
    /** wat het voorstel verbetert */
    readonly "winst_van_innovatie"?: Said<readonly ("zorg" | "dienstverlening" | "arbeidsmarkt" | "zorgkosten")[] | { readonly [Member in "zorg" | "dienstverlening" | "arbeidsmarkt" | "zorgkosten"]?: boolean | null }> | null;
  } | null;
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
  readonly "oordelen"?: {
    /** de uitkomst over deze periode meewegen in het tarief */
    readonly "benchmark_in_tarief"?: Said<boolean> | null;
    /** om de uitkomst over deze periode afspraken over volume maken */
    readonly "benchmark_in_volume"?: Said<boolean> | null;
  } | null;
};
export type Item10 = {
  readonly "nummer"?: string | number | null;
  /** de verandering is noodzakelijk */
  readonly "noodzakelijk"?: boolean | null;
  readonly "oordelen"?: {
    /** de transformatie is impactvol */
    readonly "impactvolle_transformatie"?: Said<boolean> | null;
    /** geld voor transformatie inzetten */
    readonly "transformatiemiddelen"?: Said<boolean> | null;
  } | null;
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
  readonly "oordelen"?: {
    /** de cliënt kan dit onderdeel zelf opvangen */
    readonly "client_kan_dit_zelf"?: Said<boolean> | null;
    /** het netwerk kan dit onderdeel opvangen */
    readonly "netwerk_kan_dit"?: Said<boolean> | null;
  } | null;
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
  readonly "oordelen"?: {
    /** het moment heeft een geneeskundige context */
    readonly "moment_is_geneeskundig"?: Said<boolean> | null;
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
  readonly "oordelen"?: {
    /** het beleid op medische technologie is actiever geworden */
    readonly "beleid_is_actiever"?: Said<boolean> | null;
    /** is een kleine zorgaanbieder, zonder dat er een maat bij staat */
    readonly "kleine_zorgaanbieder_zonder_maat"?: Said<boolean> | null;
    /** de zorgaanbieder houdt zich aan het credo van passende zorg */
    readonly "credo_wordt_gevolgd"?: Said<boolean> | null;
    /** de zorgaanbieder is doelmatig genoeg om voor een pgb te indiceren */
    readonly "pgb_doelmatig"?: Said<boolean> | null;
    /** de zorgaanbieder levert genoeg kwaliteit om voor een pgb te indiceren */
    readonly "pgb_kwaliteit"?: Said<boolean> | null;
    /** de prestatie indicatiestelling Zvw-pgb bij deze zorgaanbieder inkopen */
    readonly "selecteren_voor_pgb"?: Said<boolean> | null;
    /** om doelmatig te blijven is een plafond nodig */
    readonly "plafond_nodig_bij_klein"?: Said<boolean> | null;
    /** om doelmatig te blijven is een plafond nodig */
    readonly "plafond_nodig_bij_vijf_minuten"?: Said<boolean> | null;
    /** de toegevoegde waarde voor verzekerden van a.s.r. is duidelijk */
    readonly "duidelijke_toegevoegde_waarde"?: Said<boolean> | null;
    /** de zorgaanbieder werkt volgens de uitgangspunten van het MKS */
    readonly "werkt_volgens_mks"?: Said<boolean> | null;
    /** de zorgverleners houden de kennis en kunde die goede zorg vraagt */
    readonly "zorgverleners_blijven_bekwaam"?: Said<boolean> | null;
    /** de organisatie van nachtzorg volgt die kaders */
    readonly "volgt_inhoudelijk_kader"?: Said<boolean> | null;
    /** de administratie is gedegen en levert gevraagde gegevens op tijd */
    readonly "gedegen_bedrijfsadministratie"?: Said<boolean> | null;
    /** de fout is ernstig, en aan de integriteit kan daardoor worden getwijfeld */
    readonly "integriteit_in_twijfel"?: Said<boolean> | null;
    /** plausibele aanwijzingen zijn er genoeg: ondoelmatig, onrechtmatig, frauduleus of anders niet-integer handelen raakt de kwaliteit */
    readonly "voldoende_plausibele_aanwijzingen"?: Said<boolean> | null;
    /** wat de zorgaanbieder vooral doet valt onder de aanspraak wijkverpleging */
    readonly "wijkverpleging_is_kernactiviteit"?: Said<boolean> | null;
    /** er is genoeg personeel met de juiste opleiding */
    readonly "personeel_volstaat"?: Said<boolean> | null;
    /** de zorgvraag bepaalt welk deskundigheidsniveau er komt */
    readonly "niveau_past_bij_zorgvraag"?: Said<boolean> | null;
    /** indicaties komen op tijd, voor wie zorg krijgt en voor wie zorg gaat krijgen */
    readonly "kan_tijdig_indiceren"?: Said<boolean> | null;
    /** evaluaties kunnen worden uitgevoerd */
    readonly "kan_evalueren"?: Said<boolean> | null;
    /** de kwaliteit wordt stelselmatig verbeterd */
    readonly "verbetert_systematisch"?: Said<boolean> | null;
    /** overleg is nodig, strategisch of financieel */
    readonly "overleg_nodig"?: Said<boolean> | null;
    /** het beleid of de procedure wijzigen, aanvullen of verduidelijken */
    readonly "beleid_wijzigen"?: Said<boolean> | null;
    /** is een grote aanbieder van wijkverpleging */
    readonly "is_grote_zorgaanbieder"?: Said<boolean> | null;
    /** de zorgaanbieder neemt actief deel aan het netwerk palliatieve zorg */
    readonly "neemt_actief_deel"?: Said<boolean> | null;
    /** er wordt volgens de geldende richtlijnen gewerkt */
    readonly "werkt_volgens_wondrichtlijnen"?: Said<boolean> | null;
    /** de verpleegkundig specialist heeft ervaring met complexe wondzorg */
    readonly "ervaren_in_wondzorg"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** inkoopgesprekken voeren */
    readonly "inkoop.inkoopgesprekken"?: IsoDate | 'notYet' | 'never' | null;
    /** het volgverzoek voor onplanbare nachtzorg indienen */
    readonly "inkoop.volgverzoek"?: IsoDate | 'notYet' | 'never' | null;
    /** zich melden voor een overeenkomst over 2024 */
    readonly "inkoop.aanmelden"?: IsoDate | 'notYet' | 'never' | null;
    /** een voorstel doen */
    readonly "inkoop.voorstel"?: IsoDate | 'notYet' | 'never' | null;
    /** een voorstel met een maandtarief doen */
    readonly "inkoop.voorstel_maandtarief"?: IsoDate | 'notYet' | 'never' | null;
    /** de contractering afronden */
    readonly "inkoop.contractering"?: IsoDate | 'notYet' | 'never' | null;
    /** bekendmaken wie gecontracteerd is */
    readonly "inkoop.publicatie_aanbod"?: IsoDate | 'notYet' | 'never' | null;
    /** het volgformat publiceren */
    readonly "nachtzorg.publicatie_volgformat"?: IsoDate | 'notYet' | 'never' | null;
    /** het volgformat op de eigen website zetten */
    readonly "nachtzorg.volgformat_op_website"?: IsoDate | 'notYet' | 'never' | null;
    /** inhoud en hoogte van de vergoeding afspreken */
    readonly "nachtzorg.overleg_preferente"?: IsoDate | 'notYet' | 'never' | null;
    /** de afgesproken businesscase inleveren */
    readonly "nachtzorg.businesscase"?: IsoDate | 'notYet' | 'never' | null;
    /** het volgverzoek naar a.s.r. sturen */
    readonly "volgverzoek_verzonden"?: IsoDate | 'notYet' | 'never' | null;
    /** de zorgaanbieder benaderen voor 2024 */
    readonly "uitnodigen.benaderen"?: IsoDate | 'notYet' | 'never' | null;
    /** de melding zo gauw mogelijk oppakken */
    readonly "uitnodigen.melding_oppakken"?: IsoDate | 'notYet' | 'never' | null;
    /** uitnodigen in het portaal */
    readonly "uitnodigen.uitnodiging_klein"?: IsoDate | 'notYet' | 'never' | null;
    /** in beginsel uitnodigen in het portaal */
    readonly "uitnodigen.uitnodiging_vijf_minuten"?: IsoDate | 'notYet' | 'never' | null;
    /** een afspraak voor overleg plannen */
    readonly "uitnodigen.overleg_plannen"?: IsoDate | 'notYet' | 'never' | null;
    /** de overeenkomst in het portaal aanbieden */
    readonly "uitnodigen.aanbieden"?: IsoDate | 'notYet' | 'never' | null;
    /** melden welke instellingen de uitbestede zorg leveren */
    readonly "uitbesteding_melden"?: IsoDate | 'notYet' | 'never' | null;
    /** de contractafspraken in de systemen zetten */
    readonly "afspraken_verwerken"?: IsoDate | 'notYet' | 'never' | null;
    /** declareren over 2024 */
    readonly "declaraties_indienen"?: IsoDate | 'notYet' | 'never' | null;
    /** declaraties over 2024 in behandeling nemen */
    readonly "declaraties_behandelen"?: IsoDate | 'notYet' | 'never' | null;
    /** de uitkomsten van complexe wondzorg rapporteren */
    readonly "uitkomstenrapportage"?: IsoDate | 'notYet' | 'never' | null;
    /** drie kwaliteitsindicatoren aanleveren */
    readonly "indicatoren_aanleveren"?: IsoDate | 'notYet' | 'never' | null;
    /** zorgaanbieders laten weten wanneer de nieuwe bekostiging begint */
    readonly "nieuws_over_bekostiging"?: IsoDate | 'notYet' | 'never' | null;
    /** een wijziging tijdig op de website melden */
    readonly "wijziging_publiceren"?: IsoDate | 'notYet' | 'never' | null;
    /** de zzp'er met de eigen naam in de Zorgzoeker zetten */
    readonly "vermelding_zorgzoeker"?: IsoDate | 'notYet' | 'never' | null;
    /** een aanvraag doen met het formulier */
    readonly "thuiszorgtechnologie.aanvraag_met_formulier"?: IsoDate | 'notYet' | 'never' | null;
    /** een aanvraag bij een andere verzekeraar doorsturen */
    readonly "thuiszorgtechnologie.eerdere_aanvraag"?: IsoDate | 'notYet' | 'never' | null;
    /** de initiatieven met de meeste invloed uit het plan van Actiz bespreken */
    readonly "gesprek_uitvoeringsplan"?: IsoDate | 'notYet' | 'never' | null;
    /** zorgaanbieders met elkaar vergelijken */
    readonly "benchmark"?: IsoDate | 'notYet' | 'never' | null;
    /** de regie voeren over ketenzorg dementie */
    readonly "regie_ketenzorg"?: IsoDate | 'notYet' | 'never' | null;
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
  /** langs welk spoor de zorgaanbieder een overeenkomst over 2024 krijgt */
  readonly "spoor": Decided<"benaderd" | "niet_benaderd" | "regulier" | "zo_spoedig_mogelijk" | "niet_gemeld">;
  /** groep waar de zorgaanbieder in de inkoop bij hoort */
  readonly "inkoopgroep": Decided<"klein" | "vijf_minuten" | "maandtarief" | "nieuw">;
  /** welke afspraken na de jaarwisseling gelden */
  readonly "afspraken_voor_client": Readonly<Record<string, Decided<"van_2023" | "van_2024">>>;
  /** waar de vraag heen gaat */
  readonly "loket": Readonly<Record<string, Decided<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "overeenkomsten" | "zorginkoop" | "declaraties" | "innovatie" | "volgverzoeken" | "hoofdkantoor">>>;
  /** adres en website van a.s.r. */
  readonly "adres_van_asr": Decided<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "overeenkomsten" | "zorginkoop" | "declaraties" | "innovatie" | "volgverzoeken" | "hoofdkantoor">;
  /** wie het casemanagement inkoopt */
  readonly "inkoper_casemanagement": Readonly<Record<string, Decided<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "gemeente">>>;
  /** hoe casemanagement dementie wordt betaald */
  readonly "bekostiging_casemanagement": Readonly<Record<string, Decided<"in_integraal_tarief">>>;
  /** wie mensen met dementie ondersteunt */
  readonly "ondersteuning_bij_dementie": Readonly<Record<string, Decided<"generalist" | "specialist">>>;
  /** doet mee aan ketenzorg dementie */
  readonly "in_ketenzorg_dementie": Decided<boolean>;
  /** hoe farmaceutische telezorg wordt betaald */
  readonly "telezorg_declareren": Decided<"prestatie_thuiszorgtechnologie" | "in_maandtarief">;
  /** directe zorg via een beeldscherm die te declareren is */
  readonly "uren_tegen_integraal_tarief": Readonly<Record<string, Decided<number | string>>>;
  /** waarvoor de Green Deal is afgesproken */
  readonly "looptijd_green_deal": Decided<{ readonly first: IsoDate; readonly last: IsoDate }>;
  /** of CareCycle in de regio van de zorgaanbieder werkt */
  readonly "werkgebied_carecycle": Decided<"actief" | "binnenkort" | "niet_actief">;
  /** gemiddelde uren zorg per cliënt in een maand */
  readonly "uren_per_client_per_maand": Readonly<Record<string, Decided<number | string>>>;
  /** gemiddelde uren zorg per cliënt in een jaar */
  readonly "uren_per_client_per_jaar": Readonly<Record<string, Decided<number | string>>>;
  /** gemiddelde kosten per cliënt in een maand */
  readonly "kosten_per_client_per_maand": Readonly<Record<string, Decided<string>>>;
  /** gemiddelde kosten per cliënt in een jaar */
  readonly "kosten_per_client_per_jaar": Readonly<Record<string, Decided<string>>>;
  /** in de vergelijking van zorgaanbieders telt het jaarverslag mee */
  readonly "jaarverslag_in_benchmark": Decided<boolean>;
  /** a.s.r. koopt de prestatie indicatiestelling Zvw-pgb hier in */
  readonly "pgb_indicatie_ingekocht": Decided<boolean>;
  /** alle groepen waarin de zorgaanbieder past */
  readonly "passende_groepen": Decided<readonly ("klein" | "vijf_minuten" | "maandtarief" | "nieuw")[]>;
  /** of er een omzetplafond wordt afgesproken */
  readonly "omzetplafond": Decided<boolean>;
  /** de zorgaanbieder moet zelf iets doen om te worden uitgenodigd */
  readonly "zelf_uitnodiging_vragen": Decided<boolean>;
  /** a.s.r. staat ervoor in dat er vóór januari 2024 een voorstel is */
  readonly "voorstel_voor_januari": Decided<boolean>;
  /** tarief waartegen de zorg aan deze cliënt wordt betaald */
  readonly "tarief_voor_client": Readonly<Record<string, Decided<string>>>;
  /** wat er met declaraties over 2024 gebeurt */
  readonly "declaraties_behandelen_of_niet": Decided<"in_behandeling" | "aangehouden" | "nog_te_vroeg">;
  /** waar staat of een hulpmiddel wordt vergoed */
  readonly "vindplaats_vergoeding": Readonly<Record<string, Decided<"in_reglement" | "in_aanvullende_polis">>>;
  /** is ziekenhuisverplaatste zorg */
  readonly "is_ziekenhuisverplaatst": Readonly<Record<string, Decided<boolean>>>;
  /** a.s.r. kan een passende bekostiging afspreken */
  readonly "passende_bekostiging_mogelijk": Readonly<Record<string, Decided<boolean>>>;
  /** ADL-zorg aan een kind die te declareren is */
  readonly "declarabele_adl": Readonly<Record<string, Decided<number | string>>>;
  /** voor helpenden is toestemming van a.s.r. nodig */
  readonly "toestemming_voor_helpenden": Decided<boolean>;
  /** volgens welke methode a.s.r. inkoopt */
  readonly "inkoopmethode": Decided<"methode_van_2023" | "nieuwe_bekostiging">;
  /** welk soort prestatie de nieuwe bekostiging ervoor heeft */
  readonly "soort_prestatie": Readonly<Record<string, Decided<"voor_clientprofiel" | "voor_systeemfunctie">>>;
  /** of de systeemfunctie er komt */
  readonly "overeenstemming": Readonly<Record<string, Decided<"bereikt" | "in_gesprek">>>;
  /** prestatie waarlangs a.s.r. de functie inkoopt */
  readonly "prestatie_voor_functie": Readonly<Record<string, Decided<"onplanbare_zorg">>>;
  /** of de zorg onplanbaar is, en in welk deel van de dag */
  readonly "onplanbare_zorg": Readonly<Record<string, Decided<"planbaar" | "dag_of_avond" | "in_de_nacht">>>;
  /** met wie men eerst over de organisatie van nachtzorg spreekt */
  readonly "aanspreekpunt_nachtzorg": Decided<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "gemeente">;
  /** zorgverzekeraars kopen de infrastructuur van nachtzorg op dezelfde manier in */
  readonly "gelijkgericht": Decided<boolean>;
  /** waaruit beschikbaarheid en bereikbaarheid apart worden betaald */
  readonly "prestatie_infrastructuur": Decided<"onplanbare_zorg">;
  /** wat a.s.r. van de afgesproken vergoeding betaalt */
  readonly "bijdrage_van_asr": Decided<string>;
  /** is onderlinge dienstverlening of onderaannemerschap */
  readonly "is_uitbesteding": Readonly<Record<string, Decided<boolean>>>;
  /** de zorgaanbieder mag deze ander inzetten */
  readonly "inzet_mag": Readonly<Record<string, Decided<boolean>>>;
  /** wie voor de uitbestede zorg volledig verantwoordelijk is */
  readonly "verantwoordelijk": Readonly<Record<string, Decided<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "gemeente">>>;
  /** geld voor de werkagenda wijkverpleging */
  readonly "beschikbaar_uit_iza_fonds": Decided<string>;
  /** hoe een transformatie vorm krijgt */
  readonly "weg_van_transformatie": Readonly<Record<string, Decided<"contractafspraken" | "gelijkgericht">>>;
  /** voldoet aan wat voor een overeenkomst ten minste nodig is */
  readonly "komt_in_aanmerking": Decided<boolean>;
  /** mag de regiefunctie uitvoeren */
  readonly "uitvoerder_bevoegd": Decided<boolean>;
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
  /** langs welk spoor de zorgaanbieder een overeenkomst over 2024 krijgt */
  readonly "spoor": readonly string[];
  /** groep waar de zorgaanbieder in de inkoop bij hoort */
  readonly "inkoopgroep": readonly string[];
  /** welke afspraken na de jaarwisseling gelden */
  readonly "afspraken_voor_client": Readonly<Record<string, readonly string[]>>;
  /** waar de vraag heen gaat */
  readonly "loket": Readonly<Record<string, readonly string[]>>;
  /** adres en website van a.s.r. */
  readonly "adres_van_asr": readonly string[];
  /** wie het casemanagement inkoopt */
  readonly "inkoper_casemanagement": Readonly<Record<string, readonly string[]>>;
  /** hoe casemanagement dementie wordt betaald */
  readonly "bekostiging_casemanagement": Readonly<Record<string, readonly string[]>>;
  /** wie mensen met dementie ondersteunt */
  readonly "ondersteuning_bij_dementie": Readonly<Record<string, readonly string[]>>;
  /** doet mee aan ketenzorg dementie */
  readonly "in_ketenzorg_dementie": readonly string[];
  /** hoe farmaceutische telezorg wordt betaald */
  readonly "telezorg_declareren": readonly string[];
  /** directe zorg via een beeldscherm die te declareren is */
  readonly "uren_tegen_integraal_tarief": Readonly<Record<string, readonly string[]>>;
  /** waarvoor de Green Deal is afgesproken */
  readonly "looptijd_green_deal": readonly string[];
  /** of CareCycle in de regio van de zorgaanbieder werkt */
  readonly "werkgebied_carecycle": readonly string[];
  /** gemiddelde uren zorg per cliënt in een maand */
  readonly "uren_per_client_per_maand": Readonly<Record<string, readonly string[]>>;
  /** gemiddelde uren zorg per cliënt in een jaar */
  readonly "uren_per_client_per_jaar": Readonly<Record<string, readonly string[]>>;
  /** gemiddelde kosten per cliënt in een maand */
  readonly "kosten_per_client_per_maand": Readonly<Record<string, readonly string[]>>;
  /** gemiddelde kosten per cliënt in een jaar */
  readonly "kosten_per_client_per_jaar": Readonly<Record<string, readonly string[]>>;
  /** in de vergelijking van zorgaanbieders telt het jaarverslag mee */
  readonly "jaarverslag_in_benchmark": readonly string[];
  /** a.s.r. koopt de prestatie indicatiestelling Zvw-pgb hier in */
  readonly "pgb_indicatie_ingekocht": readonly string[];
  /** alle groepen waarin de zorgaanbieder past */
  readonly "passende_groepen": readonly string[];
  /** of er een omzetplafond wordt afgesproken */
  readonly "omzetplafond": readonly string[];
  /** de zorgaanbieder moet zelf iets doen om te worden uitgenodigd */
  readonly "zelf_uitnodiging_vragen": readonly string[];
  /** a.s.r. staat ervoor in dat er vóór januari 2024 een voorstel is */
  readonly "voorstel_voor_januari": readonly string[];
  /** tarief waartegen de zorg aan deze cliënt wordt betaald */
  readonly "tarief_voor_client": Readonly<Record<string, readonly string[]>>;
  /** wat er met declaraties over 2024 gebeurt */
  readonly "declaraties_behandelen_of_niet": readonly string[];
  /** waar staat of een hulpmiddel wordt vergoed */
  readonly "vindplaats_vergoeding": Readonly<Record<string, readonly string[]>>;
  /** is ziekenhuisverplaatste zorg */
  readonly "is_ziekenhuisverplaatst": Readonly<Record<string, readonly string[]>>;
  /** a.s.r. kan een passende bekostiging afspreken */
  readonly "passende_bekostiging_mogelijk": Readonly<Record<string, readonly string[]>>;
  /** ADL-zorg aan een kind die te declareren is */
  readonly "declarabele_adl": Readonly<Record<string, readonly string[]>>;
  /** voor helpenden is toestemming van a.s.r. nodig */
  readonly "toestemming_voor_helpenden": readonly string[];
  /** volgens welke methode a.s.r. inkoopt */
  readonly "inkoopmethode": readonly string[];
  /** welk soort prestatie de nieuwe bekostiging ervoor heeft */
  readonly "soort_prestatie": Readonly<Record<string, readonly string[]>>;
  /** of de systeemfunctie er komt */
  readonly "overeenstemming": Readonly<Record<string, readonly string[]>>;
  /** prestatie waarlangs a.s.r. de functie inkoopt */
  readonly "prestatie_voor_functie": Readonly<Record<string, readonly string[]>>;
  /** of de zorg onplanbaar is, en in welk deel van de dag */
  readonly "onplanbare_zorg": Readonly<Record<string, readonly string[]>>;
  /** met wie men eerst over de organisatie van nachtzorg spreekt */
  readonly "aanspreekpunt_nachtzorg": readonly string[];
  /** zorgverzekeraars kopen de infrastructuur van nachtzorg op dezelfde manier in */
  readonly "gelijkgericht": readonly string[];
  /** waaruit beschikbaarheid en bereikbaarheid apart worden betaald */
  readonly "prestatie_infrastructuur": readonly string[];
  /** wat a.s.r. van de afgesproken vergoeding betaalt */
  readonly "bijdrage_van_asr": readonly string[];
  /** is onderlinge dienstverlening of onderaannemerschap */
  readonly "is_uitbesteding": Readonly<Record<string, readonly string[]>>;
  /** de zorgaanbieder mag deze ander inzetten */
  readonly "inzet_mag": Readonly<Record<string, readonly string[]>>;
  /** wie voor de uitbestede zorg volledig verantwoordelijk is */
  readonly "verantwoordelijk": Readonly<Record<string, readonly string[]>>;
  /** geld voor de werkagenda wijkverpleging */
  readonly "beschikbaar_uit_iza_fonds": readonly string[];
  /** hoe een transformatie vorm krijgt */
  readonly "weg_van_transformatie": Readonly<Record<string, readonly string[]>>;
  /** voldoet aan wat voor een overeenkomst ten minste nodig is */
  readonly "komt_in_aanmerking": readonly string[];
  /** mag de regiefunctie uitvoeren */
  readonly "uitvoerder_bevoegd": readonly string[];
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
    /** langs welk spoor de zorgaanbieder een overeenkomst over 2024 krijgt */
    readonly "spoor": Entry<"benaderd" | "niet_benaderd" | "regulier" | "zo_spoedig_mogelijk" | "niet_gemeld">;
    /** doorloopt de inkoop volgens het tijdpad */
    readonly "in_inkoopproces": Entry<boolean>;
    /** groep waar de zorgaanbieder in de inkoop bij hoort */
    readonly "inkoopgroep": Entry<"klein" | "vijf_minuten" | "maandtarief" | "nieuw">;
    /** welke afspraken na de jaarwisseling gelden */
    readonly "afspraken_voor_client": Readonly<Record<string, Entry<"van_2023" | "van_2024">>>;
    /** waar de vraag heen gaat */
    readonly "loket": Readonly<Record<string, Entry<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "overeenkomsten" | "zorginkoop" | "declaraties" | "innovatie" | "volgverzoeken" | "hoofdkantoor">>>;
    /** adres en website van a.s.r. */
    readonly "adres_van_asr": Entry<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "overeenkomsten" | "zorginkoop" | "declaraties" | "innovatie" | "volgverzoeken" | "hoofdkantoor">;
    /** wie het casemanagement inkoopt */
    readonly "inkoper_casemanagement": Readonly<Record<string, Entry<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "gemeente">>>;
    /** hoe casemanagement dementie wordt betaald */
    readonly "bekostiging_casemanagement": Readonly<Record<string, Entry<"in_integraal_tarief">>>;
    /** wie mensen met dementie ondersteunt */
    readonly "ondersteuning_bij_dementie": Readonly<Record<string, Entry<"generalist" | "specialist">>>;
    /** doet mee aan ketenzorg dementie */
    readonly "in_ketenzorg_dementie": Entry<boolean>;
    /** hoe farmaceutische telezorg wordt betaald */
    readonly "telezorg_declareren": Entry<"prestatie_thuiszorgtechnologie" | "in_maandtarief">;
    /** directe zorg via een beeldscherm die te declareren is */
    readonly "uren_tegen_integraal_tarief": Readonly<Record<string, Entry<number | string>>>;
    /** waarvoor de Green Deal is afgesproken */
    readonly "looptijd_green_deal": Entry<{ readonly first: IsoDate; readonly last: IsoDate }>;
    /** of CareCycle in de regio van de zorgaanbieder werkt */
    readonly "werkgebied_carecycle": Entry<"actief" | "binnenkort" | "niet_actief">;
    /** gemiddelde uren zorg per cliënt in een maand */
    readonly "uren_per_client_per_maand": Readonly<Record<string, Entry<number | string>>>;
    /** gemiddelde uren zorg per cliënt in een jaar */
    readonly "uren_per_client_per_jaar": Readonly<Record<string, Entry<number | string>>>;
    /** gemiddelde kosten per cliënt in een maand */
    readonly "kosten_per_client_per_maand": Readonly<Record<string, Entry<string>>>;
    /** gemiddelde kosten per cliënt in een jaar */
    readonly "kosten_per_client_per_jaar": Readonly<Record<string, Entry<string>>>;
    /** in de vergelijking van zorgaanbieders telt het jaarverslag mee */
    readonly "jaarverslag_in_benchmark": Entry<boolean>;
    /** a.s.r. koopt de prestatie indicatiestelling Zvw-pgb hier in */
    readonly "pgb_indicatie_ingekocht": Entry<boolean>;
    /** alle groepen waarin de zorgaanbieder past */
    readonly "passende_groepen": Entry<readonly ("klein" | "vijf_minuten" | "maandtarief" | "nieuw")[]>;
    /** of er een omzetplafond wordt afgesproken */
    readonly "omzetplafond": Entry<boolean>;
    /** de zorgaanbieder moet zelf iets doen om te worden uitgenodigd */
    readonly "zelf_uitnodiging_vragen": Entry<boolean>;
    /** laatste dag van het meedraaien die meetelt */
    readonly "laatste_dag_meegedraaid": Entry<IsoDate>;
    /** a.s.r. staat ervoor in dat er vóór januari 2024 een voorstel is */
    readonly "voorstel_voor_januari": Entry<boolean>;
    /** tarief waartegen de zorg aan deze cliënt wordt betaald */
    readonly "tarief_voor_client": Readonly<Record<string, Entry<string>>>;
    /** wat er met declaraties over 2024 gebeurt */
    readonly "declaraties_behandelen_of_niet": Entry<"in_behandeling" | "aangehouden" | "nog_te_vroeg">;
    /** waar staat of een hulpmiddel wordt vergoed */
    readonly "vindplaats_vergoeding": Readonly<Record<string, Entry<"in_reglement" | "in_aanvullende_polis">>>;
    /** is ziekenhuisverplaatste zorg */
    readonly "is_ziekenhuisverplaatst": Readonly<Record<string, Entry<boolean>>>;
    /** a.s.r. kan een passende bekostiging afspreken */
    readonly "passende_bekostiging_mogelijk": Readonly<Record<string, Entry<boolean>>>;
    /** ADL-zorg aan een kind die te declareren is */
    readonly "declarabele_adl": Readonly<Record<string, Entry<number | string>>>;
    /** voor helpenden is toestemming van a.s.r. nodig */
    readonly "toestemming_voor_helpenden": Entry<boolean>;
    /** volgens welke methode a.s.r. inkoopt */
    readonly "inkoopmethode": Entry<"methode_van_2023" | "nieuwe_bekostiging">;
    /** welk soort prestatie de nieuwe bekostiging ervoor heeft */
    readonly "soort_prestatie": Readonly<Record<string, Entry<"voor_clientprofiel" | "voor_systeemfunctie">>>;
    /** of de systeemfunctie er komt */
    readonly "overeenstemming": Readonly<Record<string, Entry<"bereikt" | "in_gesprek">>>;
    /** prestatie waarlangs a.s.r. de functie inkoopt */
    readonly "prestatie_voor_functie": Readonly<Record<string, Entry<"onplanbare_zorg">>>;
    /** of de zorg onplanbaar is, en in welk deel van de dag */
    readonly "onplanbare_zorg": Readonly<Record<string, Entry<"planbaar" | "dag_of_avond" | "in_de_nacht">>>;
    /** met wie men eerst over de organisatie van nachtzorg spreekt */
    readonly "aanspreekpunt_nachtzorg": Entry<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "gemeente">;
    /** zorgverzekeraars kopen de infrastructuur van nachtzorg op dezelfde manier in */
    readonly "gelijkgericht": Entry<boolean>;
    /** waaruit beschikbaarheid en bereikbaarheid apart worden betaald */
    readonly "prestatie_infrastructuur": Entry<"onplanbare_zorg">;
    /** wat a.s.r. van de afgesproken vergoeding betaalt */
    readonly "bijdrage_van_asr": Entry<string>;
    /** omzet die aan de grens wordt getoetst */
    readonly "omzet_die_telt": Entry<string>;
    /** de afspraken uit 2023 gelden nog voor deze cliënt */
    readonly "oude_afspraken_lopen_door": Readonly<Record<string, Entry<boolean>>>;
    /** op elk moment van de dag is zorg te leveren, op afspraak en op afroep */
    readonly "ptz_op_elk_moment": Entry<boolean>;
    /** is onderlinge dienstverlening of onderaannemerschap */
    readonly "is_uitbesteding": Readonly<Record<string, Entry<boolean>>>;
    /** de zorgaanbieder mag deze ander inzetten */
    readonly "inzet_mag": Readonly<Record<string, Entry<boolean>>>;
    /** wie voor de uitbestede zorg volledig verantwoordelijk is */
    readonly "verantwoordelijk": Readonly<Record<string, Entry<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "gemeente">>>;
    /** geld voor de werkagenda wijkverpleging */
    readonly "beschikbaar_uit_iza_fonds": Entry<string>;
    /** hoe een transformatie vorm krijgt */
    readonly "weg_van_transformatie": Readonly<Record<string, Entry<"contractafspraken" | "gelijkgericht">>>;
    /** voldoet aan wat voor een overeenkomst ten minste nodig is */
    readonly "komt_in_aanmerking": Entry<boolean>;
    /** mag de regiefunctie uitvoeren */
    readonly "uitvoerder_bevoegd": Entry<boolean>;
  };
  readonly requirements: {
    /** past binnen de Zorgverzekeringswet */
    readonly "innovatietoets.past_in_de_wet": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** verbetert de zorg, de dienstverlening of de arbeidsmarkt, of verlaagt de kosten */
    readonly "innovatietoets.levert_winst_op": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** a.s.r. koopt het alleen in een geneeskundige context in */
    readonly "casemanagement_is_geneeskundig": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** voert een actiever beleid op medische technologie */
    readonly "actiever_beleid": Entry<'met' | 'notMet'>;
    /** heeft een visie en een plan voor technologie */
    readonly "visie_en_plan": Entry<'met' | 'notMet'>;
    /** overweegt digitale zorg voordat fysieke zorg wordt ingezet */
    readonly "digitaal_eerst": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** fysiek consult over medicatie dat met telezorg had gekund */
    readonly "fysiek_waar_telezorg_kan": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** geen vergoeding van extra uren voor het beeldscherm */
    readonly "extra_uren_voor_beeldscherm": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** committeert zich aan de Green Deal */
    readonly "green_deal_volgen": Entry<'met' | 'notMet'>;
    /** verankert duurzaamheid in de strategie */
    readonly "duurzaam_in_strategie": Entry<'met' | 'notMet'>;
    /** haalt op wat overblijft en geeft het door of opnieuw uit */
    readonly "materialen_ophalen": Entry<'met' | 'notMet'>;
    /** verkent hoe dat zou kunnen */
    readonly "ophalen_verkennen": Entry<'met' | 'notMet'>;
    /** zelf, thuis en digitaal, telkens waar het kan */
    readonly "credo_volgen": Entry<'met' | 'notMet'>;
    /** beslist met de cliënt welke zorg er komt */
    readonly "samen_over_inzet": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** volgt hoe de zorg verloopt */
    readonly "voortgang_volgen": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** past de zorg aan */
    readonly "bijstellen": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** stopt als de doelen zijn behaald */
    readonly "stoppen_bij_doel": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** stelt de behoefte vast vanuit zelfredzaamheid */
    readonly "uitgaan_van_zelfredzaamheid": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** professionele zorg komt pas in beeld als het antwoord nee is */
    readonly "professionele_zorg_in_beeld": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** wat cliënt of netwerk zelf kan hoort niet in de indicatie */
    readonly "op_eigen_kracht": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** heeft duidelijke toegevoegde waarde voor verzekerden van a.s.r. */
    readonly "overeenkomst_mogelijk.toegevoegde_waarde": Entry<'met' | 'notMet'>;
    /** draaide een jaar mee zonder overeenkomst, met machtigingen */
    readonly "overeenkomst_mogelijk.eerst_een_jaar_zonder": Entry<'met' | 'notMet'>;
    /** de wijkverpleegkundige werkt samen met ten minste vier disciplines, met afspraken */
    readonly "afspraken_in_de_keten": Entry<'met' | 'notMet'>;
    /** bekijkt of een hulpmiddel zorg scheelt */
    readonly "hulpmiddelen_bekijken": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** werkt samen met wie specialistische verpleging maar af en toe nodig heeft */
    readonly "kennis_delen": Entry<'met' | 'notMet'>;
    /** levert de zorg zelf, of in onderlinge dienstverlening */
    readonly "vorm_van_kennis_delen": Entry<'met' | 'notMet'>;
    /** weegt kwaliteit, kosten en inzet van personeel af */
    readonly "afwegen_per_zorgvraag": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** tweede lijn thuis terwijl de eerste lijn het kan is ondoelmatig */
    readonly "tweede_lijn_thuis": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** concrete afspraken over kwaliteit, veiligheid en continuïteit */
    readonly "afspraken_bij_verplaatsing": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** samen gemaakt, en zij laat zien hoe de kosten verschuiven */
    readonly "gezamenlijke_businesscase": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** betrekt a.s.r. bij de zorg die wordt verplaatst */
    readonly "asr_betrekken": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** de kinderarts heeft verwezen */
    readonly "kindzorg.verwijzing_kinderarts": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** de verwijzing zit in het zorgdossier */
    readonly "kindzorg.verwijzing_in_dossier": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** een wijkverpleegkundige vanaf mbo met kinderaantekening levert de zorg */
    readonly "kindzorg.zorgverlener_van_kind": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** een hbo-wijkverpleegkundige met kinderaantekening in loondienst */
    readonly "kindzorg.hbo_met_kinderaantekening": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** gericht op ontwikkeling en zelfredzaamheid van kind en gezin */
    readonly "kindzorg.ontwikkeling_en_zelfredzaamheid": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** met aandacht voor een veilige omgeving */
    readonly "kindzorg.veilige_omgeving": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** werkt vanuit het Medische Kindzorgsysteem (MKS) */
    readonly "kindzorg.volgens_mks": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** geïndiceerd volgens de Handreiking Indicatieproces Kindzorg (HIK) */
    readonly "kindzorg.volgens_hik": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** volgt de standaarden van het land en van de beroepsgroepen */
    readonly "standaarden_volgen": Entry<'met' | 'notMet'>;
    /** biedt alleen zorg die bij de hele zorgvraag past */
    readonly "alleen_zorg_die_past": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** informeert verzekerden uit zichzelf, en zo dat zij het begrijpen */
    readonly "verzekerden_informeren": Entry<'met' | 'notMet'>;
    /** meet de kwaliteit van de zorg doorlopend */
    readonly "kwaliteit_meten": Entry<'met' | 'notMet'>;
    /** levert en organiseert zorg volgens het Kwaliteitskader */
    readonly "volgens_kwaliteitskader": Entry<'met' | 'notMet'>;
    /** levert de ervaringen van patiënten aan (PREM) */
    readonly "prem_aanleveren": Entry<'met' | 'notMet'>;
    /** levert de belastbaarheid van de mantelzorg aan */
    readonly "belastbaarheid_aanleveren": Entry<'met' | 'notMet'>;
    /** levert bezoeken aan de spoedeisende hulp en ongeplande opnamen aan */
    readonly "spoed_aanleveren": Entry<'met' | 'notMet'>;
    /** levert de zorg met gekwalificeerd personeel */
    readonly "gekwalificeerd_personeel": Entry<'met' | 'notMet'>;
    /** zet het niveau in dat bij de zorgvraag past */
    readonly "passend_niveau": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** zorgt dat zorgverleners kundig blijven, met opleiding en bijscholing */
    readonly "bekwaam_blijven": Entry<'met' | 'notMet'>;
    /** een organisatie van de regio die netwerk, infrastructuur en organisatie in stand houdt */
    readonly "is_systeemfunctie.in_stand_houden": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** de zorg is aan één verzekerde toe te wijzen */
    readonly "is_systeemfunctie.toewijsbaar": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** kan onplanbare zorg overdag en in de avond zelf regelen en leveren */
    readonly "zelf_regelen": Entry<'met' | 'notMet'>;
    /** de regio maakt afspraken over onplanbare nachtzorg */
    readonly "regio_spreekt_af": Entry<'met' | 'notMet'>;
    /** de nachtzorg is georganiseerd volgens de landelijke inhoudelijke kaders */
    readonly "inhoudelijk_kader": Entry<'met' | 'notMet'>;
    /** inhoud en hoogte zijn met de preferente zorgverzekeraar afgesproken */
    readonly "vergoeding_nachtzorg.afspraken_met_preferente": Entry<'met' | 'notMet'>;
    /** het volgverzoek is er vóór 1 juli 2023 */
    readonly "vergoeding_nachtzorg.volgverzoek_op_tijd": Entry<'met' | 'notMet'>;
    /** in het format van ZN */
    readonly "vergoeding_nachtzorg.volgformat": Entry<'met' | 'notMet'>;
    /** de businesscase die met de preferente zorgverzekeraar is overeengekomen is ingeleverd */
    readonly "vergoeding_nachtzorg.businesscase": Entry<'met' | 'notMet'>;
    /** aangesloten bij een geformaliseerd netwerk palliatieve zorg */
    readonly "ptz_voorwaarden.netwerk_palliatief": Entry<'met' | 'notMet'>;
    /** neemt actief deel aan dat netwerk */
    readonly "ptz_voorwaarden.actief_in_netwerk": Entry<'met' | 'notMet'>;
    /** werkt met het regionale team of gebruikt subregionale consultatie */
    readonly "ptz_voorwaarden.team_of_consultatie": Entry<'met' | 'notMet'>;
    /** 24 uur per dag bereikbaar */
    readonly "ptz_voorwaarden.hele_etmaal_bereikbaar": Entry<'met' | 'notMet'>;
    /** rust of slaap met alleen aanwezigheid hoort niet in de indicatie */
    readonly "rust_niet_in_indicatie": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** dit geldt ook in een hospice */
    readonly "rust_in_hospice": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** wat niet te indiceren is, is niet te declareren */
    readonly "rust_niet_te_declareren": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** beslist met de patiënt of de zorg de juiste keuze is en past */
    readonly "samen_beslissen": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** levert de informatie die bij het kiezen helpt aan ZorgkaartNederland */
    readonly "keuze_informatie_aanleveren": Entry<'met' | 'notMet'>;
    /** houdt die informatie actueel */
    readonly "keuze_informatie_actueel": Entry<'met' | 'notMet'>;
    /** spreekt met a.s.r. af zorg van aanbieders zonder overeenkomst over te nemen */
    readonly "overname_afspreken": Entry<'met' | 'notMet'>;
    /** neemt met vrije capaciteit de zorg over */
    readonly "zorg_overnemen": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** verlicht de werkdruk met medische technologie en hulpmiddelen */
    readonly "techniek_tegen_werkdruk": Entry<'met' | 'notMet'>;
    /** ingeschreven bij de Kamer van Koophandel */
    readonly "contractvoorwaarden.algemeen.kvk": Entry<'met' | 'notMet'>;
    /** toegelaten volgens de Wtza */
    readonly "contractvoorwaarden.algemeen.wtza": Entry<'met' | 'notMet'>;
    /** de Zorgbrede Governancecode is ingevoerd, en dat is te laten zien */
    readonly "contractvoorwaarden.algemeen.governancecode": Entry<'met' | 'notMet'>;
    /** voldoet aan de bestuursverklaring */
    readonly "contractvoorwaarden.algemeen.bestuursverklaring": Entry<'met' | 'notMet'>;
    /** a.s.r. kent de UBO */
    readonly "contractvoorwaarden.algemeen.ubo_bekend": Entry<'met' | 'notMet'>;
    /** de UBO valt onder een sanctieregeling */
    readonly "contractvoorwaarden.algemeen.ubo_onder_sanctie": Entry<'met' | 'notMet'>;
    /** als niet-integer in het Interne Verwijzingsregister */
    readonly "contractvoorwaarden.algemeen.intern_geregistreerd": Entry<'met' | 'notMet'>;
    /** als niet-integer in het Externe Verwijzingsregister */
    readonly "contractvoorwaarden.algemeen.extern_geregistreerd": Entry<'met' | 'notMet'>;
    /** er loopt onderzoek naar een vermoeden van fraude */
    readonly "contractvoorwaarden.algemeen.fraudeonderzoek": Entry<'met' | 'notMet'>;
    /** staat onder verscherpt toezicht */
    readonly "contractvoorwaarden.algemeen.verscherpt_toezicht": Entry<'met' | 'notMet'>;
    /** met een administratie waaruit gevraagde gegevens op tijd komen */
    readonly "contractvoorwaarden.algemeen.bedrijfsadministratie": Entry<'met' | 'notMet'>;
    /** Vecozo-certificaat om te contracteren */
    readonly "contractvoorwaarden.algemeen.vecozo": Entry<'met' | 'notMet'>;
    /** weigert geen zorg om wie de verzekerde is of hoe zwaar de zorg is */
    readonly "contractvoorwaarden.algemeen.weigert_geen_zorg": Entry<'met' | 'notMet'>;
    /** ernstige beroepsfout van minder dan vijf jaar geleden die aan de integriteit kan doen twijfelen */
    readonly "contractvoorwaarden.algemeen.ernstige_fout": Entry<'met' | 'notMet'>;
    /** genoeg aanwijzingen dat gebrek aan integriteit of doelmatigheid de kwaliteit raakt */
    readonly "contractvoorwaarden.algemeen.plausibele_aanwijzingen": Entry<'met' | 'notMet'>;
    /** bij a.s.r. bekend van eerdere declaraties */
    readonly "contractvoorwaarden.algemeen.bekend_bij_asr": Entry<'met' | 'notMet'>;
    /** wijkverpleging is de kern van wat de zorgaanbieder doet */
    readonly "contractvoorwaarden.algemeen.kernactiviteit": Entry<'met' | 'notMet'>;
    /** ten minste € 100.000 omzet uit zorg in een jaar */
    readonly "contractvoorwaarden.algemeen.genoeg_omzet": Entry<'met' | 'notMet'>;
    /** keurmerk van KIWA voor zzp'ers in de zorg */
    readonly "contractvoorwaarden.zzp.kiwa": Entry<'met' | 'notMet'>;
    /** zelf wijkverpleegkundige met ten minste hbo */
    readonly "contractvoorwaarden.zzp.hbo_opgeleid": Entry<'met' | 'notMet'>;
    /** geldig geregistreerd in het BIG-register */
    readonly "contractvoorwaarden.zzp.big": Entry<'met' | 'notMet'>;
    /** met de eigen naam ingeschreven */
    readonly "contractvoorwaarden.zzp.op_eigen_naam": Entry<'met' | 'notMet'>;
    /** genoeg personeel met de juiste opleiding */
    readonly "contractvoorwaarden.kwaliteit.genoeg_personeel": Entry<'met' | 'notMet'>;
    /** wie er komt hangt af van wat de cliënt vraagt */
    readonly "contractvoorwaarden.kwaliteit.niveau_bij_de_zorgvraag": Entry<'met' | 'notMet'>;
    /** helpenden werken onder een verpleegkundige met hbo of master, in loondienst */
    readonly "contractvoorwaarden.kwaliteit.helpende_onder_verantwoordelijkheid": Entry<'met' | 'notMet'>;
    /** achter een helpende staat altijd iemand van ten minste niveau 4 */
    readonly "contractvoorwaarden.kwaliteit.achterwacht_van_helpende": Entry<'met' | 'notMet'>;
    /** wijkverpleegkundige met hbo in dienst */
    readonly "contractvoorwaarden.kwaliteit.wijkverpleegkundige": Entry<'met' | 'notMet'>;
    /** voor kinderen: wijkverpleegkundige met hbo en kinderaantekening in dienst */
    readonly "contractvoorwaarden.kwaliteit.kinderverpleegkundige": Entry<'met' | 'notMet'>;
    /** kan op tijd indiceren */
    readonly "contractvoorwaarden.kwaliteit.tijdig_indiceren": Entry<'met' | 'notMet'>;
    /** kan evalueren */
    readonly "contractvoorwaarden.kwaliteit.evalueren": Entry<'met' | 'notMet'>;
    /** indiceert volgens het normenkader van V&VN */
    readonly "contractvoorwaarden.kwaliteit.normenkader": Entry<'met' | 'notMet'>;
    /** zorg in natura: altijd een hbo-wijkverpleegkundige in loondienst indiceert */
    readonly "contractvoorwaarden.kwaliteit.indicatie_in_natura": Entry<'met' | 'notMet'>;
    /** pgb: altijd een hbo-wijkverpleegkundige in loondienst indiceert */
    readonly "contractvoorwaarden.kwaliteit.indicatie_bij_pgb": Entry<'met' | 'notMet'>;
    /** bijscholing liefst in het kwaliteitsregister van V&VN */
    readonly "contractvoorwaarden.kwaliteit.bijscholing_in_register": Entry<'met' | 'notMet'>;
    /** regionale afspraken over ten minste taken, verantwoordelijkheden en bevoegdheden */
    readonly "contractvoorwaarden.kwaliteit.ketenafspraken": Entry<'met' | 'notMet'>;
    /** werkt stelselmatig aan betere kwaliteit */
    readonly "contractvoorwaarden.kwaliteit.systematisch_verbeteren": Entry<'met' | 'notMet'>;
    /** werkend kwaliteitssysteem, landelijk of internationaal erkend */
    readonly "contractvoorwaarden.kwaliteit.kwaliteitssysteem": Entry<'met' | 'notMet'>;
    /** onafhankelijk getoetst */
    readonly "contractvoorwaarden.kwaliteit.externe_audit": Entry<'met' | 'notMet'>;
    /** de landelijke kwaliteitskaders zitten in dat systeem */
    readonly "contractvoorwaarden.kwaliteit.kwaliteitskaders": Entry<'met' | 'notMet'>;
    /** vraagt de kwaliteitsindicatoren uit */
    readonly "contractvoorwaarden.kwaliteit.indicatoren_uitgevraagd": Entry<'met' | 'notMet'>;
    /** levert de kwaliteitsindicatoren aan */
    readonly "contractvoorwaarden.kwaliteit.indicatoren_aangeleverd": Entry<'met' | 'notMet'>;
    /** eigen klachtenregeling op schrift, volgens de Wkkgz */
    readonly "contractvoorwaarden.kwaliteit.klachtenregeling": Entry<'met' | 'notMet'>;
    /** zzp'er: achterwacht met ten minste twee collega's, op schrift */
    readonly "contractvoorwaarden.kwaliteit.achterwacht_van_zzp": Entry<'met' | 'notMet'>;
    /** meet klanttevredenheid op de landelijke manier */
    readonly "contractvoorwaarden.kwaliteit.klanttevredenheid_gemeten": Entry<'met' | 'notMet'>;
    /** levert de klanttevredenheid aan */
    readonly "contractvoorwaarden.kwaliteit.klanttevredenheid_aangeleverd": Entry<'met' | 'notMet'>;
    /** besteedt alleen zorg uit waar dat mag */
    readonly "contractvoorwaarden.onderlinge_dienstverlening.goede_uitbesteding": Entry<'met' | 'notMet'>;
    /** heeft gemeld welke instellingen de uitbestede zorg leveren */
    readonly "contractvoorwaarden.onderlinge_dienstverlening.uitbesteding_gemeld": Entry<'met' | 'notMet'>;
    /** met de preferente zorgverzekeraar is een vergoeding afgesproken */
    readonly "vergoeding_regiefunctie.preferente_verzekeraar_vergoedt": Entry<'met' | 'notMet'>;
    /** heeft een beleidsplan voor meer jaren */
    readonly "vergoeding_regiefunctie.meerjarenbeleidsplan": Entry<'met' | 'notMet'>;
    /** werkt volgens de richtlijnen die landelijk of regionaal gelden */
    readonly "vergoeding_regiefunctie.geldende_richtlijnen": Entry<'met' | 'notMet'>;
    /** gebruikt de richtlijnen die voor zorgaanbieders leidend zijn */
    readonly "vergoeding_regiefunctie.leidende_richtlijnen": Entry<'met' | 'notMet'>;
    /** de uitvoerder is daarvoor opgeleid of ervaren */
    readonly "vergoeding_regiefunctie.uitvoerder": Entry<'met' | 'notMet'>;
    /** de uitvoerder heeft de drie kerntaken */
    readonly "vergoeding_regiefunctie.kerntaken": Entry<'met' | 'notMet'>;
    /** de partijen zijn gecontracteerd */
    readonly "vergoeding_regiefunctie.samenwerking.gecontracteerde_partijen": Entry<'met' | 'notMet'>;
    /** huisartsen, paramedici en andere zorgaanbieders in de wijkverpleging */
    readonly "vergoeding_regiefunctie.samenwerking.eerste_lijn": Entry<'met' | 'notMet'>;
    /** een ziekenhuis met een wond expertise centrum */
    readonly "vergoeding_regiefunctie.samenwerking.ziekenhuis": Entry<'met' | 'notMet'>;
    /** het initiatief dat er in de regio al is */
    readonly "vergoeding_regiefunctie.samenwerking.regionaal_initiatief": Entry<'met' | 'notMet'>;
    /** een leverancier van hulpmiddelen */
    readonly "vergoeding_regiefunctie.samenwerking.leverancier": Entry<'met' | 'notMet'>;
    /** een medische speciaalzaak, een apotheek of beide */
    readonly "vergoeding_regiefunctie.samenwerking.winkel_of_apotheek": Entry<'met' | 'notMet'>;
    /** werkt met een protocol van aanvraag tot en met evaluatie */
    readonly "vergoeding_regiefunctie.protocol": Entry<'met' | 'notMet'>;
    /** kan dat protocol overhandigen */
    readonly "vergoeding_regiefunctie.protocol_te_overhandigen": Entry<'met' | 'notMet'>;
    /** heeft dit jaar de uitkomsten gerapporteerd, of kan dat nog */
    readonly "vergoeding_regiefunctie.uitkomsten_gerapporteerd": Entry<'met' | 'notMet'>;
  };
  readonly groups: {
    /** toets van een voorstel voor een innovatie */
    readonly "innovatietoets": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** wat bij wie nieuw is nog nodig is voor een overeenkomst */
    readonly "overeenkomst_mogelijk": Entry<'met' | 'notMet'>;
    /** voorwaarden voor zorg aan een kind */
    readonly "kindzorg": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** is een systeemfunctie */
    readonly "is_systeemfunctie": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** komt in aanmerking voor vergoeding van de infrastructuur van onplanbare nachtzorg */
    readonly "vergoeding_nachtzorg": Entry<'met' | 'notMet'>;
    /** wat voor PTZ van de zorgaanbieder nodig is */
    readonly "ptz_voorwaarden": Entry<'met' | 'notMet'>;
    /** voorwaarden voor een overeenkomst */
    readonly "contractvoorwaarden": Entry<'met' | 'notMet'>;
    /** Algemeen */
    readonly "contractvoorwaarden.algemeen": Entry<'met' | 'notMet'>;
    /** Aanvullend voor zzp'ers */
    readonly "contractvoorwaarden.zzp": Entry<'met' | 'notMet'>;
    /** Kwaliteit */
    readonly "contractvoorwaarden.kwaliteit": Entry<'met' | 'notMet'>;
    /** Onderlinge dienstverlening en onderaannemerschap */
    readonly "contractvoorwaarden.onderlinge_dienstverlening": Entry<'met' | 'notMet'>;
    /** komt in aanmerking voor vergoeding van de regiefunctie complexe wondzorg */
    readonly "vergoeding_regiefunctie": Entry<'met' | 'notMet'>;
    /** werkt multidisciplinair samen met gecontracteerde partijen, ten minste met deze */
    readonly "vergoeding_regiefunctie.samenwerking": Entry<'met' | 'notMet'>;
  };
  readonly steps: {
    /** inkoopgesprekken voeren */
    readonly "inkoop.inkoopgesprekken": StepEntry;
    /** het volgverzoek voor onplanbare nachtzorg indienen */
    readonly "inkoop.volgverzoek": StepEntry;
    /** zich melden voor een overeenkomst over 2024 */
    readonly "inkoop.aanmelden": StepEntry;
    /** een voorstel doen */
    readonly "inkoop.voorstel": StepEntry;
    /** een voorstel met een maandtarief doen */
    readonly "inkoop.voorstel_maandtarief": StepEntry;
    /** de contractering afronden */
    readonly "inkoop.contractering": StepEntry;
    /** bekendmaken wie gecontracteerd is */
    readonly "inkoop.publicatie_aanbod": StepEntry;
    /** het volgformat publiceren */
    readonly "nachtzorg.publicatie_volgformat": StepEntry;
    /** het volgformat op de eigen website zetten */
    readonly "nachtzorg.volgformat_op_website": StepEntry;
    /** inhoud en hoogte van de vergoeding afspreken */
    readonly "nachtzorg.overleg_preferente": StepEntry;
    /** de afgesproken businesscase inleveren */
    readonly "nachtzorg.businesscase": StepEntry;
    /** het volgverzoek naar a.s.r. sturen */
    readonly "volgverzoek_verzonden": StepEntry;
    /** de zorgaanbieder benaderen voor 2024 */
    readonly "uitnodigen.benaderen": StepEntry;
    /** de melding zo gauw mogelijk oppakken */
    readonly "uitnodigen.melding_oppakken": StepEntry;
    /** uitnodigen in het portaal */
    readonly "uitnodigen.uitnodiging_klein": StepEntry;
    /** in beginsel uitnodigen in het portaal */
    readonly "uitnodigen.uitnodiging_vijf_minuten": StepEntry;
    /** een afspraak voor overleg plannen */
    readonly "uitnodigen.overleg_plannen": StepEntry;
    /** de overeenkomst in het portaal aanbieden */
    readonly "uitnodigen.aanbieden": StepEntry;
    /** melden welke instellingen de uitbestede zorg leveren */
    readonly "uitbesteding_melden": StepEntry;
    /** de contractafspraken in de systemen zetten */
    readonly "afspraken_verwerken": StepEntry;
    /** declareren over 2024 */
    readonly "declaraties_indienen": StepEntry;
    /** declaraties over 2024 in behandeling nemen */
    readonly "declaraties_behandelen": StepEntry;
    /** toestemming vragen voor zorg zonder overeenkomst */
    readonly "toestemming_vragen": Readonly<Record<string, StepEntry>>;
    /** de uitkomsten van complexe wondzorg rapporteren */
    readonly "uitkomstenrapportage": StepEntry;
    /** drie kwaliteitsindicatoren aanleveren */
    readonly "indicatoren_aanleveren": StepEntry;
    /** zorgaanbieders laten weten wanneer de nieuwe bekostiging begint */
    readonly "nieuws_over_bekostiging": StepEntry;
    /** een wijziging tijdig op de website melden */
    readonly "wijziging_publiceren": StepEntry;
    /** de zzp'er met de eigen naam in de Zorgzoeker zetten */
    readonly "vermelding_zorgzoeker": StepEntry;
    /** in de keten een plaats zoeken die op tijd is */
    readonly "andere_plek.zoeken_in_keten": Readonly<Record<string, StepEntry>>;
    /** meezoeken naar een andere zorgaanbieder */
    readonly "andere_plek.meezoeken": Readonly<Record<string, StepEntry>>;
    /** een aanvraag doen met het formulier */
    readonly "thuiszorgtechnologie.aanvraag_met_formulier": StepEntry;
    /** een aanvraag bij een andere verzekeraar doorsturen */
    readonly "thuiszorgtechnologie.eerdere_aanvraag": StepEntry;
    /** de initiatieven met de meeste invloed uit het plan van Actiz bespreken */
    readonly "gesprek_uitvoeringsplan": StepEntry;
    /** zorgaanbieders met elkaar vergelijken */
    readonly "benchmark": StepEntry;
    /** de regie voeren over ketenzorg dementie */
    readonly "regie_ketenzorg": StepEntry;
    /** nagaan wat hulpmiddelen, techniek, woning en netwerk kunnen opvangen */
    readonly "indiceren.eigen_mogelijkheden": Readonly<Record<string, StepEntry>>;
    /** de verwijzing in het zorgdossier bewaren */
    readonly "zorg_aan_kinderen.verwijzing_bewaren": Readonly<Record<string, StepEntry>>;
    /** vaststellen of het PTZ is */
    readonly "ptz.vaststellen": Readonly<Record<string, StepEntry>>;
    /** de vaststelling in zorgplan of dossier noteren */
    readonly "ptz.vastleggen": Readonly<Record<string, StepEntry>>;
    /** indicatie en zorgplan maken */
    readonly "ptz.zorgplan": Readonly<Record<string, StepEntry>>;
    /** met verzekerde en naasten bespreken welke zorg zij wensen */
    readonly "ptz.gewenste_zorg": Readonly<Record<string, StepEntry>>;
    /** bespreken wat mantelzorg, netwerk en vrijwilligers kunnen doen */
    readonly "ptz.rol_van_netwerk": Readonly<Record<string, StepEntry>>;
    /** uitleggen dat overlijden ook in hospice of eerstelijnsverblijf kan */
    readonly "ptz.andere_plaatsen": Readonly<Record<string, StepEntry>>;
    /** laten weten wanneer thuisblijven niet meer verantwoord is */
    readonly "ptz.grens_van_thuis": Readonly<Record<string, StepEntry>>;
    /** in Mijn Zorgverlener kijken */
    readonly "vraag_stellen.kijken_in_portaal": Readonly<Record<string, StepEntry>>;
    /** met een overgebleven vraag contact opnemen */
    readonly "vraag_stellen.contact_opnemen": Readonly<Record<string, StepEntry>>;
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
