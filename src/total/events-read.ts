/** What a program asks of events: how they stand on the reference date, the day on which they came, or both. */
import type { Expression } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from './expressions.ts';
import { closureOf, resultsIn, type ProgramIndex } from './program-index.ts';

const known = new WeakMap<ProgramIndex, ReadonlySet<string>>();

export const doneEvent = (step: string): string => `step ${step}`;
export const factEvent = ({ subject, fact }: { readonly subject: string; readonly fact: string }): string =>
  `fact ${subject}.${fact}`;

/**
 * Of which events it is asked both how they stand on the reference date and on which day they came: steps whose event
 * others read, as a step that has not been done yet is not done, whatever comes later; and facts of which it is asked
 * whether they are not yet, as that is so on the reference date, while their day may still come.
 */
export function eventsAskedBothWays(index: ProgramIndex): ReadonlySet<string> {
  const found = known.get(index) ?? new Set([...stepsReadIn(index), ...factsAskedIn(index)]);
  known.set(index, found);
  return found;
}

const stepsReadIn = ({ program }: ProgramIndex): readonly string[] =>
  [...nodesOf(everyExpression(program))].flatMap((node) =>
    node.kind === 'result' && node.read === 'done' ? [doneEvent(node.name)] : [],
  );

function factsAskedIn(index: ProgramIndex): readonly string[] {
  const { program } = index;
  const asked = [...nodesOf(everyExpression(program))].flatMap((node) =>
    node.kind === 'call' && node.builtin === 'event.notYet' ? node.arguments : [],
  );
  const behind = asked.length === 0 ? [] : everythingBehind(asked, index);
  return [...nodesOf(behind)].flatMap((node) => (node.kind === 'fact' ? [factEvent(node)] : []));
}

/** What a value may come from: itself, the results that it reads, and what readings give. */
function everythingBehind(asked: readonly Expression[], index: ProgramIndex): readonly Expression[] {
  const given = index.program.readings.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ values }) => values),
  );
  const all = [...asked, ...given];
  return [...all, ...closureOf(resultsIn(all, index), index).flatMap(expressionsOf)];
}

/** Everything that stands in a program but its examples. */
export const everyExpression = (program: ProgramIndex['program']): readonly Expression[] => [
  ...program.clauses.flatMap(expressionsOf),
  ...program.says.flatMap(({ guard }) => guard ?? []),
  ...program.always.map(({ condition }) => condition),
  ...program.readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
  ...program.parameters.flatMap(({ values }) => values.map(({ value }) => value)),
];
