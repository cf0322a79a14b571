/**
 * Mistakes seeded into each of the project's policies: the analysis finds each, and cries wolf at none. What is true of
 * them it is not asked: every kind of case is tried, or a solver is asked without diagrams. `npm run fuzz` seeds hundreds.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadZ3, type LoadedSolver } from '../../src/z3/z3.ts';
import { loadManyQuestions, type ManyQuestions } from '../support/smt/solver.ts';
import { noTally, seedPolicy, seededPolicies, type Tally, type Wrong } from './seeded.ts';

let own: LoadedSolver;
let other: ManyQuestions;
beforeAll(async () => {
  own = (await loadZ3())!;
  other = await loadManyQuestions();
});
afterAll(async () => {
  await own.close();
  await other.close();
});

test('two mistakes of each kind in each policy, and harmless changes', { timeout: 240_000 }, async () => {
  const total = noTally();
  const wrong: Wrong[] = [];
  for (const policy of seededPolicies) {
    const limits = { first: 5000, last: 0 };
    const seeded = await seedPolicy(policy, { each: 2, seed: 3, limits, solvers: { own, other } });
    wrong.push(...seeded.wrong);
    for (const tally of seeded.tallies.values())
      for (const name of Object.keys(total) as (keyof Tally)[]) total[name] += tally[name];
  }
  expect(wrong).toEqual([]);
  const { defects, found, harmless, undecided, byCells, bySolver } = total;
  expect([found, total.missed, total.false, undecided]).toEqual([defects, 0, 0, 0]);
  expect(defects).toBeGreaterThan(30);
  expect(harmless).toBeGreaterThan(5);
  expect(byCells).toBeGreaterThan(30);
  expect(byCells + bySolver).toBeGreaterThan(45);
});
