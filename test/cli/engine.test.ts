/** `pol eval --engine duckdb` writes what `pol eval` writes, byte for byte, whatever stands in the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomProvider, seeded } from '../../bench/random-provider.ts';
import { loadDuckdb, type LoadedEngine } from '../../src/duckdb/duckdb.ts';
import { inFolder, pol, type Ran } from '../support/cli.ts';
import { parquet } from '../support/parquet.ts';
import { root } from '../support/policies.ts';

type Loading = () => Promise<LoadedEngine | null>;

const ggz = `${root}compiled/asr/ggz/2025.json`;

const policy = `taal nl
beleid proef 2025
  te raadplegen vanaf 1 januari 2024 tot en met 31 december 2025

keuze Soort = klein | groot
keuze Taal = fries | twents

onderwerp aanbieder
gegeven aanbieder.soort : Soort
gegeven aanbieder.naam : tekst
gegeven aanbieder.omzet : bedrag
  bereik vanaf € 0 tot en met € 1.000.000
gegeven aanbieder.aandeel : percentage
gegeven aanbieder.groei : getal
gegeven aanbieder.behandelaren : geheel getal
gegeven aanbieder.toegelaten : ja/nee
gegeven aanbieder.opgericht : datum kan ontbreken
gegeven aanbieder.getekend : gebeurtenis
gegeven aanbieder.spreekt : verzameling van Taal
gegeven aanbieder.klanten : geheel getal per jaar

onderwerp locatie  per aanbieder, sleutel naam
gegeven locatie.dicht : ja/nee

altijd groot_heeft_behandelaren
  vereist aanbieder.soort = klein of aanbieder.behandelaren ten minste 2
  buiten het document "zo noemen wij het"

beslissing toegelaten : ja/nee
  = aanbieder.toegelaten en (aanbieder.omzet ten minste € 100 of aanbieder.soort = groot)

beslissing tarief : bedrag
  = (aanbieder.omzet × aanbieder.aandeel) afgerond (2 decimalen, naar beneden)

beslissing verhouding : percentage
  = aanbieder.groei gedeeld door aanbieder.behandelaren

beslissing talen : verzameling van Taal
  = aanbieder.spreekt

beslissing op_tijd : ja/nee
  = aanbieder.getekend vóór 1 november 2024 en aanbieder.opgericht vóór 1 januari 2024

beslissing gegroeid : ja/nee
  = aanbieder.klanten in 2024 meer dan aanbieder.klanten in 2023

beslissing samen : ja/nee
  = aanbieder.naam = "De Brug" en aanbieder.opgericht vóór peildatum
`;

const decided = ['toegelaten', 'tarief', 'verhouding', 'talen', 'op_tijd', 'gegroeid', 'samen'];
const asked = decided.flatMap((name) => ['--decision', name]);

/** Both ways over one file of facts. */
async function bothWays(
  name: string,
  content: string | Buffer,
  options: readonly string[] = [],
): Promise<readonly [Ran, Ran]> {
  return inFolder({ 'proef.pol': policy, [name]: content }, async (cwd) => {
    const words = ['eval', 'proef.pol', '--facts', name, '--format', 'csv', ...asked, ...options];
    return [
      await pol(words, { cwd }),
      await pol([...words, '--engine', 'duckdb'], { cwd, loadEngine: loadDuckdb }),
    ];
  });
}

const headings = [
  ...['id', 'peildatum', 'aanbieder.soort', 'aanbieder.naam', 'aanbieder.omzet', 'aanbieder.aandeel'],
  ...['aanbieder.groei', 'aanbieder.behandelaren', 'aanbieder.toegelaten', 'aanbieder.opgericht'],
  ...['aanbieder.opgericht__present', 'aanbieder.getekend', 'aanbieder.spreekt', 'aanbieder.klanten.2023'],
  ...['aanbieder.klanten.2024', 'plaats', 'aanbieder.oordeel'],
];

