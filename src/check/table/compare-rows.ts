/** What the cells of a table leave open or doubled, found by comparing them without any facts. */
import type { TableDeclaration } from '../../syntax/ast.ts';
import type { Checking } from '../context.ts';
import type { DeclaredAs } from '../symbols.ts';
import { createComparison, type ComparedRow, type Comparison } from './comparison.ts';
import { isChosen } from './fixed.ts';
import { allowedParts, needsTwoValues } from './possible.ts';
import { fixMissingRows } from './missing-row.ts';
import { findUncovered, mergeRegions, type Region } from './regions.ts';
import { regionText } from './witness.ts';

const limits = { visits: 200_000, regions: 400 };
const MOST_SHOWN = 3;

/** Compares the rows of a table; a table with an error in it is not compared. */
export function compareRows(checking: Checking, table: DeclaredAs<TableDeclaration>): void {
  const comparison = createComparison(checking, table);
  if (comparison === null) return;
  const overlap = effectiveOverlap(checking, table.declaration);
  const impossible = reportImpossible(comparison);
  if (overlap === 'first') reportHidden(comparison, impossible);
  // No matching row is an answer there: the empty set.
  if (overlap !== 'all' || table.declaration.overlap?.mayBeEmpty !== true) reportGaps(comparison);
  reportIdleOtherwise(comparison, impossible);
  if (overlap === 'conflict') reportOverlaps(comparison);
}

/** What holds under the chosen readings when two rows match. */
function effectiveOverlap(checking: Checking, { overlap }: TableDeclaration): 'conflict' | 'first' | 'all' {
  if (overlap === null) return 'conflict';
  const { under } = overlap;
  const reading = under === null ? null : (checking.targets.get(under.reading) ?? null);
  const holds = under === null || (reading !== null && isChosen(checking, reading, under.alternative.text));
  return holds ? overlap.overlap : (overlap.otherwise ?? 'conflict');
}

/** The cases of some regions that can exist, as few regions as possible. */
function possibleRegions(comparison: Comparison, regions: readonly Region[]): readonly Region[] {
  const { reading, dimensions, assumptions } = comparison;
  const parts = regions
    .filter((region) => !needsTwoValues(dimensions, region))
    .flatMap((region) => allowedParts(reading.checking, dimensions, region, assumptions));
  return mergeRegions(parts.slice(0, limits.regions));
}

const textsOf = ({ dimensions, reading }: Comparison, regions: readonly Region[]): readonly string[] =>
  regions.slice(0, MOST_SHOWN).map((region) => regionText(dimensions, region, reading.language));

/** Cases in which no row matches, an `anders` row neither. */
function reportGaps(comparison: Comparison): void {
  const { rows, whole, reading, table } = comparison;
  const { report } = reading.checking;
  const { path, declaration } = table;
  const found = findUncovered(
    rows.map((row) => row.possible),
    whole,
    limits,
  );
  if (!found.isComplete)
    report('table-too-large-to-compare', { name: path, regions: limits.visits }, declaration.name.span, {
      severity: 'info',
    });
  const gaps = possibleRegions(comparison, found.regions);
  if (gaps.length === 0) return;
  report('table-gap', { name: path }, declaration.name.span, {
    severity: 'warning',
    witness: textsOf(comparison, gaps),
    fixes: fixMissingRows(comparison, gaps.slice(0, MOST_SHOWN)),
    cites: [...new Set(rows.flatMap(({ row }) => row.cites.map((citation) => citation.id)))].slice(0, 8),
  });
}

/** Rows of which some cell, or some pair of cells under one heading, matches nothing. */
function reportImpossible(comparison: Comparison): ReadonlySet<ComparedRow> {
  const impossible = new Set(
    comparison.rows.filter(({ domain }) => domain.some((atoms) => atoms.length === 0)),
  );
  for (const row of impossible) reportUnreachable(comparison, row, null);
  return impossible;
}

