/** Steps: every window becomes a first and a last day. */
import type { Expression as Tree, StepDeclaration, Window } from '../../syntax/ast.ts';
import type { ClauseBase, Expression, Step } from '../ir.ts';
import { apply, call, dateLiteral, literal } from './build.ts';
import { namesOf, targetOf, type At } from './context.ts';
import { lowerExpression } from './expression.ts';
import { dayBefore } from './literal.ts';

export function stepParts(
  declaration: StepDeclaration,
  parent: string | null,
  at: At,
): Omit<Step, keyof ClauseBase> {
  const { consequence } = declaration;
  return {
    kind: 'step',
    timeline: parent,
    by: namesOf(declaration.by),
    ...windowOf(declaration.window, at),
    force: declaration.force,
    isOptional: declaration.isOptional,
    isYearly: declaration.isYearly,
    via: declaration.via.map((text) => text.value),
    contents: declaration.contents.map((text) => text.value),
    dependsOn: declaration.dependsOn.map((step) => targetOf(at.context, step)),
    consequence: consequence === null ? null : (consequence.text?.value ?? ''),
  };
}

interface Days {
  readonly first: Expression | null;
  readonly last: Expression | null;
}

function windowOf(window: Window | null, at: At): Days {
  if (window === null) return { first: null, last: null };
  switch (window.kind) {
    case 'on':
      return { first: dayOf(window.day, 'first', at), last: dayOf(window.day, 'last', at) };
    case 'between':
      return {
        first: window.from === null ? null : dayOf(window.from, 'first', at),
        last: window.by === null ? null : dayOf(window.by, 'last', at),
      };
    case 'before':
      return { first: null, last: before(dayOf(window.day, 'first', at)) };
    case 'during':
      return { first: dayOf(window.period, 'first', at), last: dayOf(window.period, 'last', at) };
    case 'noDay':
      return { first: null, last: null };
  }
}

/** A day as it is; of a period its first or its last day. */
function dayOf(tree: Tree, end: 'first' | 'last', at: At): Expression {
  const day = lowerExpression(tree, at);
  const type = at.context.checked.typeOf(tree);
  if (type.kind !== 'period') return day;
  if (day.kind === 'literal' && day.value.kind === 'period') return dateLiteral(day.value[end]);
  return apply(end === 'first' ? 'firstDayOf' : 'lastDayOf', [day], [type]);
}

function before(day: Expression): Expression {
  const known = day.kind === 'literal' && day.value.kind === 'date' ? dayBefore(day.value.date) : null;
  if (known !== null) return dateLiteral(known);
  return call('date.subtract', day, literal({ kind: 'duration', years: 0, months: 0, days: 1 }));
}
