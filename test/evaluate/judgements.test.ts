/** Judgements and powers as data: by whom, on which day, until when; and on which reference dates they count. */
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { evaluate, type EvaluateOptions } from '../../src/evaluate/evaluate.ts';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import type { Entry, EvaluationResult, SayEntry } from '../../src/evaluate/result.ts';
import { smallRegister } from '../support/cli.ts';

const policy = `taal nl

beleid proef 2025
  te raadplegen vanaf 1 januari 2024 tot en met 31 december 2025
  registers PROEF

onderwerp aanbieder
onderwerp declaratie per aanbieder, sleutel nummer
partij inkoper
partij adviseur

oordeel past "past bij de vraag"
  door    inkoper
  volgens PROEF-001

oordeel klopt
  door inkoper
  per  declaratie
  volgens PROEF-001

bevoegdheid soepel
  door    inkoper
  volgens PROEF-001

beslissing aanbod : ja/nee
  volgens PROEF-002
  = past

beslissing verruimd : ja/nee
  volgens PROEF-002
  = soepel is gebruikt

beslissing in_2025 : ja/nee
  volgens PROEF-002
  = past en peildatum gedurende jaar 2025

beslissing betalen : ja/nee
  volgens PROEF-003
  per declaratie
  = klopt
`;

const { program, diagnostics } = compileUnit({
  files: [{ name: 'a.pol', text: policy }],
  vocabularies: [],
  registers: [{ id: 'PROEF', text: smallRegister }],
});

function ask(facts: object, options: EvaluateOptions = {}): EvaluationResult {
  if (program === null) throw new Error(JSON.stringify(diagnostics));
  const result = evaluate(program, facts, options);
  expect(resultSchema.parse(result)).toBeTruthy();
  return result;
}

const given = { value: true, by: 'inkoper', on: '2024-03-03', until: '2025-03-03', reason: 'gesproken' };
const answers = (past: unknown, peildatum: string | null): object => ({ peildatum, oordelen: { past } });
const aanbod = (result: EvaluationResult): Entry => result.decisions['aanbod'] as Entry;
const past = (result: EvaluationResult): SayEntry => result.judgements['past'] as SayEntry;

test('a judgement counts on its first and last day and between, and its entry says all that was told', () => {
  for (const day of ['2024-03-03', '2024-12-31', '2025-03-03']) {
    const result = ask(answers(given, day));
    expect(aanbod(result)).toMatchObject({ status: 'decided', outcome: true });
    expect(aanbod(result).restsOn.judgements).toEqual(['past']);
    expect(past(result).given).toEqual({
      by: 'inkoper',
      on: '2024-03-03',
      until: '2025-03-03',
      reason: 'gesproken',
    });
    expect(result.warnings).toEqual([]);
  }
});

test.each(['2024-03-02', '2025-03-04'])('on %s it counts as not given, and is named', (day) => {
  const result = ask(answers(given, day));
  expect(aanbod(result)).toMatchObject({
    status: 'undetermined',
    needed: [{ path: 'past', kind: 'judgement' }],
  });
  expect(past(result).given).toBeNull();
  expect(result.warnings).toEqual([
    {
      code: 'judgement-not-current',
      severity: 'warning',
      path: 'past',
      params: { name: 'past', say: 'judgement', on: '2024-03-03', until: '2025-03-03', referenceDate: day },
    },
  ]);
});

test('the last day may be written in Dutch, and one end alone is enough', () => {
  const { until, ...rest } = given;
  expect(aanbod(ask(answers({ ...rest, tot_en_met: until }, '2025-03-04'))).status).toBe('undetermined');
  expect(aanbod(ask(answers({ ...rest, tot_en_met: until }, '2025-03-03'))).status).toBe('decided');
  expect(aanbod(ask(answers(rest, '2025-12-31'))).status).toBe('decided');
  expect(aanbod(ask(answers({ value: true, until }, '2024-01-01'))).status).toBe('decided');
  expect(aanbod(ask(answers(true, '2024-01-01'))).status).toBe('decided');
});