/** With `eerste rij`: rows that earlier rows cover entirely. */
function reportHidden(comparison: Comparison, impossible: ReadonlySet<ComparedRow>): void {
  const normal = comparison.rows.filter((row) => !row.isOtherwise);
  const certain = normal.map((row) => row.certain);
  for (const [index, row] of normal.entries()) {
    if (impossible.has(row)) continue;
    const found = findUncovered(certain.slice(0, index), row.domain, { ...limits, regions: 1 });
    if (!found.isComplete || found.regions.length > 0) continue;
    reportUnreachable(
      comparison,
      row,
      normal.slice(0, index).find((earlier) => covers(earlier, row)) ?? null,
    );
  }
}

const covers = (first: ComparedRow, second: ComparedRow): boolean =>
  second.domain.every((atoms, dimension) => atoms.every((atom) => first.certain[dimension]?.[atom] ?? false));

/** `anders` where the other rows leave nothing. */
function reportIdleOtherwise(comparison: Comparison, impossible: ReadonlySet<ComparedRow>): void {
  const certain = comparison.rows.filter((row) => !row.isOtherwise).map((row) => row.certain);
  for (const row of comparison.rows) {
    if (!row.isOtherwise || impossible.has(row)) continue;
    const found = findUncovered(certain, row.domain, { ...limits, regions: 1 });
    if (found.isComplete && found.regions.length === 0) reportUnreachable(comparison, row, null);
  }
}

function reportUnreachable(
  { reading, table }: Comparison,
  { row, number }: ComparedRow,
  by: ComparedRow | null,
): void {
  const earlier = by === null ? null : { key: 'first-row', values: { row: String(by.number) } };
  reading.checking.report('unreachable-row', { name: table.path, row: number }, row.span, {
    severity: 'warning',
    secondary: [by === null || earlier === null ? null : { span: by.row.span, text: earlier }],
    cites: row.cites.map((citation) => citation.id),
  });
}

/** Pairs of rows that certainly match together and give something else; each row is told once. */
function reportOverlaps(comparison: Comparison): void {
  const normal = comparison.rows.filter((row) => !row.isOtherwise);
  reportPairs(comparison, normal, (shared) => [shared]);
  const possible = normal.map((row) => row.possible);
  const otherwise = comparison.rows.filter((row) => row.isOtherwise);
  reportPairs(comparison, otherwise, (shared) => findUncovered(possible, shared, limits).regions);
}

/** `left`: of the cases that two rows share, those in which both are asked. */
function reportPairs(
  comparison: Comparison,
  rows: readonly ComparedRow[],
  left: (shared: Region) => readonly Region[],
): void {
  for (const [index, row] of rows.entries()) {
    for (const earlier of rows.slice(0, index)) {
      if (earlier.outcome === row.outcome || !meet(earlier, row)) continue;
      const regions = possibleRegions(comparison, left(sharedRegion(earlier, row)));
      if (regions.length === 0) continue;
      reportOverlap(comparison, earlier, row, regions);
      break;
    }
  }
}

const areBothCertain = (first: ComparedRow, second: ComparedRow, dimension: number, atom: number): boolean =>
  (first.certain[dimension]?.[atom] ?? false) && (second.certain[dimension]?.[atom] ?? false);

/** Whether in every dimension some atom is certainly matched by both; the narrower row is walked. */
const meet = (first: ComparedRow, second: ComparedRow): boolean =>
  first.domain.every((atoms, dimension) => {
    const others = second.domain[dimension] ?? [];
    const fewest = atoms.length < others.length ? atoms : others;
    return fewest.some((atom) => areBothCertain(first, second, dimension, atom));
  });

const sharedRegion = (first: ComparedRow, second: ComparedRow): Region =>
  first.domain.map((atoms, dimension) =>
    atoms.filter((atom) => areBothCertain(first, second, dimension, atom)),
  );

function reportOverlap(
  comparison: Comparison,
  first: ComparedRow,
  second: ComparedRow,
  regions: readonly Region[],
): void {
  const params = { name: comparison.table.path, first: first.number, second: second.number };
  comparison.reading.checking.report('table-overlap', params, second.row.span, {
    severity: 'warning',
    secondary: [
      { span: first.row.span, text: { key: 'row-outcome', values: { row: String(first.number) } } },
    ],
    witness: textsOf(comparison, regions),
    cites: [...new Set([...first.row.cites, ...second.row.cites].map((citation) => citation.id))],
  });
}
