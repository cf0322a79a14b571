/** Checks of cases and examples: what is given, and what is expected. */
import type { Span } from '../base/span.ts';
import type { Type } from '../base/value.ts';
import type {
  Assignment,
  Bounds,
  CaseDeclaration,
  ExampleDeclaration,
  Expression,
  GivenClauses,
  GivenValue,
  Name,
  Reference,
} from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { recordOf } from './clause-facts.ts';
import { constantOf, constantOrder, constantText, isFigure } from './constants.ts';
import {
  booleanType,
  dateType,
  errorType,
  exampleScope,
  isError,
  type Checking,
  type Infer,
} from './context.ts';
import { checkKey, checkSet, isDayWithin } from './example-parts.ts';
import { checkExpectation } from './expectations.ts';
import { consultableOf } from './header.ts';
import { fixedYear } from './infer.ts';
import { findClause } from './lookup.ts';
import { demand } from './mismatch.ts';
import { dateText } from './notation.ts';
import { declaredLabel, pathText, reportUnknown } from './resolve.ts';
import { isKind, isMany, nameKindOf, nameSpan, type DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

export function checkCase(checking: Checking, infer: Infer, declared: DeclaredAs<CaseDeclaration>): void {
  checkGiven(checking, infer, declared.declaration.given);
  checkCaseCircle(checking, declared);
}

export function checkExample(
  checking: Checking,
  infer: Infer,
  { declaration }: DeclaredAs<ExampleDeclaration>,
): void {
  checkGiven(checking, infer, declaration.given);
  for (const expectation of declaration.expected) checkExpectation(checking, infer, expectation);
}

function checkGiven(checking: Checking, infer: Infer, given: GivenClauses): void {
  if (given.basedOn !== null) findCase(checking, given.basedOn);
  if (given.referenceDate !== null) checkReferenceDate(checking, infer, given.referenceDate);
  const seen = new Map<string, Span>();
  for (const assignment of given.assignments) {
    checkAssignment(checking, infer, assignment);
    checkTwice(checking, assignment, seen);
  }
}

function findCase(checking: Checking, name: Name): DeclaredAs<CaseDeclaration> | null {
  const found = checking.symbols.things.get(name.text);
  if (isKind(found, 'case')) return found;
  if (found !== undefined)
    checking.report(
      'wrong-kind',
      { name: name.text, found: nameKindOf(found.declaration), expected: 'case' },
      name.span,
      { secondary: [declaredLabel(found)] },
    );
  else {
    const cases = checking.symbols.declared.filter((item) => isKind(item, 'case')).map((item) => item.path);
    reportUnknown(checking, name.text, 'case', name.span, cases);
  }
  return null;
}

/** A case that builds on itself; told at the one that is declared first. */
function checkCaseCircle(checking: Checking, declared: DeclaredAs<CaseDeclaration>): void {
  const path: string[] = [];
  let next: Declared | undefined = declared;
  while (isKind(next, 'case') && !path.includes(next.path)) {
    path.push(next.path);
    next = checking.symbols.things.get(next.declaration.given.basedOn?.text ?? '');
  }
  if (next?.path !== declared.path || path.length === 0) return;
  const order = path.map((name) => checking.symbols.declared.findIndex((item) => item.path === name));
  if (order.some((place) => place < (order[0] ?? 0))) return;
  checking.report('cyclic-definition', { path: [...path, declared.path] }, nameSpan(declared.declaration));
}

function checkReferenceDate(checking: Checking, infer: Infer, expression: Expression): void {
  if (!demand(checking, expression, infer(expression, exampleScope, dateType), dateType)) return;
  const constant = constantOf(checking, expression, null);
  const consultable = consultableOf(checking);
  if (constant?.kind !== 'date' || consultable === null) return;
  const { from, to, span } = consultable;
  if ((from === null || from <= constant.date) && (to === null || constant.date <= to)) return;
  const language = checking.languageOf(expression.span.file);
  const text = (date: string | null): string => (date === null ? '' : dateText(date, language));
  const params = { date: text(constant.date), from: text(from), to: text(to) };
  checking.report('date-not-consultable', params, expression.span, {
    secondary: [{ span, text: { key: 'consultable-here' } }],
  });
}

function checkTwice(checking: Checking, { target }: Assignment, seen: Map<string, Span>): void {
  const year = target.year === null ? '' : (fixedYear(target.year, checking.contractYear) ?? '');
  const binding = checking.bindings.get(target);
  const name = binding?.kind === 'fact' ? `${binding.subject}.${binding.fact}` : pathText(target);
  const key = `${name} ${target.key?.text ?? ''} ${year}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, target.span);
  else
    checking.report('given-twice', { name: pathText(target) }, target.span, {
      secondary: [{ span: first, text: { key: 'also-here' } }],
    });
}

function checkAssignment(checking: Checking, infer: Infer, { target, value }: Assignment): void {
  const named = findClause(checking, pathText(target), exampleScope);
  const declared = Array.isArray(named) ? null : (named ?? null);
  if (isKind(declared ?? undefined, 'subject')) return checkList(checking, infer, target, value);
  if (declared !== null && isKind(declared, 'say'))
    return checkSayGiven(checking, infer, declared, target, value);
  if (declared !== null && !isKind(declared, 'fact')) {
    checking.bindings.set(target, { kind: 'error' });
    const params = { name: pathText(target), kind: nameKindOf(declared.declaration) };
    checking.report('cannot-be-given', params, target.span, { secondary: [declaredLabel(declared)] });
    return;
  }
  const type = infer(target, exampleScope, null);
  const binding = checking.bindings.get(target);
  const isDone = binding?.kind === 'result' && binding.read === 'done';
  if (
    binding !== undefined &&
    binding.kind !== 'fact' &&
    binding.kind !== 'error' &&
    binding.kind !== 'say' &&
    !isDone
  ) {
    checking.report('cannot-be-given', { name: pathText(target), kind: 'value' }, target.span);
    return;
  }
  checkKey(checking, target, subjectOf(checking, target));
  checkValue(checking, infer, target, value, type);
}

/** The subject of which a record must be picked, or null. */
function subjectOf(checking: Checking, target: Reference): string | null {
  const binding = checking.bindings.get(target);
  if (binding?.kind === 'fact') return isMany(checking.symbols, binding.subject) ? binding.subject : null;
  if (binding?.kind !== 'result' && binding?.kind !== 'say') return null;
  const declared = checking.symbols.things.get(binding.name);
  return declared === undefined ? null : recordOf(checking.symbols, declared);
}

function checkList(checking: Checking, infer: Infer, target: Reference, value: GivenValue): void {
  const subject = pathText(target);
  checking.bindings.set(target, { kind: 'list', subject });
  checking.types.set(target, errorType);
  if (
    value.kind === 'given' &&
    (value.given === 'none' || value.given === 'unknown') &&
    isMany(checking.symbols, subject)
  )
    return;
  if (value.kind !== 'given' && value.kind !== 'givenSet') infer(value, exampleScope, null);
  checking.report('cannot-be-given', { name: subject, kind: 'subject' }, target.span, {
    secondary: [declaredLabel(checking.symbols.subjects.get(subject) ?? null)],
  });
}

function checkSayGiven(
  checking: Checking,
  infer: Infer,
  declared: Declared,
  target: Reference,
  value: GivenValue,
): void {
  if (declared.declaration.kind !== 'say') return;
  const { say, type } = declared.declaration;
  checking.bindings.set(target, { kind: 'say', name: declared.path, binder: null });
  const own = say === 'power' || type === null ? booleanType : typeOfTypeExpression(checking, type);
  checking.types.set(target, own);
  checkKey(checking, target, recordOf(checking.symbols, declared));
  const isUse = value.kind === 'given' && (value.given === 'used' || value.given === 'notUsed');
  if (say === 'power' && (isUse || (value.kind === 'given' && value.given === 'unknown'))) return;
  if (say === 'power' || isUse) {
    checking.report('cannot-be-given', { name: declared.path, kind: say }, value.span, {
      secondary: [declaredLabel(declared)],
    });
    return;
  }
  checkValue(checking, infer, target, value, own);
}

function checkValue(
  checking: Checking,
  infer: Infer,
  target: Reference,
  value: GivenValue,
  type: Type,
): void {
  switch (value.kind) {
    case 'given':
      return checkGivenState(checking, target, value, type);
    case 'givenSet':
      return checkSet(checking, value, type);
    default: {
      const found = infer(value, exampleScope, type);
      if (type.kind === 'event' && found.kind === 'date') return;
      if (!isDayWithin(value, type) && !demand(checking, value, found, type)) return;
      checkFixed(checking, value);
      checkRange(checking, target, value);
    }
  }
}

/** A given value is written, not computed from other facts. */
function checkFixed(checking: Checking, value: Expression): void {
  if (value.kind !== 'reference') return;
  const binding = checking.bindings.get(value)?.kind;
  if (binding === undefined || ['member', 'party', 'contact', 'error'].includes(binding)) return;
  const found = binding === 'fact' ? 'fact' : binding === 'parameter' ? 'parameter' : 'clause';
  checking.report('wrong-kind', { name: pathText(value), found, expected: 'value' }, value.span);
}

function checkGivenState(
  checking: Checking,
  target: Reference,
  value: Extract<GivenValue, { readonly kind: 'given' }>,
  type: Type,
): void {
  if (isError(type)) return;
  const binding = checking.bindings.get(target);
  const mismatch = (expected: Type): void =>
    checking.report('type-mismatch', { expected: type, found: expected }, value.span);
  switch (value.given) {
    case 'unknown':
      return;
    case 'absent': {
      const fact =
        binding?.kind === 'fact'
          ? checking.symbols.things.get(`${binding.subject}.${binding.fact}`)
          : undefined;
      if (isKind(fact, 'fact') && fact.declaration.mayBeAbsent) return;
      return checking.report('never-absent', { name: pathText(target) }, value.span, {
        secondary: [declaredLabel(fact ?? null)],
      });
    }
    case 'notYet':
    case 'never':
      if (type.kind !== 'event') mismatch({ kind: 'event' });
      return;
    case 'none':
      if (type.kind !== 'set')
        checking.report('cannot-be-given', { name: pathText(target), kind: 'fact' }, value.span);
      return;
    case 'used':
    case 'notUsed':
      mismatch(booleanType);
  }
}

/** The range that the fact or judgement declares. */
function rangeOf(checking: Checking, target: Reference): Bounds | null {
  const binding = checking.bindings.get(target);
  if (binding?.kind !== 'fact' && binding?.kind !== 'say') return null;
  const path = binding.kind === 'say' ? binding.name : `${binding.subject}.${binding.fact}`;
  const declared = checking.symbols.things.get(path);
  return isKind(declared, 'fact') || isKind(declared, 'say') ? declared.declaration.range : null;
}

/** A given value lies in its range; one outside it would be a wrong fact. */
function checkRange(checking: Checking, target: Reference, value: Expression): void {
  const range = rangeOf(checking, target);
  if (range === null) return;
  const { from, to, span } = range;
  const given = constantOf(checking, value, null);
  const [low = null, high = null] = [from, to].map((bound) =>
    bound === null ? null : constantOf(checking, bound, null),
  );
  if (given === null || (!isFigure(given) && given.kind !== 'date')) return;
  const isLow = low !== null && (constantOrder(given, low) ?? 0) < 0;
  const isHigh = high !== null && (constantOrder(given, high) ?? 0) > 0;
  if (!isLow && !isHigh) return;
  const language = checking.languageOf(value.span.file);
  const params = {
    value: constantText(given, language),
    low: low === null ? '' : constantText(low, language),
    high: high === null ? '' : constantText(high, language),
  };
  checking.report('value-out-of-range', params, value.span, {
    secondary: [{ span, text: { key: 'range-here' } }],
  });
}
