/** What became of clauses, in words. */
import { dayInWords } from '../../base/day-words.ts';
import type { Language } from '../../base/language.ts';
import type { Change, ClauseChange, Effect, Place } from '../report.ts';
import { wordFor } from '../words/listed.ts';
import type { ClauseSort } from '../words/form.ts';
import { diffWords } from '../words/words.ts';
import { calledFor } from './called.ts';
import type { ToldChange, ToldClause, ToldPlace } from './told.ts';

export function sortOf({ older, newer, changes, isOfMeaning }: ClauseChange): ClauseSort {
  if (changes.some(({ kind }) => kind === 'notAtHand')) return 'notAtHand';
  if (older.length === 0) return 'added';
  if (newer.length === 0) return 'removed';
  return isOfMeaning ? 'changed' : 'wordsOnly';
}

export function toldClause(change: ClauseChange, language: Language, isTold = false): ToldClause {
  const sort = sortOf(change);
  return {
    sort,
    word: diffWords[language].clauseSorts[sort],
    isTold,
    older: change.older.map((place) => toldPlace(place, language)),
    newer: change.newer.map((place) => toldPlace(place, language)),
    changes: toldChanges(change, language),
  };
}

/** What is said of it beside what became of it as a whole; `hasNames`: both its names stand above it. */
export const toldChanges = (
  clause: ClauseChange,
  language: Language,
  { hasNames = false }: { readonly hasNames?: boolean } = {},
): readonly ToldChange[] =>
  clause.changes
    .filter((change) => !isPlain(change.kind) && !(hasNames && isInNames(change)))
    .map((change) => toldChange(withNames(change, clause, hasNames), language));

/** Which clauses it was split into or merged from stands beside the clause, or else here. */
function withNames(change: Change, { older, newer }: ClauseChange, isHere: boolean): Change {
  const names = (places: readonly Place[]): string => places.map(({ path }) => path).join(', ');
  if (isHere && (change.kind === 'split' || change.kind === 'merged'))
    return { ...change, from: names(older), to: names(newer) };
  return isInNames(change) ? { ...change, from: null, to: null } : change;
}

/** Its names stand beside it. */
const isInNames = ({ kind }: Change): boolean => kind === 'renamed' || kind === 'moved';

/** Changes of the clause, of its rules, and of figures and readings that it reads; those of the members of a group are their own. */
export function ownClauses(
  { kind, older, newer }: Effect,
  clauses: readonly ClauseChange[],
): { readonly itself: readonly ClauseChange[]; readonly parts: readonly ClauseChange[] } {
  const names = [older, newer].flatMap((place) => (place === null ? [] : [place.path]));
  const pathsOf = (change: ClauseChange): readonly string[] =>
    [...change.older, ...change.newer].map(({ path }) => path);
  const isItself = (change: ClauseChange): boolean => pathsOf(change).some((path) => names.includes(path));
  const isPart = (change: ClauseChange): boolean =>
    change.readers.some((reader) => names.includes(reader)) ||
    (kind !== 'group' && pathsOf(change).some((path) => names.some((name) => path.startsWith(`${name}.`))));
  return {
    itself: clauses.filter(isItself),
    parts: clauses.filter((change) => !isItself(change) && isPart(change)),
  };
}

/** What the sort of the clause says already. */
const isPlain = (kind: Change['kind']): boolean =>
  kind === 'added' || kind === 'removed' || kind === 'notAtHand';

const toldPlace = ({ path, label, norms }: Place, language: Language): ToldPlace => ({
  path: calledFor(path, language),
  label,
  norms,
});

function toldChange({ kind, part, from, to, days }: Change, language: Language): ToldChange {
  const words = diffWords[language];
  // Of what was split it stands behind the name of the part.
  const [last = '', ...before] = (part ?? '').split(': ').toReversed();
  const day = Object.hasOwn(words.parts, last) ? wordFor(words.parts, last) : null;
  const holder = before.length === 0 ? null : before.toReversed().join(': ');
  return {
    what: day ?? words.changes[kind],
    part: day === null ? part : holder,
    from: dayText(from, language),
    to: dayText(to, language),
    moved: days === null ? null : words.moved(days),
  };
}

const dayText = (text: string | null, language: Language): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayInWords(text, language) : text;
