/** What follows from where a clause stands: its record, its force. */
import type { Clauses } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import type { Scope } from './context.ts';
import { isClause, isMany, type Symbols } from './symbols.ts';

/** The shared clauses of a declaration that has them. */
export function clausesOf(declared: Declared): Clauses | null {
  const { declaration } = declared;
  switch (declaration.kind) {
    case 'requirement':
    case 'group':
    case 'decision':
    case 'table':
    case 'step':
    case 'timeline':
    case 'exception':
    case 'say':
      return declaration.clauses;
    default:
      return null;
  }
}

/** The declarations around one, nearest first. */
export function ancestorsOf(symbols: Symbols, declared: Declared): readonly Declared[] {
  const around: Declared[] = [];
  let parent = declared.parent;
  while (parent !== null) {
    const next = symbols.things.get(parent);
    if (next === undefined || around.includes(next)) break;
    around.push(next);
    parent = next.parent;
  }
  return around;
}

/**
 * The subject for each record of which a clause is decided: its own `per`, else that of the group or timeline around
 * it. A subject of which there is one counts as none.
 */
export function recordOf(symbols: Symbols, declared: Declared): string | null {
  for (const item of [declared, ...ancestorsOf(symbols, declared)]) {
    const per = clausesOf(item)?.per?.text ?? null;
    if (per !== null) return isMany(symbols, per) ? per : null;
  }
  return null;
}

/** The scope of the expressions that a declaration writes itself. */
export function scopeOf(symbols: Symbols, declared: Declared): Scope {
  const isContainer = declared.declaration.kind === 'group' || declared.declaration.kind === 'timeline';
  return {
    record: recordOf(symbols, declared),
    binders: [],
    near: isContainer ? declared.path : declared.parent,
    year: declared.year,
    isExample: false,
  };
}

/** Clauses and judgements: what is decided once, or once for each record. */
export const hasRecord = (declared: Declared): boolean =>
  isClause(declared) || declared.declaration.kind === 'say';
