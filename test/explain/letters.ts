/** The six cases whose letters are kept as golden files: each is a different kind of answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArtefact } from '../../src/ir/artefact.ts';
import type { Program } from '../../src/ir/ir.ts';
import { provider, root, withFact, type FactPath } from '../support/policies.ts';

/** The policy as it is compiled, which another test holds to its source. */
export function compiledPolicy(): Program {
  const reading = readArtefact(readFileSync(join(root, 'compiled/asr/ggz/2025.json'), 'utf8'));
  if (!('program' in reading)) throw new Error('the compiled policy cannot be read');
  return reading.program;
}

export interface LetterCase {
  readonly name: string;
  readonly facts: unknown;
  /** Names of what the letter tells of; empty: everything. */
  readonly only: readonly string[];
}

const changed = (facts: unknown, changes: readonly (readonly [path: FactPath, value: unknown])[]): unknown =>
  changes.reduce((so, [path, value]) => withFact(so, path, value), facts);

export const letterCases: readonly LetterCase[] = [
  { name: 'clear-yes', facts: provider('noorderhaven-ggz'), only: [] },
  { name: 'gap-between-thresholds', facts: provider('vechtzicht'), only: [] },
  {
    name: 'one-condition-fails',
    facts: changed(provider('paaz-maasbrug'), [
      [['id'], 'paaz-maasbrug-zonder-audit'],
      [['zorgaanbieder', 'externe_audit'], false],
    ]),
    only: [],
  },
  {
    name: 'two-facts-missing',
    facts: changed(provider('vechtzicht'), [
      [['id'], 'vechtzicht-zonder-omzet'],
      [['zorgaanbieder', 'jaaromzet'], undefined],
      [['zorgaanbieder', 'vecozo_certificaat'], undefined],
    ]),
    only: ['contracttype', 'onderhandelbaar', 'komt_in_aanmerking', 'contractvoorwaarden.algemeen.vecozo'],
  },
  {
    name: 'claim-with-deadline',
    facts: changed(provider('stadsdok'), [
      [['peildatum'], '2026-03-10'],
      [
        ['declaratie'],
        [
          {
            nummer: 'd-1001',
            datum_prestatie: '2024-11-20',
            indiener: 'door_zorgaanbieder',
            stappen: { indienen_declaratie: '2025-04-29' },
          },
          { nummer: 'd-1002', datum_prestatie: '2024-02-29', indiener: 'door_zorgaanbieder' },
          {
            nummer: 'd-2044',
            datum_prestatie: '2025-03-03',
            indiener: 'door_zorgaanbieder',
            stappen: { indienen_declaratie: 'notYet' },
          },
          {
            nummer: 'd-2100',
            datum_prestatie: '2025-06-12',
            indiener: 'door_zorgaanbieder',
            stappen: { indienen_declaratie: 'notYet' },
          },
        ],
      ],
    ]),
    only: ['indienen_declaratie', 'declareren'],
  },
  { name: 'in-principle-and-judged', facts: provider('stadsdok'), only: [] },
];
