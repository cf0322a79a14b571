/** A slice of `npm run fuzz -- COUNT SEED diff`. */
import { expect, test } from 'vitest';
import { checkDiff, noDiffCounts } from '../support/diff-laws.ts';

test(
  'random pairs of programs: each effect holds on every case, both ways round',
  { timeout: 300_000 },
  () => {
    const counts = noDiffCounts();
    const wrong = Array.from({ length: 120 }, (_, place) => checkDiff(4_000_001 + place, counts)).flat();
    expect(wrong).toEqual([]);
    expect(counts.cases).toBeGreaterThan(500);
    expect(counts.witnesses).toBeGreaterThan(10);
    expect([...counts.compared.keys()]).toEqual(
      expect.arrayContaining(['equivalent', 'stricter', 'looser', 'different']),
    );
  },
);

test('found by random pairs', () => {
  const counts = noDiffCounts();
  // No case is possible at all; a relation over what goes over lists; a sum that has no day; a text that is elsewhere; a case
  // that was found from one side only; two gaps of which one lacks a text; a set that is the same in other words.
  for (const seed of [
    ...[5, 153, 172, 179, 1039, 1088, 5_105_313, 6_000_328],
    ...[7_003_294, 7_006_730, 7_008_462, 7_009_899],
  ])
    expect(checkDiff(seed, counts)).toEqual([]);
});
