/** Proofs of settled cases say what the evaluator proves, byte for byte. */
import { expect, test } from 'vitest';
import { prepare } from '../../src/evaluate/evaluate.ts';
import { asExamplesSeeIt } from '../../src/evaluate/run-examples.ts';
import type { Entry, EvaluationResult, Keyed, Proof } from '../../src/evaluate/result.ts';
import { programOf } from '../ir/compile-text.ts';
import { HOSTILE, hostile } from '../support/hostile.ts';
import { editions, policyNamed, provider } from '../support/policies.ts';
import { checkProofs, compareProofs, noProofCounts } from '../support/proof-agreement.ts';

test('on random programs and facts, also incomplete', () => {
  const counts = noProofCounts();
  for (let seed = 1; seed <= 60; seed += 1) expect(checkProofs(seed, counts)).toEqual([]);
  expect(counts.known).toBeGreaterThan(2_500);
  expect(counts.facts).toBeGreaterThan(2_000);
  // What was read is proved in whatever form it was given.
  expect(counts.leftOfWhole).toBeLessThan(counts.facts / 5);
}, 600_000);

test.each(editions)(
  '%s: on every example of the policy',
  async (name) => {
    const program = asExamplesSeeIt(await policyNamed(name));
    const counts = noProofCounts();
    for (const { facts, referenceDate, expected } of program.examples) {
      const options = referenceDate === null ? {} : { referenceDate };
      const names = [...new Set(expected.map((one) => one.name.replace(/\.(eerste|laatste)_dag$/, '')))];
      const one = { seed: 0, program, facts, isWhole: false, readings: {}, options, names };
      expect(compareProofs(one, counts)).toEqual([]);
    }
    if (program.examples.length > 0) expect(counts.facts).toBeGreaterThan(0);
  },
  600_000,
);

/** What `evaluate` gives as the proof of each decision. */
function becauseOf({ decisions }: EvaluationResult): Keyed<Proof | null> {
  const isEntry = (value: Keyed<Entry>[string]): value is Entry => typeof value.status === 'string';
  return Object.fromEntries(
    Object.entries(decisions).map(([name, value]) => [
      name,
      isEntry(value)
        ? value.because
        : Object.fromEntries(Object.entries(value).map(([key, { because }]) => [key, because])),
    ]),
  );
}

test('every decision about a provider: those that are settled and those that are open', async () => {
  const program = await policyNamed('asr.ggz@2025r2');
  for (const options of [{}, { referenceDate: '2024-09-01', readings: { drempels: 'hoog' } }]) {
    const { evaluate, prove } = prepare(program, { ...options, wouldDiffer: false, explain: true });
    for (const facts of [provider('vechtzicht'), {}]) {
      const wanted = becauseOf(evaluate(facts));
      expect(Object.keys(wanted).length).toBeGreaterThan(25);
      expect(JSON.stringify(prove(facts))).toBe(JSON.stringify(wanted));
    }
  }
}, 300_000);

const program = programOf(`
beslissing toegelaten : ja/nee
  volgens X-1-001
  = aanbieder.actief en aanbieder.totaal ten minste € 100
beslissing telt : ja/nee per declaratie
  volgens X-1-002
  = declaratie.bedrag ten minste € 10 en aanbieder.actief
beslissing compleet : ja/nee
  volgens X-1-004
  = elke s uit Soort heeft aanbieder.soorten bevat s
altijd samen
  volgens X-1-003
  vereist aanbieder.actief of aanbieder.totaal ten minste € 50
`);

const { evaluate, prove } = prepare(program, {
  wouldDiffer: false,
  explain: true,
  referenceDate: '2024-06-01',
});

const compare = (facts: unknown): void =>
  expect([facts, JSON.stringify(prove(facts))]).toEqual([facts, JSON.stringify(becauseOf(evaluate(facts)))]);

