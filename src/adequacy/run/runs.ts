/** The examples of a policy as cases: each under every set of readings that it asks about, decided once and kept. */
import type { IsoDate } from '../../base/value.ts';
import type { Example, ExampleExpectation } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { solve, withoutContradictions, type Case } from '../../evaluate/case.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import { readFacts } from '../../evaluate/facts/read-facts.ts';
import { clauseNamed } from '../../evaluate/run-examples.ts';
import type { Known } from '../../evaluate/known/known.ts';

/** One example under one set of readings. */
export interface Run {
  readonly example: Example;
  readonly readings: ReadonlyMap<string, string>;
  readonly expected: readonly ExampleExpectation[];
  /** Of which clauses something is expected; judgements are not decided. */
  readonly names: readonly string[];
  readonly known: Known;
  readonly problems: readonly FactDiagnostic[];
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
  for (const expected of sets.values()) {
    const readings = new Map(Object.entries(expected[0]?.readings ?? {}));
    yield { example, expected, ...decided(index, example, readings, expected) };
  }
}

function decided(
  index: ProgramIndex,
  { facts, referenceDate }: Example,
  readings: ReadonlyMap<string, string>,
  expected: readonly ExampleExpectation[],
): Omit<Run, 'example' | 'expected'> {
  const problems: FactDiagnostic[] = [];
  const read = readFacts(index, facts, undefined, referenceDate as IsoDate | null);
  problems.push(...read.diagnostics);
  const known = withoutContradictions(index, read.known, readings, (problem) => void problems.push(problem));
  const names = [...new Set(expected.map(({ name }) => clauseNamed(name)))].filter((name) =>
    index.clauses.has(name),
  );
  return { readings, names, known, problems, solved: solve(index, known, readings, names) };
}
