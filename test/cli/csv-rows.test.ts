/** Rows of CSV: what is well formed is read as a library reads it, and what is not takes no other row along. */
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows, MOST_HELD, type CsvRow } from '../../src/cli/facts/csv-rows.ts';

async function rowsOf(text: string, size = text.length): Promise<readonly CsvRow[]> {
  async function* chunks(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows: CsvRow[] = [];
  for await (const row of csvRows(chunks(), ';')) rows.push(row);
  return rows;
}

const short = (rows: readonly CsvRow[]): readonly string[] =>
  rows.map((row) => `${row.line} ${'broken' in row ? row.broken : row.cells.join('|')}`);

const cell = fc
  .array(
    fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\r\n', ' ', '=1+1', '<script>', '\u0007', '\uFEFF'),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

test('well-formed text of any content is read as csv-parse reads it, wherever it is cut', async () => {
  const quoted = (text: string, isQuoted: boolean): string =>
    isQuoted || /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.record({
      rows: fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
      end: fc.constantFrom('\n', '\r\n'),
      size: fc.integer({ min: 1, max: 9 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(table, async ({ rows, end, size }) => {
      const text = rows.map((row) => row.map(([one, is]) => quoted(one, is)).join(';') + end).join('');
      const expected = parse(text, { delimiter: ';', skip_empty_lines: true, record_delimiter: end });
      const found = await rowsOf(text, size);
      expect(found.map((row) => ('cells' in row ? row.cells : row.broken))).toEqual(expected);
    }),
    { seed: 2025, numRuns: 500 },
  );
});

test('whatever stands there, no row is lost: each line that is not empty is in a row or is told', async () => {
  const text = fc
    .array(fc.constantFrom('a', '"', '""', ';', '\n', '\r\n'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (some, size) => {
      const found = await rowsOf(some, size);
      expect(found).toEqual(await rowsOf(some));
      const lines = some.split('\n');
      const told = new Set(found.map(({ line }) => line));
      for (const [place, line] of lines.entries()) {
        if (line === '' || line === '\r' || told.has(place + 1)) continue;
        const before = found.findLast((row) => row.line < place + 1);
        expect(before !== undefined && 'cells' in before && before.cells.join('').includes('\n')).toBe(true);
      }
    }),
    { seed: 7, numRuns: 1000 },
  );
});

describe('a quote that nobody closed', () => {
  test('takes its own line along and no other', async () => {
    const found = await rowsOf('id;naam\n1;a\n2;"b\n3;c\n4;"d"\n5;e\n');
    expect(short(found)).toEqual(['1 id|naam', '2 1|a', '3 quotes', '4 3|c', '5 4|d', '6 5|e']);
  });

  test('also where it seems to close further on, with the wrong number of cells', async () => {
    const found = await rowsOf('id;naam\n1;"a\n2;b\n3;"\n4;d\n');
    expect(short(found)).toEqual(['1 id|naam', '2 1|a\n2;b\n3;', '5 4|d']);
    const other = await rowsOf('id;naam\n"1;a\n2;b\n3;";x;y\n4;d\n');
    expect(short(other)).toEqual(['1 id|naam', '2 fields', '3 2|b', '4 quotes', '5 4|d']);
  });

  test('is given up after a million characters, not at the end of the file', async () => {
    const rows = Array.from({ length: MOST_HELD / 5 }, () => 'x;yy\n').join('');
    const found = await rowsOf(`id;naam\n1;"a\n${rows}`, 65_536);
    expect(short(found.slice(0, 4))).toEqual(['1 id|naam', '2 quotes', '3 x|yy', '4 x|yy']);
    expect(found).toHaveLength(2 + MOST_HELD / 5);
  });
});

test('a line without an end is told and not held', async () => {
  const found = await rowsOf(`id;naam\n${'a'.repeat(3 * MOST_HELD)}\n2;b\n`, 65_536);
  expect(short(found)).toEqual(['1 id|naam', '2 long', '3 2|b']);
});

test('lines may end with a carriage return alone', async () => {
  for (const size of [1, 3, 100])
    expect(short(await rowsOf('id;naam\r1;"a\rb"\r2;c', size))).toEqual(['1 id|naam', '2 1|a\nb', '4 2|c']);
});
