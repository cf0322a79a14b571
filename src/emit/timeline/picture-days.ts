/** The days over which the axis runs. */
import { dateParts, isoDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { PlanOptions } from './picture-options.ts';
import { spanOf, type Milestone, type PolicyTimeline } from './policy-timeline.ts';

const nearMonths = 6;

/** The days that the axis has to hold; the reference date too where it is near. */
export function daysOf(
  { milestones, referenceDate, policy }: PolicyTimeline,
  { year }: PlanOptions,
): {
  readonly from: IsoDate;
  readonly to: IsoDate;
} {
  if (year !== undefined) {
    const digits = String(year).padStart(4, '0');
    return { from: `${digits}-01-01`, to: `${digits}-12-31` };
  }
  const once = milestones.filter(({ isYearly }) => !isYearly);
  const starts = daysIn(once.some(hasDays) ? once : milestones).map(({ from }) => from);
  const ends = daysIn(milestones).map(({ to, isEndless }) =>
    isEndless ? monthsLater(to, roomForEndless) : to,
  );
  const digits = String(policy.year).padStart(4, '0');
  const [from = `${digits}-01-01`, to = `${digits}-12-31`] = [starts.sort()[0], ends.sort().at(-1)];
  return wholeYear(withNear({ from, to }, referenceDate));
}

/** So many months of what has no end are shown. */
const roomForEndless = 3;

const daysIn = (milestones: readonly Milestone[]) =>
  milestones.flatMap((milestone) => {
    const span = spanOf(milestone);
    return span === null ? [] : [{ ...span, isEndless: milestone.window.last === null }];
  });

/** The first day of a month so much later; in the last year there is. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const { year, month } = dateParts(day);
  const target = year * 12 + month - 1 + months;
  return Math.floor(target / 12) > 9999 ? day : isoDate(Math.floor(target / 12), (target % 12) + 1, 1);
}

const hasDays = (milestone: Milestone): boolean => spanOf(milestone) !== null;

/** Within one year, all of that year. */
function wholeYear(days: { readonly from: IsoDate; readonly to: IsoDate }) {
  const year = days.from.slice(0, 4);
  return days.to.startsWith(year) ? { from: `${year}-01-01`, to: `${year}-12-31` } : days;
}

function withNear(days: { readonly from: IsoDate; readonly to: IsoDate }, on: IsoDate | null) {
  if (on === null) return days;
  if (on < days.from && monthsBetween(on, days.from) <= nearMonths) return { ...days, from: on };
  if (on > days.to && monthsBetween(days.to, on) <= nearMonths) return { ...days, to: on };
  return days;
}

const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));
