/** What the newer document says it changed, held against what was found; and what was found that it does not say. */
import type { Program, StatedChange } from '../ir/ir.ts';
import type { ClauseChange, Edition, Effect, Stated, StatedCheck } from './report.ts';

export interface FoundChanges {
  readonly clauses: readonly ClauseChange[];
  readonly effects: readonly Effect[];
  /** Facts and judgements that only one edition has. */
  readonly only: ReadonlySet<string>;
}

export function statedIn(newer: Program, older: Edition, found: FoundChanges): Stated {
  const changed = changedPaths(found, older.isWhole);
  const about = newer.changes.filter((change) => isAbout(change, older));
  const changes = newer.changes.map((change) => {
    const others = about.filter((other) => other !== change);
    return checked(change, older, changed, { ...found, others });
  });
  const notStated = [...changed.ofMeaning.keys()].filter(
    (path) => !about.some((change) => isNamed(path, change) || isCited(path, change, changed.ofMeaning)),
  );
  return { changes, notStated: notStated.toSorted() };
}

/** Paths with the norms that they cite, in either edition. */
type Paths = ReadonlyMap<string, readonly string[]>;

interface Changed {
  /** Of which the meaning is another, is new or is gone. */
  readonly ofMeaning: Paths;
  /** Of which only words or places are. */
  readonly ofWords: Paths;
  readonly notAtHand: Paths;
}

/** What an older text that is not at hand says is not known, and so not either that it was something else. */
function changedPaths({ clauses, effects, only }: FoundChanges, isOlderWhole: boolean): Changed {
  const [ofMeaning, ofWords, notAtHand] = [
    new Map<string, readonly string[]>(),
    new Map([...only].map((name) => [name, [] as readonly string[]])),
    new Map<string, readonly string[]>(),
  ];
  const add = (paths: Map<string, readonly string[]>, path: string, norms: readonly string[]): void => {
    paths.set(path, [...(paths.get(path) ?? []), ...norms]);
  };
  for (const { older, newer, changes, isOfMeaning } of clauses) {
    const norms = [...older, ...newer].flatMap((place) => place.norms);
    const isMissing = changes.some(({ kind }) => kind === 'notAtHand');
    for (const { path } of newer.length > 0 ? newer : older)
      add(isMissing ? notAtHand : isOfMeaning ? ofMeaning : ofWords, path, norms);
  }
  for (const { effect, newer, older } of effects) {
    const path = newer?.path ?? older?.path;
    if (path === undefined || effect === 'equivalent' || effect === 'undecided') continue;
    const norms = [...(older?.norms ?? []), ...(newer?.norms ?? [])];
    add(effect === 'notAtHand' ? notAtHand : ofMeaning, path, norms);
    if (effect === 'notAtHand' && !isOlderWhole) ofMeaning.delete(path);
  }
  return { ofMeaning, ofWords, notAtHand };
}

const isNamed = (path: string, { concerns }: StatedChange): boolean =>
  concerns.some((one) => isUnder(path, one));

/** What rests on the very passage that states the change. */
const isCited = (path: string, { cites }: StatedChange, paths: Paths): boolean =>
  (paths.get(path) ?? []).some((norm) => cites.includes(norm));

/** A group stands for what is in it; a document names what is no clause, `parameter x`, without the word before it. */
function isUnder(path: string, concerned: string): boolean {
  const name = path.slice(path.lastIndexOf(' ') + 1);
  return name === concerned || name.startsWith(`${concerned}.`);
}

/** Without a year before it that is named, it is about the edition before. */
const isAbout = ({ comparedWith }: StatedChange, older: Edition): boolean =>
  comparedWith === null ||
  (comparedWith.name === older.name &&
    comparedWith.year === older.year &&
    (comparedWith.revision === null || comparedWith.revision === older.revision));

function checked(
  change: StatedChange,
  older: Edition,
  changed: Changed,
  { only, others }: FoundChanges & { readonly others: readonly StatedChange[] },
): StatedCheck {
  const { name, change: kind, text, cites, concerns } = change;
  const base = { name, kind, text, norms: cites };
  if (!isAbout(change, older))
    return { ...base, verdict: 'notCompared', found: [], notFound: [], notAtHand: [] };
  // That something was only put clearer is confirmed by other words as well.
  const isOfWords = kind === 'clarified' || kind === 'updated';
  const all = new Set([...changed.ofMeaning.keys(), ...only, ...(isOfWords ? changed.ofWords.keys() : [])]);
  const holds = (paths: Iterable<string>, concerned: string): boolean =>
    [...paths].some((path) => isUnder(path, concerned));
  const named = concerns.filter((concerned) => holds(all, concerned));
  // What the document says of one change in so many words is no part of another that stands in the same passage.
  const cited = [...changed.ofMeaning.keys()].filter(
    (path) =>
      isCited(path, change, changed.ofMeaning) && ![change, ...others].some((one) => isNamed(path, one)),
  );
  const found = [...named, ...cited.toSorted()];
  const missed = concerns.filter((concerned) => !named.includes(concerned));
  const notAtHand = missed.filter(
    (concerned) => !older.isWhole || holds(changed.notAtHand.keys(), concerned),
  );
  const notFound = missed.filter((concerned) => !notAtHand.includes(concerned));
  const isMissing = notAtHand.length > 0 || !older.isWhole;
  const verdict = found.length > 0 ? 'confirmed' : isMissing ? 'notAtHand' : 'notFound';
  return { ...base, verdict, found, notFound, notAtHand };
}
