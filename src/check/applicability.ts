/** Which results may turn out not to apply, and where that comes from. */
import type { Declared } from './checked.ts';
import { ancestorsOf, clausesOf, recordOf } from './clause-facts.ts';
import type { Checking } from './context.ts';
import type { GroupDeclaration } from '../syntax/ast.ts';
import { shapeOf } from './shape.ts';
import { isKind, membersOf, type DeclaredAs } from './symbols.ts';

/**
 * The declaration by which a result may lapse for a reader, or null when it always applies there. What lapses with a
 * group or timeline that the reader stands in itself, or with the period in which both are in force, cannot surprise
 * it, as long as both are about one record.
 */
export function mayLapse(
  checking: Checking,
  path: string,
  reader: Declared | null,
  isSameRecord = true,
): Declared | null {
  const declared = checking.symbols.things.get(path);
  if (declared === undefined) return null;
  const shared = sharedWith(checking, reader, isSameRecord);
  for (const item of [declared, ...ancestorsOf(checking.symbols, declared)]) {
    if (shared.has(item.path)) continue;
    const cause = ownLapse(checking, item);
    if (cause !== null) return cause;
  }
  const force = forceOf(checking, declared);
  const own = reader === null || !isSameRecord ? null : forceOf(checking, reader);
  if (force !== null && force.key !== own?.key) return force.cause;
  return isKind(declared, 'group') ? allMembersMayLapse(checking, declared) : null;
}

/** What stands around the reader, as far as it holds for the record that is read as well. */
function sharedWith(checking: Checking, reader: Declared | null, isSameRecord: boolean): ReadonlySet<string> {
  if (reader === null) return new Set();
  const around = [reader, ...ancestorsOf(checking.symbols, reader)];
  return new Set(
    around
      .filter((item) => isSameRecord || recordOf(checking.symbols, item) === null)
      .map(({ path }) => path),
  );
}

interface Force {
  /** Equal for clauses that are in force on the same days. */
  readonly key: string;
  readonly cause: Declared;
}

/**
 * When a clause is not always in force: it has a period (`van kracht`), or a date of the case places it and the policy
 * says for when it governs.
 */
function forceOf(checking: Checking, declared: Declared): Force | null {
  const chain = [declared, ...ancestorsOf(checking.symbols, declared)];
  const placed = placingOf(checking, chain);
  const dated = chain.find((item) => clausesOf(item)?.inForce);
  const period = dated === undefined ? null : (clausesOf(dated)?.inForce ?? null);
  if (dated !== undefined && period !== null)
    return { key: `${shapeOf(period)} ${placed?.key ?? ''}`, cause: dated };
  const governs = checking.unit.files[0]?.header?.governs ?? null;
  return placed === null || governs === null ? null : { key: `governs ${placed.key}`, cause: placed.cause };
}

/** What places a clause: its own `naar`, that of what stands around it, or the date of its record. */
function placingOf(checking: Checking, chain: readonly Declared[]): Force | null {
  for (const item of chain) {
    const clauses = clausesOf(item);
    if (clauses?.placedBy) return { key: shapeOf(clauses.placedBy), cause: item };
    const subject = clauses?.per ? checking.symbols.subjects.get(clauses.per.text) : undefined;
    if (subject?.declaration.placedOn) return { key: subject.path, cause: subject };
  }
  return null;
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
    const own = ownLapse(checking, member) ?? forceOf(checking, member)?.cause ?? null;
    return own ?? (isKind(member, 'group') ? allMembersMayLapse(checking, member) : null);
  });
  return causes.length > 0 && causes.every((cause) => cause !== null) ? (causes[0] ?? null) : null;
}
