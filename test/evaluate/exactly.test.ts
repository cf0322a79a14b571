/** What splitting leaves undecided is settled by a solver, and only as it is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry } from '../../src/evaluate/result.ts';
import { withSolver, type Solver } from '../../src/solve/asking.ts';
import { loadZ3, type LoadedSolver } from '../../src/z3/z3.ts';
import { compileText, programIn } from '../ir/compile-text.ts';
import { flatEntries } from '../support/agreement.ts';
import { evaluating, exactnessCase } from '../support/exactness.ts';
import { checkSolver, noSolving } from '../support/solver-laws.ts';

let z3: LoadedSolver;
beforeAll(async () => {
  z3 = (await loadZ3())!;
});
afterAll(() => z3.close());

test('random programs that relate facts, against every completion: nothing wrong, nothing inexact', async () => {
  const counts = noSolving();
  const wrong = [];
  for (let seed = 1; seed <= 260; seed += 1) wrong.push(...(await checkSolver(seed, z3, counts)));
  expect(wrong).toEqual([]);
  expect(counts.before.inexact).toBeGreaterThan(5);
  expect(counts.after.inexact).toBe(0);
  expect(counts.decided).toBeGreaterThan(0);
  expect([counts.unknown, counts.refused]).toEqual([0, 0]);
}, 300_000);

describe('whoever answers', () => {
  const made = Array.from({ length: 260 }, (_, place) => place + 1)
    .map((seed) => exactnessCase(seed, { clauses: 5, depth: 3, lists: false, small: true }))
    .filter((one) => one !== null)
    .filter((one) =>
      [...flatEntries(evaluate(one.program, one.facts, evaluating)).values()].some(({ inexact }) => inexact),
    );
  const answersBy = async (solver: Solver) => {
    const all = [];
    for (const { program, facts } of made)
      all.push(await withSolver(solver, (prover) => evaluate(program, facts, { ...evaluating, prover })));
    return all;
  };
  const inexactIn = (answers: Awaited<ReturnType<typeof answersBy>>): number =>
    answers.flatMap(({ result }) => [...flatEntries(result).values()]).filter(({ inexact }) => inexact)
      .length;

  test('a solver that says nothing changes nothing', async () => {
    const answers = await answersBy({ check: () => Promise.resolve('unknown') });
    expect(answers.map(({ result }) => result)).toEqual(
      made.map(({ program, facts }) => evaluate(program, facts, evaluating)),
    );
    expect(answers.reduce((sum, { tally }) => sum + tally.unknown, 0)).toBeGreaterThan(5);
  });

  test('a case that is none is refused by the evaluator, and stays undecided', async () => {
    const lying: Solver = {
      check: (script) =>
        Promise.resolve(
          ['sat', ...[...script.matchAll(/declare-const (\S+) /g)].map(([, name]) => `${name} 0`)].join('\n'),
        ),
    };
    const answers = await answersBy(lying);
    expect(answers.reduce((sum, { tally }) => sum + tally.refused, 0)).toBeGreaterThan(5);
    expect(inexactIn(answers)).toBeGreaterThan(5);
  });
});

test('of another reading it is asked what it comes to, and not on what that turns', async () => {
  const program = programIn(
    compileText(`taal nl
beleid demo 2025

onderwerp zorgaanbieder
gegeven zorgaanbieder.omzet : bedrag  bereik vanaf € 0
gegeven zorgaanbieder.kosten : bedrag  bereik vanaf € 0
gegeven zorgaanbieder.bereikbaar : ja/nee

lezing maat "of de kosten worden gewogen"
  gekozen      niets   "er staat geen maat"
  ook mogelijk kosten  "de omzet is de maat"

voorwaarde kostendekkend
  vereist onder lezing maat = niets
   of zorgaanbieder.bereikbaar
   of zorgaanbieder.kosten ten hoogste 90% van zorgaanbieder.omzet
      en zorgaanbieder.kosten meer dan zorgaanbieder.omzet
`),
  );
  const { result, scripts } = await withSolver(z3, (prover) => evaluate(program, {}, { prover }));
  const { outcome, restsOn } = result.requirements['kostendekkend'] as Entry;
  expect([outcome, restsOn.readings.map(({ wouldDiffer }) => wouldDiffer)]).toEqual(['met', [true]]);
  expect(scripts).toBe(2);
});
