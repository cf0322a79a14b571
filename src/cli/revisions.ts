/**
 * The revisions that a user asks for: one by its path or by its number, the newest, or the one that was in force on a
 * knowledge date; each that may have been where the sources do not tell.
 */
import { isIsoDate } from '../base/calendar.ts';
import type { IsoDate } from '../base/value.ts';
import { inForceOn, isOutOn, type DatedRevision } from '../evaluate/revisions.ts';
import type { Io } from './io.ts';
import { loadPath, loadUnit, type LoadedPolicy } from './load-policy.ts';
import { policiesUpwards, type PolicyHead } from './policy-heads.ts';
import { namesOf } from './policy-names.ts';
import type { RevisionRemark } from './show/remarks.ts';
import { WrongUse } from './wrong-use.ts';

/** What a policy argument and a knowledge date come to. */
export interface AskedRevisions {
  /** Oldest first; more than one where any may have been in force. The last one is the newest. */
  readonly candidates: readonly [LoadedPolicy, ...(readonly LoadedPolicy[])];
  readonly knowledgeDate: IsoDate | null;
  /** What the user should know about the choice. */
  readonly remarks: readonly RevisionRemark[];
}

/** Loads what is asked, or null when a source has errors; these are then already shown. Throws `WrongUse`. */
export async function loadRevisions(
  io: Io,
  asked: string,
  known: string | null,
): Promise<AskedRevisions | null> {
  if (known !== null && !isIsoDate(known))
    throw new WrongUse('wrong-date', { text: known, option: '--known' });
  if (isPath(asked)) {
    const loaded = await loadPath(io, asked);
    return loaded === null ? null : heldAgainst(loaded, [loaded], known);
  }
  const { heads, revision } = headsNamed(asked, await policiesUpwards(io.cwd));
  if (revision !== null) return loadNumbered(io, heads, revision, known);
  if (known === null) return loadNewest(io, heads);
  const loaded = await loadAll(io, heads);
  return loaded === null ? null : inForce(loaded, known);
}

/** The newest of the candidates: the one to take where only one can be shown. */
export const newestOf = ({ candidates }: AskedRevisions): LoadedPolicy => candidates.at(-1) ?? candidates[0];

/** The same for a command that shows one text only: the newest candidate, and the remarks say that it is that one. */
export function onlyNewest(asked: AskedRevisions): AskedRevisions {
  const newest = newestOf(asked);
  const answered = newest.program.revision;
  return {
    ...asked,
    candidates: [newest],
    remarks: asked.remarks.map((remark) => (remark.kind === 'inDoubt' ? { ...remark, answered } : remark)),
  };
}

export const isPath = (asked: string): boolean =>
  asked.endsWith('.json') || asked.endsWith('.pol') || asked.includes('/');

type Heads = readonly [PolicyHead, ...(readonly PolicyHead[])];

/** The heads of all revisions of the policy and year that are named, oldest first, and the number that is asked for. */
function headsNamed(
  asked: string,
  policies: readonly PolicyHead[],
): { readonly heads: Heads; readonly revision: number | null } {
  const match = /^([^@]+)@(\d{4})(?:r([1-9]\d{0,5}))?$/.exec(asked);
  const ofName = policies.filter(({ name }) => name === asked);
  if (match === null && ofName.length > 0)
    throw new WrongUse('policy-without-year', { name: asked, available: namesOf(ofName) });
  const [, name, year, revision] = match ?? [];
  const [first, ...others] = policies
    .filter((head) => head.name === name && head.year === Number(year))
    .sort((left, right) => left.revision - right.revision);
  if (first === undefined)
    throw new WrongUse('no-such-policy', { name: asked, available: namesOf(policies) });
  const heads: Heads = [first, ...others];
  const double = heads.filter((head) => heads.filter((one) => one.revision === head.revision).length > 1);
  if (double.length > 0)
    throw new WrongUse('several-policies', {
      name: asked,
      paths: double.map(({ path }) => path).join(', '),
    });
  return { heads, revision: revision === undefined ? null : Number(revision) };
}

async function loadAll(io: Io, heads: readonly PolicyHead[]): Promise<AskedRevisions['candidates'] | null> {
  const loaded: LoadedPolicy[] = [];
  for (const head of heads) {
    const policy = await loadUnit(io, await head.unit());
    if (policy === null) return null;
    loaded.push(policy);
  }
  const [first, ...others] = loaded;
  return first === undefined ? null : [first, ...others];
}

async function loadNewest(io: Io, heads: Heads): Promise<AskedRevisions | null> {
  const candidates = await loadAll(io, heads.slice(-1));
  if (candidates === null) return null;
  const [newest] = candidates;
  const revisions = heads.map(({ revision }) => revision);
  const taken: RevisionRemark = {
    kind: 'newestTaken',
    id: idOf(newest),
    taken: newest.program.revision,
    revisions,
  };
  return {
    candidates,
    knowledgeDate: null,
    remarks: [...(heads.length > 1 ? [taken] : []), ...notAtHand(candidates, revisions, null)],
  };
}

