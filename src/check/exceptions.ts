/** Exceptions: what they target, and whether their effect is possible there. */
import type { Type } from '../base/value.ts';
import type { ExceptionDeclaration } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { clausesOf, scopeOf } from './clause-facts.ts';
import { booleanType, type Checking, type Infer, type Scope } from './context.ts';
import { checkClauses, checkOutcome, resolveElsewhere } from './declare-clauses.ts';
import { checkDay } from './declare-data.ts';
import { findClause } from './lookup.ts';
import { demand } from './mismatch.ts';
import { inPlaceNames } from './parts.ts';
import { resolveThing } from './paths.ts';
import { declaredLabel, pathText, setTarget } from './resolve.ts';
import { isClause, isKind, nameKindOf, type DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

/** Resolves what every exception targets, before anything asks what may not apply. */
export function resolveExceptions(checking: Checking): void {
  for (const declared of checking.symbols.declared)
    if (isKind(declared, 'exception')) resolveException(checking, declared);
}

export function resolveException(checking: Checking, declared: DeclaredAs<ExceptionDeclaration>): void {
  const target = resolveTarget(checking, declared);
  if (target === null) return;
  checking.exceptionTarget.set(declared.path, target);
  const others = checking.exceptionsOf.get(target) ?? [];
  checking.exceptionsOf.set(target, [...others, declared]);
}

function resolveTarget(checking: Checking, declared: DeclaredAs<ExceptionDeclaration>): string | null {
  const { target } = declared.declaration;
  const scope = scopeOf(checking.symbols, declared);
  const inPlace = inPlaceTarget(checking, pathText(target), scope);
  if (inPlace !== null) return setTarget(checking, target, inPlace);
  const accepts = (found: Declared): boolean => isClause(found) || isKind(found, 'exception');
  return resolveThing(checking, target, scope, 'clause', accepts)?.path ?? null;
}

/** `clause.geldt_als`; `clause.tenzij` and `clause.tenzij_2` for nameless ones, or the name that is given. */
function inPlaceTarget(checking: Checking, path: string, scope: Scope): string | null {
  const end = path.lastIndexOf('.');
  const clause = end < 0 ? null : findClause(checking, path.slice(0, end), scope);
  if (clause === null || Array.isArray(clause)) return null;
  const clauses = clausesOf(clause);
  const last = path.slice(end + 1);
  return clauses !== null && inPlaceNames(clauses).includes(last) ? `${clause.path}.${last}` : null;
}

/** The clause at the root of a tree of exceptions; null when its target is unknown or a circle. */
export function excepted(checking: Checking, declared: Declared): Declared | null {
  const seen = new Set<string>();
  let path = checking.exceptionTarget.get(declared.path);
  while (path !== undefined && !seen.has(path)) {
    seen.add(path);
    const target =
      checking.symbols.things.get(path) ?? checking.symbols.things.get(path.slice(0, path.lastIndexOf('.')));
    if (target === undefined) return null;
    if (isClause(target)) return target;
    path = checking.exceptionTarget.get(target.path);
  }
  return null;
}

/** An exception is decided with what it excepts: for the same record, with the same names near. */
export function scopeOfDeclared(checking: Checking, declared: Declared): Scope {
  const root = isKind(declared, 'exception') ? excepted(checking, declared) : null;
  const own = scopeOf(checking.symbols, declared);
  if (root === null) return own;
  const around = scopeOf(checking.symbols, root);
  return { ...around, record: own.record ?? around.record };
}

export function checkException(
  checking: Checking,
  infer: Infer,
  declared: DeclaredAs<ExceptionDeclaration>,
): void {
  const { clauses, condition, effect } = declared.declaration;
  const scope = scopeOfDeclared(checking, declared);
  checkClauses(checking, infer, clauses, scope);
  if (condition !== null) demand(checking, condition, infer(condition, scope, booleanType), booleanType);
  if (effect.kind === 'writtenGap' && effect.elsewhere !== null)
    resolveElsewhere(checking, effect.elsewhere, scope);
  if (effect.kind !== 'becomes') return;
  const root = excepted(checking, declared);
  const type = root === null ? null : outcomeType(checking, root);
  if (root === null) infer(effect.outcome, scope, null);
  else if (root.declaration.kind === 'step') checkDay(checking, infer, effect.outcome, scope);
  else if (type === null)
    checking.report(
      'effect-not-possible',
      { target: root.path, kind: nameKindOf(root.declaration) },
      effect.span,
      {
        secondary: [declaredLabel(root)],
      },
    );
  else checkOutcome(checking, infer, effect.outcome, scope, type, type.kind === 'set');
}

/** What a clause gives, where another value can stand in its place. */
function outcomeType(checking: Checking, { declaration }: Declared): Type | null {
  switch (declaration.kind) {
    case 'requirement':
      return booleanType;
    case 'decision':
    case 'table':
      return typeOfTypeExpression(checking, declaration.type);
    default:
      return null;
  }
}
