/** Which results may turn out not to apply, and where that comes from. */
import type { Declared } from './checked.ts';
import { ancestorsOf, clausesOf } from './clause-facts.ts';
import type { Checking } from './context.ts';
import type { GroupDeclaration } from '../syntax/ast.ts';
import { isKind, membersOf, type DeclaredAs } from './symbols.ts';

/**
 * The declaration by which a result may lapse for a reader, or null when it always applies there. What lapses with a
 * group or timeline that the reader stands in itself cannot surprise it.
 */
export function mayLapse(checking: Checking, path: string, reader: Declared | null): Declared | null {
  const declared = checking.symbols.things.get(path);
  if (declared === undefined) return null;
  const around =
    reader === null ? [] : [reader, ...ancestorsOf(checking.symbols, reader)].map((item) => item.path);
  for (const item of [declared, ...ancestorsOf(checking.symbols, declared)]) {
    if (around.includes(item.path)) continue;
    const cause = ownLapse(checking, item);
    if (cause !== null) return cause;
  }
  return isKind(declared, 'group') ? allMembersMayLapse(checking, declared) : null;
}

/** A guard, a `tenzij`, or an exception with the verb `vervalt`. */
function ownLapse(checking: Checking, declared: Declared): Declared | null {
  const clauses = clausesOf(declared);
  if (clauses !== null && (clauses.guard !== null || clauses.unless.length > 0)) return declared;
  const exceptions = checking.exceptionsOf.get(declared.path) ?? [];
  return (
    exceptions.find((item) => isKind(item, 'exception') && item.declaration.effect.kind === 'lapses') ?? null
  );
}

/** A group from which all members dropped out does not apply. */
function allMembersMayLapse(checking: Checking, group: DeclaredAs<GroupDeclaration>): Declared | null {
  const causes = membersOf(checking.symbols, group).map((member) => {
    const own = ownLapse(checking, member);
    return own ?? (isKind(member, 'group') ? allMembersMayLapse(checking, member) : null);
  });
  return causes.length > 0 && causes.every((cause) => cause !== null) ? (causes[0] ?? null) : null;
}
