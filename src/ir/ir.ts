/**
 * The intermediate representation: what a policy means, without layout, labels' places or sugar. A program is plain
 * JSON data (numbers as exact text), so that it can be hashed, archived, and read by any engine. The list of node
 * kinds is closed: a new construct should lower to these.
 */
import type { IsoDate, MonthRounding, Type } from '../base/value.ts';
import type { BuiltinId } from '../builtins/builtins.ts';

export const IR_VERSION = 4;

/** `n`, `n.m` or `n/m`: see `exactText`. */
export type ExactText = string;

export interface Program {
  readonly irVersion: number;
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** The days between which it came out; `last` is null when only the earliest possible day is known. */
  readonly published: { readonly first: IsoDate; readonly last: IsoDate | null } | null;
  /** The revision of the same policy and year that this one amends, as it was when it was compiled. */
  readonly amends: { readonly revision: number; readonly digest: string } | null;
  /** No for a stub: an edition that is known to exist, and of which the text is not at hand. */
  readonly isAtHand: boolean;
  readonly governs: Interval | null;
  readonly consultable: Interval | null;
  /** Vocabularies it was compiled with, pinned. */
  readonly uses: readonly { readonly name: string; readonly digest: string }[];
  readonly registers: readonly string[];
  readonly subjects: readonly Subject[];
  readonly facts: readonly Fact[];
  readonly choices: readonly Choice[];
  readonly parties: readonly Named[];
  readonly contacts: readonly Contact[];
  readonly parameters: readonly Parameter[];
  readonly calendars: readonly Calendar[];
  readonly readings: readonly Reading[];
  readonly says: readonly Say[];
  readonly always: readonly Always[];
  readonly clauses: readonly Clause[];
  /** Timelines and procedures: what arranges steps. They have no result; their guard stands on each step. */
  readonly timelines: readonly Timeline[];
  readonly notes: readonly Note[];
  readonly changes: readonly StatedChange[];
  readonly acceptances: readonly Acceptance[];
  readonly examples: readonly Example[];
  /** What explanations say of the norms that are cited: place and paraphrase, from the registers. */
  readonly norms: readonly Norm[];
}

