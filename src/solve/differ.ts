/** When two cases come to different results. */
import type { Copy, WrittenLeaf } from './copy.ts';
import { isSame } from './encoded.ts';
import { allOf, not, someOf } from './writer.ts';

/** Two leaves that differ in kind are different; of two with a value it is asked whether that is the same. */
export function differ(left: Copy, right: Copy): string {
  const pairs = left.leaves.flatMap((one) => right.leaves.map((other) => [one, other] as const));
  return someOf(
    pairs.map(([one, other]) => allOf([one.isReached, other.isReached, not(areSame(one, other))])),
  );
}

function areSame(left: WrittenLeaf, right: WrittenLeaf): string {
  if (left.outcome.kind === 'result' && right.outcome.kind === 'result')
    return left.key === right.key ? 'true' : 'false';
  return left.value === null || right.value === null ? 'false' : isSame(left.value, right.value);
}
