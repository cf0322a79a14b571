/** Runs the examples that a policy carries: what `pol test` and the project's own tests stand on. */
import type { Example, ExampleExpectation, LiteralValue, Program } from '../ir/ir.ts';
import { evaluate } from './evaluate.ts';
import { literalJson } from './literal-json.ts';
import type {
  Entry,
  EvaluationResult,
  GroupEntry,
  JsonValue,
  Keyed,
  RequirementEntry,
  SayEntry,
  StepEntry,
} from './result.ts';

export interface ExampleOutcome {
  readonly title: string;
  readonly origin: { readonly file: string; readonly line: number };
  /** Expectations that did not hold; empty when the example passes. */
  readonly failures: readonly ExpectationFailure[];
  /** What was wrong with the facts of the example; an example that expects `fout` is about wrong facts, so there nothing is. */
  readonly errors: EvaluationResult['errors'];
}

export interface ExpectationFailure {
  /** `contracttype`, `termijn[a1]`, with the readings it was asked under. */
  readonly target: string;
  readonly line: number;
  readonly expected: Shown;
  readonly found: Shown;
}

/** A status, a state, or a value: enough to say it in either language. */
export type Shown =
  | { readonly kind: 'outcome'; readonly outcome: JsonValue | null }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'missing' };

type Expectation = ExampleExpectation;
type AnyEntry = Entry | RequirementEntry | GroupEntry | StepEntry | SayEntry;

/** Every example, in the order of the source. */
export function runExamples(whole: Program): readonly ExampleOutcome[] {
  const program = asExamplesSeeIt(whole);
  return program.examples.map((example) => runExample(program, example));
}

/**
 * No example expects a remark, so none is asked about: whether one holds may turn on far more than what the example is
 * about.
 */
export const asExamplesSeeIt = (program: Program): Program => ({
  ...program,
  notes: program.notes.filter(({ note }) => note !== 'remark'),
});

/** One example, of this program or of another that differs from its own; each set of readings is evaluated once. */
export function runExample(program: Program, example: Example): ExampleOutcome {
  const results = new Map<string, EvaluationResult>();
  const resultUnder = (readings: Readonly<Record<string, string>>): EvaluationResult => {
    const key = JSON.stringify(readings);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = evaluate(program, example.facts, {
      readings,
      decisions: expectedNames(example),
      wouldDiffer: false,
      unpublished: true,
      ...(example.referenceDate === null ? {} : { referenceDate: example.referenceDate }),
    });
    results.set(key, result);
    return result;
  };
  const failures = example.expected.flatMap((expectation) => {
    const failure = failureOf(expectation, resultUnder(expectation.readings));
    return failure === null ? [] : [failure];
  });
  const errors = example.expected.some(expectsError) ? [] : resultUnder({}).errors;
  return { title: example.title, origin: example.origin, failures, errors };
}

export const isPassed = ({ failures, errors }: ExampleOutcome): boolean =>
  failures.length === 0 && errors.length === 0;

/** The clauses and judgements of which an example expects something. */
export const expectedNames = ({ expected }: Example): readonly string[] => [
  ...new Set(expected.map(({ name }) => clauseNamed(name))),
];

const expectsError = ({ expected }: Expectation): boolean =>
  expected.kind === 'status' && expected.status === 'error';

/** Why an expectation does not hold in an answer; null: it does. */
export function failureOf(expectation: Expectation, result: EvaluationResult): ExpectationFailure | null {
  const entry = entryOf(expectation, result);
  const under = Object.entries(expectation.readings).map(([name, alternative]) => `${name} = ${alternative}`);
  const target =
    expectation.name +
    (expectation.key === null ? '' : `[${expectation.key}]`) +
    (under.length === 0 ? '' : ` (${under.join(', ')})`);
  const expected = shownExpectation(expectation);
  if (entry === null) return { target, line: expectation.line, expected, found: { kind: 'missing' } };
  if (holds(expectation, entry)) return null;
  return { target, line: expectation.line, expected, found: shownEntry(entry) };
}

/** The clause of which an expectation speaks: a day of a step is spoken of through the step. */
export const clauseNamed = (name: string): string => name.replace(/\.(?:eerste_dag|laatste_dag|gedaan)$/, '');

function entryOf(expectation: Expectation, result: EvaluationResult): AnyEntry | null {
  const { name, key } = expectation;
  const step = clauseNamed(name);
  if (step !== name && Object.hasOwn(result.steps, step)) {
    const found = entryOf({ ...expectation, name: step }, result);
    return found === null ? null : dayOf(found, name.slice(step.length + 1));
  }
  const tables: readonly Keyed<AnyEntry>[] = [
    result.decisions,
    result.requirements,
    result.groups,
    result.steps,
    result.judgements,
    result.powers,
  ];
  const found = tables.find((table) => Object.hasOwn(table, name))?.[name];
  if (found === undefined) return null;
  if (isEntry(found)) return key === null ? found : null;
  return key !== null && Object.hasOwn(found, key) ? (found[key] ?? null) : null;
}

/** A day of a step as a result of its own; a day that is known counts, whatever is unknown of the step. */
function dayOf(entry: AnyEntry, end: string): AnyEntry {
  if (!('first' in entry)) return entry;
  const { state: _state, first, last, ...rest } = entry;
  const day = end === 'eerste_dag' ? first : last;
  if (day !== null) return { ...rest, status: 'decided', outcome: day };
  return rest.status === 'decided' ? { ...rest, status: 'notApplicable', outcome: null } : rest;
}

const isEntry = (value: Keyed<AnyEntry>[string]): value is AnyEntry =>
  typeof (value as { readonly status?: unknown }).status === 'string';

/** What an expectation looks at of a result. */
export type Fulfilling = Pick<Entry, 'status' | 'outcome' | 'inPrinciple'> & {
  readonly state?: string | null;
};

export function holds({ expected }: Expectation, entry: Fulfilling): boolean {
  if (expected.kind === 'outcome') return entry.status === 'decided' && sameOutcome(expected.outcome, entry);
  switch (expected.status) {
    case 'met':
      return entry.status === 'decided' && (entry.outcome === 'met' || entry.outcome === true);
    case 'notMet':
      return entry.status === 'decided' && (entry.outcome === 'notMet' || entry.outcome === false);
    case 'inPrinciple':
      return entry.inPrinciple !== null;
    case 'gap':
    case 'conflict':
    case 'notApplicable':
    case 'error':
    case 'undetermined':
      return entry.status === expected.status;
    default:
      return entry.state === expected.status;
  }
}

/** Requirements and groups say met or not met where an example may also write yes or no. */
function sameOutcome(outcome: LiteralValue, entry: Fulfilling): boolean {
  if (outcome.kind === 'boolean' && (entry.outcome === 'met' || entry.outcome === 'notMet'))
    return outcome.value === (entry.outcome === 'met');
  return JSON.stringify(comparable(literalJson(outcome))) === JSON.stringify(comparable(entry.outcome));
}

/** The order of a set's members does not count. */
const comparable = (outcome: JsonValue | null): JsonValue | null =>
  Array.isArray(outcome) ? [...(outcome as string[])].sort() : outcome;

const shownExpectation = ({ expected }: Expectation): Shown =>
  expected.kind === 'outcome'
    ? { kind: 'outcome', outcome: literalJson(expected.outcome) }
    : { kind: 'status', status: expected.status };

function shownEntry(entry: AnyEntry): Shown {
  if ('state' in entry && entry.state !== null) return { kind: 'status', status: entry.state };
  return entry.status === 'decided'
    ? { kind: 'outcome', outcome: entry.outcome }
    : { kind: 'status', status: entry.status };
}
