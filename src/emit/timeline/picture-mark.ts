/** What stands in the row of a milestone: a bar for its window, a diamond on its last day, and the days in words. */
import { dateParts, isIsoDate, isoDate } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Axis } from './axis.ts';
import { stateText, windowText } from './phrases.ts';
import { fadeId, ink, paper, stripeId } from './picture-paint.ts';
import type { Milestone } from './policy-timeline.ts';
import { widthOf } from './text-width.ts';
import { element, escapeXml, figure } from './xml.ts';

export interface MarkPlace {
  readonly axis: Axis;
  readonly middle: number;
  readonly color: string;
  readonly language: Language;
}

const bar = 16;
const tail = 54;
const diamond = 8.5;
const textSize = 12;

/** The marks of a milestone, once for each year in which it comes back. */
export function markOf(milestone: Milestone, place: MarkPlace): string {
  const { first, last } = milestone.window;
  const drawn = timesOf(milestone, place.axis)
    .map((shift) => ({
      first: shifted(first, shift),
      last: shifted(last, shift),
      next: nextOf(milestone, shift),
    }))
    .filter((days) => isVisible(days, place.axis));
  const [text] = drawn;
  return (
    drawn.map((days) => windowMark(milestone, days, place)).join('') +
    (text === undefined ? '' : dayText(milestone, text, place, drawn.length > 1))
  );
}

interface Days {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The day on which it comes back, of what has no last day. */
  readonly next: IsoDate | null;
}

const mostTimes = 60;

/** How many years on it is drawn again. */
function timesOf({ isYearly, window }: Milestone, axis: Axis): readonly number[] {
  const from = window.first ?? window.last;
  if (!isYearly || from === null) return [0];
  const { year } = dateParts(from);
  const start = Math.max(0, dateParts(axis.from).year - 1 - year);
  const count = dateParts(axis.to).year - year - start + 1;
  return Array.from({ length: Math.max(0, Math.min(count, mostTimes)) }, (_, index) => start + index);
}

const nextOf = ({ isYearly, window: { first, last } }: Milestone, shift: number): IsoDate | null =>
  isYearly && last === null ? shifted(first, shift + 1) : null;

/** The same day so many years later; a 29 February stays out of years that have none. */
function shifted(day: IsoDate | null, years: number): IsoDate | null {
  if (day === null) return null;
  const { year, month, day: ofMonth } = dateParts(day);
  const later = isoDate(year + years, month, ofMonth);
  return isIsoDate(later) ? later : null;
}

function isVisible({ first, last, next }: Days, axis: Axis): boolean {
  const from = first ?? last;
  return from !== null && from <= axis.to && (last ?? next ?? '9999-12-31') >= axis.from;
}

interface Ends {
  /** Where the bar begins and ends, and where the diamond stands (null: there is none). */
  readonly left: number;
  readonly right: number;
  readonly point: number | null;
}

function endsOf({ first, last, next }: Days, { axis }: MarkPlace): Ends {
  const inside = (x: number): number => Math.min(axis.right, Math.max(axis.left, x));
  const middleOf = (day: IsoDate): number => (axis.startOf(day) + axis.endOf(day)) / 2;
  const point = last === null || last > axis.to ? null : middleOf(last);
  if (first === null)
    return { left: inside((point ?? axis.right) - tail), right: point ?? axis.right, point };
  const left = inside(axis.startOf(first));
  if (last === null) return { left, right: next === null ? axis.right : inside(axis.startOf(next)), point };
  return { left, right: first === last && point !== null ? point : inside(axis.endOf(last)), point };
}

function windowMark(milestone: Milestone, days: Days, place: MarkPlace): string {
  const { first, last } = days;
  const { left, right, point } = endsOf(days, place);
  const { middle, color } = place;
  const style = styleOf(milestone);
  const isPoint = first !== null && first === last;
  const ends = first === null ? 'in' : last === null ? 'out' : null;
  const barStyle = ends === null ? style : style === 'may' ? (`may-${ends}` as const) : ends;
  return (
    (isPoint || right - left < 1 ? '' : barOf(left, right, middle, barStyle, color)) +
    (point === null ? '' : diamondOf(point, middle, style, color))
  );
}

