/** How what comes of a rule changed. */
import type { Expression } from '../../ir/ir.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { typeOf } from '../../total/type-of.ts';
import type { Change } from '../report.ts';
import { conditionChanges, figureChanges } from './conditions.ts';
import { changedText, changedWhole, type Comparing, type Side } from './texts.ts';

export function outcomeChanges(
  older: Expression,
  newer: Expression,
  comparing: Comparing,
): readonly Change[] {
  if (comparing.keyOf(older) === comparing.keyOf(newer)) return [];
  const gaps = older.kind === 'gap' && newer.kind === 'gap' ? gapChanges(older, newer, comparing) : null;
  if (gaps !== null) return gaps;
  const { laid } = comparing;
  if (isTest(laid.asWritten(older), indexOf(laid.original)) && isTest(newer, indexOf(laid.newer)))
    return conditionChanges(older, newer, comparing);
  // A figure by itself is the outcome; one in a formula is a figure.
  const figures = older.kind === 'literal' ? null : figureChanges(older, newer, comparing);
  return figures ?? [changedWhole('outcome', older, newer, comparing)];
}

type Gap = Extract<Expression, { readonly kind: 'gap' }>;

/**
 * Left open as before, for another reason or in another text elsewhere: other words, wherever it stands. Null where it now
 * stands in a text elsewhere, or does no more: that is another answer.
 */
export function gapChanges(
  older: Gap,
  newer: Gap,
  { older: before, newer: now }: Comparing,
): readonly Change[] | null {
  const { elsewhere: was } = older;
  const { elsewhere: is } = newer;
  if ((was === null) !== (is === null)) return null;
  const text = (gap: Gap, { text: written }: Side): string => written({ ...gap, elsewhere: null });
  return [
    ...changedText('reworded', text(older, before), text(newer, now)),
    ...changedText('source', was, is, now.word('elsewhere')),
  ];
}

/** A yes or no that is worked out: what it asks is a condition, wherever it stands. */
const isTest = (expression: Expression, index: ProgramIndex): boolean =>
  (expression.kind === 'call' || expression.kind === 'quantify') &&
  typeOf(expression, index).kind === 'boolean';
