/** The lines of a source to which a diagnostic points, with marks under the places. */
import type { Diagnostic, Label } from '../diagnostic.ts';
import type { Language } from '../language.ts';
import type { Places } from './places.ts';
import { printable, shownLine } from './printable.ts';
import { labelText, type Colours } from './words.ts';

/** Columns of source that are shown; of longer lines the part around the marks. */
const WIDTH = 110;

interface Mark {
  readonly file: number;
  readonly line: number;
  /** Offsets in the line, from 0. */
  readonly start: number;
  readonly end: number;
  readonly isPrimary: boolean;
  readonly text: string;
}

export interface Excerpt {
  readonly places: Places;
  readonly language: Language;
  readonly colours: Colours;
  /** Colours what belongs to the primary place. */
  readonly accent: (text: string) => string;
}

/** The excerpt of one diagnostic, one block for each file, that of the primary place first. */
export function excerptLines(diagnostic: Diagnostic, excerpt: Excerpt): readonly string[] {
  const marks = [
    toMark(diagnostic.primary, true, excerpt),
    ...diagnostic.secondary.map((label) => toMark(label, false, excerpt)),
  ];
  const files = [...new Set(marks.map((mark) => mark.file))];
  const margin = String(Math.max(...marks.map((mark) => mark.line))).length;
  const end = `${' '.repeat(margin)} ${excerpt.colours.dim('│')}`;
  return files.flatMap((file) => [
    ...fileLines(
      file,
      marks.filter((mark) => mark.file === file),
      margin,
      excerpt,
    ),
    end,
  ]);
}

/** A place over several lines is marked on its first. */
function toMark(label: Label, isPrimary: boolean, { places, language }: Excerpt): Mark {
  const { file } = label.span;
  const [start, end] = [places.startOf(label.span), places.endOf(label.span)];
  const line = places.lineOf(file, start.line);
  const lastInLine = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  return {
    file,
    line: start.line,
    start: start.column - 1,
    end: Math.max(lastInLine, start.column),
    isPrimary,
    text: label.text === undefined ? '' : labelText(label.text, language),
  };
}

function fileLines(
  file: number,
  marks: readonly Mark[],
  margin: number,
  excerpt: Excerpt,
): readonly string[] {
  const { places, colours } = excerpt;
  const [first] = [...marks].sort((left, right) => Number(right.isPrimary) - Number(left.isPrimary));
  const gutter = (content: string, mark = '│'): string => `${content.padStart(margin)} ${colours.dim(mark)}`;
  const at = first === undefined ? '' : `:${first.line}:${first.start + 1}`;
  const lines = [
    `${' '.repeat(margin)} ${colours.dim('┌─')} ${printable(places.nameOf(file))}${at}`,
    gutter(''),
  ];
  const numbers = [...new Set(marks.map((mark) => mark.line))].sort((left, right) => left - right);
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    if (before !== undefined && number > before + 1) lines.push(gutter('', '·'));
    const [text, ...under] = markedLine(
      places.lineOf(file, number),
      marks.filter((mark) => mark.line === number),
      excerpt,
    );
    lines.push(`${gutter(String(number))} ${text ?? ''}`.trimEnd());
    lines.push(...under.map((line) => `${gutter('')} ${line}`));
  }
  return lines;
}

/** The line, the marks under it, and below those the labels that did not fit beside the last mark. */
function markedLine(line: string, marks: readonly Mark[], excerpt: Excerpt): readonly string[] {
  const { columns, text } = shownLine(line);
  const column = (offset: number): number => columns[Math.min(offset, columns.length - 1)] ?? 0;
  const placed = distinct(marks)
    .map((mark) => ({
      mark,
      start: column(mark.start),
      end: Math.max(column(mark.end), column(mark.start) + 1),
    }))
    .sort((left, right) => left.start - right.start || left.end - right.end);
  const { from, shown } = clip(
    text,
    placed.map(({ start, end }) => [start, end]),
  );
  const paint = (isPrimary: boolean, piece: string): string =>
    isPrimary ? excerpt.accent(piece) : excerpt.colours.blue(piece);

  let under = '';
  let used = 0;
  for (const { mark, start, end } of placed) {
    const [left, right] = [Math.max(start - from, used), Math.min(end - from, WIDTH + 1)];
    if (right <= left) continue;
    under +=
      ' '.repeat(left - used) + paint(mark.isPrimary, (mark.isPrimary ? '^' : '-').repeat(right - left));
    used = right;
  }
  const last = placed.at(-1);
  if (last !== undefined && last.mark.text !== '')
    under += ` ${paint(last.mark.isPrimary, printable(last.mark.text))}`;
  const rest = placed
    .slice(0, -1)
    .filter(({ mark }) => mark.text !== '')
    .toReversed()
    .map(
      ({ mark, start }) =>
        ' '.repeat(Math.max(0, start - from)) + paint(mark.isPrimary, printable(mark.text)),
    );
  return [shown, under, ...rest];
}

/** Two marks under one place become one; the primary one stays, with both texts. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const index = kept.findIndex((other) => other.start === mark.start && other.end === mark.end);
    const other = kept[index];
    if (other === undefined) kept.push(mark);
    else if (mark.text !== '' && mark.text !== other.text)
      kept[index] = { ...other, text: other.text === '' ? mark.text : `${other.text}; ${mark.text}` };
  }
  return kept;
}

/** The part of a long line around the first marks, with `…` where something is left out. */
function clip(
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
): { readonly from: number; readonly shown: string } {
  const characters = [...text];
  if (characters.length <= WIDTH) return { from: 0, shown: text };
  const first = Math.min(...spans.map(([start]) => start));
  const from = Math.max(0, Math.min(first - Math.floor(WIDTH / 4), characters.length - WIDTH));
  const part = characters.slice(from, from + WIDTH);
  if (from > 0) part[0] = '…';
  if (from + WIDTH < characters.length) part[part.length - 1] = '…';
  return { from, shown: part.join('') };
}
