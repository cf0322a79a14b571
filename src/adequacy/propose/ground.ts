/** The diagram of a clause under readings that are taken, and how a case of it is looked for and decided. */
import type { Diagrams } from '../../diagram/diagrams.ts';
import { fixed, variablesOf } from '../../diagram/fixed.ts';
import type { Variable } from '../../diagram/model.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import { asksLists, listsIn, whereAlike } from '../../diagram/alike.ts';
import { TooLarge, type Diagram } from '../../diagram/store.ts';
import { relatedAlways } from '../../evaluate/recourse/always.ts';
import type { Clause } from '../../ir/ir.ts';
import { withWholeSets } from '../../notation/given.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { factsOf, type Lists } from '../../witness/facts.ts';
import type { Ground } from '../../witness/find.ts';
import type { Values } from '../../witness/relate.ts';
import { expecting } from '../case/expectation.ts';
import type { Run } from '../run/runs.ts';

export interface Asking {
  readonly index: ProgramIndex;
  readonly clause: Clause;
  readonly diagrams: Diagrams;
  readonly ground: Ground;
  /** What the clause asks. */
  readonly root: Diagram<Outcome>;
  /** The same, with null where an `altijd` says that no case lies. */
  readonly lawful: Diagram<Outcome | null>;
  /** Lists that are asked: the cases have one record of each. */
  readonly lists: Lists;
  /** Readings that are not the chosen ones, of those that are asked. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Null: the diagram would be too large. */
export function askingOf(
  clause: Clause,
  index: ProgramIndex,
  diagrams: Diagrams,
  readings: Readonly<Record<string, string>>,
): Asking | null {
  const plain = diagrams.clause(clause.name);
  const within = diagrams.within(clause.name, relatedAlways(clause.name, index));
  if (plain === null || within === null) return null;
  const { compiler } = diagrams;
  const taken = (variable: Variable): number | null => {
    const { source } = variable.input;
    if (variable.kind !== 'cells' || source.kind !== 'reading') return null;
    return Math.max(0, variable.cells.indexOf(readings[source.reading] ?? chosenOf(source.reading, index)));
  };
  const under = <Value>(root: Diagram<Value>): Diagram<Value> =>
    fixed(asksLists(root) ? whereAlike(root, 1, compiler) : root, taken, compiler.store);
  try {
    return {
      ...{ index, clause, diagrams },
      ground: {
        ...{ index, diagrams },
        readings: new Map(Object.entries(readings)),
        referenceDate: index.program.consultable,
      },
      root: under(plain),
      lawful: under(within),
      lists: { subjects: listsIn(plain), count: 1 },
      readings: otherReadings(plain, readings, index),
    };
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

const chosenOf = (reading: string, index: ProgramIndex): string =>
  index.readings.get(reading)?.alternatives[0]?.name ?? '';

function otherReadings(
  root: Diagram<Outcome>,
  readings: Readonly<Record<string, string>>,
  index: ProgramIndex,
): Readonly<Record<string, string>> {
  const asked = variablesOf(root).flatMap(({ input: { source } }) =>
    source.kind === 'reading' ? [source.reading] : [],
  );
  return Object.fromEntries(
    [...new Set(asked)].flatMap((name) => {
      const alternative = readings[name];
      return alternative === undefined || alternative === chosenOf(name, index)
        ? []
        : [[name, alternative] as const];
    }),
  );
}

/** The case as an example with what the evaluator says of it; null where that stays open, or the facts are wrong. */
export function decided(values: Values, { clause, index, lists, readings }: Asking): Run | null {
  const found = factsOf(values, clause.per, index, lists);
  const facts = withWholeSets(found.facts, index);
  return expecting(
    { title: '', facts, referenceDate: found.referenceDate, readings },
    { clause, end: null },
    index,
  );
}
