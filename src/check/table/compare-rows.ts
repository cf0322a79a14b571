/** What the cells of a table leave open or doubled, found by comparing them without any facts. */
import type { Cell, Expression, Row, TableDeclaration } from '../../syntax/ast.ts';
import type { Declared } from '../checked.ts';
import { ancestorsOf, clausesOf } from '../clause-facts.ts';
import type { Checking } from '../context.ts';
import { isKind, type DeclaredAs } from '../symbols.ts';
import type { Assumption } from './assumptions.ts';
import { createDimension, type Dimension, type Reading } from './dimension.ts';
import { isChosen } from './fixed.ts';
import { all, matchCell, type Match } from './match.ts';
import { allowedParts, needsTwoValues } from './possible.ts';
import { findUncovered, mergeRegions, type Region, type RowMatches, type Uncovered } from './regions.ts';
import { shapeOf } from './shape.ts';
import { regionText } from './witness.ts';

const limits = { visits: 200_000, regions: 400 };
const MOST_SHOWN = 3;

interface Comparison {
  readonly reading: Reading;
  readonly table: DeclaredAs<TableDeclaration>;
  readonly dimensions: readonly Dimension[];
  readonly rows: readonly ComparedRow[];
  readonly assumptions: readonly Assumption[];
  /** Every atom of every dimension. */
  readonly whole: Region;
}

interface ComparedRow {
  readonly row: Row;
  /** As shown: the first row is 1. */
  readonly number: number;
  readonly isOtherwise: boolean;
  /** Per dimension and atom. */
  readonly matches: readonly (readonly Match[])[];
}

/** Compares the rows of a table whose headings all have a type; other tables have their error already. */
export function compareRows(checking: Checking, declared: Declared): void {
  if (!isKind(declared, 'table')) return;
  const comparison = createComparison(checking, declared);
  if (comparison === null) return;
  const impossible = reportImpossible(comparison);
  const isOrdered = effectiveOverlap(checking, declared.declaration) === 'first';
  if (isOrdered) reportHidden(comparison, impossible);
  reportGaps(comparison);
  if (effectiveOverlap(checking, declared.declaration) === 'conflict') reportOverlaps(comparison);
}

/** What holds under the chosen readings when two rows match. */
function effectiveOverlap(checking: Checking, { overlap }: TableDeclaration): 'conflict' | 'first' | 'all' {
  if (overlap === null) return 'conflict';
  const { under } = overlap;
  const reading = under === null ? null : checking.targets.get(under.reading);
  const holds = under === null || (reading != null && isChosen(checking, reading, under.alternative.text));
  return holds ? overlap.overlap : (overlap.otherwise ?? 'conflict');
}

function createComparison(checking: Checking, table: DeclaredAs<TableDeclaration>): Comparison | null {
  const { declaration } = table;
  if (declaration.rows.some((row) => row.cells.length !== declaration.columns.length)) return null;
  const reading: Reading = { checking, reader: table, language: checking.languageOf(declaration.span.file) };
  const columns = sameHeadings(declaration);
  if (columns.some(({ expression }) => checking.types.get(expression)?.kind === 'error')) return null;
  const dimensions = columns.map(({ expression, indexes }) =>
    createDimension(
      reading,
      expression,
      declaration.rows.flatMap((row) => cellsAt(row, indexes)),
    ),
  );
  const rows = declaration.rows.flatMap((row, index): readonly ComparedRow[] => {
    if (!readingCellsHold(checking, declaration, row)) return [];
    const matches = dimensions.map((dimension, place) =>
      dimension.atoms.map((atom) =>
        all(
          cellsAt(row, columns[place]?.indexes ?? []).map((cell) =>
            matchCell(reading, dimension, cell, atom),
          ),
        ),
      ),
    );
    return [
      { row, number: index + 1, isOtherwise: row.cells.some((cell) => cell.kind === 'otherwise'), matches },
    ];
  });
  const whole = dimensions.map((dimension) => dimension.atoms.map((_, atom) => atom));
  return { reading, table, dimensions, rows, whole, assumptions: assumptionsFor(checking, table) };
}

