/** Generated SQL says what the evaluator says: on random programs and facts, and on the examples of every policy. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyNamed } from '../../support/policies.ts';
import { duckdbEngine } from '../../support/duckdb-engine.ts';
import { checkSql, compareOn, noSqlCounts, type Engine } from '../../support/sql-agreement.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await duckdbEngine();
});
afterAll(() => engine.close());

const kinds = [{}, { plain: true }, { small: true }, { finite: true }] as const;

test('pairs of random programs and facts', { timeout: 900_000 }, async () => {
  const counts = noSqlCounts();
  const found = [];
  for (let seed = 1; seed <= 20; seed += 1) {
    const shape = { clauses: 3 + (seed % 6), depth: 1 + (seed % 3), lists: seed % 8 === 0 };
    found.push(...(await checkSql(seed, 10, { ...shape, ...kinds[seed % 4] }, engine, counts)));
  }
  expect(found).toEqual([]);
  expect(counts.pairs).toBeGreaterThan(100);
  for (const status of ['decided', 'undetermined', 'gap', 'conflict', 'error', 'notApplicable'])
    expect(counts.statuses.get(status), status).toBeGreaterThan(0);
});

const policies = ['asr.ggz@2022r2', 'asr.ggz@2025r2', 'asr.wijkverpleging@2023'];

/** Known by month or year only: no column holds that. */
const isVague = (facts: unknown): boolean => /:"\d{4}(?:-\d{2})?"/.test(JSON.stringify(facts));

test.each(policies)('the examples of %s', { timeout: 600_000 }, async (name) => {
  const program = await policyNamed(name);
  const counts = noSqlCounts();
  const examples = program.examples.filter(({ facts }) => !isVague(facts));
  const facts = examples.map((example) => ({ peildatum: example.referenceDate, ...example.facts }));
  const asked = examples.map(({ expected }) => [
    ...new Set(expected.map((one) => one.name.replace(/\.(?:eerste|laatste)_dag$/, ''))),
  ]);
  const found = await compareOn(program, facts, engine, counts, { asked });
  expect(found).toEqual([]);
  // Most of what is decided of general practitioners is decided for each record of a list.
  expect(counts.answers).toBeGreaterThan(Math.min(20, examples.length / 3));
});
