/** A TextMate grammar, for VS Code and for whatever shows code on a page: one line at a time, in either vocabulary. */
import { keywords } from '../../grammar/keywords.ts';
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

const scopes = {
  declaration: 'keyword.control.declaration.pol',
  operator: 'keyword.operator.word.pol',
  constant: 'constant.language.pol',
  clause: 'keyword.other.clause.pol',
} as const;

/** In an example facts are given, not declared. */
const facts: readonly string[] = [keywords.fact.nl, keywords.fact.en];

const declares = (openers: readonly string[], name: string) => ({
  match: `^\\s*(${anyOf(openers)})\\s+${name}`,
  captures: { 1: { name: scopes.declaration }, 2: { name: 'entity.name.function.pol' } },
});

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
        name: 'constant.other.norm.pol',
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
          declares(facts, `(${NAME})(?=\\s*:)`),
          declares(
            words.declaration.filter((word) => !facts.includes(word)),
            `(?!(?:${anyOf(words.clause)})${AFTER})(${NAME})(?=\\s|:|$)`,
          ),
        ],
      },
      word: { patterns: byLength(words).map(({ kind, words: own }) => wordsAs(own, scopes[kind])) },
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
