/** Days along a line: where each stands, and the months, quarters or years that are marked on it. */
import { dateParts, daysBetween, isoDate, periodOf } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import type { IsoDate } from '../../base/value.ts';
import { timelineWords } from './words.ts';

export interface Axis {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly left: number;
  readonly right: number;
  /** Where a day begins. */
  readonly startOf: (day: IsoDate) => number;
  /** Where a day ends. */
  readonly endOf: (day: IsoDate) => number;
  readonly years: readonly Band[];
  /** Months, or quarters where those would be too narrow; none where both are. */
  readonly parts: readonly Band[];
  /** Where weeks begin, on Mondays; none where they would be too narrow. */
  readonly weeks: readonly number[];
}

export interface Band {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const narrowestMonth = 30;
const narrowestQuarter = 26;
const narrowestYear = 40;
const narrowestWeek = 7;

/** An axis over whole months from the first to the last of these days. */
export function axisOf(
  days: { readonly from: IsoDate; readonly to: IsoDate },
  place: { readonly left: number; readonly right: number },
  language: Language,
): Axis {
  const [first, last] = [dateParts(days.from), dateParts(days.to)];
  const from = isoDate(first.year, first.month, 1);
  const to = periodOf('month', last.month, last.year).last;
  const perDay = (place.right - place.left) / (daysBetween(from, to) + 1);
  const startOf = (day: IsoDate): number => place.left + daysBetween(from, day) * perDay;
  const endOf = (day: IsoDate): number => startOf(day) + perDay;
  const band = (text: string, start: IsoDate, end: IsoDate): Band => ({
    text,
    left: Math.max(place.left, startOf(start)),
    right: Math.min(place.right, endOf(end)),
  });
  return {
    from,
    to,
    ...place,
    startOf,
    endOf,
    years: yearsOf(first.year, last.year, perDay, band),
    parts: partsOf(days, perDay, band, language),
    weeks: perDay * 7 < narrowestWeek ? [] : weeksOf(from, to, startOf),
  };
}

type MakeBand = (text: string, start: IsoDate, end: IsoDate) => Band;

/** Over a long time a band holds more than one year. */
function yearsOf(first: number, last: number, perDay: number, band: MakeBand): readonly Band[] {
  const step = Math.max(1, Math.ceil(narrowestYear / (perDay * 365)));
  const bands: Band[] = [];
  for (let year = first; year <= last; year += step) {
    const end = Math.min(year + step - 1, last);
    bands.push(band(step === 1 ? String(year) : `${year}–${end}`, isoDate(year, 1, 1), isoDate(end, 12, 31)));
  }
  return bands;
}

function partsOf(
  days: { readonly from: IsoDate; readonly to: IsoDate },
  perDay: number,
  band: MakeBand,
  language: Language,
): readonly Band[] {
  const unit = perDay * 30 >= narrowestMonth ? 'month' : perDay * 91 >= narrowestQuarter ? 'quarter' : null;
  if (unit === null) return [];
  const { shortMonths } = timelineWords[language];
  const bands: Band[] = [];
  const [size, count] = unit === 'month' ? [1, 12] : [3, 4];
  let { year } = dateParts(days.from);
  let ordinal = Math.ceil(dateParts(days.from).month / size);
  for (;;) {
    const period = periodOf(unit, ordinal, year);
    if (period.first > days.to) return bands;
    const text =
      unit === 'month' ? (shortMonths[ordinal - 1] ?? '') : `${language === 'nl' ? 'K' : 'Q'}${ordinal}`;
    bands.push(band(text, period.first, period.last));
    ordinal += 1;
    if (ordinal > count) [ordinal, year] = [1, year + 1];
    if (year > 9999) return bands;
  }
}

const aMonday: IsoDate = '2024-01-01';

function weeksOf(from: IsoDate, to: IsoDate, startOf: (day: IsoDate) => number): readonly number[] {
  const after = ((-daysBetween(aMonday, from) % 7) + 7) % 7;
  const width = startOf(to) - startOf(from);
  const perDay = width / Math.max(1, daysBetween(from, to));
  const count = Math.floor((daysBetween(from, to) - after) / 7) + 1;
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => startOf(from) + (after + index * 7) * perDay,
  );
}
