/** What goes over the records of a list, on every engine: tables by hand, with rows that are odd, missing or too many. */
import { expect, test } from 'vitest';
import { columnId } from '../../src/emit/sql/names.ts';
import { sqlOf } from '../../src/emit/sql/select.ts';
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import { makePlan } from '../../src/plan/make.ts';
import { programOf } from '../ir/compile-text.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';

const program = programOf(`
keuze Maat = klein | groot
onderwerp locatie per aanbieder, sleutel nummer
gegeven locatie.soort : Maat
gegeven locatie.geopend : ja/nee
gegeven locatie.huur : bedrag
gegeven locatie.sinds : datum
gegeven locatie.index : getal

beslissing alle_open : ja/nee
  volgens X-1-001
  = elke locatie heeft locatie.geopend
beslissing een_grote : ja/nee
  volgens X-1-001
  = een locatie heeft locatie.soort = groot
beslissing twee_open : ja/nee
  volgens X-1-001
  = ten minste 2 l uit locatie heeft l.geopend
beslissing hoeveel_klein : geheel getal
  volgens X-1-001
  = aantal locatie waarvoor locatie.soort = klein
beslissing huur_samen : bedrag
  volgens X-1-001
  = som van locatie.huur + € 1 over locatie waarvoor locatie.geopend
beslissing laagste_huur : bedrag
  volgens X-1-001
  = laagste van locatie.huur over locatie
beslissing eerste_dag : datum
  volgens X-1-001
  = vroegste van locatie.sinds over locatie
beslissing hoogste_index : getal
  volgens X-1-001
  = hoogste van locatie.index over locatie
beslissing duur : ja/nee
  volgens X-1-001
  = (som van locatie.huur over locatie) meer dan € 1.000
`);

const clauses = ['alle_open', 'een_grote', 'twee_open', 'hoeveel_klein'];
const figures = ['huur_samen', 'laagste_huur', 'eerste_dag', 'hoogste_index', 'duur'];

/** By case, whether its list is whole, and its records: their kind, whether they are open, their rent, since when, and an index. */
const cases: Readonly<
  Record<string, readonly [string, ...(readonly [string, string, string, string, string])[]]>
> = {
  none: ['TRUE'],
  notGiven: ['NULL'],
  known: [
    'TRUE',
    ["'klein'", 'TRUE', '600.5', "'2024-02-29'", '1.5'],
    ["'groot'", 'TRUE', '400.25', "'2019-01-01'", '-2'],
  ],
  closed: ['TRUE', ["'klein'", 'FALSE', '7', "'2024-01-01'", '0'], ['NULL', 'NULL', 'NULL', 'NULL', 'NULL']],
  openLast: [
    'TRUE',
    ["'klein'", 'TRUE', '900000000000000', "'2024-01-01'", '900000000000000.5'],
    ["'klein'", 'NULL', '0', "'2025-01-01'", '-900000000000000'],
  ],
  more: [
    'FALSE',
    ["'groot'", 'TRUE', '5000', "'2024-01-01'", '1'],
    ["'klein'", 'TRUE', '1', "'2023-01-01'", '2'],
  ],
  wrong: [
    'TRUE',
    ["'reus'", 'TRUE', '1', "'2024-01-01'", '1'],
    ["'klein'", 'TRUE', '2000000000000000', "'2024-01-02'", '1'],
  ],
};

async function answersOn(engine: Engine): Promise<Readonly<Record<string, readonly string[]>>> {
  const { dialect } = engine;
  const { queries, unsaid } = sqlOf(program, makePlan(program), dialect, {
    table: 'rijen',
    only: [...clauses, ...figures],
  });
  expect(unsaid).toEqual([]);
  const [query] = queries;
  if (query === undefined) throw new RangeError('no query');
  const id = (name: string): string => columnId(name, dialect);
  const [text, truth] = [dialect.type({ kind: 'text' }), dialect.type({ kind: 'boolean' })];
  const [rent, since] = [dialect.type({ kind: 'decimal', scale: 2 }), dialect.type({ kind: 'date' })];
  const index = dialect.type({ kind: 'decimal', scale: 12 });
  const made = dialect.name === 'clickhouse' ? ' ENGINE = Memory' : '';
  const rows = Object.entries(cases).map(([name, [isWhole]]) => `('${name}', ${isWhole})`);
  const records = Object.entries(cases).flatMap(([name, [, ...own]]) =>
    own.map((cells, place) => `('${name}', '${place}', ${cells.join(', ')})`),
  );
  for (const statement of [
    `CREATE TABLE rijen (id ${text}, ${id('locatie__complete')} ${truth})${made}`,
    `INSERT INTO rijen VALUES ${rows.join(', ')}`,
    `CREATE TABLE rijen_locatie (id ${text}, ${id('locatie.nummer')} ${text}, ${id('locatie.soort')} ${text}, ${id('locatie.geopend')} ${truth}, ${id('locatie.huur')} ${rent}, ${id('locatie.sinds')} ${since}, ${id('locatie.index')} ${index})${made}`,
    `INSERT INTO rijen_locatie VALUES ${records.join(', ')}`,
  ])
    await engine.run(statement);
  const answers = await engine.run(query.text);
  return Object.fromEntries(
    answers.map((row) => [
      row['id'] ?? '',
      [
        ...[...clauses, ...figures].map((name) => said(row[`${name}.status`], row[`${name}.outcome`])),
        row['wrong_facts'] ?? '',
      ],
    ]),
  );
}

/** Engines write figures with more or fewer noughts. */
function said(status: string | null | undefined, outcome: string | null | undefined): string {
  if (status !== 'decided') return status ?? '';
  const figure = /^-?\d+(?:\.\d+)?$/.test(outcome ?? '') ? Number(outcome) : outcome;
  return `decided ${figure ?? ''}`;
}

test.each(Object.keys(engines) as DialectName[])('%s', async (name) => {
  const engine = await engines[name]();
  try {
    const open = 'undetermined';
    expect(await answersOn(engine)).toEqual({
      none: [
        ...['decided true', 'decided false', 'decided false', 'decided 0'],
        ...['decided 0', 'gap', 'gap', 'gap', 'decided false', ''],
      ],
      notGiven: [open, open, open, open, open, open, open, open, open, ''],
      known: [
        ...['decided true', 'decided true', 'decided true', 'decided 1'],
        ...['decided 1002.75', 'decided 400.25', 'decided 2019-01-01', 'decided 1.5', 'decided true', ''],
      ],
      // One is closed, so that two cannot be open.
      closed: ['decided false', open, 'decided false', open, open, open, open, open, open, ''],
      openLast: [
        ...[open, 'decided false', open, 'decided 2'],
        ...[open, 'decided 0', 'decided 2024-01-01', 'decided 900000000000000.5', 'decided true', ''],
      ],
      // Whatever else there is: one is large, and two are open.
      more: [open, 'decided true', 'decided true', open, open, open, open, open, open, ''],
      // What it cannot be is not known; where that leaves something open the fact is named, and the answer is an error.
      wrong: [
        ...['decided true', 'error', 'decided true', 'error'],
        ...['error', 'error', 'decided 2024-01-01', 'decided 1', 'error', 'locatie'],
      ],
    });
  } finally {
    await engine.close();
  }
});
