import { expect, test } from 'vitest';
import { clauseDigest, digestOf } from '../../src/ir/digest.ts';
import type { Program } from '../../src/ir/ir.ts';
import { sampleProgram } from './sample-program.ts';

const [decision, requirement] = sampleProgram.clauses;
if (decision?.kind !== 'decision' || requirement === undefined) throw new Error('the sample has changed');

test('the digest is fixed: a change of the representation shows here', () => {
  expect(digestOf(sampleProgram)).toMatchInlineSnapshot(
    `"sha256:00878f419392e4a02dd06a2c73b68a5e5cacf00d1e7ec943c7261fd33b3709b6"`,
  );
});

test('places, order of declarations, examples and accepted findings leave no trace in the digest', () => {
  const moved: Program = {
    ...sampleProgram,
    clauses: [requirement, { ...decision, origin: { file: 'b.pol', line: 99 } }],
    examples: [],
    acceptances: [],
  };
  expect(digestOf(moved)).toBe(digestOf(sampleProgram));
});

test.each<[string, Program]>([
  ['a figure', { ...sampleProgram, facts: sampleProgram.facts.map((fact) => ({ ...fact, range: null })) }],
  ['a label', { ...sampleProgram, clauses: [{ ...decision, label: 'anders' }, requirement] }],
  ['the language', { ...sampleProgram, language: 'en' }],
  [
    'the order of rules',
    {
      ...sampleProgram,
      clauses: [{ ...decision, rules: [...decision.rules, ...decision.rules] }, requirement],
    },
  ],
  [
    'a paraphrase',
    { ...sampleProgram, norms: sampleProgram.norms.map((norm) => ({ ...norm, nl: 'anders' })) },
  ],
])('the digest changes with %s', (_name, changed) => {
  expect(digestOf(changed)).not.toBe(digestOf(sampleProgram));
});

test('the digest of a clause looks past label and place, not past citations', () => {
  expect(clauseDigest({ ...decision, label: null, origin: { file: 'c.pol', line: 1 } })).toBe(
    clauseDigest(decision),
  );
  expect(clauseDigest({ ...decision, cites: ['X-1-002'] })).not.toBe(clauseDigest(decision));
});
