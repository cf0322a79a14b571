/** What came of each example, by its title; what was expected and found as the policy writes it. */
import { isStatus, statusText } from '../../check/status-words.ts';
import { clauseNamed, isPassed, type ExampleOutcome, type Shown } from '../../evaluate/run-examples.ts';
import type { Program } from '../../ir/ir.ts';
import { valueText } from '../../notation/example.ts';
import type { Type } from '../../base/value.ts';

export interface ExampleResult {
  readonly title: string;
  /** Of the example; a line counts from 1. */
  readonly file: string;
  readonly line: number;
  readonly isPassed: boolean;
  readonly failures: readonly {
    readonly target: string;
    readonly line: number;
    readonly expected: string;
    readonly found: string;
  }[];
  /** How many facts were wrong. */
  readonly wrongFacts: number;
}

export function exampleResults(
  outcomes: readonly ExampleOutcome[],
  program: Program,
): readonly ExampleResult[] {
  return outcomes.map((outcome) => ({
    title: outcome.title,
    file: outcome.origin.file,
    line: outcome.origin.line,
    isPassed: isPassed(outcome),
    failures: outcome.failures.map(({ target, line, expected, found }) => ({
      target,
      line,
      expected: shownText(expected, target, program),
      found: shownText(found, target, program),
    })),
    wrongFacts: outcome.errors.length,
  }));
}

function shownText(value: Shown, target: string, program: Program): string {
  const { language } = program;
  if (value.kind === 'missing') return '–';
  const met = value.kind === 'status' ? value.status : value.outcome;
  if (met === 'met' || met === 'notMet') return statusText(met, language);
  if (value.kind === 'status')
    return isStatus(value.status) ? statusText(value.status, language) : value.status;
  return valueText(value.outcome, typeOf(target, program), { language });
}

/** Of a step it is a day that is expected. */
function typeOf(target: string, { clauses, says }: Program): Type {
  const name = clauseNamed(target.replace(/(?:\[.*\])?(?: \(.*\))?$/, ''));
  const clause = clauses.find((one) => one.name === name);
  if (clause?.kind === 'decision') return clause.type;
  if (clause?.kind === 'step') return { kind: 'date' };
  return says.find((one) => one.name === name)?.type ?? { kind: 'boolean' };
}
