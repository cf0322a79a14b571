/**
 * `npm run bench:sql [-- ROUNDS [ROWS [ENGINE …]]]`: the query that is made of the policy beside one that was written by hand, with the same
 * columns, over a table of facts in DuckDB, PostgreSQL and ClickHouse. What both give is compared by a checksum over every cell, which is
 * also what makes them compute it. PostgreSQL is the server that `psql` finds by its environment; without one it is the one inside this
 * process, over a twentieth of the rows.
 */
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import { sqlOf } from '../../src/emit/sql/select.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Engine } from '../../test/engines/engine.ts';
import { engines } from '../../test/engines/engines.ts';
import { printTable, summary } from '../measure.ts';
import { recordsOf, type Facts } from './contract.ts';
import { contractProgram } from './own.ts';
import { openPostgresServer } from './postgres-server.ts';
import { byHand, decided } from './sql-by-hand.ts';

const [rounds = 15, rows = 10_000_000] = process.argv.slice(2, 4).map(Number);
const asked = process.argv.slice(4) as DialectName[];
/** So many records differ; the table holds them over and over, each time by another key. */
const DIFFERENT = 20_000;

interface Column {
  readonly name: string;
  readonly type: Parameters<Engine['dialect']['type']>[0];
}

/** What the engines have no common words for. */
interface Words {
  /** One figure for all cells of a query. */
  readonly checksum: (query: string) => string;
  /** `base` times so many, as `n` and `g` of each row. */
  readonly times: (count: number) => string;
  /** A figure from 0 to 99 that is the same for the same row and column. */
  readonly dice: (place: number) => string;
  readonly behindTable: string;
}

const words: Readonly<Record<DialectName, Words>> = {
  duckdb: {
    checksum: (query) => `SELECT bit_xor(hash(answers)) AS sum FROM (${query}) answers`,
    times: (count) => `base, range(${count}) times(g)`,
    dice: (place) => `hash(n, g, ${place}) % 100`,
    behindTable: '',
  },
  postgres: {
    checksum: (query) => `SELECT bit_xor(hash_record_extended(answers, 0)) AS sum FROM (${query}) answers`,
    times: (count) => `base, generate_series(0, ${count - 1}) times(g)`,
    dice: (place) => `abs(hashint8extended(n::bigint * 1000000 + g, ${place}) % 100)`,
    behindTable: '',
  },
  clickhouse: {
    checksum: (query) => `SELECT groupBitXor(cityHash64(tuple(*))) AS sum FROM (${query}) answers`,
    times: (count) => `base, (SELECT number AS g FROM numbers(${count})) AS times`,
    dice: (place) => `cityHash64(n, g, ${place}) % 100`,
    behindTable: ' ENGINE = MergeTree ORDER BY tuple()',
  },
};

async function fill(
  { run, dialect }: Engine,
  columns: readonly Column[],
  count: number,
  missing: number,
): Promise<void> {
  const { times, dice, behindTable } = words[dialect.name];
  const named = columns.map(({ name }) => dialect.identifier(name));
  const described = columns
    .map(({ type }, place) => `${named[place] ?? ''} ${dialect.type(type)}`)
    .join(', ');
  for (const table of ['facts', 'base']) await run(`DROP TABLE IF EXISTS ${table}`);
  await run(`CREATE TABLE base (n INTEGER, ${described})${behindTable}`);
  const values = recordsOf(DIFFERENT).map((facts, place) => valuesText(facts, columns, place));
  for (let from = 0; from < values.length; from += 1_000)
    await run(`INSERT INTO base VALUES ${values.slice(from, from + 1_000).join(', ')}`);
  const cells = named.map((name, place) =>
    missing === 0 ? name : `CASE WHEN ${dice(place)} >= ${missing * 100} THEN ${name} END AS ${name}`,
  );
  const selected = `SELECT concat(n, '-', g) AS id, ${cells.join(', ')} FROM ${times(Math.ceil(count / DIFFERENT))}`;
  await run(`CREATE TABLE facts${behindTable} AS ${selected}`);
}

function valuesText({ aanbieder }: Facts, columns: readonly Column[], place: number): string {
  const cells = columns.map(({ name }) => {
    const value = aanbieder[name.replace('aanbieder.', '') as keyof typeof aanbieder];
    return typeof value === 'string' ? `'${value}'` : String(value);
  });
  return `(${place}, ${cells.join(', ')})`;
}

async function compareOn(engine: Engine, count: number): Promise<void> {
  const program = contractProgram();
  const { dialect } = engine;
  const { queries } = sqlOf(program, makePlan(program), dialect, {
    table: 'facts',
    only: Object.keys(decided),
  });
  const [query] = queries;
  if (query === undefined) throw new Error('no query');
  const texts = { byHand: byHand(dialect.name), generated: query.text };
  const sumOf = async (text: string): Promise<string | null> =>
    (await engine.run(words[dialect.name].checksum(text)))[0]?.sum ?? null;
  for (const missing of [0, 0.1]) {
    await fill(engine, query.facts, count, missing);
    const [hand, made] = [await sumOf(texts.byHand), await sumOf(texts.generated)];
    if (missing === 0 && hand !== made)
      throw new Error(`${engine.name}: not the same: ${hand ?? ''} and ${made ?? ''}`);
    const seconds = { byHand: [] as number[], generated: [] as number[] };
    for (let round = 0; round < rounds; round += 1)
      for (const name of ['byHand', 'generated'] as const) {
        const start = performance.now();
        await sumOf(texts[name]);
        seconds[name].push((performance.now() - start) / 1000);
      }
    const base = summary(seconds.byHand).median;
    console.log(`\n${engine.name}, ${count} rows, ${missing * 100} % NULL`);
    printTable([
      ['query', 's', '× by hand', 'middle half'],
      ...Object.entries(seconds).map(([name, times]) => {
        const { median, low, high } = summary(times);
        const spread = `${(low / base).toFixed(2)}–${(high / base).toFixed(2)}`;
        return [name === 'byHand' ? 'by hand' : name, median.toFixed(2), (median / base).toFixed(2), spread];
      }),
    ]);
  }
}

async function open(name: DialectName): Promise<readonly [Engine, number]> {
  const server = name === 'postgres' ? await openPostgresServer() : null;
  if (server !== null) return [server, rows];
  return [await engines[name](), name === 'postgres' ? Math.ceil(rows / 20) : rows];
}

for (const name of asked.length > 0 ? asked : (Object.keys(engines) as DialectName[])) {
  const [engine, count] = await open(name);
  await compareOn(engine, count);
  await engine.close();
}
