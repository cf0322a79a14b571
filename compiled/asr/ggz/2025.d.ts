/** asr.ggz 2025: Inkoopbeleid 2025 geestelijke gezondheidszorg Made by the compiler of Pol. */

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
  /** tarief dat met a.s.r. is afgesproken */
  readonly "afgesproken_tarief"?: Figure | null;
  /** vergoeding volgens de polisvoorwaarden */
  readonly "vergoeding_volgens_polis"?: Figure | null;
  /** maximale vergoeding die a.s.r. heeft vastgesteld */
  readonly "hoogste_vergoeding"?: Figure | null;
  /** volgt de Uniforme Declaratieparagraaf */
  readonly "volgt_uniforme_paragraaf"?: boolean | null;
  /** voldoet aan de geldende declaratiestandaard */
  readonly "volgt_declaratiestandaard"?: boolean | null;
  /** is een declaratie in het zorgprestatiemodel */
  readonly "in_zorgprestatiemodel"?: boolean | null;
  /** de declaratie is volledig */
  readonly "volledig"?: boolean | null;
  /** de declaratie is juist, ook de declaratiecode */
  readonly "juist"?: boolean | null;
  readonly "stappen"?: {
    /** de declaratie indienen */
    readonly "indienen_declaratie"?: IsoDate | 'notYet' | 'never' | null;
    /** nagaan of de declaratie volledig en juist is */
    readonly "beoordelen_declaratie"?: IsoDate | 'notYet' | 'never' | null;
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
  readonly "oordelen"?: {
    /** er is een aanwijsbare noodzaak om het plafond te verhogen */
    readonly "aanwijsbare_noodzaak"?: Said<boolean> | null;
    /** cliënten naar een andere zorgaanbieder bemiddelen */
    readonly "bemiddelen_naar_ander"?: Said<boolean> | null;
  } | null;
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
  /** rechtspersoon van a.s.r. waar de vraag over gaat */
  readonly "rechtspersoon"?: "basisverzekeraar" | "aanvullend_verzekeraar" | "wlz_uitvoerder" | "schadeverzekeraar" | null;
  /** passage van het beleid waar de vraag over gaat */
  readonly "passage"?: "netwerken_en_gesprekken" | "cruciale_ggz" | "sectorafspraken" | "digitale_ambitie" | "consultatiefunctie" | "andere_passage" | null;
};
export type Item3 = {
  readonly "nummer"?: string | number | null;
  /** eerste dag van het verblijf */
  readonly "start"?: IsoDate | null;
  /** laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is */
  readonly "verwacht_tot_en_met"?: IsoDate | Absent | null;
  /** de verzekerde is voor het verblijf verwezen */
  readonly "verwijzing"?: boolean | null;
  readonly "stappen"?: {
    /** de checklist langdurige ggz invullen */
    readonly "checklist_invullen"?: IsoDate | 'notYet' | 'never' | null;
    /** de machtiging voor zorg met verblijf aanvragen */
    readonly "aanvraag_machtiging_verblijf"?: IsoDate | 'notYet' | 'never' | null;
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
  readonly "nummer"?: string | number | null;
  /** de zorg is waardegedreven */
  readonly "waardegedreven"?: boolean | null;
  /** de zorg komt met en rond de patiënt tot stand */
  readonly "samen_met_patient"?: boolean | null;
  /** de zorg vindt op de juiste plek plaats */
  readonly "op_juiste_plek"?: boolean | null;
  /** de zorg gaat over gezondheid, niet over ziekte */
  readonly "gaat_over_gezondheid"?: boolean | null;
  /** de zorg volgt de stand van wetenschap en praktijk */
  readonly "stand_van_wetenschap"?: boolean | null;
  /** is een prestatie volgens de Wet zorg en dwang */
  readonly "wzd"?: boolean | null;
  /** bedrag dat voor de prestatie gedeclareerd wordt */
  readonly "gedeclareerd"?: Figure | null;
  /** maximumtarief van de NZa voor de prestatie */
  readonly "nza_maximum"?: Figure | null;
  /** is volgens de voorwaarden van de NZa gedeclareerd */
  readonly "volgens_nza_voorwaarden"?: boolean | null;
};
export type Item6 = {
  readonly "nummer"?: string | number | null;
  /** eerste dag van de behandeling */
  readonly "eerste_dag"?: IsoDate | null;
  /** de verzekerde heeft een verwijzing */
  readonly "verwijzing"?: boolean | null;
  /** de hulpvraag past bij wat de ggz biedt */
  readonly "hulpvraag_past"?: boolean | null;
  /** het doel is bij de start helder */
  readonly "doel_helder_bij_start"?: boolean | null;
  readonly "stappen"?: {
    /** de machtiging aanvragen */
    readonly "aanvraag_machtiging"?: IsoDate | 'notYet' | 'never' | null;
  } | null;
};
export type Item7 = {
  readonly "nummer"?: string | number | null;
  /** zorgaanbieders en zorgverzekeraars werken in dezelfde richting */
  readonly "gelijkgericht"?: boolean | null;
  readonly "oordelen"?: {
    /** de transformatie heeft grote gevolgen */
    readonly "plan_is_impactvol"?: Said<boolean> | null;
    /** transformatiemiddelen voor het plan inzetten */
    readonly "transformatiemiddelen_inzetten"?: Said<boolean> | null;
    /** het transformatieplan is positief beoordeeld */
    readonly "plan_positief_beoordeeld"?: Said<boolean> | null;
    /** op welke van de twee manieren a.s.r. meedoet */
    readonly "wijze_van_deelname"?: Said<"gelijkgericht_contracteren" | "naar_rato_bijdragen"> | null;
  } | null;
};
export type Item8 = {
  readonly "nummer"?: string | number | null;
  /** doelen van het project */
  readonly "doelen"?: readonly ("minder_uitstoot" | "minder_grondstoffen" | "minder_verspilling")[] | { readonly [Member in "minder_uitstoot" | "minder_grondstoffen" | "minder_verspilling"]?: boolean | null } | null;
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
    /** wat het voorstel van a.s.r. bevat */
    readonly "voorstel_bevat"?: readonly ("omzetplafond" | "gemiddelde_prijs" | "tarief" | "vragenlijst")[] | { readonly [Member in "omzetplafond" | "gemiddelde_prijs" | "tarief" | "vragenlijst"]?: boolean | null } | null;
    /** het aanbod richt zich op ziektebeelden met een lange wachtlijst */
    readonly "helpt_bij_lange_wachtlijst"?: boolean | null;
    /** de melding zegt wat de aanleiding is */
    readonly "melding_noemt_aanleiding"?: boolean | null;
    /** de melding zegt wat de gevolgen zijn, zoals meer aanbod */
    readonly "melding_noemt_gevolgen"?: boolean | null;
    /** heeft een Vecozo-certificaat voor iets anders dan contracteren */
    readonly "ander_vecozo_certificaat"?: boolean | null;
    /** heeft een innovatie die niet onder de transformatiemiddelen van het IZA valt */
    readonly "innovatie_buiten_iza"?: boolean | null;
    /** nieuwe functies die worden toegepast */
    readonly "nieuwe_functies"?: readonly ("consultatiefunctie" | "verkennend_gesprek" | "gezondheidsnetwerk")[] | { readonly [Member in "consultatiefunctie" | "verkennend_gesprek" | "gezondheidsnetwerk"]?: boolean | null } | null;
    /** nieuwe functies die mede door de zorgaanbieder worden ingevoerd */
    readonly "helpt_invoeren"?: readonly ("consultatiefunctie" | "verkennend_gesprek" | "gezondheidsnetwerk")[] | { readonly [Member in "consultatiefunctie" | "verkennend_gesprek" | "gezondheidsnetwerk"]?: boolean | null } | null;
    /** dag waarop de consultatiefunctie is gecontracteerd */
    readonly "consultatiefunctie_gecontracteerd_op"?: IsoDate | null;
    /** zorgverzekeraar die in de regio marktleider is */
    readonly "marktleider_in_regio"?: "asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "landelijk_programma" | "nederlandse_ggz" | "vng" | "marktleider" | Absent | null;
    /** thema's die in de organisatie zijn opgenomen */
    readonly "organisatiethemas"?: readonly ("positieve_gezondheid" | "digitalisering" | "samen_beslissen" | "zelfredzaamheid")[] | { readonly [Member in "positieve_gezondheid" | "digitalisering" | "samen_beslissen" | "zelfredzaamheid"]?: boolean | null } | null;
    /** levert zorg die nodig is */
    readonly "zorg_is_nodig"?: boolean | null;
    /** levert zorg die werkt */
    readonly "zorg_is_effectief"?: boolean | null;
    /** levert zorg zonder verspilling */
    readonly "zorg_is_efficient"?: boolean | null;
    /** gebruikt voor inzetbaarheid wat a.s.r. op haar pagina aanreikt */
    readonly "gebruikt_middelen_van_asr"?: boolean | null;
    /** gebruikt voor inzetbaarheid andere middelen uit het veld */
    readonly "gebruikt_andere_middelen"?: boolean | null;
    /** de wachttijd voor verzekerden loopt op */
    readonly "wachttijd_loopt_op"?: boolean | null;
    /** kijkt waar de verzekerde wel op tijd terecht kan */
    readonly "zoekt_andere_plek"?: boolean | null;
    /** zocht een plek waar een verzekerde op tijd terecht kan en vond die niet */
    readonly "vindt_geen_plek_op_tijd"?: boolean | null;
    /** wijst verzekerden op de afdeling zorgbemiddeling van a.s.r. */
    readonly "wijst_op_zorgbemiddeling"?: boolean | null;
    /** houdt zich aan landelijke standaarden en die van de beroepsgroep */
    readonly "volgt_standaarden"?: boolean | null;
    /** biedt alleen zorg die bij de hele zorgvraag past */
    readonly "zorg_past_bij_vraag"?: boolean | null;
    /** meet de eigen kwaliteit doorlopend */
    readonly "meet_kwaliteit_doorlopend"?: boolean | null;
    /** wil ervaringsdeskundigen inzetten */
    readonly "zet_ervaringsdeskundigen_in"?: boolean | null;
    /** punten waarop de inzet van ervaringsdeskundigen is toegelicht */
    readonly "inzet_toegelicht_op"?: readonly ("visie_op_inzet" | "waarde_voor_team" | "doelgroep_of_deel")[] | { readonly [Member in "visie_op_inzet" | "waarde_voor_team" | "doelgroep_of_deel"]?: boolean | null } | null;
    /** punten waarop de opbrengst van die inzet is beschreven */
    readonly "opbrengst_beschreven_op"?: readonly ("effecten" | "wanneer_goed" | "meetwijze")[] | { readonly [Member in "effecten" | "wanneer_goed" | "meetwijze"]?: boolean | null } | null;
    /** punten waarop de innovatie samen is verkend */
    readonly "innovatie_verkend_op"?: readonly ("haalbaar_binnen_zvw" | "zorg" | "dienstverlening" | "arbeidsmarkt" | "zorgkosten")[] | { readonly [Member in "haalbaar_binnen_zvw" | "zorg" | "dienstverlening" | "arbeidsmarkt" | "zorgkosten"]?: boolean | null } | null;
    /** vormen van digitalisering waaraan gewerkt wordt */
    readonly "digitalisering"?: readonly ("digitale_zorg" | "gegevensuitwisseling" | "werkprocessen" | "nieuwe_technieken" | "andere_vorm")[] | { readonly [Member in "digitale_zorg" | "gegevensuitwisseling" | "werkprocessen" | "nieuwe_technieken" | "andere_vorm"]?: boolean | null } | null;
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
    /** zorgprestatie */
    readonly "prestatie"?: List<Item5> | null;
    /** behandeling van een verzekerde */
    readonly "behandeling"?: List<Item6> | null;
    /** plan voor een zorgtransformatie */
    readonly "transformatieplan"?: List<Item7> | null;
    /** duurzaam project */
    readonly "initiatief"?: List<Item8> | null;
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
    /** wet- of regelgeving verandert of gaat veranderen, beleid dat daarbij hoort inbegrepen */
    readonly "wet_verandert"?: boolean | null;
    /** financiële kaders veranderen of gaan veranderen */
    readonly "financiele_kaders_veranderen"?: boolean | null;
    /** er zijn onvoorziene, uitzonderlijke omstandigheden */
    readonly "onvoorziene_omstandigheden"?: boolean | null;
    /** norm voor de wachttijd, in dagen */
    readonly "norm_wachttijd"?: Figure | null;
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
  /** zorgprestatie */
  readonly "prestatie"?: List<Item5> | null;
  /** behandeling van een verzekerde */
  readonly "behandeling"?: List<Item6> | null;
  /** plan voor een zorgtransformatie */
  readonly "transformatieplan"?: List<Item7> | null;
  /** duurzaam project */
  readonly "initiatief"?: List<Item8> | null;
  readonly "oordelen"?: {
    /** omzetplafond in de aanbiedingsbrief */
    readonly "plafond_bij_brief"?: Said<Figure> | null;
    /** omzetplafond in het digitale aanbod zonder vragenlijst */
    readonly "plafond_zonder_vragenlijst"?: Said<Figure> | null;
    /** tarief in het digitale aanbod zonder vragenlijst */
    readonly "tarief_zonder_vragenlijst"?: Said<Figure> | null;
    /** de cliënten zijn evenwichtig over het jaar verdeeld */
    readonly "clienten_evenwichtig_verdeeld"?: Said<boolean> | null;
    /** het aanbod voegt voor verzekerden van a.s.r. iets toe */
    readonly "toegevoegde_waarde"?: Said<boolean> | null;
    /** uitnodigen om over de zorgkosten te praten */
    readonly "uitnodigen_voor_gesprek"?: Said<boolean> | null;
    /** besluiten geen overeenkomst meer aan te bieden */
    readonly "geen_vervolg_aanbieden"?: Said<boolean> | null;
    /** in het lopende jaar toch een overeenkomst sluiten */
    readonly "afwijken_van_uitgangspunt"?: Said<boolean> | null;
    /** beleid en inkoopprocedure aanpassen, op elk moment */
    readonly "beleid_aanpassen"?: Said<boolean> | null;
    /** het beleid verder aanvullen, wijzigen of verduidelijken */
    readonly "beleid_aanvullen"?: Said<boolean> | null;
    /** de innovatie is het volgen waard */
    readonly "innovatie_volgen"?: Said<boolean> | null;
    /** de nieuwe functies worden breed toegepast */
    readonly "breed_toegepast"?: Said<boolean> | null;
    /** er wordt aan het invoeren van die middelen bijgedragen */
    readonly "draagt_bij_aan_invoering"?: Said<boolean> | null;
    /** duidelijk is wat een ervaringsdeskundige toevoegt */
    readonly "meerwaarde_is_duidelijk"?: Said<boolean> | null;
    /** voldoet aan de criteria voor de duurzamere keuze */
    readonly "voldoet_aan_labelcriteria"?: Said<boolean> | null;
    /** de kwaliteit van de zorg is goed */
    readonly "zorg_is_goed"?: Said<boolean> | null;
    /** de prijs van de zorg is redelijk */
    readonly "prijs_is_redelijk"?: Said<boolean> | null;
    /** wachttijd en reisafstand zijn voor verzekerden redelijk */
    readonly "redelijke_tijd_en_afstand"?: Said<boolean> | null;
    /** het kader meewegen in wel of geen aanbod en in het tarief */
    readonly "kader_meewegen"?: Said<boolean> | null;
    /** er is een toestand die met insolventie te vergelijken is, in een procedure die daarop lijkt */
    readonly "vergelijkbare_insolventie"?: Said<boolean> | null;
    /** de bedrijfsadministratie is gedegen */
    readonly "gedegen_bedrijfsadministratie"?: Said<boolean> | null;
    /** kan gevraagde gegevens op tijd leveren */
    readonly "kan_gegevens_op_tijd_leveren"?: Said<boolean> | null;
    /** de fout geeft reden om aan de integriteit te twijfelen */
    readonly "integriteit_in_twijfel"?: Said<boolean> | null;
    /** er zijn genoeg plausibele aanwijzingen dat ondoelmatigheid, onrechtmatigheid, fraude of iets anders dat de integriteit raakt de kwaliteit in gevaar brengt */
    readonly "voldoende_plausibele_aanwijzingen"?: Said<boolean> | null;
    /** er is genoeg personeel in (loon)dienst om zorg te blijven leveren */
    readonly "personeel_volstaat"?: Said<boolean> | null;
    /** de kwaliteit wordt stelselmatig verbeterd */
    readonly "verbetert_systematisch"?: Said<boolean> | null;
    /** met elke partner die ertoe doet is schriftelijk afgesproken */
    readonly "afspraken_met_relevante_partners"?: Said<boolean> | null;
    /** de regels over veilige zorg worden gevolgd */
    readonly "volgt_veiligheidsregels"?: Said<boolean> | null;
    /** de kwaliteitscyclus over veiligheid draait */
    readonly "actieve_kwaliteitscyclus"?: Said<boolean> | null;
    /** een veilig klimaat is te garanderen voor wie klinisch verblijft */
    readonly "veilig_klimaat_gegarandeerd"?: Said<boolean> | null;
  } | null;
  readonly "stappen"?: {
    /** Mijn Zorgverlener raadplegen */
    readonly "vragen.raadplegen"?: IsoDate | 'notYet' | 'never' | null;
    /** met vragen contact zoeken, het hele jaar door */
    readonly "vragen.contact_zoeken"?: IsoDate | 'notYet' | 'never' | null;
    /** de postcode invullen om vindbaar te zijn */
    readonly "postcode_invullen"?: IsoDate | 'notYet' | 'never' | null;
    /** een wijziging van het beleid bekendmaken */
    readonly "wijziging_bekendmaken"?: IsoDate | 'notYet' | 'never' | null;
    /** controles op declaraties uitvoeren */
    readonly "controleren_declaraties"?: IsoDate | 'notYet' | 'never' | null;
    /** ervoor kiezen declaratiegegevens niet met a.s.r. te delen */
    readonly "gegevens_niet_delen"?: IsoDate | 'notYet' | 'never' | null;
    /** een aanvraag voor een innovatie doen */
    readonly "innovatie_aanvragen"?: IsoDate | 'notYet' | 'never' | null;
    /** de randvoorwaarden voor de regio opleveren */
    readonly "mentale_gezondheid.mgn_vg_opleveren"?: IsoDate | 'notYet' | 'never' | null;
    /** netwerken en verkennende gesprekken contracteren */
    readonly "mentale_gezondheid.mgn_vg_contracteren"?: IsoDate | 'notYet' | 'never' | null;
    /** in beeld brengen welk cruciaal zorgaanbod nodig is */
    readonly "cruciale_ggz_opleveren"?: IsoDate | 'notYet' | 'never' | null;
    /** de leidraad goedkeuren en openbaar maken */
    readonly "consultatiefunctie.leidraad_publiceren"?: IsoDate | 'notYet' | 'never' | null;
    /** de preferente verzekeraar van de regio benaderen */
    readonly "consultatiefunctie.preferente_benaderen"?: IsoDate | 'notYet' | 'never' | null;
    /** de consultatiefunctie voor de hele regio inkopen */
    readonly "consultatiefunctie.gelijkgericht_inkopen"?: IsoDate | 'notYet' | 'never' | null;
    /** het eigen aandeel in de afspraak bijdragen */
    readonly "consultatiefunctie.aandeel_bijdragen"?: IsoDate | 'notYet' | 'never' | null;
    /** het beleid publiceren */
    readonly "aanbiedingsbrief.publicatie_beleid"?: IsoDate | 'notYet' | 'never' | null;
    /** het beleid bespreken en kansen verkennen */
    readonly "aanbiedingsbrief.bespreken"?: IsoDate | 'notYet' | 'never' | null;
    /** informatie over het strategisch beleid sturen */
    readonly "aanbiedingsbrief.strategisch_beleid"?: IsoDate | 'notYet' | 'never' | null;
    /** de aanbiedingsbrief sturen */
    readonly "aanbiedingsbrief.versturen_brief"?: IsoDate | 'notYet' | 'never' | null;
    /** het voorstel bespreken en het eens worden */
    readonly "aanbiedingsbrief.overeenstemming"?: IsoDate | 'notYet' | 'never' | null;
    /** de gecontracteerde zorg op de website zetten */
    readonly "aanbiedingsbrief.publicatie_aanbod"?: IsoDate | 'notYet' | 'never' | null;
    /** het beleid publiceren */
    readonly "digitaal.publicatie_beleid"?: IsoDate | 'notYet' | 'never' | null;
    /** een overeenkomst aanbieden */
    readonly "digitaal.aanbod_zonder_vragenlijst"?: IsoDate | 'notYet' | 'never' | null;
    /** een overeenkomst aanbieden */
    readonly "digitaal.aanbod_met_vragenlijst"?: IsoDate | 'notYet' | 'never' | null;
    /** de overeenkomst tekenen */
    readonly "digitaal.ondertekenen"?: IsoDate | 'notYet' | 'never' | null;
    /** de gecontracteerde zorg op de website zetten */
    readonly "digitaal.publicatie_aanbod"?: IsoDate | 'notYet' | 'never' | null;
    /** de overeenkomst in het inkoopportaal aanbieden */
    readonly "aanbieden.overeenkomst"?: IsoDate | 'notYet' | 'never' | null;
    /** om een overeenkomst voor het volgende contractjaar vragen */
    readonly "nieuwe_aanbieder.verzoek"?: IsoDate | 'notYet' | 'never' | null;
    /** contractvoorwaarden en toegevoegde waarde toetsen */
    readonly "nieuwe_aanbieder.toetsen_verzoek"?: IsoDate | 'notYet' | 'never' | null;
    /** de ontwikkeling van gedeclareerde kosten volgen */
    readonly "eerste_jaar.kosten_volgen"?: IsoDate | 'notYet' | 'never' | null;
    /** opnieuw bekijken of aan de contractvoorwaarden is voldaan */
    readonly "eerste_jaar.voorwaarden_opnieuw"?: IsoDate | 'notYet' | 'never' | null;
    /** het kwaliteitsstatuut in de juiste sectie goedgekeurd hebben */
    readonly "statuut_goedgekeurd"?: IsoDate | 'notYet' | 'never' | null;
    /** de overgang naar instelling melden */
    readonly "melding_overgang"?: IsoDate | 'notYet' | 'never' | null;
    /** declareren volgens de nieuwe kwaliteitsstandaard */
    readonly "declareren_als_instelling"?: IsoDate | 'notYet' | 'never' | null;
    /** om een hoger omzetplafond vragen */
    readonly "verzoek_tot_ophoging"?: IsoDate | 'notYet' | 'never' | null;
    /** de contractafspraken in de systemen zetten */
    readonly "afspraken_verwerken"?: IsoDate | 'notYet' | 'never' | null;
    /** declareren over 2025 */
    readonly "declaraties_indienen"?: IsoDate | 'notYet' | 'never' | null;
    /** meezoeken naar een zorgaanbieder voor de verzekerde */
    readonly "meezoeken_naar_plek"?: IsoDate | 'notYet' | 'never' | null;
    /** de duurzamere keuze in de Zorgzoeker tonen */
    readonly "duurzamere_keuze_tonen"?: IsoDate | 'notYet' | 'never' | null;
    /** volgens de CSRD over de duurzaamheid van de hele zorgketen rapporteren */
    readonly "rapporteren_csrd"?: IsoDate | 'notYet' | 'never' | null;
    /** bespreken wat er digitaal gebeurt en beter kan */
    readonly "digitalisering_bespreken"?: IsoDate | 'notYet' | 'never' | null;
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
  /** type overeenkomst dat a.s.r. aanbiedt */
  readonly "contracttype": Decided<"aanbiedingsbrief" | "digitaal_zonder_vragenlijst" | "digitaal_met_vragenlijst">;
  /** over het voorstel van a.s.r. valt te onderhandelen */
  readonly "onderhandelbaar": Decided<boolean>;
  /** in het voorstel staat alles wat erin hoort */
  readonly "voorstel_volledig": Decided<boolean>;
  /** omzetplafond in het voorstel van a.s.r. */
  readonly "voorgesteld_omzetplafond": Decided<string>;
  /** tarief in het voorstel van a.s.r., als deel van het maximumtarief */
  readonly "voorgesteld_tarief": Decided<number | string>;
  /** het afgesproken omzetplafond is passend */
  readonly "plafond_passend": Decided<boolean>;
  /** of het verzoek om een hoger plafond beoordeeld wordt */
  readonly "verzoek_ophoging": Readonly<Record<string, Decided<"niet_voor_nieuwe_clienten" | "te_vroeg" | "ontvankelijk" | "niet_tijdig">>>;
  /** valt onder de route voor zorgaanbieders zonder overeenkomst */
  readonly "route_nieuwe_aanbieder": Decided<boolean>;
  /** wat het verzoek van een nieuwe aanbieder oplevert */
  readonly "verzoek_om_overeenkomst": Decided<"niet_ontvankelijk" | "voldoet_niet" | "geen_toegevoegde_waarde" | "aanbod_mogelijk">;
  /** declaraties over het lopende inkoopjaar staan een nieuwe overeenkomst in de weg */
  readonly "tussentijds_belet": Decided<boolean>;
  /** valt onder de regeling voor praktijken die een instelling worden */
  readonly "overgangsroute": Decided<boolean>;
  /** type overeenkomst voor de nieuwe instelling */
  readonly "contracttype_na_overgang": Decided<"aanbiedingsbrief" | "digitaal_zonder_vragenlijst" | "digitaal_met_vragenlijst">;
  /** waar vragen over overeenkomst en beleid heen gaan */
  readonly "loket_voor_algemene_vragen": Decided<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "afdeling_declaraties" | "declaraties_en_machtigingen" | "afdeling_zorgbemiddeling" | "loket_instellingen" | "loket_vrijgevestigden" | "duurzaamheidsloket" | "innovatieloket" | "retourcodezoeker" | "contactformulier" | "kantoor_asr">;
  /** waar een vraag of verzoek heen gaat */
  readonly "loket": Readonly<Record<string, Decided<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "afdeling_declaraties" | "declaraties_en_machtigingen" | "afdeling_zorgbemiddeling" | "loket_instellingen" | "loket_vrijgevestigden" | "duurzaamheidsloket" | "innovatieloket" | "retourcodezoeker" | "contactformulier" | "kantoor_asr">>>;
  /** nummer bij de Kamer van Koophandel */
  readonly "kvk_nummer": Readonly<Record<string, Decided<string>>>;
  /** rechtspersoon met wie de overeenkomst wordt gesloten */
  readonly "sluit_overeenkomst": Readonly<Record<string, Decided<"basisverzekeraar" | "aanvullend_verzekeraar" | "wlz_uitvoerder" | "schadeverzekeraar">>>;
  /** de prestatie is passende zorg */
  readonly "passende_zorg": Readonly<Record<string, Decided<boolean>>>;
  /** wat a.s.r. voor de zorg vergoedt */
  readonly "vergoeding": Readonly<Record<string, Decided<string>>>;
  /** of a.s.r. declaraties over het contractjaar behandelt */
  readonly "declareren": Decided<"nog_niet_in_behandeling" | "in_behandeling">;
  /** de declaratie kan langs Vecozo, met of zonder overeenkomst */
  readonly "via_vecozo": Readonly<Record<string, Decided<boolean>>>;
  /** declareren kan elke maand */
  readonly "maandelijks_declareren": Readonly<Record<string, Decided<boolean>>>;
  /** waar de termijn om in te dienen staat */
  readonly "termijn_staat_in": Readonly<Record<string, Decided<"deze_pagina" | "de_polis">>>;
  /** de declaratie wordt afgewezen, met een retourcode */
  readonly "afgewezen": Readonly<Record<string, Decided<boolean>>>;
  /** voor de behandeling is een machtiging nodig */
  readonly "machtiging_nodig": Readonly<Record<string, Decided<boolean>>>;
  /** voor zorg met verblijf is een machtiging nodig */
  readonly "machtiging_verblijf": Readonly<Record<string, Decided<boolean>>>;
  /** een lang verblijf vraagt een eigen machtiging */
  readonly "machtiging_langdurig": Readonly<Record<string, Decided<boolean>>>;
  /** de vraag valt onder dit beleid */
  readonly "valt_onder_dit_beleid": Readonly<Record<string, Decided<boolean>>>;
  /** de passage is beleid van alle zorgverzekeraars samen */
  readonly "gezamenlijk_beleid": Readonly<Record<string, Decided<boolean>>>;
  /** a.s.r. is rechtstreeks voortrekker bij het uitwerken van het plan */
  readonly "voortrekker": Readonly<Record<string, Decided<boolean>>>;
  /** hoe a.s.r. aan het plan meedoet */
  readonly "deelname_asr": Readonly<Record<string, Decided<"gelijkgericht_contracteren" | "naar_rato_bijdragen">>>;
  /** de innovatie buiten de transformatiemiddelen wordt gevolgd */
  readonly "innovatie_gevolgd": Decided<boolean>;
  /** de uitkomst telt mee bij het contracteren voor 2025 */
  readonly "mgn_vg_meegenomen": Decided<boolean>;
  /** de uitkomst telt mee bij het contracteren voor 2025 */
  readonly "cruciale_ggz_meegenomen": Decided<boolean>;
  /** zorgverzekeraar die de consultatiefunctie voor de regio inkoopt */
  readonly "inkoper_consultatiefunctie": Readonly<Record<string, Decided<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "landelijk_programma" | "nederlandse_ggz" | "vng" | "marktleider">>>;
  /** zorgverzekeraar die voor inkoop van de consultatiefunctie benaderd wordt */
  readonly "preferente_verzekeraar_in_regio": Readonly<Record<string, Decided<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "landelijk_programma" | "nederlandse_ggz" | "vng" | "marktleider">>>;
  /** staat in de Zorgzoeker als duurzamere keuze */
  readonly "duurzamere_keuze": Decided<boolean>;
  /** voldoet aan wat nodig is om in aanmerking te komen; nodig, niet voldoende */
  readonly "komt_in_aanmerking": Decided<boolean>;
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
  /** type overeenkomst dat a.s.r. aanbiedt */
  readonly "contracttype": readonly string[];
  /** over het voorstel van a.s.r. valt te onderhandelen */
  readonly "onderhandelbaar": readonly string[];
  /** in het voorstel staat alles wat erin hoort */
  readonly "voorstel_volledig": readonly string[];
  /** omzetplafond in het voorstel van a.s.r. */
  readonly "voorgesteld_omzetplafond": readonly string[];
  /** tarief in het voorstel van a.s.r., als deel van het maximumtarief */
  readonly "voorgesteld_tarief": readonly string[];
  /** het afgesproken omzetplafond is passend */
  readonly "plafond_passend": readonly string[];
  /** of het verzoek om een hoger plafond beoordeeld wordt */
  readonly "verzoek_ophoging": Readonly<Record<string, readonly string[]>>;
  /** valt onder de route voor zorgaanbieders zonder overeenkomst */
  readonly "route_nieuwe_aanbieder": readonly string[];
  /** wat het verzoek van een nieuwe aanbieder oplevert */
  readonly "verzoek_om_overeenkomst": readonly string[];
  /** declaraties over het lopende inkoopjaar staan een nieuwe overeenkomst in de weg */
  readonly "tussentijds_belet": readonly string[];
  /** valt onder de regeling voor praktijken die een instelling worden */
  readonly "overgangsroute": readonly string[];
  /** type overeenkomst voor de nieuwe instelling */
  readonly "contracttype_na_overgang": readonly string[];
  /** waar vragen over overeenkomst en beleid heen gaan */
  readonly "loket_voor_algemene_vragen": readonly string[];
  /** waar een vraag of verzoek heen gaat */
  readonly "loket": Readonly<Record<string, readonly string[]>>;
  /** nummer bij de Kamer van Koophandel */
  readonly "kvk_nummer": Readonly<Record<string, readonly string[]>>;
  /** rechtspersoon met wie de overeenkomst wordt gesloten */
  readonly "sluit_overeenkomst": Readonly<Record<string, readonly string[]>>;
  /** de prestatie is passende zorg */
  readonly "passende_zorg": Readonly<Record<string, readonly string[]>>;
  /** wat a.s.r. voor de zorg vergoedt */
  readonly "vergoeding": Readonly<Record<string, readonly string[]>>;
  /** of a.s.r. declaraties over het contractjaar behandelt */
  readonly "declareren": readonly string[];
  /** de declaratie kan langs Vecozo, met of zonder overeenkomst */
  readonly "via_vecozo": Readonly<Record<string, readonly string[]>>;
  /** declareren kan elke maand */
  readonly "maandelijks_declareren": Readonly<Record<string, readonly string[]>>;
  /** waar de termijn om in te dienen staat */
  readonly "termijn_staat_in": Readonly<Record<string, readonly string[]>>;
  /** de declaratie wordt afgewezen, met een retourcode */
  readonly "afgewezen": Readonly<Record<string, readonly string[]>>;
  /** voor de behandeling is een machtiging nodig */
  readonly "machtiging_nodig": Readonly<Record<string, readonly string[]>>;
  /** voor zorg met verblijf is een machtiging nodig */
  readonly "machtiging_verblijf": Readonly<Record<string, readonly string[]>>;
  /** een lang verblijf vraagt een eigen machtiging */
  readonly "machtiging_langdurig": Readonly<Record<string, readonly string[]>>;
  /** de vraag valt onder dit beleid */
  readonly "valt_onder_dit_beleid": Readonly<Record<string, readonly string[]>>;
  /** de passage is beleid van alle zorgverzekeraars samen */
  readonly "gezamenlijk_beleid": Readonly<Record<string, readonly string[]>>;
  /** a.s.r. is rechtstreeks voortrekker bij het uitwerken van het plan */
  readonly "voortrekker": Readonly<Record<string, readonly string[]>>;
  /** hoe a.s.r. aan het plan meedoet */
  readonly "deelname_asr": Readonly<Record<string, readonly string[]>>;
  /** de innovatie buiten de transformatiemiddelen wordt gevolgd */
  readonly "innovatie_gevolgd": readonly string[];
  /** de uitkomst telt mee bij het contracteren voor 2025 */
  readonly "mgn_vg_meegenomen": readonly string[];
  /** de uitkomst telt mee bij het contracteren voor 2025 */
  readonly "cruciale_ggz_meegenomen": readonly string[];
  /** zorgverzekeraar die de consultatiefunctie voor de regio inkoopt */
  readonly "inkoper_consultatiefunctie": Readonly<Record<string, readonly string[]>>;
  /** zorgverzekeraar die voor inkoop van de consultatiefunctie benaderd wordt */
  readonly "preferente_verzekeraar_in_regio": Readonly<Record<string, readonly string[]>>;
  /** staat in de Zorgzoeker als duurzamere keuze */
  readonly "duurzamere_keuze": readonly string[];
  /** voldoet aan wat nodig is om in aanmerking te komen; nodig, niet voldoende */
  readonly "komt_in_aanmerking": readonly string[];
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
    /** type overeenkomst dat a.s.r. aanbiedt */
    readonly "contracttype": Entry<"aanbiedingsbrief" | "digitaal_zonder_vragenlijst" | "digitaal_met_vragenlijst">;
    /** de omzet beslist mee welk type wordt aangeboden */
    readonly "omvang_bepaalt_type": Entry<boolean>;
    /** over het voorstel van a.s.r. valt te onderhandelen */
    readonly "onderhandelbaar": Entry<boolean>;
    /** in het voorstel staat alles wat erin hoort */
    readonly "voorstel_volledig": Entry<boolean>;
    /** omzetplafond in het voorstel van a.s.r. */
    readonly "voorgesteld_omzetplafond": Entry<string>;
    /** tarief in het voorstel van a.s.r., als deel van het maximumtarief */
    readonly "voorgesteld_tarief": Entry<number | string>;
    /** het afgesproken omzetplafond is passend */
    readonly "plafond_passend": Entry<boolean>;
    /** het verzoek valt binnen de regeling */
    readonly "binnen_de_regeling": Readonly<Record<string, Entry<boolean>>>;
    /** of het verzoek om een hoger plafond beoordeeld wordt */
    readonly "verzoek_ophoging": Readonly<Record<string, Entry<"niet_voor_nieuwe_clienten" | "te_vroeg" | "ontvankelijk" | "niet_tijdig">>>;
    /** een vrijgevestigde praktijk of een groep daarvan */
    readonly "is_praktijk": Entry<boolean>;
    /** valt onder de route voor zorgaanbieders zonder overeenkomst */
    readonly "route_nieuwe_aanbieder": Entry<boolean>;
    /** wat het verzoek van een nieuwe aanbieder oplevert */
    readonly "verzoek_om_overeenkomst": Entry<"niet_ontvankelijk" | "voldoet_niet" | "geen_toegevoegde_waarde" | "aanbod_mogelijk">;
    /** dit is het eerste jaar met een overeenkomst */
    readonly "eerste_contractjaar": Entry<boolean>;
    /** declaraties over het lopende inkoopjaar staan een nieuwe overeenkomst in de weg */
    readonly "tussentijds_belet": Entry<boolean>;
    /** valt onder de regeling voor praktijken die een instelling worden */
    readonly "overgangsroute": Entry<boolean>;
    /** de praktijk kan als instelling verder */
    readonly "overgang_geslaagd": Entry<boolean>;
    /** vrijgevestigd of instelling, naar de sectie van het statuut */
    readonly "indeling_volgens_statuut": Entry<"instelling" | "vrijgevestigd" | "groep_praktijken" | "paaz" | "puc">;
    /** type overeenkomst voor de nieuwe instelling */
    readonly "contracttype_na_overgang": Entry<"aanbiedingsbrief" | "digitaal_zonder_vragenlijst" | "digitaal_met_vragenlijst">;
    /** waar vragen over overeenkomst en beleid heen gaan */
    readonly "loket_voor_algemene_vragen": Entry<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "afdeling_declaraties" | "declaraties_en_machtigingen" | "afdeling_zorgbemiddeling" | "loket_instellingen" | "loket_vrijgevestigden" | "duurzaamheidsloket" | "innovatieloket" | "retourcodezoeker" | "contactformulier" | "kantoor_asr">;
    /** waar een vraag of verzoek heen gaat */
    readonly "loket": Readonly<Record<string, Entry<"afdeling_overeenkomsten" | "mijn_zorgverlener" | "afdeling_declaraties" | "declaraties_en_machtigingen" | "afdeling_zorgbemiddeling" | "loket_instellingen" | "loket_vrijgevestigden" | "duurzaamheidsloket" | "innovatieloket" | "retourcodezoeker" | "contactformulier" | "kantoor_asr">>>;
    /** verzekerden vinden de zorgaanbieder in de Zorgzoeker */
    readonly "vindbaar_in_zorgzoeker": Entry<boolean>;
    /** a.s.r. heeft het beleid gewijzigd */
    readonly "beleid_gewijzigd": Entry<boolean>;
    /** nummer bij de Kamer van Koophandel */
    readonly "kvk_nummer": Readonly<Record<string, Entry<string>>>;
    /** rechtspersoon met wie de overeenkomst wordt gesloten */
    readonly "sluit_overeenkomst": Readonly<Record<string, Entry<"basisverzekeraar" | "aanvullend_verzekeraar" | "wlz_uitvoerder" | "schadeverzekeraar">>>;
    /** de prestatie is passende zorg */
    readonly "passende_zorg": Readonly<Record<string, Entry<boolean>>>;
    /** wat a.s.r. voor de zorg vergoedt */
    readonly "vergoeding": Readonly<Record<string, Entry<string>>>;
    /** of a.s.r. declaraties over het contractjaar behandelt */
    readonly "declareren": Entry<"nog_niet_in_behandeling" | "in_behandeling">;
    /** de declaratie kan langs Vecozo, met of zonder overeenkomst */
    readonly "via_vecozo": Readonly<Record<string, Entry<boolean>>>;
    /** declareren kan elke maand */
    readonly "maandelijks_declareren": Readonly<Record<string, Entry<boolean>>>;
    /** waar de termijn om in te dienen staat */
    readonly "termijn_staat_in": Readonly<Record<string, Entry<"deze_pagina" | "de_polis">>>;
    /** de declaratie wordt afgewezen, met een retourcode */
    readonly "afgewezen": Readonly<Record<string, Entry<boolean>>>;
    /** voor de behandeling is een machtiging nodig */
    readonly "machtiging_nodig": Readonly<Record<string, Entry<boolean>>>;
    /** het verblijf duurt naar verwachting langer dan 365 dagen */
    readonly "langer_dan_365_dagen": Readonly<Record<string, Entry<boolean>>>;
    /** voor zorg met verblijf is een machtiging nodig */
    readonly "machtiging_verblijf": Readonly<Record<string, Entry<boolean>>>;
    /** een lang verblijf vraagt een eigen machtiging */
    readonly "machtiging_langdurig": Readonly<Record<string, Entry<boolean>>>;
    /** de vraag valt onder dit beleid */
    readonly "valt_onder_dit_beleid": Readonly<Record<string, Entry<boolean>>>;
    /** dag waarop het beleid is gepubliceerd */
    readonly "verschenen_op": Entry<IsoDate>;
    /** aantal verzekerden van a.s.r. zorg, bij benadering */
    readonly "verzekerden_van_asr": Entry<number | string>;
    /** de passage is beleid van alle zorgverzekeraars samen */
    readonly "gezamenlijk_beleid": Readonly<Record<string, Entry<boolean>>>;
    /** a.s.r. is rechtstreeks voortrekker bij het uitwerken van het plan */
    readonly "voortrekker": Readonly<Record<string, Entry<boolean>>>;
    /** hoe a.s.r. aan het plan meedoet */
    readonly "deelname_asr": Readonly<Record<string, Entry<"gelijkgericht_contracteren" | "naar_rato_bijdragen">>>;
    /** de innovatie buiten de transformatiemiddelen wordt gevolgd */
    readonly "innovatie_gevolgd": Entry<boolean>;
    /** elk van de nieuwe functies wordt toegepast */
    readonly "alle_nieuwe_functies": Entry<boolean>;
    /** de uitkomst telt mee bij het contracteren voor 2025 */
    readonly "mgn_vg_meegenomen": Entry<boolean>;
    /** de uitkomst telt mee bij het contracteren voor 2025 */
    readonly "cruciale_ggz_meegenomen": Entry<boolean>;
    /** de consultatiefunctie is onder de leidraad gecontracteerd */
    readonly "onder_leidraad": Entry<boolean>;
    /** zorgverzekeraar die de consultatiefunctie voor de regio inkoopt */
    readonly "inkoper_consultatiefunctie": Readonly<Record<string, Entry<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "landelijk_programma" | "nederlandse_ggz" | "vng" | "marktleider">>>;
    /** zorgverzekeraar die voor inkoop van de consultatiefunctie benaderd wordt */
    readonly "preferente_verzekeraar_in_regio": Readonly<Record<string, Entry<"asr" | "zorgaanbieder" | "verzekerde" | "huisarts" | "wijkverpleegkundige" | "hbo_wijkverpleegkundige" | "preferente_verzekeraar" | "zorgverzekeraars" | "zorgverzekeraars_nederland" | "de_amersfoortse" | "multizorg" | "dsw" | "vecozo_organisatie" | "landelijk_programma" | "nederlandse_ggz" | "vng" | "marktleider">>>;
    /** de tabel zonder titel geldt */
    readonly "in_digitaal_tijdpad": Entry<boolean>;
    /** staat in de Zorgzoeker als duurzamere keuze */
    readonly "duurzamere_keuze": Entry<boolean>;
    /** werkt aan ten minste één vorm van digitalisering */
    readonly "werkt_aan_digitalisering": Entry<boolean>;
    /** wie niet aan het kader voldoet is daarom uitgesloten */
    readonly "kader_sluit_uit": Entry<boolean>;
    /** wie aan het kader voldoet heeft daarom recht op een overeenkomst of tarief */
    readonly "kader_geeft_recht": Entry<boolean>;
    /** voldoet aan wat nodig is om in aanmerking te komen; nodig, niet voldoende */
    readonly "komt_in_aanmerking": Entry<boolean>;
  };
  readonly requirements: {
    /** verdeelt cliënten evenwichtig over het jaar */
    readonly "clienten_verdelen": Entry<'met' | 'notMet'>;
    /** eerst ervaring met machtigingen */
    readonly "ontvankelijk_verzoek.ervaring_via_machtigingen": Entry<'met' | 'notMet'>;
    /** een jaar lang zorg aan verzekerden van a.s.r. */
    readonly "ontvankelijk_verzoek.jaar_zorg_verleend": Entry<'met' | 'notMet'>;
    /** dat jaar is voorbij als het verzoek komt */
    readonly "ontvankelijk_verzoek.jaar_voor_verzoek_voorbij": Entry<'met' | 'notMet'>;
    /** in dat jaar ten minste € 30.000 omzet */
    readonly "ontvankelijk_verzoek.omzet_ervaringsjaar": Entry<'met' | 'notMet'>;
    /** het verzoek is voor het contractjaar van dit beleid */
    readonly "ontvankelijk_verzoek.voor_dit_contractjaar": Entry<'met' | 'notMet'>;
    /** verzoek verstuurd vóór 1 augustus */
    readonly "ontvankelijk_verzoek.verzoek_op_tijd": Entry<'met' | 'notMet'>;
    /** de overeenkomst gaat in voordat ze gesloten is */
    readonly "terugwerkende_kracht": Entry<'met' | 'notMet'>;
    /** overgang gemeld vóór 1 september 2024 */
    readonly "overgang.melding_op_tijd": Entry<'met' | 'notMet'>;
    /** goedgekeurd kwaliteitsstatuut op 1 augustus 2024 */
    readonly "overgang.statuut_op_tijd": Entry<'met' | 'notMet'>;
    /** goedgekeurd in de sectie voor instellingen */
    readonly "overgang.statuut_in_juiste_sectie": Entry<'met' | 'notMet'>;
    /** de melding noemt de aanleiding */
    readonly "inhoud_melding.aanleiding_gemeld": Entry<'met' | 'notMet'>;
    /** de melding noemt de gevolgen */
    readonly "inhoud_melding.gevolgen_gemeld": Entry<'met' | 'notMet'>;
    /** logt in Mijn Zorgverlener in met een Vecozo-certificaat dat er al is */
    readonly "toegang_tot_portaal": Entry<'met' | 'notMet'>;
    /** alleen passende zorg volgens wetenschap en praktijk wordt gecontracteerd */
    readonly "te_contracteren": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** alleen passende zorg volgens wetenschap en praktijk wordt vergoed */
    readonly "te_vergoeden": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** over prestaties volgens de Wzd maakt het contract geen afspraken */
    readonly "wzd_buiten_contract": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** niet meer dan het maximumtarief */
    readonly "wzd_declareren.binnen_maximum": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** volgens de voorwaarden van de NZa */
    readonly "wzd_declareren.volgens_nza": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** wie onder een overeenkomst declareert volgt de Uniforme Declaratieparagraaf */
    readonly "uniforme_paragraaf": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** voldoet aan de geldende declaratiestandaard */
    readonly "standaard_gevolgd": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** zorgaanbieders en zorgverzekeraars trekken bij een groot plan één lijn */
    readonly "gelijkgericht_handelen": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** past de nieuwe functies breed toe */
    readonly "nieuwe_functies_breed": Entry<'met' | 'notMet'>;
    /** helpt middelen invoeren die de instroom beperken */
    readonly "helpt_instroom_beperken": Entry<'met' | 'notMet'>;
    /** de genoemde thema's horen bij de organisatie */
    readonly "themas_in_organisatie": Entry<'met' | 'notMet'>;
    /** levert zorg die nodig is, werkt en niet verspilt */
    readonly "zorg_die_nodig_is": Entry<'met' | 'notMet'>;
    /** gebruikt deze of andere middelen voor duurzame inzetbaarheid */
    readonly "middelen_voor_inzetbaarheid": Entry<'met' | 'notMet'>;
    /** de hulpvraag past en het doel is bij de start helder */
    readonly "tijdige_uitstroom": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** zoekt een plek waar het wel op tijd kan */
    readonly "zoekt_plek_op_tijd": Entry<'met' | 'notMet'>;
    /** wijst de verzekerde op zorgbemiddeling */
    readonly "wijst_op_bemiddeling": Entry<'met' | 'notMet'>;
    /** verwijst naar zorgbemiddeling als de wachttijd oploopt */
    readonly "verwijst_bij_oplopende_wachttijd": Entry<'met' | 'notMet'>;
    /** houdt zich aan de standaarden van het veld */
    readonly "standaarden_gevolgd": Entry<'met' | 'notMet'>;
    /** biedt alleen zorg die bij de zorgvraag past */
    readonly "alleen_zorg_die_past": Entry<'met' | 'notMet'>;
    /** meet de kwaliteit doorlopend */
    readonly "kwaliteit_gemeten": Entry<'met' | 'notMet'>;
    /** vooraf is duidelijk wat een ervaringsdeskundige aan de behandeling toevoegt */
    readonly "meerwaarde_vooraf_duidelijk": Entry<'met' | 'notMet'>;
    /** licht toe hoe ervaringsdeskundigen worden ingezet */
    readonly "inzet_toegelicht": Entry<'met' | 'notMet'>;
    /** beschrijft wat die inzet moet opleveren */
    readonly "opbrengst_beschreven": Entry<'met' | 'notMet'>;
    /** vermindert de uitstoot van CO2 */
    readonly "gezochte_projecten.uitstoot": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** gebruikt minder nieuwe grondstoffen */
    readonly "gezochte_projecten.grondstoffen": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** gaat verspilling tegen */
    readonly "gezochte_projecten.verspilling": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** in gesprek is verkend of de innovatie kan en wat zij betekent */
    readonly "innovatie_verkend": Entry<'met' | 'notMet'>;
    /** is actief met digitalisering bezig, in welke vorm ook */
    readonly "actief_met_digitalisering": Entry<'met' | 'notMet'>;
    /** de zorg is goed */
    readonly "uitgangspunten.goede_kwaliteit": Entry<'met' | 'notMet'>;
    /** de prijs is redelijk */
    readonly "uitgangspunten.redelijke_prijs": Entry<'met' | 'notMet'>;
    /** het aanbod past bij de zorgvraag en is nog te weinig ingekocht */
    readonly "richtinggevend_kader.aanbod": Entry<'met' | 'notMet'>;
    /** personeelsbeleid houdt medewerkers vitaal en inzetbaar */
    readonly "richtinggevend_kader.duurzame_inzetbaarheid": Entry<'met' | 'notMet'>;
    /** levert passende zorg */
    readonly "richtinggevend_kader.doelmatigheid_zorg": Entry<'met' | 'notMet'>;
    /** doelmatige bedrijfsvoering houdt zorg betaalbaar */
    readonly "richtinggevend_kader.doelmatigheid_bedrijfsvoering": Entry<'met' | 'notMet'>;
    /** verzekerden kunnen er snel en dichtbij genoeg terecht */
    readonly "richtinggevend_kader.toegankelijkheid": Entry<'met' | 'notMet'>;
    /** werkt voortdurend aan betere dienstverlening */
    readonly "richtinggevend_kader.kwaliteit": Entry<'met' | 'notMet'>;
    /** toont ambitie om te verduurzamen */
    readonly "richtinggevend_kader.duurzaamheid_ambitie": Entry<'met' | 'notMet'>;
    /** verduurzaamt uit zichzelf sneller dan anderen */
    readonly "richtinggevend_kader.duurzaamheid_tempo": Entry<'met' | 'notMet'>;
    /** loopt voorop in vernieuwing van de zorg */
    readonly "richtinggevend_kader.innovatie": Entry<'met' | 'notMet'>;
    /** a.s.r. heeft er goede ervaringen en een goede verstandhouding mee */
    readonly "richtinggevend_kader.betrouwbaarheid": Entry<'met' | 'notMet'>;
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
    /** de UBO valt onder geen sanctieregeling */
    readonly "contractvoorwaarden.algemeen.ubo_zonder_sanctie": Entry<'met' | 'notMet'>;
    /** geen faillissement, ook niet aangevraagd */
    readonly "contractvoorwaarden.algemeen.solvabel.niet_failliet": Entry<'met' | 'notMet'>;
    /** geen liquidatie, ook niet aangevraagd */
    readonly "contractvoorwaarden.algemeen.solvabel.niet_in_liquidatie": Entry<'met' | 'notMet'>;
    /** de werkzaamheden zijn niet gestaakt */
    readonly "contractvoorwaarden.algemeen.solvabel.werkzaamheden_lopen_door": Entry<'met' | 'notMet'>;
    /** geen surseance van betaling */
    readonly "contractvoorwaarden.algemeen.solvabel.geen_surseance": Entry<'met' | 'notMet'>;
    /** geen akkoord met schuldeisers */
    readonly "contractvoorwaarden.algemeen.solvabel.geen_akkoord": Entry<'met' | 'notMet'>;
    /** geen toestand die daarop lijkt, in Nederland, een EU-lidstaat of het vestigingsland */
    readonly "contractvoorwaarden.algemeen.solvabel.geen_vergelijkbare_toestand": Entry<'met' | 'notMet'>;
    /** niet als fraudeur of niet-integere partij geregistreerd */
    readonly "contractvoorwaarden.algemeen.niet_in_verwijzingsregister": Entry<'met' | 'notMet'>;
    /** er loopt geen onderzoek naar fraude */
    readonly "contractvoorwaarden.algemeen.geen_fraudeonderzoek": Entry<'met' | 'notMet'>;
    /** geen valse verklaringen afgelegd */
    readonly "contractvoorwaarden.algemeen.eerlijke_inlichtingen": Entry<'met' | 'notMet'>;
    /** niets achtergehouden wat ertoe doet */
    readonly "contractvoorwaarden.algemeen.volledige_inlichtingen": Entry<'met' | 'notMet'>;
    /** belastingplichten nagekomen */
    readonly "contractvoorwaarden.algemeen.belasting_betaald": Entry<'met' | 'notMet'>;
    /** geen verscherpt toezicht */
    readonly "contractvoorwaarden.algemeen.geen_verscherpt_toezicht": Entry<'met' | 'notMet'>;
    /** gedegen bedrijfsadministratie */
    readonly "contractvoorwaarden.algemeen.bedrijfsadministratie": Entry<'met' | 'notMet'>;
    /** levert gevraagde gegevens op tijd */
    readonly "contractvoorwaarden.algemeen.gegevens_op_tijd": Entry<'met' | 'notMet'>;
    /** Vecozo-certificaat om te contracteren */
    readonly "contractvoorwaarden.algemeen.vecozo": Entry<'met' | 'notMet'>;
    /** weigert geen zorg om wie de verzekerde is */
    readonly "contractvoorwaarden.algemeen.weigert_niet_op_kenmerken": Entry<'met' | 'notMet'>;
    /** weigert geen zorg omdat die zwaar is */
    readonly "contractvoorwaarden.algemeen.weigert_niet_op_zorgzwaarte": Entry<'met' | 'notMet'>;
    /** ernstige beroepsfout van minder dan vijf jaar geleden die de integriteit raakt */
    readonly "contractvoorwaarden.algemeen.ernstige_fout": Entry<'met' | 'notMet'>;
    /** genoeg plausibele aanwijzingen dat iets ondoelmatigs, onrechtmatigs of niet-integers de kwaliteit raakt */
    readonly "contractvoorwaarden.algemeen.plausibele_aanwijzingen": Entry<'met' | 'notMet'>;
    /** genoeg personeel in (loon)dienst om zorg te blijven leveren */
    readonly "contractvoorwaarden.continuiteit.voldoende_personeel": Entry<'met' | 'notMet'>;
    /** werkt stelselmatig aan betere kwaliteit */
    readonly "contractvoorwaarden.kwaliteit.systematisch_verbeteren": Entry<'met' | 'notMet'>;
    /** kwaliteitssysteem dat landelijk of internationaal erkend is */
    readonly "contractvoorwaarden.kwaliteit.kwaliteitssysteem": Entry<'met' | 'notMet'>;
    /** onafhankelijk getoetst */
    readonly "contractvoorwaarden.kwaliteit.externe_audit": Entry<'met' | 'notMet'>;
    /** regionale ketenafspraken */
    readonly "contractvoorwaarden.kwaliteit.ketenafspraken": Entry<'met' | 'notMet'>;
    /** schriftelijke samenwerkingsafspraken over alle onderwerpen, met alle partners */
    readonly "contractvoorwaarden.kwaliteit.samenwerkingsafspraken": Entry<'met' | 'notMet'>;
    /** meet klanttevredenheid op de landelijke manier */
    readonly "contractvoorwaarden.kwaliteit.klanttevredenheid_gemeten": Entry<'met' | 'notMet'>;
    /** levert de klanttevredenheid aan */
    readonly "contractvoorwaarden.kwaliteit.klanttevredenheid_aangeleverd": Entry<'met' | 'notMet'>;
    /** eigen klachtenregeling volgens de Wkkgz */
    readonly "contractvoorwaarden.kwaliteit.klachtenregeling": Entry<'met' | 'notMet'>;
    /** volgt de regels over veilige zorg */
    readonly "contractvoorwaarden.veiligheid.veiligheidsregels": Entry<'met' | 'notMet'>;
    /** houdt een kwaliteitscyclus over veiligheid gaande */
    readonly "contractvoorwaarden.veiligheid.kwaliteitscyclus": Entry<'met' | 'notMet'>;
    /** veilig klimaat voor wie klinisch verblijft */
    readonly "contractvoorwaarden.veiligheid.veilig_klimaat": Entry<'met' | 'notMet'>;
  };
  readonly groups: {
    /** verzoek van een nieuwe aanbieder kan in behandeling */
    readonly "ontvankelijk_verzoek": Entry<'met' | 'notMet'>;
    /** voorwaarden om als instelling verder te gaan */
    readonly "overgang": Entry<'met' | 'notMet'>;
    /** wat er in de melding van de overgang staat */
    readonly "inhoud_melding": Entry<'met' | 'notMet'>;
    /** waaraan een declaratie van een Wzd-prestatie voldoet */
    readonly "wzd_declareren": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** waar a.s.r. zich vooral op richt */
    readonly "gezochte_projecten": Readonly<Record<string, Entry<'met' | 'notMet'>>>;
    /** waar ingekochte zorg in elk geval aan moet voldoen */
    readonly "uitgangspunten": Entry<'met' | 'notMet'>;
    /** wat in het inkoopgesprek meeweegt; geen voorwaarde en geen recht */
    readonly "richtinggevend_kader": Entry<'met' | 'notMet'>;
    /** contractvoorwaarden: allemaal nodig, samen nog niet genoeg */
    readonly "contractvoorwaarden": Entry<'met' | 'notMet'>;
    /** Algemeen */
    readonly "contractvoorwaarden.algemeen": Entry<'met' | 'notMet'>;
    /** geen faillissement of vergelijkbare toestand */
    readonly "contractvoorwaarden.algemeen.solvabel": Entry<'met' | 'notMet'>;
    /** Continuïteit van zorg */
    readonly "contractvoorwaarden.continuiteit": Entry<'met' | 'notMet'>;
    /** Kwaliteit */
    readonly "contractvoorwaarden.kwaliteit": Entry<'met' | 'notMet'>;
    /** Veiligheid */
    readonly "contractvoorwaarden.veiligheid": Entry<'met' | 'notMet'>;
  };
  readonly steps: {
    /** Mijn Zorgverlener raadplegen */
    readonly "vragen.raadplegen": StepEntry;
    /** met vragen contact zoeken, het hele jaar door */
    readonly "vragen.contact_zoeken": StepEntry;
    /** de postcode invullen om vindbaar te zijn */
    readonly "postcode_invullen": StepEntry;
    /** een wijziging van het beleid bekendmaken */
    readonly "wijziging_bekendmaken": StepEntry;
    /** de declaratie indienen */
    readonly "indienen_declaratie": Readonly<Record<string, StepEntry>>;
    /** nagaan of de declaratie volledig en juist is */
    readonly "beoordelen_declaratie": Readonly<Record<string, StepEntry>>;
    /** controles op declaraties uitvoeren */
    readonly "controleren_declaraties": StepEntry;
    /** ervoor kiezen declaratiegegevens niet met a.s.r. te delen */
    readonly "gegevens_niet_delen": StepEntry;
    /** de machtiging aanvragen */
    readonly "aanvraag_machtiging": Readonly<Record<string, StepEntry>>;
    /** de checklist langdurige ggz invullen */
    readonly "checklist_invullen": Readonly<Record<string, StepEntry>>;
    /** de machtiging voor zorg met verblijf aanvragen */
    readonly "aanvraag_machtiging_verblijf": Readonly<Record<string, StepEntry>>;
    /** een aanvraag voor een innovatie doen */
    readonly "innovatie_aanvragen": StepEntry;
    /** de randvoorwaarden voor de regio opleveren */
    readonly "mentale_gezondheid.mgn_vg_opleveren": StepEntry;
    /** netwerken en verkennende gesprekken contracteren */
    readonly "mentale_gezondheid.mgn_vg_contracteren": StepEntry;
    /** in beeld brengen welk cruciaal zorgaanbod nodig is */
    readonly "cruciale_ggz_opleveren": StepEntry;
    /** de leidraad goedkeuren en openbaar maken */
    readonly "consultatiefunctie.leidraad_publiceren": StepEntry;
    /** de preferente verzekeraar van de regio benaderen */
    readonly "consultatiefunctie.preferente_benaderen": StepEntry;
    /** de consultatiefunctie voor de hele regio inkopen */
    readonly "consultatiefunctie.gelijkgericht_inkopen": StepEntry;
    /** het eigen aandeel in de afspraak bijdragen */
    readonly "consultatiefunctie.aandeel_bijdragen": StepEntry;
    /** het beleid publiceren */
    readonly "aanbiedingsbrief.publicatie_beleid": StepEntry;
    /** het beleid bespreken en kansen verkennen */
    readonly "aanbiedingsbrief.bespreken": StepEntry;
    /** informatie over het strategisch beleid sturen */
    readonly "aanbiedingsbrief.strategisch_beleid": StepEntry;
    /** de aanbiedingsbrief sturen */
    readonly "aanbiedingsbrief.versturen_brief": StepEntry;
    /** het voorstel bespreken en het eens worden */
    readonly "aanbiedingsbrief.overeenstemming": StepEntry;
    /** de gecontracteerde zorg op de website zetten */
    readonly "aanbiedingsbrief.publicatie_aanbod": StepEntry;
    /** het beleid publiceren */
    readonly "digitaal.publicatie_beleid": StepEntry;
    /** een overeenkomst aanbieden */
    readonly "digitaal.aanbod_zonder_vragenlijst": StepEntry;
    /** een overeenkomst aanbieden */
    readonly "digitaal.aanbod_met_vragenlijst": StepEntry;
    /** de overeenkomst tekenen */
    readonly "digitaal.ondertekenen": StepEntry;
    /** de gecontracteerde zorg op de website zetten */
    readonly "digitaal.publicatie_aanbod": StepEntry;
    /** de overeenkomst in het inkoopportaal aanbieden */
    readonly "aanbieden.overeenkomst": StepEntry;
    /** om een overeenkomst voor het volgende contractjaar vragen */
    readonly "nieuwe_aanbieder.verzoek": StepEntry;
    /** contractvoorwaarden en toegevoegde waarde toetsen */
    readonly "nieuwe_aanbieder.toetsen_verzoek": StepEntry;
    /** de ontwikkeling van gedeclareerde kosten volgen */
    readonly "eerste_jaar.kosten_volgen": StepEntry;
    /** opnieuw bekijken of aan de contractvoorwaarden is voldaan */
    readonly "eerste_jaar.voorwaarden_opnieuw": StepEntry;
    /** het kwaliteitsstatuut in de juiste sectie goedgekeurd hebben */
    readonly "statuut_goedgekeurd": StepEntry;
    /** de overgang naar instelling melden */
    readonly "melding_overgang": StepEntry;
    /** declareren volgens de nieuwe kwaliteitsstandaard */
    readonly "declareren_als_instelling": StepEntry;
    /** om een hoger omzetplafond vragen */
    readonly "verzoek_tot_ophoging": StepEntry;
    /** de contractafspraken in de systemen zetten */
    readonly "afspraken_verwerken": StepEntry;
    /** declareren over 2025 */
    readonly "declaraties_indienen": StepEntry;
    /** meezoeken naar een zorgaanbieder voor de verzekerde */
    readonly "meezoeken_naar_plek": StepEntry;
    /** de duurzamere keuze in de Zorgzoeker tonen */
    readonly "duurzamere_keuze_tonen": StepEntry;
    /** volgens de CSRD over de duurzaamheid van de hele zorgketen rapporteren */
    readonly "rapporteren_csrd": StepEntry;
    /** bespreken wat er digitaal gebeurt en beter kan */
    readonly "digitalisering_bespreken": StepEntry;
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
