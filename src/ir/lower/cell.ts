/**
 * Cells become conditions. `-` asks nothing, absence and not applying included; a cell that compares does not match
 * what is absent or does not apply, nor does its denial.
 */
import { BrokenInvariant } from '../../builtins/read.ts';
import type { Cell, Column, Expression as Tree } from '../../syntax/ast.ts';
import type { Expression } from '../ir.ts';
import { and, apply, bool, call, not, or } from './build.ts';
import { targetOf, type At } from './context.ts';
import { lowerApplies, lowerExpression } from './expression.ts';
import { mayNotApply } from './may-not-apply.ts';
import { presenceOf, readsIn } from './presence.ts';
import { guardOfSay } from './say-guard.ts';

/** The condition that a cell puts on its column: `ja` for a cell that asks nothing. */
export function lowerCell(cell: Cell, column: Column, at: At): Expression {
  return column.kind === 'readingColumn'
    ? readingCell(cell, targetOf(at.context, column.reading))
    : valueCell(cell, column.expression, false, at);
}

/** Whether `anders` stands in a cell: the row then holds when no other does. */
export const isOtherwiseCell = (cell: Cell): boolean => cell.kind === 'otherwise';

function readingCell(cell: Cell, reading: string): Expression {
  switch (cell.kind) {
    case 'any':
    case 'otherwise':
      return bool(true);
    case 'equals':
      return { kind: 'readingTest', reading, alternative: wordOf(cell.value) };
    case 'not':
      return not(readingCell(cell.cell, reading));
    case 'anyOf':
      return or(cell.cells.map((part) => readingCell(part, reading)));
    case 'allOf':
      return and(cell.cells.map((part) => readingCell(part, reading)));
    default:
      throw new BrokenInvariant(`a reading has no cell ${cell.kind}`);
  }
}

function wordOf(tree: Tree): string {
  const name = tree.kind === 'reference' ? tree.segments.at(-1) : undefined;
  if (name === undefined) throw new BrokenInvariant('a reading is compared with an alternative');
  return name.text;
}

/** `isDenied` carries `niet` inwards, so that what a cell asks silently stays asked. */
function valueCell(cell: Cell, column: Tree, isDenied: boolean, at: At): Expression {
  const denied = (condition: Expression): Expression => (isDenied ? not(condition) : condition);
  switch (cell.kind) {
    case 'any':
    case 'otherwise':
      return bool(true);
    case 'absent':
    case 'present':
      return withApplying(denied(call(cell.kind, lowerExpression(column, at))), column, at);
    case 'notApplicable':
      return denied(not(lowerApplies(column, at)));
    case 'not':
      return valueCell(cell.cell, column, !isDenied, at);
    case 'anyOf':
    case 'allOf': {
      const parts = cell.cells.map((part) => valueCell(part, column, isDenied, at));
      return (cell.kind === 'anyOf') === isDenied ? and(parts) : or(parts);
    }
    default: {
      const test = comparisonOf(cell, column, at);
      return withApplying(and([...presenceOf(test, at), denied(test)]), column, at);
    }
  }
}

type ComparingCell = Extract<
  Cell,
  { readonly kind: 'equals' | 'compare' | 'within' | 'during' | 'contains' | 'empty' | 'notYet' | 'never' }
>;

function comparisonOf(cell: ComparingCell, column: Tree, at: At): Expression {
  const operand = lowerExpression(column, at);
  switch (cell.kind) {
    case 'equals':
      return equals(operand, column, cell.value, at);
    case 'compare':
      return compare(cell.operator, [column, cell.value], at);
    case 'within':
      return compare('within', [column, cell.low, cell.high], at);
    case 'during':
      return compare('during', [column, cell.period], at);
    case 'contains':
      return compare('contains', [column, cell.value], at);
    case 'empty':
      return call('set.empty', operand);
    case 'notYet':
    case 'never':
      return call(`event.${cell.kind}`, operand);
  }
}

const compare = (operator: Parameters<typeof apply>[0], parts: readonly Tree[], at: At): Expression =>
  apply(
    operator,
    parts.map((part) => lowerExpression(part, at)),
    parts.map((part) => at.context.checked.typeOf(part)),
  );

/** `ja` is the column itself, and `nee` its denial. */
function equals(operand: Expression, column: Tree, value: Tree, at: At): Expression {
  const answer = lowerExpression(value, at);
  if (answer.kind === 'literal' && answer.value.kind === 'boolean')
    return answer.value.value ? operand : not(operand);
  return compare('equal', [column, value], at);
}

/** A column that reads what may not apply is asked about that first: a clause by itself, a judgement by its guard. */
function withApplying(condition: Expression, column: Tree, at: At): Expression {
  const questions = readsIn(lowerExpression(column, at)).flatMap((read): readonly Expression[] => {
    if (read.kind === 'say') {
      const say = at.context.byPath.get(read.name)?.declaration;
      return say?.kind === 'say' ? [guardOfSay(say, at, lowerExpression)] : [];
    }
    return read.read === 'value' && mayNotApply(at.context, read.name) ? [{ ...read, read: 'applies' }] : [];
  });
  return and([...questions, condition]);
}
