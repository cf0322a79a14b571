/** The whole in numbers and in a few sentences. */
import type { Language } from '../../base/language.ts';
import type { Diff, Edition } from '../report.ts';
import type { ClauseSort } from '../words/form.ts';
import { diffWords } from '../words/words.ts';
import { wordFor } from './called.ts';
import { sortOf } from './clauses.ts';
import { countedWord, isSame, toneOf } from './effects.ts';
import type { Limit, Tally, Tone } from './told.ts';
import { countText } from './values.ts';

/** What an edition is called beside the other, with its policy where that is another; two texts of one revision, as before and after a change to a file, apart too. */
export function editionName(edition: Edition, { older, newer }: Diff, language: Language): string {
  const { edition: named, texts } = diffWords[language];
  const plain = named(edition, older.year === newer.year);
  const name = older.name === newer.name ? plain : `${edition.name} ${plain}`;
  if (older.name !== newer.name || older.year !== newer.year || older.revision !== newer.revision)
    return name;
  return texts[edition === older ? 'older' : 'newer'](name);
}

const toneOrder: readonly Tone[] = ['stricter', 'looser', 'different', 'new', 'gone', 'open', 'same'];

/** How many effects have each word. */
export function tallyOf({ effects }: Diff, language: Language): readonly Tally[] {
  const counts = new Map<string, Tally>();
  for (const effect of effects) {
    const word = countedWord(effect, language);
    const tone = counts.get(word)?.tone ?? toneOf(effect);
    counts.set(word, { word, tone, count: (counts.get(word)?.count ?? 0) + 1 });
  }
  const place = ({ tone }: Tally): number => toneOrder.indexOf(tone);
  return [...counts.values()].sort((left, right) => place(left) - place(right));
}

/** What is known to be different. */
const sorts: readonly ClauseSort[] = ['changed', 'added', 'removed', 'wordsOnly'];

/** Whether anything of meaning changed, or may have. */
export const isChanged = ({ clauses, effects }: Diff): boolean =>
  clauses.some(({ isOfMeaning }) => isOfMeaning) || effects.some((effect) => !isSame(effect));

/** The tally as a sentence, where there is no room for a table; null where nothing has an outcome. */
export function countsOf(diff: Diff, language: Language): string | null {
  const parts = tallyOf(diff, language).map(({ word, count }) => `${count} ${word}`);
  return parts.length === 0 ? null : diffWords[language].effectsFound(diff.effects.length, parts);
}

export function summaryOf(diff: Diff, language: Language): readonly string[] {
  const words = diffWords[language];
  const { clauses, effects } = diff;
  const countOf = (sort: ClauseSort): number => clauses.filter((clause) => sortOf(clause) === sort).length;
  const counts = sorts.map((sort) => [sort, countOf(sort)] as const).filter(([, count]) => count > 0);
  const parts = counts.map(([sort, count]) => `${count} ${words.clauseSorts[sort]}`);
  const different = counts.reduce((sum, [, count]) => sum + count, 0);
  const unknown = countOf('notAtHand');
  const notAtHand = effects.filter(({ effect }) => effect === 'notAtHand').length;
  return [
    ...(isChanged(diff) ? [] : [words.nothingChanged]),
    words.clausesFound(different, parts),
    ...(unknown === 0 ? [] : [words.clausesNotAtHand(unknown)]),
    ...forcedSentences(diff, language),
    ...(notAtHand === 0 ? [] : [words.notAtHand(notAtHand)]),
    ...undecided(diff, language),
    ...unsureDays(diff, language),
    ...portfolioSentences(diff, language),
  ];
}

/** Whether it binds is no outcome: what became a condition is met by the same cases as before. */
function forcedSentences({ clauses }: Diff, language: Language): readonly string[] {
  const sentences = new Map<string, { readonly from: string; readonly to: string; names: string[] }>();
  for (const { newer, changes } of clauses)
    for (const { kind, from, to } of changes) {
      if (kind !== 'force' || from === null || to === null) continue;
      const key = `${from}\n${to}`;
      const known = sentences.get(key) ?? {
        from: wordFor(from, language),
        to: wordFor(to, language),
        names: [],
      };
      known.names.push(...newer.map(({ path }) => path));
      sentences.set(key, known);
    }
  return [...sentences.values()].map(({ from, to, names }) => diffWords[language].forced(from, to, names));
}

function undecided({ effects }: Diff, language: Language): readonly string[] {
  const words = diffWords[language];
  // Of what is not at hand the sentence before says so.
  const open = effects.filter(({ effect, doubts }) => effect !== 'notAtHand' && doubts.length > 0);
  const reasons = [
    ...new Set(open.flatMap(({ doubts }) => doubts.map(({ reason }) => words.reasons[reason]))),
  ];
  return open.length === 0 ? [] : [words.undecided(open.length, reasons)];
}

function unsureDays({ effects }: Diff, language: Language): readonly string[] {
  const count = effects.filter(({ otherwise }) => otherwise !== null).length;
  return count === 0 ? [] : [diffWords[language].unsureDays(count)];
}

/** Of the decisions of both editions that change for somebody, the three that change for most. */
function portfolioSentences({ portfolio }: Diff, language: Language): readonly string[] {
  const count = (value: number): string => countText(value, language);
  return [...(portfolio?.decisions ?? [])]
    .filter(
      ({ older, newer, changed, mayChange }) => older !== null && newer !== null && changed + mayChange > 0,
    )
    .sort((left, right) => right.changed - left.changed)
    .slice(0, 3)
    .map(({ older, newer, changed, mayChange }) =>
      diffWords[language].decisionChanges(
        newer ?? older ?? '',
        count(changed),
        mayChange === 0 ? null : count(mayChange),
      ),
    );
}

export function limitsOf(diff: Diff, language: Language): readonly Limit[] {
  const words = diffWords[language];
  const { older, newer, alignment } = diff;
  const [before, now] = [editionName(older, diff, language), editionName(newer, diff, language)];
  const named = (names: readonly string[], text: (count: number) => string): readonly Limit[] =>
    names.length === 0 ? [] : [{ text: text(names.length), names }];
  const { years, renamed, onlyOlder, onlyNewer, unlike, fixed, unsure } = alignment;
  return [
    { text: words.method, names: [] },
    ...[older, newer]
      .filter(({ isWhole }) => !isWhole)
      .map((edition) => ({ text: words.notWhole(editionName(edition, diff, language)), names: [] })),
    { text: words.years(before, years), names: [] },
    ...named(fixed, words.fixed),
    ...named(unsure, words.unsure),
    ...named(
      renamed.map((one) => `${one.newer} (${before}: ${one.older})`),
      words.renamed,
    ),
    ...named(onlyOlder, (count) => words.only(before, now, count)),
    ...named(onlyNewer, (count) => words.only(now, before, count)),
    ...named(unlike, words.unlike),
    { text: words.digest(before, older.digest), names: [] },
    { text: words.digest(now, newer.digest), names: [] },
  ];
}
