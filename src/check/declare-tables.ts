/** Checks of decision tables: headings, and cells against the type of their column. */
import type { Type } from '../base/value.ts';
import { resolveOverload } from '../builtins/builtins.ts';
import type { Cell, Column, Expression, TableDeclaration } from '../syntax/ast.ts';
import { mayLapse } from './applicability.ts';
import type { Declared } from './checked.ts';
import { scopeOf } from './clause-facts.ts';
import { errorType, isError, type Checking, type Infer, type Scope } from './context.ts';
import { checkClauses, checkOutcome, checkOverlap } from './declare-clauses.ts';
import { operationOf } from './infer-operators.ts';
import { bare, reportOperands } from './mismatch.ts';
import { checkAlternative, resolveReading } from './paths.ts';
import { declaredLabel } from './resolve.ts';
import type { DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

export function checkTable(checking: Checking, infer: Infer, declared: DeclaredAs<TableDeclaration>): void {
  const { declaration, path } = declared;
  const scope = scopeOf(checking.symbols, declared);
  const type = typeOfTypeExpression(checking, declaration.type);
  checkClauses(checking, infer, declaration.clauses, scope);
  const collects = checkOverlap(checking, declaration.overlap, path, type, declaration.name.span);
  const columns = declaration.columns.map((column) => columnCheck(checking, infer, column, scope, declared));
  for (const row of declaration.rows) {
    if (row.cells.length !== columns.length)
      checking.report('row-width', { cells: row.cells.length, columns: columns.length }, row.span);
    row.cells.forEach((cell, index) => columns[index]?.(cell));
    checkOutcome(checking, infer, row.outcome, scope, type, collects);
  }
  const { outcomeHeading, name } = declaration;
  if (outcomeHeading.text !== name.text)
    checking.report(
      'heading-differs',
      { heading: outcomeHeading.text, name: name.text },
      outcomeHeading.span,
      {
        secondary: [{ span: name.span, text: { key: 'declared-here' } }],
      },
    );
}

type CellCheck = (cell: Cell) => void;

function columnCheck(
  checking: Checking,
  infer: Infer,
  column: Column,
  scope: Scope,
  reader: Declared,
): CellCheck {
  if (column.kind === 'readingColumn') return readingCells(checking, column);
  const type = infer(column.expression, scope, null);
  const states = stateCells(checking, column.expression, type, reader);
  const check: CellCheck = (cell) => {
    switch (cell.kind) {
      case 'any':
      case 'otherwise':
        return;
      case 'absent':
      case 'present':
      case 'notApplicable':
      case 'notYet':
      case 'never':
      case 'empty':
        return states(cell);
      case 'not':
        return check(cell.cell);
      case 'anyOf':
      case 'allOf':
        return cell.cells.forEach(check);
      case 'equals':
      case 'compare':
      case 'within':
      case 'during':
      case 'contains':
        return comparingCell(checking, infer, cell, [column.expression, type], scope);
    }
  };
  return check;
}

type Comparing = Extract<Cell, { readonly kind: 'equals' | 'compare' | 'within' | 'during' | 'contains' }>;

function comparingCell(
  checking: Checking,
  infer: Infer,
  cell: Comparing,
  column: readonly [Expression, Type],
  scope: Scope,
): void {
  const [, type] = column;
  const member: Type = type.kind === 'set' ? { kind: 'choice', choice: type.choice } : type;
  const compare = (operator: Parameters<typeof operationOf>[0], value: Expression, expected: Type): void => {
    const found = infer(value, scope, expected);
    if (isError(found) || isError(type)) return;
    if (operationOf(operator) === 'order' && !isOrdered(checking, cell, type)) return;
    if (resolveOverload(operator, [type, found]) === null)
      reportOperands(checking, operationOf(operator), column, [value, found]);
  };
  switch (cell.kind) {
    case 'equals':
      return compare('equal', cell.value, type);
    case 'compare':
      return compare(cell.operator, cell.value, type);
    case 'during':
      return compare('during', cell.period, type);
    case 'contains':
      return compare('contains', cell.value, member);
    case 'within': {
      const found = [cell.low, cell.high].map((bound) => infer(bound, scope, type));
      const [low = errorType, high = errorType] = found;
      if (isError(type) || found.some(isError) || resolveOverload('within', [type, low, high]) !== null)
        return;
      const isLowOdd = resolveOverload('within', [type, low, low]) === null;
      reportOperands(checking, 'within', column, isLowOdd ? [cell.low, low] : [cell.high, high]);
    }
  }
}

function isOrdered(checking: Checking, cell: Cell, type: Type): boolean {
  const choice = type.kind === 'choice' ? checking.symbols.choices.get(type.choice) : undefined;
  if (choice === undefined || choice.declaration.isOrdered) return true;
  checking.report('unordered-comparison', { choice: choice.path }, cell.span, {
    secondary: [declaredLabel(choice)],
  });
  return false;
}

/** Cells that ask for a state: possible only where the column can be in it. */
function stateCells(checking: Checking, column: Expression, type: Type, reader: Declared): CellCheck {
  const inner = bare(column);
  const binding = inner.kind === 'reference' ? checking.bindings.get(inner) : undefined;
  const label = { span: column.span, text: { key: 'column-here', type } };
  const mismatch = (cell: Cell): void =>
    checking.report('cell-mismatch', { column: type }, cell.span, { secondary: [label] });
  return (cell) => {
    if (isError(type)) return;
    switch (cell.kind) {
      case 'absent':
      case 'present': {
        const fact =
          binding?.kind === 'fact'
            ? checking.symbols.things.get(`${binding.subject}.${binding.fact}`)
            : undefined;
        if (fact?.declaration.kind !== 'fact') mismatch(cell);
        else if (!fact.declaration.mayBeAbsent)
          checking.report('never-absent', { name: fact.path }, cell.span, {
            severity: 'warning',
            secondary: [declaredLabel(fact)],
          });
        return;
      }
      case 'notApplicable': {
        if (binding?.kind !== 'result') mismatch(cell);
        else if (mayLapse(checking, binding.name, reader) === null)
          checking.report('always-applies', { name: binding.name }, cell.span, { severity: 'warning' });
        return;
      }
      case 'notYet':
      case 'never':
        if (type.kind !== 'event') mismatch(cell);
        return;
      case 'empty':
        if (type.kind !== 'set') mismatch(cell);
        return;
      default:
        return;
    }
  };
}

/** The cells of a column `lezing x` name its alternatives. */
function readingCells(
  checking: Checking,
  column: Extract<Column, { readonly kind: 'readingColumn' }>,
): CellCheck {
  const reading = resolveReading(checking, column.reading);
  const check: CellCheck = (cell) => {
    switch (cell.kind) {
      case 'any':
      case 'otherwise':
        return;
      case 'not':
        return check(cell.cell);
      case 'anyOf':
      case 'allOf':
        return cell.cells.forEach(check);
      case 'equals': {
        const [name] = cell.value.kind === 'reference' ? cell.value.segments : [];
        if (cell.value.kind === 'reference') checking.bindings.set(cell.value, { kind: 'error' });
        checking.types.set(cell.value, errorType);
        if (name !== undefined && reading !== null) checkAlternative(checking, reading, name);
        else if (name === undefined) checking.report('cell-mismatch', { column: null }, cell.span);
        return;
      }
      default:
        checking.report('cell-mismatch', { column: null }, cell.span);
    }
  };
  return check;
}
