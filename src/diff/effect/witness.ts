/** A case that was found, as a witness: it counts only where the evaluator says of both editions that they differ so. */
import type { Found } from '../../analyse/search.ts';
import type { Witness } from '../report.ts';
import { attributionOf } from './attribution.ts';
import type { Way } from './order.ts';
import type { Came } from './read-entry.ts';
import { countsIn } from './parts.ts';
import { askedOfBoth, cameAtOnce, notDoneYet, play, sharedCase, type AskedOf } from './replay.ts';
import { differInWaiting, directionOf, waysBetween, type Sought } from './sought.ts';

/**
 * Null where the evaluator leaves it open, or does not say the same of it. `isPlayed`: a case that is not settled at once
 * is decided in full.
 */
export function witnessOf(
  found: Found,
  sought: Sought,
  isPlayed: boolean,
): Witness | 'elsewhere' | 'surelyOther' | null {
  const { way, clause, scene } = sought;
  const plain = sharedCase(found, clause, scene);
  const tried = clause.kind === 'step' ? [plain, notDoneYet(plain, clause, scene)] : [plain];
  let isSure = true;
  for (const shared of tried) {
    const asked = askedOfBoth(shared, clause, scene);
    if (asked === null) continue;
    const atOnce = waysAtOnce(asked, sought);
    if (atOnce === null ? !isPlayed : !atOnce.includes(way)) continue;
    isSure = false;
    const [older, newer] = asked.map(play);
    if (older == null || newer == null) continue;
    if (!waysBetween(older.came, newer.came, sought).includes(way)) continue;
    const statuses = { older: older.came.status, newer: newer.came.status };
    if (!countsIn(shared, clause, statuses, scene)) continue;
    if (older.isElsewhere || newer.isElsewhere) return 'elsewhere';
    const isOfWaiting = differInWaiting(older.came, newer.came, sought);
    const because = attributionOf(shared, clause, scene, isOfWaiting);
    return { direction: directionOf(way), older: older.shown, newer: newer.shown, because };
  }
  return isSure ? 'surelyOther' : null;
}

/** The days are settled, and in one of both not whether the step waits for another. */
const isOfSameDays = ({ results: one }: Came, { results: other }: Came): boolean =>
  Math.min(one.length, other.length) === 2;

/** How both differ on a case that they settle at once; null: they do not. */
function waysAtOnce(asked: readonly AskedOf[], sought: Sought): readonly (Way | null)[] | null {
  const [older, newer] = asked.map(cameAtOnce);
  if (older == null || newer == null) return null;
  const ways = waysBetween(older, newer, sought);
  const isOpen = sought.way === 'other' && isOfSameDays(older, newer) && ways.every((way) => way === null);
  return isOpen ? null : ways;
}
