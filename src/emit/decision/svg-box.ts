/** Questions and outcomes as boxes with their texts. */
import { element, escapeXml } from '../timeline/xml.ts';
import { ink, isStriped, outcomeLooks, paper, questionLooks, type Look } from './paint.ts';
import type { OutcomeStatus, QuestionKind } from './decision-picture.ts';
import { lines, room, sizes, type PlacedBox } from './svg-plan.ts';
import { outcomeLine, questionLine } from './telling.ts';

export function drawBox(placed: PlacedBox): string {
  const { box, left, top, width, height } = placed;
  const whole = box.kind === 'question' ? questionLine(box.question) : outcomeLine(box.outcome);
  return element(
    'g',
    {},
    element('title', {}, escapeXml(whole)),
    box.kind === 'question'
      ? questionShape(box.question.kind, { left, top, width, height })
      : outcomeShape(box.outcome.status, { left, top, width, height }),
    ...textsOf(placed),
  );
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Square. */
export function questionShape(kind: QuestionKind, frame: Frame): string {
  const { isDouble, ...look } = questionLooks[kind];
  const { left, top, width, height } = frame;
  const inside = { x: left + 3.5, y: top + 3.5, width: width - 7, height: height - 7, rx: 2 };
  return (
    outline(frame, 4, look.fill, look) +
    (isDouble ? element('rect', { ...inside, fill: 'none', stroke: look.stroke, 'stroke-width': 0.8 }) : '')
  );
}

/** Round. */
export function outcomeShape(status: OutcomeStatus, frame: Frame): string {
  const look = outcomeLooks[status];
  return outline(frame, Math.min(16, frame.height / 2), isStriped(status) ? stripes : look.fill, look);
}

const stripes = 'url(#pol-stripes)';

const outline = (
  { left, top, width, height }: Frame,
  rx: number,
  fill: string,
  { stroke, width: thickness, dash }: Look,
): string =>
  element('rect', {
    ...{ x: left, y: top, width, height, rx, fill, stroke },
    ...{ 'stroke-width': thickness, 'stroke-dasharray': dash },
  });

function textsOf({ box, blocks, left, top, width }: PlacedBox): readonly string[] {
  const hasHalo = box.kind === 'outcome' && isStriped(box.outcome.status);
  let y = top + room.above;
  return blocks.flatMap(({ lines: own, style }, place) =>
    own.map((line) => {
      y += lines[style];
      return element(
        'text',
        {
          x: left + width / 2,
          y: y - lines[style] * 0.26,
          'font-size': sizes[style],
          'font-weight': place === 0 ? 600 : null,
          'text-anchor': 'middle',
          fill: place === 0 ? ink.strong : ink.soft,
          ...(hasHalo ? { stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke' } : {}),
        },
        escapeXml(line),
      );
    }),
  );
}
