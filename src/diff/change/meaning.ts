import type { Change, ChangeKind } from '../report.ts';

/** Words, citations and places: nothing that is decided turns on them. */
const ofWords: ReadonlySet<ChangeKind> = new Set(['reworded', 'source', 'renamed', 'moved']);

export const isOfMeaning = (changes: readonly Change[]): boolean =>
  changes.some(({ kind }) => !ofWords.has(kind));
