/** Which norms of a document a policy says, and by what: plain JSON, `pol-coverage/1`. The schema only grows. */
export const COVERAGE_SCHEMA = 'pol-coverage/1';

/** What can cite, as an author would call it. */
export const itemKinds = [
  'condition',
  'exclusion',
  'expectation',
  'guidance',
  'group',
  'decision',
  'calculation',
  'rule',
  'exception',
  'unless',
  'appliesIf',
  'judgement',
  'power',
  'reading',
  'parameter',
  'picked',
  'always',
  'fact',
  'contact',
  'calendar',
  'step',
  'timeline',
  'term',
  'intent',
  'remark',
  'elsewhere',
  'statedChange',
] as const;

export type ItemKind = (typeof itemKinds)[number];

/** By what a norm is covered, best first. */
export const allMeans = [
  'rule',
  'routing',
  'judgement',
  'reading',
  'step',
  'change',
  'elsewhere',
  'term',
  'intent',
  'remark',
] as const;

export type Means = (typeof allMeans)[number];

export const reasons = [
  'purpose',
  'background',
  'pointer',
  'unmeasured',
  'product',
  'repetition',
  'document',
] as const;

export type Reason = (typeof reasons)[number];

/** What names a norm, alone or with at most two others. */
export interface Naming {
  /** `asr.ggz@2025`. */
  readonly policy: string;
  readonly kind: ItemKind;
  readonly means: Means;
  readonly name: string;
  /** Of an intent. */
  readonly reason: Reason | null;
  /** Title of an example that fails without it; null: none was found, or none was looked for. */
  readonly example: string | null;
  /** Whether `pol timeline` shows it, with the norm. */
  readonly isShown: boolean;
  /** Whether it covers the norm. */
  readonly covers: boolean;
}

export type Uncovered =
  /** Nothing cites it. */
  | 'notNamed'
  /** It is cited in ranges and in lists of more than three only. */
  | 'onlyInLists'
  /** It can be computed, and only notes name it. */
  | 'noteAlone'
  /** What names it can be taken away without an example that fails. */
  | 'noExample';

export interface NormCoverage {
  readonly id: string;
  readonly kind: string;
  readonly computable: 'yes' | 'partly' | 'no';
  readonly section: string;
  readonly place: string;
  readonly nl: string;
  readonly en: string;
  /** The best of what covers it; null: nothing does. */
  readonly by: Means | null;
  /** Of an intent that covers it. */
  readonly reason: Reason | null;
  /** It is a norm that decides, and a note is all that says it. */
  readonly isNoteAlone: boolean;
  readonly why: Uncovered | null;
  readonly named: readonly Naming[];
}

export interface KindCoverage {
  readonly kind: string;
  readonly norms: number;
  readonly covered: number;
  /** How many by each means; what covers none is left out. */
  readonly by: Readonly<Partial<Record<Means, number>>>;
}

export interface RegisterCoverage {
  readonly id: string;
  readonly policies: readonly string[];
  readonly total: number;
  readonly covered: number;
  readonly kinds: readonly KindCoverage[];
  /** How many intents give each reason. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  readonly norms: readonly NormCoverage[];
}

export interface Cited {
  readonly policy: string;
  readonly kind: ItemKind;
  readonly name: string;
  readonly label: string | null;
  readonly cites: readonly string[];
  readonly origin: { readonly file: string; readonly line: number } | null;
}

export interface Coverage {
  readonly schema: typeof COVERAGE_SCHEMA;
  /** Everything is covered, and everything that decides has a source. */
  readonly isWhole: boolean;
  readonly policies: readonly {
    readonly id: string;
    readonly name: string;
    readonly year: number;
    readonly revision: number;
    readonly title: string;
    readonly registers: readonly string[];
  }[];
  readonly registers: readonly RegisterCoverage[];
  /** What decides and cites no norm. */
  readonly unsourced: readonly Cited[];
  /** What cites more than three norms, or a range of them: it covers none of them. */
  readonly wide: readonly Cited[];
}
