/** Small programs with steps, and labels that try to break out of every format. */
import type { Program } from '../../src/ir/ir.ts';
import { programOf } from '../ir/compile-text.ts';

export const steps = `
tijdpad pad "Van beleid tot aanbod" in 2024
  stap publiceren "het beleid publiceren"
    door asr
    op 1 april
    volgens X-1-001
  stap bespreken "samen bespreken"
    door asr, aanbieder
    gedurende tweede kwartaal
    volgens X-1-002
    na pad.publiceren
    gevolg "dan geen overeenkomst"
  stap vragen "vragen stellen"
    door aanbieder
    mag
    vóór 1 augustus
    via "portaal"
    volgens X-1-003
    geldt als aanbieder.actief
  stap tekenen "de overeenkomst tekenen"
    door aanbieder
    uiterlijk 1 november
    gevolg niet genoemd
    volgens X-1-004
einde tijdpad

stap verwerken "verwerken"
  door asr
  streven
  vanaf 1 december 2024
  volgens X-1-005

stap jaargesprek "jaargesprek"
  door niet genoemd
  gedurende derde kwartaal 2024
  elk jaar
  volgens X-1-006

stap archiveren "archiveren"
  door asr
  zonder dag
  volgens X-1-007

termijn indienen "de declaratie indienen"  per declaratie
  door aanbieder
  uiterlijk declaratie.dag_zorg + 180 dagen
  volgens X-1-008
`;

export const program = (text: string = steps): Program => programOf(text);

export const hostile =
  '<script>alert("1")</script> \'quotes\' & ]]> =1+1; a, b\\c\r\nBEGIN:VEVENT\nEND:VCALENDAR\u0007\u202e 🦄 \ud800 x\u0000';

/** The same program with every text of the author replaced by a hostile one. */
export function hostileProgram(): Program {
  const base = program();
  return {
    ...base,
    title: hostile,
    parties: base.parties.map((party) => ({ ...party, label: `${hostile} ${party.name}` })),
    timelines: base.timelines.map((one) => ({ ...one, label: hostile })),
    norms: base.norms.map((norm) => ({ ...norm, place: hostile, nl: hostile, en: hostile })),
    clauses: base.clauses.map((clause) =>
      clause.kind === 'step'
        ? { ...clause, label: hostile, via: [hostile], contents: [hostile], consequence: hostile }
        : clause,
    ),
  };
}

export const realPolicies = [
  'asr.ggz@2025',
  'asr.ggz@2022',
  'asr.wijkverpleging@2024',
  'asr.huisartsenzorg@2018',
];
