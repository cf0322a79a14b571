/**
 * From text to tokens, for one vocabulary. Total: every text gives tokens and diagnostics. A phrase is one token, the
 * longest that stands there; the words of the other vocabulary are names that are reserved.
 */
import type { TokenType } from 'chevrotain';
import type { Diagnostic } from '../src/base/diagnostic.ts';
import type { DiagnosticCode, DiagnosticParams } from '../src/base/codes.ts';
import type { Language } from '../src/base/language.ts';
import type { Span } from '../src/base/span.ts';
import type { Comment } from './ast.ts';
import { keywords, monthNames, typeWords } from './keywords.ts';
import { readAmount, readNumber } from './numbers.ts';
import type { ReadNumber } from './numbers.ts';
import { Identifier, Money, NormId, Numeral, Percentage, TextLine, Token, YesNo, mark, word } from './tokens.ts';
import type { MarkName } from './tokens.ts';
import { matchPhrase, wordEnd } from './phrases.ts';
import { monthNumber, reservedWords, wordTable } from './words.ts';
import type { WordTable } from './words.ts';

export interface Scanned {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

export const LONGEST_NAME = 200;
const LONGEST_FIGURE = 40;

interface Scanner {
  readonly text: string;
  readonly file: number;
  readonly language: Language;
  readonly table: WordTable;
  readonly tokens: Token[];
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
  position: number;
  isFirst: boolean;
}

export function scan(text: string, file: number, language: Language): Scanned {
  const scanner: Scanner = {
    text,
    file,
    language,
    table: wordTable(language),
    tokens: [],
    comments: [],
    diagnostics: [],
    position: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    isFirst: true,
  };
  while (scanner.position < text.length) scanOne(scanner);
  return scanner;
}

const NEW_LINE = 10;
const RETURN = 13;
const QUOTE = 34;
const SLASH = 47;
const EURO = 0x20ac;

function scanOne(scanner: Scanner): void {
  const { text, position } = scanner;
  const code = text.charCodeAt(position);
  if (code === NEW_LINE || code === RETURN) {
    scanner.isFirst = true;
    scanner.position += 1;
  } else if (code === 32 || code === 9) {
    scanner.position += 1;
  } else if (isLetter(code)) {
    scanWord(scanner);
  } else if (code >= 48 && code <= 57) {
    scanFigure(scanner);
  } else if (code === QUOTE || code === 0x201c || code === 0x201d || code === 0x201e) {
    scanText(scanner);
  } else if (code === SLASH && text.charCodeAt(position + 1) === SLASH) {
    scanComment(scanner);
  } else if (code === EURO) {
    scanMoney(scanner);
  } else {
    scanMark(scanner);
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

// ---------------------------------------------------------------------------------------------- words

function scanWord(scanner: Scanner): void {
  const { text, position, table } = scanner;
  const end = wordEnd(text, position);
  if (scanSpecialWord(scanner, end)) return;
  const image = composed(text.slice(position, end));
  const phrase = matchPhrase(text, position, end, image, table);
  if (phrase !== null && !(phrase.length === 1 && isMonthAfterDay(scanner, image))) {
    push(scanner, phrase.type, phrase.end, '');
    return;
  }
  const token = push(scanner, Identifier, end, image);
  token.isReserved = reservedWords.has(token.value);
  if (token.value.length > LONGEST_NAME) {
    report(scanner, 'name-too-long', { length: token.value.length, limit: LONGEST_NAME }, position, end);
    token.value = token.value.slice(0, LONGEST_NAME);
  }
}

/** `taal` or `language`, before it is known which of the two is right. */
const languageWord = new RegExp(`^(?:${keywords.language.nl}|${keywords.language.en})$`);

/** Words that hold a mark, norm ids, and the language after its keyword. */
function scanSpecialWord(scanner: Scanner, end: number): boolean {
  const { text, position, language } = scanner;
  const last = scanner.tokens.at(-1);
  if (last?.tokenType === word.language && scanner.tokens.length === 1) {
    push(scanner, Identifier, end, text.slice(position, end));
    return true;
  }
  if (last === undefined && languageWord.test(text.slice(position, Math.min(end, position + 10)))) {
    push(scanner, word.language, end, '');
    return true;
  }
  const next = text.charCodeAt(end);
  if (next === 45 && text.startsWith('e-mail', position) && wordEnd(text, position + 2) === position + 6) {
    push(scanner, word.email, position + 6, '');
    return true;
  }
  const yesNo = typeWords.boolean[language];
  if (next === SLASH && text.startsWith(yesNo, position) && wordEnd(text, end + 1) === position + yesNo.length) {
    push(scanner, YesNo, position + yesNo.length, '');
    return true;
  }
  return next === 45 && scanNormId(scanner);
}

const normId = /[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?![\p{L}\p{M}\p{N}_])/uy;

function scanNormId(scanner: Scanner): boolean {
  normId.lastIndex = scanner.position;
  const match = normId.exec(scanner.text);
  if (match === null) return false;
  push(scanner, NormId, scanner.position + match[0].length, match[0]);
  return true;
}

/** `12 may 2024`: the English keyword `may` is a month where a day stands before it. */
function isMonthAfterDay({ tokens, isFirst, language }: Scanner, image: string): boolean {
  const last = tokens.at(-1);
  return !isFirst && last?.tokenType === Numeral && last.image.length < 3 && monthNumber(image, language) !== null;
}

/** One spelling for letters with marks, however the author's keyboard composed them. */
function composed(image: string): string {
  for (let index = 0; index < image.length; index += 1) {
    if (image.charCodeAt(index) > 127) return image.normalize('NFC');
  }
  return image;
}

// -------------------------------------------------------------------------------------------- figures

const figure = /\d+(?:[.,]\d+)*/y;
const percentMark = /[^\S\r\n]*%/y;
const numericDate = /(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[-/](\d{1,2})[-/](\d{4}))(?![\p{L}\p{N}_-])/uy;

function scanFigure(scanner: Scanner): void {
  if (scanNumericDate(scanner)) return;
  const { text, position } = scanner;
  const image = matchAt(figure, text, position);
  const end = position + image.length;
  const read = readFigure(scanner, image, position, readNumber);
  if (read.correct !== null) {
    const params = { found: shortened(image), correct: read.correct };
    report(scanner, 'number-notation', params, position, end, read.correct);
  }
  const percent = matchAt(percentMark, text, end);
  push(scanner, percent === '' ? Numeral : Percentage, end + percent.length, read.digits);
}

/** Longer ones than any policy has are cut: exact arithmetic on a million digits would hang. */
function readFigure(scanner: Scanner, image: string, start: number, read: typeof readNumber): ReadNumber {
  if (image.length <= LONGEST_FIGURE) return read(image, scanner.language);
  const params = { length: image.length, limit: LONGEST_FIGURE };
  report(scanner, 'number-too-long', params, start, start + image.length);
  return { digits: '0', correct: null };
}

/** `2024-09-01` would read as a subtraction. It gets its diagnostic and goes on as the date it is. */
function scanNumericDate(scanner: Scanner): boolean {
  const { text, position, language } = scanner;
  numericDate.lastIndex = position;
  const match = numericDate.exec(text);
  if (match === null) return false;
  const day = Number(match[3] ?? match[4]);
  const month = monthNames[language][Number(match[2] ?? match[5]) - 1];
  const year = match[1] ?? match[6] ?? '';
  const end = position + match[0].length;
  const correct = month === undefined ? '' : `${day} ${month} ${year}`;
  report(scanner, 'date-notation', { found: match[0], correct }, position, end, correct);
  for (const [type, value] of [[Numeral, String(day)], [Identifier, month ?? monthNames[language][0] ?? ''], [Numeral, year]] as const) {
    const token = push(scanner, type, end, value);
    token.startOffset = position;
    if (type !== Numeral || value === year) token.image = value;
  }
  return true;
}

function scanMoney(scanner: Scanner): void {
  const { text, position } = scanner;
  let start = position + 1;
  while (/[^\S\r\n]/.test(text.charAt(start))) start += 1;
  const image = matchAt(figure, text, start);
  if (image === '') {
    push(scanner, mark.euro, position + 1, '');
    return;
  }
  const end = start + image.length;
  const read = readFigure(scanner, image, start, readAmount);
  if (read.correct !== null) {
    const params = { found: shortened(text.slice(position, end)), correct: read.correct };
    report(scanner, 'money-notation', params, position, end, read.correct);
  }
  push(scanner, Money, end, read.digits);
}

// ---------------------------------------------------------------------------------- texts and comments

const CLOSING_QUOTES = /["\u201c\u201d]/;
const lineRest = /[^\r\n]*/y;

function scanText(scanner: Scanner): void {
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

function scanComment(scanner: Scanner): void {
  const rest = matchAt(lineRest, scanner.text, scanner.position).trimEnd();
  const end = scanner.position + rest.length;
  scanner.comments.push({ span: spanOf(scanner, scanner.position, end), text: rest });
  scanner.position = end;
}

// ---------------------------------------------------------------------------------------------- marks

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

function scanMark(scanner: Scanner): void {
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
  if (wordEnd(text, position) > position) {
    scanWord(scanner);
    return;
  }
  if (/\s/u.test(single)) {
    if (single === '\u2028' || single === '\u2029') scanner.isFirst = true;
    scanner.position += 1;
    return;
  }
  scanUnknown(scanner);
}

function pushMark(scanner: Scanner, image: string): void {
  const { position } = scanner;
  const own = markOfCharacter.get(image);
  const meant = own ?? foreignMarks.get(image) ?? 'equal';
  if (own === undefined) {
    const correct = [...markOfCharacter].find(([, name]) => name === meant)?.[0] ?? '';
    report(scanner, 'mark-notation', { found: image, correct }, position, position + image.length, correct);
  }
  push(scanner, mark[meant], position + image.length, '');
}

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

// --------------------------------------------------------------------------------------------- common

function push(scanner: Scanner, type: Token['tokenType'], end: number, value: string): Token {
  const image = scanner.text.slice(scanner.position, end);
  const token = new Token(type, image, scanner.position, scanner.isFirst, value);
  scanner.tokens.push(token);
  scanner.position = end;
  scanner.isFirst = false;
  return token;
}

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

const spanOf = (scanner: Scanner, start: number, end: number): Span => ({ file: scanner.file, start, end });

const shortened = (image: string, limit = 40): string =>
  image.length <= limit ? image : `${image.slice(0, limit)}…`;

/** With `correct` the diagnostic carries the replacement as a fix. */
function report<Code extends DiagnosticCode>(
  scanner: Scanner,
  code: Code,
  params: DiagnosticParams[Code],
  start: number,
  end: number,
  correct = '',
): void {
  const span = spanOf(scanner, start, end);
  const title = { key: 'replaceBy', values: { text: shortened(correct) } };
  const fixes = correct === '' ? [] : [{ title, edits: [{ span, text: correct }], isSafe: true }];
  scanner.diagnostics.push({ code, severity: 'error', params, primary: { span }, secondary: [], fixes } as Diagnostic);
}
