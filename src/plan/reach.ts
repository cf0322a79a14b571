/** What a clause of a plan comes down to: the inputs that its diagrams read, and whether they may be tied to each other. */
import { present } from '../base/invariant.ts';
import { isLeafRef, leafPlace, type Plan, type PlanClause, type PlanTerm, type Ref } from './plan.ts';

export interface Reach {
  /** Places of inputs: facts, judgements, steps and the reference date; those behind relations, sets and lists too. */
  readonly inputs: ReadonlySet<number>;
  /**
   * Every question of it is about one input by itself, so that what is possible is what its diagram lets pass: no test over
   * several inputs, no list, no value that is reckoned, no event that may still happen, and no `altijd` beside it.
   */
  readonly isPlain: boolean;
}

export function reachOf(clause: PlanClause, plan: Plan): Reach {
  const walk = newWalk(plan);
  const { root, within, first, last, parts } = clause;
  for (const ref of [root, within, first, last, ...parts.map(({ applies }) => applies)])
    if (ref !== null) visit(ref, walk);
  return { inputs: walk.inputs, isPlain: walk.isPlain && (clause.ties.length === 0 || within !== null) };
}

/** Places of the inputs that some diagrams of a plan ask, those behind relations, sets and lists too. */
export function inputsUnder(refs: readonly Ref[], plan: Plan): ReadonlySet<number> {
  const walk = newWalk(plan);
  for (const ref of refs) visit(ref, walk);
  return walk.inputs;
}

interface Walk {
  readonly plan: Plan;
  readonly seen: Set<Ref>;
  readonly inputs: Set<number>;
  isPlain: boolean;
}

const newWalk = (plan: Plan): Walk => ({ plan, seen: new Set(), inputs: new Set(), isPlain: true });

function visit(from: Ref, walk: Walk): void {
  const { plan, seen } = walk;
  const open = [from];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    if (isLeafRef(ref)) {
      const leaf = present(plan.leaves[leafPlace(ref)]);
      if (leaf.kind !== 'term') continue;
      walk.isPlain = false;
      takeTerm(leaf.term, walk);
    } else {
      const { test, children } = present(plan.nodes[ref]);
      takeInput(present(plan.tests[test]).input, walk);
      open.push(...children);
    }
  }
}

function takeInput(place: number, walk: Walk): void {
  if (walk.inputs.has(place)) return;
  walk.inputs.add(place);
  const { source } = present(walk.plan.inputs[place]);
  switch (source.kind) {
    case 'member':
      return takeInput(source.of, walk);
    case 'relation':
      walk.isPlain = false;
      return takeTerm(source.term, walk);
    case 'whole':
      walk.isPlain = false;
      return takeWhole(source.whole, walk);
    case 'done':
      if (!source.isState) walk.isPlain = false;
      return;
    case 'fact':
    case 'say':
      if (present(walk.plan.inputs[place]).type.kind === 'event') walk.isPlain = false;
      return;
    case 'referenceDate':
      return;
  }
}

const takeTerm = (term: PlanTerm, walk: Walk): void =>
  inputsOfTerm(term).forEach((place) => takeInput(place, walk));

/** The places of the inputs that stand in a term, in order, as often as they do. */
export function inputsOfTerm(term: PlanTerm): readonly number[] {
  switch (term.kind) {
    case 'constant':
      return [];
    case 'input':
      return [term.input];
    case 'call':
      return term.parts.flatMap(inputsOfTerm);
    case 'pick':
      return term.items.flatMap(inputsOfTerm);
  }
}

function takeWhole(place: number, walk: Walk): void {
  const { over } = present(walk.plan.wholes[place]);
  const elements = over.kind === 'records' ? [over.each] : over.each;
  for (const { where, body } of elements) for (const ref of [where, body]) if (ref !== null) visit(ref, walk);
}
