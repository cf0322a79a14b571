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
        ? 'deze cel noemt geen alternatief van de lezing'
        : `deze cel past niet bij een kolom met ${typeWord(column)}`,
  }),
  'row-width': ({ cells, columns }) => ({
    headline: `deze rij heeft ${cells} ${cells === 1 ? 'cel' : 'cellen'}, en de tabel ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`,
  }),
  'table-gap': ({ name }) => ({
    headline: `geen rij van '${name}' past in een deel van de gevallen`,
    help: `voeg een rij toe, verleg een grens, of schrijf een rij met 'niet bepaald' en een reden`,
  }),
  'table-overlap': ({ name, first, second }) => ({
    headline: `de rijen ${first} en ${second} van '${name}' passen soms samen en geven iets anders`,
    help: `maak de cellen nauwer, of schrijf 'bij overlap' met wat er dan geldt`,
  }),
  'unreachable-row': ({ name, row }) => ({
    headline: `rij ${row} van '${name}' past nooit`,
    help: 'verander de cellen, of haal de rij weg',
  }),
  'table-too-large-to-compare': ({ name, regions }) => ({
    headline: `'${name}' heeft te veel gevallen om alle rijen te vergelijken`,
    notes: [`na ${regions} deelgebieden is gestopt: gaten en overlap kunnen gemist zijn`],
  }),
};
