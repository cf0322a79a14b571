/** Whether there is a case in which a clause goes the way that is sought, with the case. */
import { searchAlike, type Found, type Searched } from '../../analyse/search.ts';
import type { Doubtful, Witness } from '../report.ts';
import { differsAlike, differsIn, outcomePairs } from './differs.ts';
import type { OutcomePair } from './order.ts';
import { directionOf, mirroredSought, type Sought } from './sought.ts';
import { witnessOf } from './witness.ts';

/** Neither: there is no such case. */
export interface Answer {
  readonly witness: Witness | null;
  readonly doubt: Doubtful | null;
}

/** Cases that may leave something open, or that the evaluator sees otherwise, before no more of them are tried. */
const MOST_REFUSED = 40;

/** Of those, cases that are played back, as they are not settled at once: that takes a while. */
const MOST_PLAYED = 6;

/** Pairs of outcomes that are looked for one by one. */
const MOST_PAIRS = 24;

/** What is not found out is looked for from the other side as well, so that both sides find the same. */
export function answerTo(sought: Sought): Answer {
  const own = answerIn(sought, sought);
  const mirrored = own.doubt === null ? null : mirroredSought(sought);
  const other = mirrored === null ? own : answerIn(sought, mirrored);
  return other.doubt === null ? other : own;
}

/** `where`: in which scene the cases are looked for. */
function answerIn(sought: Sought, where: Sought): Answer {
  let [refused, played] = [0, 0];
  let isElsewhere = false;
  let witness: Witness | null = null;
  const accepts = (found: Found): boolean => {
    const seen = refused < MOST_REFUSED ? witnessOf(found, sought, played < MOST_PLAYED) : null;
    if (seen !== 'surelyOther') played += 1;
    if (seen === 'elsewhere') isElsewhere = true;
    else witness = seen === 'surelyOther' ? null : seen;
    if (witness === null) refused += 1;
    return witness !== null;
  };
  const searched = search(where, accepts);
  if (searched?.kind === 'found') return { witness, doubt: null };
  if (searched?.kind === 'none') return { witness: null, doubt: null };
  const reason = searched === null ? 'size' : refused > 0 ? 'replay' : searched.doubt;
  return {
    witness: null,
    doubt: { direction: directionOf(sought.way), reason: isElsewhere ? 'elsewhere' : reason },
  };
}

type Accepts = (found: Found) => boolean;

/**
 * Null: too large. A case in which outcomes differ may leave open what they are: then it is looked for with these two
 * outcomes, and those.
 */
function search(sought: Sought, accepts: Accepts): Searched | null {
  const any = searchFor(sought, null, accepts);
  if (any === null || any.kind !== 'undecided') return any;
  for (const pair of outcomePairs(sought).slice(0, MOST_PAIRS)) {
    const found = searchFor(sought, pair, accepts);
    if (found?.kind === 'found') return found;
  }
  return any;
}

function searchFor(sought: Sought, pair: OutcomePair | null, accepts: Accepts): Searched | null {
  const whole = differsIn(sought, pair);
  if (whole === null) return null;
  const alike = (count: number) => differsAlike(sought, pair, count);
  return searchAlike(whole, alike, sought.scene.search, new Map(), accepts);
}
