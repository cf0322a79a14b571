/** Cases that are found on diagrams, replayed in the evaluator, and those of which none is found against random ones. */
import { diagramsOf } from '../../src/diagram/diagrams.ts';
import type { Outcome } from '../../src/diagram/outcome.ts';
import { leavesOf } from '../../src/diagram/store.ts';
import { valueJson } from '../../src/evaluate/literal-json.ts';
import type { Entry } from '../../src/evaluate/result.ts';
import type { Result } from '../../src/base/value.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { decideTotal } from '../../src/total/total.ts';
import { resultText } from '../../src/total/value-text.ts';
import { factsOf } from '../../src/witness/facts.ts';
import { findCase } from '../../src/witness/find.ts';
import { replay } from '../../src/witness/replay.ts';
import { randomCase } from './program-world.ts';
import { randomProgram } from './random-program.ts';
import { dice } from './seeded.ts';

export interface WitnessCounts {
  leaves: number;
  found: number;
  none: number;
  relation: number;
  list: number;
  limit: number;
  withRelation: number;
}

export const noWitnesses = (): WitnessCounts => ({
  leaves: 0,
  found: 0,
  none: 0,
  relation: 0,
  list: 0,
  limit: 0,
  withRelation: 0,
});

export interface WitnessProblem {
  readonly seed: number;
  readonly clause: string;
  readonly leaf: string;
  readonly found: string;
}

/** Every leaf of every diagram of a random program: a case for it, or none in a hundred random ones. */
export function checkWitnesses(
  seed: number,
  lists: boolean,
  counts: WitnessCounts,
): readonly WitnessProblem[] {
  const program = randomProgram(seed, { clauses: 5, depth: 2, lists });
  const index = indexOf(program);
  const diagrams = diagramsOf(index);
  const worlds = Array.from(
    { length: 60 },
    (_, place) => randomCase(program, dice(seed * 97 + place), false).world,
  );
  const decided = worlds.map((world) => decideTotal(program, world));
  return index.order.flatMap((clause): readonly WitnessProblem[] => {
    if (clause.kind === 'step' || (clause.kind === 'group' && clause.isSoft)) return [];
    const always = program.always.map(({ name }) => name);
    const root = diagrams.within(clause.name, always);
    if (root === null) return [];
    const leaves = leavesOf(root);
    // A value that is computed has no leaf of its own, and random cases do not keep to what always holds.
    const isApart = program.always.length > 0 || leaves.some(({ value }) => value?.kind === 'term');

    return leaves.flatMap(({ key, value }): readonly WitnessProblem[] => {
      if (value === null || value.kind === 'term') return [];
      counts.leaves += 1;
      const ground = { index, diagrams, readings: new Map<string, string>(), referenceDate: null };
      const search = findCase<Outcome | null>(root, { isWanted: (one) => one === value }, ground);
      if (search.kind === 'undecided') {
        counts[search.doubt] += 1;
        return [];
      }
      if (search.kind === 'none') {
        counts.none += 1;
        const other = decided.find((results) => {
          const own = results.get(clause.name);
          return own !== undefined && resultText(own.result) === key;
        });
        return other === undefined || isApart
          ? []
          : [{ seed, clause: clause.name, leaf: key, found: 'none, but there is' }];
      }
      counts.found += 1;
      if (search.path.asked.some(({ variable }) => variable.input.source.kind === 'relation'))
        counts.withRelation += 1;
      const facts = factsOf(search.values, clause.per, index);
      const entry = replay(facts, clause.name, index);
      if (entry !== null && says(entry, value.result)) return [];
      return [
        { seed, clause: clause.name, leaf: key, found: `${JSON.stringify(facts)} ${entryText(entry)}` },
      ];
    });
  });
}

const entryText = (entry: Entry | null): string =>
  entry === null ? 'no entry' : JSON.stringify([entry.status, entry.outcome, entry.possible, entry.needed]);

function says({ status, outcome }: Entry, result: Result): boolean {
  if (result.kind !== 'value') return status === result.kind;
  if (status !== 'decided') return false;
  const expected = valueJson(result.value);
  if (outcome === 'met' || outcome === 'notMet') return (outcome === 'met') === expected;
  return JSON.stringify(outcome) === JSON.stringify(expected);
}
