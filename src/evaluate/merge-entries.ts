/**
 * One entry of several: what is said of one thing under each revision that may have been in force. Where all say the
 * same that is the answer; where they differ both are given, and the outcome is undetermined for that reason.
 */
import type {
  CauseEntry,
  Entry,
  GroupEntry,
  Possible,
  Proof,
  RestsOn,
  RevisionAnswer,
  StepEntry,
} from './result.ts';

/** What one revision says; null where it does not know the thing. */
export interface Said<Item extends Entry> {
  readonly revision: number;
  /** No: what it does not say here may stand in its text. */
  readonly isAtHand: boolean;
  readonly entry: Item | null;
}

interface Spoken<Item extends Entry> {
  readonly revision: number;
  readonly entry: Item;
}

/** The entry that holds for all of them. Oldest first; the newest gives what is not an answer, such as the label. */
export function mergeEntry<Item extends Entry>(name: string, said: readonly Said<Item>[]): Item | null {
  const spoken = said.flatMap(({ revision, entry }) => (entry === null ? [] : [{ revision, entry }]));
  const newest = spoken.at(-1)?.entry;
  if (newest === undefined) return null;
  const shared = { ...newest, ...foundations(spoken.map(({ entry }) => entry)) };
  const isKnownToAll = spoken.length === said.length;
  return isKnownToAll && isOne(spoken.map(({ entry }) => answerOf(entry)))
    ? shared
    : { ...shared, ...differing(name, said, spoken) };
}

/** A step whose state is the same may still have other days. */
export function mergeStep(name: string, said: readonly Said<StepEntry>[]): StepEntry | null {
  const merged = mergeEntry(name, said);
  if (merged === null) return null;
  const spoken = said.flatMap(({ revision, entry }) => (entry === null ? [] : [{ revision, entry }]));
  const entries = spoken.map(({ entry }) => entry);
  const [isFirstSame, isLastSame] = [isOne(entries.map(firstOf)), isOne(entries.map(lastOf))];
  const isSame = isFirstSame && isLastSame;
  const [firstCause] = merged.causes;
  return {
    ...merged,
    first: isFirstSame ? merged.first : null,
    last: isLastSame ? merged.last : null,
    state: merged.status === 'decided' ? merged.state : null,
    waitsFor: unique(entries.flatMap(({ waitsFor }) => waitsFor)),
    because: isSame ? merged.because : proof(spoken),
    causes:
      isSame || firstCause?.reason === 'revision' ? merged.causes : [cause(name, said), ...merged.causes],
    byRevision: isSame ? merged.byRevision : spoken.map(answer),
  };
}

/** The counts are of the members as they come out together. */
export function mergeGroup(
  name: string,
  said: readonly Said<GroupEntry>[],
  memberNamed: (member: string) => Entry | null,
): GroupEntry | null {
  const merged = mergeEntry(name, said);
  if (merged === null) return null;
  const members = merged.members.map(memberNamed);
  if (members.some((member) => member === null)) return merged;
  const counts = { met: 0, notMet: 0, undetermined: 0, notApplicable: 0 };
  for (const member of members) counts[truthOf(member)] += 1;
  return { ...merged, counts };
}

function truthOf(member: Entry | null): keyof GroupEntry['counts'] {
  if (member?.status === 'notApplicable') return 'notApplicable';
  if (member?.status !== 'decided') return 'undetermined';
  return member.outcome === 'met' ? 'met' : 'notMet';
}

/** Two entries with the same answer differ in nothing that decides. */
function answerOf(entry: Entry): string {
  const { status, outcome, possible, inPrinciple } = entry;
  return JSON.stringify([status, outcome, possible, inPrinciple]);
}

const isOne = (texts: readonly (string | null)[]): boolean => new Set(texts).size <= 1;
const firstOf = ({ first }: StepEntry): string | null => first;
const lastOf = ({ last }: StepEntry): string | null => last;

