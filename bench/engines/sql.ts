/**
 * `npm run bench:sql [-- ROUNDS [ROWS]]`: the query that is made of the policy beside one that was written by hand, with the same columns,
 * over a table of facts in DuckDB. What both give is compared by a checksum over every cell, which is also what makes them compute it.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../../src/emit/sql/duckdb.ts';
import { sqlOf } from '../../src/emit/sql/select.ts';
import { makePlan } from '../../src/plan/make.ts';
import { printTable, summary } from '../measure.ts';
import { conditions, exclusions, recordsOf, type Facts } from './contract.ts';
import { contractProgram } from './own.ts';

const [rounds = 15, rows = 10_000_000] = process.argv.slice(2).map(Number);
/** So many records differ; the table holds them over and over, each time by another key. */
const DIFFERENT = 20_000;

const decided = {
  komt_in_aanmerking: 'PROEF-001',
  contracttype: 'PROEF-004',
  verzoek_op_tijd: 'PROEF-005',
  declaratie_op_tijd: 'PROEF-006',
  ophoging_toelaatbaar: 'PROEF-007',
} as const;

const fact = (name: string): string => `"aanbieder.${name}"`;

const outcomes: Readonly<Record<keyof typeof decided, string>> = {
  komt_in_aanmerking: [
    ...conditions.map(fact),
    `(${fact('certificaat')} OR ${fact('overgangsregeling')})`,
    ...exclusions.map((name) => `NOT ${fact(name)}`),
  ].join(' AND '),
  contracttype: `CASE WHEN ${fact('soort')} = 'instelling' AND ${fact('omzet')} >= 500000 THEN 'onderhandeld'
    WHEN ${fact('omzet')} >= 100000 AND ${fact('plaats')} <> 'thuis' AND NOT ${fact('nieuwkomer')} THEN 'plus'
    WHEN ${fact('omzet')} >= 25000 THEN 'basis' ELSE 'registratie' END`,
  verzoek_op_tijd: `${fact('verzoek')} < DATE '2024-08-01'`,
  declaratie_op_tijd: `${fact('indiening')} <= CAST(${fact('opening')} + INTERVAL 1 YEAR AS DATE)`,
  ophoging_toelaatbaar: `${fact('verbruikt')} * 100 >= ${fact('plafond')} * 70 AND ${fact('indiening')} <= DATE '2025-10-31'`,
};

const byHand = `SELECT id, ${Object.entries(decided)
  .map(
    ([
      name,
      norm,
    ]) => `'decided' AS "${name}.status", ${outcomes[name as keyof typeof decided]} AS "${name}.outcome",
    '${norm}' AS "${name}.norms", '' AS "${name}.open_facts", FALSE AS "${name}.inexact"`,
  )
  .join(', ')}, '' AS wrong_facts FROM facts`;

const types: Readonly<Record<string, string>> = {
  boolean: 'BOOLEAN',
  text: 'VARCHAR',
  date: 'DATE',
  decimal: 'DECIMAL(18,2)',
};

interface Column {
  readonly name: string;
  readonly type: { readonly kind: string };
}

async function fill(db: DuckDBConnection, columns: readonly Column[], missing: number): Promise<void> {
  const described = columns.map(({ name, type }) => `"${name}" ${types[type.kind] ?? 'VARCHAR'}`).join(', ');
  await db.run(`CREATE OR REPLACE TABLE base (n INTEGER, ${described})`);
  const appender = recordsOf(DIFFERENT).map((facts, place) => valuesText(facts, columns, place));
  for (let from = 0; from < appender.length; from += 1_000)
    await db.run(`INSERT INTO base VALUES ${appender.slice(from, from + 1_000).join(', ')}`);
  const cells = columns.map(({ name }, place) =>
    missing === 0
      ? `"${name}"`
      : `CASE WHEN hash(n, g, ${place}) % 100 >= ${missing * 100} THEN "${name}" END AS "${name}"`,
  );
  await db.run(
    `CREATE OR REPLACE TABLE facts AS SELECT n || '-' || g AS id, ${cells.join(', ')} FROM base, range(${Math.ceil(rows / DIFFERENT)}) times(g)`,
  );
}

function valuesText({ aanbieder }: Facts, columns: readonly Column[], place: number): string {
  const cells = columns.map(({ name }) => {
    const value = aanbieder[name.replace('aanbieder.', '') as keyof typeof aanbieder];
    return typeof value === 'string' ? `'${value}'` : String(value);
  });
  return `(${place}, ${cells.join(', ')})`;
}

async function main(): Promise<void> {
  const program = contractProgram();
  const { queries } = sqlOf(program, makePlan(program), duckdb, {
    table: 'facts',
    only: Object.keys(decided),
  });
  const [query] = queries;
  if (query === undefined) throw new Error('no query');
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  const sumOf = async (text: string): Promise<string> => {
    const reader = await db.runAndReadAll(`SELECT bit_xor(hash(answers)) AS sum FROM (${text}) answers`);
    return String(reader.getRowObjects()[0]?.sum);
  };
  for (const missing of [0, 0.1]) {
    await fill(db, query.facts, missing);
    const [hand, made] = [await sumOf(byHand), await sumOf(query.text)];
    if (missing === 0 && hand !== made) throw new Error(`not the same: ${hand} and ${made}`);
    const times = { byHand: [] as number[], generated: [] as number[] };
    for (let round = 0; round < rounds; round += 1)
      for (const [name, text] of [
        ['byHand', byHand],
        ['generated', query.text],
      ] as const) {
        const start = performance.now();
        await sumOf(text);
        times[name].push((performance.now() - start) / 1000);
      }
    const [one, other] = [summary(times.byHand), summary(times.generated)];
    console.log(`\n${rows} rows, ${missing * 100} % NULL`);
    printTable([
      ['query', 's', '× by hand', 'middle half'],
      ['by hand', one.median.toFixed(2), '1.00', spread(one, one.median)],
      [
        'generated',
        other.median.toFixed(2),
        (other.median / one.median).toFixed(2),
        spread(other, one.median),
      ],
    ]);
  }
  db.closeSync();
  instance.closeSync();
}

const spread = ({ low, high }: { readonly low: number; readonly high: number }, base: number): string =>
  `${(low / base).toFixed(2)}–${(high / base).toFixed(2)}`;

await main();
