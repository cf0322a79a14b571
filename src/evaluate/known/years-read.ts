import type { Expression, Fact } from '../../ir/ir.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import type { ProgramIndex } from '../../total/program-index.ts';

/** The years of a yearly fact that the program reads anywhere. */
export function yearsRead({ program }: ProgramIndex, fact: Fact): readonly number[] {
  const expressions: readonly (Expression | null)[] = [
    ...program.clauses.flatMap(expressionsOf),
    ...program.always.map(({ condition }) => condition),
    ...program.says.flatMap(({ guard, range }) => [guard, range?.low ?? null, range?.high ?? null]),
    ...program.readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
    ...program.parameters.flatMap(({ values }) => values.map(({ value }) => value)),
    ...program.notes.map(({ guard }) => guard),
  ];
  const years = new Set<number>();
  for (const node of nodesOf(expressions.filter((expression) => expression !== null)))
    if (
      node.kind === 'fact' &&
      node.subject === fact.subject &&
      node.fact === fact.name &&
      node.year !== null
    )
      years.add(node.year);
  return [...years];
}
