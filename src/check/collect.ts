/** Gathers every declaration of a unit under its path, and finds names that stand twice. */
import type { Span } from '../base/span.ts';
import { foldName } from '../base/suggest.ts';
import type {
  ChoiceDeclaration,
  Declaration,
  FactDeclaration,
  PartyDeclaration,
  SubjectDeclaration,
  TypeExpression,
} from '../syntax/ast.ts';
import type { Declared, Unit, WholeTree } from './checked.ts';
import type { Report } from './report.ts';
import {
  calledOf,
  isClause,
  isKind,
  lastName,
  nameKindOf,
  nameSpan,
  type DeclaredAs,
  type Symbols,
} from './symbols.ts';

/** All declarations, vocabularies first, groups and timelines flattened with themselves before their members. */
export function collect(unit: Unit): readonly Declared[] {
  const declared: Declared[] = [];
  for (const { name, files } of unit.vocabularies)
    for (const file of files) collectFile(file, name, declared);
  for (const file of unit.files) collectFile(file, null, declared);
  return declared;
}

function collectFile(file: WholeTree, vocabulary: string | null, into: Declared[]): void {
  for (const declaration of file.declarations) collectOne(declaration, null, null, vocabulary, into);
}

/** What one file declares. */
export function collectIn(file: WholeTree, vocabulary: string | null): readonly Declared[] {
  const declared: Declared[] = [];
  collectFile(file, vocabulary, declared);
  return declared;
}

function collectOne(
  declaration: Declaration,
  parent: string | null,
  year: number | null,
  vocabulary: string | null,
  into: Declared[],
): void {
  const path = pathOf(declaration, parent);
  into.push({
    path,
    declaration,
    parent,
    year: declaration.kind === 'timeline' ? declaration.year : year,
    vocabulary,
  });
  if (declaration.kind === 'group')
    for (const member of declaration.members) collectOne(member, path, year, vocabulary, into);
  if (declaration.kind === 'timeline')
    for (const step of declaration.steps) collectOne(step, path, declaration.year, vocabulary, into);
}

function pathOf(declaration: Declaration, parent: string | null): string {
  const called = calledOf(declaration);
  if (declaration.kind === 'example' || declaration.kind === 'acceptance') return called;
  if (declaration.kind === 'fact') return `${declaration.subject.text}.${called}`;
  return parent === null ? called : `${parent}.${called}`;
}

/** The tables of names. The first of two declarations with one name is kept. */
export const buildSymbols = (declared: readonly Declared[], report: Report): Symbols =>
  tablesOf(declared, createClaims(report));

/** The same without a word on names that stand twice or nearly so: for whoever only looks names up, and often. */
export function symbolsOf(declared: readonly Declared[]): Symbols {
  const taken = new Set<string>();
  return tablesOf(declared, (item) => {
    const key = `${spaceOf(item.declaration)} ${item.path}`;
    const isFree = !taken.has(key);
    taken.add(key);
    return isFree;
  });
}

function tablesOf(declared: readonly Declared[], claim: (item: Declared) => boolean): Symbols {
  const choices = new Map<string, DeclaredAs<ChoiceDeclaration>>();
  const things = new Map<string, Declared>();
  const parties = new Map<string, DeclaredAs<PartyDeclaration>>();
  const subjects = new Map<string, DeclaredAs<SubjectDeclaration>>();
  const factsOf = new Map<string, Map<string, DeclaredAs<FactDeclaration>>>();
  const byLastName = new Map<string, Declared[]>();

  for (const item of declared) {
    if (item.declaration.kind === 'acceptance') continue;
    if (!claim(item) || item.declaration.kind === 'example') continue;
    if (isKind(item, 'choice')) {
      choices.set(item.path, item);
      continue;
    }
    if (isKind(item, 'party')) {
      parties.set(item.path, item);
      continue;
    }
    things.set(item.path, item);
    if (isKind(item, 'subject')) subjects.set(item.path, item);
    if (isKind(item, 'fact')) {
      const facts =
        factsOf.get(item.declaration.subject.text) ?? new Map<string, DeclaredAs<FactDeclaration>>();
      facts.set(item.declaration.name.text, item);
      factsOf.set(item.declaration.subject.text, facts);
    }
    if (isClause(item) || item.declaration.kind === 'timeline') push(byLastName, lastName(item.path), item);
  }
  return { declared, choices, things, parties, subjects, factsOf, byLastName, units: unitsOf(declared) };
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Reports a name that is taken, also when it differs in case or diacritics only. True when the name was free. */
function createClaims(report: Report): (item: Declared) => boolean {
  const taken = new Map<string, Declared>();
  return (item) => {
    const key = `${spaceOf(item.declaration)} ${foldName(item.path)}`;
    const other = taken.get(key) ?? crossing(taken, item);
    if (other === undefined) {
      taken.set(key, item);
      return true;
    }
    const isSame = other.path === item.path;
    report(
      'duplicate-name',
      { name: item.path, kind: nameKindOf(isSame ? other.declaration : item.declaration), other: other.path },
      nameSpan(item.declaration),
      {
        severity: item.declaration.kind === 'example' ? 'warning' : 'error',
        secondary: [
          { span: nameSpan(other.declaration), text: { key: isSame ? 'declared-here' : 'other-here' } },
        ],
      },
    );
    return !isSame;
  };
}

/** A party may bear the name of a subject, and of nothing else. */
function crossing(taken: ReadonlyMap<string, Declared>, item: Declared): Declared | undefined {
  const folded = foldName(item.path);
  if (item.declaration.kind === 'party') {
    const thing = taken.get(`thing ${folded}`);
    return thing?.declaration.kind === 'subject' ? undefined : thing;
  }
  if (spaceOf(item.declaration) !== 'thing' || item.declaration.kind === 'subject') return undefined;
  return taken.get(`party ${folded}`);
}

/** Titles of examples are a space of their own: they are told apart in reports, and named nowhere. */
function spaceOf(declaration: Declaration): 'type' | 'party' | 'title' | 'thing' {
  if (declaration.kind === 'choice') return 'type';
  if (declaration.kind === 'example') return 'title';
  return declaration.kind === 'party' ? 'party' : 'thing';
}

function unitsOf(declared: readonly Declared[]): ReadonlyMap<string, Span> {
  const units = new Map<string, Span>();
  for (const { declaration } of declared)
    for (const type of typesIn(declaration))
      if (type.unit !== null && !units.has(type.unit.text)) units.set(type.unit.text, type.unit.span);
  return units;
}

function typesIn(declaration: Declaration): readonly TypeExpression[] {
  switch (declaration.kind) {
    case 'fact':
    case 'parameter':
    case 'decision':
    case 'table':
      return [declaration.type];
    case 'say':
      return declaration.type === null ? [] : [declaration.type];
    case 'reading':
      return declaration.bindings.map((binding) => binding.type);
    default:
      return [];
  }
}
