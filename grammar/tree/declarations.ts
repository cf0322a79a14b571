/** Declarations and their clauses, in the order in which DESIGN lists the constructs. */
import type { Span } from '../../src/base/span.ts';
import type { AcceptanceDeclaration } from './acceptances.ts';
import type { Reason, StatedChangeDeclaration } from './changes.ts';
import type { CaseDeclaration, ExampleDeclaration } from './examples.ts';
import type { Bounds, CompareOperator, Expression, ReadingTest, Reference } from './expressions.ts';
import type { Citation, Name, Node, Path, Text } from './node.ts';

export type Declaration =
  | SubjectDeclaration
  | FactDeclaration
  | ChoiceDeclaration
  | ParameterDeclaration
  | PartyDeclaration
  | ContactDeclaration
  | CalendarDeclaration
  | AlwaysDeclaration
  | RequirementDeclaration
  | GroupDeclaration
  | DecisionDeclaration
  | TableDeclaration
  | ExceptionDeclaration
  | SayDeclaration
  | ReadingDeclaration
  | StepDeclaration
  | TimelineDeclaration
  | NoteDeclaration
  | StatedChangeDeclaration
  | AcceptanceDeclaration
  | CaseDeclaration
  | ExampleDeclaration;

export type DeclarationKind = Declaration['kind'];

/** `onderwerp declaratie "…" per zorgaanbieder, sleutel nummer`. */
export interface SubjectDeclaration extends Node {
  readonly kind: 'subject';
  readonly name: Name;
  readonly label: Text | null;
  /** The owner of a subject of which there are many. */
  readonly owner: Name | null;
  readonly key: Name | null;
  /** `één voor allen`: a subject about the world, given once for all records. */
  readonly isShared: boolean;
  /** `geplaatst op`: the date fact that places its clauses in time. */
  readonly placedOn: Name | null;
}

export interface TypeExpression extends Node {
  readonly base:
    | 'boolean'
    | 'number'
    | 'integer'
    | 'money'
    | 'percentage'
    | 'date'
    | 'event'
    | 'period'
    | 'duration'
    | 'rounding'
    | 'text'
    | 'party'
    | 'contact'
    | 'named'
    | 'set';
  /** The choice, for `named` and `set`. */
  readonly name: Name | null;
  /** `in uren`. */
  readonly unit: Name | null;
}

export interface FactDeclaration extends Node {
  readonly kind: 'fact';
  readonly subject: Name;
  readonly name: Name;
  readonly type: TypeExpression;
  /** `per jaar`. */
  readonly isYearly: boolean;
  readonly label: Text | null;
  readonly question: Text | null;
  readonly range: Bounds | null;
  readonly mayBeAbsent: boolean;
  readonly changeable: { readonly span: Span; readonly by: Expression | null } | null;
  readonly effort: { readonly span: Span; readonly source: Effort } | null;
  /** The name it had in an earlier edition. */
  readonly formerly: Name | null;
  readonly cites: readonly Citation[];
}

/** Where an answer has to be fetched, cheapest first. */
export type Effort = 'register' | 'provider' | 'document' | 'person';

export interface ChoiceDeclaration extends Node {
  readonly kind: 'choice';
  readonly name: Name;
  readonly isOrdered: boolean;
  readonly members: readonly ChoiceMember[];
}

export interface ChoiceMember extends Node {
  readonly name: Name;
  readonly label: Text | null;
  readonly formerly: Name | null;
}

export interface ParameterDeclaration extends Node {
  readonly kind: 'parameter';
  readonly name: Name;
  readonly type: TypeExpression;
  readonly label: Text | null;
  readonly values: readonly ParameterValue[];
}

/** `= € 100.000 vanaf … tot en met … volgens …`. */
export interface ParameterValue extends Node {
  readonly value: Expression;
  readonly period: Bounds | null;
  readonly cites: readonly Citation[];
}

export interface PartyDeclaration extends Node {
  readonly kind: 'party';
  readonly name: Name;
  readonly label: Text | null;
}

