/**
 * What a grown diagram says: which results are possible, and which inputs decide. Where leaves stay open it says too much
 * or too little by itself; settled cases in them then show what surely can happen. What they do not show stays possible
 * and needed, and the answer is inexact.
 */
import type { Evaluation } from '../decide/evaluation.ts';
import { isSingle, nothing, union, type Outcomes } from '../possible/outcomes.ts';
import { leavesIn, type Assumptions, type Diagram, type Found, type Leaf } from './diagram.ts';
import {
  areClosedAndOther,
  areOpenOtherwise,
  differingVariables,
  sayOther,
  turningVariables,
} from './needed.ts';
import { SAMPLED_LEAVES, samplesOf, type Sampled } from './samples.ts';
import type { NeededInput, Settled } from './settled.ts';
import { canBeSplit, type Variable } from './variables.ts';
import { isWitnessed } from './witnessed.ts';

/** Trying cases one by one. */
export interface Trials {
  readonly start: (assumed: Assumptions) => Found;
  readonly hasRoom: () => boolean;
  /** The `altijd` clauses that ruled out cases so far. */
  readonly used: ReadonlySet<string>;
  /** Whether some `altijd` bears on it. */
  readonly isConstrained: boolean;
}

export function readOff(
  diagram: Diagram,
  variables: readonly Variable[],
  trials: Trials,
  base: Evaluation,
): Settled {
  const cases = leavesIn(diagram).filter((leaf) => leaf.outcomes !== null);
  const outcomes = union([nothing, ...cases.map((leaf) => leaf.outcomes ?? nothing)]);
  const isOne = isSingle(outcomes);
  const open = cases.filter((leaf) => leaf.open.length > 0);
  const { needed, isInexact } = isOne
    ? { needed: [], isInexact: false }
    : open.length === 0
      ? turning(diagram, variables)
      : turningWhereOpen({ diagram, variables, open, cases, outcomes }, trials, base);
  return {
    outcomes,
    needed,
    isInexact,
    always: [...trials.used],
    split: [...new Set(variables.map(({ input }) => input))],
    isImpossible: cases.length === 0,
  };
}

type Read = Pick<Settled, 'needed' | 'isInexact'>;

function turning(diagram: Diagram, variables: readonly Variable[]): Read {
  const { surely, perhaps } = turningVariables(diagram);
  const needed = variables.filter((_, place) => perhaps.has(place)).map(neededOf);
  return { needed, isInexact: surely.size < perhaps.size };
}

const neededOf = ({ input, member }: Variable): NeededInput => ({ input, member });

interface LeftOpen {
  readonly diagram: Diagram;
  readonly variables: readonly Variable[];
  readonly open: readonly Leaf[];
  readonly cases: readonly Leaf[];
  readonly outcomes: Outcomes;
}

/** What is open in a leaf may matter, and so may what only leads to another leaf that is open. */
function turningWhereOpen(left: LeftOpen, trials: Trials, base: Evaluation): Read {
  const { diagram, variables, open, cases, outcomes } = left;
  const places = [
    ...turningVariables(diagram).perhaps,
    ...differingVariables(diagram, areOpenOtherwise).perhaps,
  ];
  const perhaps = new Set(places.flatMap((place) => variables[place] ?? []));
  const inputs = new Set(open.flatMap((leaf) => leaf.open));
  const wanted = new Wanted(perhaps, inputs, base);
  const shown = showBySamples(open.slice(0, SAMPLED_LEAVES), wanted, limited(trials), base);
  const areAllSeen =
    open.length <= SAMPLED_LEAVES && open.every((leaf, place) => isSeen(leaf, shown[place] ?? []));
  for (const place of differingVariables(diagram, areAllSeen ? sayOther : areClosedAndOther).surely)
    wanted.show(variables[place]);
  const closed = cases.filter((leaf) => leaf.open.length === 0);
  const seen = [...closed.flatMap((leaf) => leaf.outcomes ?? []), ...shown.flat()];
  const isTied = trials.isConstrained && perhaps.size < variables.length;
  return {
    needed: [...wholeFirst(inputs, perhaps)],
    isInexact: isTied || wanted.isLeft() || !isWitnessed(outcomes, seen),
  };
}

