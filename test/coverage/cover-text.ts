/** Coverage of a small policy, with a register that says of each norm what sort it is. */
import { readRegister } from '../../src/check/register-schema.ts';
import { compileUnit } from '../../src/compile.ts';
import { coverageOf } from '../../src/coverage/cover.ts';
import type { Coverage, NormCoverage } from '../../src/coverage/coverage.ts';

export interface Sort {
  readonly kind?: string;
  readonly computable?: 'yes' | 'partly' | 'no';
  readonly nl?: string;
  readonly en?: string;
  readonly section?: string;
  readonly place?: string;
}

export const registerText = (sorts: Readonly<Record<string, Sort>>): string =>
  Object.entries(sorts)
    .map(([id, sort]) =>
      JSON.stringify({
        id,
        section: sort.section ?? 'Hoofdstuk 1',
        place: sort.place ?? 'alinea 1',
        kind: sort.kind ?? 'condition',
        actor: 'inkoper',
        nl: sort.nl ?? `wat ${id} zegt`,
        en: sort.en ?? `what ${id} says`,
        terms: [],
        facts: [],
        outcome: '',
        computable: sort.computable ?? 'yes',
        reason: null,
        ambiguity: null,
      }),
    )
    .join('\n');

export const head = `taal nl

beleid proef 2025
  titel         "Proef"
  gepubliceerd  1 maart 2024
  geldt voor    vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 maart 2024 tot en met 31 december 2026
  registers     D-1

onderwerp aanbieder
onderwerp declaratie per aanbieder, sleutel nummer
keuze Soort = instelling | praktijk
gegeven aanbieder.actief : ja/nee
gegeven aanbieder.omzet : bedrag
gegeven aanbieder.soort : Soort
gegeven declaratie.bedrag : bedrag
partij inkoper
`;

/** What is covered of the norms named, of a policy that is the usual head with this behind it. */
export function coverText(text: string, sorts: Readonly<Record<string, Sort>>): Coverage {
  const registers = [{ id: 'D-1', text: registerText(sorts) }];
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'proef.pol', text: `${head}\n${text}` }],
    vocabularies: [],
    registers,
  });
  if (program === null)
    throw new Error(diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n'));
  return coverageOf([
    {
      id: 'proef@2025',
      program,
      registers: registers.map((register) => readRegister(register.id, register.text).register),
    },
  ]);
}

export function normIn(coverage: Coverage, id: string): NormCoverage {
  const norm = coverage.registers.flatMap(({ norms }) => norms).find((one) => one.id === id);
  if (norm === undefined) throw new Error(`no norm ${id}`);
  return norm;
}
