/** What the marks mean, and where the picture comes from, at the foot of the sheet. */
import { barOf, diamondOf, type MarkStyle } from './picture-mark.ts';
import { ink, ring } from './picture-paint.ts';
import { page, type Plan } from './picture-plan.ts';
import type { PolicyTimeline } from './policy-timeline.ts';
import { widthOf } from './text-width.ts';
import { timelineWords } from './words.ts';
import { element, escapeXml } from './xml.ts';

const size = 11.5;
const color = ink.soft;

interface Sample {
  readonly text: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
}

export function legendOf({ language, policy }: PolicyTimeline, { width, legendTop, lanes }: Plan): string {
  const words = timelineWords[language].legend;
  const bar = (text: string, style: MarkStyle | 'in' | 'out', hasPoint: boolean): Sample => ({
    text,
    width: 44,
    draw: (x, y) =>
      barOf(x, x + 36, y, style, color) +
      (hasPoint ? diamondOf(x + 36, y, style === 'in' || style === 'out' ? 'must' : style, color) : ''),
  });
  const samples: readonly Sample[] = [
    bar(words.window, 'must', true),
    { text: words.lastDay, width: 18, draw: (x, y) => diamondOf(x + 9, y, 'must', color) },
    bar(words.openStart, 'in', true),
    bar(words.openEnd, 'out', false),
    bar(words.aims, 'aims', true),
    bar(words.may, 'may', true),
    { text: words.conditional, width: 14, draw: (x, y) => ring(x + 6, y, color) },
  ];
  const y = legendTop + 22;
  let x: number = page.margin;
  const drawn = samples.map((sample) => {
    const textLeft = x + sample.width + 8;
    const part = sample.draw(x, y) + text(sample.text, textLeft, y + 4, 'start');
    x = textLeft + widthOf(sample.text, size) + 26;
    return part;
  });
  const source = `${policy.name} ${policy.year}, r${policy.revision}${policy.digest === null ? '' : ` · ${policy.digest.slice(0, 19)}`}`;
  return (
    element('line', {
      x1: page.margin,
      x2: width - page.margin,
      y1: legendTop,
      y2: legendTop,
      stroke: ink.line,
    }) +
    (lanes.length === 0 ? '' : drawn.join('')) +
    text(source, width - page.margin, y + 4, 'end')
  );
}

const text = (content: string, x: number, y: number, anchor: string): string =>
  element('text', { x, y, 'font-size': size, 'text-anchor': anchor, fill: color }, escapeXml(content));
