/** The expressions directly inside an expression, in source order. */
import type { Cell, Expression, Path, Reference } from '../syntax/ast.ts';

const present = (...parts: readonly (Expression | null)[]): readonly Expression[] =>
  parts.filter((part) => part !== null);

export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'booleanLiteral':
    case 'numberLiteral':
    case 'percentageLiteral':
    case 'moneyLiteral':
    case 'dateLiteral':
    case 'periodLiteral':
    case 'durationLiteral':
    case 'textLiteral':
    case 'roundingLiteral':
    case 'referenceDate':
    case 'contractYear':
    case 'readingTest':
      return [];
    case 'workingDays':
      return [expression.calendar];
    case 'reference':
      return present(expression.year);
    case 'unary':
    case 'stateTest':
    case 'round':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'within':
      return present(expression.operand, expression.low, expression.high);
    case 'quantifier':
    case 'aggregate':
      return present(expression.where, expression.body);
    case 'pick':
      return expression.items.flatMap((item) => present(item.value, item.condition));
    case 'call':
      return expression.arguments;
    case 'period':
      return [expression.first, expression.last];
    case 'nthPeriod':
      return [expression.start];
    case 'roll':
      return [expression.day, expression.calendar];
    case 'workingDaysBetween':
      return [expression.first, expression.second, expression.calendar];
    case 'parenthesized':
      return [expression.expression];
  }
}

/** An expression and all inside it; a stack instead of recursion, for long chains. */
export function* expressionsIn(root: Expression): Generator<Expression> {
  const stack: Expression[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    stack.push(...childrenOf(next).toReversed());
  }
}

export function* referencesIn(root: Expression): Generator<Reference> {
  for (const expression of expressionsIn(root)) if (expression.kind === 'reference') yield expression;
}

/** Paths of readings that an expression rests on: tested, or as a rounding. */
export function* readingPathsIn(root: Expression): Generator<Path> {
  for (const expression of expressionsIn(root)) {
    if (expression.kind === 'readingTest') yield expression.reading;
    if (expression.kind === 'round' && expression.reading !== null) yield expression.reading;
    if (expression.kind === 'binary' && expression.rounding?.reading) yield expression.rounding.reading;
    if (expression.kind === 'nthPeriod' && expression.rounding?.reading) yield expression.rounding.reading;
  }
}

/** The expressions that a cell writes. */
export function cellExpressions(cell: Cell): readonly Expression[] {
  switch (cell.kind) {
    case 'equals':
    case 'compare':
    case 'contains':
      return [cell.value];
    case 'within':
      return [cell.low, cell.high];
    case 'during':
      return [cell.period];
    case 'not':
      return cellExpressions(cell.cell);
    case 'anyOf':
    case 'allOf':
      return cell.cells.flatMap(cellExpressions);
    case 'any':
    case 'otherwise':
    case 'absent':
    case 'present':
    case 'notApplicable':
    case 'notYet':
    case 'never':
    case 'empty':
      return [];
  }
}
