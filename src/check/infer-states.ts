/** Questions about the state of a thing: is it there, does it apply, was it used, has it happened. */
import type { Type } from '../base/value.ts';
import { resolveOverload } from '../builtins/builtins.ts';
import type { Expression, Reference, StateTest } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { recordOf } from './clause-facts.ts';
import { booleanType, isError, type Checking, type Infer, type Scope } from './context.ts';
import { findClause, reachRecord } from './lookup.ts';
import { bare, originOf } from './mismatch.ts';
import { declaredLabel, namesSpan, pathText, reportUnknown } from './resolve.ts';
import { isClause, isKind, nameKindOf } from './symbols.ts';

export function inferState(checking: Checking, infer: Infer, expression: StateTest, scope: Scope): Type {
  const operand = bare(expression.operand);
  switch (expression.test) {
    case 'applies':
    case 'met':
    case 'used':
      inferNamed(checking, expression.test, expression.operand, scope);
      break;
    case 'present':
    case 'absent':
      inferPresence(checking, infer, operand, scope);
      break;
    case 'notYet':
    case 'never':
    case 'empty':
      inferValueState(checking, infer, expression.test, expression.operand, scope);
  }
  if (!checking.types.has(expression.operand)) checking.types.set(expression.operand, booleanType);
  return booleanType;
}

function inferValueState(
  checking: Checking,
  infer: Infer,
  test: 'notYet' | 'never' | 'empty',
  operand: Expression,
  scope: Scope,
): void {
  const type = infer(operand, scope, null);
  if (isError(type) || resolveOverload(test, [type]) !== null) return;
  const expected: Type =
    test === 'empty' && type.kind === 'choice' ? { kind: 'set', choice: type.choice } : { kind: 'event' };
  if (test === 'empty')
    checking.report('operator-mismatch', { operation: 'state', left: type, right: null }, operand.span, {
      label: { key: 'is-type', type },
      secondary: [originOf(checking, operand)],
    });
  else
    checking.report('type-mismatch', { expected, found: type }, operand.span, {
      label: { key: 'is-type', type },
      secondary: [originOf(checking, operand)],
    });
}

/** Only a fact that is declared so can be absent. */
function inferPresence(checking: Checking, infer: Infer, operand: Expression, scope: Scope): void {
  const type = infer(operand, scope, null);
  if (isError(type)) return;
  const binding = operand.kind === 'reference' ? checking.bindings.get(operand) : undefined;
  if (binding?.kind !== 'fact') {
    checking.report('operator-mismatch', { operation: 'state', left: type, right: null }, operand.span);
    return;
  }
  const fact = checking.symbols.things.get(`${binding.subject}.${binding.fact}`);
  if (fact?.declaration.kind !== 'fact' || fact.declaration.mayBeAbsent) return;
  checking.report('never-absent', { name: fact.path }, operand.span, {
    severity: 'warning',
    secondary: [declaredLabel(fact)],
  });
}

/** `x is van toepassing`, `x is voldaan`, `x is gebruikt`: x is named, its value is not taken. */
function inferNamed(
  checking: Checking,
  test: 'applies' | 'met' | 'used',
  operand: Expression,
  scope: Scope,
): void {
  const reference = bare(operand);
  if (reference.kind !== 'reference') {
    checking.report(
      'operator-mismatch',
      { operation: 'state', left: booleanType, right: null },
      operand.span,
    );
    return;
  }
  checking.types.set(reference, booleanType);
  checking.bindings.set(reference, { kind: 'error' });
  const declared = findNamed(checking, test, reference, scope);
  if (declared === null) return;
  const subject = recordOf(checking.symbols, declared);
  const record = subject === null ? { binder: null } : reachRecord(checking, subject, scope);
  if (record === null) {
    const params = { name: pathText(reference), subject: subject ?? '', scope: scope.record ?? '' };
    checking.report('record-out-of-scope', params, reference.span, { secondary: [declaredLabel(declared)] });
    return;
  }
  checking.bindings.set(
    reference,
    test === 'used' || isKind(declared, 'say')
      ? { kind: 'say', name: declared.path, binder: record.binder }
      : { kind: 'result', name: declared.path, read: 'value', binder: record.binder },
  );
}

const isJudgement = (declared: Declared): boolean =>
  isKind(declared, 'say') && declared.declaration.say === 'judgement';

const hasState: Readonly<Record<'applies' | 'met' | 'used', (declared: Declared) => boolean>> = {
  applies: (declared) => isClause(declared) || isJudgement(declared),
  met: (declared) => isKind(declared, 'requirement') || isKind(declared, 'group'),
  used: (declared) => isKind(declared, 'say') && declared.declaration.say === 'power',
};

const expectedKinds = { applies: 'clause', met: 'condition', used: 'power' } as const;

function findNamed(
  checking: Checking,
  test: 'applies' | 'met' | 'used',
  reference: Reference,
  scope: Scope,
): Declared | null {
  const span = namesSpan(reference.segments, reference.span);
  const name = pathText(reference);
  const found = findClause(checking, withoutBinder(reference, scope), scope);
  if (Array.isArray(found)) {
    checking.report('ambiguous-name', { name, candidates: found.map((item) => item.path) }, span, {
      secondary: found.map(declaredLabel),
    });
    return null;
  }
  if (found !== null && hasState[test](found)) return found;
  if (found !== null) {
    const params = { name, found: nameKindOf(found.declaration), expected: expectedKinds[test] };
    checking.report('wrong-kind', params, span, { secondary: [declaredLabel(found)] });
    return null;
  }
  const candidates = checking.symbols.declared.filter(hasState[test]).map((item) => item.path);
  reportUnknown(checking, name, expectedKinds[test], span, candidates);
  return null;
}

/** `d.tijdig` with d bound names `tijdig`. */
function withoutBinder(reference: Reference, scope: Scope): string {
  const names = reference.segments.map((segment) => segment.text);
  const isBound = scope.binders.some((binder) => binder.over.kind === 'subject' && binder.name === names[0]);
  return (names.length > 1 && isBound ? names.slice(1) : names).join('.');
}
