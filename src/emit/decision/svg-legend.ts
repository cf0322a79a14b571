/** What the boxes mean, and the norms, at the foot of the picture. */
import { element, escapeXml } from '../timeline/xml.ts';
import { ink, outcomeLooks } from './paint.ts';
import { outcomeShape, questionShape } from './svg-box.ts';
import { lines, margin, sampleHeight, sampleWidth, sizes, type Plan, type Sample } from './svg-plan.ts';

export function legendOf({ width, legendTop, foot }: Plan): string {
  const { samples, columns, columnWidth, norms } = foot;
  const top = legendTop + 14;
  const below = top + Math.ceil(samples.length / columns) * sampleHeight + 6;
  const rule = { x1: margin, x2: width - margin, y1: legendTop, y2: legendTop, stroke: ink.line };
  return [
    element('line', rule),
    ...samples.map((sample, place) => {
      const [column, row] = [place % columns, Math.floor(place / columns)];
      return drawSample(sample, margin + column * columnWidth, top + row * sampleHeight);
    }),
    ...norms.lines.map((line, place) => small(line, margin, below + (place + 0.8) * lines.small)),
  ].join('');
}

function drawSample(sample: Sample, left: number, top: number): string {
  const frame = { left, top, width: 32, height: 18 };
  const text = small(sample.text, left + sampleWidth, top + 13);
  if (sample.of === 'question') return questionShape(sample.kind, frame) + text;
  const mark = { x: left + 16, y: top + 13, 'font-size': sizes.small, 'font-weight': 700, fill: ink.strong };
  return (
    outcomeShape(sample.status, frame) +
    element('text', { ...mark, 'text-anchor': 'middle' }, escapeXml(outcomeLooks[sample.status].mark)) +
    text
  );
}

const small = (text: string, x: number, y: number): string =>
  element('text', { x, y, 'font-size': sizes.small, fill: ink.soft }, escapeXml(text));
