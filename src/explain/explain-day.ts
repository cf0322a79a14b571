/** How a day came about, in sentences that can be sent to whom it concerns. */
import type { Language } from '../base/language.ts';
import type { DayTrail } from '../evaluate/day-trail.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { labelled } from './labelled.ts';
import { quotes } from './quotes.ts';
import { head, itemText, joint, phrase, stateText, type Telling } from './phrase.ts';
import type { DayWords } from './words.ts';

export interface DayExplanation {
  /** All of it on one line: the day, and how it was computed. */
  readonly short: string;
  /** One sentence for each step, the day itself first, then what it was computed from. */
  readonly steps: readonly string[];
}

const wordsOf: Readonly<Record<Language, DayWords>> = { nl, en };

const MOST_ITEMS = 4;

/**
 * Explains a day. Texts of the policy are on one line each, and otherwise as they are written. With `labels` things are
 * called by their label alone, as in a letter; else with their name in the policy.
 */
export function explainDay(
  trail: DayTrail,
  language: Language,
  naming: 'names' | 'labels' = 'names',
): DayExplanation {
  const words = naming === 'names' ? wordsOf[language] : labelled(wordsOf[language], quotes[language]);
  return { short: sentence(trail, shortTelling(words), words), steps: stepsOf(trail, words) };
}

/** Whether there is more to say of a day than that the policy writes it, or the period that it ends. */
export const isComputed = (trail: DayTrail): boolean =>
  trail.kind !== 'written' && !(trail.kind === 'end' && trail.around === null);

function sentence(trail: DayTrail, telling: Telling, words: DayWords): string {
  return `${head(trail, words)}: ${phrase(trail, telling) ?? words.written}`;
}

/** Everything in one sentence: each day is followed by how it came about. */
function shortTelling(words: DayWords): Telling {
  const telling: Telling = { words, mostItems: MOST_ITEMS, part: (trail) => part(trail) };
  const part = (trail: DayTrail): string => {
    if (trail.kind === 'read') {
      const name = named(trail, words);
      return trail.from === null ? name : `${name}${joint(trail)}${after(trail.from)}`;
    }
    const own = phrase(trail, telling);
    if (trail.day === null) return own ?? words.unknown;
    return own === null ? words.day(trail.day) : `${words.day(trail.day)}, ${own}`;
  };
  /** What follows a day that has been named: not that day again. */
  const after = (trail: DayTrail): string => phrase(trail, telling) ?? words.written;
  return telling;
}

function named(trail: Extract<DayTrail, { readonly kind: 'read' }>, words: DayWords): string {
  return words.source(trail, trail.day === null ? stateText(trail, words) : words.day(trail.day));
}

/** Each day by itself: what it was computed from has a sentence of its own. */
function stepTelling(words: DayWords): Telling {
  const telling: Telling = {
    words,
    mostItems: null,
    part: (trail) => {
      if (trail.day !== null) return words.day(trail.day);
      if (trail.kind === 'read') return named(trail, words);
      return phrase(trail, telling) ?? head(trail, words);
    },
  };
  return telling;
}

function stepsOf(trail: DayTrail, words: DayWords): readonly string[] {
  const telling = stepTelling(words);
  return [...new Set([sentence(trail, telling, words), ...under(trail, telling)])];
}

/** The sentences of what a day was computed from; a written day needs none, and one not known is in the sentence. */
function under(trail: DayTrail, telling: Telling): readonly string[] {
  const of = (part: DayTrail | null): readonly string[] => {
    if (part === null || part.kind === 'written') return [];
    const isTold = part.day === null && part.kind !== 'noDay';
    return isTold ? under(part, telling) : stepsOf(part, telling.words);
  };
  switch (trail.kind) {
    case 'written':
      return [];
    case 'read':
    case 'sum':
    case 'workingDays':
    case 'moved':
      return of(trail.from);
    case 'end':
      return of(trail.around);
    case 'pick':
      return trail.items.flatMap((item) => {
        if (item.isPicked) return of(item.trail);
        const told = itemText(trail, item, telling);
        return item.counts === 'no' ? [told] : [told, ...of(item.trail)];
      });
    case 'excepted':
      return [...of(trail.becomes), ...(trail.applies === 'open' ? of(trail.was) : [])];
    case 'noDay':
      return trail.of === null ? [] : under(trail.of, telling);
  }
}
