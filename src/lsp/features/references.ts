/** Where a word comes from, and everywhere it is used, across all that is compiled with it. */
import type { Span } from '../../base/span.ts';
import type { Declared } from '../../check/checked.ts';
import { keyOfNamed, placeOf, wordOf, type Named, type Occurrence } from '../names/named.ts';
import { occurrenceAt, occurrencesIn, occurrencesInHeader } from '../names/occurrences.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';
import type { OpenWorkspace } from '../open/workspace.ts';

export interface Definition {
  /** The word that was pointed at. */
  readonly from: Span;
  readonly to: Span;
}

export function definitionAt(file: PolFile, offset: number, view: View): Definition | null {
  const found = occurrenceAt(file, view, offset);
  const to = found === null ? null : placeOf(found.named, view);
  return found === null || to === null ? null : { from: found.span, to };
}

/** Everything with the same name and place, its declaration included, by file and place. */
export function referencesAt(file: PolFile, offset: number, workspace: OpenWorkspace): readonly Occurrence[] {
  const view = workspace.viewOf(file);
  const found = occurrenceAt(file, view, offset);
  return found === null ? [] : referencesTo(found.named, view, workspace);
}

export function referencesTo(named: Named, view: View, workspace: OpenWorkspace): readonly Occurrence[] {
  const place = placeOf(named, view);
  const word = named.kind === 'binder' ? textAt(workspace, named.span) : wordOf(named);
  const isIt = (other: Named, of: View): boolean =>
    keyOfNamed(other) === keyOfNamed(named) && isSamePlace(placeOf(other, of), place);
  const found: Occurrence[] = [];
  for (const file of filesThatSee(place, view, workspace)) {
    if (!file.text.includes(word)) continue;
    const of = workspace.viewOf(file);
    for (const occurrence of occurrencesOfWord(file, of, word))
      if (isIt(occurrence.named, of)) found.push(occurrence);
  }
  return distinct(found);
}

const textAt = ({ store }: OpenWorkspace, { file, start, end }: Span): string =>
  store.at(file)?.text.slice(start, end) ?? '';

const isSamePlace = (left: Span | null, right: Span | null): boolean =>
  left?.file === right?.file && left?.start === right?.start;

/** The files that are compiled with the one in which it is declared; without a place, those of the view. */
function filesThatSee(place: Span | null, view: View, workspace: OpenWorkspace): readonly PolFile[] {
  const home = place === null ? null : workspace.store.at(place.file);
  const views =
    home === null || !('parsed' in home)
      ? viewsWithRegister(home, view, workspace)
      : workspace.viewsWith(home);
  const files = views.flatMap(filesOf);
  return [...new Set(files)].sort((left, right) => left.index - right.index);
}

/** A register is read by every policy that names it. */
function viewsWithRegister(
  register: ReturnType<OpenWorkspace['store']['at']>,
  view: View,
  workspace: OpenWorkspace,
): readonly View[] {
  if (register === null || 'parsed' in register) return [view];
  return workspace.views().filter(({ registers }) => registers.includes(register));
}

function filesOf(view: View): readonly PolFile[] {
  return [
    ...view.vocabularies.flatMap(({ files }) => files),
    ...view.files,
    ...(view.base === null ? [] : filesOf(view.base)),
  ];
}

/** Only declarations that hold the word are looked into. */
function occurrencesOfWord(file: PolFile, view: View, word: string): readonly Occurrence[] {
  const holds = ({ declaration: { span } }: Declared): boolean =>
    file.text.slice(span.start, span.end).includes(word);
  const { header } = file.parsed().tree;
  return [
    ...(header === null ? [] : occurrencesInHeader(header)),
    ...view
      .declaredIn(file.index)
      .filter(holds)
      .flatMap((declared) => occurrencesIn(declared, view)),
  ];
}

function distinct(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byPlace = new Map(occurrences.map((one) => [`${one.span.file} ${one.span.start}`, one]));
  return [...byPlace.values()].sort(
    (left, right) => left.span.file - right.span.file || left.span.start - right.span.start,
  );
}
