/**
 * The year on one sheet: months across, who acts as lanes, windows as bars, last days as diamonds. The picture needs
 * nothing else: no script, no font, no style sheet.
 */
import { dayInWords } from '../../base/day-words.ts';
import { addDays } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import { actorsText, openText, stateText, windowText } from './phrases.ts';
import { axisText, grid, referenceLine } from './picture-axis.ts';
import { markOf } from './picture-mark.ts';
import { definitions, ink, paper, ring, stateColor, trouble } from './picture-paint.ts';
import { legendOf } from './picture-legend.ts';
import {
  labelRoom,
  laneSize,
  page,
  place,
  planOf,
  sizes,
  type Lane,
  type List,
  type ListItem,
  type Plan,
  type Row,
} from './picture-plan.ts';
import { plain } from './plain.ts';
import {
  isConditional,
  milestoneName,
  milestoneTitle,
  type Milestone,
  type PolicyTimeline,
} from './policy-timeline.ts';
import { wrap, type Wrapped } from './text-width.ts';
import { timelineWords } from './words.ts';
import { element, escapeXml, figure } from './xml.ts';

export interface PictureOptions {
  /** The calendar year that is shown; all that have milestones when left out. */
  readonly year?: number;
}

/** A timeline as one SVG picture, for a sheet of A3. The same timeline gives the same bytes. */
export function timelineSvg(timeline: PolicyTimeline, options: PictureOptions = {}): string {
  const { language } = timeline;
  const plan = planOf(timeline, { ...options, language });
  const { width, height } = plan;
  const colors = [
    ...plan.lanes.flatMap(({ color, rows }) => [color, ...rows.map((row) => rowColor(row, color))]),
    ink.soft,
  ];
  const body = [
    definitions(colors),
    element('rect', { width, height, fill: paper }),
    heading(timeline, plan),
    grid(plan),
    referenceLine(timeline, plan),
    ...plan.lanes.map((lane) => drawLane(lane, plan, language)),
    axisText(plan),
    plan.lanes.length === 0 ? nothing(timeline, plan, options) : '',
    ...plan.lists.map((list) => drawList(list, language)),
    legendOf(timeline, plan),
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: '420mm',
      height: `${figure((420 * height) / width)}mm`,
      'font-family': "Arial, Helvetica, 'Liberation Sans', sans-serif",
      role: 'img',
      'aria-labelledby': 'pol-title pol-description',
      'xml:lang': language,
      lang: language,
      style: 'print-color-adjust: exact; -webkit-print-color-adjust: exact',
    },
    element('title', { id: 'pol-title' }, escapeXml(`${titleOf(timeline)}: ${timeline.policy.title}`)),
    element('desc', { id: 'pol-description' }, escapeXml(descriptionOf(timeline))),
    ...body.map((part) => (part === '' ? '' : `\n${part}`)),
    '\n',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const rowColor = ({ milestone }: Row, lane: string): string => stateColor(milestone) ?? lane;

const titleOf = ({ onlyFor, language }: PolicyTimeline): string =>
  onlyFor === null ? timelineWords[language].title : timelineWords[language].titleFor(plain(onlyFor.label));

/** For who cannot see the picture: every milestone in words. */
const descriptionOf = ({ remarks, milestones, language }: PolicyTimeline): string =>
  [...remarks.map(plain), ...milestones.map((milestone) => sentenceOf(milestone, language))].join('; ');

function sentenceOf(milestone: Milestone, language: Language): string {
  const when =
    milestone.window.kind === 'open' ? openText(milestone, language) : windowText(milestone, language);
  const state = stateText(milestone, language);
  return `${when}: ${actorsText(milestone, language)}: ${plain(milestoneTitle(milestone))}${state === null ? '' : ` (${state})`}`;
}

function heading(timeline: PolicyTimeline, { width }: Plan): string {
  const { policy, language, referenceDate, id } = timeline;
  const words = timelineWords[language];
  const title = wrap(plain(policy.title || policy.name), width - 2 * page.margin, 34, 1, true).lines[0] ?? '';
  const facts = [
    titleOf(timeline),
    `${policy.name} ${policy.year}${policy.revision > 1 ? ` r${policy.revision}` : ''}`,
    ...(policy.published === null ? [] : [publishedText(policy.published, language)]),
    ...(id === null ? [] : [plain(id)]),
    ...(referenceDate === null ? [] : [`${words.referenceDate} ${dayInWords(referenceDate, language)}`]),
  ];
  // With lines under them they stand higher, clear of the reference date.
  const up = timeline.remarks.length === 0 ? 0 : 34;
  const line = wrap(facts.join('   ·   '), width - 2 * page.margin, 16, 1).lines[0] ?? '';
  return (
    element(
      'text',
      { x: page.margin, y: 68 - up, 'font-size': 34, 'font-weight': 700, fill: ink.strong },
      escapeXml(title),
    ) +
    element('text', { x: page.margin, y: 97 - up, 'font-size': 16, fill: ink.soft }, escapeXml(line)) +
    remarkLines(timeline, width)
  );
}

/** What should be known of the text, under the title; all of it where the mouse is. */
function remarkLines({ remarks }: PolicyTimeline, width: number): string {
  if (remarks.length === 0) return '';
  const whole = remarks.map(plain).join('   ·   ');
  const { lines } = wrap(`! ${whole}`, width - 2 * page.margin, 13, 2, true);
  const style = { x: page.margin, 'font-size': 13, 'font-weight': 700, fill: trouble };
  return element(
    'g',
    {},
    element('title', {}, escapeXml(whole)),
    ...lines.map((line, index) => element('text', { ...style, y: 81 + index * 16 }, escapeXml(line))),
  );
}

/** `gepubliceerd 1 april 2021`, `gepubliceerd na 28 maart 2024`, or between two days. */
function publishedText(
  { first, last }: NonNullable<PolicyTimeline['policy']['published']>,
  language: Language,
): string {
  const { published, after } = timelineWords[language];
  if (last === null) return `${published} ${after} ${dayInWords(addDays(first, -1) ?? first, language)}`;
  const from = dayInWords(first, language);
  return `${published} ${first === last ? from : `${from} – ${dayInWords(last, language)}`}`;
}

function drawLane(lane: Lane, plan: Plan, language: Language): string {
  const { color, rows, top, height, actors } = lane;
  const left = page.margin;
  const label = wrap(actors, plan.lane - labelRoom, laneSize, 6, true);
  const lines = label.lines.map((text, index) =>
    element(
      'text',
      { x: left + 16, y: top + 22 + index * 18, 'font-size': 15, 'font-weight': 700, fill: color },
      escapeXml(text),
    ),
  );
  return element(
    'g',
    {},
    element('rect', {
      x: left,
      y: top,
      width: plan.width - 2 * left,
      height,
      fill: color,
      'fill-opacity': 0.045,
      rx: 5,
    }),
    element('rect', { x: left, y: top, width: 5, height, fill: color, rx: 2 }),
    element('g', {}, label.isCut ? element('title', {}, escapeXml(actors)) : '', ...lines),
    ...rows.map((row, index) => drawRow(row, index, lane, plan, language)),
  );
}

function drawRow(row: Row, index: number, lane: Lane, plan: Plan, language: Language): string {
  const { axis, width } = plan;
  const { milestone, top, height } = row;
  const left = page.margin + plan.lane;
  const middle = top + height / 2;
  const isQuiet = milestone.progress?.state === 'notApplicable';
  const color = rowColor(row, lane.color);
  return element(
    'g',
    isQuiet ? { opacity: 0.55 } : {},
    element('title', {}, escapeXml(tooltipOf(milestone, language))),
    index === 0
      ? ''
      : element('line', { x1: left, x2: width - page.margin, y1: top, y2: top, stroke: ink.line }),
    isConditional(milestone) ? ring(left + 7, middle, lane.color) : '',
    textBlock(row, left + 22, middle, isQuiet),
    element('line', {
      x1: axis.left,
      x2: axis.right,
      y1: middle,
      y2: middle,
      stroke: ink.faint,
      'stroke-width': 0.8,
      'stroke-dasharray': '1 5',
    }),
    markOf(milestone, { axis, middle, color, language }),
  );
}

function tooltipOf(milestone: Milestone, language: Language): string {
  const norms = milestone.cites.map(({ norm, place: at }) => (at === null ? norm : `${norm} (${at})`));
  return [milestoneName(milestone), sentenceOf(milestone, language), norms.join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Title and details, around a middle. */
function textBlock(
  texts: { readonly title: Wrapped; readonly detail: Wrapped },
  x: number,
  middle: number,
  isStruck = false,
): string {
  const total = texts.title.lines.length * sizes.line + texts.detail.lines.length * sizes.lineSmall;
  return textLines(texts, x, middle - total / 2, isStruck);
}

function textLines(
  { title, detail }: { readonly title: Wrapped; readonly detail: Wrapped },
  x: number,
  top: number,
  isStruck = false,
): string {
  const below = top + title.lines.length * sizes.line;
  return [
    ...title.lines.map((line, index) =>
      element(
        'text',
        {
          x,
          y: top + (index + 0.78) * sizes.line,
          'font-size': sizes.label,
          'font-weight': 600,
          fill: ink.strong,
          'text-decoration': isStruck ? 'line-through' : null,
        },
        escapeXml(line),
      ),
    ),
    ...detail.lines.map((line, index) =>
      element(
        'text',
        { x, y: below + (index + 0.76) * sizes.lineSmall, 'font-size': sizes.small, fill: ink.soft },
        escapeXml(line),
      ),
    ),
  ].join('');
}

function nothing(
  { milestones, language }: PolicyTimeline,
  { lists }: Plan,
  { year }: PictureOptions,
): string {
  const words = timelineWords[language];
  if (lists.length > 0 && year === undefined) return '';
  const text = milestones.length === 0 || year === undefined ? words.none : words.noneInYear(year);
  return element('text', { x: page.margin, y: place.top, 'font-size': 18, fill: ink.soft }, escapeXml(text));
}

function drawList({ heading: text, top, items }: List, language: Language): string {
  return (
    element(
      'text',
      { x: page.margin, y: top, 'font-size': 16, 'font-weight': 700, fill: ink.strong },
      escapeXml(text),
    ) + items.map((item) => drawItem(item, language)).join('')
  );
}

function drawItem(item: ListItem, language: Language): string {
  const { left, top, color, milestone } = item;
  return element(
    'g',
    {},
    element('title', {}, escapeXml(tooltipOf(milestone, language))),
    isConditional(milestone)
      ? ring(left + 6, top + 9, color)
      : element('circle', { cx: left + 6, cy: top + 9, r: 4.2, fill: color }),
    textLines(item, left + 20, top),
  );
}
