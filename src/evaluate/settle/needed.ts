/**
 * Which variables of a diagram matter: changing one, all else equal, can change the result; or, where an `altijd` ties
 * inputs together so that none changes alone, knowing it settles what would not be settled without it.
 */
import { leavesIn, nodesIn, type Diagram, type Leaf, type Split } from './diagram.ts';

/** Pairs of nodes that are compared before it is left open whether they differ. */
const PAIR_LIMIT = 100_000;

/** The variables on which the result turns for certain, and all on which it may: alike where it is known of each. */
export interface Turning {
  readonly surely: ReadonlySet<number>;
  readonly perhaps: ReadonlySet<number>;
}

/** On which variables the result turns, by their indexes. */
export function turningVariables(root: Diagram): Turning {
  const { surely, perhaps } = differingVariables(root, sayOther);
  if (!leavesIn(root).some(({ outcomes }) => outcomes === null)) return { surely, perhaps };
  const [sure, open] = [new Set(surely), new Set(perhaps)];
  const all = new Set(nodesIn(root).flatMap((node) => (node.kind === 'split' ? [node.variable] : [])));
  for (const variable of all) {
    if (sure.has(variable)) continue;
    const matters = mattersTogether(root, variable, all);
    if (matters === 'yes') sure.add(variable);
    if (matters !== 'no') open.add(variable);
  }
  return { surely: sure, perhaps: open };
}

/** Variables of which two parts differ, by some notion of that: for certain, and where it was left open too. */
export function differingVariables(root: Diagram, leaves: Leaves): Turning {
  const { differ, isCut } = comparer(leaves);
  const perhaps = variablesOver(root, differ);
  return { surely: isCut() ? variablesOver(root, comparer(leaves, false).differ) : perhaps, perhaps };
}

function variablesOver(root: Diagram, differ: Differ): ReadonlySet<number> {
  const found = new Set<number>();
  for (const node of nodesIn(root))
    if (node.kind === 'split' && !found.has(node.variable) && hasDifferentParts(node, differ))
      found.add(node.variable);
  return found;
}

export type Differ = (left: Diagram, right: Diagram) => boolean;

type Leaves = (left: Leaf, right: Leaf) => boolean;

export const sayOther: Leaves = (left, right) => left.key !== right.key;

/** Also leaves that say the same, and stay open in another way. */
export const areOpenOtherwise: Leaves = (left, right) => left.key !== right.key || left.rest !== right.rest;

/** Only leaves in which nothing stays open. */
export const areClosedAndOther: Leaves = (left, right) =>
  left.open.length === 0 && right.open.length === 0 && left.key !== right.key;

const hasDifferentParts = ({ children }: Split, differ: Differ): boolean =>
  children.some((left, index) => children.some((right, place) => place > index && differ(left, right)));

export interface Comparer {
  readonly differ: Differ;
  /** Whether there were too many pairs to compare them all. */
  readonly isCut: () => boolean;
}

/** Whether two diagrams give different results on some case that both allow; past the limit it is as is wished. */
export function comparer(leaves: Leaves = sayOther, pastLimit = true): Comparer {
  const seen = new Map<string, boolean>();
  let isCut = false;
  const differ: Differ = (left, right) => {
    if (left === right) return false;
    const key = left.id < right.id ? `${left.id} ${right.id}` : `${right.id} ${left.id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    if (seen.size >= PAIR_LIMIT) {
      isCut = true;
      return pastLimit;
    }
    const result = compare(left, right, differ, leaves);
    seen.set(key, result);
    return result;
  };
  return { differ, isCut: () => isCut };
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

/** Places that are come through for one diagram before it is left open whether its variables matter. */
const STEP_LIMIT = 200_000;

type Matters = 'yes' | 'no' | 'perhaps';

/**
 * Whether knowing a variable settles the result while some others stay open, and not knowing it does not. Where there are
 * too many ways of leaving others open to try them all, it stays open.
 */
function mattersTogether(root: Diagram, variable: number, all: ReadonlySet<number>): Matters {
  const steps = { left: Math.ceil(STEP_LIMIT / all.size) };
  for (const open of subsetsOf([...all].filter((other) => other !== variable))) {
    if (settlesBeside(root, variable, open, steps)) return 'yes';
    if (steps.left <= 0) return 'perhaps';
  }
  return 'no';
}

/** The subsets that are not empty, the small ones first. */
function* subsetsOf(all: readonly number[]): Generator<ReadonlySet<number>> {
  let last: readonly (readonly number[])[] = [[]];
  while (last.length > 0) {
    const next: (readonly number[])[] = [];
    for (const subset of last)
      for (const more of all.slice(all.indexOf(subset.at(-1) ?? -1) + 1)) {
        next.push([...subset, more]);
        yield new Set([...subset, more]);
      }
    last = next;
  }
}

/** The nodes where one may be, for each part of the variable that may be known. */
type Places = readonly (readonly Diagram[])[];

/** Not more than some steps: after them it may be so. */
function settlesBeside(
  root: Diagram,
  variable: number,
  open: ReadonlySet<number>,
  steps: { left: number },
): boolean {
  const first = nodesIn(root).find((node) => node.kind === 'split' && node.variable === variable);
  if (first?.kind !== 'split') return false;
  const seen = new Set<string>();
  const walk = (places: Places): boolean => {
    const key = places.map((nodes) => nodes.map(({ id }) => id).join()).join(' ');
    if (seen.has(key) || steps.left <= 0) return false;
    steps.left -= 1;
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
