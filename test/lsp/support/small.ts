/** A small policy with one of everything that can be named. */
export const head = `taal nl

beleid proef.klein 2025
  titel "Een klein beleid"
  gepubliceerd 1 april 2024
  geldt voor vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 april 2024 tot en met 31 december 2026
  registers PROEF
  gebruikt proef.woorden
`;

export const words = `taal nl

woordenlijst proef.woorden
  titel "Woorden"

onderwerp aanbieder "de aanbieder"
onderwerp nota "een nota" per aanbieder, sleutel nummer
partij inkoper "de inkoper"
keuze Soort = instelling "een instelling" | praktijk "een praktijk"
gegeven aanbieder.soort : Soort "soort aanbieder"
  vraag "Wat voor aanbieder is het?"
gegeven aanbieder.omzet : bedrag per jaar "omzet"
  bereik vanaf € 0 tot en met € 1.000.000
gegeven nota.bedrag : bedrag "bedrag van de nota"
gegeven nota.ontvangen : datum "ontvangen op"
`;

export const register = [1, 2, 3]
  .map((number) =>
    JSON.stringify({
      id: `PROEF-00${number}`,
      section: 'Hoofdstuk 1',
      place: `alinea ${number}`,
      kind: 'condition',
      actor: 'aanbieder',
      nl: `norm nummer ${number} met <script>alert(1)</script> en *ster*`,
      en: `norm number ${number} with <script>alert(1)</script> and *star*`,
      terms: [],
      facts: [],
      outcome: 'met',
      computable: number === 3 ? 'no' : 'yes',
      reason: number === 3 ? 'judgement' : null,
      ambiguity: null,
    }),
  )
  .join('\n');

export const small = { 'proef/woorden.pol': words, 'proef/PROEF.norms.jsonl': register };
