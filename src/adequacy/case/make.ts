/**
 * An example for a case that a decision diagram shows: decided by the evaluator before it is shown, and built on the
 * `geval` that makes it shortest.
 */
import type { Diagrams } from '../../diagram/diagrams.ts';
import type { Diagram } from '../../diagram/store.ts';
import type { Example } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { factsOf, type CaseFacts } from '../../witness/facts.ts';
import { findCase, type Doubt, type FoundCase, type Search } from '../../witness/find.ts';
import type { Run } from '../run/runs.ts';
import { exampleText, givenBeside, type Basis } from '../../notation/example.ts';
import type { Printing } from '../../notation/expression.ts';
import { expecting, type Target } from './expectation.ts';
import { withLeaves, withWholeSets, type Facts, type Leaf } from '../../notation/given.ts';

export interface Goal {
  readonly target: Target;
  /** Yes where a case shows what is wanted. */
  readonly wanted: Diagram<boolean>;
  readonly title: string;
  /** Whether an example really shows it. */
  readonly accepts: (run: Run) => boolean;
}

export interface Making {
  readonly index: ProgramIndex;
  /** Those in which the wanted diagram stands. */
  readonly diagrams: Diagrams;
  /** What the policy has to build on. */
  readonly cases: readonly Basis[];
  readonly printing: Printing;
}

export type Made =
  | { readonly kind: 'made'; readonly example: Example; readonly text: string }
  /** No case shows it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'undecided'; readonly doubt: Doubt };

export function exampleFor(goal: Goal, making: Making): Made {
  if (isNever(goal.wanted)) return { kind: 'none' };
  const chosen = search(goal, making, new Map());
  if (chosen.kind === 'made') return chosen;
  // Under the chosen readings there may be nothing to see; what is proved is proved for all of them.
  const any = search(goal, making, null);
  return any.kind === 'none' && chosen.kind === 'undecided' ? chosen : any;
}

/** A case that is not among the first ways is one that nobody would think of. */
const WAYS = 6;

const isNever = (wanted: Diagram<boolean>): boolean => wanted.kind === 'leaf' && !wanted.value;

function search(goal: Goal, making: Making, readings: ReadonlyMap<string, string> | null): Made {
  const { index, diagrams } = making;
  let made: Run | null = null;
  const accepts = (found: FoundCase<boolean>): boolean => {
    made = attempt(caseOf(found, goal, making), goal, making);
    return made !== null;
  };
  const found: Search<boolean> = findCase(
    goal.wanted,
    { isWanted: (wanted) => wanted, accepts, ways: WAYS },
    { index, diagrams, readings, referenceDate: index.program.consultable },
  );
  if (found.kind === 'none') return found;
  if (found.kind === 'undecided' || made === null)
    return { kind: 'undecided', doubt: found.kind === 'undecided' ? found.doubt : 'limit' };
  return shortest(made, goal, making);
}

function caseOf({ values }: FoundCase<boolean>, { target }: Goal, { index }: Making): CaseFacts {
  const found = factsOf(values, target.clause.per, index);
  return { ...found, facts: withWholeSets(found.facts, index) };
}

function attempt(given: CaseFacts, goal: Goal, { index }: Making): Run | null {
  const run = expecting({ title: goal.title, ...given }, goal.target, index);
  return run !== null && goal.accepts(run) ? run : null;
}

// ---------------------------------------------------------------------------------------- shortening

/** Bases that are tried, the most promising first. */
const BASES = 3;

interface Candidate {
  readonly run: Run;
  readonly basis: Basis | null;
  readonly length: number;
}

function shortest(run: Run, goal: Goal, making: Making): Made {
  const { cases, printing } = making;
  const plain = pruned(run, goal, making);
  const likely = cases
    .map((basis) => ({ basis, length: lengthOf(over(basis, plain.run, making).example, basis, making) }))
    .filter(({ length }) => length < plain.length)
    .sort((left, right) => left.length - right.length)
    .slice(0, BASES);
  let best = plain;
  for (const { basis } of likely) {
    const built = builtOn(basis, plain.run, goal, making);
    if (built !== null && built.length < best.length) best = built;
  }
  const { example } = best.run;
  return { kind: 'made', example, text: exampleText(example, best.basis, printing) };
}

/** Without what is not needed: what always holds may have asked for more. */
function pruned(run: Run, goal: Goal, making: Making): Candidate {
  const { index, printing } = making;
  const { referenceDate } = run.example;
  const readings = run.options.readings ?? {};
  let found = run;
  let kept = givenBeside(run.example, null, printing);
  for (const leaf of kept) {
    const fewer = kept.filter((one) => one !== leaf);
    const without = attempt({ facts: withLeaves({}, fewer, index), referenceDate, readings }, goal, making);
    if (without !== null) [found, kept] = [without, fewer];
  }
  return { run: found, basis: null, length: lengthOf(found.example, null, making) };
}

/** What has to be written: what is given beside the basis, the date, and the basis. */
function lengthOf(
  example: Pick<Example, 'facts' | 'referenceDate'>,
  basis: Basis | null,
  { printing }: Making,
): number {
  const given = givenBeside(example, basis, printing).length;
  const isDated = example.referenceDate !== null && example.referenceDate !== basis?.referenceDate;
  return given + (isDated ? 1 : 0) + (basis === null ? 0 : 1);
}

interface Over {
  readonly example: { readonly facts: Facts; readonly referenceDate: string | null };
  readonly beside: readonly Leaf[];
}

function over(basis: Basis, { example }: Run, { index, printing }: Making): Over {
  const beside = givenBeside(example, basis, printing);
  const facts = withLeaves(basis.facts, beside, index);
  return { example: { facts, referenceDate: example.referenceDate ?? basis.referenceDate }, beside };
}

/** The case laid over a basis, less what is not needed with it; null where it does not show there what it should. */
function builtOn(basis: Basis, run: Run, goal: Goal, making: Making): Candidate | null {
  const { readings } = run.options;
  const { example, beside } = over(basis, run, making);
  const tried = (leaves: readonly Leaf[], referenceDate: string | null): Run | null =>
    attempt(
      { facts: withLeaves(basis.facts, leaves, making.index), referenceDate, readings: readings ?? {} },
      goal,
      making,
    );
  let { referenceDate } = example;
  let kept = beside;
  let found = tried(kept, referenceDate);
  if (found === null) return null;
  if (referenceDate !== basis.referenceDate) {
    const undated = tried(kept, basis.referenceDate);
    if (undated !== null) [found, referenceDate] = [undated, basis.referenceDate];
  }
  for (const leaf of beside) {
    const fewer = kept.filter((one) => one !== leaf);
    const without = tried(fewer, referenceDate);
    if (without !== null) [found, kept] = [without, fewer];
  }
  return { run: found, basis, length: lengthOf(found.example, basis, making) };
}
