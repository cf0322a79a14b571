/** Texts in quotes, and comments. */
import { NEW_LINE, QUOTE, RETURN, matchAt, push, report, shortened, spanOf } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { TextLine } from './tokens.ts';

const CLOSING_QUOTES = /["\u201c\u201d]/;
const lineRest = /[^\r\n]*/y;

export function scanText(scanner: Scanner): void {
  const { text, position } = scanner;
  const isPlain = text.charCodeAt(position) === QUOTE;
  const end = textEnd(text, position + 1, isPlain);
  if (end !== null) {
    const value = readEscapes(scanner, position + 1, end - 1);
    const token = push(scanner, TextLine, end, value);
    if (!isPlain) {
      const correct = `"${text.slice(position + 1, end - 1)}"`;
      const params = { found: shortened(token.image, 20), correct: '"…"' };
      report(scanner, 'mark-notation', params, position, end, correct);
    }
    return;
  }
  const rest = matchAt(lineRest, text, position);
  const trimmed = rest.trimEnd();
  report(scanner, 'unclosed-text', {}, position, position + trimmed.length, `${trimmed}"`);
  push(scanner, TextLine, position + rest.length, trimmed.slice(1));
}

/** The place after the closing quote, or null when the line ends first. */
function textEnd(text: string, from: number, isPlain: boolean): number | null {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 92) index += 1;
    else if (code === NEW_LINE || code === RETURN) return null;
    else if (isPlain ? code === QUOTE : CLOSING_QUOTES.test(text.charAt(index))) return index + 1;
    if (code === 92 && /[\r\n]/.test(text.charAt(index))) return null;
  }
  return null;
}

function readEscapes(scanner: Scanner, start: number, end: number): string {
  const raw = scanner.text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(.)/gsu, (escape: string, character: string, offset: number) => {
    if (character === 'n') return '\n';
    if (character === '"' || character === '\\') return character;
    report(scanner, 'unknown-escape', { escape }, start + offset, start + offset + escape.length);
    return escape;
  });
}

export function scanComment(scanner: Scanner): void {
  const rest = matchAt(lineRest, scanner.text, scanner.position).trimEnd();
  const end = scanner.position + rest.length;
  scanner.comments.push({ span: spanOf(scanner, scanner.position, end), text: rest });
  scanner.position = end;
}
