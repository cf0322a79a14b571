/** Cases and examples: facts that are given, results that are expected. */
import type { Expression, ReadingTest, Reference } from './expressions.ts';
import type { Name, Node, Text } from './node.ts';

export interface CaseDeclaration extends Node {
  readonly kind: 'case';
  readonly name: Name;
  readonly label: Text | null;
  readonly given: GivenClauses;
}

export interface ExampleDeclaration extends Node {
  readonly kind: 'example';
  readonly title: Text;
  readonly given: GivenClauses;
  readonly expected: readonly Expectation[];
}

export interface GivenClauses {
  /** `zoals geval`. */
  readonly basedOn: Name | null;
  readonly referenceDate: Expression | null;
  readonly assignments: readonly Assignment[];
}

/** `zorgaanbieder.jaaromzet in 2023 = € 120.000`, `declaratie[a1].geopend = …`, `declaratie = geen`. */
export interface Assignment extends Node {
  readonly target: Reference;
  readonly value: GivenValue;
}

export type GivenValue =
  | Expression
  | ({ readonly kind: 'givenSet'; readonly members: readonly Name[] } & Node) // { a, b }
  | ({
      readonly kind: 'given';
      readonly given: 'unknown' | 'absent' | 'notYet' | 'never' | 'none' | 'used' | 'notUsed';
    } & Node);

/** `verwacht doel = uitkomst [bij lezing x = a]`. */
export interface Expectation extends Node {
  readonly target: Reference;
  readonly expected: ExpectedResult;
  readonly under: readonly ReadingTest[];
}

export type ExpectedResult =
  | Expression
  | ({ readonly kind: 'givenSet'; readonly members: readonly Name[] } & Node)
  | ({ readonly kind: 'status'; readonly status: ExpectedStatus } & Node);

export type ExpectedStatus =
  | 'gap'
  | 'conflict'
  | 'notApplicable'
  | 'error'
  | 'undetermined'
  | 'met'
  | 'notMet'
  | 'inPrinciple'
  | StepState;

/** What a step is on the reference date. */
export type StepState =
  'upcoming' | 'open' | 'due' | 'late' | 'lapsed' | 'missed' | 'done' | 'doneEarly' | 'doneLate';
