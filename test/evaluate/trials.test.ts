/**
 * Examples tried on changed programs, against running every one of them in full: on random programs whose examples
 * expect what comes out, on whole facts and on facts with holes, with each thing taken away in turn.
 */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isPassed, runExample } from '../../src/evaluate/run-examples.ts';
import { trialsOf } from '../../src/evaluate/trials.ts';
import type { ExampleExpectation, Example, LiteralValue, Program } from '../../src/ir/ir.ts';
import { withoutGiven } from '../../src/ir/without-given.ts';
import { without } from '../../src/ir/without.ts';
import { exceptionsOf } from '../../src/total/expressions.ts';
import { flatEntries } from '../support/agreement.ts';
import { factsFrom, randomCase } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice } from '../support/seeded.ts';

/** Those of the first two dozen that take no long splitting. */
const seeds = [1, 4, 5, 8, 9, 10, 13, 14, 15, 16, 17, 19, 20, 22, 23, 24];

test(
  `${seeds.length} random programs without each thing: the same examples fail`,
  { timeout: 300_000 },
  () => {
    const counts = { changes: 0, failing: 0 };
    for (const seed of seeds) {
      const program = withExamples(seed);
      const trials = trialsOf(program);
      const passing = program.examples.filter((example) => isPassed(runExample(program, example)));
      for (const changed of changesOf(program)) {
        const found = trials.failing(changed);
        const failing = passing.filter((example) => !isPassed(runExample(changed, example)));
        counts.changes += 1;
        if (failing.length > 0) counts.failing += 1;
        expect(found === null, `seed ${seed}`).toBe(failing.length === 0);
        if (found !== null) expect(failing).toContain(found);
      }
    }
    expect(counts.failing).toBeGreaterThan(30);
    expect(counts.changes - counts.failing).toBeGreaterThan(30);
  },
);

/** Three examples that expect of a few clauses what comes out, the second and third with less and less given. */
function withExamples(seed: number): Program {
  const program = randomProgram(seed, { clauses: 4, depth: 2, lists: seed % 3 !== 0 });
  const examples = [0, 0.2, 0.5].map((holes, number): Example => {
    const roll = dice(seed * 31 + number);
    const made = randomCase(program, roll, number > 0);
    const facts = factsFrom(
      program,
      made,
      () => (roll.chance(holes) ? roll.pick(['part', 'no'] as const) : 'whole'),
      'whole',
    ) as Example['facts'];
    const result = evaluate(program, facts, { unpublished: true, wouldDiffer: false });
    const expected = [...flatEntries(result)].flatMap(([name, entry]) => {
      const outcome = literalOf(entry.outcome);
      if (roll.chance(0.4)) return [];
      if (entry.status === 'decided' && outcome === null) return [];
      return [expectationOf(name, outcome, entry.status)];
    });
    const origin = { file: 'proef.pol', line: number + 1 };
    return { title: `voorbeeld ${number}`, origin, referenceDate: null, facts, expected };
  });
  return { ...program, examples };
}

function expectationOf(name: string, outcome: LiteralValue | null, status: string): ExampleExpectation {
  const [clause = '', key = null] = /^([^[]*)(?:\[(.*)\])?$/.exec(name)?.slice(1) ?? [];
  const expected =
    status === 'decided' && outcome !== null
      ? ({ kind: 'outcome', outcome } as const)
      : ({ kind: 'status', status } as const);
  return { name: clause, key: key ?? null, readings: {}, expected, line: 1 };
}

const literalOf = (outcome: unknown): LiteralValue | null => {
  if (typeof outcome === 'boolean') return { kind: 'boolean', value: outcome };
  if (outcome === 'met' || outcome === 'notMet') return { kind: 'boolean', value: outcome === 'met' };
  if (typeof outcome === 'string') return { kind: 'text', text: outcome };
  return null;
};

const changesOf = (program: Program): readonly Program[] => [
  ...program.clauses.map(({ name }) => without(program, { kind: 'clause', clause: name })),
  ...program.clauses.flatMap((clause) =>
    clause.kind === 'decision'
      ? clause.rules.map(({ name }) => without(program, { kind: 'rule', clause: clause.name, rule: name }))
      : [],
  ),
  ...program.clauses.flatMap(({ exceptions }) =>
    [...exceptionsOf(exceptions)].map(({ name }) => without(program, { kind: 'exception', exception: name })),
  ),
  ...program.says.map(({ name }) => withoutGiven(program, { kind: 'say', say: name })),
  ...program.readings.flatMap(({ name, alternatives }) =>
    alternatives.map((alternative) =>
      withoutGiven(program, { kind: 'alternative', reading: name, alternative: alternative.name }),
    ),
  ),
  ...program.parameters.flatMap(({ name, values }) =>
    values.map((_, value) => withoutGiven(program, { kind: 'value', parameter: name, value })),
  ),
  ...program.facts.map(({ subject, name }) => withoutGiven(program, { kind: 'fact', subject, fact: name })),
  ...program.always.map(({ name }) => withoutGiven(program, { kind: 'always', always: name })),
];

describe('an example that does not pass', () => {
  test('is no witness of anything', () => {
    const program = withExamples(1);
    const wrong: Program = {
      ...program,
      examples: program.examples.map((example) => ({
        ...example,
        expected: example.expected.map((one) => ({
          ...one,
          expected: { kind: 'outcome', outcome: { kind: 'text', text: 'nooit' } } as const,
        })),
      })),
    };
    const trials = trialsOf(wrong);
    expect(changesOf(wrong).map((changed) => trials.failing(changed))).toEqual(
      changesOf(wrong).map(() => null),
    );
  });
});

test('a program that is not changed fails nothing', () => {
  const program = withExamples(2);
  expect(trialsOf(program).failing(program)).toBe(null);
});