/** Both ends included; null is open. */
export interface Interval {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface Named {
  readonly name: string;
  readonly label: string | null;
}

export interface Norm {
  readonly id: string;
  readonly section: string;
  readonly place: string;
  readonly kind: string;
  readonly nl: string;
  readonly en: string;
}

export interface Subject extends Named {
  /** Set for a subject of which there are many: the record belongs to one record of the owner. */
  readonly owner: string | null;
  readonly key: string | null;
  readonly isShared: boolean;
  readonly placedOn: string | null;
}

export interface Fact extends Named {
  readonly subject: string;
  readonly type: Type;
  readonly isYearly: boolean;
  readonly question: string | null;
  readonly range: { readonly low: Literal | null; readonly high: Literal | null } | null;
  readonly mayBeAbsent: boolean;
  /** The provider can change it; `by` is the last day on which that helps. */
  readonly changeable: { readonly by: IsoDate | null } | null;
  readonly effort: 'register' | 'provider' | 'document' | 'person' | null;
  readonly formerly: string | null;
  readonly cites: readonly string[];
}

export interface Choice {
  readonly name: string;
  readonly isOrdered: boolean;
  readonly members: readonly (Named & { readonly formerly: string | null })[];
}

export interface Contact extends Named {
  readonly channels: readonly { readonly channel: string; readonly value: string }[];
  readonly cites: readonly string[];
}

export interface Parameter extends Named {
  readonly type: Type;
  readonly values: readonly {
    readonly value: Expression;
    readonly period: Interval;
    readonly cites: readonly string[];
  }[];
}

/** Which days are worked, frozen: Saturdays, Sundays and the days off are not. Outside its period nothing is known. */
export interface Calendar extends Named {
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  /** Where the days off come from, with its version. */
  readonly source: string;
  /** Days off, with what they are called, in order; also those in a weekend. */
  readonly daysOff: readonly { readonly date: IsoDate; readonly name: string }[];
  /** Days in a weekend that are worked, in order. */
  readonly worked: readonly IsoDate[];
  readonly cites: readonly string[];
}

/** The first alternative is the chosen one. */
export interface Reading extends Named {
  readonly cites: readonly string[];
  /** Names of the values that an alternative binds; `''` where the reading itself has the value. */
  readonly bindings: readonly { readonly name: string; readonly type: Type }[];
  readonly alternatives: readonly {
    readonly name: string;
    readonly reason: string;
    /** One expression for each binding, in order. */
    readonly values: readonly Expression[];
  }[];
}

/** A judgement (an input that must be given) or a power (an input that says whether it was used). */
export interface Say extends Named {
  readonly say: 'judgement' | 'power';
  readonly type: Type;
  /** The subject for each record of which it is given, or null: once. */
  readonly per: string | null;
  /** Empty: the document names nobody. */
  readonly by: readonly string[];
  readonly guard: Expression | null;
  readonly range: { readonly low: Expression | null; readonly high: Expression | null } | null;
  /** Shown, never computed: paths of facts, soft norms, texts elsewhere. */
  readonly weighs: readonly string[];
  readonly cites: readonly string[];
}

export interface Always extends Named {
  readonly condition: Expression;
  readonly cites: readonly string[];
  readonly outside: string | null;
}

export interface Note extends Named {
  readonly note: 'term' | 'intent' | 'remark' | 'elsewhere';
  /** Of an intent: why nothing is computed. */
  readonly reason: Reason | null;
  readonly text: string;
  readonly guard: Expression | null;
  readonly isAtHand: boolean | null;
  /** A range that was written is here norm by norm; `citesRange` says that there was one. */
  readonly cites: readonly string[];
  readonly citesRange: boolean;
}

export type Reason =
  'purpose' | 'background' | 'pointer' | 'unmeasured' | 'product' | 'repetition' | 'document';

/** What the document says that it changed. It computes nothing: a comparison of two editions checks it. */
export interface StatedChange extends Named {
  readonly change: 'new' | 'changed' | 'clarified' | 'updated' | 'dropped' | 'transitional';
  readonly text: string;
  /** Paths of what it concerns, as in results; facts as `subject.fact`. Empty: no rule is concerned. */
  readonly concerns: readonly string[];
  /** `revision` is null where the document names none. */
  readonly comparedWith: {
    readonly name: string;
    readonly year: number;
    readonly revision: number | null;
  } | null;
  /** As printed. */
  readonly before: string | null;
  readonly after: string | null;
  readonly cites: readonly string[];
}

/** A finding of the analysis that is left as it is. It computes nothing, and holds for that fingerprint alone. */
export interface Acceptance {
  readonly kind:
    | 'gap'
    | 'overlap'
    | 'conflict'
    | 'unreachable'
    | 'constant'
    | 'contradictory'
    | 'unused'
    | 'noValue'
    | 'order'
    | 'infeasible'
    | 'onlyUnderReading'
    | 'repeated'
    | 'undecided';
  /** As in results; a fact as `subject.fact`, a rule as `clause.rule`; of `repeated` the title of an example. */
  readonly path: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly cites: readonly string[];
}

// ------------------------------------------------------------------------------------------- clauses

/** Everything with a result. The name is its path: `contractvoorwaarden.governancecode`. */
export type Clause = Requirement | Group | Decision | Step;

export interface ClauseBase extends Named {
  /** Decided once for each record of this subject, or once. */
  readonly per: string | null;
  readonly cites: readonly string[];
  /** Exceptions that target this clause, as a tree; `geldt als` and `tenzij` are here too. */
  readonly exceptions: readonly Exception[];
  readonly inForce: Interval | null;
  /** What places it in time: a date expression; null is the reference date. */
  readonly placedBy: Expression | null;
  /** Names of `elders` notes. */
  readonly restsOn: readonly string[];
  /** Where it stands in the source, for explanations: file name, line. */
  readonly origin: { readonly file: string; readonly line: number };
}

/**
 * The target is what carries it: a clause, or another exception. An effect on an exception: `lapses` withdraws that
 * exception (what it targets stands again); the others give the result in its place.
 */
export interface Exception {
  readonly name: string;
  readonly origin: 'exception' | 'unless' | 'appliesIf';
  /** Null: always applies. */
  readonly condition: Expression | null;
  readonly effect:
    | { readonly kind: 'lapses' }
    | { readonly kind: 'becomes'; readonly outcome: Expression }
    | { readonly kind: 'undetermined'; readonly reason: string; readonly elsewhere: string | null }
    | { readonly kind: 'clashes' };
  readonly cites: readonly string[];
  readonly exceptions: readonly Exception[];
}

export type Force = 'hard' | 'expected' | 'advised';

/** Met when `test` is yes; of an exclusion `test` is the ground, and it is met when the ground does not hold. */
export interface Requirement extends ClauseBase {
  readonly kind: 'requirement';
  readonly requirement: 'condition' | 'exclusion' | 'expectation' | 'guidance';
  readonly force: Force;
  readonly test: Expression;
}

/** Its value is yes when the members that apply hold: all of them, one, or at least `atLeast`. */
export interface Group extends ClauseBase {
  readonly kind: 'group';
  readonly mode: 'all' | 'one' | 'atLeast';
  readonly atLeast: number | null;
  /** Names of clauses, in order: requirements and groups. */
  readonly members: readonly string[];
  /** All members are soft: it has counts and no truth. */
  readonly isSoft: boolean;
}

export interface Decision extends ClauseBase {
  readonly kind: 'decision';
  readonly isPublished: boolean;
  readonly type: Type;
  readonly rules: readonly Rule[];
  readonly overlap: {
    readonly under: { readonly reading: string; readonly alternative: string } | null;
    readonly overlap: 'conflict' | 'first' | 'all';
    readonly mayBeEmpty: boolean;
    readonly otherwise: 'conflict' | 'first' | 'all';
  };
}

/** A rule of a decision, or a row of a table. */
export interface Rule {
  readonly name: string;
  /** Null: always holds. */
  readonly condition: Expression | null;
  /** Holds when no other rule does; its condition, if any, must hold too. */
  readonly isOtherwise: boolean;
  readonly inPrinciple: boolean;
  readonly outcome: Expression;
  readonly cites: readonly string[];
}

export interface Step extends ClauseBase {
  readonly kind: 'step';
  /** The timeline or procedure that it belongs to. */
  readonly timeline: string | null;
  readonly by: readonly string[];
  readonly first: Expression | null;
  readonly last: Expression | null;
  readonly force: 'must' | 'aims' | 'may';
  readonly isOptional: boolean;
  readonly isYearly: boolean;
  readonly via: readonly string[];
  readonly contents: readonly string[];
  readonly dependsOn: readonly string[];
  /** Null: not stated by the author; `''`: none is printed. */
  readonly consequence: string | null;
}

export interface Timeline extends Named {
  readonly isProcedure: boolean;
  /** Paths of its steps, in order. */
  readonly steps: readonly string[];
  readonly cites: readonly string[];
}

// --------------------------------------------------------------------------------------- expressions

/** The closed set of expression nodes. Types are resolved: an operator is one row of `builtins`. */
export type Expression =
  | Literal
  | FactNode
  | SayNode
  | ParameterNode
  | ReadingValueNode
  | ReadingTestNode
  | ResultNode
  | CallNode
  | QuantifyNode
  | PickNode
  | ReferenceDateNode
  | BoundNode
  | GapNode;

export type ExpressionKind = Expression['kind'];

export interface Literal {
  readonly kind: 'literal';
  readonly value: LiteralValue;
}

/** As in `Value`: money in euro, a percentage as a ratio (70 % is `0.7`). */
export type LiteralValue =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number' | 'money' | 'percentage'; readonly value: ExactText }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'event'; readonly day: 'notYet' | 'never' }
  | { readonly kind: 'period'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'duration'; readonly years: number; readonly months: number; readonly days: number }
  | { readonly kind: 'rounding'; readonly direction: MonthRounding }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'party' | 'contact' | 'calendar'; readonly name: string }
  | { readonly kind: 'choice'; readonly choice: string; readonly member: string }
  | { readonly kind: 'set'; readonly choice: string; readonly members: readonly string[] }
  | { readonly kind: 'range'; readonly low: ExactText; readonly high: ExactText };

