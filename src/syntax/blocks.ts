/**
 * Declarations among tokens: where each begins, and which belong to a group, a timeline or a procedure. Each is parsed
 * on its own, so a mistake in one leaves the others whole, and nothing here recurses.
 */
import { NotAllInputParsedException } from 'chevrotain';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Language } from '../base/language.ts';
import type { Span } from '../base/span.ts';
import type {
  AmendmentDeclaration,
  Declaration,
  GroupDeclaration,
  Statement,
  TimelineDeclaration,
} from '../../grammar/ast.ts';
import { keywords } from '../../grammar/keywords.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import { DEEPEST, TooDeep } from '../../grammar/parser-base.ts';
import { declarationOf, isDeclarationWord, ruleOf } from '../../grammar/declaration-words.ts';
import type { DeclarationWord } from '../../grammar/declaration-words.ts';
import { polParser } from '../../grammar/parser.ts';
import { Identifier, conceptOf, mark, word } from '../../grammar/tokens.ts';
import type { Token } from '../../grammar/tokens.ts';
import { mistakeOf, problem, spanOfTokens } from './mistakes.ts';

type Block = GroupDeclaration | TimelineDeclaration;

interface OpenBlock {
  readonly head: Block;
  readonly start: Token;
  readonly members: Declaration[];
  readonly isTooDeep: boolean;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly file: number;
  readonly language: Language;
  readonly open: OpenBlock[];
  readonly declarations: Statement[];
  readonly diagnostics: Diagnostic[];
  /** The amendment that waits for its declaration. */
  pending: { readonly amendment: AmendmentDeclaration; readonly start: Token } | null;
}

const endWords: ReadonlyMap<unknown, DeclarationWord> = new Map<unknown, DeclarationWord>([
  [word.endGroup, 'group'],
  [word.endTimeline, 'timeline'],
  [word.endProcedure, 'procedure'],
]);

const endOf = {
  group: 'endGroup',
  timeline: 'endTimeline',
  procedure: 'endProcedure',
} as const satisfies Partial<Record<DeclarationWord, KeywordName>>;

const isBlock = (keyword: DeclarationWord): keyword is keyof typeof endOf => keyword in endOf;

/** Index of the first token of each declaration or end word, in order. */
export function declarationStarts(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  let isInExample = false;
  tokens.forEach((token, index) => {
    if (endWords.has(token.tokenType)) {
      starts.push(index);
      isInExample = false;
      return;
    }
    if (!token.isFirst && !(index === 0)) return;
    const keyword = declarationOf(token.tokenType);
    if (keyword === null) return;
    if (keyword === 'fact' && isGiven(tokens, index, isInExample)) return;
    starts.push(index);
    isInExample = keyword === 'example' || keyword === 'case';
  });
  return starts;
}

/** `gegeven a.b = …` gives a fact in an example; `gegeven a.b : …` declares one. */
function isGiven(tokens: readonly Token[], start: number, isInExample: boolean): boolean {
  for (let index = start + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.tokenType === mark.colon) return false;
    if (token.tokenType === mark.equal || token.tokenType === word.in || token.tokenType === mark.openBracket)
      return true;
    const isPath =
      token.tokenType === Identifier || token.tokenType === mark.dot || conceptOf(token.tokenType) !== null;
    if (!isPath || (token.isFirst && index > start + 1)) break;
  }
  return isInExample;
}

/** Parses every declaration from the first start on. */
export function readDeclarations(
  tokens: readonly Token[],
  starts: readonly number[],
  file: number,
  language: Language,
): { readonly declarations: readonly Statement[]; readonly diagnostics: readonly Diagnostic[] } {
  const reading: Reading = {
    tokens,
    file,
    language,
    open: [],
    declarations: [],
    diagnostics: [],
    pending: null,
  };
  starts.forEach((start, index) =>
    readChunk(reading, tokens.slice(start, starts[index + 1] ?? tokens.length)),
  );
  while (reading.open.length > 0) {
    const block = reading.open.at(-1) as OpenBlock;
    reading.diagnostics.push(unclosed(block, reading));
    closeBlock(reading, tokens.at(-1) ?? block.start);
  }
  reportPending(reading);
  return reading;
}

