/**
 * Results as CSV: a row a record, and for each decision and requirement its status and outcome. What is decided for
 * each record of a list stands in one cell, as JSON. A cell that a spreadsheet would run as a formula is escaped.
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

export function csvHeading(program: Program, only: readonly string[]): string {
  const names = clausesOf(program, only).flatMap(({ name }) => [`${name}.status`, `${name}.outcome`]);
  return stringify([['id', 'referenceDate', ...names, 'errors']], options);
}

export function csvRow(program: Program, result: EvaluationResult, only: readonly string[]): string {
  const cells = clausesOf(program, only).flatMap((clause) => {
    const entry = entryOf(result, clause);
    if (entry === undefined) return ['', ''];
    return isEntry(entry) ? [entry.status, outcomeCell(entry)] : ['', JSON.stringify(mapRecords(entry))];
  });
  const errors = result.errors.map(({ code, path }) => `${code} ${path}`);
  return stringify([[result.id ?? '', result.referenceDate ?? '', ...cells, errors.join('; ')]], options);
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
