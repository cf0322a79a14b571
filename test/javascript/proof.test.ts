/** A module with proofs, and a policy that is read back from its artefact, say what the source says, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { evaluatorText } from '../../scripts/build/evaluator.mjs';
import { artefact } from '../../src/compile.ts';
import { proofModule, proofTypes, type EvaluatorText } from '../../src/emit/javascript/proof.ts';
import { evaluate, prepare, type EvaluateOptions } from '../../src/evaluate/evaluate.ts';
import type { Proof } from '../../src/evaluate/result.ts';
import { asExamplesSeeIt } from '../../src/evaluate/run-examples.ts';
import { readArtefact } from '../../src/ir/artefact.ts';
import { digestOf } from '../../src/ir/digest.ts';
import type { Program } from '../../src/ir/ir.ts';
import { makePlan } from '../../src/plan/make.ts';
import { pol } from '../support/cli.ts';
import { loadModule } from '../support/javascript-agreement.ts';
import { editions, policyNamed, provider, root } from '../support/policies.ts';
import { randomProgram } from '../support/random-program.ts';
import { randomCase, factsFrom } from '../support/program-world.ts';
import { dice } from '../support/seeded.ts';
import { typeProblems } from '../support/type-check.ts';

const EXAMPLES = 8;

interface Proving {
  readonly evaluate: (facts: unknown, options?: EvaluateOptions) => unknown;
  readonly prove: (facts: unknown, options?: EvaluateOptions) => unknown;
}

let evaluator: EvaluatorText;
beforeAll(async () => {
  evaluator = await evaluatorText(root, build);
});

const moduleOf = async (program: Program): Promise<Proving> =>
  (await loadModule(
    proofModule(program, { digest: digestOf(program), compiler: 'test' }, evaluator),
  )) as unknown as Proving;

function readBack(program: Program): Program {
  const read = readArtefact(artefact(program));
  if ('problem' in read) throw new Error(read.problem.code);
  return read.program;
}

const text = (answer: unknown): string => JSON.stringify(answer);

async function compare(
  program: Program,
  cases: readonly { readonly facts: unknown; readonly options: EvaluateOptions }[],
): Promise<number> {
  const [made, again] = [await moduleOf(program), readBack(program)];
  const policy = { digest: digestOf(program), compiler: 'test' };
  let proofs = 0;
  for (const { facts, options } of cases) {
    const wanted = text(evaluate(program, facts, { ...options, explain: true, policy }));
    expect(text(made.evaluate(facts, options))).toBe(wanted);
    expect(text(evaluate(again, facts, { ...options, explain: true, policy }))).toBe(wanted);
    expect(text(made.prove(facts, options))).toBe(text(prepare(program, options).prove(facts)));
    proofs += wanted.split('"because":{').length - 1;
  }
  return proofs;
}

test.each(editions)(
  '%s: with proofs, on examples of the policy',
  async (name) => {
    const program = asExamplesSeeIt(await policyNamed(name));
    const every = Math.max(1, Math.ceil(program.examples.length / EXAMPLES));
    const cases = program.examples
      .filter((_, place) => place % every === 0)
      .map(({ facts, referenceDate, expected }) => ({
        facts,
        options: {
          ...(referenceDate === null ? {} : { referenceDate }),
          decisions: [...new Set(expected.map((one) => one.name.replace(/\.(eerste|laatste)_dag$/, '')))],
        },
      }));
    expect(await compare(program, cases)).toBeGreaterThan(0);
  },
  300_000,
);

test('everything about a provider, with proofs', async () => {
  const program = await policyNamed('asr.ggz@2025r2');
  const facts = provider('vechtzicht');
  expect(await compare(program, [{ facts, options: {} }])).toBeGreaterThan(100);
}, 120_000);

test('random programs and facts, also incomplete, also wrong', async () => {
  let proofs = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const program = randomProgram(seed, { clauses: 3, depth: 1, lists: seed % 3 === 0 });
    const roll = dice(seed);
    const facts = [0, 0.3].map((rate) =>
      factsFrom(
        program,
        randomCase(program, roll, false),
        () => (roll.chance(rate) ? 'no' : 'whole'),
        'whole',
      ),
    );
    const wrong = [null, [], { nothing_of_the_kind: 1 }];
    proofs += await compare(
      program,
      [...facts, ...wrong].map((one) => ({ facts: one, options: {} })),
    );
  }
  expect(proofs).toBeGreaterThan(50);
}, 300_000);

test('a module with proofs imports nothing, makes no code at run time, and is ASCII', async () => {
  const made = proofModule(await policyNamed('asr.ggz@2025r1'), { digest: '', compiler: '' }, evaluator);
  expect(made).not.toMatch(/^\s*import\s/m);
  expect(made).not.toMatch(/\bimport\(|\brequire\(|\beval\(|\bFunction\(/);
  expect(made).toMatch(/^[\n\u0020-\u007e]*$/);
  expect(evaluator.code.length).toBeLessThan(300_000);
});

test('nobody can change the policy by what an answer shows of it', async () => {
  const program = await policyNamed('asr.ggz@2025r1');
  const made = await moduleOf(program);
  const facts = provider('vechtzicht');
  const options = { decisions: ['contracttype'], wouldDiffer: false };
  const proofOf = (): Proof =>
    (made.prove(facts, options) as Readonly<Record<string, Proof>>)['contracttype'] as Proof;
  const before = text(proofOf());
  expect(() => (proofOf().cites as string[]).push('X-1')).toThrow(TypeError);
  expect(() => Object.assign(proofOf().origin ?? {}, { line: 0 })).toThrow(TypeError);
  expect(text(proofOf())).toBe(before);
}, 120_000);

test('the command writes it, with its types', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pol-proof-'));
  try {
    const ran = await pol(['compile', 'policies/asr/ggz/2022.pol', '--target', 'proof', '--out', out]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(out, 'asr/ggz')).sort()).toEqual(['2022.proof.d.ts', '2022.proof.js']);
    const made = await loadModule(readFileSync(join(out, 'asr/ggz/2022.proof.js'), 'utf8'));
    expect(made.evaluate({})).toMatchObject({
      schema: 'pol-result/1',
      policy: { name: 'asr.ggz', year: 2022 },
    });
  } finally {
    rmSync(out, { recursive: true });
  }
}, 120_000);

test('its types are those of its policy', async () => {
  const program = await policyNamed('asr.ggz@2025r1');
  const use = `import { evaluate, prepare, prove, type Facts, type Proof } from './proof';
const facts: Facts = { peildatum: '2024-09-01', zorgaanbieder: { soort: 'paaz' } };
const { decisions, steps, errors } = evaluate(facts, { readings: { drempels: 'hoog' } });
const outcome: 'aanbiedingsbrief' | 'digitaal_zonder_vragenlijst' | 'digitaal_met_vragenlijst' | null = decisions.contracttype.outcome;
const why: Proof | null = decisions.contracttype.because;
const proof: Proof = prepare({ readings: { drempels: 'hoog' } }).prove(facts).contracttype;
const ofEach: Proof | undefined = prove(facts).vergoeding['1'];
const named = prove(facts, { decisions: ['contracttype', 'ontvankelijk_verzoek'] });
const some: Proof | undefined = named.contracttype;
const norms: readonly string[] = named.contracttype?.cites ?? [];
// @ts-expect-error there is nothing of that name
named.bestaat_niet;
const part = prepare({ decisions: ['contracttype'] }).evaluate(facts).decisions.contracttype?.status;
// @ts-expect-error no such reading
evaluate(facts, { readings: { drempels: 'midden' } });
// @ts-expect-error it may not be there where only some are asked for
evaluate(facts, { decisions: ['contracttype'] }).decisions.contracttype.status;
void outcome; void why; void proof; void ofEach; void some; void norms; void part; void steps; void errors;`;
  const files = new Map([
    ['/proof.d.ts', proofTypes(makePlan(program), program, evaluator)],
    ['/use.ts', use],
  ]);
  expect(typeProblems(files)).toEqual([]);
}, 120_000);
