/** For each clause that both editions have: whether it comes to the same in every case, or which way it differs. */
import type { Doubtful, Effect, EffectKind } from '../report.ts';
import { answerTo } from './answer.ts';
import { askedBehind } from './behind.ts';
import { isGapElsewhere } from './gaps.ts';
import { orderOf, type Way } from './order.ts';
import type { DiffScene } from './scene.ts';
import { waysOf } from './sought.ts';

export type Proved = Pick<Effect, 'effect' | 'order' | 'witnesses' | 'doubts' | 'onlyDecidableWith'>;

/** Of a clause of this name in both editions. */
export function effectOf(name: string, scene: DiffScene): Proved {
  const { older, newer, reached } = scene.pair;
  const { onlyOlder, onlyNewer } = scene.aligned.alignment;
  const [before, clause] = [older.index.clauses.get(name), newer.index.clauses.get(name)];
  if (before === undefined || clause === undefined) throw new RangeError(`no clause '${name}' in both`);
  const order = orderOf(clause, newer.index);
  if (!reached.has(name))
    return { effect: 'equivalent', order, witnesses: [], doubts: [], onlyDecidableWith: [] };
  const answers = waysOf(order).map((way) => ({ way, ...answerTo({ way, clause, order, scene }) }));
  const shown = answers.filter(({ witness }) => witness !== null).map(({ way }) => way);
  const found = answers.flatMap(({ doubt }) => doubt ?? []);
  const isSame = shown.length === 0 && found.length === 0;
  const doubts = isSame && isGapElsewhere(clause, scene) ? [elsewhere] : found;
  return {
    effect: effectBy(new Set(shown), doubts),
    order,
    witnesses: answers.flatMap(({ witness }) => witness ?? []),
    doubts,
    onlyDecidableWith: askedBehind(name, new Set([...onlyOlder, ...onlyNewer]), scene),
  };
}

const elsewhere: Doubtful = { direction: 'other', reason: 'elsewhere' };

/**
 * Stricter where no case is looser, and the other way round. That something does not apply any more changes nothing of
 * that; an outcome without an order does.
 */
function effectBy(shown: ReadonlySet<Way>, doubts: readonly Doubtful[]): EffectKind {
  if (shown.has('other') || (shown.has('stricter') && shown.has('looser'))) return 'different';
  if (doubts.length > 0)
    return shown.size === 0 && doubts.every(({ reason }) => reason === 'elsewhere')
      ? 'notAtHand'
      : 'undecided';
  const only = (['stricter', 'looser'] as const).find((one) => shown.has(one));
  return only ?? (shown.has('aside') ? 'different' : 'equivalent');
}
