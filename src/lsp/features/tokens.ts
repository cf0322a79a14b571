/** What each word is, for an editor that colours by meaning: a keyword, a name of some kind, a figure, a text. */
import type { Span } from '../../base/span.ts';
import { conceptOf, markOf, plainTokens } from '../../../grammar/tokens.ts';
import type { Token } from '../../../grammar/tokens.ts';
import type { Declaration } from '../../syntax/ast.ts';
import { keyOfNamed, type Named } from '../names/named.ts';
import { occurrencesInFile } from '../names/occurrences.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';

/** Names as the protocol has them, so that every theme knows a colour. */
export const tokenKinds = [
  'keyword',
  'class',
  'property',
  'enum',
  'enumMember',
  'variable',
  'parameter',
  'function',
  'namespace',
  'type',
  'string',
  'number',
  'comment',
  'operator',
  'macro',
  'decorator',
] as const;

export type TokenKind = (typeof tokenKinds)[number];

export interface ColouredToken {
  readonly span: Span;
  readonly kind: TokenKind;
  readonly isDeclaration: boolean;
}

/** In the order of their places, none over another; a token never goes over a line end. */
export function colouredTokens(file: PolFile, view: View): readonly ColouredToken[] {
  const named = new Map(occurrencesInFile(file, view).map((one) => [one.span.start, one]));
  const kinds = new Map<string, TokenKind>();
  const kindOfNamed = (one: Named): TokenKind => {
    const key = keyOfNamed(one);
    const known = kinds.get(key) ?? kindOf(one, view);
    kinds.set(key, known);
    return known;
  };
  const found: ColouredToken[] = file.parsed().tree.comments.map(({ span }) => ({
    span,
    kind: 'comment',
    isDeclaration: false,
  }));
  for (const token of file.tokens()) {
    const span = { file: file.index, start: token.startOffset, end: token.end };
    const occurrence = named.get(span.start);
    const kind = occurrence === undefined ? plainKind(token) : kindOfNamed(occurrence.named);
    if (kind === null) continue;
    found.push({ span, kind, isDeclaration: occurrence?.isDeclaration ?? false });
  }
  return found
    .flatMap((token) => lines(file.text, token))
    .sort((left, right) => left.span.start - right.span.start);
}

function plainKind({ tokenType }: Token): TokenKind | null {
  if (conceptOf(tokenType) !== null) return 'keyword';
  switch (tokenType) {
    case plainTokens.TextLine:
      return 'string';
    case plainTokens.Numeral:
    case plainTokens.Percentage:
    case plainTokens.Money:
      return 'number';
    case plainTokens.NormId:
      return 'decorator';
    case plainTokens.YesNo:
      return 'type';
    case plainTokens.Identifier:
      return null;
    default:
      return markOf(tokenType) === null ? 'keyword' : 'operator';
  }
}

function kindOf(named: Named, view: View): TokenKind {
  switch (named.kind) {
    case 'thing': {
      const declaration = view.symbols().things.get(named.path)?.declaration;
      return declaration === undefined ? 'variable' : kindOfDeclaration(declaration);
    }
    case 'party':
      return 'class';
    case 'choice':
      return 'enum';
    case 'member':
    case 'alternative':
      return 'enumMember';
    case 'binding':
    case 'label':
      return 'property';
    case 'binder':
      return 'parameter';
    case 'unit':
      return 'type';
    case 'norm':
    case 'register':
      return 'decorator';
    case 'source':
      return 'namespace';
  }
}

function kindOfDeclaration({ kind }: Declaration): TokenKind {
  switch (kind) {
    case 'subject':
      return 'class';
    case 'fact':
      return 'property';
    case 'parameter':
    case 'calendar':
    case 'contact':
    case 'say':
      return 'variable';
    case 'reading':
    case 'note':
    case 'statedChange':
    case 'case':
      return 'macro';
    default:
      return 'function';
  }
}

/** A phrase may go on on the next line. */
function lines(text: string, token: ColouredToken): readonly ColouredToken[] {
  const { start, end } = token.span;
  const own = text.slice(start, end);
  if (!/[\r\n]/.test(own)) return [token];
  return [...own.matchAll(/[^\s].*/g)].map((part) => ({
    ...token,
    span: { ...token.span, start: start + part.index, end: start + part.index + part[0].trimEnd().length },
  }));
}