/** What can stand in a cell under each heading: plain, in other ways of writing, wrong, and hostile. */
const cells: readonly (readonly string[])[] = [
  ['p1', '=1+1', '"; DROP TABLE bron; --', '<script>', 'a\tb', "o'neil", '[1]', '\u00a0x'],
  ['2024-05-01', '01-05-2024', '2026-02-01', '2024-02-30', 'morgen', ''],
  ['klein', 'groot', 'reus', ' klein ', 'KLEIN', ''],
  ['De Brug', 'De "Brug"', '{"a":1}', "l'Hôpital", '', 'regel\neen'],
  ['100', '99,99', '1.000,50', '€ 250', '-1', '1000000,01', '0,001', '1e3', 'veel', ''],
  ['70', '12,5', '70%', '33,333333333333', '0,1234567890123', ''],
  ['10', '1,5', '-3', '123456789012345678', ''],
  ['1', '3', '0', '1,0', '-2', '1000000000000000', ''],
  ['ja', 'nee', 'WAAR', 'true', 'misschien', '1', ''],
  ['2020-01-01', '1-1-2020', '2024-06', 'afwezig', '1700-01-01', '2020/01/01', ''],
  ['ja', 'nee', 'wellicht', ''],
  ['2024-10-31', 'notYet', 'never', 'nog niet', 'nooit', 'gisteren', ''],
  ['fries', 'fries|twents', ' twents | fries ', 'fries|', 'gronings', '["fries"]', '{"fries":true}', ''],
  ['5', '5,5', ''],
  ['6', '4', 'zes', ''],
  ['', '', '', 'Utrecht'],
  ['', '', '', '', 'x'],
];

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows in which now this and now that is other than plain. */
function rowsOf(count: number, rate: number): readonly (readonly string[])[] {
  const random = seeded(41);
  return Array.from({ length: count }, (_, row) =>
    cells.map((some, at) => {
      if (at === 0 && random() > rate) return `p${row}`;
      return random() < rate ? (some[Math.floor(random() * some.length)] ?? '') : (some[0] ?? '');
    }),
  );
}

