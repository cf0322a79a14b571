/**
 * The analysis against a solver that is asked the same directly, from the text of random programs and without a diagram:
 * gaps, overlaps, conflicts, what is unreachable and what can never be met. `npm run fuzz` asks many more.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManyQuestions, type ManyQuestions } from '../support/smt/solver.ts';
import { missingOpinions, noOpinions, secondOpinion, type Difference } from '../support/second-opinion.ts';
import { loadZ3, type LoadedSolver } from '../../src/z3/z3.ts';

const programs = 40;

/**
 * Programs of which something was missed: a case that a solver found where a test was left free, a rule without a
 * condition behind an exception that always applies, a second `anders`, a clause that only its date limits, a test of two
 * facts under a reading that is not chosen, two exceptions that each are a conflict and so say the same.
 */
const finds = [5, 12, 26, 45, 1754, 1838, 2117, 3420, 3540, 3553, 3603, 3887, 3902, 20_047, 60_131, 61_101];

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

test.each(finds)('program %i, in which something was missed', { timeout: 60_000 }, async (seed) => {
  expect(await secondOpinion(seed, { own, other }, noOpinions())).toEqual([]);
});

test(`${programs} random programs, with and without each kind`, { timeout: 240_000 }, async () => {
  const counts = noOpinions();
  const differences: Difference[] = [];
  for (let seed = 101; seed < 101 + programs; seed += 1)
    differences.push(...(await secondOpinion(seed, { own, other }, counts)));
  expect(differences).toEqual([]);
  expect(missingOpinions(counts)).toEqual([]);
  const asked = Object.values(counts.asked);
  expect(asked.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(400);
  expect(asked.reduce((sum, { unknown }) => sum + unknown, 0)).toBe(0);
});
