/** Steps over a few days: what the analysis says of their order is what all cases say. `npm run fuzz` tries many more. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadZ3, type LoadedSolver } from '../../src/z3/z3.ts';
import { checkCalendar, noCalendars, type WrongOrder } from '../support/small-calendars.ts';

/** Steps that never apply together, and so are not too late; a day and a period that two exceptions give. */
const finds = [3, 7, 8, 11, 90];

let solver: LoadedSolver;
beforeAll(async () => {
  solver = (await loadZ3())!;
});
afterAll(() => solver.close());

test.each(finds)('calendar %i, of which something else was said', { timeout: 30_000 }, async (seed) => {
  expect(await checkCalendar(seed, solver, noCalendars())).toEqual([]);
});

test('150 small calendars', { timeout: 120_000 }, async () => {
  const counts = noCalendars();
  const wrong: WrongOrder[] = [];
  for (let seed = 1001; seed < 1151; seed += 1) wrong.push(...(await checkCalendar(seed, solver, counts)));
  expect(wrong).toEqual([]);
  const { infeasible, order } = counts.asked;
  expect([infeasible.found > 15, order.found > 5]).toEqual([true, true]);
  expect(infeasible.undecided + order.undecided).toBeLessThan(5);
});
