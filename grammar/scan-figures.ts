/** Numbers, percentages, amounts, and dates that are written in figures only. */
import { monthNames } from './keywords.ts';
import { readAmount, readNumber } from './numbers.ts';
import type { ReadNumber } from './numbers.ts';
import { matchAt, push, report, shortened } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { Identifier, Money, Numeral, Percentage, mark } from './tokens.ts';

const LONGEST_FIGURE = 40;

const figure = /\d+(?:[.,]\d+)*/y;
const percentMark = /[^\S\r\n]*%/y;
const numericDate = /(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[-/](\d{1,2})[-/](\d{4}))(?![\p{L}\p{N}_-])/uy;

export function scanFigure(scanner: Scanner): void {
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
  for (const [type, value] of [
    [Numeral, String(day)],
    [Identifier, month ?? monthNames[language][0] ?? ''],
    [Numeral, year],
  ] as const) {
    const token = push(scanner, type, end, value);
    token.startOffset = position;
    if (type !== Numeral || value === year) token.image = value;
  }
  return true;
}

export function scanMoney(scanner: Scanner): void {
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
