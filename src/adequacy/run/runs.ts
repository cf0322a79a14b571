/** The examples of a policy as cases: each under every set of readings that it asks about, decided once and kept. */
import type { Clause, Example, ExampleExpectation, Program } from '../../ir/ir.ts';
import { closureOf, resultsIn, type ProgramIndex } from '../../total/program-index.ts';
import { solve, type Case } from '../../evaluate/case.ts';
import { prepare, type EvaluateOptions, type ReadCase } from '../../evaluate/evaluate.ts';
import { clauseNamed, failureOf } from '../../evaluate/run-examples.ts';

/** One example under one set of readings. */
export interface Run {
  readonly example: Example;
  readonly options: EvaluateOptions;
  readonly readings: ReadonlyMap<string, string>;
  readonly expected: readonly ExampleExpectation[];
  /** Of which clauses something is expected; and of which judgements. */
  readonly names: readonly string[];
  readonly says: readonly string[];
  /** Those clauses, and all that they and the guards of those judgements read, in order. */
  readonly closure: readonly Clause[];
  readonly read: ReadCase;
  readonly solved: Case;
}

export function* runsOf(index: ProgramIndex): Generator<Run> {
  for (const example of index.program.examples) yield* runsOfExample(index, example);
}

export function* runsOfExample(index: ProgramIndex, example: Example): Generator<Run> {
  const sets = new Map<string, ExampleExpectation[]>();
  for (const expectation of example.expected) {
    const key = JSON.stringify(expectation.readings);
    sets.set(key, [...(sets.get(key) ?? []), expectation]);
  }
  for (const expected of sets.values()) yield runOf(index, example, expected);
}

export function runOf(index: ProgramIndex, example: Example, expected: readonly ExampleExpectation[]): Run {
  const all = [...new Set(expected.map(({ name }) => clauseNamed(name)))];
  const names = all.filter((name) => index.clauses.has(name));
  const says = all.filter((name) => index.says.has(name));
  const guards = says.map((name) => ({ kind: 'say', name, binder: null }) as const);
  const behind = [...names, ...resultsIn(guards, index)];
  const chosen = expected[0]?.readings ?? {};
  const readings = new Map(Object.entries(chosen));
  const options: EvaluateOptions = {
    readings: chosen,
    decisions: all,
    wouldDiffer: false,
    unpublished: true,
    ...(example.referenceDate === null ? {} : { referenceDate: example.referenceDate }),
  };
  const read = prepare(index.program, options).read(example.facts);
  return {
    example,
    options,
    readings,
    expected,
    names,
    says,
    closure: closureOf(behind, index),
    read,
    solved: solve(index, read.known, readings, behind),
  };
}

/**
 * Whether some expectation of a run does not hold under another program. The facts are read already, and what does not
 * differ between the programs is not decided again.
 */
export function failsUnder(
  { expected, options, read, solved, closure }: Run,
  program: Program,
  isSame: (clause: string) => boolean,
): boolean {
  const known = new Set(closure.map(({ name }) => name));
  const before = { solved, isSame: (clause: string): boolean => known.has(clause) && isSame(clause) };
  const result = prepare(program, options).answer(read, before);
  return expected.some((expectation) => failureOf(expectation, result) !== null);
}
