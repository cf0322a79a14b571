/** What came of each example, by its title. */
import { isPassed, type ExampleOutcome, type Shown } from '../../evaluate/run-examples.ts';

export interface ExampleResult {
  readonly title: string;
  /** Of the example; a line counts from 1. */
  readonly file: string;
  readonly line: number;
  readonly isPassed: boolean;
  readonly failures: readonly {
    readonly target: string;
    readonly line: number;
    readonly expected: Shown;
    readonly found: Shown;
  }[];
  /** How many facts were wrong. */
  readonly wrongFacts: number;
}

export const exampleResults = (outcomes: readonly ExampleOutcome[]): readonly ExampleResult[] =>
  outcomes.map((outcome) => ({
    title: outcome.title,
    file: outcome.origin.file,
    line: outcome.origin.line,
    isPassed: isPassed(outcome),
    failures: outcome.failures.map(({ target, line, expected, found }) => ({
      target,
      line,
      expected,
      found,
    })),
    wrongFacts: outcome.errors.length,
  }));
