/**
 * The days of two years above each other, at the same place in the cycle: months are columns, a step is a numbered mark
 * on its last day with a bar from its first, and a line joins it with itself in the other year.
 */
import { dateParts, daysInMonth } from '../../base/calendar.ts';
import { monthName } from '../../base/day-words.ts';
import type { Language } from '../../base/language.ts';
import { element, escapeXml } from '../../emit/timeline/xml.ts';
import type { Diff, Milestone } from '../report.ts';
import type { ToldPair, Tone } from '../tell/told.ts';
import { stacked } from './stacked.ts';

/** Months between which steps are drawn; those outside stand in the table alone. */
const MOST_MONTHS = 24;
const COLUMN = 46;
const RADIUS = 10;
const LANE = 25;
const HEAD = 64;
const LABEL = 17;

const ink = { strong: '#17212b', soft: '#52606d', faint: '#c3ccd5', line: '#e6ebf0' } as const;
const colours: Readonly<Record<Tone, string>> = {
  different: '#0b5cad',
  stricter: '#0b5cad',
  looser: '#0b5cad',
  same: '#52606d',
  new: '#17633f',
  gone: '#7c3f2f',
  open: '#7a5300',
};

interface Mark {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly pair: ToldPair;
  readonly lane: number;
}

/** The drawing with what it is called, or null where no step has a day that both years could show. */
export function stripSvg(
  { timelines, alignment, newer }: Diff,
  pairs: readonly ToldPair[],
  {
    title,
    names,
    language,
  }: { readonly title: string; readonly names: readonly [string, string]; readonly language: Language },
): string | null {
  const first = (newer.year - 1) * 12;
  const spans = timelines.flatMap(({ older, newer: now }, at) => {
    const pair = pairs[at];
    return pair === undefined
      ? []
      : [{ pair, older: spanOf(older, alignment.years, first), newer: spanOf(now, 0, first) }];
  });
  const [olderMarks, newerMarks] = (['older', 'newer'] as const).map((side) =>
    inLanes(
      spans.flatMap(({ pair, [side]: span }) =>
        span === null ? [] : [{ ...span, pair, number: pair.number }],
      ),
    ),
  );
  if (olderMarks === undefined || newerMarks === undefined || olderMarks.length + newerMarks.length === 0)
    return null;
  const all = [...olderMarks, ...newerMarks].flatMap(({ from, to }) => [from, to]);
  const range = {
    low: Math.floor(Math.min(...all)),
    high: Math.min(MOST_MONTHS, Math.floor(Math.max(...all)) + 1),
  };
  return drawn({ olderMarks, newerMarks, range, first, years: alignment.years, title, names, language });
}

/** In months from the start of what is drawn; null where nothing of it is. */
function spanOf(
  milestone: Milestone | null,
  years: number,
  first: number,
): { readonly from: number; readonly to: number } | null {
  if (milestone === null) return null;
  const [start, end] = [milestone.first ?? milestone.last, milestone.last ?? milestone.first];
  if (start === null || end === null) return null;
  const [from, to] = [placeOf(start), placeOf(end)].map((place) => place + years * 12 - first);
  if (from === undefined || to === undefined || to < 0 || from >= MOST_MONTHS || to >= MOST_MONTHS)
    return null;
  return { from: Math.max(0, from), to };
}

function placeOf(date: string): number {
  const { year, month, day } = dateParts(date);
  return year * 12 + month - 1 + (day - 0.5) / daysInMonth(year, month);
}

/** Marks that would touch stand in lanes over each other. */
function inLanes(marks: readonly Omit<Mark, 'lane'>[]): readonly Mark[] {
  const wide = (2 * RADIUS + 4) / COLUMN;
  const ordered = [...marks].sort((left, right) => left.from - right.from || left.to - right.to);
  const lanes = stacked(
    ordered.map(({ from, to }) => ({ low: Math.min(from, to - wide / 2), high: to + wide / 2 })),
  );
  return ordered.map((mark, at) => ({ ...mark, lane: lanes[at] ?? 0 }));
}

// --------------------------------------------------------------------------------------------- drawing

interface Plan {
  readonly olderMarks: readonly Mark[];
  readonly newerMarks: readonly Mark[];
  readonly range: { readonly low: number; readonly high: number };
  readonly first: number;
  readonly years: number;
  readonly title: string;
  readonly names: readonly [string, string];
  readonly language: Language;
}

interface Heights {
  /** The lines nearest to each other of the two strips. */
  readonly above: number;
  readonly below: number;
  readonly bottom: number;
}

function drawn(plan: Plan): string {
  const { olderMarks, newerMarks, range, title } = plan;
  const labels = labelsOf(plan);
  const rows = Math.max(0, ...labels.map(({ lane }) => lane + 1));
  const lanes = (marks: readonly Mark[]): number => Math.max(1, ...marks.map(({ lane }) => lane + 1)) * LANE;
  const above = HEAD + lanes(olderMarks) + 6;
  const below = above + 36 + rows * LABEL;
  const heights: Heights = { above, below, bottom: below + lanes(newerMarks) + 6 + HEAD };
  const width = (range.high - range.low) * COLUMN + 2 * MARGIN;
  return element(
    'svg',
    { class: 'strip', viewBox: `0 0 ${width} ${heights.bottom}`, role: 'img', 'aria-label': title, width },
    ...frames(plan, heights),
    ...joins(plan, heights),
    ...olderMarks.map((mark) => markSvg(mark, range.low, (lane) => above - 6 - RADIUS - lane * LANE)),
    ...newerMarks.map((mark) => markSvg(mark, range.low, (lane) => below + 6 + RADIUS + lane * LANE)),
    ...labels.map(({ x, text, lane, colour }) => halo(x, above + 30 + lane * LABEL, text, colour)),
  );
}

