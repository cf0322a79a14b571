/** An explanation as plain text, for a terminal or a message. */
import type { Block, Explanation, Item, Text } from '../explanation.ts';
import { clean } from './clean.ts';
import { numbersOf, quotes } from '../quotes.ts';

export interface TextOptions {
  /** Columns; 96 unless it says otherwise. */
  readonly width?: number;
  readonly bold?: (text: string) => string;
  readonly dim?: (text: string) => string;
}

/** The explanation as text, ending in a line end. */
export function explanationText(explanation: Explanation, options: TextOptions = {}): string {
  const width = options.width ?? 96;
  const bold = options.bold ?? ((text: string): string => text);
  const dim = options.dim ?? ((text: string): string => text);
  const plain = (text: Text): string => plainText(text, explanation);
  const lines = [bold(plain(explanation.title)), ''];
  for (const block of explanation.blocks) lines.push(...blockLines(block, plain, width, bold));
  if (explanation.norms.length > 0) {
    lines.push('', bold(explanation.normsTitle), '='.repeat(explanation.normsTitle.length), '');
    const margin = ' '.repeat(`[${explanation.norms.length}] `.length);
    explanation.norms.forEach(({ id, place, paraphrase }, at) => {
      const mark = `[${at + 1}] `.padEnd(margin.length);
      const where = [id, ...(place === null ? [] : [place])].map(clean).join(', ');
      lines.push(...wrapped(`${where}.`, mark, margin, width).map(dim));
      if (paraphrase !== null) lines.push(...wrapped(clean(paraphrase), margin, margin, width).map(dim));
    });
  }
  return `${squeezed(lines).join('\n').trim()}\n`;
}

/** A sentence on one line, norms by number. */
export function plainText(text: Text, explanation: Pick<Explanation, 'language' | 'norms'>): string {
  const [open, close] = quotes[explanation.language];
  return text
    .map((inline) => {
      if (typeof inline === 'string') return clean(inline);
      switch (inline.kind) {
        case 'quoted':
          return `${open}${clean(inline.text)}${close}`;
        case 'named':
          return clean(inline.text);
        case 'strong':
          return plainText(inline.text, explanation);
        case 'norms': {
          const numbers = numbersOf(inline.ids, explanation.norms);
          return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
        }
      }
    })
    .join('');
}

function blockLines(
  block: Block,
  plain: (text: Text) => string,
  width: number,
  bold: (text: string) => string,
): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const text = plain(block.text);
      const head = wrapped(text, '', '', width).map(bold);
      return block.level === 2 ? ['', ...head, '='.repeat(Math.min(text.length, width)), ''] : ['', ...head];
    }
    case 'paragraph':
      return wrapped(plain(block.text), '', '', width);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, plain, width, '  '));
  }
}

function itemLines(
  { text, items }: Item,
  plain: (text: Text) => string,
  width: number,
  indent: string,
): readonly string[] {
  return [
    ...wrapped(plain(text), `${indent}- `, `${indent}  `, width),
    ...items.flatMap((item) => itemLines(item, plain, width, `${indent}  `)),
  ];
}

/** Words over as many lines as they need; a word that is too long stands on a line by itself. */
export function wrapped(text: string, first: string, next: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/ +/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Never two empty lines after each other. */
const squeezed = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
