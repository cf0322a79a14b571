/** What the amendments of a revision do to the declarations of its base. */
import type { NameKind } from '../base/codes.ts';
import type { Language } from '../base/language.ts';
import type { Span } from '../base/span.ts';
import type { Report } from '../check/report.ts';
import { pathText } from '../check/resolve.ts';
import { nameKindOf, nameSpan } from '../check/symbols.ts';
import type { AmendmentDeclaration, Declaration, Path } from '../syntax/ast.ts';
import { nameOfBase, type Base } from './base.ts';
import { citing } from './citing.ts';
import { checkFingerprint } from './fingerprint.ts';
import { likelyPath, pathOf, placesIn, type Place, type Places } from './places.ts';
import { supplemented } from './supplement.ts';

/** By the declaration itself: the tree of the base is not changed. */
export interface Edits {
  /** Null: taken away. */
  readonly replaced: ReadonlyMap<Declaration, Declaration | null>;
  readonly inserted: ReadonlyMap<Declaration, readonly Declaration[]>;
  /** What an amendment adds to the policy itself. */
  readonly added: ReadonlyMap<AmendmentDeclaration, Declaration>;
  readonly repealed: ReadonlyMap<string, Span>;
}

export type LanguageOf = (span: Span) => Language;

interface Editing {
  readonly base: Base;
  readonly places: Places;
  readonly report: Report;
  /** Of the file in which something stands. */
  readonly languageOf: LanguageOf;
  /** Targets that are replaced, supplemented or repealed, with the amendment that does it. */
  readonly claimed: Map<string, AmendmentDeclaration>;
  readonly replaced: Map<Declaration, Declaration | null>;
  readonly inserted: Map<Declaration, readonly Declaration[]>;
  readonly added: Map<AmendmentDeclaration, Declaration>;
  readonly repealed: Map<string, Span>;
}

export function editsOf(
  amendments: readonly AmendmentDeclaration[],
  base: Base,
  languageOf: LanguageOf,
  report: Report,
): Edits {
  const editing: Editing = {
    base,
    places: placesIn(base.files),
    report,
    languageOf,
    claimed: new Map(),
    replaced: new Map(),
    inserted: new Map(),
    added: new Map(),
    repealed: new Map(),
  };
  // What is replaced as a whole is known before anything inside it is looked at.
  const byDepth = [...amendments].sort((left, right) => depthOf(left) - depthOf(right));
  for (const amendment of byDepth) editOne(editing, amendment);
  return editing;
}

const depthOf = ({ verb, target }: AmendmentDeclaration): number =>
  verb === 'inserts' ? Number.MAX_SAFE_INTEGER : (target?.segments.length ?? 0);

function editOne(editing: Editing, amendment: AmendmentDeclaration): void {
  const { target, declaration } = amendment;
  const amending = declaration === null ? null : citing(declaration, amendment.cites);
  if (target === null) {
    if (amending !== null) editing.added.set(amendment, amending);
    return;
  }
  const place = placeOf(editing, target, declaration);
  if (place === null || !claim(editing, amendment, place, target)) return;
  switch (amendment.verb) {
    case 'inserts':
      if (amending !== null) insert(editing, place, amending, target);
      return;
    case 'repeals':
      checkFingerprint(editing, amendment, place);
      editing.replaced.set(place.declaration, null);
      return repeal(editing, place, target.span);
    case 'replaces':
      checkFingerprint(editing, amendment, place);
      if (amending !== null && isSameThing(editing, place, amending))
        editing.replaced.set(place.declaration, amending);
      return;
    case 'supplements':
      checkFingerprint(editing, amendment, place);
      if (amending !== null && isSameThing(editing, place, amending))
        editing.replaced.set(
          place.declaration,
          supplemented(place.path, place.declaration, amending, editing.report),
        );
  }
}

/** What a path names in the base; of a subject and a party with one name, what the new declaration is. */
function placeOf(editing: Editing, target: Path, declaration: Declaration | null): Place | null {
  const path = pathText(target);
  const found = editing.places.get(path) ?? [];
  const place = found.find((one) => one.declaration.kind === declaration?.kind) ?? found[0];
  if (place !== undefined) return place;
  const base = nameOfBase(editing.base);
  if (editing.base.missing !== null) {
    editing.report('base-not-at-hand', { base, target: path }, target.span);
    return null;
  }
  const suggestion = likelyPath(editing.places, path);
  const similar = editing.places.get(suggestion)?.[0];
  editing.report('unknown-target', { target: path, base, suggestion }, target.span, {
    label: { key: 'unknown' },
    secondary: [
      similar === undefined ? null : { span: nameSpan(similar.declaration), text: { key: 'similar-here' } },
    ],
    fixes:
      suggestion === ''
        ? []
        : [
            {
              title: { key: 'fix-name', values: { name: suggestion } },
              edits: [{ span: target.span, text: suggestion }],
              isSafe: false,
            },
          ],
  });
  return null;
}

/** One amendment a thing, and none inside what is replaced or repealed. Many insertions may go into one group. */
function claim(editing: Editing, amendment: AmendmentDeclaration, place: Place, target: Path): boolean {
  const other = [place.path, ...place.around].find((path) => editing.claimed.has(path));
  if (other === undefined) {
    if (amendment.verb !== 'inserts') editing.claimed.set(place.path, amendment);
    return true;
  }
  const earlier = editing.claimed.get(other);
  editing.report('amended-twice', { target: place.path, other }, target.span, {
    secondary: [
      earlier === undefined
        ? null
        : { span: earlier.target?.span ?? earlier.span, text: { key: 'amended-here' } },
    ],
  });
  return false;
}

function insert(editing: Editing, place: Place, declaration: Declaration, target: Path): void {
  if (!mayHold(place.declaration, declaration)) {
    const kinds = { kind: nameKindOf(place.declaration), found: nameKindOf(declaration) };
    editing.report('cannot-insert-in', { target: place.path, ...kinds }, target.span);
    return;
  }
  const others = editing.inserted.get(place.declaration) ?? [];
  editing.inserted.set(place.declaration, [...others, declaration]);
}

function mayHold(block: Declaration, member: Declaration): boolean {
  if (block.kind === 'timeline') return member.kind === 'step';
  return block.kind === 'group' && (member.kind === 'requirement' || member.kind === 'group');
}

/** With all that it holds. */
function repeal(editing: Editing, place: Place, span: Span): void {
  for (const [path, [inside]] of editing.places)
    if (path === place.path || inside?.around.includes(place.path)) editing.repealed.set(path, span);
}

/** What takes the place of something is the same kind of thing, with the same name. */
function isSameThing(editing: Editing, place: Place, declaration: Declaration): boolean {
  const path = pathOf(declaration, place.around.at(-1) ?? null);
  if (path === place.path && sortOf(declaration) === sortOf(place.declaration)) return true;
  editing.report(
    'other-declaration',
    {
      target: place.path,
      kind: nameKindOf(place.declaration),
      name: pathOf(declaration, null),
      found: nameKindOf(declaration),
    },
    nameSpan(declaration),
    { secondary: [{ span: nameSpan(place.declaration), text: { key: 'declared-here' } }] },
  );
  return false;
}

/** A table is a decision written otherwise, and a condition may become an exclusion: their results are read alike. */
function sortOf(declaration: Declaration): NameKind {
  switch (declaration.kind) {
    case 'table':
    case 'decision':
      return 'decision';
    case 'requirement':
      return 'condition';
    default:
      return nameKindOf(declaration);
  }
}
