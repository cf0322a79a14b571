/** Every word of a declaration or a header that names something, with what it names. */
import type { Declared } from '../../check/checked.ts';
import type { Checking } from '../../check/context.ts';
import type { Citation, Header, Name, Path, Reference } from '../../syntax/ast.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';
import type { Named, Occurrence } from './named.ts';
import { roleOf, type Role } from './roles.ts';
import { segmentsOfPath, segmentsOfReference } from './segments.ts';
import { walkDeclaration, type Around } from './walk.ts';

/** In one declaration, its members apart; in no order. */
export function occurrencesIn(declared: Declared, view: View): readonly Occurrence[] {
  const { checking, check } = view.part();
  check(declared);
  const { symbols } = checking;
  const found: Occurrence[] = [];
  const reference = (one: Reference, around: Around): void => {
    const binding = checking.bindings.get(one);
    const alternative = alternativeCell(one, around, declared, checking);
    if (alternative !== null) found.push(alternative);
    else if (binding !== undefined)
      found.push(...segmentsOfReference(one, binding, symbols, around.binders, declared));
  };
  walkDeclaration(declared.declaration, {
    name: (name, around) => {
      const role = memberOfSet(name, around, checking) ?? roleOf(name.text, around, declared, checking);
      if (role !== null) found.push({ span: name.span, ...role });
    },
    path: (path: Path) => {
      const target = checking.targets.get(path) ?? null;
      if (target !== null) found.push(...segmentsOfPath(path.segments, target, symbols, declared));
    },
    reference,
    citation: (citation) => found.push(...normsOf(citation)),
  });
  return found;
}

export function normsOf({ span, id, to }: Citation): readonly Occurrence[] {
  const first = { span: { ...span, end: span.start + id.length }, named: norm(id), isDeclaration: false };
  if (to === null) return [first];
  return [first, { span: { ...span, start: span.end - to.length }, named: norm(to), isDeclaration: false }];
}

const norm = (id: string): Named => ({ kind: 'norm', id });

/** `{ a, b }` as a value: members of the choice of what it is given to, or expected of. */
function memberOfSet({ text }: Name, { holder, outer }: Around, checking: Checking): Role | null {
  if (holder['kind'] !== 'givenSet') return null;
  const type = checking.types.get(outer?.holder['target'] as Reference);
  if (type?.kind !== 'set') return null;
  return { named: { kind: 'member', choice: type.choice, name: text }, isDeclaration: false };
}

/** In a column `lezing x` a cell names an alternative. */
function alternativeCell(
  reference: Reference,
  { holder }: Around,
  { declaration }: Declared,
  checking: Checking,
): Occurrence | null {
  if (declaration.kind !== 'table' || holder['kind'] !== 'equals') return null;
  if (!declaration.columns.some(({ kind }) => kind === 'readingColumn')) return null;
  const [name] = reference.segments;
  for (const { cells } of declaration.rows) {
    const index = cells.findIndex(
      ({ span }) => span.start <= reference.span.start && reference.span.end <= span.end,
    );
    const column = declaration.columns[index];
    if (column?.kind !== 'readingColumn' || name === undefined) continue;
    const reading = checking.targets.get(column.reading) ?? null;
    if (reading === null) return null;
    return {
      span: name.span,
      named: { kind: 'alternative', reading, name: name.text },
      isDeclaration: false,
    };
  }
  return null;
}

/** In a header: registers, used vocabularies, its own name. */
export function occurrencesInHeader({ kind, name, registers, uses }: Header): readonly Occurrence[] {
  const source = (path: Path, isDeclaration: boolean): Occurrence => ({
    span: path.span,
    named: { kind: 'source', name: path.segments.map(({ text }) => text).join('.') },
    isDeclaration,
  });
  return [
    source(name, kind !== 'part'),
    ...uses.map((path) => source(path, false)),
    ...registers.map(({ span, text }) => ({
      span,
      named: { kind: 'register' as const, id: text },
      isDeclaration: false,
    })),
  ];
}

/** In a whole file, in the order of their places. */
export function occurrencesInFile(file: PolFile, view: View): readonly Occurrence[] {
  const { header } = file.parsed().tree;
  const found = [
    ...(header === null ? [] : occurrencesInHeader(header)),
    ...view.declaredIn(file.index).flatMap((declared) => occurrencesIn(declared, view)),
  ];
  return found.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}

/** What stands at an offset; where one word ends and none begins there, that word. */
export function occurrenceAt(file: PolFile, view: View, offset: number): Occurrence | null {
  const holds = ({ span }: { readonly span: Occurrence['span'] }): boolean =>
    span.file === file.index && span.start <= offset && offset <= span.end;
  const { header } = file.parsed().tree;
  const inHeader = header === null || !holds(header) ? [] : occurrencesInHeader(header);
  const around = view.declaredIn(file.index).filter(({ declaration }) => holds(declaration));
  const found = [...inHeader, ...around.flatMap((declared) => occurrencesIn(declared, view))].filter(holds);
  return found.find(({ span }) => offset < span.end) ?? found[0] ?? null;
}
