/** What is proposed for random expressions and programs, against trying every case, and against the evaluator. */
import { expect, test } from 'vitest';
import { proposeExamples, type Proposal } from '../../src/adequacy/propose/propose.ts';
import type { Example } from '../../src/ir/ir.ts';
import { leafKey, leavesOf } from '../../src/notation/given.ts';
import { indexOf, type ProgramIndex } from '../../src/total/program-index.ts';
import { replay } from '../../src/witness/replay.ts';
import { programOf } from '../ir/compile-text.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice, type Dice } from '../support/seeded.ts';

// ------------------------------------------------------------------------- every case of yes and no

const names = ['b1', 'b2', 'b3', 'b4'] as const;
type Name = (typeof names)[number];
type Case = Readonly<Record<Name, boolean>>;

interface Formula {
  readonly text: string;
  readonly holds: (given: Case) => boolean;
}

function formula(source: Dice, depth: number): Formula {
  if (depth === 0) {
    const name = source.pick(names);
    return { text: `landelijk.${name}`, holds: (given) => given[name] };
  }
  const [left, right] = [formula(source, depth - 1), formula(source, depth - 1)];
  switch (source.below(3)) {
    case 0:
      return {
        text: `(${left.text} en ${right.text})`,
        holds: (given) => left.holds(given) && right.holds(given),
      };
    case 1:
      return {
        text: `(${left.text} of ${right.text})`,
        holds: (given) => left.holds(given) || right.holds(given),
      };
    default:
      return { text: `niet (${left.text})`, holds: (given) => !left.holds(given) };
  }
}

const every: readonly Case[] = Array.from({ length: 16 }, (_, bits) => ({
  b1: (bits & 1) > 0,
  b2: (bits & 2) > 0,
  b3: (bits & 4) > 0,
  b4: (bits & 8) > 0,
}));

/** Whether a question makes the difference by itself in some case. */
const matters = ({ holds }: Formula, name: Name): boolean =>
  every.some((given) => holds(given) !== holds({ ...given, [name]: !given[name] }));

const declared = names.map((name) => `gegeven landelijk.${name} : ja/nee\n`).join('');

test('of 60 random formulas each question that can matter by itself is shown, by cases that differ in it alone', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const one = formula(dice(seed), 3);
    const program = programOf(`${declared}beslissing uitkomst : ja/nee volgens X-1-001\n  = ${one.text}\n`);
    const proposal = proposeExamples(program, 'uitkomst')!;
    const shown = proposal.tests.filter(({ kind, missing }) => kind === 'answer' && missing === null);
    const expected = names.filter((name) => matters(one, name)).map((name) => `toets: landelijk.${name}`);
    expect(shown.map(({ text }) => text).sort(), one.text).toEqual(expected);
    expect(proposal.examples.length, one.text).toBeLessThanOrEqual(Math.max(1, 2 * expected.length));
    for (const { text, by } of shown) {
      const pair = by.map((title) => givenIn(exampleCalled(title, proposal)));
      const asked = text.slice('toets: landelijk.'.length) as Name;
      expect(pair.map((given) => given[asked]).sort(), one.text).toEqual([false, true]);
      const [first, second] = pair.map((given) => every.filter((whole) => isWithin(given, whole)));
      // Whatever is left out of a case does not matter to it.
      const said = [first, second].map((cases) => new Set(cases!.map(one.holds)));
      expect(said.map((outcomes) => outcomes.size)).toEqual([1, 1]);
      expect(new Set(said.flatMap((outcomes) => [...outcomes])).size).toBe(2);
      const others = names.filter((name) => name !== asked);
      for (const name of others) expect(pair[0]![name], one.text).toBe(pair[1]![name]);
    }
  }
});

const givenIn = ({ facts }: Example): Partial<Record<Name, boolean>> =>
  (facts['landelijk'] ?? {}) as Partial<Record<Name, boolean>>;

const isWithin = (given: Partial<Record<Name, boolean>>, whole: Case): boolean =>
  names.every((name) => given[name] === undefined || given[name] === whole[name]);

function exampleCalled(title: string, { examples }: Proposal): Example {
  const found = examples.find(({ example }) => example.title === title);
  if (found === undefined) throw new Error(`no example '${title}'`);
  return found.example;
}

// -------------------------------------------------------------------------------- random programs

/** With and without lists; those of which the evaluator takes long are left to others. */
const programs: readonly (readonly [number, boolean])[] = [
  ...[2, 4, 5, 8, 12, 14].map((seed) => [seed, false] as const),
  ...[3, 5, 11, 12].map((seed) => [seed, true] as const),
];

test('on random programs the evaluator tells the two of a pair apart, and bounds differ in one fact', () => {
  const counts = { pairs: 0, bounds: 0, single: 0 };
  for (const [seed, lists] of programs) {
    const program = randomProgram(seed, { clauses: 4, depth: 2, lists });
    const index = indexOf(program);
    for (const { name, kind } of program.clauses) {
      const proposal = kind === 'step' ? null : proposeExamples(program, name);
      if (proposal === null) continue;
      const where = `${seed} ${name}`;
      const said = new Map(
        proposal.examples.map(({ example }) => [example.title, saidOf(example, name, index, where)]),
      );
      for (const { kind: aim, by } of proposal.tests) {
        const [one, other] = by.map((title) => exampleCalled(title, proposal));
        if (one === undefined || other === undefined) continue;
        expect(said.get(one.title), where).not.toBe(said.get(other.title));
        const differing = differences(one, other, index);
        counts.pairs += 1;
        counts.single += Number(differing === 1);
        counts.bounds += Number(aim === 'bound');
        if (aim === 'bound') expect(differing, where).toBe(1);
      }
    }
  }
  expect(counts.pairs).toBeGreaterThan(60);
  expect(counts.bounds).toBeGreaterThan(5);
  // Most of them differ in one fact only; where tests share facts more have to.
  expect(counts.single).toBeGreaterThan(counts.pairs * 0.8);
});

function saidOf(
  { facts, referenceDate }: Example,
  clause: string,
  index: ProgramIndex,
  where: string,
): string {
  const entry = replay({ facts, referenceDate, readings: {} }, clause, index);
  expect(entry, where).not.toBeNull();
  expect(entry!.status, where).not.toBe('undetermined');
  return JSON.stringify([entry!.status, entry!.outcome]);
}

function differences(one: Example, other: Example, index: ProgramIndex): number {
  const [left, right] = [one, other].map(
    ({ facts, referenceDate }) =>
      new Map([
        ...leavesOf(facts, index).map((leaf) => [leafKey(leaf), JSON.stringify(leaf.value)] as const),
        ['date', referenceDate] as const,
      ]),
  );
  const keys = new Set([...left!.keys(), ...right!.keys()]);
  return [...keys].filter((key) => left!.get(key) !== right!.get(key)).length;
}
