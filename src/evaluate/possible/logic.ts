/** And, or, not and `ten minste n` over sets of possible results. */
import { mergeCauses } from '../../total/results.ts';
import {
  canBeNo,
  canBeYes,
  canHaveValue,
  canSpread,
  droppedOutcome,
  noOutcome,
  nothing,
  ofBooleans,
  spreadTogether,
  union,
  yesOutcome,
  type Outcomes,
} from './outcomes.ts';

const canDrop = (set: Outcomes): boolean => set.notApplicable !== null;

const allDropped = (sets: readonly Outcomes[]): Outcomes =>
  sets.length > 0 && sets.every(canDrop)
    ? droppedOutcome(mergeCauses(sets.map((set) => set.notApplicable ?? [])))
    : nothing;

export function allOf(sets: readonly Outcomes[]): Outcomes {
  if (sets.length === 0) return yesOutcome;
  const isYesPossible = sets.every((set) => canBeYes(set) || canDrop(set)) && sets.some(canBeYes);
  const spread = spreadTogether(sets, (set) => canBeYes(set) || canDrop(set));
  return union([ofBooleans(isYesPossible, sets.some(canBeNo)), spread, allDropped(sets)]);
}

export function someOf(sets: readonly Outcomes[]): Outcomes {
  if (sets.length === 0) return noOutcome;
  const isNoPossible = sets.every((set) => canBeNo(set) || canDrop(set)) && sets.some(canBeNo);
  const spread = spreadTogether(sets, (set) => canBeNo(set) || canDrop(set));
  return union([ofBooleans(sets.some(canBeYes), isNoPossible), spread, allDropped(sets)]);
}

export const notOf = (set: Outcomes): Outcomes => {
  if (set === yesOutcome) return noOutcome;
  if (set === noOutcome) return yesOutcome;
  return {
    ...set,
    pieces: ofBooleans(canBeNo(set), canBeYes(set)).pieces,
    sources: [],
  };
};

export function atLeastOf(count: number, sets: readonly Outcomes[]): Outcomes {
  if (sets.length === 0) return ofBooleans(count <= 0, count > 0);
  const mayHold = sets.filter(canBeYes).length;
  const mustHold = sets.filter(
    (set) => canBeYes(set) && !canBeNo(set) && !canSpread(set) && !canDrop(set),
  ).length;
  const mustCount = sets.filter((set) => !canBeNo(set) && !canDrop(set)).length;
  const mayCount = sets.filter((set) => canBeYes(set) || canSpread(set)).length;
  const isApplying = sets.some((set) => canHaveValue(set) || canSpread(set));
  const truth = ofBooleans(mayHold >= count && (count > 0 || isApplying), mustCount < count && isApplying);
  const isOpen = mustHold < count && mayCount >= count;
  const spread = isOpen ? spreadTogether(sets, (set) => canHaveValue(set) || canDrop(set)) : nothing;
  return union([truth, spread, allDropped(sets)]);
}

/** What an operator that needs all its arguments passes on, beside the values that it may have. */
export function passOn(sets: readonly Outcomes[]): Outcomes {
  const spread = spreadTogether(sets, (set) => canHaveValue(set) || canDrop(set));
  const isDropPossible = sets.some(canDrop) && sets.every((set) => canDrop(set) || canHaveValue(set));
  if (!isDropPossible) return spread;
  return union([spread, droppedOutcome(mergeCauses(sets.map((set) => set.notApplicable ?? [])))]);
}
