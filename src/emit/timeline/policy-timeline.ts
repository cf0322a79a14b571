/** The steps of a policy in order of day: plain JSON, `pol-timeline/1`. The schema only grows. */
import type { Language } from '../../base/language.ts';
import type { IsoDate } from '../../base/value.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';

export const TIMELINE_SCHEMA = 'pol-timeline/1';

export interface PolicyTimeline {
  readonly schema: typeof TIMELINE_SCHEMA;
  /** The language of what is said in words and of norms; labels are in the language of the policy. */
  readonly language: Language;
  readonly policy: {
    readonly name: string;
    readonly year: number;
    readonly revision: number;
    readonly title: string;
    readonly digest: string | null;
    /** The first day on which it can have come out. */
    /** The days between which it came out; `last` null: that day or any later one. */
    readonly published: { readonly first: IsoDate; readonly last: IsoDate | null } | null;
    readonly consultable: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  };
  /** Of the record that the facts describe. */
  readonly id: string | null;
  readonly referenceDate: IsoDate | null;
  readonly knowledgeDate: IsoDate | null;
  /** Whether facts or a reference date were given, so that milestones have a state. */
  readonly hasStates: boolean;
  /** The party of whom the milestones are, where only those were asked for. */
  readonly onlyFor: Party | null;
  readonly timelines: readonly {
    readonly name: string;
    readonly label: string | null;
    readonly isProcedure: boolean;
    readonly cites: readonly string[];
  }[];
  readonly milestones: readonly Milestone[];
  /** What a reader should know about which text this is of: its revision, and when it may be asked. */
  readonly remarks: readonly string[];
  readonly errors: readonly FactDiagnostic[];
  readonly warnings: readonly FactDiagnostic[];
}

export interface Party {
  readonly name: string;
  readonly label: string;
}

export type MilestoneState =
  | 'upcoming'
  | 'open'
  | 'due'
  | 'late'
  | 'lapsed'
  | 'missed'
  | 'done'
  | 'doneEarly'
  | 'doneLate'
  | 'notApplicable'
  | 'undetermined'
  | 'gap'
  | 'conflict'
  | 'error';

/** Where the reference date lies, whether or not the step applies or is done. */
export type Moment = 'before' | 'within' | 'lastDay' | 'after';

export interface Milestone {
  /** Path of the step: `aanbiedingsbrief.bespreken`. */
  readonly name: string;
  /** Key of the record, where facts give the records that the step is decided for. */
  readonly key: string | null;
  readonly label: string | null;
  /** Name of the timeline or procedure. */
  readonly timeline: string | null;
  /** Empty: the document names nobody. */
  readonly by: readonly Party[];
  /** Subject for each record of which there is one. */
  readonly per: string | null;
  readonly window: Window;
  readonly force: 'must' | 'aims' | 'may';
  readonly isOptional: boolean;
  readonly isYearly: boolean;
  /** Null: no condition is written. */
  readonly condition: Condition | null;
  readonly via: readonly string[];
  readonly contents: readonly string[];
  /** Paths of steps that come first. */
  readonly dependsOn: readonly string[];
  /** What follows from being late; `text` null where none is printed, the whole null where nothing is said of it. */
  readonly consequence: { readonly text: string | null } | null;
  readonly cites: readonly Cited[];
  /** Null without facts and reference date. */
  readonly progress: Progress | null;
}

/**
 * `days`: every bound that is written is known, or known but for an exception. `open`: a bound depends on the case, and is not known. `none`: no day
 * is written.
 */
export interface Window {
  readonly kind: 'days' | 'open' | 'none';
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** A day of it is the written one, and an exception may put another in its place. */
  readonly isProvisional: boolean;
  /** Of an open window: what the policy says of it, `uiterlijk een jaar na de dag van de prestatie`. */
  readonly rule: string | null;
  /** How the days come about, where that is more than that the policy writes them; of an open window what is missing. */
  readonly explanation: string | null;
  /** Facts, judgements and results that an open window waits for. */
  readonly waitsFor: readonly { readonly path: string; readonly label: string | null }[];
}

export interface Condition {
  /** `als contracttype = aanbiedingsbrief`; null where it takes more words. */
  readonly text: string | null;
  /** Paths of what it reads. */
  readonly reads: readonly string[];
  /** Whether it applies on the facts; null when that was not asked. */
  readonly applies: 'yes' | 'no' | 'perhaps' | null;
}

export interface Cited {
  readonly norm: string;
  /** Null when the register has no such norm. */
  readonly place: string | null;
  readonly text: string | null;
}

export interface Progress {
  readonly state: MilestoneState;
  /** States that can still be, where it is undetermined. */
  readonly possible: readonly string[];
  readonly moment: Moment | null;
  /** Steps that have to be done before it and are not. */
  readonly waitsFor: readonly string[];
}

/** Whether it, or a day of it, holds only on a condition, as far as that was asked. */
export const isConditional = ({ condition, window }: Milestone): boolean =>
  window.isProvisional || (condition !== null && condition.applies !== 'yes');

/** The first and last day between which something stands in a calendar, or null without days. */
export function spanOf({ window }: Milestone): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const { first, last } = window;
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return null;
  return from <= to ? { from, to } : { from: to, to };
}

/** `naam`, or `naam[sleutel]` where there is one for each record. */
export const milestoneName = ({ name, key }: Pick<Milestone, 'name' | 'key'>): string =>
  key === null ? name : `${name}[${key}]`;

/** What it is called: its label, or its name in words. */
export const milestoneTitle = ({ name, key, label }: Milestone): string =>
  `${label ?? name.slice(name.lastIndexOf('.') + 1).replaceAll('_', ' ')}${key === null ? '' : ` (${key})`}`;
