/** The state of the scanner, and what its parts share. */
import type { Diagnostic } from '../src/base/diagnostic.ts';
import type { DiagnosticCode, DiagnosticParams } from '../src/base/codes.ts';
import type { Language } from '../src/base/language.ts';
import type { Span } from '../src/base/span.ts';
import type { Comment } from './ast.ts';
import { Token } from './tokens.ts';
import type { WordTable } from './words.ts';

export const NEW_LINE = 10;
export const RETURN = 13;
export const QUOTE = 34;

export interface Scanner {
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

export function push(scanner: Scanner, type: Token['tokenType'], end: number, value: string): Token {
  const image = scanner.text.slice(scanner.position, end);
  const token = new Token(type, image, scanner.position, scanner.isFirst, value);
  scanner.tokens.push(token);
  scanner.position = end;
  scanner.isFirst = false;
  return token;
}

export function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

export const spanOf = (scanner: Scanner, start: number, end: number): Span => ({
  file: scanner.file,
  start,
  end,
});

export const shortened = (image: string, limit = 40): string =>
  image.length <= limit ? image : `${image.slice(0, limit)}…`;

/** With `correct` the diagnostic carries the replacement as a fix. */
export function report<Code extends DiagnosticCode>(
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
  scanner.diagnostics.push({
    code,
    severity: 'error',
    params,
    primary: { span },
    secondary: [],
    fixes,
  } as Diagnostic);
}
