/** The axis as it is drawn. */

import { dayInWords } from '../../base/day-words.ts';
import { ink, paper, today } from './picture-paint.ts';
import { place, type Plan } from './picture-plan.ts';
import type { PolicyTimeline } from './policy-timeline.ts';
import { widthOf } from './text-width.ts';
import { element, escapeXml } from './xml.ts';

const headTop = place.top - 52;

/** Months and years as lines from top to bottom. */
export function grid({ axis, chartBottom, lanes }: Plan): string {
  if (lanes.length === 0) return '';
  const line = (x: number, from: number, stroke: string, width = 1): string =>
    element('line', { x1: x, x2: x, y1: from, y2: chartBottom - 8, stroke, 'stroke-width': width });
  return [
    ...axis.weeks.map((x) => line(x, place.top, ink.week)),
    ...axis.parts.map(({ left }) => line(left, place.top - 24, ink.line)),
    ...axis.years.map(({ left }) => line(left, headTop, ink.faint, 1.5)),
    line(axis.right, headTop, ink.faint, 1.5),
  ].join('');
}

/** What stands above them. */
export function axisText({ axis, lanes }: Plan): string {
  if (lanes.length === 0) return '';
  const fitting = (text: string, width: number, size: number): string =>
    widthOf(text, size, true) + 4 <= width ? escapeXml(text) : '';
  const years = axis.years.map(({ text, left, right }) =>
    element(
      'text',
      { x: left + 6, y: headTop + 19, 'font-size': 15, 'font-weight': 700, fill: ink.strong },
      fitting(text, right - left - 6, 15),
    ),
  );
  const parts = axis.parts.map(({ text, left, right }) =>
    element(
      'text',
      { x: (left + right) / 2, y: place.top - 8, 'font-size': 12, 'text-anchor': 'middle', fill: ink.soft },
      fitting(text, right - left, 12),
    ),
  );
  return [...years, ...parts].join('');
}

/** The reference date, across all lanes; one that lies outside is named at the edge. */
export function referenceLine(
  { referenceDate, language }: PolicyTimeline,
  { axis, chartBottom, lanes }: Plan,
): string {
  if (referenceDate === null || lanes.length === 0) return '';
  const isBefore = referenceDate < axis.from;
  const isAfter = referenceDate > axis.to;
  const x = isBefore
    ? axis.left
    : isAfter
      ? axis.right
      : (axis.startOf(referenceDate) + axis.endOf(referenceDate)) / 2;
  const arrow = isBefore ? '← ' : '';
  const text = `${arrow}${dayInWords(referenceDate, language)}${isAfter ? ' →' : ''}`;
  const width = widthOf(text, 12.5, true) + 18;
  const left = Math.min(axis.right - width, Math.max(axis.left, x - width / 2));
  const top = headTop - 26;
  const line = { x1: x, x2: x, y1: top + 20, y2: chartBottom - 8, stroke: today, 'stroke-width': 1.6 };
  return (
    (isBefore || isAfter ? '' : element('line', line)) +
    element('rect', { x: left, y: top, width, height: 21, rx: 4, fill: today }) +
    element(
      'text',
      {
        x: left + width / 2,
        y: top + 15,
        'font-size': 12.5,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: paper,
      },
      escapeXml(text),
    )
  );
}