test('facts in any form, wrong, contradictory, or none at all: what the evaluator makes of them', () => {
  const figures = [120, '120', '120.00', ' 120 ', 1.2e2, 99.999, -1, '1e2', '=1+1', null, '', {}, [], true];
  for (const totaal of figures)
    for (const actief of [true, 'ja', false, 'nee', 0, null]) compare({ aanbieder: { actief, totaal } });
  const whole = { actief: true, totaal: 120 };
  for (const facts of [
    ...[null, 1, 'x', [], {}, { aanbieder: null }, { aanbieder: [] }, { aanbieder: {} }],
    { aanbieder: whole, onbekend: 1, oordelen: { nergens: true } },
    { aanbieder: Object.create(whole) as unknown },
    Object.create({ aanbieder: whole }) as unknown,
    JSON.parse('{"aanbieder":{"__proto__":{"actief":true},"totaal":120}}') as unknown,
  ])
    compare(facts);
  const contradicted = { aanbieder: { actief: false, totaal: 20 } };
  expect(evaluate(contradicted).errors).not.toEqual([]);
  compare(contradicted);
});

test('records in a list, however they are given and whatever their keys are', () => {
  const aanbieder = { actief: true, totaal: 120 };
  const record = { nummer: 'a1', bedrag: 12, dag_zorg: '2025-02-01' };
  const lists: readonly unknown[] = [
    ...[HOSTILE, '__proto__', 'constructor', 'status', '', '0', 7, '\u0000', 'a\u0001b', null].map(
      (nummer) => [
        { ...record, nummer },
        { ...record, nummer: 'tweede', bedrag: '9.99' },
      ],
    ),
    ...[
      [],
      [record, record],
      [record, null],
      [record, 1],
      record,
      { items: [record], complete: false },
      'x',
      null,
    ],
    [{ bedrag: 12, dag_zorg: '2025-02-01' }],
    [{ ...record, dag_zorg: '2025-02' }],
    [{ ...record, dag_zorg: '2024-02-01' }],
  ];
  for (const declaratie of lists) {
    compare({ aanbieder, declaratie });
    compare({ aanbieder: { ...aanbieder, declaratie } });
  }
});

test('members of a choice, of which a proof tells the one that it turned on', () => {
  const aanbieder = { actief: true, totaal: 120 };
  for (const soorten of [[], ['praktijk'], ['instelling', 'praktijk', 'kliniek']])
    compare({ aanbieder: { ...aanbieder, soorten } });
  const proof = prove({ aanbieder: { ...aanbieder, soorten: ['praktijk', 'kliniek'] } })['compleet'] as Proof;
  expect(JSON.stringify(proof)).toContain('"key":"instelling"');
  expect(JSON.stringify(proof)).toContain('"what":"element"');
});

test('names as others write them', () => {
  const { program: odd, rename } = hostile();
  const made = prepare(odd, { wouldDiffer: false, explain: true });
  const cases = [
    {
      zorgaanbieder: { nieuw: true, soort: 'paaz', omzet: 12, plafond: 13.5 },
      oordelen: { betrouwbaar: true },
    },
    {
      zorgaanbieder: { nieuw: false, soort: 'praktijk', omzet: 120000, verzekerd: true, ingeschreven: true },
    },
  ];
  for (const facts of cases.map(rename))
    expect(JSON.stringify(made.prove(facts))).toBe(JSON.stringify(becauseOf(made.evaluate(facts))));
});

test('proofs share what is the same, and nobody can change that', () => {
  const facts = { aanbieder: { actief: true, totaal: 120 } };
  const before = JSON.stringify(prove(facts));
  const frozen = nodesOf(prove(facts)['toegelaten'] as Proof).filter((node) => Object.isFrozen(node));
  expect(frozen.length).toBeGreaterThan(0);
  for (const node of nodesOf(prove(facts)['toegelaten'] as Proof)) {
    const change = (): unknown => Object.assign(node, { name: 'iets anders' });
    if (Object.isFrozen(node)) expect(change).toThrow(TypeError);
    else change();
  }
  expect(JSON.stringify(prove(facts))).toBe(before);
});

const nodesOf = (proof: Proof): readonly Proof[] => [proof, ...proof.children.flatMap(nodesOf)];
