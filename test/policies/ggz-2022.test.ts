/** The tightening of the 2022 policy for mental health care: its days, held to dates worked out by hand. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { EvaluationResult, StepEntry } from '../../src/evaluate/result.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { policyNamed } from '../support/policies.ts';

const program = await policyNamed('asr.ggz@2022r2');

const offering = {
  peildatum: '2021-10-01',
  zorgaanbieder: {
    soort: 'instelling',
    jaaromzet: { 2020: 8250000 },
    settings: ['sectie_drie_multidisciplinair', 'andere_setting'],
    wenst_overeenkomst: true,
    overeenkomst: { 2021: true },
    eerder_overeenkomst: true,
  },
  oordelen: { via_offerte: true, contract_gewenst: true },
};

const window = (step: StepEntry): readonly (string | null)[] => [step.first, step.last];
const stepOf = (result: EvaluationResult, name: string): StepEntry => result.steps[name] as StepEntry;

describe('examples in the policy', () => {
  const outcomes = runExamples(program);
  test('there are at least eighty', () => expect(outcomes.length).toBeGreaterThanOrEqual(80));
  test.each(outcomes.map((outcome) => [outcome.title, outcome] as const))('%s', (_title, outcome) => {
    expect(outcome.failures).toEqual([]);
    expect(outcome.errors).toEqual([]);
  });

  test('touch every step of the policy', () => {
    const asked = new Set(program.examples.flatMap(({ expected }) => expected.map(({ name }) => name)));
    const untouched = program.clauses.filter(({ kind, name }) => kind === 'step' && !asked.has(name));
    expect(untouched.map(({ name }) => name)).toEqual([]);
  });
});

describe('the printed table', () => {
  test.each([
    ['inkoop.publicatie_aanscherping', null, '2021-08-01'],
    ['inkoop.aanbieden_offerteformat', '2021-08-01', '2021-09-30'],
    ['inkoop.indienen_offerte', '2021-09-01', '2021-10-31'],
    ['inkoop.onderhandelen', '2021-09-01', '2021-10-31'],
    ['inkoop.ondertekenen', null, '2021-11-01'],
    ['inkoop.publicatie_aanbod', null, '2021-11-12'],
    ['herverdelen', '2021-09-22', '2021-12-21'],
  ])('%s', (name, first, last) => {
    expect(window(stepOf(evaluate(program, offering), name))).toEqual([first, last]);
  });
});

describe('the request for a long stay', () => {
  const DAY = 86_400_000;
  const starts = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2022, 0, 1) + index * DAY).toISOString().slice(0, 10),
  );
  const facts = {
    ...offering,
    verblijf: starts.map((start) => ({ nummer: start, start, verwacht_tot_en_met: { absent: true } })),
  };

  /** The last day to ask, by the first day of the stay. */
  function lastDays(reading: string): ReadonlyMap<string, string | null> {
    const result = evaluate(program, facts, {
      decisions: ['langdurige_ggz.aanvraag_machtiging'],
      readings: { einde_eerste_jaar: reading },
    });
    const steps = result.steps['langdurige_ggz.aanvraag_machtiging'] as Readonly<Record<string, StepEntry>>;
    return new Map(starts.map((start) => [start, steps[start]?.last ?? null]));
  }

  const printed = lastDays('laatste_dag');
  const counted = lastDays('negen_maanden');

  test('ends as worked out by hand', () => {
    expect(printed.get('2022-01-15')).toBe('2022-10-14');
    expect(printed.get('2022-03-01')).toBe('2022-11-28');
    expect(counted.get('2022-03-01')).toBe('2022-11-30');
    expect(printed.get('2022-06-01')).toBe('2023-02-28');
    expect(printed.get('2022-12-31')).toBe('2023-09-30');
  });

  test('differs between the two ways of counting for nine of the 365 days', () => {
    const different = starts.filter((start) => printed.get(start) !== counted.get(start));
    expect(different).toHaveLength(9);
    expect(different).toContain('2022-03-01');
  });
});
