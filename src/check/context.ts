/** What the phases of the checker share during one run: the tables they read and the tables they fill. */
import type { Language } from '../base/language.ts';
import type { Type } from '../base/value.ts';
import type { Expression, Path, Reference, TypeExpression } from '../syntax/ast.ts';
import type { Binding, Declared, Unit } from './checked.ts';
import type { Report } from './report.ts';
import type { Symbols } from './symbols.ts';

export interface Checking {
  readonly unit: Unit;
  readonly symbols: Symbols;
  readonly report: Report;
  /** The contract year of the policy; a vocabulary has none. */
  readonly contractYear: number | null;
  readonly policyName: string;
  /** The language of a file, by its index: in it a fix is written. */
  readonly languageOf: (file: number) => Language;
  readonly types: Map<Expression, Type>;
  readonly bindings: Map<Reference, Binding>;
  readonly targets: Map<Path, string | null>;
  readonly typeExpressions: Map<TypeExpression, Type>;
  /** How many more names may be compared for a likely one: a source full of unknown names should not take minutes. */
  readonly suggestions: { left: number };
  /** Told of each reference as it is looked up: from where, and what is expected there. For editors only. */
  readonly onLookup?: (reference: Reference, scope: Scope, expected: Type | null) => void;
  /** Exceptions by the path of what they target, filled when targets are resolved. */
  readonly exceptionsOf: Map<string, Declared[]>;
  /** The path that each exception targets: a clause, an exception, or a `tenzij` or `geldt als` in its place. */
  readonly exceptionTarget: Map<string, string>;
}

/** From where a name is looked up. */
export interface Scope {
  /** The subject of the record being decided (`per declaratie`), or null. */
  readonly record: string | null;
  /** Innermost last. */
  readonly binders: readonly Binder[];
  /** Path of the group or timeline around, whose members may be named without it. */
  readonly near: string | null;
  /** The year of year-less dates. */
  readonly year: number | null;
  /** In cases and examples every subject is in sight, and records are picked by key. */
  readonly isExample: boolean;
}

/** What a quantifier runs over. Without a name of its own it is known by what it runs over. */
export interface Binder {
  readonly name: string;
  readonly over:
    | { readonly kind: 'subject'; readonly subject: string }
    | { readonly kind: 'choice'; readonly choice: string };
}

/** Types an expression once; a second call gives the same type. `expected` is where a bare word may be a member. */
export type Infer = (expression: Expression, scope: Scope, expected: Type | null) => Type;

export const emptyScope: Scope = { record: null, binders: [], near: null, year: null, isExample: false };
export const exampleScope: Scope = { ...emptyScope, isExample: true };

export const errorType: Type = { kind: 'error' };
export const booleanType: Type = { kind: 'boolean' };
export const dateType: Type = { kind: 'date' };
export const durationType: Type = { kind: 'duration' };
export const periodType: Type = { kind: 'period' };
export const integerType: Type = { kind: 'number', isInteger: true, unit: null };

export const isError = (type: Type): boolean => type.kind === 'error';

/** Whether a value of one type may stand where another is expected: a whole number is a number. */
export function fits(found: Type, expected: Type): boolean {
  if (isError(found) || isError(expected)) return true;
  if (found.kind !== expected.kind) return false;
  switch (found.kind) {
    case 'number':
      return (
        expected.kind === 'number' && found.unit === expected.unit && (found.isInteger || !expected.isInteger)
      );
    case 'choice':
    case 'set':
      return 'choice' in expected && found.choice === expected.choice;
    case 'range':
      return expected.kind === 'range' && found.of === expected.of && found.unit === expected.unit;
    default:
      return true;
  }
}