/**
 * A fact of the record in scope: of the subject itself, of an owner of the record, or of a shared subject. `year` is
 * set for a yearly fact: the calendar year that is read (contract years are resolved by lowering).
 */
export interface FactNode {
  readonly kind: 'fact';
  readonly subject: string;
  readonly fact: string;
  readonly year: number | null;
  /** The quantifier that binds the record, where it is not the record being decided. */
  readonly binder: string | null;
}

/** The value of a judgement, or whether a power was used. */
export interface SayNode {
  readonly kind: 'say';
  readonly name: string;
  readonly binder: string | null;
}

/** The value of a parameter on the placing date of the clause. */
export interface ParameterNode {
  readonly kind: 'parameter';
  readonly name: string;
}

export interface ReadingValueNode {
  readonly kind: 'readingValue';
  readonly reading: string;
  readonly binding: string;
}

export interface ReadingTestNode {
  readonly kind: 'readingTest';
  readonly reading: string;
  readonly alternative: string;
}

/**
 * The result of another clause. `read` says how: its value (gap and conflict pass on; not applicable must have been
 * asked about), or whether it applies. A requirement's value is whether it is met.
 */
export interface ResultNode {
  readonly kind: 'result';
  readonly name: string;
  readonly read: 'value' | 'applies' | 'first' | 'last' | 'done';
  readonly binder: string | null;
}

