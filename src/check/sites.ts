/** Every place where a declaration writes an expression, with what is known there. */
import type { Cell, Expression, OutcomeExpression, TableDeclaration, Unless, Window } from '../syntax/ast.ts';
import { cellExpressions } from './children.ts';
import type { Declared } from './checked.ts';
import { ancestorsOf, clausesOf } from './clause-facts.ts';
import type { Checking } from './context.ts';
import { bare } from './mismatch.ts';

export interface Site {
  readonly expression: Expression;
  /**
   * `guard`: decides whether the thing applies. `test`: what must hold. `outcome`: what it gives. `column`: a heading,
   * whose cells say what happens when it is absent or does not apply. `figure`: bounds, days, values of data.
   */
  readonly role: 'guard' | 'test' | 'outcome' | 'column' | 'figure';
  readonly reader: Declared;
  /** Conditions that hold whenever the expression is asked. */
  readonly holding: readonly Expression[];
  /** Conditions that do not hold then. */
  readonly failing: readonly Expression[];
  /** References that the cells of the row have found present. */
  readonly presentColumns: readonly Expression[];
}

type Around = Pick<Site, 'reader' | 'holding' | 'failing'>;

export function sitesOf(checking: Checking, reader: Declared): readonly Site[] {
  const around = conditionsAround(checking, reader);
  return [...guardSites(reader), ...bodySites(reader, around)];
}

/** Its guard holds and its `tenzij` does not, of it and of all around it. */
function conditionsAround(checking: Checking, reader: Declared): Around {
  const all = [reader, ...ancestorsOf(checking.symbols, reader)].flatMap((item) => clausesOf(item) ?? []);
  return {
    reader,
    holding: all.flatMap(({ guard }) => guard?.condition ?? []),
    failing: all.flatMap(({ unless }) => unless.map((item: Unless) => item.condition)),
  };
}

const site = (
  role: Site['role'],
  expression: Expression,
  around: Around,
  extra: Partial<Site> = {},
): Site => ({
  expression,
  role,
  presentColumns: [],
  ...around,
  ...extra,
});

function guardSites(reader: Declared): readonly Site[] {
  const clauses = clausesOf(reader);
  if (clauses === null) return [];
  const { guard, unless, placedBy } = clauses;
  const alone: Around = { reader, holding: [], failing: [] };
  const guarded: Around = { reader, holding: guard === null ? [] : [guard.condition], failing: [] };
  return [
    ...(guard === null ? [] : [site('guard', guard.condition, alone)]),
    ...unless.map(({ condition }) => site('guard', condition, guarded)),
    ...(placedBy === null ? [] : [site('figure', placedBy, alone)]),
  ];
}

const outcomeSite = (
  outcome: OutcomeExpression | null,
  around: Around,
  extra: Partial<Site> = {},
): readonly Site[] =>
  outcome === null || outcome.kind === 'writtenGap' ? [] : [site('outcome', outcome, around, extra)];

const figures = (around: Around, ...parts: readonly (Expression | null | undefined)[]): readonly Site[] =>
  parts.flatMap((part) => (part ? [site('figure', part, around)] : []));

function bodySites(reader: Declared, around: Around): readonly Site[] {
  const { declaration } = reader;
  switch (declaration.kind) {
    case 'requirement':
      return declaration.test === null ? [] : [site('test', declaration.test, around)];
    case 'decision':
      return [
        ...outcomeSite(declaration.value, around),
        ...declaration.rules.flatMap(({ condition, outcome }) => [
          ...(condition === null ? [] : [site('test', condition, around)]),
          ...outcomeSite(outcome, {
            ...around,
            holding: condition === null ? around.holding : [...around.holding, condition],
          }),
        ]),
      ];
    case 'table':
      return tableSites(declaration, around);
    case 'exception': {
      const { condition, effect } = declaration;
      const holding = condition === null ? around.holding : [...around.holding, condition];
      return [
        ...(condition === null ? [] : [site('guard', condition, around)]),
        ...(effect.kind === 'becomes' ? outcomeSite(effect.outcome, { ...around, holding }) : []),
      ];
    }
    case 'say':
      return figures(around, declaration.range?.from, declaration.range?.to);
    case 'step':
      return declaration.window === null ? [] : figures(around, ...windowParts(declaration.window));
    case 'always':
      return [site('test', declaration.condition, around)];
    case 'note':
      return declaration.guard === null ? [] : [site('guard', declaration.guard, around)];
    case 'parameter':
      return declaration.values.map(({ value }) => site('figure', value, around));
    case 'reading':
      return declaration.alternatives.flatMap(({ values }) =>
        values.flatMap(({ value }) => outcomeSite(value, around)),
      );
    default:
      return [];
  }
}

function windowParts(window: Window): readonly (Expression | null)[] {
  switch (window.kind) {
    case 'on':
    case 'before':
      return [window.day];
    case 'between':
      return [window.from, window.by];
    case 'during':
      return [window.period];
    case 'noDay':
      return [];
  }
}

function tableSites(table: TableDeclaration, around: Around): readonly Site[] {
  const columns = table.columns.map((column) =>
    column.kind === 'expressionColumn' ? column.expression : null,
  );
  return [
    ...columns.flatMap((column) => (column === null ? [] : [site('column', column, around)])),
    ...table.rows.flatMap((row) => [
      ...row.cells.flatMap((cell, index) =>
        columns[index] ? cellExpressions(cell).map((part) => site('figure', part, around)) : [],
      ),
      ...outcomeSite(row.outcome, around, {
        holding: [
          ...around.holding,
          ...row.cells.flatMap((cell, index) => {
            const column = columns[index];
            return column ? equalityOf(cell, column) : [];
          }),
        ],
        presentColumns: row.cells.flatMap((cell, index) => {
          const column = columns[index];
          return column && impliesPresence(cell) ? [bare(column)] : [];
        }),
      }),
    ]),
  ];
}

/** What a cell with a plain value says, as it would be written outside a table. */
function equalityOf(cell: Cell, column: Expression): readonly Expression[] {
  if (cell.kind !== 'equals') return [];
  const { span, value } = cell;
  if (value.kind === 'booleanLiteral') return value.value ? [column] : [];
  return [{ kind: 'binary', span, operator: 'equal', left: column, right: value, rounding: null }];
}

/** A comparing cell does not match absence. */
function impliesPresence(cell: Cell): boolean {
  switch (cell.kind) {
    case 'equals':
    case 'compare':
    case 'within':
    case 'during':
    case 'contains':
    case 'empty':
    case 'present':
    case 'notYet':
    case 'never':
      return true;
    case 'allOf':
      return cell.cells.some(impliesPresence);
    case 'anyOf':
      return cell.cells.every(impliesPresence);
    case 'any':
    case 'otherwise':
    case 'absent':
    case 'notApplicable':
    case 'not':
      return false;
  }
}
