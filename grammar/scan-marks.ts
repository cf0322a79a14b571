/** Marks, those of other languages with the one that is meant, and characters that mean nothing. */
import type { TokenType } from 'chevrotain';
import { keywords } from './keywords.ts';
import { matchAt, push, report, shortened } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { Identifier, mark, word } from './tokens.ts';
import type { MarkName } from './tokens.ts';
import { monthNumber } from './words.ts';

const markOfCharacter = new Map<string, MarkName>([
  ['.', 'dot'],
  [',', 'comma'],
  [':', 'colon'],
  ['=', 'equal'],
  ['≠', 'notEqual'],
  ['<', 'lessThan'],
  ['≤', 'atMost'],
  ['>', 'moreThan'],
  ['≥', 'atLeast'],
  ['+', 'plus'],
  ['-', 'minus'],
  ['×', 'times'],
  ['|', 'bar'],
  ['||', 'doubleBar'],
  ['(', 'openParenthesis'],
  [')', 'closeParenthesis'],
  ['[', 'openBracket'],
  [']', 'closeBracket'],
  ['{', 'openBrace'],
  ['}', 'closeBrace'],
  ['%', 'percent'],
]);

/** Marks that begin no longer one, by character code: most of them, so they are looked up first. */
const plainMarks: readonly (TokenType | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const name = markOfCharacter.get(String.fromCharCode(code));
  return name === undefined || '|<>=!'.includes(String.fromCharCode(code)) ? undefined : mark[name];
});

/** Marks of other languages, with the one that is meant. */
const foreignMarks = new Map<string, MarkName>([
  ['>=', 'atLeast'],
  ['=>', 'atLeast'],
  ['<=', 'atMost'],
  ['=<', 'atMost'],
  ['!=', 'notEqual'],
  ['<>', 'notEqual'],
  ['==', 'equal'],
  ['*', 'times'],
  ['–', 'minus'],
  ['−', 'minus'],
]);

export function scanMark(scanner: Scanner): void {
  const { text, position } = scanner;
  const plain = plainMarks[text.charCodeAt(position)];
  if (plain !== undefined) {
    push(scanner, plain, position + 1, '');
    return;
  }
  const pair = text.slice(position, position + 2);
  const single = pair.charAt(0);
  const found = [pair, single].find((image) => markOfCharacter.has(image) || foreignMarks.has(image));
  if (found !== undefined) {
    pushMark(scanner, found);
    return;
  }
  if (single === '/') {
    const correct = keywords.dividedBy[scanner.language];
    report(scanner, 'mark-notation', { found: single, correct }, position, position + 1, correct);
    push(scanner, word.dividedBy, position + 1, '');
    return;
  }
  if (/\s/u.test(single)) {
    if (single === '\u2028' || single === '\u2029') scanner.isFirst = true;
    scanner.position += 1;
    return;
  }
  if (single === '?' && isExpected(scanner)) {
    // As if it stood open, so that nothing else is said of it.
    report(scanner, 'open-expectation', {}, position, position + 1);
    push(scanner, word.openResult, position + 1, '');
    return;
  }
  scanUnknown(scanner);
}

/** `verwacht contracttype = ?` is how an example is handed over of which a person fills in the outcome. */
function isExpected({ tokens }: Scanner): boolean {
  const last = tokens.length - 1;
  if (tokens[last]?.tokenType !== mark.equal) return false;
  let first = last;
  while (first > 0 && tokens[first]?.isFirst !== true) first -= 1;
  return tokens[first]?.tokenType === word.expects;
}

function pushMark(scanner: Scanner, image: string): void {
  const { position } = scanner;
  const own = markOfCharacter.get(image);
  const meant = own ?? foreignMarks.get(image) ?? 'equal';
  if (own === undefined && !isMonthRange(scanner, image)) {
    const correct = [...markOfCharacter].find(([, name]) => name === meant)?.[0] ?? '';
    report(scanner, 'mark-notation', { found: image, correct }, position, position + image.length, correct);
  }
  push(scanner, mark[meant], position + image.length, '');
}

const letters = /[ \t]*(\p{L}+)/uy;

/** `juli–november`: documents print a range of months with a dash, and the formatter writes the mark. */
function isMonthRange({ tokens, text, position }: Scanner, image: string): boolean {
  const before = image === '–' ? tokens.at(-1) : undefined;
  if (before === undefined || before.tokenType !== Identifier) return false;
  letters.lastIndex = position + 1;
  const after = letters.exec(text)?.[1] ?? '';
  return isMonthWord(before.image) && isMonthWord(after);
}

const isMonthWord = (image: string): boolean =>
  monthNumber(image, 'nl') !== null || monthNumber(image, 'en') !== null;

const unknownRun = /[^\s\p{L}\p{M}\p{N}_"“”„.,:=≠<≤>≥+\-×|()[\]{}%€/\uFFFD]+|[\s\S]/uy;

function scanUnknown(scanner: Scanner): void {
  const run = matchAt(unknownRun, scanner.text, scanner.position);
  const end = scanner.position + Math.max(1, run.length);
  report(scanner, 'unknown-character', { character: visible(run) }, scanner.position, end);
  scanner.position = end;
}

/** Characters that do not show are named by their number. */
const visible = (run: string): string =>
  shortened(run, 20).replace(
    /[\p{C}\p{Z}]/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