/** One row of the table of builtins, applied. `and` and `or` take any number of arguments. */
export interface CallNode {
  readonly kind: 'call';
  readonly builtin: BuiltinId;
  readonly arguments: readonly Expression[];
}

/** Over the records of a subject that belong to the record in scope, or over the members of a choice. */
export interface QuantifyNode {
  readonly kind: 'quantify';
  readonly quantifier:
    'every' | 'some' | 'atLeast' | 'count' | 'sum' | 'lowest' | 'highest' | 'earliest' | 'latest';
  readonly atLeast: number | null;
  readonly over:
    | { readonly kind: 'subject'; readonly subject: string }
    | { readonly kind: 'choice'; readonly choice: string };
  readonly binder: string;
  readonly where: Expression | null;
  /** Null for a count. */
  readonly body: Expression | null;
}

/** The extreme of written alternatives; those whose condition is no, and absent ones, drop out. */
export interface PickNode {
  readonly kind: 'pick';
  readonly pick: 'lowest' | 'highest' | 'earliest' | 'latest';
  readonly items: readonly {
    readonly value: Expression;
    readonly condition: Expression | null;
    readonly cites: readonly string[];
  }[];
}

export interface ReferenceDateNode {
  readonly kind: 'referenceDate';
}

/** The member of a choice that a quantifier runs over. */
export interface BoundNode {
  readonly kind: 'bound';
  readonly binder: string;
}

/** `niet bepaald "reden"` as an outcome. */
export interface GapNode {
  readonly kind: 'gap';
  readonly reason: string;
  readonly elsewhere: string | null;
}

// ------------------------------------------------------------------------------------------ examples

export interface Example {
  readonly title: string;
  readonly origin: { readonly file: string; readonly line: number };
  readonly referenceDate: IsoDate | null;
  /**
   * Facts as the evaluator takes them: by subject, with `oordelen` beside them (by name of the judgement or power) and
   * `stappen` (the event `gedaan`, by path of the step). Records of which there are many stand in an array under the
   * name of their subject, inside the record of their owner where that has a key too; what is judged or done per
   * record stands in that record under `oordelen` and `stappen`.
   */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: readonly ExampleExpectation[];
}

export interface ExampleExpectation {
  /** Path of the clause or judgement; for a day of a step with `.eerste_dag` or `.laatste_dag` behind it. */
  readonly name: string;
  /** Key of the record, after those of its owners: `a1`, `a1/r1`. */
  readonly key: string | null;
  readonly readings: Readonly<Record<string, string>>;
  readonly expected:
    | { readonly kind: 'outcome'; readonly outcome: LiteralValue }
    | { readonly kind: 'status'; readonly status: string };
  readonly line: number;
}
