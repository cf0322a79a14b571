/** A case of which a proof is made: its records, with what was read and decided of each, and where an expression stands. */
import type { BuiltinContext, BuiltinStep } from '../../builtins/builtins.ts';
import type { IsoDate } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { NamedRecord } from '../known/inputs.ts';
import type { Possible } from '../result.ts';
import type { CameTo } from './came-to.ts';
import type { Input } from './input.ts';
import { unsettled } from './unsettled.ts';
import type { Verdict } from './verdict.ts';

/** One record, or the whole case: what was read of it and decided for it, by the places that are given out while compiling. */
export interface Holder {
  /** No other has it, in any case. */
  readonly number: number;
  /** Null: the whole case. */
  readonly record: NamedRecord | null;
  readonly owner: Holder | null;
  /** What was given of it, as its source keeps it. */
  readonly given: unknown;
  readonly read: (CameTo | undefined)[];
  /** The same as JSON, where it was told. */
  readonly told: (Possible | undefined)[];
  readonly verdicts: (Verdict | undefined)[];
  readonly lists: Map<string, readonly Holder[]>;
}

let holders = 0;

export const holderOf = (record: NamedRecord | null, owner: Holder | null, given: unknown): Holder => ({
  number: (holders += 1),
  record,
  owner,
  given,
  read: [],
  told: [],
  verdicts: [],
  lists: new Map(),
});

/** Where facts come from. Each of these is unsettled where it is not known, or not known whole. */
export interface Source {
  readonly whole: unknown;
  readonly referenceDate: IsoDate | null;
  readonly read: (holder: Holder, input: Input) => CameTo;
  /** What was given of the one record of a subject. */
  readonly root: (subject: string) => unknown;
  readonly list: (holder: Holder, subject: string) => readonly Holder[];
}

export type Bound = Holder | { readonly kind: 'choice'; readonly choice: string; readonly member: string };

/** Where an expression stands. There is one for a case, which goes along from clause to clause. */
export interface Scope {
  readonly source: Source;
  readonly whole: Holder;
  /** The record of each subject that has one. */
  readonly roots: Map<string, Holder>;
  /** The record for which is decided; null: it is decided once. */
  record: Holder | null;
  /** What quantifiers bind, outermost first. */
  readonly bound: Bound[];
  /** What was noted since the clause was begun: steps of builtins, and norms of figures. */
  readonly steps: BuiltinStep[];
  readonly cites: string[];
  readonly context: BuiltinContext;
  /** The number of the proof that is made. */
  proof: number;
}

export function scopeOf(source: Source, { rankOf, calendarOf }: ProgramIndex): Scope {
  const steps: BuiltinStep[] = [];
  return {
    source,
    whole: holderOf(null, null, source.whole),
    roots: new Map(),
    record: null,
    bound: [],
    steps,
    cites: [],
    context: { rankOf, calendarOf, note: (step) => void steps.push(step) },
    proof: 0,
  };
}

/** The records that belong to one. */
export function listOf(holder: Holder, subject: string, { source }: Scope): readonly Holder[] {
  const made = holder.lists.get(subject) ?? source.list(holder, subject);
  holder.lists.set(subject, made);
  return made;
}

export function rootOf(scope: Scope, subject: string): Holder {
  const known = scope.roots.get(subject);
  if (known !== undefined) return known;
  const made = holderOf({ subject, key: '', owner: null }, null, scope.source.root(subject));
  scope.roots.set(subject, made);
  return made;
}

export const referenceDateOf = ({ source }: Scope): IsoDate => source.referenceDate ?? unsettled();

/** The subjects above one, itself first: `[handeling, declaratie, aanbieder]`. */
export function lineOf(subject: string, { subjects }: ProgramIndex): readonly string[] {
  const line: string[] = [];
  for (let at: string | null = subject; at !== null; at = subjects.get(at)?.owner ?? null) line.push(at);
  return line;
}

/** The holders of a subject under another, through the subjects between them. */
export function holdersUnder(holder: Holder, path: readonly string[], scope: Scope): readonly Holder[] {
  let found: readonly Holder[] = [holder];
  for (const subject of path) found = found.flatMap((owner) => listOf(owner, subject, scope));
  return found;
}
