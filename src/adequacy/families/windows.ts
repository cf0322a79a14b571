/** First and last days of steps that are a day off. */
import { addDays } from '../../base/calendar.ts';
import type { Expression } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { endOf, movedDay } from '../program/bounds.ts';
import type { Site } from '../program/sites.ts';
import { typeOf } from '../../total/type-of.ts';
import { textIn, what, type Family, type Mutant } from './mutant.ts';

export const windows: Family = (index, sites) =>
  sites.flatMap((site): readonly Mutant[] => {
    if (site.role !== 'first' && site.role !== 'last') return [];
    const end = site.role;
    const [expression] = site.expressions;
    return ([1, -1] as const).flatMap((direction): readonly Mutant[] => {
      const to = dayMoved(expression, end, direction, index);
      if (to === null) return [];
      return [
        {
          kind: 'window',
          place: site.place,
          what: what(end === 'first' ? 'firstDay' : 'lastDay', {
            from: textIn(expression, index),
            to: textIn(to, index),
          }),
          edits: site.changed(() => to),
        },
      ];
    });
  });

/** Of a period it is the end that bounds the window. */
function dayMoved(
  expression: Expression,
  end: Site['role'] & ('first' | 'last'),
  direction: 1 | -1,
  index: ProgramIndex,
): Expression | null {
  const day = typeOf(expression, index).kind === 'period' ? endOf(expression, end) : expression;
  if (day.kind !== 'literal') return movedDay(day, direction, index);
  const date = day.value.kind === 'date' ? addDays(day.value.date, direction) : null;
  return date === null ? null : { kind: 'literal', value: { kind: 'date', date } };
}
