/** A case that was found, as a witness: it counts only where the evaluator says of both editions that they differ so. */
import type { Found } from '../../analyse/search.ts';
import type { Witness } from '../report.ts';
import { attributionOf } from './attribution.ts';
import type { Way } from './order.ts';
import { askedOfBoth, cameAtOnce, notDoneYet, play, sharedCase, type AskedOf } from './replay.ts';
import { directionOf, waysBetween, type Sought } from './sought.ts';

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
    if (older.isElsewhere || newer.isElsewhere) return 'elsewhere';
    const because = attributionOf(shared, clause, scene);
    return { direction: directionOf(way), older: older.shown, newer: newer.shown, because };
  }
  return isSure ? 'surelyOther' : null;
}

/** How both differ on a case that they settle at once; null: they do not. */
function waysAtOnce(asked: readonly AskedOf[], sought: Sought): readonly (Way | null)[] | null {
  const [older, newer] = asked.map(cameAtOnce);
  return older == null || newer == null ? null : waysBetween(older, newer, sought);
}
