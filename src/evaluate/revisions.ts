/**
 * Which revision of a policy was in force on a knowledge date. A revision comes out on one day, after the one before
 * it, and is in force until the next one is out. Where the sources do not tell the day, neither can the answer.
 */
import type { IsoDate } from '../base/value.ts';
import type { Program } from '../ir/ir.ts';

/** One revision with the days between which it came out, as the program says it. */
export interface DatedRevision {
  readonly revision: number;
  readonly published: Program['published'];
}

export type InForce<Revision extends DatedRevision> =
  | { readonly kind: 'one'; readonly revision: Revision }
  /** Each of these may have been in force, oldest first; `orNone`: and perhaps none had come out yet. */
  | { readonly kind: 'doubt'; readonly revisions: readonly Revision[]; readonly orNone: boolean }
  /** Surely none had come out; `first` is the one that came out first. */
  | { readonly kind: 'none'; readonly first: Revision };

type Known = 'out' | 'perhaps' | 'notYet';

/** The revision in force on a day; null where there are no revisions at all. */
export function inForceOn<Revision extends DatedRevision>(
  revisions: readonly Revision[],
  day: IsoDate,
): InForce<Revision> | null {
  const ordered = [...revisions].sort((left, right) => left.revision - right.revision);
  const [first] = ordered;
  if (first === undefined) return null;
  const known = knownOn(ordered, day);
  const base = known.lastIndexOf('out');
  const possible = ordered.filter(
    (_, place) => place === base || (place > base && known[place] === 'perhaps'),
  );
  const [only, ...others] = possible;
  if (only === undefined) return { kind: 'none', first };
  if (others.length === 0 && base >= 0) return { kind: 'one', revision: only };
  return { kind: 'doubt', revisions: possible, orNone: base < 0 };
}

/** Whether a revision by itself had come out on a day. */
export function isOutOn({ published }: DatedRevision, day: IsoDate): Known {
  if (published === null) return 'perhaps';
  if (published.first > day) return 'notYet';
  return published.last !== null && published.last <= day ? 'out' : 'perhaps';
}

/** The same for each of them in order: none came out before the one before it. */
function knownOn(ordered: readonly DatedRevision[], day: IsoDate): readonly Known[] {
  let isBlocked = false;
  return ordered.map((revision) => {
    const known = isOutOn(revision, day);
    if (known === 'notYet') isBlocked = true;
    return isBlocked && known === 'perhaps' ? 'notYet' : known;
  });
}
