/**
 * A small set of cases for all aims together: what is there already serves where it can, then a case that is there with
 * one answer changed, and only then new ones; at the end a case that nothing needs any more is left out.
 */
import { printedIn } from '../../witness/choose.ts';
import type { Aim } from './aims.ts';
import { candidatesOf, type Candidate, type Candidates, type Showing } from './candidate.ts';
import { seek, type Missing } from './find.ts';
import { flipsOf } from './flips.ts';
import type { Asking } from './ground.ts';
import type { Run } from '../run/runs.ts';

export interface Cover {
  readonly cases: readonly { readonly candidate: Candidate; readonly run: Run }[];
  readonly shown: readonly { readonly aim: Aim; readonly by: Showing }[];
  readonly missing: readonly { readonly aim: Aim; readonly why: Missing }[];
}

export function coverOf(aims: readonly Aim[], asking: Asking): Cover {
  const printed = printedIn(asking.index);
  const candidates = candidatesOf(asking, printed);
  const pool = new Set<Candidate>();
  const reached: Aim[] = [];
  const missing: { aim: Aim; why: Missing }[] = [];
  for (const aim of aims) {
    const known =
      showingsIn([...pool], aim, candidates)[0] ?? cheapest(pool, aim, asking, candidates, printed);
    const sought = known === undefined ? seek(aim, asking, candidates, printed) : null;
    const showing = known ?? (sought?.kind === 'found' ? sought.showing : undefined);
    if (showing === undefined) {
      missing.push({ aim, why: sought?.kind === 'missing' ? sought.why : 'limit' });
      continue;
    }
    for (const one of showing) pool.add(one);
    reached.push(aim);
  }
  return chosen([...pool], reached, missing, candidates);
}

/** Every way in which some cases show an aim. */
function showingsIn(pool: readonly Candidate[], aim: Aim, candidates: Candidates): readonly Showing[] {
  if (aim.kind === 'outcome')
    return pool.filter(({ leaf }) => leaf === aim.leaf).map((one) => [one] as const);
  return pool
    .flatMap((one) =>
      pool.filter((other) => candidates.isPair(aim, one, other)).map((other): Showing => [one, other]),
    )
    .filter(candidates.isConfirmed);
}

/** Of the cases that are there the one that shows an aim with the fewest others beside it, and the fewest facts. */
function cheapest(
  pool: ReadonlySet<Candidate>,
  aim: Aim,
  asking: Asking,
  candidates: Candidates,
  printed: Parameters<typeof flipsOf>[4],
): Showing | undefined {
  if (aim.kind === 'outcome') return undefined;
  const cost = (showing: Showing): number =>
    showing.reduce((sum, one) => sum + (pool.has(one) ? 0 : 1000) + one.values.size, 0);
  return [...pool]
    .flatMap((one) => flipsOf(one, aim, asking, candidates, printed))
    .toSorted((left, right) => cost(left) - cost(right))
    .find(candidates.isConfirmed);
}

function chosen(
  pool: readonly Candidate[],
  aims: readonly Aim[],
  missing: Cover['missing'],
  candidates: Candidates,
): Cover {
  const ways = aims.map((aim) => ({ aim, showings: showingsIn(pool, aim, candidates) }));
  const kept = new Set(pool);
  for (const one of pool.toReversed()) {
    kept.delete(one);
    if (!ways.every(({ showings }) => showings.some((showing) => showing.every((each) => kept.has(each)))))
      kept.add(one);
  }
  const cases = pool.flatMap((candidate) => {
    const run = kept.has(candidate) ? candidates.runOf(candidate) : null;
    return run === null ? [] : [{ candidate, run }];
  });
  const shown = ways.flatMap(({ aim, showings }) => {
    const by = showings.find((showing) => showing.every((each) => kept.has(each)));
    return by === undefined ? [] : [{ aim, by }];
  });
  return { cases, shown, missing };
}
