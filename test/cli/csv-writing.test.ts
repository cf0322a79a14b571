/** Rows are put together by hand where nothing in them is to be escaped; the library says what they must be. */
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { rowText } from '../../src/cli/show/result-csv.ts';

const library = (cells: readonly string[]): string =>
  stringify([cells], { escape_formulas: true, record_delimiter: '\r\n' });

const units = [
  ...'ab1.,;"\'\r\n\t =+-@ _é<>{}[]:/\u0000\u2028',
  '=1+1',
  '<script>',
  '-5',
  '2024-09-01',
  '\r\n',
];

test('every cell of one and two units, alone and between others, is written as the library writes it', () => {
  const cells = ['', ...units, ...units.flatMap((one) => units.map((other) => one + other))];
  for (const cell of cells)
    for (const row of [
      [cell, 'x'],
      ['p1', cell, 'decided'],
      [cell, cell],
    ])
      expect(rowText(row)).toBe(library(row));
});

test('a row as most are needs no library', () => {
  expect(rowText(['p1', '2024-09-01', 'decided', '118500.00', '', ''])).toBe(
    'p1,2024-09-01,decided,118500.00,,\r\n',
  );
});
