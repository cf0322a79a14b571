/** What takes its time, as plain data in and out, so that a thread can do it. */
import { analysing } from '../../analyse/analyse.ts';
import { diagnosticsOf, isOwnIn } from '../../analyse/diagnostics.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { compileUnit, type CompileInput, type Compiled } from '../../compile.ts';
import { textsOf } from '../open/compile-input.ts';
import { isPassed, runExamples } from '../../evaluate/run-examples.ts';
import { withSolver, type Solver } from '../../solve/asking.ts';
import { exampleResults, type ExampleResult } from './examples.ts';
import { clauseCoverage, type ClauseCoverage } from './coverage.ts';
import { clauseChanges, type ClauseDifference } from './compare.ts';
import { survivorsOf, type Survivor } from './survivors.ts';

export type Job =
  /** All that `pol check` says. */
  | { readonly kind: 'check'; readonly unit: CompileInput }
  /** What `pol test` and `pol test --coverage` say. */
  | { readonly kind: 'test'; readonly unit: CompileInput }
  /** What `pol analyse` says. */
  | { readonly kind: 'analyse'; readonly unit: CompileInput }
  /** What `pol diff` says of clauses. */
  | { readonly kind: 'compare'; readonly older: CompileInput; readonly unit: CompileInput }
  /** What `pol test --mutate` says of one clause, judgement, parameter or reading. */
  | { readonly kind: 'mutate'; readonly unit: CompileInput; readonly of: string };

export type JobKind = Job['kind'];

/** Spans point into `sources`, by name. */
export interface JobResult {
  readonly sources: readonly string[];
  /** Of `check` and `analyse`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there is a program at all: the other questions are asked of a program. */
  readonly isCompiled: boolean;
  readonly examples: readonly ExampleResult[];
  readonly coverage: readonly ClauseCoverage[];
  readonly differences: readonly ClauseDifference[];
  readonly survivors: readonly Survivor[];
}

type Found = Partial<Omit<JobResult, 'sources' | 'isCompiled'>>;

/** `load` gives a solver where one is installed; it is asked only where tests tie facts together. */
export async function runJob(job: Job, load: () => Promise<Solver | null>): Promise<JobResult> {
  const compiled = compileUnit(job.unit);
  const found = compiled.program === null && job.kind !== 'check' ? {} : await foundBy(job, compiled, load);
  return {
    diagnostics: [],
    examples: [],
    coverage: [],
    differences: [],
    survivors: [],
    ...found,
    sources: compiled.sources.map(({ name }) => name),
    isCompiled: compiled.program !== null,
  };
}

async function foundBy(job: Job, compiled: Compiled, load: () => Promise<Solver | null>): Promise<Found> {
  const { program, places, diagnostics } = compiled;
  if (job.kind === 'check' || program === null) return { diagnostics };
  switch (job.kind) {
    case 'test': {
      const outcomes = runExamples(program);
      const coverage = outcomes.every(isPassed) ? clauseCoverage(program) : [];
      const whole = wholeNames(textsOf(job.unit).keys());
      const examples = exampleResults(outcomes, program).map((one) => ({ ...one, file: whole(one.file) }));
      return { examples, coverage };
    }
    case 'analyse': {
      const analysis = analysing(program, { isOwn: isOwnIn(places) });
      const { result } = await withSolver(load, analysis);
      return { diagnostics: diagnosticsOf(result, program, places) };
    }
    case 'compare': {
      const whole = wholeNames(textsOf(job.older).keys());
      const found = clauseChanges(compileUnit(job.older).program, program);
      const differences = found.map(({ older, ...one }) => ({
        ...one,
        older: older === null ? null : { ...older, file: whole(older.file) },
      }));
      return { differences };
    }
    case 'mutate':
      return { survivors: await survivorsOf(program, compiled.cases, job.of) };
  }
}

/** A compiled policy knows its files by their last name, an editor by all of it. */
function wholeNames(names: Iterable<string>): (short: string) => string {
  const byEnd = new Map([...names].map((name) => [name.slice(name.lastIndexOf('/') + 1), name]));
  return (short) => byEnd.get(short) ?? short;
}
