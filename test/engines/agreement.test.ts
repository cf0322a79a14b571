/** Generated SQL says what the evaluator says, on every engine: on random programs and facts, and on the examples of every policy. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import { policyNamed } from '../support/policies.ts';
import {
  casesOf,
  compareOn,
  noSqlCounts,
  randomCases,
  type Cases,
  type SqlCounts,
  type SqlDisagreement,
} from '../support/sql-agreement.ts';
import { asExamplesSeeIt } from '../../src/evaluate/run-examples.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { CASES, listedShapeOf, shapeOf } from './fuzz-sql.ts';

const names = Object.keys(engines) as DialectName[];
const opened = new Map<DialectName, Engine>();

beforeAll(async () => {
  for (const name of names) opened.set(name, await engines[name]());
});
afterAll(async () => {
  for (const engine of opened.values()) await engine.close();
});

interface Agreement {
  readonly found: readonly SqlDisagreement[];
  readonly counts: SqlCounts;
}

async function compareAll(cases: readonly Cases[], name: DialectName): Promise<Agreement> {
  const engine = opened.get(name);
  if (engine === undefined) throw new Error(`${name} is not open`);
  const counts = noSqlCounts();
  const found: SqlDisagreement[] = [];
  for (const each of cases) found.push(...(await compareOn(each, engine, counts)));
  return { found, counts };
}

/** Twenty cases of each, the same for every engine. */
const PROGRAMS = 100;
/** Those that take the evaluator seconds each, of which most of the time would go; the fuzzer has them. */
const SLOW = new Set([3, 10, 11, 14, 31, 32, 35, 38, 40, 43, 50, 54, 55, 67, 75, 80, 83, 91, 95, 98]);

describe('random programs and facts', () => {
  const cases: Cases[] = [];
  beforeAll(() => {
    for (let seed = 1; cases.length < PROGRAMS; seed += 1)
      if (!SLOW.has(seed)) cases.push(randomCases(seed, CASES, shapeOf(seed)));
  }, 600_000);

  test.each(names)('%s', async (name) => {
    const { found, counts } = await compareAll(cases, name);
    expect(found).toEqual([]);
    // Of a few programs nothing is decided of the case as a whole.
    expect(counts.pairs).toBeGreaterThan(0.9 * PROGRAMS * CASES);
    expect(counts.normsLeftOut).toBe(0);
    expect(counts.records).toBeGreaterThan(10);
    expect(counts.inexact).toBeGreaterThan(50);
    expect(counts.unsatisfied).toBeGreaterThan(0);
    for (const status of ['decided', 'undetermined', 'gap', 'conflict', 'error', 'notApplicable'])
      expect(counts.statuses.get(status), status).toBeGreaterThan(5);
  });
});

/** What the fuzzer found, by its seed. */
const finds: readonly (readonly [seed: number, what: string, shape: typeof shapeOf])[] = [
  [2, 'a yes or no of ClickHouse is a Bool', shapeOf],
  [28, 'facts that contradict what always holds while others are missing', shapeOf],
  [5017, 'an altijd that cannot be said leaves out the clause that it counts for', shapeOf],
  [5005, 'what always holds of a list rests on what a judgement in it is about', shapeOf],
  [95048, 'an altijd that compares a fact with itself can never hold', shapeOf],
  [98077, 'a party is compared with itself', shapeOf],
  [98336, 'a figure lies between itself and itself', shapeOf],
  [96526, 'a constant that has a name behind a grouping is lost by ClickHouse', shapeOf],
  [122878, 'no day that is not given can follow the reference date, as an altijd asks', shapeOf],
  [120332, 'a value that lies in a range which is possible beside it', shapeOf],
  [96202, 'a fact is asked beside a sum over records that have it too', shapeOf],
  [58, 'an extreme of what is always absent has a type', listedShapeOf],
  [105, 'a list asks a judgement about the record that it belongs to', listedShapeOf],
];

describe.each(finds)('seed %i: %s', (seed, _, shape) => {
  let cases: Cases | null = null;
  beforeAll(() => {
    cases = randomCases(seed, CASES, shape(seed));
  }, 600_000);

  test.each(names)('%s', async (name) => {
    const { found, counts } = await compareAll(cases === null ? [] : [cases], name);
    expect(found).toEqual([]);
    expect(counts.answers).toBeGreaterThan(0);
  });
});

/** Of mental health care 2025 the revision, which has the first text and its examples in it. */
const policies = [
  'asr.ggz@2022r1',
  'asr.ggz@2022r2',
  'asr.ggz@2025r2',
  'asr.huisartsenzorg@2018',
  'asr.wijkverpleging@2023',
  'asr.wijkverpleging@2024',
];

/** Known by month or year only: no column holds that. */
const isVague = (facts: unknown): boolean => /:"\d{4}(?:-\d{2})?"/.test(JSON.stringify(facts));

async function examplesOf(name: string): Promise<Cases> {
  const program = asExamplesSeeIt(await policyNamed(name));
  const examples = program.examples.filter(({ facts }) => !isVague(facts));
  return casesOf(
    program,
    examples.map(({ facts, referenceDate }) => ({
      ...(referenceDate === null ? {} : { peildatum: referenceDate }),
      ...facts,
    })),
    {
      asked: examples.map(({ expected }) => [
        ...new Set(expected.map((one) => one.name.replace(/\.(?:eerste|laatste)_dag$/, ''))),
      ]),
    },
  );
}

/** ClickHouse takes ten seconds to a minute to plan the queries of the larger policies, which agree when that is waited for. */
const SLOW_TO_PLAN: readonly string[] = ['asr.ggz@2022r2', 'asr.ggz@2025r2', 'asr.wijkverpleging@2024'];

describe.each(policies)('the examples of %s', (policy) => {
  let cases: Cases | null = null;
  beforeAll(async () => {
    cases = await examplesOf(policy);
  }, 600_000);

  const own = names.filter((name) => name !== 'clickhouse' || !SLOW_TO_PLAN.includes(policy));
  test.each(own)('%s', async (name) => {
    if (cases === null) throw new Error('no examples');
    const { found, counts } = await compareAll([cases], name);
    expect(found).toEqual([]);
    expect(counts.answers).toBeGreaterThan(0);
  });
});
