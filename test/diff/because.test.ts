/** Of changes that were made on purpose: which is named as what makes the difference, and how it is called. */
import { expect, test } from 'vitest';
import { align } from '../../src/diff/align/align.ts';
import { calledIn } from '../../src/diff/effect/called.ts';
import { diffOf } from '../../src/diff/diff.ts';
import type { Attribution, Diff } from '../../src/diff/report.ts';
import { tell } from '../../src/diff/tell/tell.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

const policy = `
parameter grens : bedrag = € 100.000 volgens X-1-001
oordeel oprecht "meent het" door asr volgens X-1-002
lezing telling : geheel getal volgens X-1-003
  gekozen      letterlijk  3  "zo staat het er"
  ook mogelijk ruim        4  "zo is het bedoeld"
voorwaarde omzet "genoeg omzet" volgens X-1-006
  vereist aanbieder.totaal ten minste grens
voorwaarde trouw "oprecht" volgens X-1-007
  vereist oprecht
beslissing rang : geheel getal volgens X-1-008
  = telling
genoemde wijziging grens_omhoog : gewijzigd "de grens ging omhoog"
  betreft grens
  volgens X-1-001
`;

type Edit = readonly [string, string];

const edited = (edits: readonly Edit[], year = 2025): Program =>
  programIn(
    compileText(
      (head + world + edits.reduce((text, [from, to]) => text.replace(from, to), policy)).replace(
        'proef 2025',
        `proef ${year}`,
      ),
    ),
  );

const between = (...edits: readonly Edit[]): Diff =>
  diffOf({ program: edited([]) }, { program: edited(edits) });

const becauseOf = (diff: Diff, path: string): readonly Attribution[] =>
  diff.effects
    .filter(({ newer }) => newer?.path === path)
    .flatMap(({ witnesses }) => witnesses.map(({ because }) => because));

const higher: Edit = ['€ 100.000', '€ 120.000'];
const wider: Edit = ['letterlijk  3', 'letterlijk  5'];

test('of several changes only the one that makes the difference is named', () => {
  const found = between(higher, wider);
  const paths = new Set(found.clauses.flatMap(({ newer }) => newer.map(({ path }) => path)));
  expect(becauseOf(found, 'omzet')).toEqual([{ kind: 'alone', clauses: ['parameter grens'] }]);
  expect(becauseOf(found, 'rang')).toEqual([{ kind: 'alone', clauses: ['lezing telling'] }]);
  for (const path of ['parameter grens', 'lezing telling']) expect(paths.has(path)).toBe(true);
});

test.each([
  ['nl', 'komt door lezing telling', 'oordeel oprecht'],
  ['en', 'because of reading telling', 'judgement oprecht'],
] as const)('in %s it is called as the reader does', (language, reading, judgement) => {
  const told = tell(between(higher, wider, ['"meent het"', '"meent het echt"']), language);
  const becauses = told.sections.flatMap(({ changed }) =>
    changed.flatMap(({ cases }) => cases.map(({ because }) => because)),
  );
  expect(becauses).toContain(reading);
  expect(told.clauses.flatMap(({ newer }) => newer.map(({ path }) => path))).toContain(judgement);
});

test('a change that a document states of a figure is found, although a report puts its word before it', () => {
  expect(between(higher).stated.changes).toMatchObject([{ verdict: 'confirmed', found: ['grens'] }]);
  expect(between(wider).stated.changes).toMatchObject([{ verdict: 'notFound', notFound: ['grens'] }]);
});

test('a judgement is called as the policy does, also one that only the older edition has', () => {
  const older = edited([]);
  const { speaks } = align(older, older);
  const newer = { ...older, says: [] };
  expect(calledIn('say oprecht', { older, newer, speaks })).toBe('oordeel oprecht');
  expect(calledIn('say oprecht', { older, newer: older, speaks })).toBe('oordeel oprecht');
  expect(calledIn('groep.omzet', { older, newer, speaks })).toBe('groep.omzet');
});
