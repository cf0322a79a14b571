/**
 * Results as CSV: a row a record, and for each decision and requirement its status and outcome. What is decided for
 * each record of a list stands in one cell, as JSON. A cell that a spreadsheet would run as a formula is escaped. Where
 * more than one revision may have been in force, a third column gives the answers of each where they differ, as JSON.
 */
import { stringify } from 'csv-stringify/sync';
import type { Entry, EvaluationResult, Keyed } from '../../evaluate/result.ts';
import type { Clause, Program } from '../../ir/ir.ts';

const written = { escape_formulas: true, record_delimiter: '\r\n' } as const;

/** Letters, figures, points and dashes inside: in a row of these there is nothing to escape, and most rows are. */
const plain = /^(?:\w[\w.-]*)?$/;

export const rowText = (cells: readonly string[]): string =>
  cells.every((cell) => plain.test(cell)) ? `${cells.join(',')}\r\n` : stringify([cells], written);

/** Those that have columns. */
export function csvClauses(program: Program, only: readonly string[]): readonly Clause[] {
  return program.clauses.filter(
    (clause) =>
      (only.length === 0 || only.includes(clause.name)) && (clause.kind !== 'decision' || clause.isPublished),
  );
}

export interface CsvOptions {
  /** Names asked for; empty: everything. */
  readonly only: readonly string[];
  /** Whether the answers are of more than one revision. */
  readonly isInDoubt: boolean;
  /** Whether a column names the combination of readings of each row. */
  readonly hasReadings?: boolean;
}

export function csvHeading(program: Program, { only, isInDoubt, hasReadings }: CsvOptions): string {
  const columns = ['status', 'outcome', ...(isInDoubt ? ['byRevision'] : [])];
  const names = csvClauses(program, only).flatMap(({ name }) => columns.map((column) => `${name}.${column}`));
  return rowText(['id', 'referenceDate', ...(hasReadings === true ? ['readings'] : []), ...names, 'errors']);
}

/** What a row is made of: less than a whole result. */
export interface CsvResult extends Pick<EvaluationResult, 'id' | 'referenceDate' | 'readings' | 'errors'> {
  readonly entryOf: (clause: Clause) => Keyed<CsvEntry>[string] | undefined;
}

export interface CsvEntry extends Pick<Entry, 'status' | 'outcome'> {
  /** Where more than one revision may have been in force. */
  readonly byRevision?: Entry['byRevision'];
}

export const csvResult = (result: EvaluationResult): CsvResult => ({
  ...result,
  entryOf: (clause) => entryOf(result, clause),
});

/** Makes rows one by one; what does not depend on the record is done once. */
export function csvAnswers(program: Program, options: CsvOptions): (result: CsvResult) => string {
  const clauses = csvClauses(program, options.only);
  const { isInDoubt, hasReadings } = options;
  return (result) => {
    const cells = [result.id ?? '', result.referenceDate ?? ''];
    if (hasReadings === true) cells.push(readingsCell(result));
    for (const clause of clauses) {
      const [status, outcome, byRevision] = cellsOf(result.entryOf(clause));
      cells.push(status, outcome);
      if (isInDoubt) cells.push(byRevision);
    }
    cells.push(result.errors.map(({ code, path }) => `${code} ${path}`).join('; '));
    return rowText(cells);
  };
}

/** The alternatives that were taken instead of the chosen ones; `chosen` where there are none. */
const readingsCell = ({ readings }: CsvResult): string => {
  const taken = Object.entries(readings).map(([name, alternative]) => `${name} = ${alternative}`);
  return taken.length === 0 ? 'chosen' : taken.join('; ');
};

function cellsOf(entry: Keyed<CsvEntry>[string] | undefined): readonly [string, string, string] {
  if (entry === undefined) return ['', '', ''];
  if (!isEntry(entry)) return ['', JSON.stringify(mapRecords(entry)), recordsByRevision(entry)];
  return [entry.status, outcomeCell(entry), byRevisionCell(entry.byRevision ?? [])];
}

const isEntry = (entry: Keyed<CsvEntry>[string]): entry is CsvEntry => typeof entry.status === 'string';

const byRevisionCell = (answers: Entry['byRevision']): string =>
  answers.length === 0 ? '' : JSON.stringify(answers.map(shortly));

const shortly = ({ revision, status, outcome, first, last }: Entry['byRevision'][number]): object => ({
  revision,
  status,
  outcome,
  ...(first === null && last === null ? {} : { first, last }),
});

function recordsByRevision(records: Readonly<Record<string, CsvEntry>>): string {
  const differing = Object.entries(records).flatMap(([key, { byRevision = [] }]) =>
    byRevision.length > 0 ? [[key, byRevision.map(shortly)] as const] : [],
  );
  return differing.length === 0 ? '' : JSON.stringify(Object.fromEntries(differing));
}

function entryOf(result: EvaluationResult, clause: Clause): Keyed<Entry>[string] | undefined {
  switch (clause.kind) {
    case 'decision':
      return result.decisions[clause.name];
    case 'requirement':
      return result.requirements[clause.name];
    case 'group':
      return result.groups[clause.name];
    case 'step':
      return result.steps[clause.name];
  }
}

function outcomeCell(entry: CsvEntry): string {
  const { outcome } = entry;
  if (outcome === null) return '';
  return typeof outcome === 'object' ? JSON.stringify(outcome) : String(outcome);
}

const mapRecords = (records: Readonly<Record<string, CsvEntry>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(records).map(([key, { status, outcome }]) => [key, { status, outcome }]));
