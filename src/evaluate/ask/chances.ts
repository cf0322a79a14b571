/** How likely answers and outcomes are, where each question is answered independently of the others. */
import { present } from '../../base/invariant.ts';
import type { Ask, Factor, Outlines, Rest } from './outline.ts';

/** The weight of each answer of a question; together they are one. */
export type Weights = (factor: Factor) => readonly number[];

export const equalWeights: Weights = ({ count }) => Array.from({ length: count }, () => 1 / count);

/** Weights as records show them, each answer counted once more than it was seen so that none is ruled out. */
export function countedWeights(answersOf: (factor: Factor) => readonly (number | null)[]): Weights {
  const found = new Map<Factor, readonly number[]>();
  return (factor) => {
    const known = found.get(factor);
    if (known !== undefined) return known;
    const counts = Array.from({ length: factor.count }, () => 1);
    for (const answer of answersOf(factor)) if (answer !== null) counts[answer] = (counts[answer] ?? 0) + 1;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const weights = counts.map((count) => count / total);
    found.set(factor, weights);
    return weights;
  };
}

/** What may be left after a question, with how likely that is. */
export interface Branch {
  readonly rest: Rest;
  readonly chance: number;
}

/** How likely each outcome is, in a fixed order of outcomes. */
export type Shares = Float64Array;

/** An answer: how likely it is, and how likely each outcome is after it. */
export interface Told {
  readonly chance: number;
  readonly shares: Shares;
}

export interface Chances {
  /** What is left when all of these questions are answered; what no case reaches is left out. */
  readonly after: (rest: Rest, factors: readonly Factor[]) => readonly Branch[];
  readonly sharesOf: (rest: Rest) => Shares;
  /** What each answer to each open question tells. */
  readonly told: (rest: Rest) => ReadonlyMap<Factor, readonly Told[]>;
  readonly weights: Weights;
}

/** Chances below a root. */
export function newChances(outlines: Outlines, weights: Weights, root: Rest): Chances {
  const places = new Map([...outlines.outcomesIn(root).keys()].map((key, place) => [key, place]));
  const rawOf = rawShares(places, weights);
  const possible = (rest: Rest): number => sum(rawOf(rest));
  const after: Chances['after'] = (start, factors) => {
    let found = new Map<Rest, number>([[start, 1]]);
    for (const factor of factors) {
      const next = new Map<Rest, number>();
      for (const [rest, chance] of found)
        for (const [answer, weight] of weights(factor).entries()) {
          const left = outlines.given(rest, factor, answer);
          next.set(left, (next.get(left) ?? 0) + chance * weight);
        }
      found = next;
    }
    const branches = [...found].map(([rest, chance]) => ({ rest, chance: chance * possible(rest) }));
    const total = sum(branches.map(({ chance }) => chance));
    return branches
      .filter(({ chance }) => chance > 0)
      .map(({ rest, chance }) => ({ rest, chance: chance / total }));
  };
  const sharesOf = (rest: Rest): Shares => normal(rawOf(rest));
  const told = (rest: Rest): ReadonlyMap<Factor, readonly Told[]> => toldOf(rest, rawOf, weights);
  return { after, sharesOf, told, weights };
}

type RawOf = (rest: Rest) => Shares;

/** Of each outcome its share of all answers; what is left of one lies where no case does. */
function rawShares(places: ReadonlyMap<string, number>, weights: Weights): RawOf {
  const known = new Map<number, Shares>();
  const rawOf = (rest: Rest): Shares => {
    const found = known.get(rest.id);
    if (found !== undefined) return found;
    const shares = new Float64Array(places.size);
    if (rest.kind === 'end') {
      const place = rest.outcome === null ? undefined : places.get(rest.outcome.key);
      if (place !== undefined) shares[place] = 1;
    } else {
      const own = weights(rest.factor);
      for (const [answer, next] of rest.next.entries()) add(shares, rawOf(next), own[answer] ?? 0);
    }
    known.set(rest.id, shares);
    return shares;
  };
  return rawOf;
}

/**
 * Goes down once, with how likely each node is to be reached. An answer changes what is below the nodes that ask for
 * it, and nothing on the ways that pass them by.
 */
function toldOf(root: Rest, rawOf: RawOf, weights: Weights): ReadonlyMap<Factor, readonly Told[]> {
  const reach = new Map<Rest, number>([[root, 1]]);
  const below = new Map<Factor, { readonly beside: Shares; readonly given: readonly Shares[] }>();
  const all = rawOf(root);
  for (const node of nodesFrom(root)) {
    const chance = reach.get(node) ?? 0;
    const own = weights(node.factor);
    const sums = below.get(node.factor) ?? {
      beside: Float64Array.from(all),
      given: node.next.map(() => new Float64Array(all.length)),
    };
    below.set(node.factor, sums);
    add(sums.beside, rawOf(node), -chance);
    for (const [answer, next] of node.next.entries()) {
      add(present(sums.given[answer]), rawOf(next), chance);
      reach.set(next, (reach.get(next) ?? 0) + chance * (own[answer] ?? 0));
    }
  }
  return new Map(
    [...below].map(([factor, { beside, given }]) => {
      for (const shares of given) add(shares, beside, 1);
      const chances = given.map((shares, answer) => sum(shares) * (weights(factor)[answer] ?? 0));
      const total = sum(chances);
      return [
        factor,
        given.map((shares, answer) => ({ chance: (chances[answer] ?? 0) / total, shares: normal(shares) })),
      ];
    }),
  );
}

/** The nodes that ask, each after those that lead to it. */
function nodesFrom(root: Rest): readonly Ask[] {
  const seen = new Set<Rest>([root]);
  const asks: Ask[] = [];
  for (const node of seen) {
    if (node.kind === 'end') continue;
    asks.push(node);
    for (const next of node.next) seen.add(next);
  }
  return asks.sort((left, right) => left.factor.place - right.factor.place);
}

function add(shares: Shares, more: Shares, weight: number): void {
  for (let place = 0; place < shares.length; place += 1)
    shares[place] = Math.max(0, (shares[place] ?? 0) + weight * (more[place] ?? 0));
}

function normal(shares: Shares): Shares {
  const total = sum(shares);
  return total === 0 ? shares : shares.map((share) => share / total);
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/**
 * How much an answer tells about the outcome, in nats: the mutual information of the two. The likeliest outcome is
 * reckoned through the chance of all others, which stays exact where those are as good as impossible.
 */
export function information(before: Shares, told: readonly Told[]): number {
  const likeliest = before.indexOf(Math.max(...before));
  const others = (shares: Shares): number =>
    shares.reduce((total, share, place) => (place === likeliest ? total : total + share), 0);
  const beside = others(before);
  let gained = 0;
  for (const { chance, shares } of told) {
    for (const [place, share] of shares.entries())
      if (place !== likeliest && share > 0)
        gained += chance * share * Math.log(share / (before[place] ?? share));
    const apart = others(shares);
    if (apart < 1) gained += chance * (1 - apart) * (Math.log1p(-apart) - Math.log1p(-beside));
  }
  return gained;
}
