/** What a grown diagram says: which results are possible, and which inputs decide. */
import type { Evaluation } from '../decide/evaluation.ts';
import { isSingle, nothing, resultKeys, union, type Outcomes } from '../possible/outcomes.ts';
import { leavesIn, type Assumptions, type Diagram, type Found, type Leaf } from './diagram.ts';
import { areOpenOtherwise, comparer, turningVariables, variablesOver } from './needed.ts';
import { SAMPLED_LEAVES, samplesOf } from './samples.ts';
import type { NeededInput, Settled } from './settled.ts';
import { canBeSplit, type Variable } from './variables.ts';

/** Trying cases one by one. */
export interface Trials {
  readonly start: (assumed: Assumptions) => Found;
  readonly hasRoom: () => boolean;
  /** The `altijd` clauses that ruled out cases so far. */
  readonly used: ReadonlySet<string>;
  /** The results that were seen so far. */
  readonly seen: ReadonlySet<string>;
}

export function readOff(
  diagram: Diagram,
  variables: readonly Variable[],
  trials: Trials,
  base: Evaluation,
): Settled {
  const cases = leavesIn(diagram).filter((leaf) => leaf.outcomes !== null);
  const needed = new Map<string, NeededInput>();
  const need = (input: string, member: string | null): void =>
    void needed.set(`${input} ${member ?? ''}`, { input, member });
  for (const index of turningVariables(diagram)) {
    const variable = variables[index];
    if (variable !== undefined) need(variable.input, variable.member);
  }
  for (const leaf of cases) for (const input of leaf.open) need(input, null);
  const outcomes = union([nothing, ...cases.map((leaf) => leaf.outcomes ?? nothing)]);
  const isOne = isSingle(outcomes);
  const open = isOne ? [] : cases.filter((leaf) => leaf.open.length > 0);
  const perhaps = open.length === 0 ? [] : [...variablesOver(diagram, comparer(areOpenOtherwise))];
  const doubtful = new Set(perhaps.flatMap((index) => variables[index] ?? []).filter(isNew(needed)));
  for (const { input, member } of showBySamples(open.slice(0, SAMPLED_LEAVES), doubtful, trials, base))
    need(input, member);
  return {
    outcomes,
    needed: isOne ? [] : [...needed.values()],
    isInexact: open.length > 0 && !isWitnessed(outcomes, trials.seen),
    always: [...trials.used],
    split: [...new Set(variables.map(({ input }) => input))],
    isImpossible: cases.length === 0,
  };
}

const isNew =
  (needed: ReadonlyMap<string, NeededInput>) =>
  ({ input }: Variable): boolean =>
    ![...needed.values()].some((own) => own.input === input);

/**
 * Tries settled cases where something stayed open: what they come to is seen. Gives the doubtful variables that turn out
 * to matter: two such cases differ in nothing else and come to something else.
 */
function showBySamples(
  open: readonly Leaf[],
  doubtful: Set<Variable>,
  trials: Trials,
  base: Evaluation,
): readonly Variable[] {
  const shown: Variable[] = [];
  for (const leaf of open)
    for (const sample of samplesOf(leaf.open, leaf.assumed, base)) {
      if (!trials.hasRoom()) return shown;
      const first = trials.start(sample);
      for (const variable of first.isDone ? doubtful : [])
        if (isTurned(variable, sample, first, trials)) {
          shown.push(variable);
          doubtful.delete(variable);
        }
    }
  return shown;
}

/** Whether some other part of a variable, all else equal, gives something else. */
function isTurned(variable: Variable, sample: Assumptions, first: Found, trials: Trials): boolean {
  if (first.outcomes === null || !canBeSplit(variable, sample)) return false;
  return Array.from({ length: variable.count }, (_, part) => part).some((part) => {
    if (!trials.hasRoom()) return false;
    const other = trials.start(new Map([...sample, [variable.input, variable.assume(part, sample)]]));
    return other.isDone && other.outcomes !== null && other.key !== first.key;
  });
}

/** Whether of every possible result some case was seen; a range is one as a whole. */
const isWitnessed = (outcomes: Outcomes, seen: ReadonlySet<string>): boolean =>
  resultKeys({ ...outcomes, pieces: outcomes.pieces.filter(({ kind }) => kind === 'one') }).every((key) =>
    seen.has(key),
  );
