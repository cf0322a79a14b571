/** A file of SQL: what it says about itself, and that the texts of others stay texts. */
import { expect, test } from 'vitest';
import { compileUnit } from '../../../src/compile.ts';
import { dialects } from '../../../src/emit/sql/dialects.ts';
import { sqlFile } from '../../../src/emit/sql/file.ts';
import { keptName } from '../../../src/emit/sql/names.ts';
import { sqlOf } from '../../../src/emit/sql/select.ts';
import { sqlWords } from '../../../src/emit/sql/words.ts';
import type { Program } from '../../../src/ir/ir.ts';
import { makePlan } from '../../../src/plan/make.ts';
import { openDuckdb } from '../../engines/duckdb.ts';
import { casesOf, compareOn, noSqlCounts } from '../../support/sql-agreement.ts';

const source = `taal nl
beleid demo 2025

keuze Soort = klein | groot | middel

onderwerp zorgaanbieder
gegeven zorgaanbieder.soort : Soort "soort van de aanbieder"
gegeven zorgaanbieder.omzet : bedrag
gegeven zorgaanbieder.vorig : bedrag

onderwerp locatie per zorgaanbieder, sleutel nummer
gegeven locatie.geopend : ja/nee
gegeven locatie.huur : bedrag

beslissing toegelaten : ja/nee
  = zorgaanbieder.soort = klein en zorgaanbieder.omzet ≥ € 100

beslissing gegroeid : ja/nee
  = zorgaanbieder.omzet > zorgaanbieder.vorig

beslissing alles_open : ja/nee
  = elke locatie heeft locatie.geopend

onderwerp kamer per locatie, sleutel nummer
gegeven kamer.bezet : ja/nee

beslissing huur : bedrag
  = som van locatie.huur over locatie

beslissing kamers : ja/nee
  = elke locatie heeft (aantal kamer waarvoor kamer.bezet) ten minste 1

beslissing locatie_goed : ja/nee per locatie
  = locatie.geopend en zorgaanbieder.soort = groot
`;

function compiled(): Program {
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'demo.pol', text: source }],
    vocabularies: [],
    registers: [],
  });
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return program;
}

const fileOf = (program: Program, name: keyof typeof dialects): string => {
  const plan = makePlan(program);
  const generated = sqlOf(program, plan, dialects[name], { table: 'zorg.feiten', only: [] });
  return sqlFile(program, plan, generated, dialects[name]);
};

test('describes its columns, names what is not in it, and has a query for the records of a list', () => {
  const text = fileOf(compiled(), 'duckdb');
  expect(text).toContain('-- demo 2025, revisie 1: SQL voor DuckDB');
  expect(text).toContain(
    '--   "zorgaanbieder.soort" VARCHAR: soort van de aanbieder; een van klein, groot, middel',
  );
  expect(text).toContain(
    '-- Niet hierin: kamers (van een lijst met records wordt meer gevraagd dan hier te zeggen is)',
  );
  expect(text).toContain('AS "huur.outcome"');
  expect(text).toContain('--   "locatie__complete" BOOLEAN: TRUE: alle records staan in hun tabel');
  expect(text).toContain('FROM "zorg"."feiten"');
  expect(text).toContain('FROM "zorg"."feiten_locatie"');
  expect(text).toContain('AS "locatie_goed.status"');
});

test('in English too', () => {
  expect(fileOf({ ...compiled(), language: 'en' }, 'postgres')).toContain(
    '-- Not in here: kamers (it asks more of a list of records than can be said here)',
  );
});

test('each reason has words in both languages', () => {
  const kinds = ['digits', 'text', 'tied', 'outcomes', 'tooLarge', 'memberInList', 'sameList'] as const;
  for (const language of ['nl', 'en'] as const) {
    const said = kinds.map((kind) => sqlWords[language].reason({ kind }));
    expect(new Set(said).size).toBe(kinds.length);
    expect(sqlWords[language].reason({ kind: 'type', type: { kind: 'period' } })).toContain(
      language === 'nl' ? 'periode' : 'period',
    );
  }
});

/** The same policy with names and texts that would be something else in SQL, where they were not kept apart. */
function hostile(program: Program, evil: string): Program {
  const text = JSON.stringify(program);
  const swapped = ['klein', 'zorgaanbieder', 'omzet', 'toegelaten', 'soort van de aanbieder'].reduce(
    (all, word) => all.replaceAll(`"${word}"`, JSON.stringify(`${word}${evil}`)),
    text,
  );
  return JSON.parse(swapped) as Program;
}

const evils = [
  `'; DROP TABLE facts; --`,
  `"; DROP TABLE facts; --`,
  '<script>alert(1)</script>',
  '=1+1',
  'a\nb\r\nc\u2028d',
  '\u0001\u001b[31m',
  '/* */ $$ \\',
  '`x` \\\' \\"',
  'lang'.repeat(40),
];

test.each(evils)('names and texts with %j stay names and texts', async (evil) => {
  const program = hostile(compiled(), evil);
  for (const name of ['duckdb', 'postgres', 'clickhouse'] as const)
    for (const line of fileOf(program, name).split(/\r\n|[\n\r\u2028\u2029]/))
      if (line.startsWith('-- ')) expect(line).not.toMatch(/[\u0000-\u0008\u001b]/);
  const engine = await openDuckdb();
  const subject = `zorgaanbieder${evil}`;
  const facts = ['klein', 'groot', null].flatMap((soort) =>
    ['100.00', '99.99', null].map((omzet) => ({
      [subject]: {
        soort: soort === 'klein' ? `klein${evil}` : soort,
        [`omzet${evil}`]: omzet,
        vorig: '50.00',
      },
    })),
  );
  const counts = noSqlCounts();
  expect(await compareOn(casesOf(program, facts), engine, counts)).toEqual([]);
  expect(counts.answers).toBeGreaterThan(10);
  await engine.close();
});

test('a name that PostgreSQL would cut off is cut off here, with a digest of the whole', () => {
  const long = `zorgaanbieder.${'één_lange_naam_'.repeat(8)}`;
  const kept = keptName(long, dialects.postgres);
  expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(63);
  expect(kept).not.toBe(keptName(`${long}x`, dialects.postgres));
  expect(keptName(long, dialects.duckdb)).toBe(long);
  expect(keptName('kort', dialects.postgres)).toBe('kort');
});
