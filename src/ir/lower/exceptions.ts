/** `geldt als`, `tenzij` and `uitzondering` are one thing: exceptions, as a tree under what they target. */
import type { Declared } from '../../check/checked.ts';
import type { ExceptionDeclaration, ExceptionEffect, Guard, Unless } from '../../syntax/ast.ts';
import type { Exception, Expression, Interval } from '../ir.ts';
import { and, apply, bool, conditionOf, dateLiteral, not } from './build.ts';
import { aroundOf, citesOf, clausesOf, placeIn, targetOf, type At, type Context } from './context.ts';
import { lowerCondition, lowerExpression, lowerReference } from './expression.ts';
import { intervalOf } from './constant.ts';

/**
 * The exceptions of a clause: its own, then those of the groups or the timeline around it, which hold for each
 * member. Those keep the name of the group.
 */
export const exceptionsOf = (context: Context, path: string): readonly Exception[] =>
  aroundOf(context, path).flatMap((declared) => ownExceptions(context, declared, declared.year));

/**
 * What a declaration itself says, and what targets it by name. An exception reads dates without a year as the clause
 * at the root does.
 */
function ownExceptions(context: Context, declared: Declared, year: number | null): readonly Exception[] {
  const { path, declaration } = declared;
  const clauses = clausesOf(declaration);
  const at = placeIn(context, year);
  const names = unlessNames(path, clauses?.unless ?? []);
  return [
    ...(clauses?.guard ? [fromGuard(`${path}.geldt_als`, clauses.guard, at)] : []),
    ...(clauses?.unless ?? []).map((unless, index) => fromUnless(names[index] ?? path, unless, at)),
    ...targeting(path, at),
  ];
}

const targeting = (path: string, at: At): readonly Exception[] =>
  (at.context.exceptionsOn.get(path) ?? []).map((declared) =>
    fromDeclaration(declared, declared.declaration, at),
  );

/** `<clause>.tenzij`, `<clause>.tenzij_2`, … or the name that is given. */
export function unlessNames(path: string, unless: readonly Unless[]): readonly string[] {
  let unnamed = 0;
  return unless.map(({ name }) => {
    if (name !== null) return `${path}.${name.text}`;
    unnamed += 1;
    return unnamed === 1 ? `${path}.tenzij` : `${path}.tenzij_${unnamed}`;
  });
}

function fromGuard(name: string, guard: Guard, at: At): Exception {
  return {
    name,
    origin: 'appliesIf',
    condition: conditionOf(not(lowerExpression(guard.condition, at))),
    effect: { kind: 'lapses' },
    cites: citesOf(guard.cites),
    exceptions: targeting(name, at),
  };
}

function fromUnless(name: string, unless: Unless, at: At): Exception {
  return {
    name,
    origin: 'unless',
    condition: lowerCondition(unless.condition, at),
    effect: { kind: 'lapses' },
    cites: citesOf(unless.cites),
    exceptions: targeting(name, at),
  };
}

function fromDeclaration(declared: Declared, declaration: ExceptionDeclaration, at: At): Exception {
  const condition = declaration.condition === null ? bool(true) : lowerExpression(declaration.condition, at);
  return {
    name: declared.path,
    origin: 'exception',
    condition: conditionOf(and([...inForce(declaration, at), condition])),
    effect: effectOf(declaration.effect, at),
    cites: citesOf(declaration.clauses.cites),
    exceptions: ownExceptions(at.context, declared, at.year),
  };
}

/** The period of an exception is part of its condition: outside it, what it targets stands. */
function inForce(declaration: ExceptionDeclaration, at: At): readonly Expression[] {
  const { placedBy } = declaration.clauses;
  const period = intervalOf(declaration.clauses.inForce, at);
  if (period === null) return [];
  const day: Expression =
    placedBy === null
      ? (placingOf(at.context, rootOf(at.context, declaration)) ?? { kind: 'referenceDate' })
      : lowerReference(placedBy, at);
  return boundsOn(day, period);
}

/** The path of the clause under which a tree of exceptions hangs. */
function rootOf(context: Context, { target }: ExceptionDeclaration): string {
  const path = targetOf(context, target);
  const found = context.byPath.get(path)?.declaration;
  if (found?.kind === 'exception') return rootOf(context, found);
  return found === undefined ? path.slice(0, path.lastIndexOf('.')) : path;
}

function boundsOn(day: Expression, { from, to }: Interval): readonly Expression[] {
  const date = { kind: 'date' } as const;
  return [
    ...(from === null ? [] : [apply('from', [day, dateLiteral(from)], [date, date])]),
    ...(to === null ? [] : [apply('upTo', [day, dateLiteral(to)], [date, date])]),
  ];
}

/**
 * The date that places a clause: its own `naar`, that of the group around it, or the one of the subject for each
 * record of which it is decided. Null is the reference date.
 */
export function placingOf(context: Context, path: string): Expression | null {
  for (const { declaration, year } of aroundOf(context, path)) {
    const clauses = clausesOf(declaration);
    if (clauses?.placedBy) return lowerReference(clauses.placedBy, placeIn(context, year));
    const subject = clauses?.per ? context.byPath.get(clauses.per.text)?.declaration : undefined;
    if (subject?.kind === 'subject' && subject.placedOn !== null)
      return {
        kind: 'fact',
        subject: subject.name.text,
        fact: subject.placedOn.text,
        year: null,
        binder: null,
      };
  }
  return null;
}

function effectOf(effect: ExceptionEffect, at: At): Exception['effect'] {
  switch (effect.kind) {
    case 'lapses':
    case 'clashes':
      return { kind: effect.kind };
    case 'becomes':
      return { kind: 'becomes', outcome: lowerExpression(effect.outcome, at) };
    case 'writtenGap': {
      const elsewhere = effect.elsewhere === null ? null : targetOf(at.context, effect.elsewhere);
      return { kind: 'undetermined', reason: effect.reason.value, elsewhere };
    }
  }
}
