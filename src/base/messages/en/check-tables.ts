import type { CheckDiagnostics } from '../../codes.ts';
import type { MessagesOf } from '../message.ts';
import { typeWord } from './words.ts';

type TableCodes =
  | 'cell-mismatch'
  | 'row-width'
  | 'table-gap'
  | 'table-overlap'
  | 'unreachable-row'
  | 'table-too-large-to-compare';

export const tableMessages: MessagesOf<Pick<CheckDiagnostics, TableCodes>> = {
  'cell-mismatch': ({ column }) => ({
    headline:
      column === null
        ? 'this cell names no alternative of the reading'
        : `this cell does not fit a column of ${typeWord(column)}`,
  }),
  'row-width': ({ cells, columns }) => ({
    headline: `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the table ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  }),
  'table-gap': ({ name }) => ({
    headline: `no row of '${name}' matches in some cases`,
    help: `add a row, move a bound, or write a row with 'not determined' and a reason`,
  }),
  'table-overlap': ({ name, first, second }) => ({
    headline: `rows ${first} and ${second} of '${name}' sometimes match together and differ`,
    help: `narrow the cells, or write 'on overlap' with what then holds`,
  }),
  'unreachable-row': ({ name, row }) => ({
    headline: `row ${row} of '${name}' never matches`,
    help: 'change the cells, or remove the row',
  }),
  'table-too-large-to-compare': ({ name, regions }) => ({
    headline: `'${name}' has too many cases to compare all rows`,
    notes: [`the comparison stopped after ${regions} regions: gaps and overlaps may be missed`],
  }),
};