export interface ContactDeclaration extends Node {
  readonly kind: 'contact';
  readonly name: Name;
  readonly label: Text | null;
  /** `telefoon`, `e-mail`, `website`, `portaal`, `adres`. */
  readonly channels: readonly ContactChannel[];
  readonly cites: readonly Citation[];
}

export interface ContactChannel extends Node {
  readonly channel: 'phone' | 'email' | 'website' | 'portal' | 'address';
  readonly value: Text;
}

/** `kalender`: which days are worked, in a period. */
export interface CalendarDeclaration extends Node {
  readonly kind: 'calendar';
  readonly name: Name;
  readonly label: Text | null;
  /** `feestdagen nederland`: the public holidays that are off. */
  readonly holidays: { readonly span: Span; readonly of: 'netherlands' } | null;
  readonly period: Bounds;
  readonly changes: readonly CalendarChange[];
  readonly cites: readonly Citation[];
}

/** `ook vrij 24 december 2024 "…"`, `toch werkdag 29 maart 2024 "…"`. */
export interface CalendarChange extends Node {
  readonly change: 'off' | 'worked';
  readonly day: Expression;
  readonly reason: Text;
}

/** The clauses that most things share. */
export interface Clauses {
  readonly cites: readonly Citation[];
  /** `per declaratie`: decided once for each record. */
  readonly per: Name | null;
  /** `geldt als`. */
  readonly guard: Guard | null;
  readonly unless: readonly Unless[];
  /** `van kracht vanaf … tot en met …`. */
  readonly inForce: Bounds | null;
  /** `naar <datum>`: the date that places the clause. */
  readonly placedBy: Reference | null;
  /** `steunt op`: texts that exist elsewhere. */
  readonly restsOn: readonly Path[];
}

export interface Guard extends Node {
  readonly condition: Expression;
  readonly cites: readonly Citation[];
}

/** `tenzij [naam:] voorwaarde`: an exception with the verb `vervalt`, named `<clause>.tenzij` by default. */
export interface Unless extends Node {
  readonly name: Name | null;
  readonly condition: Expression;
  readonly cites: readonly Citation[];
}

export interface AlwaysDeclaration extends Node {
  readonly kind: 'always';
  readonly name: Name;
  readonly label: Text | null;
  readonly condition: Expression;
  readonly cites: readonly Citation[];
  /** `buiten het document "reden"`. */
  readonly outside: Text | null;
}

export type RequirementKind = 'condition' | 'exclusion' | 'expectation' | 'guidance';

/** `voorwaarde`, `uitsluiting`, `verwachting`, `richtsnoer`. */
export interface RequirementDeclaration extends Node {
  readonly kind: 'requirement';
  readonly requirement: RequirementKind;
  readonly name: Name;
  readonly label: Text | null;
  readonly clauses: Clauses;
  /** What is required (`vereist`), or, for an exclusion, its ground (`als`); null for a written gap. */
  readonly test: Expression | null;
  readonly gap: WrittenGap | null;
}

/** `niet bepaald "reden"`. */
export interface WrittenGap extends Node {
  readonly kind: 'writtenGap';
  readonly reason: Text;
  /** `tekst elders <naam>`: the gap is that a text is not at hand. */
  readonly elsewhere: Path | null;
}

export interface GroupDeclaration extends Node {
  readonly kind: 'group';
  readonly name: Name;
  readonly label: Text | null;
  readonly mode: 'all' | 'one' | 'atLeast';
  /** For `ten minste n van`. */
  readonly count: number | null;
  readonly clauses: Clauses;
  readonly members: readonly Declaration[];
}

/** What a rule, a row or an exception gives. */
export type OutcomeExpression = Expression | WrittenGap;

/** `beslissing`, or `berekening` for one that is not published. */
export interface DecisionDeclaration extends Node {
  readonly kind: 'decision';
  readonly isPublished: boolean;
  readonly name: Name;
  readonly type: TypeExpression;
  readonly label: Text | null;
  readonly clauses: Clauses;
  /** `= expressie`: one unconditional rule. */
  readonly value: OutcomeExpression | null;
  readonly rules: readonly Rule[];
  readonly overlap: OverlapPolicy | null;
}

