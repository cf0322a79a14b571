/** A decision in the language of Graphviz: every text of others is a quoted string on the line of its own statement. */
import { plain } from '../timeline/plain.ts';
import type { DecisionPicture } from './decision-picture.ts';
import { outcomeLooks, questionLooks, type Look } from './paint.ts';
import { placedOf, type Box } from './placed.ts';
import {
  normsLine,
  outcomeLine,
  questionLine,
  readingLines,
  reasonsOf,
  sourceOf,
  titleOf,
} from './telling.ts';
import { decisionWords } from './words.ts';
import { evenly } from './wrapped.ts';

/** The same picture gives the same bytes. */
export function decisionDot(picture: DecisionPicture): string {
  const { boxes, lines } = placedOf(picture);
  const statements = [
    statement('graph', {
      label: `${headLines(picture).map(escaped).join('\\l')}\\l`,
      ...{ labelloc: 't', labeljust: 'l', rankdir: 'TB', nodesep: '0.3', ranksep: '0.45', fontname: font },
    }),
    statement('node', { shape: 'box', fontname: font, fontsize: '11' }),
    statement('edge', { fontname: font, fontsize: '10' }),
    ...boxes.map(nodeOf),
    ...lines.map(({ from, to, text }) =>
      statement(`${from} -> ${to}`, { label: wrapped([text], arrowWidth) }),
    ),
  ];
  return `digraph ${quoted(escaped(picture.decision.name))} {\n${statements.map((one) => `  ${one}\n`).join('')}}\n`;
}

const font = 'Arial';
const size = 11;
const [boxWidth, arrowWidth, headWidth] = [210, 150, 700];

function headLines(picture: DecisionPicture): readonly string[] {
  const cited = normsLine(picture);
  const all = [
    titleOf(picture),
    sourceOf(picture),
    ...readingLines(picture),
    ...(cited === '' ? [] : [`${decisionWords[picture.language].norms}: ${cited}`]),
  ];
  return all.flatMap((line) => wrap(line, headWidth));
}

function nodeOf(box: Box): string {
  if (box.kind === 'question') {
    const { kind, title, detail, path } = box.question;
    const look = questionLooks[kind];
    return statement(box.id, {
      label: wrapped([title, detail ?? '', path], boxWidth),
      tooltip: escaped(questionLine(box.question)),
      ...paint(look),
      ...(look.isDouble ? { peripheries: '2' } : {}),
    });
  }
  const { status, text } = box.outcome;
  const look = outcomeLooks[status];
  return statement(box.id, {
    label: wrapped([look.mark === '' ? text : `${look.mark} ${text}`, reasonsOf(box.outcome)], boxWidth),
    tooltip: escaped(outcomeLine(box.outcome)),
    ...paint(look, 'rounded,'),
  });
}

const paint = ({ fill, stroke, width, dash }: Look, shape = ''): Attributes => ({
  style: `${shape}filled${dash === null ? '' : ',dashed'}`,
  fillcolor: fill,
  color: stroke,
  penwidth: String(width),
});

type Attributes = Readonly<Record<string, string>>;

/** Values have been escaped. */
const statement = (subject: string, attributes: Attributes): string =>
  `${subject} [${Object.entries(attributes)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')}];`;

const quoted = (text: string): string => `"${text}"`;

/** A mark of its own meaning is written out: backslashes begin escapes, an ampersand begins an entity. */
const escaped = (text: string): string =>
  plain(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');

const wrap = (text: string, width: number): readonly string[] =>
  evenly(plain(text), { width, size, most: Infinity }).lines;

const wrapped = (texts: readonly string[], width: number): string =>
  texts
    .flatMap((text) => wrap(text, width))
    .map(escaped)
    .join('\\n');
