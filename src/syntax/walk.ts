/**
 * Walks over the tree. All of them run in a loop with their own stack: a chain of a hundred thousand `en` is a deep
 * tree, and no text may end in a stack overflow.
 */
import type {
  AlternativeValue,
  Bounds,
  Cell,
  Clauses,
  Column,
  Declaration,
  ExceptionEffect,
  Expression,
  GivenClauses,
  OutcomeExpression,
  Reference,
  Row,
  Rule,
  Statement,
  Window,
} from './ast.ts';

/** The expressions directly inside one, in source order. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
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
      return [node.calendar];
    case 'reference':
      return present(node.year);
    case 'unary':
    case 'stateTest':
    case 'round':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'within':
      return present(node.operand, node.low, node.high);
    case 'quantifier':
      return present(node.where, node.body);
    case 'aggregate':
      return present(node.body, node.where);
    case 'pick':
      return node.items.flatMap(({ value, condition }) => present(value, condition));
    case 'call':
      return node.arguments;
    case 'period':
      return [node.first, node.last];
    case 'nthPeriod':
      return [node.start];
    case 'roll':
      return [node.day, node.calendar];
    case 'workingDaysBetween':
      return [node.first, node.second, node.calendar];
    case 'parenthesized':
      return [node.expression];
    default:
      return unreachable(node);
  }
}

/** Visits an expression and everything inside it, the outer before the inner, from left to right. */
export function walkExpressions(root: Expression, visit: (expression: Expression) => void): void {
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next);
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index -= 1) waiting.push(children[index] as Expression);
  }
}

/** Visits declarations with the members of groups, timelines and procedures, and those of amendments, in source order. */
export function walkDeclarations(
  roots: readonly Statement[],
  visit: (declaration: Declaration) => void,
): void {
  const waiting = roots.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind !== 'amendment') visit(next);
    waiting.push(...membersOf(next).toReversed());
  }
}

/** The declarations inside a group, a timeline, a procedure or an amendment; none for any other. */
export function membersOf(statement: Statement): readonly Declaration[] {
  if (statement.kind === 'group') return statement.members;
  if (statement.kind === 'amendment') return statement.declaration === null ? [] : [statement.declaration];
  return statement.kind === 'timeline' ? statement.steps : [];
}

/** The expressions that a declaration holds, outermost ones only, without those of its members. */
export function expressionsOf(declaration: Statement): readonly Expression[] {
  switch (declaration.kind) {
    case 'amendment':
    case 'subject':
    case 'choice':
    case 'party':
    case 'contact':
    case 'statedChange':
    case 'acceptance':
      return [];
    case 'fact':
      return [...inBounds(declaration.range), ...present(declaration.changeable?.by ?? null)];
    case 'calendar':
      return [...inBounds(declaration.period), ...declaration.changes.map(({ day }) => day)];
    case 'parameter':
      return declaration.values.flatMap(({ value, period }) => [value, ...inBounds(period)]);
    case 'always':
      return [declaration.condition];
    case 'requirement':
      return [...inClauses(declaration.clauses), ...present(declaration.test)];
    case 'group':
    case 'timeline':
      return inClauses(declaration.clauses);
    case 'decision':
      return [
        ...inClauses(declaration.clauses),
        ...inOutcome(declaration.value),
        ...declaration.rules.flatMap(inRule),
        ...present(declaration.overlap?.under ?? null),
      ];
    case 'table':
      return [
        ...inClauses(declaration.clauses),
        ...present(declaration.overlap?.under ?? null),
        ...declaration.columns.flatMap(inColumn),
        ...declaration.rows.flatMap(inRow),
      ];
    case 'exception':
      return [
        ...inClauses(declaration.clauses),
        ...present(declaration.condition),
        ...inEffect(declaration.effect),
      ];
    case 'say':
      return [...inClauses(declaration.clauses), ...inBounds(declaration.range), ...declaration.weighs];
    case 'reading':
      return declaration.alternatives.flatMap(({ values }) => values.flatMap(inAlternative));
    case 'step':
      return [...inClauses(declaration.clauses), ...inWindow(declaration.window)];
    case 'note':
      return present(declaration.guard);
    case 'case':
      return inGiven(declaration.given);
    case 'example':
      return [
        ...inGiven(declaration.given),
        ...declaration.expected.flatMap(({ target, expected, under }) => [
          target,
          ...inResult(expected),
          ...under,
        ]),
      ];
    default:
      return unreachable(declaration);
  }
}

/** The expressions in a cell of a table. */
export function expressionsOfCell(cell: Cell): readonly Expression[] {
  switch (cell.kind) {
    case 'any':
    case 'otherwise':
    case 'absent':
    case 'present':
    case 'notApplicable':
    case 'notYet':
    case 'never':
    case 'empty':
      return [];
    case 'equals':
    case 'compare':
    case 'contains':
      return [cell.value];
    case 'within':
      return [cell.low, cell.high];
    case 'during':
      return [cell.period];
    case 'not':
      return expressionsOfCell(cell.cell);
    case 'anyOf':
    case 'allOf':
      return cell.cells.flatMap(expressionsOfCell);
    default:
      return unreachable(cell);
  }
}

// ------------------------------------------------------------------------------------------- pieces

const present = (...expressions: readonly (Expression | null)[]): readonly Expression[] =>
  expressions.filter((expression) => expression !== null);

const inBounds = (bounds: Bounds | null): readonly Expression[] =>
  bounds === null ? [] : present(bounds.from, bounds.to);

const inClauses = ({ guard, unless, inForce, placedBy }: Clauses): readonly Expression[] => [
  ...present(guard?.condition ?? null),
  ...unless.map(({ condition }) => condition),
  ...inBounds(inForce),
  ...present(placedBy),
];

const inOutcome = (outcome: OutcomeExpression | null): readonly Expression[] =>
  outcome === null || outcome.kind === 'writtenGap' ? [] : [outcome];

const inRule = ({ outcome, condition }: Rule): readonly Expression[] => [
  ...inOutcome(outcome),
  ...present(condition),
];

const inColumn = (column: Column): readonly Expression[] =>
  column.kind === 'expressionColumn' ? [column.expression] : [];

const inRow = ({ cells, outcome }: Row): readonly Expression[] => [
  ...cells.flatMap(expressionsOfCell),
  ...inOutcome(outcome),
];

const inEffect = (effect: ExceptionEffect): readonly Expression[] =>
  effect.kind === 'becomes' ? [effect.outcome] : [];

const inAlternative = ({ value }: AlternativeValue): readonly Expression[] => inOutcome(value);

function inWindow(window: Window | null): readonly Expression[] {
  switch (window?.kind) {
    case undefined:
    case 'noDay':
      return [];
    case 'on':
    case 'before':
      return [window.day];
    case 'between':
      return present(window.from, window.by);
    case 'during':
      return [window.period];
    default:
      return unreachable(window);
  }
}

const inGiven = ({ referenceDate, assignments }: GivenClauses): readonly Expression[] => [
  ...present(referenceDate),
  ...assignments.flatMap(({ target, value }): readonly (Expression | Reference)[] => [
    target,
    ...inResult(value),
  ]),
];

/** A set of members, a state or a status holds no expression. */
const inResult = <Other extends { readonly kind: 'givenSet' | 'given' | 'status' }>(
  result: Expression | Other,
): readonly Expression[] =>
  result.kind === 'givenSet' || result.kind === 'given' || result.kind === 'status'
    ? []
    : [result as Expression];

function unreachable(node: never): never {
  throw new Error(`a kind that no walk knows: ${JSON.stringify(node)}`);
}
