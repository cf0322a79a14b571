/** The day in a value that is one: a date, or an event that has its day. */
import type { IsoDate, Value } from '../../base/value.ts';

export function dayOf(value: Value | null): IsoDate | null {
  if (value?.kind === 'date') return value.date;
  return value?.kind === 'event' && value.day !== 'notYet' && value.day !== 'never' ? value.day : null;
}