/** Columns with the same heading are one dimension: their cells hold together. */
function sameHeadings(
  table: TableDeclaration,
): readonly { readonly expression: Expression; readonly indexes: readonly number[] }[] {
  const byShape = new Map<string, { readonly expression: Expression; readonly indexes: number[] }>();
  for (const [index, column] of table.columns.entries()) {
    if (column.kind === 'readingColumn') continue;
    const shape = shapeOf(column.expression);
    const known = byShape.get(shape);
    if (known === undefined) byShape.set(shape, { expression: column.expression, indexes: [index] });
    else known.indexes.push(index);
  }
  return [...byShape.values()];
}

const cellsAt = (row: Row, indexes: readonly number[]): readonly Cell[] =>
  indexes.flatMap((index) => row.cells[index] ?? []);

/** A row for a reading that is not chosen does not play. */
function readingCellsHold(checking: Checking, table: TableDeclaration, row: Row): boolean {
  return table.columns.every((column, index) => {
    const cell = row.cells[index];
    if (column.kind !== 'readingColumn' || cell === undefined) return true;
    const reading = checking.targets.get(column.reading);
    return reading == null || readingCellHolds(checking, reading, cell);
  });
}

function readingCellHolds(checking: Checking, reading: string, cell: Cell): boolean {
  switch (cell.kind) {
    case 'equals': {
      const name = cell.value.kind === 'reference' ? cell.value.segments[0]?.text : undefined;
      return name !== undefined && isChosen(checking, reading, name);
    }
    case 'not':
      return !readingCellHolds(checking, reading, cell.cell);
    case 'anyOf':
      return cell.cells.some((part) => readingCellHolds(checking, reading, part));
    case 'allOf':
      return cell.cells.every((part) => readingCellHolds(checking, reading, part));
    default:
      return true;
  }
}

function assumptionsFor(checking: Checking, table: Declared): readonly Assumption[] {
  const always = checking.symbols.declared.flatMap(({ declaration }): readonly Assumption[] =>
    declaration.kind === 'always' ? [{ condition: declaration.condition, holds: true }] : [],
  );
  const around = [table, ...ancestorsOf(checking.symbols, table)].flatMap((item): readonly Assumption[] => {
    const clauses = clausesOf(item);
    return [
      ...(clauses?.guard == null ? [] : [{ condition: clauses.guard.condition, holds: true }]),
      ...(clauses?.unless ?? []).map(({ condition }) => ({ condition, holds: false })),
    ];
  });
  return [...always, ...around];
}

/** Matches as the search wants them; a cell that is not decided counts as told. */
const toMatches = ({ matches }: ComparedRow, maybe: boolean): RowMatches =>
  matches.map((atoms) => atoms.map((match) => match === 'yes' || (maybe && match === 'maybe')));

/** The cases of a region that can exist, as few regions as possible. */
function possibleRegions(
  { reading, dimensions, assumptions }: Comparison,
  found: Uncovered,
): readonly Region[] {
  const parts = found.regions
    .filter((region) => !needsTwoValues(dimensions, region))
    .flatMap((region) => allowedParts(reading.checking, dimensions, region, assumptions));
  return mergeRegions(parts.slice(0, limits.regions));
}

const textOf = ({ dimensions, reading }: Comparison, region: Region): string =>
  regionText(dimensions, region, reading.language);

const nameOf = ({ table }: Comparison): string => table.path;

function reportGaps(comparison: Comparison): void {
  const { rows, whole, reading, table } = comparison;
  const { report } = reading.checking;
  const span = table.declaration.name.span;
  const normal = rows.filter((row) => !row.isOtherwise);
  const found = findUncovered(
    rows.map((row) => toMatches(row, true)),
    whole,
    limits,
  );
  if (!found.isComplete)
    report('table-too-large-to-compare', { name: nameOf(comparison), regions: limits.visits }, span, {
      severity: 'info',
    });
  const gaps = possibleRegions(comparison, found);
  if (gaps.length > 0)
    report('table-gap', { name: nameOf(comparison) }, span, {
      severity: 'warning',
      witness: gaps.slice(0, MOST_SHOWN).map((region) => textOf(comparison, region)),
      cites: [...new Set(normal.flatMap(({ row }) => row.cites.map((citation) => citation.id)))].slice(0, 8),
    });
  reportIdleOtherwise(comparison, normal);
}

