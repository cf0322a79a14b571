/**
 * From text to tokens, for one vocabulary. Total: every text gives tokens and diagnostics. A phrase is one token, the
 * longest that stands there; the words of the other vocabulary are names that are reserved.
 */
import type { Diagnostic } from '../src/base/diagnostic.ts';
import type { Language } from '../src/base/language.ts';
import type { Comment } from './ast.ts';
import { keywords, typeWords } from './keywords.ts';
import { matchPhrase, wordEnd } from './phrases.ts';
import { scanFigure, scanMoney } from './scan-figures.ts';
import { scanMark } from './scan-marks.ts';
import { scanComment, scanText } from './scan-texts.ts';
import { NEW_LINE, QUOTE, RETURN, push, report } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { Identifier, NormId, Numeral, YesNo, word } from './tokens.ts';
import type { Token } from './tokens.ts';
import { monthNumber, reservedWords, wordTable } from './words.ts';

export interface Scanned {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

export const LONGEST_NAME = 200;

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
  } else if (code > 127 && wordEnd(text, position) > position) {
    scanWord(scanner);
  } else {
    scanMark(scanner);
  }
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

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
  if (
    next === SLASH &&
    text.startsWith(yesNo, position) &&
    wordEnd(text, end + 1) === position + yesNo.length
  ) {
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
  return (
    !isFirst && last?.tokenType === Numeral && last.image.length < 3 && monthNumber(image, language) !== null
  );
}

/** One spelling for letters with marks, however the author's keyboard composed them. */
function composed(image: string): string {
  for (let index = 0; index < image.length; index += 1) {
    if (image.charCodeAt(index) > 127) return image.normalize('NFC');
  }
  return image;
}
