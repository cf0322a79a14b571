/** How what comes of a rule changed. */
import type { Expression } from '../../ir/ir.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { typeOf } from '../../total/type-of.ts';
import type { Change } from '../report.ts';
import { conditionChanges, figureChanges } from './conditions.ts';
import { change, changedWhole, type Comparing } from './texts.ts';

export function outcomeChanges(
  older: Expression,
  newer: Expression,
  comparing: Comparing,
): readonly Change[] {
  if (comparing.keyOf(older) === comparing.keyOf(newer)) return [];
  if (older.kind === 'gap' && newer.kind === 'gap' && older.elsewhere === newer.elsewhere) {
    const { from, to } = changedWhole('reworded', older, newer, comparing);
    return [change('reworded', from, to)];
  }
  const { laid } = comparing;
  if (isTest(laid.asWritten(older), indexOf(laid.original)) && isTest(newer, indexOf(laid.newer)))
    return conditionChanges(older, newer, comparing);
  // A figure by itself is the outcome; one in a formula is a figure.
  const figures = older.kind === 'literal' ? null : figureChanges(older, newer, comparing);
  return figures ?? [changedWhole('outcome', older, newer, comparing)];
}

/** A yes or no that is worked out: what it asks is a condition, wherever it stands. */
const isTest = (expression: Expression, index: ProgramIndex): boolean =>
  (expression.kind === 'call' || expression.kind === 'quantify') &&
  typeOf(expression, index).kind === 'boolean';
