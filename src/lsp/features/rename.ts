/**
 * Another name for a thing, everywhere. A name is refused where it is none, where it is taken, and where a word would
 * come to stand for something else: the edits are tried out on a copy, and every word that changed must be found to
 * name the same thing still.
 */
import type { TextEdit } from '../../base/diagnostic.ts';
import type { Language } from '../../base/language.ts';
import type { Span } from '../../base/span.ts';
import { buildSymbols } from '../../check/collect.ts';
import { createFindings } from '../../check/report.ts';
import { Identifier } from '../../../grammar/tokens.ts';
import { scan } from '../../../grammar/scan.ts';
import { occurrenceAt, occurrencesInFile } from '../names/occurrences.ts';
import { placeOf, type Named, type Occurrence } from '../names/named.ts';
import type { PolFile } from '../open/file.ts';
import { createWorkspace, type OpenWorkspace } from '../open/workspace.ts';
import type { View } from '../open/view.ts';
import { editorWords } from '../words.ts';
import { referencesTo } from './references.ts';

export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** The word that would get another name, or null where none can. */
export function renameableAt(file: PolFile, offset: number, workspace: OpenWorkspace): Occurrence | null {
  const view = workspace.viewOf(file);
  const found = occurrenceAt(file, view, offset);
  if (found === null || !mayBeRenamed(found.named)) return null;
  return placeOf(found.named, view) === null ? null : found;
}

/** Norms and registers are called as the document calls them, and files by more than their header. */
const mayBeRenamed = ({ kind }: Named): boolean => !['norm', 'register', 'source'].includes(kind);

export function renameAt(
  file: PolFile,
  offset: number,
  name: string,
  workspace: OpenWorkspace,
  language: Language,
): Renaming {
  const words = editorWords[language];
  const found = renameableAt(file, offset, workspace);
  if (found === null) return { refused: words.cannotRename };
  const normal = name.normalize('NFC');
  if (!isName(normal, file)) return { refused: words.noName(shortened(name)) };
  const references = referencesTo(found.named, workspace.viewOf(file), workspace);
  if (references.length === 0) return { refused: words.cannotRename };
  const edits = references.map(({ span }) => ({ span, text: normal }));
  const trouble = tryOut(edits, references, normal, workspace);
  if (trouble === null) return { edits };
  return { refused: trouble === 'taken' ? words.taken(normal) : words.otherMeaning(trouble) };
}

const shortened = (name: string): string => (name.length <= 60 ? name : `${name.slice(0, 60)}…`);

/** One word of letters, digits and underscores, of which no vocabulary has made a keyword. */
function isName(name: string, file: PolFile): boolean {
  const { tokens, diagnostics } = scan(name, 0, file.parsed().tree.language);
  const [token, other] = tokens;
  return (
    diagnostics.length === 0 &&
    other === undefined &&
    token?.tokenType === Identifier &&
    !token.isReserved &&
    token.image.length === name.length
  );
}

/** Null where all is well; `taken` where two things would bear one name, else the place that would mean something else. */
function tryOut(
  edits: readonly TextEdit[],
  references: readonly Occurrence[],
  name: string,
  workspace: OpenWorkspace,
): string | null {
  const copy = createWorkspace();
  // Every file keeps its index.
  for (const { name: of, text } of workspace.store.sources()) copy.store.put(of, text);
  const changed = new Map<number, readonly TextEdit[]>();
  for (const edit of edits) changed.set(edit.span.file, [...(changed.get(edit.span.file) ?? []), edit]);
  for (const [index, own] of changed) {
    const before = workspace.store.at(index);
    if (before !== null) copy.store.put(before.name, applyEdits(before.text, own));
  }
  const moved = ({ file, start }: Span): string => `${file} ${movedStart(start, changed.get(file) ?? [])}`;
  const seeing = new Set(references.flatMap(({ span }) => viewsWithFile(span.file, workspace)));
  const renamed = new Set(references.map(({ span }) => moved(span)));
  for (const { members } of seeing) {
    const after = copy.viewOf(copy.store.file(members.head.file.name) as PolFile);
    if (standTwice(after).some((span) => renamed.has(`${span.file} ${span.start}`))) return 'taken';
  }
  const files = new Set([...seeing].flatMap(filesIn));
  for (const file of files) {
    if (!changed.has(file.index) && !file.text.includes(name)) continue;
    const now = copy.store.file(file.name);
    const other = now === null ? null : firstOther(file, now, workspace, copy, moved);
    if (other !== null) return other;
  }
  return null;
}

const viewsWithFile = (index: number, workspace: OpenWorkspace): readonly View[] => {
  const file = workspace.store.at(index);
  return file === null || !('parsed' in file) ? [] : workspace.viewsWith(file);
};

const filesIn = ({ files, vocabularies }: View): readonly PolFile[] => [
  ...files,
  ...vocabularies.flatMap((one) => one.files),
];

/** Where a name stands that another thing bears too, or nearly. */
function standTwice(view: View): readonly Span[] {
  const { report, sorted } = createFindings();
  buildSymbols(view.symbols().declared, report);
  return sorted().flatMap(({ primary, secondary }) => [primary.span, ...secondary.map(({ span }) => span)]);
}

/** The first word of a file that names another thing than it did. */
function firstOther(
  before: PolFile,
  after: PolFile,
  workspace: OpenWorkspace,
  copy: OpenWorkspace,
  moved: (span: Span) => string,
): string | null {
  const [then, now] = [workspace.viewOf(before), copy.viewOf(after)];
  const found = new Map(
    occurrencesInFile(after, now).map((one) => [`${one.span.file} ${one.span.start}`, one]),
  );
  for (const { span, named } of occurrencesInFile(before, then)) {
    const place = placeOf(named, then);
    const same = found.get(moved(span));
    const to = same === undefined ? null : placeOf(same.named, now);
    if (place === null || (to !== null && `${to.file} ${to.start}` === moved(place))) continue;
    return placeText(before, span.start);
  }
  return null;
}

function placeText(file: PolFile, offset: number): string {
  const line = file.text.slice(0, offset).split(/\r\n|\r|\n/).length;
  return `${file.name}:${line}`;
}

/** Edits that do not touch each other, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, text: inserted } of edits.toSorted((left, right) => right.span.start - left.span.start))
    result = result.slice(0, span.start) + inserted + result.slice(span.end);
  return result;
}

/** Where a place is after the edits before it. */
function movedStart(start: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ span }) => span.start < start)
    .reduce((at, { span, text }) => at + text.length - (span.end - span.start), start);
}
