/** A TextMate grammar, for VS Code and for whatever shows code on a page: one line at a time, in either vocabulary. */
import {
  changeClauseWords,
  changeWords,
  findingWords,
  keywords,
  reasonWords,
  type Keyword,
} from '../../grammar/keywords.ts';
import { byLength, monthSpellings, typeSpellings, wordsByClass } from './words.ts';

/** Where a word may begin and end; behind a dot stands a name, whatever it is called. */
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}_.])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}_])';
const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)*';

const escaped = (word: string): string => word.replaceAll(/[/|.]/g, '\\$&');

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.split(' ').map(escaped).join('\\s+')).join('|');

const wordsAs = (words: readonly string[], name: string) => ({
  name,
  match: `${BEFORE}(?:${anyOf(words)})${AFTER}`,
});

/** Names that common themes give a colour: a bare `keyword.operator` or `constant.other` has none in those of VS Code. */
const scopes = {
  declaration: 'keyword.control.declaration.pol',
  operator: 'keyword.operator.wordlike.pol',
  constant: 'constant.language.pol',
  clause: 'keyword.other.clause.pol',
} as const;

/** In an example facts are given, not declared. */
const facts: readonly string[] = [keywords.fact.nl, keywords.fact.en];

const declares = (openers: readonly string[], name: string) => ({
  match: `^\\s*(${anyOf(openers)})\\s+${name}`,
  captures: { 1: { name: scopes.declaration }, 2: { name: 'entity.name.function.pol' } },
});

/** Words of a closed list, where they stand in the place of a type. */
const listed = (opener: Keyword, list: Readonly<Record<string, Keyword>>, between: string) => ({
  match: `^\\s*(${both(opener)})\\s+${between}(${Object.values(list).map(both).join('|')})${AFTER}`,
  captures: {
    1: { name: scopes.declaration },
    ...(between === '' ? {} : { 2: { name: 'entity.name.function.pol' } }),
    [between === '' ? 2 : 3]: { name: 'support.type.pol' },
  },
});

const both = ({ nl, en }: Keyword): string => anyOf([nl, en]);

const NAMED = `(${NAME})\\s*:\\s*`;

/** Words that are words at one place only, and names elsewhere. */
const placed = [
  {
    match: `^\\s*(${both(keywords.language)})\\s+(nl|en)${AFTER}`,
    captures: { 1: { name: scopes.declaration }, 2: { name: 'support.type.pol' } },
  },
  listed(keywords.intent, reasonWords, NAMED),
  listed(keywords.statedChange, changeWords, NAMED),
  listed(keywords.accept, findingWords, ''),
  {
    match: `^\\s+(${both(changeClauseWords.concerns)})\\s+(?=[\\p{L}_])`,
    captures: { 1: { name: scopes.clause } },
  },
  // In an example.
  {
    match: `^\\s+(${anyOf(facts)})\\s+(?!${NAME}\\s*:)`,
    captures: { 1: { name: scopes.clause } },
  },
];

export function textMateGrammar(): object {
  const words = wordsByClass();
  const types = anyOf(typeSpellings());
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Pol',
    scopeName: 'source.pol',
    fileTypes: ['pol'],
    patterns: [
      { include: '#comment' },
      { include: '#text' },
      { include: '#norm' },
      { include: '#figure' },
      { include: '#type' },
      { include: '#declared' },
      { include: '#word' },
      { include: '#mark' },
    ],
    repository: {
      comment: { name: 'comment.line.double-slash.pol', match: '//.*$' },
      text: {
        name: 'string.quoted.double.pol',
        begin: '["“”„]',
        end: '["“”]|$',
        patterns: [{ name: 'constant.character.escape.pol', match: '\\\\.' }],
      },
      norm: {
        name: 'variable.other.constant.norm.pol',
        match: `${BEFORE}[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+${AFTER}`,
      },
      figure: {
        patterns: [
          { name: 'constant.numeric.amount.pol', match: '€[^\\S\\r\\n]*\\d+(?:[.,]\\d+)*' },
          {
            name: 'constant.numeric.date.pol',
            match: `${BEFORE}(?:\\d{1,2}\\s+)?(?i:${anyOf(monthSpellings())})(?:\\s+\\d{4})?${AFTER}`,
          },
          { name: 'constant.numeric.pol', match: `${BEFORE}\\d+(?:[.,]\\d+)*(?:[^\\S\\r\\n]*%)?` },
        ],
      },
      type: {
        patterns: [
          { name: 'support.type.pol', match: `${BEFORE}(?:ja/nee|yes/no)${AFTER}` },
          {
            match: `(:)\\s*(${types})${AFTER}`,
            captures: { 1: { name: 'punctuation.separator.type.pol' }, 2: { name: 'support.type.pol' } },
          },
        ],
      },
      declared: {
        patterns: [
          ...placed,
          declares(facts, `(${NAME})(?=\\s*:)`),
          declares(
            words.declaration.filter((word) => !facts.includes(word)),
            `(?!(?:${anyOf(words.clause)})${AFTER})(${NAME})(?=\\s|:|$)`,
          ),
          { match: `^\\s*(?:${anyOf(words.declaration)})${AFTER}`, name: scopes.declaration },
          // Choices have a capital.
          {
            match: `${BEFORE}\\p{Lu}[\\p{L}\\p{M}\\p{N}_]*(?![-\\p{L}\\p{M}\\p{N}_])`,
            name: 'entity.name.type.pol',
          },
        ],
      },
      // A word that opens a declaration opens none in the middle of a line: `(lezing grens)`.
      word: {
        patterns: byLength(words).map(({ kind, words: own }) =>
          wordsAs(own, scopes[kind === 'declaration' ? 'clause' : kind]),
        ),
      },
      mark: {
        patterns: [
          { name: 'punctuation.separator.table.pol', match: '\\|\\|?' },
          { name: 'keyword.operator.pol', match: '[=≠<>≤≥+×]|-(?=\\s)' },
          { name: 'punctuation.separator.pol', match: '[,:.]' },
          { name: 'punctuation.bracket.pol', match: '[()\\[\\]{}]' },
        ],
      },
    },
  };
}
