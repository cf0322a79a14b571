/** Where the cursor stands: in which declaration, behind which words, within which blocks. */
import type { Language } from '../../base/language.ts';
import { declarationStarts } from '../../syntax/blocks.ts';
import { sniffLanguage } from '../../syntax/parse.ts';
import { declarationOf, ruleOf, type DeclarationWord } from '../../../grammar/declaration-words.ts';
import { scan } from '../../../grammar/scan.ts';
import { Identifier, Numeral, plainTokens, word } from '../../../grammar/tokens.ts';
import type { Token } from '../../../grammar/tokens.ts';
import type { PolFile } from '../open/file.ts';
import type { Store } from '../open/store.ts';
import type { View } from '../open/view.ts';

/** A group, timeline or procedure that is open at the cursor. */
export interface OpenBlock {
  readonly kind: 'group' | 'timeline' | 'procedure';
  readonly path: string;
  readonly year: number | null;
}

export interface Cursor {
  readonly store: Store;
  readonly file: PolFile;
  readonly view: View;
  readonly language: Language;
  /** Where the word begins that is being written; the cursor itself where none is. */
  readonly start: number;
  readonly offset: number;
  /** Every token before that word. */
  readonly before: readonly Token[];
  /** Those of the declaration in which the cursor stands. */
  readonly own: readonly Token[];
  /** The rule by which these are read; null behind the end of a block. */
  readonly rule: string | null;
  readonly keyword: DeclarationWord | null;
  /** Outermost first. */
  readonly blocks: readonly OpenBlock[];
  /** Whether a new line was begun. */
  readonly isFirst: boolean;
  /** Whether there is an empty line before it. */
  readonly isParagraph: boolean;
}

const partOfWord = /[\p{L}\p{M}\p{N}_]*$/u;
const partOfNorm = /[A-Z][A-Z0-9]*(?:-[A-Z0-9]*)+$/;

/** Null within a text or a comment, where nothing is proposed. */
export function cursorAt(file: PolFile, view: View, offset: number, store: Store): Cursor | null {
  const written = file.text.slice(0, offset);
  // A word ends with its line; looked for in the whole text, each letter of it would be tried as the first.
  const line = written.slice(written.lastIndexOf('\n') + 1);
  const partial = (partOfNorm.exec(line) ?? partOfWord.exec(line))?.[0] ?? '';
  const start = offset - partial.length;
  const language = sniffLanguage(file.text);
  const { tokens: before, comments } = scan(written.slice(0, start), file.index, language);
  const comment = comments.at(-1);
  if (comment !== undefined && comment.span.start > written.lastIndexOf('\n')) return null;
  const last = before.at(-1);
  if (last?.tokenType === plainTokens.TextLine && isOpen(last, start)) return null;
  const starts = declarationStarts(before);
  const own = before.slice(starts.at(-1) ?? 0);
  const keyword = starts.length === 0 ? null : declarationOf(own[0]?.tokenType ?? Identifier);
  return {
    store,
    file,
    view,
    language,
    start,
    offset,
    before,
    own,
    keyword,
    rule: starts.length === 0 ? 'fileHead' : keyword === null ? null : ruleOf(keyword),
    blocks: blocksOver(before, starts, keyword),
    isFirst: before.length === 0 || written.slice(last?.end ?? 0, start).includes('\n'),
    isParagraph: /\n[ \t\r]*\n/.test(written.slice(last?.end ?? 0, start)),
  };
}

/** A text that has no quote at its end, where the cursor is. */
const isOpen = ({ image, end }: Token, start: number): boolean =>
  end >= start &&
  (image.length < 2 || !/["\u201c\u201d]$/.test(image) || /(?:^|[^\\])\\(?:\\\\)*"$/.test(image));

const blockKinds = new Map<unknown, OpenBlock['kind']>([
  [word.group, 'group'],
  [word.timeline, 'timeline'],
  [word.procedure, 'procedure'],
]);

/** The kind of block within which a line that is begun here stands: the one whose head is being written, if any. */
export const blockAround = ({ own, keyword, blocks }: Cursor): OpenBlock['kind'] | null =>
  (keyword === null ? undefined : blockKinds.get(own[0]?.tokenType)) ?? blocks.at(-1)?.kind ?? null;

const blockEnds = new Set<unknown>([word.endGroup, word.endTimeline, word.endProcedure]);

function blocksOver(
  before: readonly Token[],
  starts: readonly number[],
  keyword: DeclarationWord | null,
): readonly OpenBlock[] {
  const open: OpenBlock[] = [];
  // The head of a block in which the cursor stands is not within that block yet.
  const closed = keyword === null ? starts : starts.slice(0, -1);
  for (const at of closed) {
    const type = before[at]?.tokenType;
    const kind = blockKinds.get(type);
    if (kind !== undefined) open.push(blockAt(before, at, kind, open.at(-1)));
    else if (blockEnds.has(type)) open.pop();
  }
  return open;
}

function blockAt(
  before: readonly Token[],
  at: number,
  kind: OpenBlock['kind'],
  around: OpenBlock | undefined,
): OpenBlock {
  const name = before[at + 1]?.value ?? '';
  const inWord = [at + 2, at + 3].find((index) => before[index]?.tokenType === word.in);
  const year = inWord === undefined ? undefined : before[inWord + 1];
  return {
    kind,
    path: around === undefined ? name : `${around.path}.${name}`,
    year: year?.tokenType === Numeral ? Number(year.value) : (around?.year ?? null),
  };
}
