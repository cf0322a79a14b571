/** A day that depends on the case, as the policy would say it: `een jaar na dag van de prestatie`. */
import type { Language } from '../../base/language.ts';
import type { DayTrail } from '../../evaluate/day-trail.ts';
import { en } from '../../explain/en.ts';
import { nl } from '../../explain/nl.ts';
import { phrase, type Telling } from '../../explain/phrase.ts';
import type { DayWords } from '../../explain/words.ts';
import { timelineWords } from './words.ts';

const wordsOf: Readonly<Record<Language, DayWords>> = { nl, en };

/** The window in words: `uiterlijk een jaar na …`, `vanaf … uiterlijk …`; null where it has no bound. */
export function ruleOf(
  trail: { readonly first: DayTrail | null; readonly last: DayTrail | null },
  language: Language,
): string | null {
  const words = timelineWords[language];
  // That there is no day, and why, is no day to be on time for.
  const said = (bound: DayTrail, around: (day: string) => string): string => {
    const text = ruleText(bound, wordsOf[language]);
    return bound.kind === 'noDay' ? text : around(text);
  };
  const parts = [
    ...(trail.first === null ? [] : [said(trail.first, words.from)]),
    ...(trail.last === null ? [] : [said(trail.last, words.by)]),
  ];
  return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}

function ruleText(trail: DayTrail, words: DayWords): string {
  if (trail.day !== null) return words.day(trail.day);
  const telling: Telling = { words, mostItems: null, part: (one) => ruleText(one, words) };
  switch (trail.kind) {
    case 'read':
      return trail.label ?? trail.name;
    case 'excepted': {
      // Where nothing is written, what an exception puts there is all that can be said of it.
      const said = trail.was ?? trail.becomes;
      return said === null ? words.unknown : ruleText(said, words);
    }
    case 'pick': {
      const counting = trail.items.filter(({ counts }) => counts !== 'no');
      const [only] = counting;
      if (counting.length === 1 && only !== undefined) return ruleText(only.trail, words);
      return `${words.pick(trail.pick)} ${words.list(counting.map((item) => ruleText(item.trail, words)))}`;
    }
    default:
      return phrase(trail, telling) ?? words.unknown;
  }
}
