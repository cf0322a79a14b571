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
`);

const clauses = ['alle_open', 'een_grote', 'twee_open', 'hoeveel_klein'];

/** By case, whether its list is whole, and its records: their kind and whether they are open. */
const cases: Readonly<Record<string, readonly [string, ...(readonly [string, string])[]]>> = {
  none: ['TRUE'],
  notGiven: ['NULL'],
  known: ['TRUE', ["'klein'", 'TRUE'], ["'groot'", 'TRUE']],
  closed: ['TRUE', ["'klein'", 'FALSE'], ['NULL', 'NULL']],
  openLast: ['TRUE', ["'klein'", 'TRUE'], ["'klein'", 'NULL']],
  more: ['FALSE', ["'groot'", 'TRUE'], ["'klein'", 'TRUE']],
  wrong: ['TRUE', ["'reus'", 'TRUE'], ["'klein'", 'TRUE']],
};

async function answersOn(engine: Engine): Promise<Readonly<Record<string, readonly string[]>>> {
  const { dialect } = engine;
  const { queries, unsaid } = sqlOf(program, makePlan(program), dialect, { table: 'rijen', only: clauses });
  expect(unsaid).toEqual([]);
  const [query] = queries;
  if (query === undefined) throw new RangeError('no query');
  const id = (name: string): string => columnId(name, dialect);
  const [text, truth] = [dialect.type({ kind: 'text' }), dialect.type({ kind: 'boolean' })];
  const made = dialect.name === 'clickhouse' ? ' ENGINE = Memory' : '';
  const rows = Object.entries(cases).map(([name, [isWhole]]) => `('${name}', ${isWhole})`);
  const records = Object.entries(cases).flatMap(([name, [, ...own]]) =>
    own.map(([kind, isOpen], place) => `('${name}', '${place}', ${kind}, ${isOpen})`),
  );
  for (const statement of [
    `CREATE TABLE rijen (id ${text}, ${id('locatie__complete')} ${truth})${made}`,
    `INSERT INTO rijen VALUES ${rows.join(', ')}`,
    `CREATE TABLE rijen_locatie (id ${text}, ${id('locatie.nummer')} ${text}, ${id('locatie.soort')} ${text}, ${id('locatie.geopend')} ${truth})${made}`,
    `INSERT INTO rijen_locatie VALUES ${records.join(', ')}`,
  ])
    await engine.run(statement);
  const answers = await engine.run(query.text);
  return Object.fromEntries(
    answers.map((row) => [
      row['id'] ?? '',
      [
        ...clauses.map((name) => [row[`${name}.status`], row[`${name}.outcome`] ?? ''].join(' ').trim()),
        row['wrong_facts'] ?? '',
      ],
    ]),
  );
}

test.each(Object.keys(engines) as DialectName[])('%s', async (name) => {
  const engine = await engines[name]();
  try {
    const open = 'undetermined';
    expect(await answersOn(engine)).toEqual({
      none: ['decided true', 'decided false', 'decided false', 'decided 0', ''],
      notGiven: [open, open, open, open, ''],
      known: ['decided true', 'decided true', 'decided true', 'decided 1', ''],
      // One is closed, so that two cannot be open.
      closed: ['decided false', open, 'decided false', open, ''],
      openLast: [open, 'decided false', open, 'decided 2', ''],
      // Whatever else there is: one is large, and two are open.
      more: [open, 'decided true', 'decided true', open, ''],
      // What it cannot be is not known; where that leaves something open the fact is named, and the answer is an error.
      wrong: ['decided true', 'error', 'decided true', 'error', 'locatie'],
    });
  } finally {
    await engine.close();
  }
});
