/** Where a case may lead in a diagram: every leaf that some way of completing it reaches. */
import { present } from '../base/invariant.ts';
import type { Asked, Case, Mask, Tables } from './tables.ts';

export const nothingAsked = (tests: number): Asked => ({ x: null, masks: new Int32Array(tests) });

function maskOf(test: number, x: Case, { asked, tests }: Tables): Mask {
  if (asked.x !== x) {
    asked.x = x;
    asked.masks.fill(0);
  }
  const known = asked.masks[test] ?? 0;
  if (known !== 0) return known;
  const mask = present(tests[test])(x);
  // A test over a list asks other cases on the way.
  if (asked.x === x) asked.masks[test] = mask;
  return mask;
}

/** The places of the leaves that are reached, in no order. */
export function leavesFrom(root: number, x: Case, tables: Tables): readonly number[] {
  let ref = root;
  // As long as only one way is possible, it comes by no place twice.
  while (ref >= 0) {
    const node = present(tables.nodes[ref]);
    const mask = maskOf(present(node[0]), x, tables);
    const next = node[32 - Math.clz32(mask)];
    if ((mask & (mask - 1)) !== 0 || next === undefined) return leavesBeyond(ref, x, tables);
    ref = next;
  }
  return [-1 - ref];
}

function leavesBeyond(root: number, x: Case, tables: Tables): readonly number[] {
  const leaves: number[] = [];
  const seen = new Set<number>();
  const waiting = [root];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    if (ref < 0) {
      leaves.push(-1 - ref);
      continue;
    }
    const node = present(tables.nodes[ref]);
    const mask = maskOf(present(node[0]), x, tables);
    for (let place = 1; place < node.length; place += 1)
      if ((mask >> (place - 1)) & 1) waiting.push(present(node[place]));
  }
  return leaves;
}

/** What is left of a diagram on a case: the tests that are still open, each with the ways that are possible. */
export type Open =
  | { readonly kind: 'leaf'; readonly id: number; readonly leaf: number }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly test: number;
      readonly ways: readonly (Open | null)[];
    };

/** Reduced: two that say the same are one, and what makes no difference is not asked. */
export function openFrom(root: number, x: Case, tables: Tables): Open {
  const { nodes } = tables;
  const [done, made] = [new Map<number, Open>(), new Map<string, Open>()];
  const intern = (key: string, make: (id: number) => Open): Open => {
    const known = made.get(key) ?? make(made.size);
    made.set(key, known);
    return known;
  };
  const walk = (ref: number): Open => {
    const known = done.get(ref);
    if (known !== undefined) return known;
    const open = ref < 0 ? intern(`leaf ${ref}`, (id) => ({ kind: 'leaf', id, leaf: -1 - ref })) : ask(ref);
    done.set(ref, open);
    return open;
  };
  const ask = (ref: number): Open => {
    const [test = 0, ...children] = present(nodes[ref]);
    const mask = maskOf(test, x, tables);
    const ways = children.map((child, place) => (isPossible(mask, place) ? walk(child) : null));
    const there = ways.filter((way) => way !== null);
    const first = present(there[0]);
    if (there.every((way) => way === first)) return first;
    const [below, above] = ways;
    if (
      tables.isThreshold[test] === true &&
      below != null &&
      above != null &&
      belowAll(test, above, tables) === below
    )
      return above;
    return intern(`${test}: ${ways.map((way) => way?.id ?? '').join(' ')}`, (id) => ({
      kind: 'ask',
      id,
      test,
      ways,
    }));
  };
  return walk(root);
}

/** What is left where no higher threshold of the same input is reached. */
function belowAll(test: number, open: Open, { asks, isThreshold }: Tables): Open | null {
  let low: Open | null = open;
  while (low?.kind === 'ask' && isThreshold[low.test] === true && asks[low.test] === asks[test])
    low = low.ways[0] ?? null;
  return low;
}

const isPossible = (mask: Mask, place: number): boolean => ((mask >> place) & 1) === 1;

/** Every part once, the whole first. */
export function partsOf(root: Open): readonly Open[] {
  const seen = new Set<Open>([root]);
  for (const part of seen)
    if (part.kind === 'ask') for (const way of part.ways) if (way !== null) seen.add(way);
  return [...seen];
}
