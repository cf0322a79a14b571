/** What an example expects: a result that the thing can have. */
import type { Type } from '../base/value.ts';
import type { ExpectedStatus, Expectation, Reference } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { recordOf } from './clause-facts.ts';
import { booleanType, errorType, exampleScope, isError, type Checking, type Infer } from './context.ts';
import { checkKey, checkSet } from './example-parts.ts';
import { findClause } from './lookup.ts';
import { demand } from './mismatch.ts';
import { checkReadingTest } from './paths.ts';
import { declaredLabel, pathText } from './resolve.ts';
import { statusText } from './status-words.ts';
import { isClause, isKind, nameKindOf } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

export function checkExpectation(checking: Checking, infer: Infer, expectation: Expectation): void {
  const { target, expected, under } = expectation;
  for (const test of under) {
    checkReadingTest(checking, test);
    checking.types.set(test, booleanType);
  }
  const declared = expectedThing(checking, target);
  const type = declared === null ? valueOfPart(checking, infer, target) : typeOfResult(checking, declared);
  if (declared !== null) {
    checking.bindings.set(target, { kind: 'result', name: declared.path, read: 'value', binder: null });
    checking.types.set(target, type ?? errorType);
    if (isKind(declared, 'say'))
      checking.bindings.set(target, { kind: 'say', name: declared.path, binder: null });
    checkKey(checking, target, recordOf(checking.symbols, declared));
  }
  switch (expected.kind) {
    case 'status':
      return declared === null ? undefined : checkStatus(checking, declared, expected);
    case 'givenSet':
      return checkSet(checking, expected, type ?? errorType);
    default: {
      const found = infer(expected, exampleScope, type);
      if (type === null && declared !== null)
        checking.report(
          'cannot-be-expected',
          { name: declared.path, kind: nameKindOf(declared.declaration) },
          expected.span,
        );
      else if (type !== null && !(type.kind === 'event' && found.kind === 'date'))
        demand(checking, expected, found, type);
    }
  }
}

/** A clause or judgement by its path; `declaratie[a1].tijdig` names `tijdig`. */
function expectedThing(checking: Checking, target: Reference): Declared | null {
  const found = namedThing(checking, target);
  if (found === null || isClause(found) || isKind(found, 'say')) return found;
  const params = { name: pathText(target), kind: nameKindOf(found.declaration) };
  checking.report('cannot-be-expected', params, target.span, { secondary: [declaredLabel(found)] });
  checking.bindings.set(target, { kind: 'error' });
  checking.types.set(target, errorType);
  return null;
}

function namedThing(checking: Checking, target: Reference): Declared | null {
  const whole = findClause(checking, pathText(target), exampleScope);
  if (whole !== null) return Array.isArray(whole) ? null : whole;
  const [first, ...rest] = target.segments.map((segment) => segment.text);
  if (rest.length === 0 || !checking.symbols.subjects.has(first ?? '')) return null;
  const part = findClause(checking, rest.join('.'), exampleScope);
  return part === null || Array.isArray(part) || recordOf(checking.symbols, part) !== first ? null : part;
}

/** `stap.laatste_dag` and the like; anything else that has no path of its own is reported as a name. */
function valueOfPart(checking: Checking, infer: Infer, target: Reference): Type | null {
  if (checking.bindings.has(target)) return errorType;
  const type = infer(target, exampleScope, null);
  const binding = checking.bindings.get(target);
  if (isError(type) || binding?.kind === 'result') return type;
  checking.report('cannot-be-expected', { name: pathText(target), kind: 'value' }, target.span);
  return errorType;
}

/** The type of what a thing results in; null where it has states only. */
function typeOfResult(checking: Checking, { declaration }: Declared): Type | null {
  switch (declaration.kind) {
    case 'requirement':
    case 'group':
      return booleanType;
    case 'decision':
    case 'table':
      return typeOfTypeExpression(checking, declaration.type);
    case 'say':
      return declaration.type === null ? booleanType : typeOfTypeExpression(checking, declaration.type);
    default:
      return null;
  }
}

function checkStatus(
  checking: Checking,
  declared: Declared,
  { status, span }: Extract<Expectation['expected'], { readonly kind: 'status' }>,
): void {
  if (isPossible(declared, status)) return;
  const kind = nameKindOf(declared.declaration);
  checking.report(
    'status-not-possible',
    { status: statusText(status, checking.languageOf(span.file)), kind },
    span,
  );
}

/** Whether a thing can be expected to be in a status. */
export function isPossible({ declaration }: Pick<Declared, 'declaration'>, status: ExpectedStatus): boolean {
  switch (status) {
    case 'gap':
    case 'conflict':
    case 'notApplicable':
    case 'error':
    case 'undetermined':
      return true;
    case 'met':
    case 'notMet':
      return declaration.kind === 'requirement' || declaration.kind === 'group';
    case 'inPrinciple':
      return declaration.kind === 'decision' || declaration.kind === 'table';
    case 'upcoming':
    case 'open':
    case 'due':
    case 'late':
    case 'lapsed':
    case 'missed':
    case 'done':
    case 'doneEarly':
    case 'doneLate':
      return declaration.kind === 'step';
  }
}
