/** Steps of which a program reads on which day they were done, beside the state that they have. */
import { expressionsOf, nodesOf } from './expressions.ts';
import type { ProgramIndex } from './program-index.ts';

const known = new WeakMap<ProgramIndex, ReadonlySet<string>>();

/**
 * A step that has not been done yet is not done on the reference date, whatever comes later: that is its state. Its
 * event, as others read it, may still come.
 */
export function eventsRead(index: ProgramIndex): ReadonlySet<string> {
  const found = known.get(index) ?? readIn(index);
  known.set(index, found);
  return found;
}

function readIn({ program }: ProgramIndex): ReadonlySet<string> {
  const expressions = [
    ...program.clauses.flatMap(expressionsOf),
    ...program.says.flatMap(({ guard }) => guard ?? []),
    ...program.always.map(({ condition }) => condition),
    ...program.readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
    ...program.parameters.flatMap(({ values }) => values.map(({ value }) => value)),
  ];
  const reads = [...nodesOf(expressions)].flatMap((node) =>
    node.kind === 'result' && node.read === 'done' ? [node.name] : [],
  );
  return new Set(reads);
}
