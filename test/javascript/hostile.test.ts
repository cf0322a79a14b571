/** Names and labels are others' text: nothing that is generated lets them out of where they stand. */
import { build } from 'esbuild';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { evaluatorText } from '../../scripts/build/evaluator.mjs';
import { factsSchema } from '../../src/emit/javascript/facts-schema.ts';
import { zodModule } from '../../src/emit/javascript/facts-zod.ts';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { proofModule, proofTypes } from '../../src/emit/javascript/proof.ts';
import { moduleTypes } from '../../src/emit/javascript/types.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { makePlan } from '../../src/plan/make.ts';
import { hostile, hostileName, HOSTILE } from '../support/hostile.ts';
import { compareOn, loadModule, noModuleCounts } from '../support/javascript-agreement.ts';
import { root } from '../support/policies.ts';
import { typeProblems } from '../support/type-check.ts';
import { loadSchema } from '../support/zod-module.ts';

const { program, rename } = hostile();
const origin = { digest: HOSTILE, compiler: HOSTILE };

const cases = [
  {
    zorgaanbieder: { nieuw: true, soort: 'paaz', omzet: 12, plafond: 13.5 },
    oordelen: { betrouwbaar: true },
  },
  {
    zorgaanbieder: { nieuw: false, soort: 'praktijk', omzet: '120000', verzekerd: true, ingeschreven: true },
  },
  {
    zorgaanbieder: { nieuw: false },
    declaratie: [{ nummer: 'a', bedrag: 120 }],
    oordelen: { betrouwbaar: { value: false, by: 'verzekeraar' } },
  },
  {},
].map(rename);

test('the module loads, is ASCII without markup, and says what the evaluator says', async () => {
  const { text, plan } = javascriptModule(program, origin);
  expect(plan.unsaid).toEqual([]);
  expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
  expect(text).not.toMatch(/<\/script|<!--/);
  const made = await loadModule(text);
  const counts = noModuleCounts();
  for (const facts of cases)
    expect(
      compareOn({ seed: 0, program, made, unsaid: new Set(), facts, isPart: false, isWhole: false }, counts),
    ).toEqual([]);
  expect(counts.decided).toBeGreaterThan(20);
  const [first] = cases;
  expect(Object.keys(made.decide(first)).sort()).toEqual(
    Object.keys(evaluate(program, first).decisions).sort(),
  );
});

test('the module with proofs says what the evaluator says', async () => {
  const text = proofModule(program, origin, await evaluatorText(root, build));
  expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
  expect(text).not.toMatch(/<\/script|<!--/);
  const made = await loadModule(text);
  for (const facts of cases)
    expect(JSON.stringify(made.evaluate(facts))).toBe(
      JSON.stringify(evaluate(program, facts, { explain: true, policy: origin })),
    );
});

test('types are checked under these names, and labels stay comments', async () => {
  const plan = makePlan(program);
  const kind = JSON.stringify(hostileName('soort'));
  const use = (file: string): string => `import { evaluate, type Facts } from './${file}';
const facts: Facts = { ${JSON.stringify(hostileName('zorgaanbieder'))}: { ${kind}: ${JSON.stringify(hostileName('praktijk'))}, "constructor": true } };
const wrong: Facts = { ${JSON.stringify(hostileName('zorgaanbieder'))}: {
  // @ts-expect-error no such kind
  ${kind}: 'bakker' } };
const outcome: boolean | null = evaluate(facts).decisions['__proto__'].outcome;
void outcome; void wrong;`;
  const texts = {
    policy: moduleTypes(plan, program),
    proof: proofTypes(plan, program, await evaluatorText(root, build)),
  };
  for (const [name, text] of Object.entries(texts)) {
    expect(text).not.toContain('/** @');
    const files = new Map([
      [`/${name}.d.ts`, text],
      ['/use.ts', use(name)],
    ]);
    expect(typeProblems(files)).toEqual([]);
  }
}, 120_000);

test('the JSON Schema and the zod schema take these facts, and no others', async () => {
  const schema = JSON.parse(JSON.stringify(factsSchema(program))) as object;
  const isValid = new Ajv2020({ strict: false, ownProperties: true }).compile(schema);
  const { facts: zod } = await loadSchema(zodModule(program));
  const subject = hostileName('zorgaanbieder');
  for (const facts of cases) {
    expect(isValid(facts), JSON.stringify(isValid.errors)).toBe(true);
    expect(zod.safeParse(facts)).toMatchObject({ success: true });
  }
  for (const wrong of [
    { [subject]: { [hostileName('soort')]: 'bakker' } },
    { [subject]: { constructor: 1 } },
    { [HOSTILE]: 1 },
  ]) {
    expect(isValid(wrong)).toBe(false);
    expect(zod.safeParse(wrong)).toMatchObject({ success: false });
  }
});
