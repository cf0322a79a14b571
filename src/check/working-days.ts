/** Calendars, and what moves or counts by their working days. */
import type { Type } from '../base/value.ts';
import type {
  BinaryExpression,
  CalendarDeclaration,
  Expression,
  Reference,
  RollExpression,
  WorkingDaysBetweenExpression,
  WorkingDaysLiteral,
} from '../syntax/ast.ts';
import {
  dateType,
  emptyScope,
  errorType,
  integerType,
  type Checking,
  type Infer,
  type Scope,
} from './context.ts';
import { checkDays } from './declare-data.ts';
import { fixRemove } from './fixes.ts';
import { demand } from './mismatch.ts';
import { declaredLabel, pathText, reportUnknown } from './resolve.ts';
import { isKind, nameKindOf, type DeclaredAs } from './symbols.ts';

export function checkCalendar(
  checking: Checking,
  infer: Infer,
  { declaration }: DeclaredAs<CalendarDeclaration>,
): void {
  const { period, changes } = declaration;
  checkDays(checking, infer, period, emptyScope);
  for (const { day } of changes) demand(checking, day, infer(day, emptyScope, dateType), dateType);
}

/** `d + 5 werkdagen (kalender)`. */
export function inferWorkingDaySum(
  checking: Checking,
  infer: Infer,
  { left, rounding }: BinaryExpression,
  { calendar }: WorkingDaysLiteral,
  scope: Scope,
): Type {
  demand(checking, left, infer(left, scope, dateType), dateType);
  resolveCalendar(checking, calendar);
  if (rounding !== null)
    checking.report('rounding-unneeded', {}, rounding.span, {
      severity: 'warning',
      fixes: fixRemove(rounding.span),
    });
  return dateType;
}

/** Working days that move no day. */
export function reportAlone(checking: Checking, literal: WorkingDaysLiteral): Type {
  resolveCalendar(checking, literal.calendar);
  const { count, calendar, span } = literal;
  checking.report('working-days-alone', { count, calendar: pathText(calendar) }, span);
  return errorType;
}

export function inferRoll(
  checking: Checking,
  infer: Infer,
  { day, calendar }: RollExpression,
  scope: Scope,
): Type {
  demandDays(checking, infer, [day], scope);
  resolveCalendar(checking, calendar);
  return dateType;
}

export function inferWorkingDaysBetween(
  checking: Checking,
  infer: Infer,
  { first, second, calendar }: WorkingDaysBetweenExpression,
  scope: Scope,
): Type {
  demandDays(checking, infer, [first, second], scope);
  resolveCalendar(checking, calendar);
  return integerType;
}

function demandDays(checking: Checking, infer: Infer, days: readonly Expression[], scope: Scope): void {
  for (const day of days) demand(checking, day, infer(day, scope, dateType), dateType);
}

/** The name between the parentheses: of a calendar, and of nothing else. */
function resolveCalendar(checking: Checking, reference: Reference): void {
  const { things } = checking.symbols;
  const name = pathText(reference);
  const found = things.get(name);
  checking.types.set(reference, { kind: 'calendar' });
  if (isKind(found, 'calendar')) {
    checking.bindings.set(reference, { kind: 'calendar', name });
    return;
  }
  checking.bindings.set(reference, { kind: 'error' });
  if (found === undefined) {
    const calendars = [...things.values()].filter((thing) => thing.declaration.kind === 'calendar');
    reportUnknown(
      checking,
      name,
      'calendar',
      reference.span,
      calendars.map(({ path }) => path),
    );
    return;
  }
  checking.report(
    'wrong-kind',
    { name, found: nameKindOf(found.declaration), expected: 'calendar' },
    reference.span,
    { secondary: [declaredLabel(found)] },
  );
}
