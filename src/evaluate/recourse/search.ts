/**
 * The cheapest choices that lead a case to a wanted leaf of its diagram, whatever the open inputs turn out to be. Where
 * nothing is open this is a cheapest path. Where something is, one walks with all the nodes where the case may be at
 * once: a choice has to do for each of them, as it is made without knowing. Deepening by cost (Korf 1985) keeps to the
 * cheapest; the bound below is what a choice would cost that may look at the open inputs first.
 */
import { present } from '../../base/invariant.ts';
import type { Value } from '../../base/value.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import { valueText } from '../../total/value-text.ts';
import type { Move } from './move.ts';
import type { Node, Plan, Slot } from './plan.ts';
import type { Unit } from './unit.ts';

/** What a choice for a unit costs; null: it is as it is. */
export type Price = (unit: Unit) => number | null;

export interface Found {
  /** Sets of choices of the least cost. */
  readonly choices: readonly (readonly Move[])[];
  /** Whether these are all of that cost. */
  readonly isComplete: boolean;
  /** Whether it is sure that nothing cheaper does it: of none found, that nothing does it at all. */
  readonly isProven: boolean;
  /** The least that it can cost, relations taken as they are wished. */
  readonly least: number;
}

const WORK_LIMIT = 60_000;
const FOUND_LIMIT = 400;
const never = Number.POSITIVE_INFINITY;

export type IsWanted = (outcome: Outcome) => boolean;

export function search(plan: Plan, price: Price, isWanted: IsWanted): Found {
  const walk = walkOf(plan, price, isWanted);
  const least = walk.least(plan.root);
  let bound = least;
  while (bound !== never) {
    const { choices, next, isCut } = walk.within(bound);
    if (choices.length > 0)
      return { choices, isComplete: !isCut && choices.length < FOUND_LIMIT, isProven: true, least };
    if (isCut) return { choices: [], isComplete: false, isProven: false, least };
    bound = next;
  }
  return { choices: [], isComplete: true, isProven: true, least };
}

interface Walk {
  readonly least: (node: Node) => number;
  readonly within: (bound: number) => Round;
}

interface Round {
  readonly choices: readonly (readonly Move[])[];
  /** The least cost beyond the bound. */
  readonly next: number;
  readonly isCut: boolean;
}

interface At {
  readonly place: number;
  readonly nodes: readonly Node[];
  readonly moves: readonly Move[];
  readonly cost: number;
}

function walkOf(plan: Plan, price: Price, isWanted: IsWanted): Walk {
  const least = lowerBound(plan, price, isWanted);
  const real = realBound(plan, price, isWanted);
  const from = (nodes: readonly Node[]): number =>
    Math.max(...nodes.map(least), Math.min(...nodes.map(real)));
  let work = 0;
  const within = (bound: number): Round => {
    const choices: (readonly Move[])[] = [];
    const failed = new Map<string, number>();
    let next = never;
    let isCut = false;
    const go = (at: At): boolean => {
      const expected = at.cost + from(at.nodes);
      if (expected > bound) {
        next = Math.min(next, expected);
        return false;
      }
      if (choices.length >= FOUND_LIMIT) return true;
      if (work >= WORK_LIMIT) {
        isCut = true;
        return true;
      }
      work += 1;
      if (at.place === plan.slots.length) {
        const isReal = at.nodes.some((node) => node.kind === 'leaf' && node.value !== null);
        if (isReal) choices.push(at.moves);
        return isReal;
      }
      const key = keyOf(plan, at);
      if ((failed.get(key) ?? -1) >= bound - at.cost) return false;
      const before = choices.length;
      let isFound = false;
      for (const step of stepsOf(plan, price, at)) if (go(step)) isFound = true;
      if (!isFound && choices.length === before && !isCut) failed.set(key, bound - at.cost);
      return isFound;
    };
    go({ place: 0, nodes: [plan.root], moves: [], cost: 0 });
    return { choices, next, isCut };
  };
  return { least: (node) => from([node]), within };
}

/** The same for the same that is left: where one is, and the values that will still be asked for. */
function keyOf({ lastUse }: Plan, { place, nodes, moves }: At): string {
  const ids = nodes.map(({ id }) => id).sort((left, right) => left - right);
  const kept = moves.filter(({ unit }) => (lastUse.get(unit.id) ?? -1) >= place);
  const values = kept.map(
    ({ unit, candidate }) => `${unit.id}=${candidate.value.kind} ${valueText(candidate.value)}`,
  );
  return `${place} ${ids.join()} ${values.join(' ')}`;
}

