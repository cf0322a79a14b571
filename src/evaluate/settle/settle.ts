/** Settles one thing on partial facts: exactly which results are possible, and which inputs it turns on. */
import type { Clause, Expression } from '../../ir/ir.ts';
import { expressionsOf } from '../../total/expressions.ts';
import { counts } from '../../total/group.ts';
import { resultsIn, type ProgramIndex } from '../../total/program-index.ts';
import { decideAgain, pendingOf } from '../decide/everything.ts';
import { newTrail, type Evaluation, type Trail } from '../decide/evaluation.ts';
import {
  canBeNo,
  canBeYes,
  canSpread,
  isPossible,
  isSingle,
  nothing,
  resultKeys,
  type Outcomes,
} from '../possible/outcomes.ts';
import { withoutCovered } from '../possible/piece.ts';
import { nameIn } from '../known/known.ts';
import { relatedBy } from '../../base/related.ts';
import { growDiagram, leavesIn, type Assumptions, type Diagram, type Found } from './diagram.ts';
import { listKinds, noCopies, type Copies, type ListKinds } from './list-kinds.ts';
import { readOff, type Trials } from './read-off.ts';
import { restsOver } from './rest.ts';
import { SAMPLED_LEAVES } from './samples.ts';
import type { Settled } from './settled.ts';
import type { Cut } from '../possible/source.ts';
import { CutSet, variablesOf, type Variable } from './variables.ts';

/** What is settled: a clause for a record, an `altijd`, any expression. */
export interface Target {
  /** Of a clause the key under which it is decided. */
  readonly name: string;
  readonly decide: (evaluation: Evaluation) => { readonly outcomes: Outcomes; readonly trail: Trail };
  /** The clauses whose results it reads, each after those that it reads itself. */
  readonly closure: readonly Clause[];
  /** What stands in it itself. */
  readonly expressions: readonly Expression[];
}

/** An `altijd` clause, with the inputs on which it turns. */
export interface Constraint {
  readonly name: string;
  readonly target: Target;
  readonly reads: ReadonlySet<string>;
}

/** Work that may be spent, counted in clauses decided. */
export interface Budget {
  left: number;
}

/** Nodes of one diagram, and rounds in which its variables are cut finer. */
const NODE_LIMIT = 4096;
const ROUND_LIMIT = 6;

export function settle(
  target: Target,
  base: Evaluation,
  constraints: readonly Constraint[],
  budget: Budget,
  start: Assumptions = base.assumed,
): Settled {
  const cuts = new CutSet();
  const session = sessionOf(target, base, constraints, cuts, budget);
  const inputs = new Set<string>();
  const first = session.start(start);
  for (const input of first.open) inputs.add(input);
  if (first.isDone || inputs.size === 0) return plain(first);
  session.look(start);
  let diagram: Diagram | null = null;
  let variables: readonly Variable[] = [];
  for (let round = 0; round < ROUND_LIMIT; round += 1) {
    const known = cuts.size;
    const count = inputs.size;
    variables = variablesOf(inputs, cuts, base);
    session.restart();
    diagram = growDiagram({ ...session, variables }, start);
    const open = leavesIn(diagram).filter((leaf) => leaf.outcomes !== null && leaf.open.length > 0);
    for (const leaf of open.slice(0, SAMPLED_LEAVES)) {
      session.look(leaf.assumed);
      for (const input of leaf.open) inputs.add(input);
    }
    if (open.length === 0 || !session.hasRoom() || (cuts.size === known && inputs.size === count)) break;
  }
  if (diagram === null) return plain(first);
  const byKinds = start.size === 0 ? settleByKinds(diagram, variables, base, session) : null;
  return byKinds ?? readOff(diagram, variables, session, base);
}

/** Where a list that is not given leaves something open: split by what it can hold. Null where that does not settle it. */
function settleByKinds(
  diagram: Diagram,
  variables: readonly Variable[],
  base: Evaluation,
  session: Session,
): Settled | null {
  if (!session.hasBudget() || isClosed(diagram)) return null;
  const kinds = listKinds(variables, base, session.expressions());
  if (kinds === null) return null;
  const listed = session.over(kinds);
  const last = kinds.variables.at(-1)?.input;
  // What is open when everything was asked stays open: then nothing more needs to be grown.
  let isLeftOpen = false;
  const next: Session['next'] = (before, assumed, input) => {
    const one = listed.next(before, assumed, input);
    if (input === last && one.outcomes !== null && !one.isDone) isLeftOpen = true;
    return one;
  };
  const hasRoom = (): boolean => !isLeftOpen && listed.hasRoom();
  const found = growDiagram({ ...listed, next, hasRoom, variables: kinds.variables }, base.assumed);
  return isClosed(found) ? readOff(found, kinds.variables, listed, kinds.base) : null;
}

const isClosed = (diagram: Diagram): boolean =>
  leavesIn(diagram).every(({ outcomes, open }) => outcomes === null || open.length === 0);

const plain = (found: Found): Settled => ({
  outcomes: found.outcomes ?? nothing,
  needed: found.isDone ? [] : [...found.open].map((input) => ({ input, member: null })),
  isInexact: !found.isDone && found.outcomes !== null,
  always: [],
  split: [],
  isImpossible: found.outcomes === null,
});

interface Session extends Trials {
  /** Finds where the inputs of all that is read can be cut. */
  readonly look: (assumed: Assumptions) => void;
  readonly start: (assumed: Assumptions) => Found<Evaluation>;
  readonly next: (before: Evaluation, assumed: Assumptions, input: string) => Found<Evaluation>;
  readonly restart: () => void;
  readonly hasBudget: () => boolean;
  /** What stands in all that is read. */
  readonly expressions: () => readonly Expression[];
  /** The same over lists of which it is assumed what they hold. */
  readonly over: (kinds: ListKinds) => Session;
}

