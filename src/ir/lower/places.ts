/** Where in the sources what has a name stands: for whoever says something of a program after it was compiled. */
import type { Span } from '../../base/span.ts';
import type { CheckedProgram, Declared } from '../../check/checked.ts';
import { ruleName } from '../../check/parts.ts';
import { unlessNames } from './exceptions.ts';
import { clausesOf, textOf } from './context.ts';

export interface DeclaredPlace {
  readonly span: Span;
  /** The end of the declaration around it, before which something can be put behind its rows. */
  readonly whole: Span;
  /** A row of a table, in its columns. */
  readonly isRow: boolean;
  /** No for what a vocabulary declares, and for what the edition accepted that this one amends. */
  readonly isOwn: boolean;
}

export type PlaceKind =
  | 'clause'
  | 'rule'
  | 'exception'
  | 'fact'
  | 'choice'
  | 'parameter'
  | 'judgement'
  | 'reading'
  | 'example'
  /** By its fingerprint. */
  | 'acceptance';

/** By kind and path, as results name things: `rule contracttype.rij_3`, `exception contracttype.tenzij`. */
export type Places = ReadonlyMap<string, DeclaredPlace>;

export const placeKey = (kind: PlaceKind, path: string): string => `${kind} ${path}`;

export function placesOf({ declared, unit }: Pick<CheckedProgram, 'declared' | 'unit'>): Places {
  const places = new Map<string, DeclaredPlace>();
  for (const one of declared)
    for (const { kind, path, span, isRow = false } of named(one)) {
      const isInherited = kind === 'acceptance' && unit.amended?.files.has(span.file) === true;
      places.set(placeKey(kind, path), {
        span,
        whole: one.declaration.span,
        isRow,
        isOwn: one.vocabulary === null && !isInherited,
      });
    }
  return places;
}

interface Named {
  readonly kind: PlaceKind;
  readonly path: string;
  readonly span: Span;
  readonly isRow?: boolean;
}

function named(declared: Declared): readonly Named[] {
  const { declaration, path } = declared;
  switch (declaration.kind) {
    case 'fact': {
      const { subject, name } = declaration;
      return [{ kind: 'fact', path: `${subject.text}.${name.text}`, span: name.span }];
    }
    case 'choice':
    case 'parameter':
    case 'reading':
      return [{ kind: declaration.kind, path, span: declaration.name.span }];
    case 'say':
      return [{ kind: 'judgement', path, span: declaration.name.span }];
    case 'example':
      return [{ kind: 'example', path: textOf(declaration.title) ?? '', span: declaration.title.span }];
    case 'acceptance':
      return [{ kind: 'acceptance', path: textOf(declaration.fingerprint) ?? '', span: declaration.span }];
    case 'exception':
      return [{ kind: 'exception', path, span: declaration.name.span }, ...exceptionsIn(declared)];
    case 'requirement':
    case 'group':
    case 'step':
      return [{ kind: 'clause', path, span: declaration.name.span }, ...exceptionsIn(declared)];
    case 'decision':
    case 'table':
      return [
        { kind: 'clause', path, span: declaration.name.span },
        ...exceptionsIn(declared),
        ...rulesIn(declaration, path),
      ];
    default:
      return [];
  }
}

type Ruled = Extract<Declared['declaration'], { readonly kind: 'decision' | 'table' }>;

const rulesIn = (declaration: Ruled, path: string): readonly Named[] =>
  declaration.kind === 'table'
    ? declaration.rows.map(({ span }, place) => ({
        kind: 'rule',
        path: `${path}.${ruleName(place)}`,
        span,
        isRow: true,
      }))
    : declaration.rules.map(({ name, span }, place) => ({
        kind: 'rule',
        path: `${path}.${name?.text ?? ruleName(place)}`,
        span,
      }));

function exceptionsIn({ declaration, path }: Declared): readonly Named[] {
  const clauses = clausesOf(declaration);
  const unless = clauses?.unless ?? [];
  const names = unlessNames(path, unless);
  return [
    ...(clauses?.guard
      ? [{ kind: 'exception' as const, path: `${path}.geldt_als`, span: clauses.guard.span }]
      : []),
    ...unless.map(({ span }, place) => ({ kind: 'exception' as const, path: names[place] ?? path, span })),
  ];
}
