/**
 * Results as CSV: a row a record, and for each decision and requirement its status and outcome. What is decided for
 * each record of a list stands in one cell, as JSON. A cell that a spreadsheet would run as a formula is escaped. Where
 * more than one revision may have been in force, a third column gives the answers of each where they differ, as JSON.
 */
import { stringify } from 'csv-stringify/sync';
import type { Entry, EvaluationResult, Keyed } from '../../evaluate/result.ts';
import { isEntry } from './outcome.ts';
import type { Clause, Program } from '../../ir/ir.ts';

const options = { escape_formulas: true, record_delimiter: '\r\n' } as const;

function clausesOf(program: Program, only: readonly string[]): readonly Clause[] {
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
  const names = clausesOf(program, only).flatMap(({ name }) => columns.map((column) => `${name}.${column}`));
  return stringify(
    [['id', 'referenceDate', ...(hasReadings === true ? ['readings'] : []), ...names, 'errors']],
    options,
  );
}

export function csvRow(
  program: Program,
  result: EvaluationResult,
  { only, isInDoubt, hasReadings }: CsvOptions,
): string {
  const cells = clausesOf(program, only).flatMap((clause) => {
    const texts = cellsOf(entryOf(result, clause));
    return isInDoubt ? texts : texts.slice(0, 2);
  });
  const readings = hasReadings === true ? [readingsCell(result)] : [];
  const errors = result.errors.map(({ code, path }) => `${code} ${path}`);
  return stringify(
    [[result.id ?? '', result.referenceDate ?? '', ...readings, ...cells, errors.join('; ')]],
    options,
  );
}

/** The alternatives that were taken instead of the chosen ones; `chosen` where there are none. */
const readingsCell = ({ readings }: EvaluationResult): string => {
  const taken = Object.entries(readings).map(([name, alternative]) => `${name} = ${alternative}`);
  return taken.length === 0 ? 'chosen' : taken.join('; ');
};

function cellsOf(entry: Keyed<Entry>[string] | undefined): readonly [string, string, string] {
  if (entry === undefined) return ['', '', ''];
  if (!isEntry(entry)) return ['', JSON.stringify(mapRecords(entry)), recordsByRevision(entry)];
  return [entry.status, outcomeCell(entry), byRevisionCell(entry.byRevision)];
}

const byRevisionCell = (answers: Entry['byRevision']): string =>
  answers.length === 0 ? '' : JSON.stringify(answers.map(shortly));

const shortly = ({ revision, status, outcome, first, last }: Entry['byRevision'][number]): object => ({
  revision,
  status,
  outcome,
  ...(first === null && last === null ? {} : { first, last }),
});

function recordsByRevision(records: Readonly<Record<string, Entry>>): string {
  const differing = Object.entries(records).filter(([, { byRevision }]) => byRevision.length > 0);
  if (differing.length === 0) return '';
  return JSON.stringify(
    Object.fromEntries(differing.map(([key, { byRevision }]) => [key, byRevision.map(shortly)])),
  );
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

function outcomeCell(entry: Entry): string {
  const { outcome } = entry;
  if (outcome === null) return '';
  return typeof outcome === 'object' ? JSON.stringify(outcome) : String(outcome);
}

const mapRecords = (records: Readonly<Record<string, Entry>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(records).map(([key, { status, outcome }]) => [key, { status, outcome }]));
