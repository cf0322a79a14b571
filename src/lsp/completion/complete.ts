/** What may be written at the cursor, likeliest first: by the grammar, by what is in sight, by what usually comes next. */
import type { TokenType } from 'chevrotain';
import { declarationWords } from '../../../grammar/declaration-words.ts';
import { changeClauseWords, keywords, typeWords, type KeywordName } from '../../../grammar/keywords.ts';
import { changeClause, conceptOf, plainTokens, word } from '../../../grammar/tokens.ts';
import type { Span } from '../../base/span.ts';
import type { PolFile } from '../open/file.ts';
import type { OpenWorkspace } from '../open/workspace.ts';
import type { Candidate } from './candidate.ts';
import { blockAround, cursorAt, type Cursor } from './cursor.ts';
import type { Next } from './grammar-walk.ts';
import { normsAt } from './norms.ts';
import { namesAt } from './places.ts';
import { ranked } from './rank.ts';
import { sensibleResults } from './results.ts';
import { readTokens, type Expected } from './reading.ts';
import { keywordKey } from './spelling.ts';

export interface Proposals {
  /** What a proposal takes the place of. */
  readonly span: Span;
  readonly candidates: readonly Candidate[];
  readonly cursor: Cursor;
}

export function completionsAt(file: PolFile, offset: number, workspace: OpenWorkspace): Proposals | null {
  const view = workspace.viewOf(file);
  const cursor = cursorAt(file, view, offset, workspace.store);
  if (cursor === null) return null;
  const expected = expectedAt(cursor);
  const candidates = sensibleResults(
    [...keywordsAt(cursor, expected), ...namesIn(cursor, expected.next)],
    cursor,
    expected.next,
  );
  const span = { file: file.index, start: cursor.start, end: offset };
  return { span, cursor, candidates: ranked(distinct(candidates), cursor) };
}

/** Whether a keyword that begins so, and is longer, may stand at a place: without names and without an order of them. */
export function mayBegin(text: string, file: PolFile, offset: number, workspace: OpenWorkspace): boolean {
  const cursor = cursorAt(file, workspace.viewOf(file), offset, workspace.store);
  if (cursor === null) return false;
  return keywordsAt(cursor, expectedAt(cursor)).some((one) => isBegunBy(one, text));
}

/** `te raadplegen` by `te raad`. */
export const isBegunBy = ({ kind, text: whole }: Candidate, text: string): boolean =>
  kind === 'keyword' && whole.startsWith(text) && whole.length > text.trimEnd().length;

// ---------------------------------------------------------------------------------------- what may stand

const expectedAt = ({ rule, own }: Cursor): Expected =>
  rule === null ? { next: [], mayEnd: true } : readTokens(rule, own);

function keywordsAt(cursor: Cursor, { next, mayEnd }: Expected): readonly Candidate[] {
  const { language } = cursor;
  const types = new Set(next.map(({ type }) => type));
  const opens = cursor.isFirst || mayEnd ? openingWords(cursor) : [];
  // Behind an empty line nobody goes on with what came before, if it may have ended.
  const goesOn: Candidate['fit'] = cursor.isParagraph && mayEnd ? 0 : 1;
  return [
    ...opens.flatMap((type) => wordFor(type, language)),
    ...[...types].flatMap((type) => wordFor(type, language)).map((one) => ({ ...one, fit: goesOn })),
  ];
}

/** What opens or ends a declaration here. */
function openingWords(cursor: Cursor): readonly TokenType[] {
  const block = blockAround(cursor);
  if (block === 'group')
    return [word.condition, word.exclusion, word.expectation, word.guidance, word.group, word.endGroup];
  if (block !== null)
    return [word.step, word.deadline, block === 'timeline' ? word.endTimeline : word.endProcedure];
  const { header } = cursor.file.parsed().tree;
  if (header === null) return [];
  const verbs: readonly KeywordName[] = ['replaces', 'inserts', 'repeals', 'supplements'];
  return declarationWords
    .filter((name) => header.amends !== null || !verbs.includes(name))
    .map((name) => word[name]);
}

function wordFor(type: TokenType, language: Cursor['language']): readonly Candidate[] {
  const concept = conceptOf(type);
  if (concept !== null)
    return [{ text: keywords[concept][language], kind: 'keyword', key: keywordKey(concept), fit: 1 }];
  if (type === plainTokens.YesNo)
    return [{ text: typeWords.boolean[language], kind: 'type', key: `kind ${type.name}`, fit: 1 }];
  const clause = (Object.keys(changeClause) as (keyof typeof changeClause)[]).find(
    (one) => changeClause[one] === type,
  );
  if (clause !== undefined) {
    const text = changeClauseWords[clause][language];
    return [{ text, kind: 'keyword', key: `name ${text}`, fit: 1 }];
  }
  return [];
}

function namesIn(cursor: Cursor, next: readonly Next[]): readonly Candidate[] {
  return [
    ...next.filter(({ type }) => type === plainTokens.Identifier).flatMap((one) => namesAt(cursor, one)),
    ...(next.some(({ type }) => type === plainTokens.NormId) ? normsOrRegisters(cursor) : []),
  ];
}

/** In a header registers are named by their ids, elsewhere norms. */
function normsOrRegisters(cursor: Cursor): readonly Candidate[] {
  if (cursor.rule !== 'fileHead') return normsAt(cursor);
  return cursor.store.registers().map((id) => ({
    text: id,
    kind: 'register',
    key: `norm ${id}`,
    named: { kind: 'register', id },
    fit: 2,
  }));
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of candidates) {
    const known = best.get(one.text);
    if (known === undefined || known.fit < one.fit) best.set(one.text, one);
  }
  return [...best.values()];
}