function stepsOf(plan: Plan, price: Price, at: At): readonly At[] {
  const slot = present(plan.slots[at.place]);
  const on = (nodes: readonly Node[], more: readonly Move[] = [], cost = 0): At => ({
    place: at.place + 1,
    nodes: distinct(nodes),
    moves: [...at.moves, ...more],
    cost: at.cost + cost,
  });
  const { unit } = slot;
  if (unit === null) return [on(at.nodes.flatMap((node) => related(plan, node, slot, at.moves)))];
  const chosen = at.moves.find((move) => move.unit === unit);
  if (chosen !== undefined)
    return [on(at.nodes.map((node) => plan.follow(node, slot, chosen.candidate.value)))];
  const kept = on(at.nodes.flatMap((node) => keptNodes(plan, node, slot)));
  const cost = price(unit);
  const isAsked = at.nodes.some((node) => asks(node, slot)) || (plan.lastUse.get(unit.id) ?? 0) > at.place;
  if (cost === null || !slot.isFirst || !isAsked) return [kept];
  return [
    kept,
    ...plan.candidates(unit).map((candidate) =>
      on(
        at.nodes.map((node) => plan.follow(node, slot, candidate.value)),
        [{ unit, candidate }],
        cost,
      ),
    ),
  ];
}

const distinct = (nodes: readonly Node[]): readonly Node[] =>
  nodes.length < 2 ? nodes : [...new Set(nodes)];

const asks = (node: Node, { input }: Slot): boolean => node.kind === 'split' && node.variable.input === input;

const keptNodes = (plan: Plan, node: Node, slot: Slot): readonly Node[] =>
  asks(node, slot) ? plan.open(slot).map((value) => plan.follow(node, slot, value)) : [node];

/** Where a relation leads; everywhere that it can where what it relates is not all known. */
function related(plan: Plan, node: Node, slot: Slot, moves: readonly Move[]): readonly Node[] {
  if (!asks(node, slot)) return [node];
  const valueOf = (unit: Unit): Value | null =>
    moves.find((move) => move.unit.id === unit.id)?.candidate.value ?? unit.known;
  const only = plan.relate(node, valueOf);
  return only === null ? childrenPast(node, slot) : [only];
}

function childrenPast(node: Node, slot: Slot): readonly Node[] {
  if (node.kind === 'leaf' || !asks(node, slot)) return [node];
  return node.children.flatMap((child) => childrenPast(child, slot));
}

/** What it costs from a node on at the least, for whoever may look first. */
function lowerBound(plan: Plan, price: Price, isWanted: IsWanted): (node: Node) => number {
  const known = new Map<Node, number>();
  const worst = (nodes: readonly Node[]): number => Math.max(...nodes.map(least));
  const best = (nodes: readonly Node[]): number => Math.min(...nodes.map(least));
  const ask = (node: Node): number => {
    if (node.kind === 'leaf') return node.value === null || isWanted(node.value) ? 0 : never;
    const slot = present(plan.slots[plan.slotOf(node.variable.input)]);
    const { unit, parts } = slot;
    if (unit === null) {
      const only = plan.relate(node, (part) => (price(part) === null ? part.known : null));
      if (only !== null) return least(only);
      const children = childrenPast(node, slot);
      return parts.some((part) => price(part) !== null) ? best(children) : worst(children);
    }
    const cost = price(unit);
    if (cost === null) return worst(keptNodes(plan, node, slot));
    if (!slot.isFirst || slot.member !== null) return best(childrenPast(node, slot));
    const changed = plan.candidates(unit).map(({ value }) => cost + least(plan.follow(node, slot, value)));
    return Math.min(worst(keptNodes(plan, node, slot)), ...changed);
  };
  const least = (node: Node): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const found = ask(node);
    known.set(node, found);
    return found;
  };
  return least;
}

/** What it costs at the least to come to a wanted leaf at all, if all that is open turns out well. */
function realBound(plan: Plan, price: Price, isWanted: IsWanted): (node: Node) => number {
  const known = new Map<Node, number>();
  const best = (nodes: readonly Node[]): number => Math.min(...nodes.map(real));
  const ask = (node: Node): number => {
    if (node.kind === 'leaf') return node.value !== null && isWanted(node.value) ? 0 : never;
    const slot = present(plan.slots[plan.slotOf(node.variable.input)]);
    const { unit } = slot;
    if (unit === null) {
      const only = plan.relate(node, (part) => (price(part) === null ? part.known : null));
      return only === null ? best(childrenPast(node, slot)) : real(only);
    }
    const cost = price(unit);
    const kept = best(keptNodes(plan, node, slot));
    if (cost === null) return kept;
    if (!slot.isFirst || slot.member !== null) return best(childrenPast(node, slot));
    const changed = plan.candidates(unit).map(({ value }) => cost + real(plan.follow(node, slot, value)));
    return Math.min(kept, ...changed);
  };
  const real = (node: Node): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const found = ask(node);
    known.set(node, found);
    return found;
  };
  return real;
}
