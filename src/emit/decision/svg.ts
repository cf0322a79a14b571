/** A decision as one SVG picture, read from above: it needs no script, no font, no style sheet. */
import { element, escapeXml, figure } from '../timeline/xml.ts';
import type { DecisionPicture } from './decision-picture.ts';
import { ink, outcomeLooks, paper, questionLooks } from './paint.ts';
import { drawBox } from './svg-box.ts';
import { legendOf } from './svg-legend.ts';
import { lines, margin, planOf, sizes, type Heading, type PlacedLine } from './svg-plan.ts';
import type { Point } from './layers.ts';
import { descriptionOf, sourceOf, titleOf } from './telling.ts';

/** The same picture gives the same bytes. */
export function decisionSvg(picture: DecisionPicture): string {
  const { language } = picture;
  const plan = planOf(picture);
  const { width, height, heading } = plan;
  const body = [
    definitions(),
    element('rect', { width, height, fill: paper }),
    drawHeading(heading),
    ...plan.lines.map(drawLine),
    ...plan.boxes.map(drawBox),
    // Texts last, so that no line runs over them.
    ...plan.lines.map(drawLineText),
    legendOf(plan),
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': "Arial, Helvetica, 'Liberation Sans', sans-serif",
      role: 'img',
      'aria-labelledby': 'pol-title pol-description',
      'xml:lang': language,
      lang: language,
      style: 'print-color-adjust: exact; -webkit-print-color-adjust: exact',
    },
    element('title', { id: 'pol-title' }, escapeXml(`${titleOf(picture)} · ${sourceOf(picture)}`)),
    element('desc', { id: 'pol-description' }, escapeXml(descriptionOf(picture))),
    ...body.map((part) => `\n${part}`),
    '\n',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const definitions = (): string =>
  element(
    'defs',
    {},
    element(
      'marker',
      {
        id: 'pol-arrow',
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 8,
        markerHeight: 8,
        orient: 'auto',
      },
      element('path', { d: 'M 0 1 L 10 5 L 0 9 z', fill: ink.arrow }),
    ),
    element(
      'pattern',
      {
        id: 'pol-stripes',
        width: 8,
        height: 8,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 8, height: 8, fill: outcomeLooks.conflict.fill }),
      element('rect', { width: 2.5, height: 8, fill: outcomeLooks.conflict.stroke, 'fill-opacity': 0.16 }),
    ),
  );

function drawHeading({ title, source, readings }: Heading): string {
  let y = margin - 6;
  const under = (
    text: string,
    size: number,
    step: number,
    attributes: Record<string, string | number>,
  ): string => {
    y += step;
    return element('text', { x: margin, y, 'font-size': size, ...attributes }, escapeXml(text));
  };
  return [
    ...title.lines.map((line) =>
      under(line, sizes.title, lines.title * 0.85, { 'font-weight': 700, fill: ink.strong }),
    ),
    ...source.lines.map((line) => under(line, sizes.source, lines.source + 2, { fill: ink.soft })),
    ...readings
      .flatMap((one) => one.lines)
      .map((line) => under(line, sizes.source, lines.source, { fill: questionLooks.reading.stroke })),
  ].join('');
}

// --------------------------------------------------------------------------------------------- lines

const drawLine = ({ points }: PlacedLine): string =>
  element('path', {
    d: curveThrough(points),
    fill: 'none',
    stroke: ink.arrow,
    'stroke-width': 1.3,
    'marker-end': 'url(#pol-arrow)',
  });

/** Straight at both ends, rounded at the points between. */
function curveThrough(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${figure(x)} ${figure(y)}`;
  const [first, ...others] = points;
  const last = others.pop();
  if (first === undefined || last === undefined) return '';
  const parts = others.map(
    (point, place) => `Q ${at(point)} ${at(between(point, others[place + 1] ?? last))}`,
  );
  const start = others[0] === undefined ? [] : [`L ${at(between(first, others[0]))}`];
  return [`M ${at(first)}`, ...start, ...parts, `L ${at(last)}`].join(' ');
}

const between = (one: Point, two: Point): Point => ({ x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 });

function drawLineText({ line, text, x, y, width, height: room }: PlacedLine): string {
  const height = text.lines.length * lines.arrow;
  if (height === 0) return '';
  const ground = { x: x - width / 2, y: y - room / 2, width, height: room };
  return element(
    'g',
    {},
    text.isCut ? element('title', {}, escapeXml(line.text)) : '',
    element('rect', { ...ground, rx: 3, fill: paper, 'fill-opacity': 0.93 }),
    ...text.lines.map((part, place) =>
      element(
        'text',
        {
          x,
          y: y - height / 2 + (place + 0.76) * lines.arrow,
          'font-size': sizes.arrow,
          'text-anchor': 'middle',
          fill: ink.strong,
        },
        escapeXml(part),
      ),
    ),
  );
}