async function loadNumbered(
  io: Io,
  heads: Heads,
  revision: number,
  known: IsoDate | null,
): Promise<AskedRevisions | null> {
  const own = heads.filter((head) => head.revision === revision);
  if (own.length === 0)
    throw new WrongUse('no-such-policy', {
      name: `${heads[0].name}@${heads[0].year ?? ''}r${revision}`,
      available: namesOf(heads),
    });
  const loaded = await loadAll(io, known === null ? own : heads);
  const asked = loaded?.find(({ program }) => program.revision === revision);
  return loaded === null || asked === undefined ? null : heldAgainst(asked, loaded, known);
}

const dated = ({ program }: LoadedPolicy): DatedRevision => ({
  revision: program.revision,
  published: program.published,
});

const idOf = ({ program }: LoadedPolicy): string => `${program.name}@${program.year}`;

/** Each revision that may have been in force. */
function possibleOn(
  loaded: readonly LoadedPolicy[],
  known: IsoDate,
): { readonly revisions: readonly DatedRevision[]; readonly orNone: boolean } {
  const found = inForceOn(loaded.map(dated), known);
  if (found?.kind === 'one') return { revisions: [found.revision], orNone: false };
  return found?.kind === 'doubt' ? found : { revisions: [], orNone: true };
}

/** The revision in force on a knowledge date, or each that may have been. */
function inForce(loaded: AskedRevisions['candidates'], known: IsoDate): AskedRevisions {
  const possible = possibleOn(loaded, known);
  const numbers = possible.revisions.map(({ revision }) => revision);
  const [first, ...others] = loaded.filter(({ program }) => numbers.includes(program.revision));
  if (first === undefined) throw notOutYet(loaded[0], loaded, known);
  return {
    candidates: [first, ...others],
    knowledgeDate: known,
    remarks: [
      ...doubts(first, possible, known, null),
      ...notAtHand([first, ...others], numbersOf(loaded), known),
    ],
  };
}

/** A revision that is named exactly is taken unless it surely had not come out; what was in force instead is said. */
function heldAgainst(
  asked: LoadedPolicy,
  all: readonly LoadedPolicy[],
  known: IsoDate | null,
): AskedRevisions {
  const answered = asked.program.revision;
  if (known !== null && isOutOn(dated(asked), known) === 'notYet') throw notOutYet(asked, all, known);
  const possible = known === null ? null : possibleOn(all, known);
  return {
    candidates: [asked],
    knowledgeDate: known,
    remarks: [
      ...(known === null || possible === null ? [] : doubts(asked, possible, known, answered)),
      ...notAtHand([asked], numbersOf(all), known),
    ],
  };
}

/** What is doubtful about the revision in force, and where `answered` was named exactly, whether that was it. */
function doubts(
  policy: LoadedPolicy,
  { revisions, orNone }: ReturnType<typeof possibleOn>,
  known: IsoDate,
  answered: number | null,
): readonly RevisionRemark[] {
  const id = idOf(policy);
  const [oldest, ...later] = revisions;
  if (oldest === undefined) return [];
  if (answered !== null && revisions.every(({ revision }) => revision !== answered))
    return [{ kind: 'otherInForce', id, known, answered, revisions }];
  return [
    ...(later.length > 0 ? [{ kind: 'inDoubt', id, known, answered, revisions } as const] : []),
    ...(orNone ? [{ kind: 'perhapsNotOut', id, known, revision: oldest } as const] : []),
  ];
}

/** Editions of which the text is not at hand; `all` are the revisions there are, or as far as they are known. */
const notAtHand = (
  loaded: readonly LoadedPolicy[],
  all: readonly number[],
  known: IsoDate | null,
): readonly RevisionRemark[] =>
  loaded
    .filter(({ program }) => !program.isAtHand)
    .map((policy) => {
      const before = Math.max(0, ...all.filter((revision) => revision < policy.program.revision));
      const id = idOf(policy);
      return {
        kind: 'notAtHand',
        id,
        known,
        revision: dated(policy),
        before: before === 0 ? null : `${id}r${before}`,
      };
    });

const numbersOf = (loaded: readonly LoadedPolicy[]): readonly number[] =>
  loaded.map(({ program }) => program.revision);

/** `asked` surely had not come out on that day; what had, if anything, may be asked instead. */
function notOutYet(asked: LoadedPolicy, all: readonly LoadedPolicy[], known: IsoDate): WrongUse {
  const { revision, published } = asked.program;
  return new WrongUse('policy-not-out', {
    name: idOf(asked),
    revision,
    known,
    first: published?.first ?? '',
    last: published?.last ?? '',
    inForce: possibleOn(all, known).revisions.map((one) => `${idOf(asked)}r${one.revision}`),
  });
}
