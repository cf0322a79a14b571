/** A case that was found, decided by the evaluator, and as an example that can be put into the policy. */
import { expecting } from '../adequacy/case/expectation.ts';
import { withWholeSets } from '../notation/given.ts';
import { exampleText } from '../notation/example.ts';
import { factsOf } from '../witness/facts.ts';
import type { ShownCase } from './finding.ts';
import type { Cases, Suspicion } from './question.ts';
import type { Scene } from './scene.ts';
import type { Found } from './search.ts';
import { titleOf } from './title.ts';

/** Null where the evaluator comes to something else: then it shows nothing. */
export function confirmedCase(
  { values, lists }: Found,
  { clause, status }: Cases,
  suspicion: Suspicion,
  { index, printing }: Scene,
): ShownCase | null {
  const found = factsOf(values, clause.per, index, lists);
  const given = { ...found, facts: withWholeSets(found.facts, index) };
  const run = expecting(
    { title: titleOf(suspicion, printing.language), ...given },
    { clause, end: null },
    index,
  );
  const expected = run?.example.expected[0]?.expected;
  if (run === null || expected?.kind !== 'status' || expected.status !== status) return null;
  const { facts, referenceDate } = run.example;
  return { facts, referenceDate, example: exampleText(run.example, null, printing) };
}
