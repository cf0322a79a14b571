/** What decides though it is not settled: it can no longer be yes, whatever else it turns out to be. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { explain } from '../../src/explain/explain.ts';
import { explanationText } from '../../src/explain/render/text.ts';
import { compileText, programIn } from '../ir/compile-text.ts';

const program = programIn(
  compileText(`taal nl
beleid demo 2025

onderwerp zorgaanbieder
gegeven zorgaanbieder.gewenst : ja/nee
gegeven zorgaanbieder.groot : ja/nee

beslissing plafond_hoort_erbij : ja/nee  "bij de overeenkomst hoort een plafond"
  geldt als zorgaanbieder.gewenst
  = zorgaanbieder.groot

beslissing plafond : bedrag  "het plafond"
  geldt als plafond_hoort_erbij is van toepassing en plafond_hoort_erbij
  = € 100
`),
);

const reasonOf = (facts: unknown): string =>
  explanationText(
    explain(evaluate(program, facts, { decisions: ['plafond'], explain: true }), program, {
      language: 'nl',
      length: 'short',
    }),
    { width: 200 },
  );

test('an open yes or no of which yes is ruled out is told by what is left', () => {
  const told = reasonOf({ zorgaanbieder: { groot: false } });
  expect(told).toContain('De reden: ‘bij de overeenkomst hoort een plafond’ is nee of niet van toepassing.');
});

test('one that is settled is told by its value', () => {
  const told = reasonOf({ zorgaanbieder: { groot: false, gewenst: true } });
  expect(told).toContain('De reden: ‘bij de overeenkomst hoort een plafond’ is nee.');
});
