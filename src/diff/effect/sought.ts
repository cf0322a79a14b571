/** What is sought of a clause that both editions have: a case in which it goes this way from the older to the newer. */
import type { Result } from '../../base/value.ts';
import type { Clause } from '../../ir/ir.ts';
import { isYes } from '../../total/results.ts';
import type { Direction, Order } from '../report.ts';
import { wayOf, type Compared, type Way } from './order.ts';
import type { Came } from './read-entry.ts';
import type { DiffScene } from './scene.ts';

export interface Sought {
  readonly way: Way;
  readonly clause: Clause;
  /** By which its outcomes are stricter or looser; null where they have none. */
  readonly order: Order | null;
  readonly scene: DiffScene;
}

/** All ways in which outcomes of this order can differ. */
export function waysOf(order: Order | null): readonly Way[] {
  if (order === null) return ['other'];
  return order === 'met' ? ['stricter', 'looser', 'other', 'aside'] : ['stricter', 'looser', 'other'];
}

const oppositeOf: Readonly<Record<Way, Way>> = {
  ...{ stricter: 'looser', looser: 'stricter' },
  ...{ other: 'other', aside: 'aside' },
};

/** The same cases, looked for where the editions are in each other's place; null: no such clause there. */
export function mirroredSought({ way, clause: { name }, order, scene }: Sought): Sought | null {
  const mirrored = scene.mirrored();
  const clause = mirrored.pair.newer.index.clauses.get(name);
  return clause === undefined ? null : { way: oppositeOf[way], clause, order, scene: mirrored };
}

export const directionOf = (way: Way): Direction => (way === 'aside' ? 'other' : way);

/** By what the outcomes are compared, of a step at one of its ends. */
export const comparedBy = (order: Order | null, end: Compared): Compared =>
  order === null ? 'none' : order === 'window' ? end : order;

/** How what both come to on one case differs, of a step at each end, or else by what holds it up; null: not. */
export function waysBetween(older: Came, newer: Came, sought: Sought): readonly (Way | null)[] {
  const ways = waysByOutcome(older, newer, sought);
  return differInWaiting(older, newer, sought) ? ['other'] : ways;
}

function waysByOutcome(older: Came, newer: Came, { order, scene }: Sought): readonly (Way | null)[] {
  const ends: readonly Compared[] = order === 'window' ? ['first', 'last'] : [comparedBy(order, 'none')];
  const at = ({ results }: Came, place: number): Result =>
    results[place] ?? results[0] ?? { kind: 'gap', causes: [] };
  return ends.map((compared, place) =>
    wayOf(at(older, place), at(newer, place), compared, scene.pair.newer.index),
  );
}

/** The place of whether a step waits for another, behind its days. */
const HELD_UP = 2;

/** Whether a step has the same days in both, and waits for another in one of them. */
export function differInWaiting(older: Came, newer: Came, sought: Sought): boolean {
  const [one, other] = [older.results[HELD_UP], newer.results[HELD_UP]];
  if (sought.order !== 'window' || one === undefined || other === undefined || isYes(one) === isYes(other))
    return false;
  return waysByOutcome(older, newer, sought).every((way) => way === null);
}
