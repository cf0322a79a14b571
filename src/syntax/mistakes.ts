/** Mistakes of the parser as diagnostics: what stands there, and what may stand there. */
import type { IRecognitionException, TokenType } from 'chevrotain';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { DiagnosticCode, DiagnosticParams, ExpectedPart } from '../base/codes.ts';
import type { Language } from '../base/language.ts';
import type { Span } from '../base/span.ts';
import { markOf, plainTokens } from '../../grammar/tokens.ts';
import type { Token } from '../../grammar/tokens.ts';
import { clausesOfRule, meantAt, partsOf, typesNamed } from './expected.ts';

export interface Chunk {
  readonly tokens: readonly Token[];
  /** The rule that reads it. */
  readonly rule: string;
  readonly file: number;
  readonly language: Language;
}

/** An error without secondary places. */
export function problem<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  span: Span,
  fixes: Diagnostic['fixes'] = [],
): Diagnostic {
  return { code, severity: 'error', params, primary: { span }, secondary: [], fixes } as Diagnostic;
}

export const spanOfTokens = (first: Token, last: Token, file: number): Span => ({
  file,
  start: first.startOffset,
  end: last.end,
});

export function mistakeOf(mistake: IRecognitionException, chunk: Chunk): Diagnostic {
  const { tokens, language, file } = chunk;
  const isLeftOver = mistake.name === 'NotAllInputParsedException';
  const found = tokens.indexOf(mistake.token as Token);
  const types = isLeftOver ? clausesOfRule(chunk.rule) : typesNamed(mistake.message);
  const misspelt = misspeltBefore(tokens, found, language);
  const token = misspelt ?? tokens[found];
  const meant = token === undefined ? null : meantAt(tokens, tokens.indexOf(token), types, language);
  if (token !== undefined && (meant !== null || isLeftOver || !token.isFirst || found === 0)) {
    const parts = expectedParts(mistake, types, language);
    const expected: typeof parts = parts.length === 0 ? [{ kind: 'declaration' }] : parts;
    if (meant === null) return unexpected(token, expected, file);
    const span = spanOfTokens(token, meant.tokens.at(-1) ?? token, file);
    const params = {
      found: shortened(meant.tokens.map(({ image }) => image).join(' ')),
      expected,
      suggestion: meant.word,
    };
    const title = { key: 'replaceBy', values: { text: meant.word } };
    return problem('unexpected-word', params, span, [
      { title, edits: [{ span, text: meant.word }], isSafe: false },
    ]);
  }
  const last = tokens[(found === -1 ? tokens.length : found) - 1];
  const span = last === undefined ? { file, start: 0, end: 0 } : spanOfTokens(last, last, file);
  const after = last === undefined ? '' : shortened(last.image);
  return problem('missing-part', { after, expected: expectedParts(mistake, types, language) }, span);
}

/** What may stand there. Of working days only the calendar is missing, whatever its mark. */
function expectedParts(
  { context, name }: IRecognitionException,
  types: readonly TokenType[],
  language: Language,
): readonly ExpectedPart[] {
  const isCalendar =
    name === 'MismatchedTokenException' &&
    context.ruleStack.at(-1) === 'calendarName' &&
    types.every((type) => markOf(type) === 'openParenthesis');
  return isCalendar ? [{ kind: 'calendar' }] : partsOf(types, language);
}

/** After `vereist`, a misspelt keyword on the next line was read as a name: the mistake is there, not after it. */
function misspeltBefore(tokens: readonly Token[], found: number, language: Language): Token | null {
  const before = tokens[found - 1];
  if (before?.isFirst !== true || tokens[found]?.isFirst !== false) return null;
  return meantAt(tokens, found - 1, [], language) === null ? null : before;
}

function unexpected(
  token: Token,
  expected: DiagnosticParams['unexpected-word']['expected'],
  file: number,
): Diagnostic {
  const span = spanOfTokens(token, token, file);
  const found = token.tokenType === plainTokens.TextLine ? '"…"' : shortened(token.image);
  return problem('unexpected-word', { found, expected, suggestion: '' }, span);
}

const shortened = (image: string): string => (image.length <= 40 ? image : `${image.slice(0, 40)}…`);
