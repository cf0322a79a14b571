/** A table as its rows are compared: dimensions, and which atoms each row matches in them. */
import type { Cell, Expression, Row, TableDeclaration } from '../../syntax/ast.ts';
import type { Declared } from '../checked.ts';
import { ancestorsOf, clausesOf } from '../clause-facts.ts';
import type { Checking } from '../context.ts';
import type { DeclaredAs } from '../symbols.ts';
import type { Assumption } from './assumptions.ts';
import { createDimension, type Dimension, type Reading } from './dimension.ts';
import { isChosen } from './fixed.ts';
import { all, cellTest, type Match } from './match.ts';
import type { Region, RowMatches } from './regions.ts';
import { shapeOf } from '../shape.ts';

export interface Comparison {
  readonly reading: Reading;
  readonly table: DeclaredAs<TableDeclaration>;
  readonly dimensions: readonly Dimension[];
  readonly rows: readonly ComparedRow[];
  readonly assumptions: readonly Assumption[];
  /** Every atom of every dimension. */
  readonly whole: Region;
}

export interface ComparedRow {
  readonly row: Row;
  /** As shown: the first row is 1. */
  readonly number: number;
  readonly isOtherwise: boolean;
  /** Where it certainly matches. */
  readonly certain: RowMatches;
  /** Where it matches, or where that is not decided. */
  readonly possible: RowMatches;
  /** The same as `possible`, as a region. */
  readonly domain: Region;
  /** What it gives; two written gaps are the same result, whatever their reasons. */
  readonly outcome: string;
}

/** Null for a table whose headings are not all typed: it has its error already. */
export function createComparison(checking: Checking, table: DeclaredAs<TableDeclaration>): Comparison | null {
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
  const rows = declaration.rows.flatMap((row, index) => {
    if (!readingCellsHold(checking, declaration, row)) return [];
    const matches = dimensions.map((dimension, place): readonly Match[] => {
      const tests = cellsAt(row, columns[place]?.indexes ?? []).map((cell) =>
        cellTest(reading, dimension, cell),
      );
      return dimension.atoms.map((atom) => all(tests.map((test) => test(atom))));
    });
    return [comparedRow(row, index + 1, matches)];
  });
  const whole = dimensions.map((dimension) => dimension.atoms.map((_, atom) => atom));
  return { reading, table, dimensions, rows, whole, assumptions: assumptionsFor(checking, table) };
}

function comparedRow(row: Row, number: number, matches: readonly (readonly Match[])[]): ComparedRow {
  const { outcome, inPrinciple, cells } = row;
  return {
    row,
    number,
    isOtherwise: cells.some((cell) => cell.kind === 'otherwise'),
    certain: matches.map((atoms) => atoms.map((match) => match === 'yes')),
    possible: matches.map((atoms) => atoms.map((match) => match !== 'no')),
    domain: matches.map((atoms) => atoms.flatMap((match, atom) => (match === 'no' ? [] : [atom]))),
    outcome: outcome.kind === 'writtenGap' ? 'gap' : `${inPrinciple} ${shapeOf(outcome)}`,
  };
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
    const reading = checking.targets.get(column.reading) ?? null;
    return reading === null || readingCellHolds(checking, reading, cell);
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

/** What always holds is the same for every table of a policy, and gathered once. */
const alwaysBySymbols = new WeakMap<Checking['symbols'], readonly Assumption[]>();

function alwaysIn({ symbols }: Checking): readonly Assumption[] {
  const known = alwaysBySymbols.get(symbols);
  if (known !== undefined) return known;
  const found = symbols.declared.flatMap(({ declaration }): readonly Assumption[] =>
    declaration.kind === 'always' ? [{ condition: declaration.condition, holds: true }] : [],
  );
  alwaysBySymbols.set(symbols, found);
  return found;
}

function assumptionsFor(checking: Checking, table: Declared): readonly Assumption[] {
  const around = [table, ...ancestorsOf(checking.symbols, table)].flatMap((item): readonly Assumption[] => {
    const clauses = clausesOf(item);
    return [
      ...(clauses?.guard ? [{ condition: clauses.guard.condition, holds: true }] : []),
      ...(clauses?.unless ?? []).map(({ condition }) => ({ condition, holds: false })),
    ];
  });
  return [...alwaysIn(checking), ...around];
}
