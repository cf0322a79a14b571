/** Facts that are taken without the reader of facts are what it makes of them, and nothing is wrong with them. */
import { parse } from 'lossless-json';
import { expect, test } from 'vitest';
import { plainFactsFor } from '../../src/cli/generated/plain-facts.ts';
import { quickFactsFor } from '../../src/cli/generated/quick-facts.ts';
import { readFacts } from '../../src/evaluate/facts/read-facts.ts';
import type { Program } from '../../src/ir/ir.ts';
import { makePlan } from '../../src/plan/make.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { programOf } from '../ir/compile-text.ts';
import { policyNamed, provider } from '../support/policies.ts';
import { factsFrom, randomCase } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice, type Dice } from '../support/seeded.ts';

type Taken = 'quick' | 'read';

function takerOf(program: Program, referenceDate: string | null = null): (facts: unknown) => Taken {
  const [index, { inputs }] = [indexOf(program), makePlan(program)];
  const plain = plainFactsFor(inputs, program);
  const quick = quickFactsFor({ index, inputs, referenceDate }, plain);
  return (given) => {
    const taken = quick(given);
    if (taken === null) return 'read';
    const { known, id, diagnostics } = readFacts(index, given, null, referenceDate);
    const { facts, isPart, wrong } = plain(known);
    expect({ ...taken, diagnostics: [], isPart: false, wrong: [] }).toEqual({
      ...{ facts, id, referenceDate: known.referenceDate, diagnostics, isPart, wrong },
    });
    return 'quick';
  };
}

const odd: readonly unknown[] = [
  ...[null, '', ' ', 'x', 'ja', 'nee', 'true', true, false, 0, -0, 1, -1, 0.1, 1.005, 1e15, 1e21, Number.NaN],
  ...['0', '-0', '007', '1.5', '12.34', '12.345', '1e3', ' 5', '999999999999999', '9999999999999.99'],
  ...[
    '1000000000000000.01',
    '99999999999999999999',
    9007199254740993n,
    '2024-02-29',
    '2023-02-29',
    '2024-02',
  ],
  ...[
    '2024',
    ' 2024-01-01',
    '1700-01-01',
    'never',
    'notYet',
    'nooit',
    'p',
    'P',
    ['p'],
    ['p', 'p'],
    ['z'],
    [],
  ],
  ...[
    ['q', 'p'],
    '["p"]',
    'p|q',
    { p: true },
    { p: null },
    { absent: true },
    { absent: false },
    {},
    [1],
    [null],
  ],
  ...[{ 2024: 'x' }, { 2024: 5 }, { 24: 5 }, { value: true }, { value: true, by: 'x' }, [{ id: '1' }]],
  ...[parse('5'), parse('12.34'), parse('1e400'), parse('-3'), parse('"p"'), parse('{"a":1}')],
];

/** A value somewhere in the facts is another, or a key is. */
function changed(facts: unknown, roll: Dice): unknown {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return roll.pick(odd);
  const keys = Object.keys(facts);
  if (keys.length === 0 || roll.chance(0.1))
    return {
      ...facts,
      [roll.pick(['toString', 'onbekend', 'id', 'peildatum', 'referenceDate'])]: roll.pick(odd),
    };
  const key = roll.pick(keys);
  return { ...facts, [key]: roll.chance(0.2) ? roll.pick(odd) : changed((facts as never)[key], roll) };
}

/** Judgements as bare values: told with who judged, they are left to the reader of facts. */
function barely(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const bare = Object.entries(facts['oordelen'] ?? {}).map(([name, said]): [string, unknown] => [
    name,
    (said as { readonly value?: unknown } | null)?.value ?? said,
  ]);
  return { ...facts, oordelen: Object.fromEntries(bare) };
}

test('random facts, also with odd values in them', () => {
  const counts: Record<Taken, number> = { quick: 0, read: 0 };
  let oddly = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const program = randomProgram(seed, { clauses: 4, depth: 2, lists: seed % 3 === 0 });
    const taken = takerOf(program, seed % 5 === 0 ? '2024-06-01' : null);
    const roll = dice(seed);
    for (let each = 0; each < 10; each += 1) {
      const made = randomCase(program, roll, false);
      const fate = roll.pick([0, 0.3]);
      const facts = barely(
        factsFrom(program, made, () => (roll.chance(fate) ? 'no' : 'whole'), 'notAtAll') as Readonly<
          Record<string, unknown>
        >,
      );
      counts[taken(facts)] += 1;
      for (let time = 0; time < 10; time += 1) if (taken(changed(facts, roll)) === 'quick') oddly += 1;
    }
  }
  expect(counts.quick).toBeGreaterThan(400);
  expect(counts.read).toBeGreaterThan(100);
  expect(oddly).toBeGreaterThan(700);
});

test('the same value is taken in the same way a second time', () => {
  const taken = takerOf(everyType);
  for (const value of odd)
    for (const name of ['aan', 'stuks', 'bedrag', 'marge', 'begin', 'vorm', 'vormen', 'winst', 'naam'])
      for (let time = 0; time < 2; time += 1) taken({ aanbieder: { [name]: value } });
});

const everyType = programOf(`
gegeven aanbieder.aan    : ja/nee
gegeven aanbieder.stuks : geheel getal
  bereik vanaf 0 tot en met 10
gegeven aanbieder.bedrag : bedrag
gegeven aanbieder.marge   : percentage
gegeven aanbieder.begin    : datum
gegeven aanbieder.vorm   : Soort
gegeven aanbieder.vormen : verzameling van Soort
gegeven aanbieder.winst  : bedrag per jaar
gegeven aanbieder.naam   : tekst
beslissing klein : ja/nee
  volgens X-1-001
  = aanbieder.aan en aanbieder.stuks minder dan 5 en aanbieder.bedrag minder dan € 10
`);

test('what is taken, and what is left to the reader of facts', () => {
  const taken = takerOf(everyType);
  const plainly = (aanbieder: unknown): Taken => taken({ id: 'a', peildatum: '2025-03-01', aanbieder });
  expect(plainly({ aan: true, stuks: '7', bedrag: '12.30', vorm: 'praktijk', begin: '2024-02-29' })).toBe(
    'quick',
  );
  expect(
    plainly({ stuks: parse('7'), bedrag: parse('12.3'), vormen: ['praktijk'], winst: { 2023: 5 } }),
  ).toBe('quick');
  for (const wrong of [
    { stuks: 11 },
    { stuks: '7.5' },
    { bedrag: '12.345' },
    { vorm: 'bakker' },
    { begin: '2023-02-29' },
    { winst: 12 },
    { onbekend: true },
    { toString: true },
  ])
    expect(plainly(wrong), JSON.stringify(wrong)).toBe('read');
  expect(taken({ peildatum: 'gisteren' })).toBe('read');
  expect(taken({ aanbieder: [] })).toBe('read');
  expect(taken(null)).toBe('read');
});

test('providers of a policy, of which judgements are told as bare values', async () => {
  const taken = takerOf(await policyNamed('asr.ggz@2025r2'));
  for (const name of ['noorderhaven-ggz', 'halfbekend', 'vechtzicht']) {
    // A list is left to the reader of facts.
    const { declaratie, ophogingsverzoek, ...rest } = provider(name) as Readonly<Record<string, unknown>>;
    expect(
      [declaratie, ophogingsverzoek].map((list) => taken({ declaratie: list })),
      name,
    ).toContain('read');
    expect(taken(barely(rest)), name).toBe('quick');
  }
});
