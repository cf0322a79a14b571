/** Which variables of a diagram matter: changing one, all else equal, can change the result; or it rules results out. */
import { present } from '../../base/invariant.ts';
import { leavesIn, nodesIn, type Diagram, type Split } from './diagram.ts';

/** Pairs of nodes that are compared before it is taken that they differ. */
const PAIR_LIMIT = 100_000;

/** Indexes of the variables on which the result turns. */
export function turningVariables(root: Diagram): ReadonlySet<number> {
  const splits = nodesIn(root).filter((node) => node.kind === 'split');
  const differ = comparer();
  const found = new Set<number>();
  for (const split of splits)
    if (!found.has(split.variable) && hasDifferentParts(split, differ)) found.add(split.variable);
  if (leavesIn(root).some(({ outcomes }) => outcomes === null)) {
    const others = new Set(splits.map(({ variable }) => variable));
    for (const variable of others) if (!found.has(variable) && narrows(root, variable)) found.add(variable);
  }
  return found;
}

type Differ = (left: Diagram, right: Diagram) => boolean;

const hasDifferentParts = ({ children }: Split, differ: Differ): boolean =>
  children.some((left, index) => children.some((right, place) => place > index && differ(left, right)));

/** Whether two diagrams give different results on some case that both allow. */
function comparer(): Differ {
  const seen = new Map<string, boolean>();
  const differ: Differ = (left, right) => {
    if (left === right) return false;
    const key = left.id < right.id ? `${left.id} ${right.id}` : `${right.id} ${left.id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    if (seen.size >= PAIR_LIMIT) return true;
    const result = compare(left, right, differ);
    seen.set(key, result);
    return result;
  };
  return differ;
}

function compare(left: Diagram, right: Diagram, differ: Differ): boolean {
  if (left.kind === 'leaf' && right.kind === 'leaf')
    return left.outcomes !== null && right.outcomes !== null && left.key !== right.key;
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
