/** What the schemas of facts take is what the evaluator reads: the zod schema as good as all of it, JSON Schema no less. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { factsSchema } from '../../src/emit/javascript/facts-schema.ts';
import { zodModule } from '../../src/emit/javascript/facts-zod.ts';
import { readFacts } from '../../src/evaluate/facts/read-facts.ts';
import type { Program } from '../../src/ir/ir.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { policyNamed, provider } from '../support/policies.ts';
import { factsFrom, randomCase } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice, type Dice } from '../support/seeded.ts';
import { loadSchema } from '../support/zod-module.ts';

interface Readers {
  readonly zod: (facts: unknown) => boolean;
  readonly json: (facts: unknown) => boolean;
  /** The evaluator has nothing to say of them. */
  readonly own: (facts: unknown) => boolean;
}

async function readersOf(program: Program): Promise<Readers> {
  const { facts: schema } = await loadSchema(zodModule(program));
  const compiled = new Ajv2020({ strict: false, ownProperties: true }).compile(factsSchema(program));
  const index = indexOf(program);
  return {
    zod: (facts) => schema.safeParse(facts).success,
    json: (facts) => compiled(facts) === true,
    own: (facts) => readFacts(index, facts, undefined, null).diagnostics.length === 0,
  };
}

const editions = [
  'asr.ggz@2022r2',
  'asr.ggz@2025r1',
  'asr.huisartsenzorg@2018',
  'asr.wijkverpleging@2023',
  'asr.wijkverpleging@2024',
];

test.each(editions)(
  '%s: the facts of its examples are taken by both',
  async (name) => {
    const program = await policyNamed(name);
    const { zod, json, own } = await readersOf(program);
    const refused = program.examples
      .filter(({ facts }) => own(facts))
      .filter(({ facts }) => !zod(facts) || !json(facts))
      .map(({ title, facts }) => ({ title, facts, zod: zod(facts), json: json(facts) }));
    expect(refused).toEqual([]);
    expect(program.examples.filter(({ facts }) => own(facts)).length).toBeGreaterThan(5);
  },
  120_000,
);

const providers = [
  'noorderhaven-ggz',
  'paaz-maasbrug',
  'vechtzicht',
  'praktijk-wordt-instelling',
  'halfbekend',
  'stadsdok',
];

test.each(providers)(
  'the provider %s is taken by both',
  async (name) => {
    const { zod, json, own } = await readersOf(await policyNamed('asr.ggz@2025r2'));
    const facts = provider(name);
    expect({ zod: zod(facts), json: json(facts), own: own(facts) }).toEqual({
      zod: true,
      json: true,
      own: true,
    });
  },
  120_000,
);

/** What may stand in the place of a value: of every type something right, and much that is wrong. */
const junk: readonly unknown[] = [
  ...[null, true, 0, -1, 1, 70, 100.5, 1.005, 1e-13, 1e15, 1e16, 12.1, 90071992547409.93, -5e20],
  ...['x', '5', '-5.00', '5.001', '1.0000000000001', '1e5', '1000000000000001', 'never', 'notYet'],
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-02',
    '2024',
    '0000',
    '1700',
    '2300-01-01',
    '24-02-01',
  ],
  ...[
    { absent: true },
    { absent: false },
    {},
    [],
    [1],
    { value: true },
    { value: 1, by: 'x' },
    { first: '2024-02-01', last: '2024-01-01' },
  ],
  ...[
    { first: '2024-01-01', last: '2024-12-31' },
    { years: 1 },
    { items: [] },
    { items: [], complete: false },
  ],
];

/** One value, somewhere, is replaced. */
function spoiled(json: unknown, roll: Dice): unknown {
  if (Array.isArray(json) && json.length > 0 && roll.chance(0.8)) {
    const at = roll.below(json.length);
    return json.map((item: unknown, place) => (place === at ? spoiled(item, roll) : item));
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json) || roll.chance(0.05))
    return roll.pick(junk);
  // Of what a case is called and who judged the evaluator says nothing where it is no text.
  const keys = Object.keys(json).filter((key) => key !== 'id' && key !== 'by');
  if (keys.length === 0 || roll.chance(0.03))
    return { ...json, [roll.pick(['nothing', 'absent'])]: roll.pick(junk) };
  const key = roll.pick(keys);
  return { ...json, [key]: spoiled((json as Record<string, unknown>)[key], roll) };
}

test('on random programs the zod schema takes what the evaluator takes, and the JSON Schema all that the zod schema takes', async () => {
  const counts = { taken: 0, refused: 0 };
  const differ: unknown[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const program = randomProgram(seed, { clauses: 3, depth: 1, lists: true });
    const { zod, json, own } = await readersOf(program);
    const roll = dice(seed);
    for (let round = 0; round < 60; round += 1) {
      const whole = factsFrom(program, randomCase(program, roll, roll.chance(0.3)), () => 'whole', 'whole');
      const facts = round % 10 === 0 ? whole : spoiled(whole, roll);
      const [one, other, mine] = [zod(facts), json(facts), own(facts)];
      counts[mine ? 'taken' : 'refused'] += 1;
      if (one !== mine || (one && !other))
        differ.push({
          seed,
          zod: one,
          json: other,
          own: mine,
          why: readFacts(indexOf(program), facts, undefined, null).diagnostics,
          facts,
        });
    }
  }
  expect(differ.slice(0, 3)).toEqual([]);
  expect(counts.taken).toBeGreaterThan(600);
  expect(counts.refused).toBeGreaterThan(600);
}, 300_000);