function sessionOf(
  target: Target,
  base: Evaluation,
  constraints: readonly Constraint[],
  cuts: CutSet,
  budget: Budget,
  copies: Copies = noCopies,
): Session {
  let nodes = 0;
  const used = new Set<string>();
  const relevant = relatedBy(target.decide(base).trail.reads, constraints);
  const closure = inOrder(
    new Set([...target.closure, ...relevant.flatMap((one) => one.target.closure)]),
    base.index,
  );
  const pending = copies.among(pendingOf(base, closure));
  const fresh: Evaluation = { ...base, before: base.decided };
  const look = (assumed: Assumptions): void => {
    const onCut = (input: string, cut: Cut): void => cuts.add(input, cut);
    const evaluation: Evaluation = { ...fresh, assumed, decided: new Map(), onCut };
    budget.left -= decideAgain(evaluation, pending, null) + 1;
    target.decide(evaluation);
    feasible(relevant, evaluation);
  };
  const rests = restsOver(base.decided, groupMembers(base.index));
  const trails = [target, ...relevant.map((constraint) => constraint.target)].map(
    (one) => one.decide(fresh).trail,
  );
  const find = (evaluation: Evaluation, inputs: readonly string[]): Found<Evaluation> => {
    nodes += 1;
    const there = pending.filter((one) => copies.isThere(one, evaluation.assumed));
    budget.left -= decideAgain(evaluation, there, inputs) + 1;
    const { outcomes, trail } = target.decide(evaluation);
    const held = feasible(relevant, evaluation);
    if (held.broken !== null) used.add(held.broken);
    if (held.broken !== null || !isPossible(outcomes))
      return {
        outcomes: null,
        key: 'impossible',
        isDone: true,
        open: new Set(),
        rest: -1,
        state: evaluation,
      };
    // A value beside a range that has it says nothing more.
    const keys = resultKeys({ ...outcomes, pieces: withoutCovered(outcomes.pieces) });
    const isDone = held.open.size === 0 && isSingle(outcomes);
    return {
      outcomes,
      key: [...keys].sort().join('\n'),
      isDone,
      open: new Set([...trail.reads, ...held.open]),
      state: evaluation,
      rest: isDone ? -1 : rests.of(thingsOf([outcomes, ...held.outcomes]), evaluation),
    };
  };
  const begin = (assumed: Assumptions): Found<Evaluation> =>
    find({ ...fresh, assumed, decided: new Map() }, [...assumed.keys()]);
  const next = (before: Evaluation, assumed: Assumptions, input: string): Found<Evaluation> =>
    find({ ...before, assumed, decided: new Map(before.decided) }, [input]);
  const thingsOf = (found: readonly Outcomes[]) =>
    found.map((outcomes, place) => ({
      name: place === 0 ? target.name : String(place),
      outcomes: [outcomes],
      trail: trails[place] ?? newTrail(),
    }));
  const hasBudget = (): boolean => budget.left > 0;
  const hasRoom = (): boolean => nodes < NODE_LIMIT && hasBudget();
  return {
    look,
    start: begin,
    next,
    hasRoom,
    hasBudget,
    restart: () => void (nodes = 0),
    used,
    isConstrained: relevant.length > 0,
    expressions: () =>
      expressionsRead([target, ...relevant.map((constraint) => constraint.target)], base.index),
    over: (kinds) => sessionOf(target, kinds.base, constraints, cuts, budget, kinds.copies),
  };
}

/** What stands in things, and in all that they read. */
const expressionsRead = (
  targets: readonly Target[],
  { program: { says, parameters, readings } }: ProgramIndex,
): readonly Expression[] => [
  ...targets.flatMap(({ expressions, closure }) => [...expressions, ...closure.flatMap(expressionsOf)]),
  ...says.flatMap(({ guard }) => guard ?? []),
  ...parameters.flatMap(({ values }) => values.map(({ value }) => value)),
  ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
];

/**
 * The members of a group in which it matters what they are, not which or how many; else null. Not those that it does
 * not count, nor those that it reads by name as well: of them it matters which is what.
 */
function groupMembers(index: ProgramIndex): (key: string) => ReadonlySet<string> | null {
  return (key) => {
    const clause = index.clauses.get(nameIn(key));
    const isPlain = clause?.kind === 'group' && !clause.isSoft && clause.mode !== 'atLeast';
    if (!isPlain) return null;
    const named = resultsIn(expressionsOf(clause), index);
    return new Set(
      clause.members.filter((name) => {
        const member = index.clauses.get(name);
        return member !== undefined && counts(member) && !named.has(name);
      }),
    );
  };
}

/** The constraint that rules a case out, or the inputs on which constraints still turn. */
function feasible(
  constraints: readonly Constraint[],
  evaluation: Evaluation,
): {
  readonly broken: string | null;
  readonly open: ReadonlySet<string>;
  readonly outcomes: readonly Outcomes[];
} {
  const open = new Set<string>();
  const all: Outcomes[] = [];
  for (const { name, target } of constraints) {
    const { outcomes, trail } = target.decide(evaluation);
    if (isBroken(outcomes)) return { broken: name, open, outcomes: all };
    all.push(outcomes);
    if (canBeNo(outcomes)) for (const read of trail.reads) open.add(read);
  }
  return { broken: null, open, outcomes: all };
}

/** An `altijd` that can only be no. */
export const isBroken = (outcomes: Outcomes): boolean =>
  canBeNo(outcomes) && !canBeYes(outcomes) && !canSpread(outcomes) && outcomes.notApplicable === null;

const inOrder = (closure: ReadonlySet<Clause>, index: ProgramIndex): readonly Clause[] =>
  index.order.filter((clause) => closure.has(clause));
