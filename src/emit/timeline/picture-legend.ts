/** What the marks mean, and where the picture comes from, at the foot of the sheet. */
import { barOf, diamondOf, type MarkStyle } from './picture-mark.ts';
import { ink, ring, stateColor, today, trouble } from './picture-paint.ts';
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

export function legendOf(timeline: PolicyTimeline, plan: Plan): string {
  const { language, policy } = timeline;
  const { width, legendTop, lanes } = plan;
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
    ...occasional(timeline, plan),
  ];
  const source = `${policy.name} ${policy.year}, r${policy.revision}${policy.digest === null ? '' : ` · ${policy.digest.slice(0, 19)}`}`;
  const firstLine = legendTop + 22;
  const right = width - page.margin - widthOf(source, size) - 12;
  let [x, y]: [number, number] = [page.margin, firstLine];
  const drawn = samples.map((sample) => {
    if (y === firstLine && x + sample.width + 8 + widthOf(sample.text, size) > right)
      [x, y] = [page.margin, firstLine + 20];
    const textLeft = x + sample.width + 8;
    const part = sample.draw(x, y) + text(sample.text, textLeft, y + 4, 'start');
    x = textLeft + widthOf(sample.text, size) + 26;
    return part;
  });
  return (
    element('line', {
      x1: page.margin,
      x2: width - page.margin,
      y1: legendTop,
      y2: legendTop,
      stroke: ink.line,
    }) +
    (lanes.length === 0 ? '' : drawn.join('')) +
    text(source, width - page.margin, firstLine + 4, 'end')
  );
}

/** What stands in the legend only where it occurs. */
function occasional({ language, referenceDate }: PolicyTimeline, { axis, lanes }: Plan): readonly Sample[] {
  const words = timelineWords[language];
  const milestones = lanes.flatMap(({ rows }) => rows.map(({ milestone }) => milestone));
  const troubled = new Set(
    milestones
      .filter((milestone) => stateColor(milestone) === trouble)
      .flatMap(({ progress }) => (progress === null ? [] : [words.states[progress.state]])),
  );
  const isStruck = milestones.some(({ progress }) => progress?.state === 'notApplicable');
  const hasLine = referenceDate !== null && axis.from <= referenceDate && referenceDate <= axis.to;
  const line = (x: number, y: number): string =>
    element('rect', { x: x - 0.8, y: y - 8, width: 1.6, height: 16, fill: today });
  const struck = (x: number, y: number): string =>
    element(
      'text',
      { x, y: y + 4, 'font-size': size, fill: color, 'text-decoration': 'line-through' },
      escapeXml(words.legend.struck),
    );
  return [
    ...(hasLine ? [{ text: words.referenceDate, width: 6, draw: (x, y) => line(x + 3, y) } as Sample] : []),
    ...(troubled.size > 0
      ? [
          {
            text: [...troubled].join(', '),
            width: 18,
            draw: (x, y) => diamondOf(x + 9, y, 'must', trouble),
          } as Sample,
        ]
      : []),
    ...(isStruck
      ? [
          {
            text: words.states.notApplicable,
            width: widthOf(words.legend.struck, size),
            draw: struck,
          } as Sample,
        ]
      : []),
  ];
}

const text = (content: string, x: number, y: number, anchor: string): string =>
  element('text', { x, y, 'font-size': size, 'text-anchor': anchor, fill: color }, escapeXml(content));
