/** Whether a record changes: surely, perhaps, or not. */
import type { JsonValue, Possible } from '../../evaluate/result.ts';
import type { Answer } from './answers.ts';

export type Comparison = 'same' | 'changed' | 'mayChange';

/** Null: that edition says nothing of it. */
export function compareAnswers(older: Answer | null, newer: Answer | null): Comparison {
  const [before, after] = [waysOf(older), waysOf(newer)];
  if (before === null || after === null) return 'mayChange';
  if (before.length === 1 && after.length === 1) return before[0] === after[0] ? 'same' : 'changed';
  return before.some((way) => after.includes(way)) ? 'mayChange' : 'changed';
}

/** Each way it can come out as a text that tells them apart; null: too many to name. */
export function waysOf(answer: Answer | null): readonly string[] | null {
  if (answer === null) return [NOTHING];
  if (answer.status === 'decided') return [wayOf(answer.outcome ?? 'null')];
  if (answer.status !== 'undetermined') return [wayOf({ status: answer.status })];
  const isOpen = answer.possible.length === 0 || answer.possible.some(isMany);
  return isOpen ? null : answer.possible.map(wayOf);
}

/** What an edition without the decision and one in which it does not apply have in common. */
const NOTHING = JSON.stringify({ status: 'notApplicable' });

/** The order of a set is that of its declaration, which may differ. */
const wayOf = (possible: Possible): string =>
  JSON.stringify(isSet(possible) ? possible.toSorted() : possible);

export const isSet = (possible: Possible): possible is readonly string[] => Array.isArray(possible);

/** Stands for more than one outcome. */
export const isMany = (possible: Possible): boolean =>
  typeof possible === 'object' && ('fromIncluded' in possible || 'any' in possible || 'certain' in possible);

export const isStatus = (possible: Possible): possible is Extract<Possible, { readonly status: unknown }> =>
  typeof possible === 'object' && 'status' in possible;

/** What is decided, of both; null unless both are. */
export const decidedIn = (
  older: Answer | null,
  newer: Answer | null,
): { readonly older: JsonValue; readonly newer: JsonValue } | null =>
  older?.status === 'decided' &&
  newer?.status === 'decided' &&
  older.outcome !== null &&
  newer.outcome !== null
    ? { older: older.outcome, newer: newer.outcome }
    : null;
