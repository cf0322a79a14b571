/**
 * The sixty norms that tested the language hardest: where each is said, and with what it was hard to say. `named` is the
 * clause that an example asks about, where that is another than the one that says the norm.
 */
import type { Construct } from './constructs.ts';

export interface HardNorm {
  readonly norm: string;
  readonly policy: string;
  /** `contracttype`, or with what it is if it is no clause: `judgement x`, `change x`, `note x`. */
  readonly at: string;
  readonly shows: readonly Construct[];
  readonly named?: string;
}

const ggz = 'asr.ggz@2025r1';
const corrected = 'asr.ggz@2025r2';
const tightened = 'asr.ggz@2022r2';
const nursing = 'asr.wijkverpleging@2024';
const practice = 'asr.huisartsenzorg@2018';

type Row = readonly [norm: string, at: string, shows: readonly Construct[], named?: string];

const rows = (policy: string, list: readonly Row[]): readonly HardNorm[] =>
  list.map(([norm, at, shows, named]) => ({
    norm,
    policy,
    at,
    shows,
    ...(named === undefined ? {} : { named }),
  }));

export const hardNorms: readonly HardNorm[] = [
  ...rows(ggz, [
    ['GGZ-2025-015', 'change typen_van_contracteren', ['concerns'], 'contracttype'],
    ['GGZ-2025-034', 'deelname_asr', ['perRecord', 'judged']],
    ['GGZ-2025-034', 'judgement wijze_van_deelname', ['byNobody'], 'deelname_asr'],
    ['GGZ-2025-047', 'mgn_vg_meegenomen', ['event']],
    ['GGZ-2025-071', 'zoekt_plek_op_tijd', ['soft', 'guarded', 'sharedFact', 'restsOn']],
    ['GGZ-2025-097', 'duurzamere_keuze', ['judged', 'restsOn']],
    ['GGZ-2025-097', 'duurzamere_keuze_tonen', ['fromDay']],
    ['GGZ-2025-129', 'preferente_verzekeraar_in_regio', ['partyOutcome', 'underReading', 'gapRow']],
    [
      'GGZ-2025-135',
      'power kader_meewegen',
      ['weighs', 'byNamed'],
      'richtinggevend_kader.doelmatigheid_zorg',
    ],
    ['GGZ-2025-141', 'richtinggevend_kader.doelmatigheid_zorg', ['soft', 'inGroup']],
    ['GGZ-2025-149', 'komt_in_aanmerking', ['readsGroup']],
    ['GGZ-2025-149', 'contractvoorwaarden', ['groupInGroup']],
    ['GGZ-2025-167', 'contractvoorwaarden.algemeen.volledige_inlichtingen', ['underReading', 'inGroup']],
    ['GGZ-2025-175', 'contractvoorwaarden.algemeen.ernstige_fout', ['presence', 'roundedMonths', 'judged']],
    ['GGZ-2025-182', 'contractvoorwaarden.kwaliteit.samenwerkingsafspraken', ['overChoice', 'underReading']],
    ['GGZ-2025-189', 'route_nieuwe_aanbieder', ['gapRow']],
    ['GGZ-2025-190', 'ontvankelijk_verzoek.ervaring_via_machtigingen', ['gapException', 'inGroup']],
    ['GGZ-2025-191', 'ontvankelijk_verzoek.jaar_zorg_verleend', ['underReading', 'roundedMonths']],
    ['GGZ-2025-203', 'tussentijds_belet', ['inPrinciple', 'powerUsed']],
    ['GGZ-2025-217', 'contracttype', ['orderUnderReading']],
    ['GGZ-2025-222', 'aanbiedingsbrief.strategisch_beleid', ['lapsing', 'optional']],
    ['GGZ-2025-225', 'judgement plafond_bij_brief', ['weighs', 'byNamed'], 'voorgesteld_omzetplafond'],
    ['GGZ-2025-231', 'aanbiedingsbrief.overeenstemming', ['dependsOn', 'toDay']],
    ['GGZ-2025-240', 'contracttype', ['gapRow']],
    ['GGZ-2025-240', 'reading drempels', ['severalValues'], 'contracttype'],
    ['GGZ-2025-249', 'digitaal.ondertekenen', ['underReading', 'toDay']],
    ['GGZ-2025-254', 'verzoek_ophoging', ['perRecord', 'ratio']],
    ['GGZ-2025-260', 'aanbieden.overeenkomst', ['channel', 'dependsOn']],
    ['GGZ-WEB-2025-014', 'machtiging_nodig', ['perRecord']],
    ['GGZ-WEB-2025-017', 'checklist_invullen', ['perRecord', 'roundedMonths', 'fromDay', 'toDay']],
    [
      'GGZ-WEB-2025-026',
      'indienen_declaratie',
      ['perRecord', 'earliest', 'roundedMonths', 'gapException', 'unless'],
    ],
    ['GGZ-WEB-2025-056', 'loket', ['routing', 'underReading']],
  ]),
  ...rows(corrected, [
    ['GGZ-WEB-2025-006', 'ontvankelijk_verzoek', ['gapElsewhere', 'undatedAmendment']],
    [
      'GGZ-2025-190',
      'ontvankelijk_verzoek.ervaring_via_machtigingen',
      ['gapElsewhere'],
      'ontvankelijk_verzoek',
    ],
  ]),
  ...rows(tightened, [
    ['GGZ-2022A-004', 'note tekst_van_april', ['notAtHand'], 'voorwaarden_van_april'],
    ['GGZ-2022A-020', 'heeft_plafond', ['clashing']],
    ['GGZ-2022A-022', 'judgement deel_van_de_productie', ['ranged', 'byNobody'], 'voorlopig_plafond'],
    ['GGZ-2022A-022', 'voorstel_binnen_de_marge', ['presence']],
    ['GGZ-2022A-023', 'herverdelen', ['fromDay', 'toDay', 'underReading']],
    ['GGZ-2022A-037', 'contracttype', ['gapRow', 'orderUnderReading']],
    ['GGZ-2022A-037', 'buiten_de_drie', ['setFact', 'underReading'], 'contracttype'],
    [
      'GGZ-2022A-048',
      'langdurige_ggz.aanvraag_machtiging',
      ['perRecord', 'roundedMonths', 'underReading', 'toDay'],
    ],
  ]),
  ...rows(nursing, [
    ['WV-2024-019', 'inkoopmethode', ['event', 'sharedFact', 'gapRow']],
    [
      'WV-2024-024',
      'change omzetgrens_verdubbeld',
      ['concerns', 'oldAndNew'],
      'contractvoorwaarden.algemeen.genoeg_omzet',
    ],
    ['WV-2024-137', 'duurzaam_in_strategie', ['soft', 'becoming']],
    ['WV-2024-156', 'op_eigen_kracht', ['perRecord', 'judged']],
    ['WV-2024-175', 'judgement palliatief_terminaal', ['perRecord', 'byNamed'], 'ptz.vaststellen'],
    ['WV-2024-198', 'declarabele_adl', ['perRecord', 'judged', 'withUnit']],
    ['WV-2024-207', 'uitvoerder_bevoegd', ['underReading']],
    ['WV-2024-207', 'vergoeding_regiefunctie.uitvoerder', ['inGroup', 'readsDecision']],
    ['WV-2024-209', 'vergoeding_regiefunctie.samenwerking', ['inGroup', 'guardedMember']],
    ['WV-2024-217', 'uitkomstenrapportage', ['yearly', 'toDay']],
    ['WV-2024-257', 'contractvoorwaarden.kwaliteit.indicatie_in_natura', ['clashing', 'inGroup']],
    ['WV-2024-296', 'bijdrage_van_asr', ['sharedFact', 'underReading']],
    ['WV-2024-298', 'vergoeding_nachtzorg.volgformat', ['gapException', 'restsOn', 'inGroup']],
    ['WV-2024-307', 'inkoopgroep', ['gapRow']],
    ['WV-2024-302', 'pgb_indicatie_ingekocht', ['powerUsed']],
    ['WV-2024-302', 'power selecteren_voor_pgb', ['weighs', 'byNamed'], 'pgb_indicatie_ingekocht'],
    ['WV-2024-312', 'omzetplafond', ['inPrinciple', 'becoming']],
    [
      'WV-2024-325',
      'overeenkomst_mogelijk.eerst_een_jaar_zonder',
      ['presence', 'roundedMonths', 'underReading', 'inGroup'],
    ],
    ['WV-2024-341', 'afspraken_voor_client', ['perRecord', 'event', 'gapRow']],
  ]),
  ...rows(practice, [
    ['HA-2018-003', 'gevolgd', ['perRecord', 'inPrinciple', 'powerUsed']],
    ['HA-2018-020', 'voorwaarden_segment_2.contracteergraad', ['overRecords', 'inGroup']],
    ['HA-2018-020', 'contracteergraad_bij_ziekenhuis', ['perRecord', 'ratio']],
    ['HA-2018-023', 'nota_voetzorg', ['perRecord', 'underReading', 'gapRow']],
    ['HA-2018-035', 'beschikbaar_gesteld', ['perRecord', 'presence', 'gapRow']],
    ['HA-2018-038', 'gevolgd', ['readsNoRequirement']],
    ['HA-2018-045', 'gevolgd', ['underReading', 'judged']],
    ['HA-2018-045', 'reading gevolg_impliciet', ['gapAlternative'], 'gevolgd'],
    ['HA-2018-051', 'inkoop.contractering', ['stepByNobody', 'dependsOn', 'toDay']],
    ['HA-2018-068', 'loket_huisartsenzorg', ['routing', 'perRecord', 'gapRow']],
  ]),
];
