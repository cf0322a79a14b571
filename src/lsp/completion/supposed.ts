/**
 * The half-written declaration as it would be with a name at the cursor, and the fewest words behind it that make it whole:
 * read by the parser and looked at by the checker, it tells what is in sight there and which type is expected.
 */
import { calledOf } from '../../check/symbols.ts';
import type { Declared } from '../../check/checked.ts';
import type { Sight } from '../../check/part.ts';
import type { TokenType } from 'chevrotain';
import type { DeclarationWord } from '../../../grammar/declaration-words.ts';
import { Identifier, Token, conceptOf, mark, markOf, plainTokens, word } from '../../../grammar/tokens.ts';
import { keywords, marks } from '../../../grammar/keywords.ts';
import { polParser } from '../../../grammar/parser.ts';
import type { Declaration, Name, Reference } from '../../syntax/ast.ts';
import { walkDeclaration, type Around } from '../names/walk.ts';
import type { Cursor } from './cursor.ts';
import { shortestEnd, type Next } from './grammar-walk.ts';

/** No text has it, so it is no name that there is. */
const SUPPOSED = '\u0001';

export interface Supposed {
  readonly declared: Declared;
  /** The reference in which the name stands, with what was known when it was looked up. */
  readonly reference: {
    readonly node: Reference;
    readonly around: Around;
    readonly sight: Sight | null;
  } | null;
  /** The word itself, where it is no part of a reference. */
  readonly name: { readonly node: Name; readonly around: Around } | null;
}

export function supposedAt(cursor: Cursor, next: Next): Supposed | null {
  const declaration = readSupposed(cursor, next);
  if (declaration === null) return null;
  const block = cursor.blocks.at(-1);
  const called = calledOf(declaration);
  const declared: Declared = {
    path: block === undefined ? called : `${block.path}.${called}`,
    declaration,
    parent: block?.path ?? null,
    year: block?.year ?? null,
    vocabulary: null,
  };
  const { check, sightOf } = cursor.view.scratch();
  check(declared);
  const found: { reference: Supposed['reference']; name: Supposed['name'] } = { reference: null, name: null };
  const nothing = (): void => undefined;
  walkDeclaration(declaration, {
    path: nothing,
    citation: nothing,
    name: (node, around) => {
      if (node.text === SUPPOSED) found.name = { node, around };
    },
    reference: (node, around) => {
      if (node.segments.some(({ text }) => text === SUPPOSED))
        found.reference = { node, around, sight: sightOf(node) };
    },
  });
  return { declared, ...found };
}

/** The parser writes into its tokens, so it gets its own. */
function readSupposed(
  { own, keyword, start, isFirst, file, language, blocks }: Cursor,
  next: Next,
): Declaration | null {
  if (keyword === null) return null;
  const name = new Token(Identifier, SUPPOSED, start, isFirst, SUPPOSED);
  const end = shortestEnd(next.rest);
  const isInTimeline =
    keyword === 'timeline' || keyword === 'procedure' || blocks.some(({ kind }) => kind !== 'group');
  const read = (types: readonly TokenType[]): Declaration | null => {
    const tokens = [...own.map(copyOf), copyOf(name), ...types.map((type) => made(type, start))];
    try {
      const context = { file: file.index, language, isInTimeline };
      const { node } = polParser().parseDeclaration(keyword, tokens, 0, context);
      return node === null || node.kind === 'amendment' ? null : node;
    } catch {
      // Nested too deep to be read; the file says so itself.
      return null;
    }
  };
  return read(end) ?? read([...end, ...(needed[keyword] ?? [])]);
}

/** The clauses without which the parser makes nothing of a declaration, as short as they can be. */
const needed: Partial<Record<DeclarationWord, readonly TokenType[]>> = {
  exception: [word.lapses],
  always: [word.requires, word.yes],
  parameter: [mark.equal, plainTokens.Numeral],
  reading: [word.chosen, plainTokens.Identifier, plainTokens.TextLine],
  exclusion: [word.if, word.yes],
};

function copyOf(token: Token): Token {
  const copy = new Token(token.tokenType, token.image, token.startOffset, token.isFirst, token.value);
  copy.isReserved = token.isReserved;
  return copy;
}

/** A token of a type, as short as it can be. */
function made(type: TokenType, at: number): Token {
  const concept = conceptOf(type);
  const sign = markOf(type);
  const image =
    concept !== null ? keywords[concept].nl : sign !== null ? marks[sign] : (images.get(type) ?? 'x');
  const value = type === plainTokens.TextLine ? '' : concept === null && sign === null ? image : '';
  return new Token(type, image, at, false, value);
}

const images: ReadonlyMap<TokenType, string> = new Map([
  [plainTokens.Identifier, 'x'],
  [plainTokens.Numeral, '1'],
  [plainTokens.Percentage, '1'],
  [plainTokens.Money, '1'],
  [plainTokens.TextLine, '""'],
  [plainTokens.NormId, 'X-1'],
  [plainTokens.YesNo, 'ja/nee'],
]);
