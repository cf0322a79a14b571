/** An `altijd` ties what a clause asks to other facts, and also what its outcome is reckoned from. */
import { expect, test } from 'vitest';
import { makePlan } from '../../src/plan/make.ts';
import { programOf } from '../ir/compile-text.ts';

const plan = makePlan(
  programOf(`
gegeven aanbieder.a : geheel getal
gegeven aanbieder.b : geheel getal
gegeven aanbieder.c : geheel getal
altijd deel_van_geheel
  volgens X-1-001
  vereist aanbieder.a ten hoogste aanbieder.b
beslissing gevraagd : ja/nee
  volgens X-1-001
  = aanbieder.a meer dan 3
beslissing gerekend : getal
  volgens X-1-001
  = aanbieder.a + 1
beslissing vrij : getal
  volgens X-1-001
  = aanbieder.c + 1
`),
);

test.each([
  ['gevraagd', ['deel_van_geheel']],
  ['gerekend', ['deel_van_geheel']],
  ['vrij', []],
])('%s', (name, ties) => {
  expect(plan.clauses.find((clause) => clause.name === name)?.ties).toEqual(ties);
});
