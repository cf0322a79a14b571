/** The policy of the design, made real: the first text that the language had to read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile, shape } from './trees.ts';

const { tree, diagnostics } = parseFile(
  readFileSync(new URL('../cases/design.pol', import.meta.url), 'utf8'),
);

test('it has no mistakes', () => {
  expect(diagnostics).toEqual([]);
  expect(tree.header).toMatchObject({
    kind: 'policy',
    year: 2025,
    registers: [{ text: 'GGZ-2025' }, { text: 'GGZ-WEB-2025' }],
  });
});

test('every declaration comes through, in order', () => {
  expect(tree.declarations.map(({ kind }) => kind).filter((kind) => kind !== 'fact')).toEqual([
    'subject',
    'subject',
    'party',
    'party',
    'choice',
    'choice',
    'group',
    'say',
    'reading',
    'reading',
    'reading',
    'table',
    'step',
    'timeline',
    'example',
  ]);
});

test('the table reads as the policy does', () => {
  const table = tree.declarations.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows.map(({ cites }) => cites[0]?.id)).toEqual(
    [217, 233, 234, 235, 240, 241, 242].map((number) => `GGZ-2025-${String(number)}`),
  );
  expect(shape(table.rows[4])).toMatchObject({
    cells: [
      { kind: 'any' },
      { kind: 'equals', value: { segments: [{ text: 'instelling' }] } },
      { kind: 'compare', operator: 'lessThan', value: { segments: [{ text: 'drempel_met_vragenlijst' }] } },
    ],
  });
});

test('the deadline has its own norm, and one for each day that it can be', () => {
  const step = tree.declarations.find(({ kind }) => kind === 'step');
  expect(shape(step)).toMatchObject({
    clauses: { per: { text: 'declaratie' }, cites: [{ id: 'GGZ-WEB-2025-028' }], guard: { cites: [] } },
    window: {
      by: {
        kind: 'pick',
        items: [{ cites: [{ id: 'GGZ-WEB-2025-026' }] }, { cites: [{ id: 'GGZ-WEB-2025-027' }] }],
      },
    },
  });
});
