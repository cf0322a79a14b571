/**
 * Checks one declaration at a time against the names of all that it is compiled with, for whoever shows a policy while it
 * is written. What only the whole can tell (circles, what may not apply where it is read, names that stand twice) is
 * left to `check`; what is said here, is said there too.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Type } from '../base/value.ts';
import type { Declaration, Reference } from '../syntax/ast.ts';
import { checkDeclared, createChecking } from './check.ts';
import type { Declared, Unit } from './checked.ts';
import type { Checking, Scope } from './context.ts';
import { resolveException, resolveExceptions } from './exceptions.ts';
import { createInfer } from './infer.ts';
import { createFindings } from './report.ts';
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
  /** Checks a declaration, its members apart, unless it was. */
  readonly check: (declared: Declared) => void;
  /** What was found in a file so far; all of it once all that the file declares is checked. */
  readonly foundIn: (file: number) => readonly Diagnostic[];
}

/** Names that may be compared for a likely one: so many that one mistake has its suggestion, and an editor its answer. */
const COMPARED_NAMES = 100_000;

export function partChecker(unit: Unit, symbols: Symbols): PartChecker {
  const findings = createFindings();
  const sights = new Map<Reference, Sight>();
  const checking: Checking = {
    ...createChecking(unit, symbols, findings.report),
    suggestions: { left: COMPARED_NAMES },
    onLookup: (reference, scope, expected) => void sights.set(reference, { scope, expected }),
  };
  const infer = createInfer(checking);
  resolveExceptions(checking);
  const done = new Set<Declaration>();
  return {
    checking,
    sightOf: (reference) => sights.get(reference) ?? null,
    check: (declared) => {
      if (done.has(declared.declaration)) return;
      done.add(declared.declaration);
      // One that is only supposed to stand there is not among what is declared.
      if (isKind(declared, 'exception') && !checking.exceptionTarget.has(declared.path))
        resolveException(checking, declared);
      checkDeclared(checking, infer, declared);
      if (isKind(declared, 'table') && !findings.hasErrorIn(declared.declaration.span))
        compareRows(checking, declared);
    },
    foundIn: (file) => findings.sorted().filter(({ primary }) => isIn(primary.span, file)),
  };
}

const isIn = (span: Span, file: number): boolean => span.file === file;
