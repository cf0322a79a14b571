/** What a name stands for where it is written. Reports nothing: the caller knows whether a miss matters. */
import type { NameKind } from '../base/codes.ts';
import type { Type } from '../base/value.ts';
import type { FactDeclaration, StepDeclaration } from '../syntax/ast.ts';
import type { Binding, Declared } from './checked.ts';
import { recordOf } from './clause-facts.ts';
import { booleanType, dateType, type Binder, type Checking, type Scope } from './context.ts';
import { isClause, isKind, isMany, nameKindOf, ownersOf, type DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

export type Lookup =
  | {
      readonly kind: 'found';
      readonly binding: Binding;
      readonly type: Type;
      readonly declared: Declared | null;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'notAValue'; readonly name: string; readonly nameKind: NameKind }
  | { readonly kind: 'outOfScope'; readonly subject: string }
  | { readonly kind: 'readingHasNoValue'; readonly name: string }
  | { readonly kind: 'stepHasNoDay'; readonly name: string; readonly day: 'first' | 'last' }
  | { readonly kind: 'unknown'; readonly nameKind: NameKind };

/** The parts of a step that can be read, in either language. */
const stepParts: ReadonlyMap<string, 'first' | 'last' | 'done'> = new Map([
  ['eerste_dag', 'first'],
  ['first_day', 'first'],
  ['laatste_dag', 'last'],
  ['last_day', 'last'],
  ['gedaan', 'done'],
  ['done', 'done'],
]);

const unknown = (nameKind: NameKind): Lookup => ({ kind: 'unknown', nameKind });

/** Looks a dotted name up; `expected` gives the choice in which a bare word may be a member. */
export function lookup(
  checking: Checking,
  names: readonly string[],
  scope: Scope,
  expected: Type | null,
): Lookup {
  const [first = ''] = names;
  return names.length === 1
    ? lookupWord(checking, first, scope, expected)
    : lookupPath(checking, names, scope);
}

function lookupWord(checking: Checking, name: string, scope: Scope, expected: Type | null): Lookup {
  const { symbols } = checking;
  const binder = findBinder(scope, name);
  if (binder?.over.kind === 'choice') return boundMember(binder.name, binder.over.choice);
  const member = expected === null ? null : memberOf(checking, expected, name);
  if (member !== null) return member;
  const party = symbols.parties.get(name);
  if (party !== undefined && !hasThing(checking, name, scope))
    return { kind: 'found', binding: { kind: 'party', name }, type: { kind: 'party' }, declared: party };
  const thing = nearThing(checking, name, scope);
  if (thing !== null && thing.declaration.kind !== 'subject') return valueOf(checking, thing, scope);
  const fact = bareFact(checking, name, scope);
  if (fact !== null) return fact;
  const clauses = symbols.byLastName.get(name) ?? [];
  if (clauses.length > 1) return { kind: 'ambiguous', candidates: clauses.map((clause) => clause.path) };
  const [clause] = clauses;
  if (clause !== undefined) return valueOf(checking, clause, scope);
  if (thing !== null) return valueOf(checking, thing, scope);
  if (binder !== undefined) return { kind: 'notAValue', name, nameKind: 'binder' };
  return unknown(expected?.kind === 'choice' ? 'member' : expected?.kind === 'party' ? 'party' : 'value');
}

const hasThing = (checking: Checking, name: string, scope: Scope): boolean => {
  const thing = nearThing(checking, name, scope);
  return thing !== null && thing.declaration.kind !== 'subject';
};

const boundMember = (binder: string, choice: string): Lookup => ({
  kind: 'found',
  binding: { kind: 'bound', binder, choice },
  type: { kind: 'choice', choice },
  declared: null,
});

const findBinder = (scope: Scope, name: string): Binder | undefined =>
  scope.binders.findLast((binder) => binder.name === name);

function memberOf(checking: Checking, expected: Type, name: string): Lookup | null {
  if (expected.kind !== 'choice') return null;
  const choice = checking.symbols.choices.get(expected.choice);
  const isMember = choice?.declaration.members.some((member) => member.name.text === name) ?? false;
  if (choice === undefined || !isMember) return null;
  const binding: Binding = { kind: 'member', choice: expected.choice, member: name };
  return { kind: 'found', binding, type: expected, declared: choice };
}

/** A thing by its full path, or by its path from the group or timeline around the place. */
export function nearThing(
  checking: Checking,
  path: string,
  scope: Scope,
  accepts: (found: Declared) => boolean = () => true,
): Declared | null {
  let around = scope.near;
  while (around !== null) {
    const inside = checking.symbols.things.get(`${around}.${path}`);
    if (inside !== undefined && accepts(inside)) return inside;
    around = checking.symbols.things.get(around)?.parent ?? null;
  }
  const whole = checking.symbols.things.get(path);
  return whole !== undefined && accepts(whole) ? whole : null;
}

/** A fact by its own name: of the bound record, the record being decided, its owners, then of all other subjects. */
function bareFact(checking: Checking, name: string, scope: Scope): Lookup | null {
  for (const level of visibleSubjects(checking, scope)) {
    const facts = level.flatMap((subject) => checking.symbols.factsOf.get(subject)?.get(name) ?? []);
    if (facts.length > 1) return { kind: 'ambiguous', candidates: facts.map((fact) => fact.path) };
    const [fact] = facts;
    if (fact !== undefined) return factValue(checking, fact, scope);
  }
  return null;
}

/** Subjects whose facts may be named without them, nearest first; those of one level on equal footing. */
export function visibleSubjects(checking: Checking, scope: Scope): readonly (readonly string[])[] {
  const { symbols } = checking;
  const near: string[] = [];
  for (const binder of scope.binders.toReversed())
    if (binder.over.kind === 'subject') near.push(...ownersOf(symbols, binder.over.subject));
  if (scope.record !== null) near.push(...ownersOf(symbols, scope.record));
  const chain = [...new Set(near)];
  const single = [...symbols.subjects.keys()].filter(
    (subject) => !chain.includes(subject) && (scope.isExample || !isMany(symbols, subject)),
  );
  return [...chain.map((subject) => [subject]), single];
}

function lookupPath(checking: Checking, names: readonly string[], scope: Scope): Lookup {
  const { symbols } = checking;
  const [first = ''] = names;
  const rest = names.slice(1).join('.');
  const path = names.join('.');
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join('.');

  const binder = findBinder(scope, first);
  if (binder?.over.kind === 'subject') {
    const found = ofSubject(checking, binder.over.subject, rest, scope);
    if (found !== null) return found;
  }
  const exact = nearThing(checking, path, scope);
  if (exact !== null) return valueOf(checking, exact, scope);
  if (symbols.subjects.has(first)) return ofSubject(checking, first, rest, scope) ?? unknown('fact');

  const part = stepParts.get(last);
  const step = part === undefined ? null : findClause(checking, before, scope);
  if (Array.isArray(step)) return { kind: 'ambiguous', candidates: step.map((item) => item.path) };
  if (part !== undefined && step !== null && isKind(step, 'step'))
    return part !== 'done' && !hasDay(step.declaration, part)
      ? { kind: 'stepHasNoDay', name: step.path, day: part }
      : stepValue(checking, step, part, scope);
  const reading = symbols.things.get(before);
  if (isKind(reading, 'reading')) {
    const binding = reading.declaration.bindings.find((item) => item.name?.text === last);
    if (binding === undefined) return unknown('binding');
    return {
      kind: 'found',
      binding: { kind: 'readingValue', reading: reading.path, binding: last },
      type: typeOfTypeExpression(checking, binding.type),
      declared: reading,
    };
  }
  const clause = findClause(checking, path, scope);
  if (Array.isArray(clause)) return { kind: 'ambiguous', candidates: clause.map((item) => item.path) };
  if (clause !== null) return valueOf(checking, clause, scope);
  return memberOf(checking, { kind: 'choice', choice: first }, rest) ?? unknown('value');
}

/** A clause or timeline by full path, by path from the group around, or by a unique end of its path. */
export function findClause(checking: Checking, path: string, scope: Scope): Declared | Declared[] | null {
  const exact = nearThing(checking, path, scope);
  if (exact !== null) return exact;
  const last = path.slice(path.lastIndexOf('.') + 1);
  const ends = (checking.symbols.byLastName.get(last) ?? []).filter((item) => item.path.endsWith(`.${path}`));
  return ends.length > 1 ? ends : (ends[0] ?? null);
}

/** `declaratie.geopend`, or `declaratie.tijdig` for a clause that is decided per declaratie. */
function ofSubject(checking: Checking, subject: string, rest: string, scope: Scope): Lookup | null {
  const fact = checking.symbols.factsOf.get(subject)?.get(rest);
  if (fact !== undefined) return factValue(checking, fact, scope);
  const clause = findClause(checking, rest, { ...scope, near: null });
  if (clause === null || Array.isArray(clause)) return null;
  return recordOf(checking.symbols, clause) === subject ? valueOf(checking, clause, scope) : null;
}

function factValue(checking: Checking, fact: DeclaredAs<FactDeclaration>, scope: Scope): Lookup {
  const subject = fact.declaration.subject.text;
  const record = reachRecord(checking, subject, scope);
  if (record === null) return { kind: 'outOfScope', subject };
  return {
    kind: 'found',
    binding: { kind: 'fact', subject, fact: fact.declaration.name.text, binder: record.binder },
    type: typeOfTypeExpression(checking, fact.declaration.type),
    declared: fact,
  };
}

/** How a record of a subject is reached from a place: by a binder, as the record being decided, or not at all. */
export function reachRecord(
  checking: Checking,
  subject: string,
  scope: Scope,
): { readonly binder: string | null } | null {
  const { symbols } = checking;
  if (scope.isExample || !isMany(symbols, subject)) return { binder: null };
  const binder = scope.binders.findLast(({ over }) => over.kind === 'subject' && over.subject === subject);
  if (binder !== undefined) return { binder: binder.name };
  if (scope.record !== null && ownersOf(symbols, scope.record).includes(subject)) return { binder: null };
  return null;
}

/** Whether a window has a first or last day. */
function hasDay({ window }: StepDeclaration, day: 'first' | 'last'): boolean {
  switch (window?.kind) {
    case 'on':
    case 'during':
      return true;
    case 'between':
      return (day === 'first' ? window.from : window.by) !== null;
    case 'before':
      return day === 'last';
    case 'noDay':
    case undefined:
      return false;
  }
}

function stepValue(
  checking: Checking,
  step: Declared,
  read: 'first' | 'last' | 'done',
  scope: Scope,
): Lookup {
  const subject = recordOf(checking.symbols, step);
  const record = subject === null ? { binder: null } : reachRecord(checking, subject, scope);
  if (record === null) return { kind: 'outOfScope', subject: subject ?? '' };
  return {
    kind: 'found',
    binding: { kind: 'result', name: step.path, read, binder: record.binder },
    type: read === 'done' ? { kind: 'event' } : dateType,
    declared: step,
  };
}

/** The value that a declared thing has by itself. */
function valueOf(checking: Checking, declared: Declared, scope: Scope): Lookup {
  const { declaration, path: name } = declared;
  const subject =
    isClause(declared) || declaration.kind === 'say' ? recordOf(checking.symbols, declared) : null;
  const record = subject === null ? { binder: null } : reachRecord(checking, subject, scope);
  if (record === null) return { kind: 'outOfScope', subject: subject ?? '' };
  const { binder } = record;
  const found = (binding: Binding, type: Type): Lookup => ({ kind: 'found', binding, type, declared });
  switch (declaration.kind) {
    case 'requirement':
    case 'group':
      return found({ kind: 'result', name, read: 'value', binder }, booleanType);
    case 'decision':
    case 'table':
      return found(
        { kind: 'result', name, read: 'value', binder },
        typeOfTypeExpression(checking, declaration.type),
      );
    case 'say':
      if (declaration.say === 'power') return { kind: 'notAValue', name, nameKind: 'power' };
      return found(
        { kind: 'say', name, binder },
        declaration.type === null ? booleanType : typeOfTypeExpression(checking, declaration.type),
      );
    case 'parameter':
      return found({ kind: 'parameter', name }, typeOfTypeExpression(checking, declaration.type));
    case 'contact':
      return found({ kind: 'contact', name }, { kind: 'contact' });
    case 'party':
      return found({ kind: 'party', name }, { kind: 'party' });
    case 'fact':
      return factValue(checking, { ...declared, declaration }, scope);
    case 'reading': {
      const binding = declaration.bindings.find((item) => item.name === null);
      if (binding === undefined) return { kind: 'readingHasNoValue', name };
      return found(
        { kind: 'readingValue', reading: name, binding: '' },
        typeOfTypeExpression(checking, binding.type),
      );
    }
    default:
      return { kind: 'notAValue', name, nameKind: nameKindOf(declaration) };
  }
}