const MARGIN = 14;
const xOf = (place: number, low: number): number => MARGIN + (place - low) * COLUMN;

/** Months as columns, with their names and years at the outer side of each strip. */
function frames(
  { range, first, years, names, language }: Plan,
  { above, below, bottom }: Heights,
): readonly string[] {
  const months = Array.from({ length: range.high - range.low + 1 }, (_, at) => range.low + at);
  const strips = [
    { top: HEAD, end: above, years: -years, monthY: HEAD - 8, yearY: HEAD - 27, nameY: 16, name: names[0] },
    {
      top: below,
      end: bottom - HEAD,
      years: 0,
      monthY: bottom - HEAD + 18,
      yearY: bottom - HEAD + 36,
      nameY: bottom - 5,
      name: names[1],
    },
  ];
  return strips.flatMap(({ top, end, years: shift, monthY, yearY, nameY, name }) => [
    textSvg(MARGIN, nameY, name, { size: 14, fill: ink.strong, anchor: 'start', isBold: true }),
    element('rect', {
      x: MARGIN,
      y: top,
      width: (range.high - range.low) * COLUMN,
      height: end - top,
      fill: '#f7f9fb',
    }),
    ...months.map((month) => {
      const x = xOf(month, range.low);
      const isYear = (first + month) % 12 === 0;
      return element('line', { x1: x, x2: x, y1: top, y2: end, stroke: isYear ? ink.faint : ink.line });
    }),
    ...months.slice(0, -1).map((month) => {
      const name = monthName(((first + month) % 12) + 1, language).slice(0, 3);
      return textSvg(xOf(month + 0.5, range.low), monthY, name, {
        size: 11.5,
        fill: ink.soft,
        anchor: 'middle',
      });
    }),
    ...months.slice(0, -1).flatMap((month) => {
      if (month !== range.low && (first + month) % 12 !== 0) return [];
      const year = String(Math.floor((first + month) / 12) + shift);
      return [textSvg(xOf(month, range.low), yearY, year, { size: 12, fill: ink.strong, anchor: 'start' })];
    }),
  ]);
}

/** From a step to itself in the other year. */
function joins({ olderMarks, newerMarks, range }: Plan, { above, below }: Heights): readonly string[] {
  return olderMarks.flatMap((mark) => {
    const other = newerMarks.find(({ number }) => number === mark.number);
    if (other === undefined) return [];
    const [x1, x2] = [xOf(mark.to, range.low), xOf(other.to, range.low)];
    const [y1, y2] = [above - 6 - mark.lane * LANE, below + 6 + other.lane * LANE];
    const middle = (y1 + y2) / 2;
    const stroke = mark.pair.isMoved ? colours.different : ink.faint;
    return [
      element('path', {
        d: `M${x1.toFixed(1)} ${y1} C${x1.toFixed(1)} ${middle} ${x2.toFixed(1)} ${middle} ${x2.toFixed(1)} ${y2}`,
        fill: 'none',
        stroke,
        'stroke-width': mark.pair.isMoved ? 1.6 : 1.2,
      }),
    ];
  });
}

interface Label {
  readonly x: number;
  readonly text: string;
  readonly colour: string;
  readonly lane: number;
}

/** By how many days, beside each line of a step that moved. */
function labelsOf({ olderMarks, newerMarks, range }: Plan): readonly Label[] {
  const found = olderMarks.flatMap(({ number, to, pair: { isMoved, moved } }) => {
    const other = newerMarks.find((mark) => mark.number === number);
    if (other === undefined || !isMoved || moved === null) return [];
    return [
      { x: (xOf(to, range.low) + xOf(other.to, range.low)) / 2, text: moved, colour: colours.different },
    ];
  });
  const ordered = found.sort((left, right) => left.x - right.x);
  const lanes = stacked(
    ordered.map(({ x, text }) => ({ low: x - text.length * 3.6, high: x + text.length * 3.6 })),
  );
  return ordered.map((label, at) => ({ ...label, lane: lanes[at] ?? 0 }));
}

function markSvg({ number, from, to, pair, lane }: Mark, low: number, yOf: (lane: number) => number): string {
  const [x, y] = [xOf(to, low), yOf(lane)];
  const colour = colours[pair.tone];
  const isWhole = pair.newer !== null;
  const left = xOf(from, low);
  return [
    x - left < 1
      ? ''
      : element('rect', {
          x: left,
          y: y - 3,
          width: x - left,
          height: 6,
          rx: 3,
          fill: colour,
          'fill-opacity': 0.35,
        }),
    element(
      'circle',
      { cx: x, cy: y, r: RADIUS, fill: isWhole ? colour : '#fff', stroke: colour, 'stroke-width': 1.6 },
      element('title', {}, escapeXml(`${number}. ${pair.label}: ${pair.word}`)),
    ),
    textSvg(x, y + 3.8, String(number), {
      size: 11,
      fill: isWhole ? '#fff' : colour,
      anchor: 'middle',
      isBold: true,
    }),
  ].join('');
}

interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle';
  readonly isBold?: boolean;
}

const textSvg = (
  x: number,
  y: number,
  text: string,
  { size, fill, anchor, isBold = false }: TextLook,
): string =>
  element(
    'text',
    { x, y, 'font-size': size, fill, 'text-anchor': anchor, 'font-weight': isBold ? 600 : null },
    escapeXml(text),
  );

/** Text over lines, with white around its letters. */
const halo = (x: number, y: number, text: string, fill: string): string =>
  element(
    'text',
    {
      ...{ x, y, fill, 'font-size': 12, 'text-anchor': 'middle', 'font-weight': 600 },
      ...{ stroke: '#fff', 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
    },
    escapeXml(text),
  );
