/**
 * A program without one thing that it says. What a rule, an exception or a clause adds is what is missed without it:
 * an example that comes out the same never needed it.
 */
import type { Clause, Decision, Exception, Program, Rule } from './ir.ts';

/** One thing that a program says. */
export type Said =
  | { readonly kind: 'clause'; readonly clause: string }
  /** A rule of a decision or a row of a table. */
  | { readonly kind: 'rule'; readonly clause: string; readonly rule: string }
  /** Wherever it stands: one that was written on a group stands on each of its members. */
  | { readonly kind: 'exception'; readonly exception: string };

/** The clauses that are other than before, by name; empty where there is no such thing. */
export type Changes = ReadonlyMap<string, Clause>;

/** Each clause as it stands without one thing, where that makes it another. */
export function changesWithout({ clauses }: Program, said: Said): Changes {
  switch (said.kind) {
    case 'clause':
      return changed(clauses, (clause) => (clause.name === said.clause ? neverApplying(clause) : clause));
    case 'rule':
      return changed(clauses, (clause) =>
        clause.name === said.clause && clause.kind === 'decision' ? withoutRule(clause, said.rule) : clause,
      );
    case 'exception':
      return changed(clauses, (clause) => withoutException(clause, said.exception));
  }
}

/** The program without one thing; the same program where there is no such thing. */
export const without = (program: Program, said: Said): Program =>
  withChanges(program, changesWithout(program, said));

/** The program with some clauses as they became; everything else is the same object. */
export const withChanges = (program: Program, changes: Changes): Program =>
  changes.size === 0
    ? program
    : { ...program, clauses: program.clauses.map((clause) => changes.get(clause.name) ?? clause) };

/**
 * A clause stays by its name, as others may read it, and never applies: it drops out of groups and quantifiers, and
 * steps that wait for it are free.
 */
export function neverApplying<Kind extends Clause>(clause: Kind): Kind {
  const gone: Exception = {
    name: `${clause.name}.weg`,
    origin: 'appliesIf',
    condition: null,
    effect: { kind: 'lapses' },
    cites: [],
    exceptions: [],
  };
  return { ...clause, exceptions: [gone] };
}

export function withoutRule(decision: Decision, name: string): Decision {
  const rules = decision.rules.filter((rule: Rule) => rule.name !== name);
  return rules.length === decision.rules.length ? decision : { ...decision, rules };
}

/** Without an exception and all that excepts it. */
export function withoutException<Kind extends Clause>(clause: Kind, name: string): Kind {
  const exceptions = pruned(clause.exceptions, name);
  return exceptions === clause.exceptions ? clause : { ...clause, exceptions };
}

function pruned(exceptions: readonly Exception[], name: string): readonly Exception[] {
  const kept = exceptions.flatMap((exception): readonly Exception[] => {
    if (exception.name === name) return [];
    const under = pruned(exception.exceptions, name);
    return [under === exception.exceptions ? exception : { ...exception, exceptions: under }];
  });
  const isSame = kept.length === exceptions.length && kept.every((one, place) => one === exceptions[place]);
  return isSame ? exceptions : kept;
}

function changed(clauses: readonly Clause[], of: (clause: Clause) => Clause): Changes {
  const found = new Map<string, Clause>();
  for (const clause of clauses) {
    const became = of(clause);
    if (became !== clause) found.set(clause.name, became);
  }
  return found;
}