/** `anders` where the other rows leave nothing. */
function reportIdleOtherwise(comparison: Comparison, normal: readonly ComparedRow[]): void {
  const matches = normal.map((row) => toMatches(row, false));
  for (const row of comparison.rows.filter((item) => item.isOtherwise)) {
    const found = findUncovered(matches, domainOf(comparison, row), limits);
    if (!found.isComplete || possibleRegions(comparison, found).length > 0 || found.regions.length > 0)
      continue;
    reportUnreachable(comparison, row, null);
  }
}

/** The atoms that a row can match. */
const domainOf = ({ whole }: Comparison, { matches }: ComparedRow): Region =>
  whole.map((atoms, dimension) => atoms.filter((atom) => matches[dimension]?.[atom] !== 'no'));

/** Rows of which some cell, or some pair of cells under one heading, matches nothing. */
function reportImpossible(comparison: Comparison): ReadonlySet<ComparedRow> {
  const impossible = new Set<ComparedRow>();
  for (const row of comparison.rows) {
    if (!domainOf(comparison, row).some((atoms) => atoms.length === 0)) continue;
    impossible.add(row);
    reportUnreachable(comparison, row, null);
  }
  return impossible;
}

/** With `eerste rij`: rows that earlier rows cover entirely. */
function reportHidden(comparison: Comparison, impossible: ReadonlySet<ComparedRow>): void {
  const normal = comparison.rows.filter((row) => !row.isOtherwise);
  for (const [index, row] of normal.entries()) {
    if (impossible.has(row)) continue;
    const earlier = normal.slice(0, index);
    const found = findUncovered(
      earlier.map((item) => toMatches(item, false)),
      domainOf(comparison, row),
      limits,
    );
    if (!found.isComplete || found.regions.length > 0) continue;
    const alone = earlier.find((item) => covers(comparison, item, row));
    reportUnreachable(comparison, row, alone ?? null);
  }
}

const covers = (comparison: Comparison, first: ComparedRow, second: ComparedRow): boolean =>
  domainOf(comparison, second).every((atoms, dimension) =>
    atoms.every((atom) => first.matches[dimension]?.[atom] === 'yes'),
  );

function reportUnreachable(
  comparison: Comparison,
  { row, number }: ComparedRow,
  by: ComparedRow | null,
): void {
  comparison.reading.checking.report('unreachable-row', { name: nameOf(comparison), row: number }, row.span, {
    severity: 'warning',
    secondary: [
      by === null
        ? null
        : { span: by.row.span, text: { key: 'first-row', values: { row: String(by.number) } } },
    ],
    cites: row.cites.map((citation) => citation.id),
  });
}

/** Pairs of rows that certainly match together and give something else; each row is told once. */
function reportOverlaps(comparison: Comparison): void {
  const normal = comparison.rows.filter((row) => !row.isOtherwise);
  for (const [index, row] of normal.entries()) {
    for (const earlier of normal.slice(0, index)) {
      if (shapeOfOutcome(earlier.row) === shapeOfOutcome(row.row)) continue;
      const shared = comparison.whole.map((atoms, dimension) =>
        atoms.filter(
          (atom) => row.matches[dimension]?.[atom] === 'yes' && earlier.matches[dimension]?.[atom] === 'yes',
        ),
      );
      if (shared.some((atoms) => atoms.length === 0)) continue;
      const regions = possibleRegions(comparison, { regions: [shared], visited: 0, isComplete: true });
      if (regions.length === 0) continue;
      reportOverlap(comparison, earlier, row, regions);
      break;
    }
  }
}

function reportOverlap(
  comparison: Comparison,
  first: ComparedRow,
  second: ComparedRow,
  regions: readonly Region[],
): void {
  const params = { name: nameOf(comparison), first: first.number, second: second.number };
  comparison.reading.checking.report('table-overlap', params, second.row.span, {
    severity: 'warning',
    secondary: [
      { span: first.row.span, text: { key: 'row-outcome', values: { row: String(first.number) } } },
    ],
    witness: regions.slice(0, MOST_SHOWN).map((region) => textOf(comparison, region)),
    cites: [...first.row.cites, ...second.row.cites].map((citation) => citation.id),
  });
}

/** Two written gaps are the same result, whatever their reasons. */
const shapeOfOutcome = ({ outcome, inPrinciple }: Row): string =>
  outcome.kind === 'writtenGap' ? 'gap' : `${inPrinciple} ${shapeOf(outcome)}`;
