/** The keyword table as the scanner looks words up: by first word, longest phrase first. */
import type { TokenType } from 'chevrotain';
import type { Language } from '../src/base/language.ts';
import { keywords, monthNames } from './keywords.ts';
import type { Keyword, KeywordName } from './keywords.ts';
import { word } from './tokens.ts';

export interface Phrase {
  readonly words: readonly string[];
  readonly type: TokenType;
  /** The lengths of the keywords that are a beginning of it. */
  readonly beginnings: readonly number[];
}

/** What can begin with a word. */
export interface WordEntry {
  /** Longest first; a keyword of one word is a phrase too. */
  readonly phrases: readonly Phrase[];
}

export interface WordTable {
  readonly language: Language;
  readonly entries: ReadonlyMap<string, WordEntry>;
  /** Lower-case month name to its number. */
  readonly months: ReadonlyMap<string, number>;
}

const spellingsIn = (keyword: Keyword, language: Language): readonly string[] => [
  keyword[language],
  ...(keyword.aliases?.[language] ?? []),
];

function buildTable(language: Language): WordTable {
  const entries = new Map<string, { phrases: Phrase[] }>();
  for (const name of Object.keys(keywords) as KeywordName[]) {
    for (const spelling of spellingsIn(keywords[name], language)) {
      const words = spelling.split(' ');
      const first = words[0] ?? spelling;
      const entry = entries.get(first) ?? { phrases: [] };
      entry.phrases.push({ words, type: word[name], beginnings: [] });
      entries.set(first, entry);
    }
  }
  for (const entry of entries.values()) {
    entry.phrases.sort((left, right) => right.words.length - left.words.length);
    entry.phrases = entry.phrases.map((phrase) => ({
      ...phrase,
      beginnings: beginningsOf(phrase, entry.phrases),
    }));
  }
  return {
    language,
    entries,
    months: new Map(monthNames[language].map((name, index) => [name.toLowerCase(), index + 1])),
  };
}

const beginningsOf = (phrase: Phrase, phrases: readonly Phrase[]): readonly number[] =>
  phrases
    .filter(
      ({ words }) =>
        words.length < phrase.words.length && words.every((each, index) => each === phrase.words[index]),
    )
    .map(({ words }) => words.length);

const tables: Readonly<Record<Language, WordTable>> = { nl: buildTable('nl'), en: buildTable('en') };

export const wordTable = (language: Language): WordTable => tables[language];

/** Keywords and first words of phrases of both vocabularies: none of them can be a name. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...tables.nl.entries.keys(),
  ...tables.en.entries.keys(),
]);

/** The number of a month in a vocabulary, whatever its capitals; null for any other word. */
export const monthNumber = (text: string, language: Language): number | null =>
  tables[language].months.get(text.toLowerCase()) ?? null;
