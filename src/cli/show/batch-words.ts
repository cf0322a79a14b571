/** What `pol eval` says of a run over records. */
import type { Language } from '../../base/language.ts';
import { showFigure } from './outcome.ts';

interface BatchWords {
  readonly noRecords: (path: string) => string;
  readonly withErrors: (count: number, all: number, path: string) => string;
  readonly resumed: (row: number) => string;
  readonly wasDone: (rows: number) => string;
}

const dutch = (count: number): string => showFigure(String(count), 'nl');
const english = (count: number): string => showFigure(String(count), 'en');

export const batchWords: Readonly<Record<Language, BatchWords>> = {
  nl: {
    noRecords: (path) => `in '${path}' staan geen records: er is niets beslist`,
    withErrors: (count, all, path) =>
      count === 0
        ? `geen fouten in ${dutch(all)} ${all === 1 ? 'record' : 'records'}; '${path}' is leeg`
        : `${dutch(count)} van ${dutch(all)} ${all === 1 ? 'record' : 'records'} met fouten: zie '${path}'`,
    resumed: (row) => `verder vanaf record ${dutch(row)}`,
    wasDone: (rows) => `alle ${dutch(rows)} records waren al beslist`,
  },
  en: {
    noRecords: (path) => `there are no records in '${path}': nothing is decided`,
    withErrors: (count, all, path) =>
      count === 0
        ? `no errors in ${english(all)} ${all === 1 ? 'record' : 'records'}; '${path}' is empty`
        : `${english(count)} of ${english(all)} ${all === 1 ? 'record' : 'records'} with errors: see '${path}'`,
    resumed: (row) => `going on from record ${english(row)}`,
    wasDone: (rows) => `all ${english(rows)} records were decided before`,
  },
};
