/** Compiles a fragment in the surroundings that all tests share. */
import { compileUnit, type Compiled } from '../../src/compile.ts';
import type { Program } from '../../src/ir/ir.ts';

/** A register with the norms `X-1-001` to `X-1-020`. */
export const register = {
  id: 'X-1',
  text: Array.from({ length: 20 }, (_, index) => {
    const id = `X-1-${String(index + 1).padStart(3, '0')}`;
    return JSON.stringify({
      id,
      section: '1',
      place: `1.${index + 1}`,
      kind: 'condition',
      actor: 'asr',
      nl: `norm ${index + 1}`,
      en: `norm ${index + 1}`,
      terms: [],
      facts: [],
      outcome: '',
      computable: 'yes',
      reason: null,
      ambiguity: null,
    });
  }).join('\n'),
};

export const head = `taal nl
beleid proef 2025
  titel "Proef"
  gepubliceerd maart 2024
  geldt voor vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 maart 2024 tot en met 31 december 2026
  registers X-1
`;

export const world = `
keuze Soort = instelling "Instelling" | praktijk | kliniek
keuze Niveau oplopend = laag | midden | hoog
partij asr "a.s.r."
partij aanbieder
contact inkoop "Inkoop" telefoon "030"
contact balie
onderwerp aanbieder "de aanbieder"
onderwerp declaratie per aanbieder, sleutel nummer geplaatst op dag_zorg
onderwerp regel per declaratie
onderwerp landelijk één voor allen
gegeven aanbieder.soort : Soort
gegeven aanbieder.niveau : Niveau kan ontbreken
gegeven aanbieder.soorten : verzameling van Soort
gegeven aanbieder.actief : ja/nee
gegeven aanbieder.omzet : bedrag per jaar
gegeven aanbieder.totaal : bedrag
gegeven aanbieder.aandeel : percentage
gegeven aanbieder.uren : getal in uren
gegeven aanbieder.sinds : datum kan ontbreken
gegeven aanbieder.melding : gebeurtenis
gegeven declaratie.nummer : tekst
gegeven declaratie.dag_zorg : datum
gegeven declaratie.bedrag : bedrag
gegeven declaratie.herzien : datum kan ontbreken
gegeven regel.code : tekst
gegeven landelijk.akkoord : ja/nee
`;

/** The compilation of a fragment, with its diagnostics. */
export const compileText = (text: string, name = 'proef.pol'): Compiled =>
  compileUnit({ files: [{ name, text }], vocabularies: [], registers: [register] });

/** The program that a fragment makes in the shared world; it must have no errors. */
export function programOf(fragment: string): Program {
  return programIn(compileText(head + world + fragment));
}

export function programIn({ program, diagnostics, sources }: Compiled): Program {
  if (program !== null) return program;
  const lines = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, params, primary: { span } }) => {
      const around = sources[span.file]?.text.slice(span.start, span.end) ?? '';
      return `${code} ${JSON.stringify(params)} at '${around}'`;
    });
  throw new Error(lines.join('\n'));
}
