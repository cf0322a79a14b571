/** The words of the language by how they are shown: what highlighters are generated from. */
import { declarationWords } from '../../grammar/declaration-words.ts';
import { keywords, monthNames, typeWords, type KeywordName } from '../../grammar/keywords.ts';

export type WordClass = 'declaration' | 'operator' | 'constant' | 'clause';

const openers: ReadonlySet<KeywordName> = new Set<KeywordName>([
  ...declarationWords,
  'language',
  'policy',
  'vocabulary',
  'partOf',
  'revision',
  'endGroup',
  'endTimeline',
  'endProcedure',
]);

const operators: ReadonlySet<KeywordName> = new Set<KeywordName>([
  'and',
  'or',
  'not',
  'under',
  'lessThan',
  'atMost',
  'atLeastOf',
  'moreThan',
  'from',
  'before',
  'byDate',
  'upTo',
  'after',
  'during',
  'within',
  'contains',
  'dividedBy',
  'outOf',
  'over',
  'of',
]);

const constants: ReadonlySet<KeywordName> = new Set<KeywordName>([
  'yes',
  'no',
  'present',
  'absent',
  'applies',
  'notApplicable',
  'used',
  'notUsed',
  'notYet',
  'never',
  'empty',
  'isMet',
  'notMet',
  'unknown',
  'none',
  'gapResult',
  'openResult',
  'errorResult',
  'overlapConflict',
  'undetermined',
  'stepUpcoming',
  'stepOpen',
  'stepDue',
  'stepLate',
  'stepLapsed',
  'stepMissed',
  'stepDone',
  'stepDoneEarly',
  'stepDoneLate',
]);

function classOf(name: KeywordName): WordClass {
  if (openers.has(name)) return 'declaration';
  if (operators.has(name)) return 'operator';
  return constants.has(name) ? 'constant' : 'clause';
}

const spellingsOf = (name: KeywordName): readonly string[] => {
  const keyword: { nl: string; en: string; aliases?: { nl?: readonly string[]; en?: readonly string[] } } =
    keywords[name];
  return [keyword.nl, keyword.en, ...(keyword.aliases?.nl ?? []), ...(keyword.aliases?.en ?? [])];
};

/** Longest first, so that no phrase is taken for its beginning; each once. */
const sorted = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));

/** Of both vocabularies. A word of two concepts has the class of the first. */
export function wordsByClass(): Readonly<Record<WordClass, readonly string[]>> {
  const byClass: Record<WordClass, string[]> = { declaration: [], operator: [], constant: [], clause: [] };
  const known = new Set<string>();
  for (const name of Object.keys(keywords) as KeywordName[])
    for (const spelling of spellingsOf(name)) {
      if (known.has(spelling)) continue;
      known.add(spelling);
      byClass[classOf(name)].push(spelling);
    }
  return {
    declaration: sorted(byClass.declaration),
    operator: sorted(byClass.operator),
    constant: sorted(byClass.constant),
    clause: sorted(byClass.clause),
  };
}

interface WordsOfLength {
  readonly kind: WordClass;
  readonly words: readonly string[];
}

/**
 * The same with phrases of many words before those of few: where rules are tried in order, `niet bepaald` must come before
 * `niet`, whatever the class of either.
 */
export function byLength(words: Readonly<Record<WordClass, readonly string[]>>): readonly WordsOfLength[] {
  const kinds = Object.keys(words) as WordClass[];
  const lengthOf = (word: string): number => word.split(' ').length;
  const most = Math.max(...kinds.flatMap((kind) => words[kind].map(lengthOf)));
  return Array.from({ length: most }, (_, index) => most - index).flatMap((length) =>
    kinds.flatMap((kind): readonly WordsOfLength[] => {
      const own = words[kind].filter((word) => lengthOf(word) === length);
      return own.length === 0 ? [] : [{ kind, words: own }];
    }),
  );
}

/** Read as such where a type stands. */
export const typeSpellings = (): readonly string[] =>
  sorted(Object.values(typeWords).flatMap(({ nl, en }) => [nl, en]));

export const monthSpellings = (): readonly string[] => sorted([...monthNames.nl, ...monthNames.en]);