test('a power used after the reference date is not known to be used', () => {
  const use = { soepel: { value: true, on: '2024-06-01' } };
  const later = ask({ peildatum: '2024-05-31', oordelen: use });
  expect(later.decisions['verruimd']).toMatchObject({ status: 'undetermined' });
  expect(later.warnings).toMatchObject([{ code: 'judgement-not-current', params: { say: 'power' } }]);
  const used = ask({ peildatum: '2024-06-01', oordelen: use });
  expect(used.decisions['verruimd']).toMatchObject({ outcome: true, restsOn: { powers: ['soepel'] } });
  expect(used.powers['soepel']).toMatchObject({ given: { on: '2024-06-01' } });
});

test('without a reference date it counts on its days, and the date is asked for', () => {
  const open = ask(answers(given, null));
  expect(open.warnings).toEqual([]);
  expect(aanbod(open)).toMatchObject({ status: 'undetermined', inexact: false });
  expect(new Set(aanbod(open).needed.map(({ path }) => path))).toEqual(new Set(['past', 'peildatum']));
  const always = { ...given, on: '2023-12-31', until: '2025-12-31' };
  expect(aanbod(ask(answers(always, null)))).toMatchObject({ status: 'decided', outcome: true });
  const expired = { ...given, on: '2023-01-01', until: '2023-12-31' };
  expect(aanbod(ask(answers(expired, null)))).toMatchObject({ needed: [{ path: 'past' }] });
});

test('without a reference date, what is decided holds on every reference date', () => {
  const refused = { value: false, on: '2025-01-01' };
  expect(ask(answers(refused, null)).decisions['in_2025']).toMatchObject({
    status: 'decided',
    outcome: false,
  });
  const until = { value: false, until: '2025-06-30' };
  expect(ask(answers(until, null)).decisions['in_2025']).toMatchObject({
    status: 'undetermined',
    possible: [false, true],
  });
});

test('days that no reference date lies between are named without one', () => {
  const turned = { ...given, on: '2025-01-01', until: '2024-01-01' };
  const result = ask(answers(turned, null));
  expect(result.warnings).toMatchObject([
    { code: 'judgement-not-current', params: { on: '2025-01-01', until: '2024-01-01', referenceDate: '' } },
  ]);
  expect(aanbod(result).status).toBe('undetermined');
});

test('what is no day, another judge, and a misspelt key are told', () => {
  const noDay = ask(answers({ ...given, on: '2024-02-30' }, '2024-06-01'));
  expect(noDay.errors).toMatchObject([{ code: 'fact-date', path: 'past.on' }]);
  expect(aanbod(noDay).status).toBe('error');
  const other = ask(answers({ ...given, by: 'adviseur' }, '2024-06-01'));
  expect(other.errors).toMatchObject([{ code: 'judged-by-other' }]);
  const misspelt = ask(answers({ value: true, untill: '2024-01-01' }, '2024-06-01'));
  expect(misspelt.warnings).toMatchObject([
    { code: 'unknown-key', params: { key: 'past.untill', suggestion: 'past.until' } },
  ]);
});

test('per record each judgement has its own days', () => {
  const result = ask({
    peildatum: '2024-06-01',
    declaratie: [
      { nummer: 'a', oordelen: { klopt: { value: true, on: '2024-06-01' } } },
      { nummer: 'b', oordelen: { klopt: { value: true, on: '2024-06-02' } } },
    ],
  });
  expect(result.decisions['betalen']).toMatchObject({
    a: { status: 'decided', outcome: true },
    b: { status: 'undetermined' },
  });
  expect(result.judgements['klopt']).toMatchObject({
    a: { given: { on: '2024-06-01' } },
    b: { given: null },
  });
  expect(result.warnings).toMatchObject([{ path: 'klopt[b]' }]);
});

test('a result of which only one decision is asked brings what that rests on', () => {
  const result = ask(answers(given, '2024-06-01'), { decisions: ['aanbod'] });
  expect(Object.keys(result.judgements)).toEqual(['past']);
  expect(result.powers).toEqual({});
});