function differing<Item extends Entry>(
  name: string,
  said: readonly Said<Item>[],
  spoken: readonly Spoken<Item>[],
): Pick<Entry, 'status' | 'outcome' | 'possible' | 'inPrinciple' | 'causes' | 'because' | 'byRevision'> {
  const entries = spoken.map(({ entry }) => entry);
  const missing = said
    .filter(({ entry }) => entry === null)
    .map(({ isAtHand }): Possible => ({ status: isAtHand ? 'notApplicable' : 'gap' }));
  const principles = entries.map(({ inPrinciple }) => inPrinciple);
  return {
    status: 'undetermined',
    outcome: null,
    possible: distinct([...entries.flatMap(({ possible }) => possible), ...missing]),
    inPrinciple: isOne(principles.map((one) => JSON.stringify(one))) ? (principles[0] ?? null) : null,
    causes: distinct([cause(name, said), ...entries.flatMap(({ causes }) => causes)]),
    because: proof(spoken),
    byRevision: spoken.map(answer),
  };
}

function cause<Item extends Entry>(name: string, said: readonly Said<Item>[]): CauseEntry {
  const silent = said.filter(({ entry }) => entry === null);
  const [missing, notAtHand] = [true, false].map((isAtHand) =>
    silent.filter((one) => one.isAtHand === isAtHand).map(({ revision }) => revision),
  );
  return {
    reason: 'revision',
    name,
    cites: unique(said.flatMap(({ entry }) => entry?.cites ?? [])),
    details: {
      revisions: said.map(({ revision }) => revision).join(', '),
      ...(missing?.length ? { missingIn: missing.join(', ') } : {}),
      ...(notAtHand?.length ? { notAtHandIn: notAtHand.join(', ') } : {}),
    },
  };
}

function answer<Item extends Entry>({ revision, entry }: Spoken<Item>): RevisionAnswer {
  const { status, outcome, possible } = entry;
  return { revision, status, outcome, possible, first: dayIn(entry, 'first'), last: dayIn(entry, 'last') };
}

/** Steps have days; nothing else has. */
function dayIn(
  entry: Entry & Partial<Pick<StepEntry, 'first' | 'last'>>,
  end: 'first' | 'last',
): string | null {
  return entry[end] ?? null;
}

/** The proof under each revision, side by side. */
function proof<Item extends Entry>(spoken: readonly Spoken<Item>[]): Proof | null {
  const children = spoken.flatMap(({ revision, entry: { because } }): readonly Proof[] =>
    because === null
      ? []
      : [{ ...because, kind: 'revision', name: String(revision), children: [because], lost: [], steps: [] }],
  );
  const newest = spoken.at(-1)?.entry.because;
  if (newest === undefined || newest === null) return null;
  return { ...newest, outcome: null, children, lost: [], steps: [] };
}

/** What an answer stands on and what it still needs, under any of the revisions. */
function foundations(entries: readonly Entry[]): Pick<Entry, 'needed' | 'cites' | 'inexact' | 'restsOn'> {
  return {
    needed: byKey(
      entries.flatMap(({ needed }) => needed),
      ({ path }) => path,
    ),
    cites: unique(entries.flatMap(({ cites }) => cites)),
    inexact: entries.some(({ inexact }) => inexact),
    restsOn: mergeRests(entries.map(({ restsOn }) => restsOn)),
  };
}

function mergeRests(rests: readonly RestsOn[]): RestsOn {
  const names = (pick: (one: RestsOn) => readonly string[]): readonly string[] => unique(rests.flatMap(pick));
  const readings = rests.flatMap((one) => one.readings);
  return {
    judgements: names(({ judgements }) => judgements),
    powers: names(({ powers }) => powers),
    readings: byKey(readings, ({ name, chosen }) => `${name} ${chosen}`).map((reading) => ({
      ...reading,
      wouldDiffer: readings.some(({ name, wouldDiffer }) => name === reading.name && wouldDiffer),
    })),
    elsewhere: names(({ elsewhere }) => elsewhere),
    always: names(({ always }) => always),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Each thing once, the first of those with the same key. */
export function byKey<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return [...found.values()];
}

export const distinct = <Item>(items: readonly Item[]): readonly Item[] =>
  byKey(items, (item) => JSON.stringify(item));
