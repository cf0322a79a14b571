/**
 * The diagrams against the meaning on complete facts, on random programs: every case leads to a leaf that says what the
 * clause means. `npm run fuzz` runs many more.
 */
import { expect, test } from 'vitest';
import { expectedInDiagrams } from '../support/agreement-counts.ts';
import { checkDiagrams, type DiagramCounts } from '../support/diagram-agreement.ts';

const programs = 120;

/** Programs that once were led astray: the same quantifier in the scope of a record, and of all. */
const finds = [257, 652, 833];

test.each(finds)('the diagrams of program %i, which once led elsewhere', (seed) => {
  expect(checkDiagrams(seed, true, { compared: 0, tooLarge: 0, met: new Map() })).toEqual([]);
});

test(
  `the diagrams of ${programs} random programs lead where their meaning says, and leave out no kind`,
  { timeout: 120_000 },
  () => {
    const counts: DiagramCounts = { compared: 0, tooLarge: 0, met: new Map() };
    const seeds = Array.from({ length: programs }, (_, place) => place + 1);
    expect(seeds.flatMap((seed) => checkDiagrams(seed, true, counts))).toEqual([]);
    expect(expectedInDiagrams.filter((name) => (counts.met.get(name) ?? 0) === 0)).toEqual([]);
    expect(counts.compared).toBeGreaterThan(5000);
    expect(counts.tooLarge).toBe(0);
  },
);
