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
  const changed = changedPaths(found);
  const changes = newer.changes.map((change) => checked(change, older, changed, found));
  const covered = newer.changes
    .filter((change) => isAbout(change, older))
    .flatMap(({ concerns }) => concerns);
  const notStated = [...changed.ofMeaning].filter((path) => !covered.some((one) => isUnder(path, one)));
  return { changes, notStated: notStated.toSorted() };
}

interface Changed {
  /** Of which the meaning is another, is new or is gone. */
  readonly ofMeaning: ReadonlySet<string>;
  /** Of which only words or places are. */
  readonly ofWords: ReadonlySet<string>;
  readonly notAtHand: ReadonlySet<string>;
}

function changedPaths({ clauses, effects, only }: FoundChanges): Changed {
  const [ofMeaning, ofWords, notAtHand] = [new Set<string>(), new Set<string>(only), new Set<string>()];
  for (const { older, newer, changes, isOfMeaning } of clauses) {
    const paths = (newer.length > 0 ? newer : older).map(({ path }) => path);
    const isMissing = changes.some(({ kind }) => kind === 'notAtHand');
    for (const path of paths) (isMissing ? notAtHand : isOfMeaning ? ofMeaning : ofWords).add(path);
  }
  for (const { effect, newer, older } of effects) {
    const path = newer?.path ?? older?.path;
    if (path === undefined || effect === 'equivalent' || effect === 'undecided') continue;
    (effect === 'notAtHand' ? notAtHand : ofMeaning).add(path);
  }
  return { ofMeaning, ofWords, notAtHand };
}

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
  { only }: FoundChanges,
): StatedCheck {
  const { name, change: kind, text, cites, concerns } = change;
  const base = { name, kind, text, norms: cites };
  if (!isAbout(change, older)) return { ...base, verdict: 'notCompared', found: [], notFound: [] };
  // That something was only put clearer is confirmed by other words as well.
  const isOfWords = kind === 'clarified' || kind === 'updated';
  const all = new Set([...changed.ofMeaning, ...only, ...(isOfWords ? changed.ofWords : [])]);
  const holds = (paths: ReadonlySet<string>, concerned: string): boolean =>
    [...paths].some((path) => isUnder(path, concerned));
  const found = concerns.filter((concerned) => holds(all, concerned));
  const notFound = concerns.filter((concerned) => !found.includes(concerned));
  const isMissing = notFound.some((concerned) => holds(changed.notAtHand, concerned));
  const verdict = found.length > 0 ? 'confirmed' : isMissing || !older.isWhole ? 'notAtHand' : 'notFound';
  return { ...base, verdict, found, notFound };
}
