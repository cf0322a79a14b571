/** A case of which a proof is made: its records, with what was read and decided of each, and where an expression stands. */
import type { BuiltinContext, BuiltinStep } from '../../builtins/builtins.ts';
import type { IsoDate } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { Known, KnownRecord } from '../known/known.ts';
import type { CameTo } from './came-to.ts';
import type { Verdict } from './verdict.ts';

/** Thrown where an answer turns on what is not known, or on what proofs of this kind do not tell; caught where one is asked. */
export const UNSETTLED: unique symbol = Symbol('unsettled');

/** Throws `UNSETTLED`. */
export function unsettled(): never {
  // An error would be made with its stack, for what is no error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw UNSETTLED;
}

/** One record, or the whole case: what was read of it and decided for it, by the places that are given out while compiling. */
export interface Holder {
  /** Null: the whole case. */
  readonly record: KnownRecord | null;
  readonly owner: Holder | null;
  readonly read: (CameTo | undefined)[];
  readonly verdicts: (Verdict | undefined)[];
  readonly lists: Map<string, readonly Holder[]>;
}

export type Bound = Holder | { readonly kind: 'choice'; readonly choice: string; readonly member: string };

/** Where an expression stands. There is one for a case, which goes along from clause to clause. */
export interface Scope {
  readonly known: Known;
  readonly whole: Holder;
  /** The record of each subject that has one. */
  readonly roots: ReadonlyMap<string, Holder>;
  /** The record for which is decided; null: it is decided once. */
  record: Holder | null;
  /** What quantifiers bind, outermost first. */
  readonly bound: Bound[];
  /** What is noted while a part is decided: steps of builtins, and norms of figures. */
  steps: BuiltinStep[];
  cites: string[];
  readonly context: BuiltinContext;
  /** The number of the proof that is made. */
  proof: number;
}

export function scopeOf(known: Known, { rankOf, calendarOf }: ProgramIndex): Scope {
  const roots = new Map([...known.records].map(([subject, record]) => [subject, holderOf(record, null)]));
  const scope: Scope = {
    known,
    whole: { record: null, owner: null, read: [], verdicts: [], lists: new Map() },
    roots,
    record: null,
    bound: [],
    steps: [],
    cites: [],
    context: { rankOf, calendarOf, note: (step) => void scope.steps.push(step) },
    proof: 0,
  };
  return scope;
}

const holderOf = (record: KnownRecord, owner: Holder | null): Holder => ({
  record,
  owner,
  read: [],
  verdicts: [],
  lists: new Map(),
});

/** The records that belong to one; unsettled where there may be more of them. */
export function listOf(holder: Holder, subject: string): readonly Holder[] {
  const made = holder.lists.get(subject);
  if (made !== undefined) return made;
  const list = holder.record?.lists.get(subject);
  if (list === undefined || list.more !== null) return unsettled();
  const records = list.records.map((record) => holderOf(record, holder));
  holder.lists.set(subject, records);
  return records;
}

export const rootOf = (scope: Scope, subject: string): Holder => scope.roots.get(subject) ?? unsettled();

export const referenceDateOf = ({ known }: Scope): IsoDate => known.referenceDate ?? unsettled();

/** The subjects above one, itself first: `[handeling, declaratie, aanbieder]`. */
export function lineOf(subject: string, { subjects }: ProgramIndex): readonly string[] {
  const line = [subject];
  for (
    let owner = subjects.get(subject)?.owner ?? null;
    owner !== null;
    owner = subjects.get(owner)?.owner ?? null
  )
    line.push(owner);
  return line;
}

/** The holders of a subject under another, through the subjects between them. */
export function holdersUnder(holder: Holder, path: readonly string[]): readonly Holder[] {
  let found: readonly Holder[] = [holder];
  for (const subject of path) found = found.flatMap((owner) => listOf(owner, subject));
  return found;
}
