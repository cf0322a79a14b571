/** A decision in the language of Mermaid: every text of others is a quoted string on the line of its own statement. */
import { plain } from '../timeline/plain.ts';
import type { DecisionPicture, OutcomeStatus, QuestionKind } from './decision-picture.ts';
import { outcomeLooks, questionLooks, type Look } from './paint.ts';
import { placedOf, type Box } from './placed.ts';
import { normsLine, readingLines, reasonsOf, sourceOf, titleOf } from './telling.ts';
import { decisionWords } from './words.ts';

/** The same picture gives the same bytes. */
export function decisionMermaid(picture: DecisionPicture): string {
  const { boxes, lines } = placedOf(picture);
  const cited = normsLine(picture);
  const remarks = [
    sourceOf(picture),
    ...readingLines(picture),
    ...(cited === '' ? [] : [`${decisionWords[picture.language].norms}: ${cited}`]),
  ];
  return [
    '---',
    `title: ${yamlText(titleOf(picture))}`,
    '---',
    'flowchart TD',
    ...remarks.map((line) => `  %% ${coded(line)}`),
    ...boxes.map((box) => `  ${nodeOf(box)}`),
    ...lines.map(({ from, to, text }) => `  ${from} -->|"${coded(text)}"| ${to}`),
    ...classesOf(boxes).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

type Kind = QuestionKind | OutcomeStatus;

const brackets: Readonly<Record<Kind, readonly [open: string, close: string]>> = {
  fact: ['[', ']'],
  relation: ['[', ']'],
  judgement: ['[[', ']]'],
  power: ['[[', ']]'],
  reading: ['{{', '}}'],
  value: ['([', '])'],
  gap: ['([', '])'],
  conflict: ['([', '])'],
  error: ['([', '])'],
  notApplicable: ['([', '])'],
};

const kindOf = (box: Box): Kind => (box.kind === 'question' ? box.question.kind : box.outcome.status);

function nodeOf(box: Box): string {
  const [open, close] = brackets[kindOf(box)];
  return `${box.id}${open}"${textOf(box)}"${close}:::${kindOf(box)}`;
}

function textOf(box: Box): string {
  if (box.kind === 'question') {
    const { title, detail, path } = box.question;
    return joined([title, detail ?? '', path]);
  }
  const { mark } = outcomeLooks[box.outcome.status];
  const { text } = box.outcome;
  return joined([mark === '' ? text : `${mark} ${text}`, reasonsOf(box.outcome)]);
}

const joined = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map(coded)
    .join('<br/>');

/** The looks of the kinds that occur. */
function classesOf(boxes: readonly Box[]): readonly string[] {
  const looks = new Map<Kind, Look>(
    boxes.map((box) => [
      kindOf(box),
      box.kind === 'question' ? questionLooks[box.question.kind] : outcomeLooks[box.outcome.status],
    ]),
  );
  return [...looks].map(([kind, { fill, stroke, width, dash }]) => {
    const dashes = dash === null ? '' : `,stroke-dasharray:${dash}`;
    return `classDef ${kind} fill:${fill},stroke:${stroke},color:#17212b,stroke-width:${width}px${dashes}`;
  });
}

/**
 * Letters, digits and marks without a meaning stay; anything else is written as its number, so that no text can end its
 * string, open a directive, or be read as HTML or Markdown; nor begin a list of it.
 */
const coded = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{M}\p{N} .,?!€()/=+–‘’≥≤≠·-]/gu, byNumber)
    .replace(/^[-+]|(?<=^\d+)[.)]/u, byNumber);

const byNumber = (character: string): string => `#${character.codePointAt(0) ?? 0};`;

/** A double-quoted text of YAML, in which a text of JSON means the same. */
const yamlText = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>%{}]/g,
    (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
