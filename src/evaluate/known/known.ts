/** What is known of a case: records, and for each input the values that it can still have. */
import type { Cause, IsoDate } from '../../base/value.ts';
import type { Interval } from '../../ir/ir.ts';
import type { Piece } from '../possible/piece.ts';
import type { SaidBy } from '../result.ts';

/** One record. A fresh one stands for a record that an incomplete list may still hold. */
export interface KnownRecord {
  readonly subject: string;
  readonly key: string;
  readonly owner: KnownRecord | null;
  /** Identifies it among all records. */
  readonly id: string;
  readonly lists: ReadonlyMap<string, KnownList>;
  readonly isFresh: boolean;
}

export interface KnownList {
  readonly records: readonly KnownRecord[];
  /** What more records would be like, or null: the list is complete. */
  readonly more: KnownRecord | null;
}

export interface Known {
  /** The record of each subject that has one. */
  readonly records: ReadonlyMap<string, KnownRecord>;
  /** The values that inputs can have, by `inputId`; an input that is not here can have any. */
  readonly given: ReadonlyMap<string, GivenInput>;
  readonly referenceDate: IsoDate | null;
}

export interface GivenInput {
  readonly path: string;
  /** Null: anything that it can be. */
  readonly pieces: readonly Piece[] | null;
  /** Of a judgement or the use of a power, without a reference date: the days on which it counts, and as what. */
  readonly between?: Interval & { readonly pieces: readonly Piece[] };
  /** Set when what was given is wrong: it counts as unknown while deciding. */
  readonly wrong: Cause | null;
  /** Of a judgement or the use of a power: who gave it, when and why, as far as it is told. */
  readonly said?: SaidBy;
}

export const REFERENCE_DATE = 'referenceDate';

const join = (...parts: readonly (string | number)[]): string => parts.join('\u0001');

/** Written out: it is made for every fact of every record. */
export const factInput = (record: KnownRecord, fact: string, year: number | null): string =>
  `fact\u0001${record.id}\u0001${fact}\u0001${year ?? ''}`;
export const memberInput = (fact: string, member: string): string => join(fact, 'has', member);
export const sayInput = (name: string, record: KnownRecord | null): string =>
  `say\u0001${name}\u0001${record?.id ?? ''}`;
export const doneInput = (step: string, record: KnownRecord | null): string =>
  join('done', step, record?.id ?? '');
export const listInput = (owner: KnownRecord, subject: string): string => join('list', owner.id, subject);
/** The same input of another record of the same list: its name holds that of its record. */
export const inputOfOther = (input: string, record: KnownRecord, other: KnownRecord): string =>
  input.split(record.id).join(other.id);
export const recordId = (owner: KnownRecord | null, subject: string, key: string): string =>
  join(owner?.id ?? '', subject, key);

/** Identifies what is decided, once or for a record. */
export const decidedKey = (name: string, record: KnownRecord | null): string =>
  join('decided', name, record?.id ?? '');

/** The name in the key of what is decided; the whole of anything else. */
export const nameIn = (key: string): string => key.split('\u0001')[1] ?? key;

export const FRESH_KEY = '\u0000';

/** The fresh record of a list, with open lists of its own. */
export function freshRecord(
  subject: string,
  owner: KnownRecord,
  subjectsUnder: (subject: string) => readonly string[],
): KnownRecord {
  const lists = new Map<string, KnownList>();
  const record: KnownRecord = {
    subject,
    key: FRESH_KEY,
    owner,
    id: recordId(owner, subject, FRESH_KEY),
    lists,
    isFresh: true,
  };
  for (const under of subjectsUnder(subject))
    lists.set(under, { records: [], more: freshRecord(under, record, subjectsUnder) });
  return record;
}
