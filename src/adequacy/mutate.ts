/** Which small mistakes in a policy its examples would not notice, and for each the example that would. */
import type { Program } from '../ir/ir.ts';
import { indexOf } from '../total/program-index.ts';
import type { Basis } from '../notation/example.ts';
import { mutantKinds, type Mutant, type MutantKind } from './families/mutant.ts';
import { mutantsOf } from './families/mutants.ts';
import { judge, type Reason } from './run/judge.ts';
import { prepareKilling } from './run/kill.ts';
import type { InScope } from './seen/coverage.ts';
import { titleOf } from './families/title.ts';

export interface MutationOptions {
  readonly inScope?: InScope;
  /** The `geval`s of the policy, that examples may build on. */
  readonly cases?: readonly Basis[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Survivor {
  readonly mutant: Mutant;
  /** An example that holds and would not hold with the mistake, in the notation of the policy. */
  readonly example: string;
}

export interface Undecided {
  readonly mutant: Mutant;
  readonly reason: Reason;
}

export interface MutantCount {
  readonly killed: number;
  /** Without those that are no mistake. */
  readonly total: number;
  /** Proved to be no mistake: no case comes out otherwise. */
  readonly equivalent: number;
  readonly undecided: number;
}

export interface Mutation {
  readonly total: MutantCount;
  readonly byKind: Readonly<Record<MutantKind, MutantCount>>;
  readonly survivors: readonly Survivor[];
  readonly undecided: readonly Undecided[];
}

interface Tally {
  killed: number;
  survived: number;
  equivalent: number;
  undecided: number;
}

export function mutationOf(whole: Program, options: MutationOptions = {}): Mutation {
  // No example expects a remark, and what holds for one may turn on far more than what an example is about.
  const program = { ...whole, notes: whole.notes.filter(({ note }) => note !== 'remark') };
  const index = indexOf(program);
  const mutants = mutantsOf(index).filter(({ place }) => options.inScope?.(place) !== false);
  const killing = prepareKilling(index);
  const judging = { index, cases: options.cases ?? [] };
  const tallies = new Map<MutantKind, Tally>();
  const survivors: Survivor[] = [];
  const undecided: Undecided[] = [];
  mutants.forEach((mutant, place) => {
    const tally = tallies.get(mutant.kind) ?? { killed: 0, survived: 0, equivalent: 0, undecided: 0 };
    tallies.set(mutant.kind, tally);
    options.onProgress?.(place, mutants.length);
    const mistaken = killing.mistaken(mutant.edits);
    if (killing.killerOf(mistaken, mutant.edits) !== null) {
      tally.killed += 1;
      return;
    }
    const verdict = judge(mistaken, titleOf(mutant, program.language), judging);
    if (verdict.kind === 'equivalent') tally.equivalent += 1;
    else if (verdict.kind === 'survives') {
      tally.survived += 1;
      survivors.push({ mutant, example: verdict.text });
    } else {
      tally.undecided += 1;
      undecided.push({ mutant, reason: verdict.reason });
    }
  });
  const count = (kinds: readonly MutantKind[]): MutantCount => {
    const own = kinds.flatMap((kind) => tallies.get(kind) ?? []);
    const sum = (part: keyof Tally): number => own.reduce((all, tally) => all + tally[part], 0);
    return {
      killed: sum('killed'),
      total: sum('killed') + sum('survived') + sum('undecided'),
      equivalent: sum('equivalent'),
      undecided: sum('undecided'),
    };
  };
  return {
    total: count(mutantKinds),
    byKind: Object.fromEntries(mutantKinds.map((kind) => [kind, count([kind])])) as Mutation['byKind'],
    survivors,
    undecided,
  };
}
