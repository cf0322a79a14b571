/** An `altijd` ties what a clause asks to other facts, and also what its outcome is reckoned from. */
import { expect, test } from 'vitest';
import { makePlan } from '../../src/plan/make.ts';
import { programOf } from '../ir/compile-text.ts';

const plan = makePlan(
  programOf(`
gegeven aanbieder.deel : geheel getal
gegeven aanbieder.geheel : geheel getal
gegeven aanbieder.anders : geheel getal
altijd deel_van_geheel
  volgens X-1-001
  vereist aanbieder.deel ten hoogste aanbieder.geheel
beslissing gevraagd : ja/nee
  volgens X-1-001
  = aanbieder.deel meer dan 3
beslissing gerekend : getal
  volgens X-1-001
  = aanbieder.deel + 1
beslissing los : getal
  volgens X-1-001
  = aanbieder.anders + 1
`),
);

test.each([
  ['gevraagd', ['deel_van_geheel']],
  ['gerekend', ['deel_van_geheel']],
  ['los', []],
])('%s', (name, ties) => {
  expect(plan.clauses.find((clause) => clause.name === name)?.ties).toEqual(ties);
});
