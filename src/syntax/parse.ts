/** From the text of a file to its tree. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Language } from '../base/language.ts';
import type { SourceFile } from '../base/span.ts';
import type { Header, SourceTree } from '../../grammar/ast.ts';
import { keywords } from '../../grammar/keywords.ts';
import { polParser } from '../../grammar/parser.ts';
import { scan } from '../../grammar/scan.ts';
import { Identifier, word } from '../../grammar/tokens.ts';
import type { Token } from '../../grammar/tokens.ts';
import { wordTable } from '../../grammar/words.ts';
import { declarationStarts, readDeclarations } from './blocks.ts';
import { mistakeOf, problem, spanOfTokens } from './mistakes.ts';

export interface ParseResult {
  readonly tree: SourceTree;
  /** In the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one source. Total: any text gives a tree, perhaps without declarations, and says in diagnostics what it could
 * not read. A declaration with a mistake may be partial or left out; the others come through whole.
 */
export function parse(source: SourceFile, fileIndex: number): ParseResult {
  const { text } = source;
  const span = { file: fileIndex, start: 0, end: text.length };
  const language = sniffLanguage(text);
  const empty: SourceTree = { span, language, header: null, declarations: [], comments: [] };
  const start = { file: fileIndex, start: 0, end: Math.min(1, text.length) };
  if (text.includes('\0')) return { tree: empty, diagnostics: [problem('not-text', {}, start)] };
  const { tokens, comments, diagnostics } = scan(text, fileIndex, language);
  if (tokens.length === 0 && diagnostics.length === 0) {
    return { tree: { ...empty, comments }, diagnostics: [problem('empty-file', {}, start)] };
  }
  const starts = declarationStarts(tokens);
  const head = readHead(tokens.slice(0, starts[0] ?? tokens.length), fileIndex, language);
  const body = readDeclarations(tokens, starts, fileIndex, language);
  const found = [
    ...brokenCharacters(text, fileIndex),
    ...diagnostics,
    ...head.diagnostics,
    ...body.diagnostics,
  ];
  found.sort((left, right) => left.primary.span.start - right.primary.span.start);
  return {
    tree: { span, language, header: head.header, declarations: body.declarations, comments },
    diagnostics: found,
  };
}

const beforeWords = /^\uFEFF?(?:\s|\/\/[^\r\n]*)*/;
const languageLine = new RegExp(`^(?:${keywords.language.nl}|${keywords.language.en})\\s+(\\p{L}+)`, 'u');

/** The vocabulary that a file is written in: as it says, else as its first word does, else Dutch. */
export function sniffLanguage(text: string): Language {
  const opening = text.slice(beforeWords.exec(text)?.[0].length ?? 0);
  const said = languageLine.exec(opening.slice(0, 200))?.[1];
  if (said === 'nl' || said === 'en') return said;
  const first = /^\p{L}+/u.exec(opening.slice(0, 40))?.[0] ?? '';
  return first === keywords.language.en || (isWord(first, 'en') && !isWord(first, 'nl')) ? 'en' : 'nl';
}

const isWord = (text: string, language: Language): boolean => wordTable(language).entries.has(text);

interface Head {
  readonly header: Header | null;
  readonly diagnostics: readonly Diagnostic[];
}

function readHead(tokens: readonly Token[], file: number, language: Language): Head {
  const { node, mistakes, diagnostics } = polParser().parseHead([...tokens], {
    file,
    language,
    isInTimeline: false,
  });
  const chunk = { tokens, rule: node === null ? 'fileHead' : 'header', file, language };
  const found = [...checkLanguage(tokens, file, language), ...diagnostics];
  for (const mistake of mistakes) found.push(mistakeOf(mistake, chunk));
  if (node === null && mistakes.length === 0) {
    const last = tokens.at(-1);
    const span =
      last === undefined ? { file, start: 0, end: 0 } : spanOfTokens(tokens[0] ?? last, last, file);
    found.push(problem('missing-header', {}, span));
  }
  return { header: node, diagnostics: found };
}

/** The first line says the language, in that language's own word. */
function checkLanguage(tokens: readonly Token[], file: number, language: Language): Diagnostic[] {
  const [first, second] = tokens;
  if (first?.tokenType !== word.language) {
    return [problem('missing-language', {}, { file, start: first?.startOffset ?? 0, end: first?.end ?? 0 })];
  }
  if (second?.tokenType !== Identifier) return [];
  if (second.image !== language) {
    return [
      problem('unknown-language', { found: second.image.slice(0, 40) }, spanOfTokens(second, second, file)),
    ];
  }
  const own = keywords.language[language];
  if (first.image === own) return [];
  const span = spanOfTokens(first, first, file);
  const fix = {
    title: { key: 'replaceBy', values: { text: own } },
    edits: [{ span, text: own }],
    isSafe: true,
  };
  return [problem('unexpected-word', { found: first.image, expected: [], suggestion: own }, span, [fix])];
}

/** What a decoder leaves of bytes that are no UTF-8. One place is enough. */
function brokenCharacters(text: string, file: number): Diagnostic[] {
  const start = text.indexOf('\uFFFD');
  return start === -1 ? [] : [problem('broken-character', {}, { file, start, end: start + 1 })];
}
