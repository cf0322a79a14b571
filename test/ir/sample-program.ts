/** A small program with every kind of node, written by hand. */
import type { ClauseBase, Expression, Program } from '../../src/ir/ir.ts';

const fact = (name: string): Expression => ({
  kind: 'fact',
  subject: 'aanbieder',
  fact: name,
  year: null,
  binder: null,
});

const base = (name: string, line: number): ClauseBase => ({
  name,
  label: `label of ${name}`,
  per: null,
  cites: ['X-1-001'],
  exceptions: [],
  inForce: null,
  placedBy: null,
  restsOn: [],
  origin: { file: 'a.pol', line },
});

export const sampleProgram: Program = {
  irVersion: 4,
  name: 'voorbeeld',
  year: 2025,
  revision: 1,
  title: 'Voorbeeld',
  language: 'nl',
  published: { first: '2024-03-01', last: '2024-03-31' },
  amends: null,
  isAtHand: true,
  governs: { from: '2025-01-01', to: null },
  consultable: null,
  uses: [],
  registers: ['X-1'],
  subjects: [{ name: 'aanbieder', label: null, owner: null, key: null, isShared: false, placedOn: null }],
  facts: [
    {
      name: 'omzet',
      label: null,
      subject: 'aanbieder',
      type: { kind: 'money' },
      isYearly: false,
      question: null,
      range: { low: { kind: 'literal', value: { kind: 'money', value: '0' } }, high: null },
      mayBeAbsent: false,
      changeable: { by: '2024-12-31' },
      effort: 'provider',
      formerly: null,
      cites: [],
    },
  ],
  choices: [],
  parties: [],
  contacts: [],
  calendars: [],
  parameters: [],
  readings: [],
  says: [],
  always: [],
  clauses: [
    {
      ...base('groot', 3),
      kind: 'decision',
      isPublished: true,
      type: { kind: 'boolean' },
      rules: [
        {
          name: 'rij_1',
          condition: null,
          isOtherwise: false,
          inPrinciple: false,
          outcome: {
            kind: 'call',
            builtin: 'money.atLeast',
            arguments: [fact('omzet'), { kind: 'literal', value: { kind: 'money', value: '150000' } }],
          },
          cites: [],
        },
      ],
      overlap: { under: null, overlap: 'conflict', mayBeEmpty: false, otherwise: 'conflict' },
    },
    {
      ...base('gemeld', 9),
      kind: 'requirement',
      requirement: 'condition',
      force: 'hard',
      test: { kind: 'result', name: 'groot', read: 'value', binder: null },
      exceptions: [
        {
          name: 'gemeld.tenzij',
          origin: 'unless',
          condition: null,
          effect: { kind: 'lapses' },
          cites: [],
          exceptions: [],
        },
      ],
    },
  ],
  timelines: [],
  notes: [],
  changes: [],
  acceptances: [
    { kind: 'gap', path: 'groot', fingerprint: '0a1b2c3d4e5f', reason: 'zo bedoeld', cites: ['X-1-001'] },
  ],
  examples: [
    {
      title: 'klein',
      origin: { file: 'a.pol', line: 20 },
      referenceDate: '2025-02-01',
      facts: { aanbieder: { omzet: '10.00' } },
      expected: [
        {
          name: 'groot',
          key: null,
          readings: {},
          expected: { kind: 'outcome', outcome: { kind: 'boolean', value: false } },
          line: 22,
        },
      ],
    },
  ],
  norms: [{ id: 'X-1-001', section: '1', place: '1.1', kind: 'condition', nl: 'groot', en: 'large' }],
};