/** A chunk holds one declaration; a further one may stand on the same line. */
function readChunk(reading: Reading, chunk: Token[]): void {
  for (let start = 0; start < chunk.length;) {
    const token = chunk[start] as Token;
    const ended = endWords.get(token.tokenType);
    if (ended === undefined) start = readOne(reading, chunk, start);
    else {
      readEnd(reading, token, ended);
      start += 1;
    }
  }
}

/** Reads one declaration; gives the index after it, mistakes included. */
function readOne(reading: Reading, tokens: Token[], start: number): number {
  const first = tokens[start] as Token;
  const keyword = declarationOf(first.tokenType);
  if (keyword === null) {
    reading.diagnostics.push(leftOver(reading, tokens, first));
    return tokens.length;
  }
  const { file, language } = reading;
  const isInTimeline =
    keyword === 'timeline' ||
    keyword === 'procedure' ||
    isTimelineOpen(reading) ||
    isAmendedStep(reading, keyword);
  const rule = ruleOf(keyword);
  try {
    const parsed = polParser().parseDeclaration(keyword, tokens, start, { file, language, isInTimeline });
    reading.diagnostics.push(...parsed.diagnostics);
    for (const mistake of parsed.mistakes)
      reading.diagnostics.push(mistakeOf(mistake, { tokens, rule, file, language }));
    if (parsed.node === null) reading.pending = null;
    else place(reading, keyword, parsed.node, first);
    const next = tokens[parsed.end];
    return next !== undefined && isDeclarationWord(next.tokenType) ? parsed.end : tokens.length;
  } catch (thrown) {
    reading.pending = null;
    reading.diagnostics.push(tooDeep(thrown, spanOfTokens(first, first, file)));
    return tokens.length;
  }
}

/** A step that is put into a timeline of the base: whether that states its year is seen there. */
const isAmendedStep = ({ pending }: Reading, keyword: DeclarationWord): boolean =>
  pending !== null && pending.amendment.target !== null && ruleOf(keyword) === 'step';

const isTimelineOpen = ({ open }: Reading): boolean => open.some(({ head }) => head.kind === 'timeline');

/** The engine's own limit counts as ours: no text may end in its error. */
function tooDeep(thrown: unknown, fallback: Span): Diagnostic {
  if (thrown instanceof TooDeep) return problem('too-deep', { limit: DEEPEST }, thrown.span);
  if (thrown instanceof RangeError) return problem('too-deep', { limit: DEEPEST }, fallback);
  throw thrown;
}

/** What follows an end word on its line, and is no declaration. */
function leftOver(reading: Reading, tokens: readonly Token[], token: Token): Diagnostic {
  const { file, language } = reading;
  return mistakeOf(new NotAllInputParsedException('', token), { tokens, rule: 'fileHead', file, language });
}

// ------------------------------------------------------------------------------------------- blocks

/** Puts a declaration where it belongs: in the innermost open block, under an amendment, or in the file. */
function place(reading: Reading, keyword: DeclarationWord, node: Statement, start: Token): void {
  const block = reading.open.at(-1);
  if (block !== undefined && !mayBeMember(block.head, keyword))
    reading.diagnostics.push(misplaced(start, block.start, headSpan(block, reading), reading));
  if (node.kind === 'amendment') placeAmendment(reading, node, start);
  else if (isBlock(keyword)) openBlock(reading, node as Block, start);
  else if (block === undefined) placeInFile(reading, node, start);
  else block.members.push(node);
}

/** One inside a block is already reported, and left out. */
function placeAmendment(reading: Reading, amendment: AmendmentDeclaration, start: Token): void {
  reportPending(reading);
  if (reading.open.length > 0) return;
  if (amendment.verb === 'repeals') reading.declarations.push(amendment);
  else reading.pending = { amendment, start };
}