export type MarkStyle = 'must' | 'aims' | 'may';
type BarStyle = MarkStyle | 'in' | 'out' | 'may-in' | 'may-out';

const styleOf = ({ force, isOptional }: Milestone): MarkStyle =>
  force === 'must' && isOptional ? 'may' : force;

/** A bar; one that fades in has no beginning, one that fades out no end. */
export function barOf(left: number, right: number, middle: number, style: BarStyle, color: string): string {
  const shape = { x: left, y: middle - bar / 2, width: right - left, height: bar };
  return element('rect', { ...shape, ...paintOf(style, color) });
}

function paintOf(style: BarStyle, color: string) {
  switch (style) {
    case 'in':
    case 'out':
      return { fill: `url(#${fadeId(color, style)})` };
    case 'may-in':
    case 'may-out': {
      const stroke = `url(#${fadeId(color, style === 'may-in' ? 'in' : 'out')})`;
      return { fill: 'none', stroke, 'stroke-width': 1.6, 'stroke-dasharray': '5 3', rx: 4 };
    }
    case 'must':
      return { fill: color, rx: 4 };
    case 'aims':
      return { fill: `url(#${stripeId(color)})`, stroke: color, 'stroke-width': 1.2, rx: 4 };
    case 'may':
      return { fill: paper, stroke: color, 'stroke-width': 1.6, 'stroke-dasharray': '5 3', rx: 4 };
  }
}

/** The mark of a last day, with room around it. */
export function diamondOf(x: number, middle: number, style: MarkStyle, color: string): string {
  const [left, right, top, bottom] = [x - diamond, x + diamond, middle - diamond, middle + diamond].map(
    figure,
  );
  const points = `${figure(x)},${top} ${right},${figure(middle)} ${figure(x)},${bottom} ${left},${figure(middle)}`;
  const fill = style === 'must' ? color : style === 'aims' ? `url(#${stripeId(color)})` : paper;
  const join = { 'stroke-linejoin': 'round' } as const;
  return (
    element('polygon', { points, fill: paper, stroke: paper, 'stroke-width': 5, ...join }) +
    element('polygon', { points, fill, stroke: color, 'stroke-width': 2, ...join })
  );
}

/** Beside the mark, on the side where there is room; else on the bar, at its beginning. */
function dayText(milestone: Milestone, drawn: Days, place: MarkPlace, isRepeated: boolean): string {
  const { last } = drawn;
  const { axis, middle, language, color } = place;
  const { left, right, point } = endsOf(drawn, place);
  const years = [axis.from, axis.to, milestone.window.first, milestone.window.last].map((day) =>
    day?.slice(0, 4),
  );
  const days = windowText(milestone, language, new Set(years.filter((year) => year !== undefined)).size > 1);
  const state = stateText(milestone, language);
  const width = widthOf(state === null ? days : `${days} · ${state}`, textSize, true);
  const end = right + (point === null ? 0 : diamond);
  const isRight = !(isRepeated && last === null) && end + gap + width <= axis.right;
  const isLeft = !isRight && left - gap - width >= axis.left;
  const x = isRight ? end + gap : isLeft ? left - gap : left + gap;
  const pill = { x: x - 6, y: middle - bar / 2 + 1, width: width + 12, height: bar - 2, rx: 4 };
  return (
    (isRight || isLeft ? '' : element('rect', { ...pill, fill: paper, 'fill-opacity': 0.94 })) +
    element(
      'text',
      {
        x,
        y: middle + textSize * 0.36,
        'font-size': textSize,
        'font-weight': 600,
        'text-anchor': isLeft ? 'end' : 'start',
        fill: ink.strong,
        stroke: paper,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      escapeXml(days),
      state === null ? '' : element('tspan', { fill: color, 'font-weight': 700 }, ` · ${escapeXml(state)}`),
    )
  );
}

const gap = 9;
