/** Where everything of the picture goes: texts wrapped, boxes as large as their texts, placed by layers from above. */
import { present } from '../../base/invariant.ts';
import { plain } from '../timeline/plain.ts';
import { widthOf, wrap, type Wrapped } from '../timeline/text-width.ts';
import { evenly, pathLines } from './wrapped.ts';
import type { DecisionPicture, OutcomeStatus, QuestionKind } from './decision-picture.ts';
import { laidOut, type Point } from './layers.ts';
import { outcomeLooks } from './paint.ts';
import { placedOf, type Box, type Line } from './placed.ts';
import { normsLine, readingLines, reasonsOf, sourceOf, titleOf } from './telling.ts';
import { decisionWords } from './words.ts';

export const margin = 36;
export const sizes = { title: 21, source: 12.5, name: 13, small: 11, arrow: 12 } as const;
export const lines = { title: 27, source: 17, name: 16.5, small: 14, arrow: 15 } as const;
export const room = { across: 14, above: 10 } as const;
const widest = { question: 236, outcome: 196, arrow: 176 } as const;
const narrowestPage = 760;

/** The lines of a text, with how it is set. */
export interface Block extends Wrapped {
  readonly style: 'name' | 'small';
}

export interface PlacedBox {
  readonly box: Box;
  readonly blocks: readonly Block[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLine {
  readonly line: Line;
  readonly text: Wrapped;
  readonly points: readonly Point[];
  /** The middle of its text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Heading {
  readonly title: Wrapped;
  readonly source: Wrapped;
  readonly readings: readonly Wrapped[];
  readonly height: number;
}

export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly heading: Heading;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  readonly legendTop: number;
  readonly foot: Foot;
}

export function planOf(picture: DecisionPicture): Plan {
  const { boxes, lines: arrows } = placedOf(picture);
  const sized = boxes.map(sizedBox);
  const written = arrows.map(writtenLine);
  const laid = laidOut(
    sized.map(({ box, width, height }) => ({ id: box.id, isEnd: box.kind === 'outcome', width, height })),
    written.map(({ line: { from, to }, width, height }) => ({ from, to, width, height })),
  );
  const width = Math.ceil(Math.max(narrowestPage, laid.width + 2 * margin));
  const heading = headingOf(picture, width - 2 * margin);
  const move = { x: (width - laid.width) / 2, y: margin + heading.height };
  const moved = ({ x, y }: Point): Point => ({ x: x + move.x, y: y + move.y });
  const legendTop = Math.ceil(move.y + laid.height + 26);
  const foot = footOf(picture, width - 2 * margin);
  return {
    ...{ width, height: legendTop + foot.height, heading, legendTop, foot },
    boxes: sized.map((one, place) => {
      const { x, y } = moved(present(laid.nodes[place]));
      return { ...one, left: x - one.width / 2, top: y - one.height / 2 };
    }),
    lines: written.map((one, place) => {
      const { middle, points } = present(laid.edges[place]);
      return { ...one, points: points.map(moved), ...moved(middle) };
    }),
  };
}

// --------------------------------------------------------------------------------------- head and foot

/** The kinds of questions and outcomes that occur. */
export type Sample = { readonly text: string } & (
  | { readonly of: 'question'; readonly kind: QuestionKind }
  | { readonly of: 'outcome'; readonly status: OutcomeStatus }
);

export interface Foot {
  readonly samples: readonly Sample[];
  /** Samples beside each other, and how wide each of them is. */
  readonly columns: number;
  readonly columnWidth: number;
  readonly norms: Wrapped;
  readonly height: number;
}

export const sampleHeight = 26;
/** Before the text of a sample. */
export const sampleWidth = 40;

function footOf(picture: DecisionPicture, width: number): Foot {
  const samples = samplesOf(picture);
  const widths = samples.map(({ text }) => widthOf(text, sizes.small) + sampleWidth + 22);
  const columnWidth = Math.max(1, ...widths);
  const columns = Math.max(1, Math.min(samples.length, Math.floor(width / columnWidth)));
  const cited = normsLine(picture);
  const text = cited === '' ? '' : `${decisionWords[picture.language].norms}: ${cited}`;
  const norms = wrap(text, width, sizes.small, 4);
  const height = 44 + Math.ceil(samples.length / columns) * sampleHeight + norms.lines.length * lines.small;
  return { samples, columns, columnWidth, norms, height };
}

const questionKinds: readonly QuestionKind[] = ['fact', 'relation', 'judgement', 'power', 'reading'];
const outcomeStatuses: readonly OutcomeStatus[] = ['value', 'gap', 'conflict', 'error', 'notApplicable'];

function samplesOf({ questions, outcomes, language }: DecisionPicture): readonly Sample[] {
  const { legend, status: statuses } = decisionWords[language];
  return [
    ...questionKinds
      .filter((kind) => questions.some((question) => question.kind === kind))
      .map((kind): Sample => ({ of: 'question', kind, text: legend[kind] })),
    ...outcomeStatuses
      .filter((status) => outcomes.some((outcome) => outcome.status === status))
      .map((status): Sample => ({
        of: 'outcome',
        status,
        text: status === 'value' ? legend.value : statuses[status],
      })),
  ];
}

function headingOf(picture: DecisionPicture, width: number): Heading {
  const title = wrap(titleOf(picture), width, sizes.title, 3, true);
  const source = wrap(sourceOf(picture), width, sizes.source, 3);
  const readings = readingLines(picture).map((line) => wrap(line, width, sizes.source, 3));
  const small = source.lines.length + readings.reduce((sum, one) => sum + one.lines.length, 0);
  return { title, source, readings, height: title.lines.length * lines.title + small * lines.source + 22 };
}

// --------------------------------------------------------------------------------------------- boxes

interface Sized {
  readonly box: Box;
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

function sizedBox(box: Box): Sized {
  const blocks = blocksOf(box).filter(({ lines: own }) => own.length > 0);
  const inner = Math.max(
    60,
    ...blocks.flatMap(({ lines: own, style }) =>
      own.map((line) => widthOf(line, sizes[style], style === 'name')),
    ),
  );
  const height = blocks.reduce((sum, { lines: own, style }) => sum + own.length * lines[style], 0);
  return {
    box,
    blocks,
    width: Math.ceil(inner + 2 * room.across),
    height: Math.ceil(height + 2 * room.above),
  };
}

function blocksOf(box: Box): readonly Block[] {
  const block = (text: string, style: Block['style'], width: number, most: number): Block => ({
    ...evenly(plain(text), { width, size: sizes[style], most, isBold: style === 'name' }),
    style,
  });
  if (box.kind === 'outcome') {
    const { mark } = outcomeLooks[box.outcome.status];
    return [
      block(mark === '' ? box.outcome.text : `${mark} ${box.outcome.text}`, 'name', widest.outcome, 5),
      block(reasonsOf(box.outcome), 'small', widest.outcome, 5),
    ];
  }
  const { title, detail, path } = box.question;
  return [
    block(title, 'name', widest.question, 7),
    block(detail ?? '', 'small', widest.question, 2),
    { ...pathLines(plain(path), { width: widest.question, size: sizes.small, most: 2 }), style: 'small' },
  ];
}

interface Written {
  readonly line: Line;
  readonly text: Wrapped;
  readonly width: number;
  readonly height: number;
}

function writtenLine(line: Line): Written {
  const text = evenly(plain(line.text), { width: widest.arrow, size: sizes.arrow, most: 7 });
  const widths = text.lines.map((one) => widthOf(one, sizes.arrow));
  return {
    ...{ line, text },
    width: Math.ceil(Math.max(0, ...widths) + 12),
    height: text.lines.length * lines.arrow + 6,
  };
}