const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${headings.join(';')}\n${rows.map((row) => row.map(quoted).join(';')).join('\n')}\n`;

describe('--engine duckdb', () => {
  test.each([0.03, 0.3])('CSV, %d of the cells other than plain', async (rate) => {
    // A line is counted for each row, so that no cell holds a line end here.
    const rows = rowsOf(300, rate).map((row) => row.map((cell) => cell.replaceAll('\n', ' ')));
    const [plain, engine] = await bothWays('feiten.csv', csvOf(rows));
    expect(engine).toEqual(plain);
    expect(plain.out.split('\r\n').length).toBe(302);
    expect(plain.err).not.toBe('');
  });

  test('a day that is given for all, and --strict', async () => {
    const csv = csvOf(rowsOf(40, 0));
    for (const options of [['--on', '2024-12-01'], ['--on', '2030-01-01', '--strict'], ['--strict']]) {
      const [plain, engine] = await bothWays('feiten.csv', csv, options);
      expect(engine).toEqual(plain);
    }
  });

  test('line ends in cells do not shift the rows', async () => {
    const [plain, engine] = await bothWays('feiten.csv', csvOf(rowsOf(60, 0.3)));
    expect(engine.out).toBe(plain.out);
  });

  test('NDJSON, with what is no column', async () => {
    const lines = [
      { id: 'a', peildatum: '2024-05-01', aanbieder: { soort: 'klein', omzet: '250.00', toegelaten: true } },
      { id: 'b', aanbieder: { soort: 'groot', behandelaren: 1, toegelaten: false } },
      { id: 'c', aanbieder: { opgericht: { absent: true }, getekend: '2024-10-01', naam: 'De Brug' } },
      { id: 'd', aanbieder: { naam: 'a"b', spreekt: ['fries'], klanten: { 2023: 5, 2024: 6 } } },
      { id: 'e', aanbieder: { spreekt: { fries: true }, groei: 1.5, behandelaren: 3, aandeel: 70 } },
      { id: 'f', aanbieder: { soort: 'reus', omzet: -5 }, locatie: [{ naam: 'x', dicht: true }] },
      { id: 'g', aanbieder: 5, onbekend: true },
      { id: 7, aanbieder: { getekend: 'notYet' }, oordelen: { niets: true } },
      { aanbieder: { getekend: 'never', opgericht: '2020-01-01', toegelaten: 'ja', omzet: 1e3 } },
      { id: 'i', peildatum: '2031-01-01', aanbieder: { spreekt: [], naam: '<script>' } },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const [plain, engine] = await bothWays('feiten.ndjson', `${text}\n`);
    expect(engine).toEqual(plain);
  });

  test('Parquet, of the types that it may have', async () => {
    const [plain, engine] = await bothWays(
      'feiten.parquet',
      parquet([
        { name: 'id', data: ['a', 'b', 'c', 'd'] },
        { name: 'aanbieder.soort', data: ['klein', null, 'reus', 'groot'] },
        { name: 'aanbieder.omzet', data: [99.5, 250, null, 0.001], type: 'DOUBLE' },
        { name: 'aanbieder.toegelaten', data: [true, true, false, null], type: 'BOOLEAN' },
        { name: 'aanbieder.behandelaren', data: [1, 2, 3, null], type: 'INT32' },
        { name: 'aanbieder.spreekt', data: ['fries|twents', '', 'x', '["fries"]'] },
        { name: 'plaats', data: [null, 'x', 'y', null] },
        { name: 'aanbieder.groei', data: [1.5, 2, null, -3], type: 'DOUBLE' },
      ]),
    );
    expect(engine).toEqual(plain);
  });

  test('Parquet with lists, days and figures of fixed scale', async () => {
    const engine = await loadDuckdb();
    if (engine === null) throw new Error('DuckDB is a development dependency');
    const content = await inFolder({}, async (folder) => {
      const path = join(folder, 'feiten.parquet');
      const rows = [
        `('a', ['fries', 'twents'], DATE '2020-01-01', 99.95::DECIMAL(9, 2), 3)`,
        `('b', [], DATE '1700-01-01', 0.00, NULL)`,
        `('c', ['fries|twents'], NULL, NULL, 0)`,
        `('d', NULL, DATE '2024-05-01', 2000000.00, -1)`,
      ].join(', ');
      const columns = `id, "aanbieder.spreekt", "aanbieder.opgericht", "aanbieder.omzet", "aanbieder.behandelaren"`;
      const written = engine.rows(
        `COPY (SELECT * FROM (VALUES ${rows}) AS t(${columns})) TO '${path}' (FORMAT parquet)`,
      );
      for await (const some of written) expect(some.length).toBeGreaterThan(0);
      return readFileSync(path);
    });
    engine.close();
    const [plain, ran] = await bothWays('feiten.parquet', content);
    expect(ran).toEqual(plain);
    expect(plain.out).toContain('[""fries"",""twents""]');
  });

  test('the policy for mental health care over random providers', { timeout: 240_000 }, async () => {
    const random = seeded(7);
    const lines = Array.from({ length: 300 }, (_, at) =>
      JSON.stringify({ ...randomProvider(random), id: `p${at}` }),
    );
    await inFolder({ 'feiten.ndjson': `${lines.join('\n')}\n` }, async (cwd) => {
      const words = ['eval', ggz, '--facts', 'feiten.ndjson', '--format', 'csv'];
      for (const names of [['contracttype'], ['verzoek_om_overeenkomst', 'onderhandelbaar']]) {
        const all = [...words, ...names.flatMap((name) => ['--decision', name])];
        const plain = await pol(all, { cwd });
        expect(await pol([...all, '--engine', 'duckdb'], { cwd, loadEngine: loadDuckdb })).toEqual(plain);
        expect(plain.out.split('\r\n').length).toBe(302);
      }
    });
  });

  test('what does not fit in a query is left out, and named', async () => {
    await inFolder({ 'feiten.ndjson': '{"id":"a"}\n' }, async (cwd) => {
      const words = ['eval', ggz, '--facts', 'feiten.ndjson', '--format', 'csv', '--engine', 'duckdb'];
      const { code, out, err } = await pol(words, { cwd, loadEngine: loadDuckdb });
      expect(code).toBe(0);
      expect(err).toContain('not-in-sql');
      expect(out.split('\r\n')[0]).toContain('contracttype.status');
    });
  });

  test.each([
    [['--format', 'json'], 'option-needs'],
    [['--format', 'csv', '--receipt', 'bewijs.json'], 'engine-cannot'],
    [['--format', 'csv', '--all-readings'], 'engine-cannot'],
    [['--format', 'csv', '--jobs', '2'], 'engine-cannot'],
  ])('refused: %j', async (options, code) => {
    await inFolder({ 'proef.pol': policy, 'feiten.csv': csvOf(rowsOf(1, 0)) }, async (cwd) => {
      const words = ['eval', 'proef.pol', '--facts', 'feiten.csv', '--engine', 'duckdb', ...options];
      const ran = await pol(words, { cwd, loadEngine: loadDuckdb });
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(code)]);
    });
  });

  test('files that it does not read, and a package that is not there', async () => {
    const files = {
      'proef.pol': policy,
      'feiten.csv': csvOf(rowsOf(1, 0)),
      'feiten.json': '{}',
      'leeg.csv': 'id\n',
      'kapot.ndjson': '{"id":\n',
    };
    await inFolder(files, async (cwd) => {
      const run = (facts: string, loadEngine: Loading = loadDuckdb): Promise<Ran> =>
        pol(['eval', 'proef.pol', '--facts', facts, '--format', 'csv', '--engine', 'duckdb'], {
          cwd,
          loadEngine,
        });
      expect((await run('-')).err).toContain('standaardinvoer');
      expect((await run('feiten.json')).err).toContain('.ndjson');
      expect((await run('leeg.csv')).err).toContain("'leeg.csv' bevat geen gegevens");
      expect((await run('kapot.ndjson')).err).toContain('engine-failed');
      const missing = await run('feiten.csv', () => Promise.resolve(null));
      expect([missing.code, missing.err]).toEqual([
        2,
        expect.stringContaining('npm install @duckdb/node-api'),
      ]);
    });
  });
});
