/** Parts of days, to write them in words. */
import { daysBetween } from '../base/calendar.ts';
import type { IsoDate } from '../base/value.ts';

const SOME_MONDAY: IsoDate = '2024-01-01';

/** The place of a day in its week, Monday first. */
export const weekPlace = (date: IsoDate): number => ((daysBetween(SOME_MONDAY, date) % 7) + 7) % 7;

/** `a`, `a en b`, `a, b en c`. */
export function listText(parts: readonly string[], and: string): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Other people's words on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
