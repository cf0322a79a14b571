/** GP care 2018: what its examples say, and that conditions nobody tests decide nothing. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { policyNamed, readsOf } from '../support/policies.ts';

const program = await policyNamed('asr.huisartsenzorg@2018');

describe('examples in the policy', () => {
  const outcomes = runExamples(program);
  test('there are at least a hundred and forty', () => expect(outcomes.length).toBeGreaterThanOrEqual(140));
  test.each(outcomes.map((outcome) => [outcome.title, outcome] as const))('%s', (_title, outcome) => {
    expect(outcome.failures).toEqual([]);
    expect(outcome.errors).toEqual([]);
  });
});

test('whether an arrangement is followed reads nothing of the conditions but the segment', () => {
  const read = readsOf(program, 'gevolgd');
  const conditions = ['voorwaarden_segment_1', 'voorwaarden_segment_2'].flatMap((name) => [
    ...readsOf(program, name),
  ]);
  expect(conditions.length).toBeGreaterThan(20);
  expect([...new Set(conditions)].filter((name) => read.has(name))).toEqual(['volgafspraak.segment']);
});

test('one hospital where enough is contracted is enough, also while the list of hospitals is not complete', () => {
  const asked = (items: readonly object[]): string =>
    evaluate(
      program,
      {
        volgafspraak: [{ nummer: 'a1', segment: 'segment_2' }],
        ziekenhuis: { items, complete: false },
      },
      { decisions: ['voorwaarden_segment_2.contracteergraad'] },
    ).requirements['voorwaarden_segment_2.contracteergraad']?.outcome as string;
  const noord = { naam: 'noord', zorgverleners_in_gebied: 100, onderaannemers_in_gebied: 90 };
  expect(asked([noord])).toBe('met');
  expect(asked([{ ...noord, onderaannemers_in_gebied: 89 }])).toBeNull();
});
