/** Tables of readings say what evaluating each combination by itself says. */
import { expect, test } from 'vitest';
import { evaluateAllReadings, type AllReadings } from '../../src/evaluate/all-readings.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Combination, DecisionReadings, TableKind } from '../../src/evaluate/readings-table.ts';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import type { Entry, StepEntry } from '../../src/evaluate/result.ts';
import type { Program } from '../../src/ir/ir.ts';
import { flatEntries } from '../support/agreement.ts';
import { policyNamed, provider } from '../support/policies.ts';
import { factsFrom, randomCase } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice } from '../support/seeded.ts';

type Table = Extract<AllReadings, { readonly kind: 'table' }>;
type Selection = Readonly<Record<string, string>>;

function tableOf(program: Program, facts: unknown, kind: TableKind, decisions?: readonly string[]): Table {
  const found = evaluateAllReadings(program, facts, { kind, ...(decisions ? { decisions } : {}) });
  if (found.kind !== 'table') throw new Error(`too many: ${found.count}`);
  return found;
}

/** Every combination of all readings of a program, also those that change nothing. */
const everyCombination = ({ readings }: Program): readonly Selection[] =>
  readings.reduce<readonly Selection[]>(
    (before, { name, alternatives }) =>
      before.flatMap((one) => alternatives.map((alternative) => ({ ...one, [name]: alternative.name }))),
    [{}],
  );

/** The chosen combination, and each other alternative of one reading. */
function everyDeviation({ readings }: Program): readonly Selection[] {
  const chosen = Object.fromEntries(readings.map(({ name, alternatives }) => [name, alternatives[0]!.name]));
  return [
    chosen,
    ...readings.flatMap(({ name, alternatives }) =>
      alternatives.slice(1).map((alternative) => ({ ...chosen, [name]: alternative.name })),
    ),
  ];
}

const isIn = (selection: Selection, combination: Combination): boolean =>
  Object.entries(combination).every(([name, values]) => values.includes(selection[name]!));

const sorted = (possible: Entry['possible']): readonly string[] =>
  possible.map((one) => JSON.stringify(one)).sort();

const textOf = (entry: Entry): string => {
  const { first = null, last = null } = entry as Partial<StepEntry>;
  const { status, outcome, possible, inPrinciple } = entry;
  return JSON.stringify([status, outcome, sorted(possible), inPrinciple, first, last]);
};

const nameOf = ({ name, key }: DecisionReadings): string => (key === null ? name : `${name}[${key}]`);

interface Found {
  readonly wrong: string[];
  readonly counts: { answers: number; differing: number; inexact: number };
}

/** Holds a table against evaluating each combination; what is only an upper bound is counted apart. */
function compare(
  program: Program,
  facts: unknown,
  decisions: readonly string[],
  kind: TableKind,
  found: Found,
): void {
  const { table } = tableOf(program, facts, kind, decisions);
  for (const selection of kind === 'product' ? everyCombination(program) : everyDeviation(program)) {
    const entries = flatEntries(
      evaluate(program, facts, { decisions, readings: selection, wouldDiffer: false }),
    );
    for (const decision of table.decisions) {
      const entry = entries.get(nameOf(decision));
      if (entry === undefined) continue;
      const rows = decision.rows.filter(({ combinations }) =>
        combinations.some((one) => isIn(selection, one)),
      );
      found.counts.answers += 1;
      if (decision.rows.length > 1) found.counts.differing += 1;
      if (rows.length !== 1)
        found.wrong.push(`${nameOf(decision)} has ${rows.length} rows for ${JSON.stringify(selection)}`);
      else if (textOf(rows[0] as unknown as Entry) !== textOf(entry)) {
        if (entry.inexact) found.counts.inexact += 1;
        else
          found.wrong.push(
            `${nameOf(decision)} ${JSON.stringify(selection)}: ${textOf(entry)}, table ${JSON.stringify(rows[0])}`,
          );
      }
    }
  }
}

test.each(['deviations', 'product'] as const)(
  'on random programs and facts, complete or not: %s',
  { timeout: 120_000 },
  (kind) => {
    const found: Found = { wrong: [], counts: { answers: 0, differing: 0, inexact: 0 } };
    for (let seed = 1; seed <= 120; seed += 1) {
      const program = randomProgram(seed, {
        clauses: 6,
        depth: 2,
        lists: seed % 3 === 0,
        finite: seed % 3 === 1,
      });
      const roll = dice(seed * 7919);
      const made = randomCase(program, roll, roll.chance(0.3));
      const share = roll.pick([1, 1, 0.8, 0.6]);
      const facts = factsFrom(program, made, () => (roll.chance(share) ? 'whole' : 'no'), 'whole');
      const decisions = program.clauses
        .filter((clause) => !(clause.kind === 'group' && clause.isSoft))
        .map(({ name }) => name);
      const before = found.wrong.length;
      compare(program, facts, decisions, kind, found);
      found.wrong.splice(
        before,
        Infinity,
        ...found.wrong.slice(before).map((text) => `seed ${seed}: ${text}`),
      );
    }
    expect(found.wrong.slice(0, 5)).toEqual([]);
    expect(found.counts.differing).toBeGreaterThan(400);
    expect(found.counts.inexact).toBeLessThan(found.counts.answers / 500);
  },
);

test(
  'a provider before the policy of 2025: one deviation at a time, and together',
  { timeout: 120_000 },
  async () => {
    const program = await policyNamed('asr.ggz@2025');
    const facts = provider('vechtzicht');
    const decisions = program.clauses.flatMap((clause) =>
      clause.kind === 'decision' && clause.isPublished ? [clause.name] : [],
    );
    const found: Found = { wrong: [], counts: { answers: 0, differing: 0, inexact: 0 } };
    compare(program, facts, decisions, 'deviations', found);
    expect(found.wrong).toEqual([]);
    expect(found.counts.inexact).toBe(0);
    const { table, combinations } = tableOf(program, facts, 'product');
    expect(table.readings.map(({ name }) => name)).toEqual(['drempels', 'samenwerking_met_wie']);
    expect(combinations).toEqual([
      {},
      { drempels: 'hoog' },
      { drempels: 'laag' },
      { samenwerking_met_wie: 'voor_zover_relevant' },
    ]);
    const answer = { ...evaluate(program, facts), readingsTable: table };
    expect(resultSchema.safeParse(JSON.parse(JSON.stringify(answer))).success).toBe(true);
  },
);

test('what is held does not vary', async () => {
  const program = await policyNamed('asr.ggz@2025');
  const readings = { drempels: 'hoog' };
  const found = evaluateAllReadings(program, provider('vechtzicht'), { readings });
  expect(found.kind === 'table' && found.table.readings.map(({ name }) => name)).toEqual([
    'samenwerking_met_wie',
  ]);
});
