/** Every word around a comparison, for the terminal, the Markdown and the page alike. */
import type {
  Attribution,
  ChangeKind,
  Direction,
  Doubtful,
  Edition,
  Effect,
  Order,
  StatedCheck,
} from '../report.ts';

/** What an effect in one direction is called. */
export type Sided = Readonly<Record<Exclude<Direction, 'other'>, string>>;

/** What became of a clause, for counting. */
export type ClauseSort = 'changed' | 'added' | 'removed' | 'notAtHand' | 'wordsOnly';

/** Effects that have no direction. */
export type PlainEffect = Exclude<Effect['effect'], 'stricter' | 'looser'>;

export interface DiffWords {
  readonly title: string;
  readonly edition: (edition: Edition, isSameYear: boolean) => string;
  /** Of two texts of one revision, as of a file and the file before a change to it. */
  readonly texts: {
    readonly older: (edition: string) => string;
    readonly newer: (edition: string) => string;
  };
  readonly older: string;
  readonly newer: string;
  readonly andMore: (count: number) => string;
  readonly days: (count: number) => string;
  readonly moved: (days: number) => string;

  // What it comes to
  readonly ordered: Readonly<Record<Order, Sided>>;
  /** Beside what an order calls it, only where it says something to who is judged. */
  readonly general: Sided;
  readonly sooner: Sided;
  readonly plain: Readonly<Record<PlainEffect, string>>;
  /** Of an effect in both directions. */
  readonly both: (stricter: string, looser: string) => string;
  readonly kinds: Readonly<Record<Effect['kind'], readonly [one: string, more: string]>>;

  // A case
  readonly witness: string;
  readonly witnesses: (count: number) => string;
  readonly referenceDate: string;
  readonly nothing: string;
  readonly notThere: string;
  readonly statuses: Readonly<Record<string, string>>;
  /** What the author of the policy wrote where it leaves something open. */
  readonly writtenGap: (text: string) => string;
  /** Days of a step that waits for others, which are not done. */
  readonly waiting: (days: string, steps: readonly string[]) => string;
  /** Outcomes that are words of the notation of policies, in either language. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly metOutcomes: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly absent: string;
  readonly events: Readonly<Record<'notYet' | 'never', string>>;
  readonly inYear: (name: string, year: string) => string;
  readonly done: (step: string) => string;
  readonly because: (kind: Attribution['kind'], clauses: readonly string[]) => string;
  readonly explained: string;
  readonly doubt: (word: string | null, reason: Doubtful['reason']) => string;
  readonly onlyWith: (facts: readonly string[]) => string;
  /** What it is where the days of these facts stay where they are, and of those move on with the cycle. */
  readonly otherwise: (word: string, fixed: readonly string[], moved: readonly string[]) => string;
  /** Of a case by that reading. */
  readonly otherDays: (word: string) => string;

  // Clauses
  readonly clauses: string;
  readonly clausesOf: (count: number) => string;
  readonly clauseSorts: Readonly<Record<ClauseSort, string>>;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly norms: string;
  readonly noNorms: string;
  readonly noText: string;

  // The whole
  readonly summary: string;
  readonly nothingChanged: string;
  readonly clausesFound: (count: number, parts: readonly string[]) => string;
  readonly effectsFound: (count: number, parts: readonly string[]) => string;
  readonly clausesNotAtHand: (count: number) => string;
  readonly notAtHand: (count: number) => string;
  readonly undecided: (count: number, reasons: readonly string[]) => string;
  readonly unsureDays: (count: number) => string;
  /** Expectations that became conditions, and the like. */
  readonly forced: (from: string, to: string, names: readonly string[]) => string;
  readonly reasons: Readonly<Record<Doubtful['reason'], string>>;
  readonly otherPolicy: (older: string, newer: string) => string;
  readonly contents: string;
  readonly showAll: string;

  // Timelines
  readonly timelines: string;
  readonly timelinesAbout: string;
  readonly strip: (older: string, newer: string, moved: number) => string;
  readonly columns: Readonly<
    Record<
      | 'step'
      | 'older'
      | 'newer'
      | 'moved'
      | 'from'
      | 'to'
      | 'count'
      | 'why'
      | 'example'
      | 'money'
      | 'what'
      | 'clause'
      | 'effect'
      | 'verdict',
      string
    >
  >;
  readonly until: (date: string) => string;
  /** Of a step that is in both editions, and has a day in one. */
  readonly noFixedDay: string;
  readonly fixedDay: string;
  readonly since: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  /** Days in the place of which an exception may put others, or none. */
  readonly provisional: (days: string) => string;

  // Stated changes
  readonly stated: string;
  readonly statedFound: (count: number, parts: readonly string[]) => string;
  readonly nothingStated: string;
  readonly verdicts: Readonly<Record<StatedCheck['verdict'], string>>;
  readonly found: string;
  readonly notFound: string;
  readonly notStated: (count: number) => string;

  // Portfolio
  readonly portfolio: string;
  readonly whoChanges: string;
  readonly rest: string;
  /** Of the group of what is not told apart. */
  readonly restOfGroups: string;
  readonly records: (count: string, failed: string | null) => string;
  readonly same: string;
  readonly changed: string;
  readonly mayChange: string;
  readonly decisionChanges: (name: string, changed: string, may: string | null) => string;
  readonly difference: string;
  readonly total: string;

  // Limits
  readonly limits: string;
  readonly method: string;
  readonly notWhole: (edition: string) => string;
  readonly years: (older: string, years: number) => string;
  readonly fixed: (count: number) => string;
  readonly unsure: (count: number) => string;
  readonly only: (edition: string, other: string, count: number) => string;
  readonly unlike: (count: number) => string;
  readonly renamed: (count: number) => string;
  readonly digest: (edition: string, digest: string) => string;
}