function placeInFile(reading: Reading, declaration: Declaration, start: Token): void {
  const { pending } = reading;
  reading.pending = null;
  if (pending === null) {
    reading.declarations.push(declaration);
    return;
  }
  const { amendment, start: verb } = pending;
  if (declaration.kind === 'example' || declaration.kind === 'case')
    reading.diagnostics.push(misplaced(start, verb, spanOfTokens(verb, verb, reading.file), reading));
  const span = { ...amendment.span, end: declaration.span.end };
  reading.declarations.push({ ...amendment, span, declaration });
}

/** Nothing follows an amendment that needs something. */
function reportPending(reading: Reading): void {
  if (reading.pending === null) return;
  const { start } = reading.pending;
  reading.pending = null;
  const params = { after: start.image, expected: [{ kind: 'declaration' as const }] };
  reading.diagnostics.push(problem('missing-part', params, spanOfTokens(start, start, reading.file)));
}

function misplaced(start: Token, block: Token, head: Span, { file }: Reading): Diagnostic {
  const params = { declaration: start.image, block: block.image };
  const secondary = [{ span: head, text: { key: 'opensHere' } }];
  return { ...problem('misplaced-declaration', params, spanOfTokens(start, start, file)), secondary };
}

function mayBeMember(block: Block, keyword: DeclarationWord): boolean {
  if (block.kind === 'timeline') return keyword === 'step' || keyword === 'deadline';
  const rule = ruleOf(keyword);
  return rule === 'requirement' || rule === 'groupHead';
}

function openBlock(reading: Reading, head: Block, start: Token): void {
  const isTooDeep = reading.open.length >= DEEPEST;
  if (isTooDeep && reading.open.length === DEEPEST) {
    reading.diagnostics.push(
      problem('too-deep', { limit: DEEPEST }, spanOfTokens(start, start, reading.file)),
    );
  }
  reading.open.push({ head, start, members: [], isTooDeep });
}

function closeBlock(reading: Reading, last: Token): void {
  const block = reading.open.pop();
  if (block === undefined || block.isTooDeep) return;
  const { head, members } = block;
  const span = { ...head.span, end: Math.max(head.span.end, last.end) };
  const closed: Block =
    head.kind === 'group' ? { ...head, span, members } : { ...head, span, steps: members };
  const around = reading.open.at(-1);
  if (around === undefined) placeInFile(reading, closed, block.start);
  else around.members.push(closed);
}

/** `einde groep` closes the innermost block; another one that it names is closed with the blocks inside it. */
function readEnd(reading: Reading, token: Token, ended: DeclarationWord): void {
  const matches = ({ head, start }: OpenBlock): boolean =>
    declarationOf(start.tokenType) === ended && (head.kind === 'group') === (ended === 'group');
  const isOpen = reading.open.some(matches);
  if (!isOpen) {
    const span = spanOfTokens(token, token, reading.file);
    reading.diagnostics.push(problem('unmatched-end', { end: token.image }, span));
    return;
  }
  for (let isClosed = false; !isClosed;) {
    const block = reading.open.at(-1) as OpenBlock;
    isClosed = matches(block);
    if (!isClosed) reading.diagnostics.push(unclosed(block, reading));
    closeBlock(reading, token);
  }
}

const headSpan = ({ start, head }: OpenBlock, { file }: Reading): Span => ({
  file,
  start: start.startOffset,
  end: head.name.span.end,
});

function unclosed(block: OpenBlock, reading: Reading): Diagnostic {
  const keyword = declarationOf(block.start.tokenType);
  const end = keyword !== null && isBlock(keyword) ? keywords[endOf[keyword]][reading.language] : '';
  const params = { block: block.start.image, name: block.head.name.text, end };
  return problem('unclosed-block', params, headSpan(block, reading));
}
