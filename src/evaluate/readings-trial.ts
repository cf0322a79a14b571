/** Trying readings on one case: what is tried, and what comes of it. */
import type { Answer, Subject } from './readings-answer.ts';
import type { Mattering } from './readings-met.ts';
import type { Dimension, Selection } from './readings-space.ts';
import type { EvaluationResult } from './result.ts';

export interface Trial {
  /** What has a table. */
  readonly names: ReadonlySet<string>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Readings that can change what counts as a wrong fact. */
  readonly always: ReadonlySet<string>;
  readonly mattering: Mattering;
  readonly result: (selection: Selection) => EvaluationResult;
}

export type Dependence =
  | {
      readonly kind: 'found';
      /** The readings that change it. */
      readonly dimensions: readonly Dimension[];
      readonly quiet: readonly string[];
      readonly answer: (selection: Selection) => Answer;
    }
  | { readonly kind: 'tooMany'; readonly readings: readonly string[]; readonly count: number };

/** The readings that vary and that a subject rests on, in the order of the policy. */
export const restingOn = ({ readings }: Answer, { dimensions }: Trial): readonly string[] =>
  [...dimensions.values()].flatMap(({ name, values }) =>
    values.length > 1 && readings.has(name) ? [name] : [],
  );

/** Those of them that have to be tried; where an answer is an upper bound, no meaning is held against it. */
export function triedOf(subject: Subject, answer: Answer, trial: Trial): readonly Dimension[] {
  const matters = answer.isInexact ? null : trial.mattering(subject.name);
  return [...trial.dimensions.values()].filter(
    ({ name, values }) =>
      values.length > 1 &&
      (trial.always.has(name) || (answer.readings.has(name) && (matters === null || matters.has(name)))),
  );
}