/** `- [in beginsel] uitkomst als voorwaarde volgens …`, or `- anders uitkomst`. */
export interface Rule extends Node {
  readonly name: Name | null;
  readonly inPrinciple: boolean;
  readonly outcome: OutcomeExpression;
  readonly condition: Expression | null;
  readonly isOtherwise: boolean;
  readonly cites: readonly Citation[];
}

export type Overlap = 'conflict' | 'first' | 'all';

/** `bij overlap [onder lezing x = a :] eerste rij [kan leeg zijn] [, anders conflict]`. */
export interface OverlapPolicy extends Node {
  readonly under: ReadingTest | null;
  readonly overlap: Overlap;
  readonly mayBeEmpty: boolean;
  readonly otherwise: Overlap | null;
}

/** `beslistabel`; `routing` is a table whose outcome is a contact. */
export interface TableDeclaration extends Node {
  readonly kind: 'table';
  readonly isRouting: boolean;
  readonly name: Name;
  readonly type: TypeExpression;
  readonly label: Text | null;
  readonly clauses: Clauses;
  readonly overlap: OverlapPolicy | null;
  readonly columns: readonly Column[];
  /** The heading of the outcome column: the table's own name. */
  readonly outcomeHeading: Name;
  /** Whether the heading ends in a `volgens` column. */
  readonly hasCites: boolean;
  readonly rows: readonly Row[];
}

/** A heading: an expression, or a reading whose alternatives the cells name. */
export type Column =
  | ({ readonly kind: 'expressionColumn'; readonly expression: Expression } & Node)
  | ({ readonly kind: 'readingColumn'; readonly reading: Path } & Node);

export interface Row extends Node {
  readonly cells: readonly Cell[];
  readonly inPrinciple: boolean;
  readonly outcome: OutcomeExpression;
  readonly cites: readonly Citation[];
}

/** One cell; the parts of `anyOf` are alternatives, those of `allOf` hold together (`vanaf 1 en minder dan 5`). */
export type Cell =
  | ({ readonly kind: 'any' } & Node) // -
  | ({ readonly kind: 'otherwise' } & Node) // anders
  | ({ readonly kind: 'absent' | 'present' } & Node) // afwezig, aanwezig
  | ({ readonly kind: 'notApplicable' } & Node) // niet van toepassing
  | ({ readonly kind: 'notYet' | 'never' } & Node) // nog niet, nooit
  | ({ readonly kind: 'equals'; readonly value: Expression } & Node)
  | ({ readonly kind: 'compare'; readonly operator: CompareOperator; readonly value: Expression } & Node)
  | ({ readonly kind: 'within'; readonly low: Expression; readonly high: Expression } & Node) // binnen a tot en met b
  | ({ readonly kind: 'during'; readonly period: Expression } & Node)
  | ({ readonly kind: 'contains'; readonly value: Expression } & Node) // bevat x
  | ({ readonly kind: 'empty' } & Node) // leeg
  | ({ readonly kind: 'not'; readonly cell: Cell } & Node)
  | ({ readonly kind: 'anyOf' | 'allOf'; readonly cells: readonly Cell[] } & Node);

/** `uitzondering naam op doel … als … vervalt | wordt x | niet bepaald "…" | botst`. */
export interface ExceptionDeclaration extends Node {
  readonly kind: 'exception';
  readonly name: Name;
  readonly target: Path;
  readonly label: Text | null;
  readonly clauses: Clauses;
  readonly condition: Expression | null;
  readonly effect: ExceptionEffect;
}

export type ExceptionEffect =
  | ({ readonly kind: 'lapses' } & Node)
  | ({ readonly kind: 'becomes'; readonly outcome: Expression } & Node)
  | WrittenGap
  | ({ readonly kind: 'clashes' } & Node);

