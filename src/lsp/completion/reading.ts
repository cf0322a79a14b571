/** All readings of the tokens of one declaration up to the cursor. */
import type { TokenType } from 'chevrotain';
import { changeClauseWords } from '../../../grammar/keywords.ts';
import { Identifier, changeClause, conceptOf } from '../../../grammar/tokens.ts';
import type { Token } from '../../../grammar/tokens.ts';
import { openingOf, startOf, type Ahead, type Next } from './grammar-walk.ts';

/** What may come next, and whether the declaration may end here. */
export interface Expected {
  readonly next: readonly Next[];
  readonly mayEnd: boolean;
}

/**
 * Reads the tokens of a declaration by the rule of its keyword. After a mistake it goes on at the next line that a
 * reading of before can go on with, as the parser does; what is then unknown is taken for read.
 */
export function readTokens(rule: string, tokens: readonly Token[]): Expected {
  let readings: readonly (Ahead | null)[] = [startOf(rule)];
  /** The readings at each start of a line, latest last. */
  const lines: (readonly (Ahead | null)[])[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.isFirst) lines.push(readings);
    const after = step(readings, token);
    if (after.length > 0) {
      readings = after;
      continue;
    }
    const resumed = token.isFirst ? resume(lines, token) : null;
    if (resumed !== null) readings = resumed;
    // Else the token is passed over: the next one may make sense again.
  }
  const openings = readings.map(openingOf);
  return {
    next: distinct(openings.flatMap(({ next }) => next)),
    mayEnd: openings.some(({ mayEnd }) => mayEnd),
  };
}

function resume(
  lines: readonly (readonly (Ahead | null)[])[],
  token: Token,
): readonly (Ahead | null)[] | null {
  for (const readings of lines.toReversed()) {
    const after = step(readings, token);
    if (after.length > 0) return after;
  }
  return null;
}

function step(readings: readonly (Ahead | null)[], token: Token): readonly (Ahead | null)[] {
  for (const types of typesOf(token)) {
    const found = new Set<Ahead | null>();
    for (const reading of readings)
      for (const { type, rest } of openingOf(reading).next) if (types.includes(type)) found.add(rest);
    if (found.size > 0) return [...found];
  }
  return [];
}

/** What a token may be read as, likeliest first: as the parser does, a keyword is a name where a name has to stand. */
function typesOf(token: Token): readonly (readonly TokenType[])[] {
  const { tokenType } = token;
  if (tokenType === Identifier) {
    const clause = clauseOf(token.image);
    return clause === null ? [[Identifier]] : [[clause], [Identifier]];
  }
  if (conceptOf(tokenType) === null) return [[tokenType]];
  const clause = clauseOf(token.image);
  return [...(clause === null ? [] : [[clause]]), [tokenType], [Identifier]];
}

/** The words that open a clause of a stated change and nothing else. */
function clauseOf(image: string): TokenType | null {
  const names = Object.keys(changeClauseWords) as (keyof typeof changeClauseWords)[];
  const found = names.find(
    (name) => changeClauseWords[name].nl === image || changeClauseWords[name].en === image,
  );
  return found === undefined ? null : changeClause[found];
}

const distinct = (next: readonly Next[]): readonly Next[] => [
  ...new Map(next.map((one) => [`${one.type.name} ${one.rest?.id ?? -1}`, one])).values(),
];
