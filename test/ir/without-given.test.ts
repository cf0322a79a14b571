/** What a program says without one thing that its clauses are given: only that is gone, and what read it has a gap. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { withoutGiven, type Given } from '../../src/ir/without-given.ts';
import { programOf } from './compile-text.ts';

const program = programOf(`
partij inkoper
contact loket "het loket"
  telefoon "2"
parameter grens : bedrag
  = € 100 tot en met 31 december 2024 volgens X-1-001
  = € 200 vanaf 1 januari 2025 volgens X-1-002
lezing welke : ja/nee volgens X-1-003
  gekozen eerste_uitleg ja "zo staat het er"
  ook mogelijk tweede_uitleg nee "of zo"
oordeel goed volgens X-1-004
  door inkoper
bevoegdheid afwijken volgens X-1-005
  door inkoper
altijd meer_dan_niets volgens X-1-006
  vereist aanbieder.totaal ten minste € 0
berekening groot : ja/nee
  = aanbieder.totaal ten minste grens
berekening kleinste : bedrag
  = laagste van
    - grens volgens X-1-007
    - aanbieder.totaal volgens X-1-008
berekening geoordeeld : ja/nee
  = goed
berekening gelezen : ja/nee
  = welke
berekening actief : ja/nee
  = aanbieder.actief
routing waar : contact volgens X-1-009
  | aanbieder.actief || waar
  | ja               || balie
  | nee              || loket
berekening klasse : ja/nee
  = ja
uitzondering omgekeerd op klasse volgens X-1-005
  als afwijken is gebruikt
  wordt nee
`);

const facts = {
  aanbieder: { totaal: '150', actief: true },
  oordelen: { goed: true, afwijken: true },
};

const outcomes = (given: Given | null, referenceDate = '2024-06-01') => {
  const changed = given === null ? program : withoutGiven(program, given);
  const { decisions, errors } = evaluate(changed, facts, { unpublished: true, referenceDate });
  const shown = Object.entries(decisions).map(([name, entry]) => {
    const { status, outcome } = entry as { readonly status: string; readonly outcome: unknown };
    return [name, status === 'decided' ? outcome : status];
  });
  return { ...Object.fromEntries(shown), errors: errors.length };
};

const whole = {
  groot: true,
  kleinste: '100.00',
  geoordeeld: true,
  gelezen: true,
  actief: true,
  waar: 'balie',
  klasse: false,
  errors: 0,
};

test('nothing is gone', () => {
  expect(outcomes(null)).toEqual(whole);
});

test.each([
  ['a judgement leaves a gap', { kind: 'say', say: 'goed' }, { geoordeeld: 'gap' }],
  ['a power is never used', { kind: 'say', say: 'afwijken' }, { klasse: true }],
  [
    'the next alternative is taken',
    { kind: 'alternative', reading: 'welke', alternative: 'eerste_uitleg' },
    { gelezen: false },
  ],
  [
    'an alternative that was not taken',
    { kind: 'alternative', reading: 'welke', alternative: 'tweede_uitleg' },
    {},
  ],
  [
    'a figure of this period',
    { kind: 'value', parameter: 'grens', value: 0 },
    { groot: 'gap', kleinste: 'gap' },
  ],
  ['a figure of another period', { kind: 'value', parameter: 'grens', value: 1 }, {}],
  ['a written alternative', { kind: 'picked', cites: 'X-1-007' }, { kleinste: '150.00' }],
  ['a fact', { kind: 'fact', subject: 'aanbieder', fact: 'actief' }, { actief: 'gap', waar: 'gap' }],
  ['a contact', { kind: 'contact', contact: 'balie' }, { waar: 'gap' }],
  ['a contact that is not given', { kind: 'contact', contact: 'loket' }, {}],
] as const)('%s', (_, given, changed) => {
  expect(outcomes(given)).toEqual({ ...whole, ...changed });
});

test('without what always holds, facts contradict nothing', () => {
  const negative = { aanbieder: { totaal: '-1', actief: true } };
  const wrong = (one: typeof program): number => evaluate(one, negative).errors.length;
  expect([
    wrong(program),
    wrong(withoutGiven(program, { kind: 'always', always: 'meer_dan_niets' })),
  ]).toEqual([1, 0]);
});

test('what is not touched is the same, and all of it where there is no such thing', () => {
  const changed = withoutGiven(program, { kind: 'say', say: 'goed' });
  const same = changed.clauses.filter((clause) => program.clauses.includes(clause));
  expect(same.map(({ name }) => name)).toEqual(
    program.clauses.map(({ name }) => name).filter((name) => name !== 'geoordeeld'),
  );
  for (const given of [
    { kind: 'say', say: 'niets' },
    { kind: 'alternative', reading: 'niets', alternative: 'eerste_uitleg' },
    { kind: 'value', parameter: 'niets', value: 0 },
    { kind: 'picked', cites: 'X-1-099' },
    { kind: 'fact', subject: 'aanbieder', fact: 'niets' },
    { kind: 'contact', contact: 'niets' },
    { kind: 'calendar', calendar: 'niets' },
    { kind: 'always', always: 'niets' },
  ] as const)
    expect(withoutGiven(program, given)).toBe(program);
});
