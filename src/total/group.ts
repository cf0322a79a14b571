/** Requirements, and the groups that they form. */
import type { Result } from '../base/value.ts';
import { exact } from '../base/exact.ts';
import type { Clause, Group, Requirement } from '../ir/ir.ts';
import type { Frame } from './frame.ts';
import { allOf, atLeastOf, isNo, isYes, noResult, notOf, someOf, valueResult } from './results.ts';

/** Met when the test is yes; an exclusion when its ground does not hold. */
export function meets(requirement: Requirement, frame: Frame): Result {
  const test = frame.evaluation.evaluate(requirement.test, frame);
  if (requirement.requirement === 'exclusion') return notOf(test);
  return isNo(test) ? noResult : test;
}

/** A soft norm in a hard group is shown, and never counted. */
export const counts = (member: Clause): boolean =>
  member.kind === 'group' ? !member.isSoft : member.kind !== 'requirement' || member.force === 'hard';

/**
 * The truth of a group over the results of the members that count. All of them dropped out: not applicable. A soft
 * group has no truth, and nothing reads it: its result is the number of members that are met.
 */
export function combineGroup(
  group: Pick<Group, 'mode' | 'atLeast' | 'isSoft'>,
  members: readonly Result[],
): Result {
  if (members.every(({ kind }) => kind === 'notApplicable'))
    return {
      kind: 'notApplicable',
      causes: members.flatMap((member) => (member.kind === 'value' ? [] : member.causes)),
    };
  if (group.isSoft) return valueResult({ kind: 'number', value: exact(members.filter(isYes).length) });
  switch (group.mode) {
    case 'all':
      return allOf(members);
    case 'one':
      return someOf(members);
    case 'atLeast':
      return atLeastOf(group.atLeast ?? 1, members);
  }
}
