/**
 * Checks one declaration at a time against the names of all that it is compiled with, for whoever shows a policy while it
 * is written. What only the whole can tell (circles, what may not apply where it is read, names that stand twice) is
 * left to `check`; what is said here, is said there too.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Type } from '../base/value.ts';
import type { Reference } from '../syntax/ast.ts';
import { checkDeclared, createChecking } from './check.ts';
import type { Declared, Unit } from './checked.ts';
import type { Checking, Scope } from './context.ts';
import { resolveExceptions } from './exceptions.ts';
import { createInfer } from './infer.ts';
import { byPlace, diagnosticOf, type Report } from './report.ts';
import { isKind, type Symbols } from './symbols.ts';
import { compareRows } from './table/compare-rows.ts';

/** From where a reference was looked up, and what was expected there. */
export interface Sight {
  readonly scope: Scope;
  readonly expected: Type | null;
}

export interface PartChecker {
  /** Holds the types and bindings of what was checked so far. */
  readonly checking: Checking;
  /** Of what was checked so far. */
  readonly sightOf: (reference: Reference) => Sight | null;
  /** Checks a declaration, its members apart; a second time it gives the same. */
  readonly check: (declared: Declared) => readonly Diagnostic[];
}

/** Names that may be compared for a likely one: so many that one mistake has its suggestion, and an editor its answer. */
const COMPARED_NAMES = 100_000;

export function partChecker(unit: Unit, symbols: Symbols): PartChecker {
  let found: Diagnostic[] = [];
  const report: Report = (code, params, span, details) => {
    found.push(diagnosticOf(code, params, span, details) as Diagnostic);
  };
  const sights = new Map<Reference, Sight>();
  const checking: Checking = {
    ...createChecking(unit, symbols, report),
    suggestions: { left: COMPARED_NAMES },
    onLookup: (reference, scope, expected) => void sights.set(reference, { scope, expected }),
  };
  const infer = createInfer(checking);
  resolveExceptions(checking);
  const ofTargets = found;
  const done = new Map<Declared['declaration'], readonly Diagnostic[]>();
  const check = (declared: Declared): readonly Diagnostic[] => {
    const known = done.get(declared.declaration);
    if (known !== undefined) return known;
    found = isKind(declared, 'exception') ? ofTargets.filter(isInside(declared.declaration.span)) : [];
    checkDeclared(checking, infer, declared);
    if (isKind(declared, 'table') && !found.some(({ severity }) => severity === 'error'))
      compareRows(checking, declared);
    const diagnostics = distinct(found).sort(byPlace);
    done.set(declared.declaration, diagnostics);
    return diagnostics;
  };
  return { checking, check, sightOf: (reference) => sights.get(reference) ?? null };
}

const isInside =
  (around: Span) =>
  ({ primary: { span } }: Diagnostic): boolean =>
    span.file === around.file && span.start >= around.start && span.end <= around.end;

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, params, primary: { span } }) => {
    const key = `${code} ${span.file} ${span.start} ${span.end} ${JSON.stringify(params)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