/** `oordeel` (must be given before the matter is decided) or `bevoegdheid` (may be used). */
export interface SayDeclaration extends Node {
  readonly kind: 'say';
  readonly say: 'judgement' | 'power';
  readonly name: Name;
  /** A power has none; a judgement without one is yes/no. */
  readonly type: TypeExpression | null;
  readonly label: Text | null;
  readonly clauses: Clauses;
  /** Empty with `isByUnnamed` for `door niet genoemd`. */
  readonly by: readonly Name[];
  readonly isByUnnamed: boolean;
  readonly range: Bounds | null;
  readonly weighs: readonly Reference[];
}

/** `lezing naam [: type | : (a : type, b : type)]`. */
export interface ReadingDeclaration extends Node {
  readonly kind: 'reading';
  readonly name: Name;
  readonly label: Text | null;
  readonly cites: readonly Citation[];
  /** No binding: only a name to test. One with name null: the reading itself has a value. */
  readonly bindings: readonly ReadingBinding[];
  /** The first is the chosen one. */
  readonly alternatives: readonly Alternative[];
}

export interface ReadingBinding extends Node {
  readonly name: Name | null;
  readonly type: TypeExpression;
}

export interface Alternative extends Node {
  readonly isChosen: boolean;
  readonly name: Name;
  /** One for each binding, in order; named where the binding is. */
  readonly values: readonly AlternativeValue[];
  readonly reason: Text;
}

export interface AlternativeValue extends Node {
  readonly name: Name | null;
  readonly value: OutcomeExpression;
}

/** `stap`, or `termijn` for one whose last day is what matters. */
export interface StepDeclaration extends Node {
  readonly kind: 'step';
  readonly spelling: 'step' | 'deadline';
  readonly name: Name;
  readonly label: Text | null;
  readonly clauses: Clauses;
  readonly by: readonly Name[];
  readonly isByUnnamed: boolean;
  readonly window: Window | null;
  readonly force: 'must' | 'aims' | 'may';
  readonly isOptional: boolean;
  /** `elk jaar`. */
  readonly isYearly: boolean;
  readonly via: readonly Text[];
  /** `bevat`: a checklist. */
  readonly contents: readonly Text[];
  /** `na <stap>`. */
  readonly dependsOn: readonly Path[];
  /** What follows from being late; `isUnprinted` for `gevolg niet genoemd`. */
  readonly consequence: { readonly span: Span; readonly text: Text | null } | null;
}

export type Window =
  | ({ readonly kind: 'on'; readonly day: Expression } & Node)
  | ({ readonly kind: 'between'; readonly from: Expression | null; readonly by: Expression | null } & Node)
  /** `vóór d`: up to the day before. */
  | ({ readonly kind: 'before'; readonly day: Expression } & Node)
  | ({ readonly kind: 'during'; readonly period: Expression } & Node)
  | ({ readonly kind: 'noDay' } & Node);

/** `tijdpad naam in 2024 … einde tijdpad` or `werkwijze naam … einde werkwijze`. */
export interface TimelineDeclaration extends Node {
  readonly kind: 'timeline';
  readonly isProcedure: boolean;
  readonly name: Name;
  readonly label: Text | null;
  /** The year of its year-less dates. */
  readonly year: number | null;
  readonly clauses: Clauses;
  readonly steps: readonly Declaration[];
}

export type NoteKind = 'term' | 'intent' | 'remark' | 'elsewhere';

/** `begrip`, `toelichting`, `kanttekening`, `elders`. */
export interface NoteDeclaration extends Node {
  readonly kind: 'note';
  readonly note: NoteKind;
  readonly name: Name;
  /** Of a `toelichting`; null where its word is none of the closed ones, and of other notes. */
  readonly reason: Reason | null;
  readonly text: Text;
  readonly cites: readonly Citation[];
  /** `als`: when a remark is shown. */
  readonly guard: Expression | null;
  /** For `elders`. */
  readonly isAtHand: boolean | null;
}

/** `geval naam "…"`: facts under a name, on which examples build. */
