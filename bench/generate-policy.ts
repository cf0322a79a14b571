/**
 * A policy of any size, for measuring how time grows. A block holds what real policies hold: facts of every common
 * type, conditions with exceptions, a table with thresholds, a step and an example; `blocks` of them make the policy.
 */
export interface GeneratedPolicy {
  readonly text: string;
  readonly register: { readonly id: string; readonly text: string };
  /** Declarations that give a result: conditions, exclusions, tables, decisions, steps. */
  readonly clauses: number;
}

const CLAUSES_A_BLOCK = 6;

export function generatePolicy(clauses: number): GeneratedPolicy {
  const blocks = Math.max(1, Math.round(clauses / CLAUSES_A_BLOCK));
  const body = Array.from({ length: blocks }, (_, index) => block(index));
  return {
    text: [header, ...body].join('\n'),
    register: { id: 'PROEF', text: Array.from({ length: blocks }, (_, index) => norm(index)).join('\n') },
    clauses: blocks * CLAUSES_A_BLOCK,
  };
}

const header = `taal nl

beleid proef.groot 2025
  titel "Gegenereerd beleid"
  gepubliceerd 1 april 2024
  geldt voor vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 april 2024 tot en met 31 december 2026
  registers PROEF

onderwerp aanbieder "de aanbieder"
partij inkoper "de inkoper"
keuze Soort = instelling | praktijk | ziekenhuis
keuze Type = licht | gewoon | zwaar
gegeven aanbieder.soort : Soort "soort aanbieder"
`;

const id = (index: number): string => `PROEF-${String(index + 1).padStart(6, '0')}`;

function block(index: number): string {
  const n = `b${index}`;
  const cites = `volgens ${id(index)}`;
  const threshold = 10_000 + (index % 89) * 1_000;
  const grouped = `${Math.floor(threshold / 1000)}.000`;
  return `
gegeven aanbieder.${n}_ingeschreven : ja/nee "ingeschreven"
gegeven aanbieder.${n}_ontheven : ja/nee "ontheven"
gegeven aanbieder.${n}_omzet : bedrag per jaar "omzet"
gegeven aanbieder.${n}_aantal : geheel getal "aantal"
gegeven aanbieder.${n}_datum : datum "datum"

voorwaarde ${n}_inschrijving "is ingeschreven"
  ${cites}
  vereist aanbieder.${n}_ingeschreven
  tenzij aanbieder.${n}_ontheven

uitsluiting ${n}_te_laat "vroeg te laat aan"
  ${cites}
  als aanbieder.${n}_datum na 31 juli 2024

voorwaarde ${n}_omvang "is groot genoeg"
  ${cites}
  geldt als aanbieder.soort = instelling
  vereist aanbieder.${n}_aantal ten minste ${5 + (index % 40)} of aanbieder.${n}_omzet in 2023 vanaf € ${grouped}

beslistabel ${n}_type : Type
  ${cites}
  | soort                  | ${n}_omzet in 2023    || ${n}_type
  | instelling             | vanaf € ${grouped}    || zwaar
  | instelling             | minder dan € ${grouped} || gewoon
  | praktijk, ziekenhuis   | -                     || licht

beslissing ${n}_mag : ja/nee
  ${cites}
  = aanbieder.${n}_ingeschreven en niet aanbieder.${n}_ontheven of aanbieder.${n}_aantal meer dan ${index % 17}

termijn ${n}_aanvraag
  ${cites}
  door inkoper
  uiterlijk ${1 + (index % 28)} september 2024

voorbeeld "geval ${index}"
  peildatum 1 juni 2024
  gegeven aanbieder.soort = instelling, aanbieder.${n}_omzet in 2023 = € ${grouped}
  verwacht ${n}_type = zwaar
`;
}

const norm = (index: number): string =>
  JSON.stringify({
    id: id(index),
    section: `Hoofdstuk ${1 + Math.floor(index / 50)}`,
    place: `alinea ${index + 1}`,
    kind: 'condition',
    actor: 'aanbieder',
    nl: `verzonnen norm nummer ${index + 1}`,
    en: `invented norm number ${index + 1}`,
    terms: [],
    facts: [],
    outcome: 'met or not met',
    computable: 'yes',
    reason: null,
    ambiguity: null,
  });
