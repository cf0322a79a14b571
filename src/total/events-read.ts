/** What a program asks of events beside their days: of steps when they were done, of facts whether it was not yet. */
import type { Expression } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from './expressions.ts';
import { closureOf, resultsIn, type ProgramIndex } from './program-index.ts';

const stepsKnown = new WeakMap<ProgramIndex, ReadonlySet<string>>();
const factsKnown = new WeakMap<ProgramIndex, ReadonlySet<string>>();

/**
 * A step that has not been done yet is not done on the reference date, whatever comes later: that is its state. Its
 * event, as others read it, may still come.
 */
export function eventsRead(index: ProgramIndex): ReadonlySet<string> {
  const found = stepsKnown.get(index) ?? stepsReadIn(index);
  stepsKnown.set(index, found);
  return found;
}

/**
 * Facts of which it is asked whether it was not yet, as `subject.fact`: that is so on the reference date, whatever comes
 * later, while their day may still come.
 */
export function factsAskedNotYet(index: ProgramIndex): ReadonlySet<string> {
  const found = factsKnown.get(index) ?? factsAskedIn(index);
  factsKnown.set(index, found);
  return found;
}

function stepsReadIn({ program }: ProgramIndex): ReadonlySet<string> {
  const reads = [...nodesOf(everyExpression(program))].flatMap((node) =>
    node.kind === 'result' && node.read === 'done' ? [node.name] : [],
  );
  return new Set(reads);
}

function factsAskedIn(index: ProgramIndex): ReadonlySet<string> {
  const { program } = index;
  const asked = [...nodesOf(everyExpression(program))].flatMap((node) =>
    node.kind === 'call' && node.builtin === 'event.notYet' ? node.arguments : [],
  );
  const behind = asked.length === 0 ? [] : everythingBehind(asked, index);
  return new Set(
    [...nodesOf(behind)].flatMap((node) => (node.kind === 'fact' ? [`${node.subject}.${node.fact}`] : [])),
  );
}

/** What a value may come from: itself, the results that it reads, and what readings give. */
function everythingBehind(asked: readonly Expression[], index: ProgramIndex): readonly Expression[] {
  const given = index.program.readings.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ values }) => values),
  );
  const all = [...asked, ...given];
  return [...all, ...closureOf(resultsIn(all, index), index).flatMap(expressionsOf)];
}

const everyExpression = (program: ProgramIndex['program']): readonly Expression[] => [
  ...program.clauses.flatMap(expressionsOf),
  ...program.says.flatMap(({ guard }) => guard ?? []),
  ...program.always.map(({ condition }) => condition),
  ...program.readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
  ...program.parameters.flatMap(({ values }) => values.map(({ value }) => value)),
];
