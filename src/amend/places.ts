/** What can be amended, by the path under which it is known. */
import { closest, foldName } from '../base/suggest.ts';
import type { WholeTree } from '../check/checked.ts';
import { calledOf, lastName } from '../check/symbols.ts';
import type { NamedList } from '../ir/digest.ts';
import type { Declaration } from '../syntax/ast.ts';
import { isExample } from './cases.ts';

/** A declaration of the base with its path, and those of what is around it. */
export interface Place {
  readonly path: string;
  readonly declaration: Declaration;
  readonly around: readonly string[];
}

export type Places = ReadonlyMap<string, readonly Place[]>;

/** Every declaration by path; a subject and a party may share one. */
export function placesIn(files: readonly WholeTree[]): Places {
  const places = new Map<string, Place[]>();
  const add = (declaration: Declaration, around: readonly string[]): void => {
    if (isExample(declaration) || declaration.kind === 'acceptance') return;
    const path = pathOf(declaration, around.at(-1) ?? null);
    places.set(path, [...(places.get(path) ?? []), { path, declaration, around }]);
    if (declaration.kind === 'group')
      for (const member of declaration.members) add(member, [...around, path]);
    if (declaration.kind === 'timeline') for (const step of declaration.steps) add(step, [...around, path]);
  };
  for (const { declarations } of files) for (const declaration of declarations) add(declaration, []);
  return places;
}

export function pathOf(declaration: Declaration, parent: string | null): string {
  const name = calledOf(declaration);
  if (declaration.kind === 'example' || declaration.kind === 'acceptance') return name;
  if (declaration.kind === 'fact') return `${declaration.subject.text}.${name}`;
  return parent === null ? name : `${parent}.${name}`;
}

/** The whole path of the only thing with that name of its own, else the nearest path; empty when none is near. */
export function likelyPath(places: Places, path: string): string {
  const paths = [...places.keys()];
  const own = foldName(lastName(path));
  const sameName = paths.filter((known) => foldName(lastName(known)) === own);
  const isFact = (known: string): boolean => places.get(known)?.[0]?.declaration.kind === 'fact';
  return sameName.find((known) => !isFact(known)) ?? sameName[0] ?? closest(path, paths) ?? '';
}

/** Where the compiled program keeps it. */
export function listOf(declaration: Declaration): NamedList | null {
  switch (declaration.kind) {
    case 'subject':
      return 'subjects';
    case 'fact':
      return 'facts';
    case 'choice':
      return 'choices';
    case 'party':
      return 'parties';
    case 'contact':
      return 'contacts';
    case 'parameter':
      return 'parameters';
    case 'calendar':
      return 'calendars';
    case 'reading':
      return 'readings';
    case 'say':
      return 'says';
    case 'always':
      return 'always';
    case 'requirement':
    case 'group':
    case 'decision':
    case 'table':
    case 'step':
      return 'clauses';
    case 'exception':
      return 'exceptions';
    case 'timeline':
      return 'timelines';
    case 'note':
      return 'notes';
    case 'statedChange':
      return 'changes';
    case 'acceptance':
    case 'case':
    case 'example':
      return null;
  }
}
