/** What a file declares, nested as it is written; and everything in the workspace that bears a name. */
import type { Language } from '../../base/language.ts';
import type { Span } from '../../base/span.ts';
import { foldName } from '../../base/suggest.ts';
import { calledOf, nameSpan } from '../../check/symbols.ts';
import type { Declaration, Statement } from '../../syntax/ast.ts';
import { membersOf } from '../../syntax/walk.ts';
import type { PolFile } from '../open/file.ts';
import { wordOfKind } from './headings.ts';

export interface OutlineEntry {
  readonly name: string;
  /** The keyword that opens it. */
  readonly detail: string;
  readonly declaration: Declaration['kind'] | 'member' | 'header' | 'alternative';
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

export function outlineOf(file: PolFile): readonly OutlineEntry[] {
  const { tree } = file.parsed();
  return tree.declarations.flatMap((statement) => entriesOf(statement, tree.language));
}

function entriesOf(statement: Statement, language: Language): readonly OutlineEntry[] {
  if (statement.kind === 'amendment')
    return membersOf(statement).flatMap((declaration) => entriesOf(declaration, language));
  const called =
    statement.kind === 'fact' ? `${statement.subject.text}.${calledOf(statement)}` : calledOf(statement);
  return [
    {
      name: called === '' ? '""' : called,
      detail: wordOfKind(statement, language),
      declaration: statement.kind,
      span: statement.span,
      nameSpan: within(nameSpan(statement), statement.span),
      children: [
        ...membersOf(statement).flatMap((member) => entriesOf(member, language)),
        ...partsOf(statement),
      ],
    },
  ];
}

/** An editor refuses a name outside of what it names. */
const within = (inner: Span, outer: Span): Span =>
  inner.start >= outer.start && inner.end <= outer.end ? inner : outer;

function partsOf(declaration: Declaration): readonly OutlineEntry[] {
  if (declaration.kind === 'choice')
    return declaration.members.map(({ name, label, span }) => ({
      name: name.text,
      detail: label?.value ?? '',
      declaration: 'member',
      span,
      nameSpan: within(name.span, span),
      children: [],
    }));
  if (declaration.kind === 'reading')
    return declaration.alternatives.map(({ name, reason, span }) => ({
      name: name.text,
      detail: reason.value,
      declaration: 'alternative',
      span,
      nameSpan: within(name.span, span),
      children: [],
    }));
  return [];
}

export interface WorkspaceEntry extends OutlineEntry {
  readonly container: string;
}

const MOST_FOUND = 500;

/** Every declaration whose name holds the letters asked, in their order; an empty question finds all, up to a limit. */
export function workspaceSymbols(files: readonly PolFile[], asked: string): readonly WorkspaceEntry[] {
  const letters = foldName(asked);
  const found: WorkspaceEntry[] = [];
  for (const file of files)
    for (const entry of flat(outlineOf(file))) {
      if (!holdsInOrder(foldName(entry.name), letters)) continue;
      found.push({ ...entry, container: file.name });
    }
  const rank = ({ name }: WorkspaceEntry): number => foldName(name).indexOf(letters);
  return found
    .sort(
      (left, right) => sortable(rank(left)) - sortable(rank(right)) || left.name.length - right.name.length,
    )
    .slice(0, MOST_FOUND);
}

const sortable = (rank: number): number => (rank < 0 ? Number.MAX_SAFE_INTEGER : rank);

const flat = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.children)]);

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