/** Cases that are tried out for one thing. */
const TRIAL_LIMIT = 1_000;

function limited(trials: Trials): Trials {
  let tried = 0;
  const start: Trials['start'] = (assumed) => {
    tried += 1;
    return trials.start(assumed);
  };
  return { ...trials, start, hasRoom: () => tried < TRIAL_LIMIT && trials.hasRoom() };
}

const isSeen = ({ outcomes }: Leaf, seen: readonly Outcomes[]): boolean =>
  outcomes !== null && isWitnessed(outcomes, seen);

/** Of an input that stays open as a whole its members are not told apart. */
function* wholeFirst(inputs: ReadonlySet<string>, variables: ReadonlySet<Variable>): Generator<NeededInput> {
  for (const input of inputs) yield { input, member: null };
  for (const variable of variables) if (!inputs.has(variable.input)) yield neededOf(variable);
}

/** What may matter, and of which no case has shown yet that it does. What is in a list is asked for as the list. */
class Wanted {
  readonly variables: Set<Variable>;
  readonly inputs: Set<string>;
  private readonly base: Evaluation;

  constructor(variables: ReadonlySet<Variable>, inputs: ReadonlySet<string>, base: Evaluation) {
    this.base = base;
    this.inputs = new Set([...inputs].map((input) => this.askedAs(input)));
    this.variables = new Set([...variables].filter(({ input }) => !this.inputs.has(this.askedAs(input))));
  }

  show(variable: Variable | undefined): void {
    if (variable === undefined) return;
    const asked = this.askedAs(variable.input);
    this.inputs.delete(asked);
    for (const other of this.variables) {
      const isSame = this.askedAs(other.input) === asked && asked !== other.input;
      if (other === variable || isSame) this.variables.delete(other);
    }
  }

  showInput(input: string): void {
    this.inputs.delete(this.askedAs(input));
  }

  isWantedInput = (input: string): boolean => this.inputs.has(this.askedAs(input));

  isLeft = (): boolean => this.inputs.size > 0 || this.variables.size > 0;

  private askedAs(input: string): string {
    return this.base.inputs.get(input)?.lists[0] ?? input;
  }
}

/**
 * Tries settled cases where something stayed open. Gives what they come to, of each leaf; what turns out to matter, as
 * two such cases differ in nothing else and come to something else, is no longer wanted.
 */
function showBySamples(
  open: readonly Leaf[],
  wanted: Wanted,
  trials: Trials,
  base: Evaluation,
): readonly (readonly Outcomes[])[] {
  return open.map((leaf) => {
    const found: Outcomes[] = [];
    for (const sample of samplesOf(leaf.open, leaf.assumed, base)) {
      if (!trials.hasRoom()) return found;
      const first = trials.start(sample.assumed);
      if (!first.isDone || first.outcomes === null) continue;
      found.push(first.outcomes);
      for (const variable of wanted.variables)
        if (isTurned(variable, sample.assumed, first, trials)) wanted.show(variable);
      for (const input of leaf.open)
        if (isTurnedBy(input, sample, first, wanted, trials)) wanted.showInput(input);
    }
    return found;
  });
}

const isOther = (other: Found, first: Found): boolean =>
  other.isDone && other.outcomes !== null && other.key !== first.key;

/** Whether some other part of a variable, all else equal, gives something else. */
function isTurned(variable: Variable, assumed: Assumptions, first: Found, trials: Trials): boolean {
  if (!canBeSplit(variable, assumed)) return false;
  return Array.from({ length: variable.count }, (_, part) => part).some((part) => {
    if (!trials.hasRoom()) return false;
    const more = new Map([...assumed, [variable.input, variable.assume(part, assumed)]]);
    return isOther(trials.start(more), first);
  });
}

/** Whether some other value of an input that is open, all else equal, gives something else. */
const isTurnedBy = (
  input: string,
  { assumed, othersOf }: Sampled,
  first: Found,
  wanted: Wanted,
  trials: Trials,
): boolean =>
  wanted.isWantedInput(input) &&
  othersOf(input).some(
    (other) => trials.hasRoom() && isOther(trials.start(new Map([...assumed, [input, other]])), first),
  );
