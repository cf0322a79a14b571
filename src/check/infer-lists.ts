/** Types of what runs over records, over members of a choice, or over written alternatives. */
import { closest } from '../base/suggest.ts';
import type { Type } from '../base/value.ts';
import type { Name, PickExpression, QuantifierExpression, SumExpression } from '../syntax/ast.ts';
import {
  booleanType,
  errorType,
  fits,
  integerType,
  isError,
  type Binder,
  type Checking,
  type Infer,
  type Scope,
} from './context.ts';
import { fixName } from './fixes.ts';
import { demand, originOf } from './mismatch.ts';
import { declaredLabel } from './resolve.ts';
import { isMany } from './symbols.ts';

/** The binder that a quantifier puts in scope; null after a report. */
export function binderOf(checking: Checking, binder: Name | null, over: Name, scope: Scope): Binder | null {
  const name = binder?.text ?? over.text;
  const { subjects, choices } = checking.symbols;
  const subject = subjects.get(over.text);
  if (subject === undefined) {
    if (choices.has(over.text)) return { name, over: { kind: 'choice', choice: over.text } };
    reportUnknownList(checking, over);
    return null;
  }
  if (!isMany(checking.symbols, over.text)) {
    checking.report('not-a-list', { subject: over.text }, over.span, { secondary: [declaredLabel(subject)] });
    return null;
  }
  if (!isReachable(checking, over.text, scope)) {
    const secondary = [declaredLabel(subject)];
    const owner = subject.declaration.owner?.text ?? '';
    if (scope.record === null)
      checking.report('record-out-of-scope', { name: over.text, subject: owner, scope: '' }, over.span, {
        secondary,
      });
    else
      checking.report('list-out-of-scope', { subject: over.text, scope: scope.record }, over.span, {
        secondary,
      });
    return null;
  }
  return { name, over: { kind: 'subject', subject: over.text } };
}

/** Records belong to the record in scope: its siblings and those of another record are out of sight. */
function isReachable(checking: Checking, subject: string, scope: Scope): boolean {
  const { symbols } = checking;
  const owner = symbols.subjects.get(subject)?.declaration.owner?.text ?? '';
  const ownerSubject = symbols.subjects.get(owner)?.declaration;
  if (ownerSubject === undefined || ownerSubject.isShared || scope.record === owner) return true;
  if (scope.binders.some(({ over }) => over.kind === 'subject' && over.subject === owner)) return true;
  return !isMany(symbols, owner) && scope.record === null;
}

function reportUnknownList(checking: Checking, over: Name): void {
  const { subjects, choices } = checking.symbols;
  const suggestion = closest(over.text, [...subjects.keys(), ...choices.keys()]) ?? '';
  checking.report('unknown-name', { name: over.text, kind: 'subject', of: '', suggestion }, over.span, {
    label: { key: 'unknown' },
    secondary: [declaredLabel(subjects.get(suggestion) ?? choices.get(suggestion) ?? null)],
    fixes: fixName(over.span, suggestion),
  });
}

const inside = (scope: Scope, binder: Binder): Scope => ({ ...scope, binders: [...scope.binders, binder] });

export function inferQuantifier(
  checking: Checking,
  infer: Infer,
  expression: QuantifierExpression,
  scope: Scope,
): Type {
  const type = expression.quantifier === 'count' ? integerType : booleanType;
  const binder = binderOf(checking, expression.binder, expression.over, scope);
  if (binder === null) return type;
  const inner = inside(scope, binder);
  for (const part of [expression.where, expression.body])
    if (part !== null) demand(checking, part, infer(part, inner, booleanType), booleanType);
  return type;
}

export function inferAggregate(
  checking: Checking,
  infer: Infer,
  expression: SumExpression,
  scope: Scope,
): Type {
  const binder = binderOf(checking, expression.binder, expression.over, scope);
  if (binder === null) return errorType;
  const inner = inside(scope, binder);
  const { where, body, aggregate } = expression;
  if (where !== null) demand(checking, where, infer(where, inner, booleanType), booleanType);
  const type = infer(body, inner, null);
  if (isError(type) || isAggregated(aggregate, type)) return type;
  checking.report('operator-mismatch', { operation: 'function', left: type, right: null }, body.span, {
    label: { key: 'is-type', type },
    secondary: [originOf(checking, body)],
  });
  return errorType;
}

/** Figures are summed and ordered; days are earlier or later. */
function isAggregated(aggregate: SumExpression['aggregate'], type: Type): boolean {
  const isFigure = type.kind === 'number' || type.kind === 'money' || type.kind === 'percentage';
  return aggregate === 'earliest' || aggregate === 'latest' ? type.kind === 'date' : isFigure;
}

export function inferPick(checking: Checking, infer: Infer, expression: PickExpression, scope: Scope): Type {
  let type: Type | null = null;
  for (const { value, condition } of expression.items) {
    if (condition !== null) demand(checking, condition, infer(condition, scope, booleanType), booleanType);
    const found = infer(value, scope, type);
    if (isError(found)) continue;
    if (type === null) type = pickable(checking, expression, value, found);
    else if (fits(type, found)) type = found;
    else demand(checking, value, found, type);
  }
  return type ?? errorType;
}

function pickable(
  checking: Checking,
  { pick }: PickExpression,
  value: PickExpression['items'][number]['value'],
  type: Type,
): Type {
  if (isAggregated(pick, type)) return type;
  checking.report('operator-mismatch', { operation: 'function', left: type, right: null }, value.span, {
    label: { key: 'is-type', type },
    secondary: [originOf(checking, value)],
  });
  return errorType;
}
