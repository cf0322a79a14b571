/** Cases that are found on diagrams say what they were found for. `npm run fuzz` looks for many more. */
import { expect, test } from 'vitest';
import { checkWitnesses, noWitnesses } from '../support/witness-laws.ts';

const programs = 50;

test(
  `for every leaf of ${programs} random programs a case that leads there, or none`,
  { timeout: 120_000 },
  () => {
    const counts = noWitnesses();
    const seeds = Array.from({ length: programs }, (_, place) => place + 1);
    expect(seeds.flatMap((seed) => checkWitnesses(seed, false, counts))).toEqual([]);
    expect(counts.found).toBeGreaterThan(200);
    expect(counts.withRelation).toBeGreaterThan(0);
    expect(counts.none).toBeGreaterThan(0);
    console.log(JSON.stringify(counts));
  },
);
