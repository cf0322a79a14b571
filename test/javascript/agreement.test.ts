import { expect, test } from 'vitest';
import { runtimeText } from '../../src/emit/javascript/runtime-text.ts';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { asExamplesSeeIt } from '../../src/evaluate/run-examples.ts';
import { moduleTypes } from '../../src/emit/javascript/types.ts';
import { checkModule, compareOn, loadModule, noModuleCounts } from '../support/javascript-agreement.ts';
import { editions, policyNamed } from '../support/policies.ts';
import { typeProblems } from '../support/type-check.ts';

test('on random programs and facts, also incomplete, a module says what the evaluator says', async () => {
  const counts = noModuleCounts();
  const found = [];
  for (let seed = 1; seed <= 100; seed += 1) found.push(...(await checkModule(seed, counts)));
  expect(found).toEqual([]);
  expect(counts.pairs).toBeGreaterThan(1500);
  expect(counts.undetermined).toBeGreaterThan(1000);
  expect(counts.needed).toBeGreaterThan(500);
  expect(counts.decided).toBeGreaterThan(1000);
  expect(counts.cited).toBeGreaterThan(1000);
  expect(counts.figures).toBeGreaterThan(10);
  expect(counts.lessExact).toBeLessThan(counts.compared / 10);
}, 1_800_000);

test('found by random programs', async () => {
  const counts = noModuleCounts();
  // A range that stands in a relation; a soft group whose guard cancels out; an `altijd` that no case meets; an event that
  // is not yet, and asked whether it is; rows that overlap under a reading, of which the first is only one. Steps that are
  // not yet and read by others, an element that does not apply, a guard in a quantifier, an `altijd` by way of a figure, an
  // absent yes/no in a list, an event that an `altijd` says is not yet.
  const seeds = [104, 101, 135, 165, 176, 20372, 20287, 20414, 20525, 21362, 21604];
  for (const seed of seeds) expect(await checkModule(seed, counts)).toEqual([]);
  // Two rows that differ beside a third that is open; a day that is reckoned beside "not yet"; a quarter that is compared with a period.
  for (const seed of [60912, 60827, 61569]) expect(await checkModule(seed, counts, 50)).toEqual([]);
  expect(counts.compared).toBeGreaterThan(0);
}, 300_000);

test.each(editions)(
  '%s: a module says of every example what the evaluator says',
  async (name) => {
    const program = asExamplesSeeIt(await policyNamed(name));
    const { text, plan } = javascriptModule(program, { digest: '', compiler: '' });
    expect(plan.unsaid).toEqual([]);
    const made = await loadModule(text);
    const counts = noModuleCounts();
    const found = program.examples.flatMap(({ facts, referenceDate, expected }) =>
      compareOn(
        {
          seed: 0,
          program,
          made,
          unsaid: new Set(),
          facts: { ...(facts as object), ...(referenceDate === null ? {} : { peildatum: referenceDate }) },
          isPart: true,
          isWhole: false,
          names: [...new Set(expected.map(({ name }) => name.replace(/\.(eerste|laatste)_dag$/, '')))],
        },
        counts,
      ),
    );
    expect(found).toEqual([]);
    expect(counts.compared).toBeGreaterThan(0);
  },
  600_000,
);

test('a module imports nothing and makes no code at run time', async () => {
  const { text } = javascriptModule(await policyNamed('asr.ggz@2025r1'), { digest: '', compiler: '' });
  expect(text).not.toMatch(/^\s*import\s/m);
  expect(text).not.toMatch(/\bimport\(|\brequire\(|\beval\(|\bFunction\(/);
  expect(runtimeText.length).toBeLessThan(60_000);
});

test('the types of a module are those of its policy, and can be checked', async () => {
  const program = await policyNamed('asr.ggz@2025r1');
  const { plan } = javascriptModule(program, { digest: '', compiler: '' });
  const files = new Map([
    ['/policy.d.ts', moduleTypes(plan, program)],
    [
      '/use.ts',
      `import { decide, evaluate, isDecided, type Facts } from './policy';
const facts: Facts = { peildatum: '2024-09-01', zorgaanbieder: { soort: 'instelling', in_mutatiemodel: false, jaaromzet: { 2023: 120_000 } } };
const { contracttype } = decide(facts);
if (isDecided(contracttype)) { const name: 'aanbiedingsbrief' | 'digitaal_zonder_vragenlijst' | 'digitaal_met_vragenlijst' = contracttype; void name; }
const entry = evaluate(facts).decisions.contracttype;
// @ts-expect-error no such kind of provider
const wrong: Facts = { zorgaanbieder: { soort: 'bakker' } };
void entry.needed; void wrong;`,
    ],
  ]);
  expect(typeProblems(files)).toEqual([]);
}, 120_000);
