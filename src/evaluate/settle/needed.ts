/**
 * Which variables of a diagram matter: changing one, all else equal, can change the result; or, where an `altijd` ties
 * inputs together so that none changes alone, knowing it settles what would not be settled without it.
 */
import { present } from '../../base/invariant.ts';
import { leavesIn, nodesIn, type Diagram, type Leaf, type Split } from './diagram.ts';

/** Pairs of nodes that are compared before it is taken that they differ. */
const PAIR_LIMIT = 100_000;

/** Indexes of the variables on which the result turns. */
export function turningVariables(root: Diagram): ReadonlySet<number> {
  const splits = nodesIn(root).filter((node) => node.kind === 'split');
  const found = new Set(variablesOver(root, comparer()));
  if (leavesIn(root).some(({ outcomes }) => outcomes === null)) {
    const all = new Set(splits.map(({ variable }) => variable));
    for (const variable of all)
      if (!found.has(variable) && mattersTogether(root, variable, all)) found.add(variable);
  }
  return found;
}

/** Variables of which two parts differ, by some notion of that. */
export function variablesOver(root: Diagram, differ: Differ): ReadonlySet<number> {
  const found = new Set<number>();
  for (const node of nodesIn(root))
    if (node.kind === 'split' && !found.has(node.variable) && hasDifferentParts(node, differ))
      found.add(node.variable);
  return found;
}

export type Differ = (left: Diagram, right: Diagram) => boolean;

type Leaves = (left: Leaf, right: Leaf) => boolean;

const sayOther: Leaves = (left, right) => left.key !== right.key;

/** Also leaves that say the same, and stay open in another way. */
export const areOpenOtherwise: Leaves = (left, right) => left.key !== right.key || left.rest !== right.rest;

const hasDifferentParts = ({ children }: Split, differ: Differ): boolean =>
  children.some((left, index) => children.some((right, place) => place > index && differ(left, right)));

/** Whether two diagrams give different results on some case that both allow. */
export function comparer(leaves: Leaves = sayOther): Differ {
  const seen = new Map<string, boolean>();
  const differ: Differ = (left, right) => {
    if (left === right) return false;
    const key = left.id < right.id ? `${left.id} ${right.id}` : `${right.id} ${left.id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    if (seen.size >= PAIR_LIMIT) return true;
    const result = compare(left, right, differ, leaves);
    seen.set(key, result);
    return result;
  };
  return differ;
}

function compare(left: Diagram, right: Diagram, differ: Differ, leaves: Leaves): boolean {
  if (left.kind === 'leaf' && right.kind === 'leaf')
    return left.outcomes !== null && right.outcomes !== null && leaves(left, right);
  const at = Math.min(variableOf(left), variableOf(right));
  const parts =
    left.kind === 'split' && left.variable === at ? left.children.length : (right as Split).children.length;
  return Array.from({ length: parts }, (_, part) => part).some((part) =>
    differ(branch(left, at, part), branch(right, at, part)),
  );
}

const variableOf = (node: Diagram): number =>
  node.kind === 'split' ? node.variable : Number.POSITIVE_INFINITY;

const branch = (node: Diagram, variable: number, part: number): Diagram =>
  node.kind === 'split' && node.variable === variable ? (node.children[part] ?? node) : node;

/** Whether knowing a variable rules out a result: so it can where an `altijd` ties inputs together. */
function narrows(root: Diagram, variable: number): boolean {
  const split = nodesIn(root).find((node) => node.kind === 'split' && node.variable === variable);
  if (split?.kind !== 'split') return false;
  const reached = split.children
    .map((_, part) => resultsWhere(root, variable, part))
    .filter((results) => results !== '');
  return new Set(reached).size > 1;
}

function resultsWhere(root: Diagram, variable: number, part: number): string {
  const seen = new Set<Diagram>([root]);
  const keys = new Set<string>();
  for (const node of seen) {
    if (node.kind === 'leaf') {
      if (node.outcomes !== null) keys.add(node.key);
    } else
      for (const child of node.variable === variable ? [present(node.children[part])] : node.children)
        seen.add(child);
  }
  return [...keys].sort().join('\n');
}

/** Ways of leaving other variables open that are tried, for one variable and for all of one diagram together. */
const SUBSET_LIMIT = 64;
const WALK_LIMIT = 512;

/** Places that one way may come through before it is taken that the variable matters. */
const PLACE_LIMIT = 2_000;

/**
 * Whether knowing a variable settles the result while some others stay open, and not knowing it does not. Where there are
 * too many ways of leaving others open to try them all, it is enough that it rules out a result.
 */
function mattersTogether(root: Diagram, variable: number, all: ReadonlySet<number>): boolean {
  const others = [...all].filter((other) => other !== variable);
  const limit = Math.min(SUBSET_LIMIT, Math.ceil(WALK_LIMIT / all.size));
  if (subsetsOf(others, limit).some((open) => settlesBeside(root, variable, open))) return true;
  const isTriedInFull = 2 ** others.length - 1 <= limit;
  return !isTriedInFull && narrows(root, variable);
}

/** Some of the subsets, the small ones first. */
function subsetsOf(all: readonly number[], limit: number): readonly ReadonlySet<number>[] {
  let last: readonly (readonly number[])[] = [[]];
  const found: (readonly number[])[] = [];
  while (last.length > 0 && found.length < limit) {
    last = last.flatMap((subset) =>
      all.slice(all.indexOf(subset.at(-1) ?? -1) + 1).map((more) => [...subset, more]),
    );
    found.push(...last);
  }
  return found.slice(0, limit).map((subset) => new Set(subset));
}

/** The nodes where one may be, for each part of the variable that may be known. */
type Places = readonly (readonly Diagram[])[];

function settlesBeside(root: Diagram, variable: number, open: ReadonlySet<number>): boolean {
  const first = nodesIn(root).find((node) => node.kind === 'split' && node.variable === variable);
  if (first?.kind !== 'split') return false;
  const seen = new Set<string>();
  const walk = (places: Places): boolean => {
    const key = places.map((nodes) => nodes.map(({ id }) => id).join()).join(' ');
    if (seen.has(key)) return false;
    if (seen.size >= PLACE_LIMIT) return true;
    seen.add(key);
    const at = Math.min(...places.flat().map(variableOf));
    if (at === Number.POSITIVE_INFINITY) return settlesOne(places);
    const take = (nodes: readonly Diagram[], part: number | null): readonly Diagram[] => [
      ...new Set(nodes.flatMap((node) => (part === null ? childrenAt(node, at) : [branch(node, at, part)]))),
    ];
    if (at === variable) return walk(places.map(take));
    if (open.has(at)) return walk(places.map((nodes) => take(nodes, null)));
    const parts = Math.max(...places.flat().map((node) => childrenAt(node, at).length));
    return Array.from({ length: parts }, (_, part) => part).some((part) =>
      walk(places.map((nodes) => take(nodes, part))),
    );
  };
  return walk(first.children.map(() => [root]));
}

const childrenAt = (node: Diagram, variable: number): readonly Diagram[] =>
  node.kind === 'split' && node.variable === variable ? node.children : [node];

/** Whether one part has one result, and all parts together more. */
function settlesOne(places: Places): boolean {
  const results = places.map(
    (nodes) =>
      new Set(nodes.flatMap((node) => (node.kind === 'leaf' && node.outcomes !== null ? [node.key] : []))),
  );
  const together = new Set(results.flatMap((keys) => [...keys]));
  return together.size > 1 && results.some((keys) => keys.size === 1);
}
