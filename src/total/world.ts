/** Complete facts: every fact has a value (absence is one), every judgement is given, every use of a power is known. */
import type { IsoDate, Value } from '../base/value.ts';
import { BrokenInvariant } from '../builtins/read.ts';

/** One record of a subject. A subject that is not many, or shared, has one, with an empty key. */
export interface WorldRecord {
  readonly subject: string;
  readonly key: string;
  readonly owner: WorldRecord | null;
  /** By `factKey`. */
  readonly facts: ReadonlyMap<string, Value>;
  /** The records of each subject that belong to this one. */
  readonly lists: ReadonlyMap<string, readonly WorldRecord[]>;
}

export interface World {
  readonly referenceDate: IsoDate;
  /** Alternatives other than the chosen ones, by reading. */
  readonly readings: ReadonlyMap<string, string>;
  /** The record of each subject that has one. */
  readonly records: ReadonlyMap<string, WorldRecord>;
  /** Judgements, and whether a power was used; by `keyedName`. */
  readonly says: ReadonlyMap<string, Value>;
  /** The event of each step; by `keyedName`. */
  readonly done: ReadonlyMap<string, Value>;
}

export const factKey = (fact: string, year: number | null): string =>
  year === null ? fact : `${fact} ${year}`;

interface Keyed {
  readonly key: string;
  readonly owner: Keyed | null;
}

/** Keys of a record and its owners, outermost first: `a1` or `a1/b2`; empty for a record without a key. */
export function keyPath(record: Keyed | null): string {
  const keys: string[] = [];
  for (let at: Keyed | null = record; at !== null; at = at.owner) if (at.key !== '') keys.unshift(at.key);
  return keys.join('/');
}

/** `name`, or `name[a1]` for what is said or decided for each record. */
export function keyedName(name: string, record: Keyed | null): string {
  const path = keyPath(record);
  return path === '' ? name : `${name}[${path}]`;
}

interface Linked {
  readonly subject: string;
  readonly owner: Linked | null;
}

/** The record itself or the owner of it that is of a subject, or null. */
export function ownerOf<Item extends Linked>(record: Item | null, subject: string): Item | null {
  for (let at: Linked | null = record; at !== null; at = at.owner)
    if (at.subject === subject) return at as Item;
  return null;
}

/** Records of a subject under a record, through the subjects between them. */
export function recordsUnder(
  record: WorldRecord,
  subject: string,
  ownerOfSubject: (subject: string) => string | null,
): readonly WorldRecord[] {
  const path: string[] = [];
  for (let at: string | null = subject; at !== null && at !== record.subject; at = ownerOfSubject(at))
    path.unshift(at);
  let found: readonly WorldRecord[] = [record];
  for (const step of path) found = found.flatMap((owner) => owner.lists.get(step) ?? []);
  return found;
}

export function factOf(record: WorldRecord, fact: string, year: number | null): Value {
  const value = record.facts.get(factKey(fact, year));
  if (value === undefined)
    throw new BrokenInvariant(`no value for '${record.subject}.${factKey(fact, year)}'`);
  return value;
}
