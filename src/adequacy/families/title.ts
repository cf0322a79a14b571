/** What an example that is proposed is called: what it shows, in the language of the policy. */
import type { Language } from '../../base/language.ts';
import type { Mutant } from './mutant.ts';

const LONGEST = 100;

export function titleOf({ place, what }: Mutant, language: Language): string {
  const { owner, part } = place;
  const name = part === null ? owner.name : `${owner.name}, ${part.name}`;
  const words = texts[language];
  const text = what.text ?? name;
  switch (what.change) {
    case 'moved':
    case 'inclusive':
    case 'period':
    case 'count':
      return short(`${words.bound}: ${what.text ?? `${name} ${what.from ?? ''}`}`);
    case 'swapped':
      return short(`${words.order}: ${what.from ?? ''}, ${what.to ?? ''}`);
    case 'firstDay':
    case 'lastDay':
      return short(`${words[what.change]}: ${name}`);
    default:
      return short(`${words.counts}: ${text}`);
  }
}

const texts: Readonly<
  Record<Language, Readonly<Record<'bound' | 'order' | 'firstDay' | 'lastDay' | 'counts', string>>>
> = {
  nl: {
    bound: 'op de grens',
    order: 'volgorde',
    firstDay: 'eerste dag',
    lastDay: 'laatste dag',
    counts: 'dit telt',
  },
  en: {
    bound: 'at the bound',
    order: 'order',
    firstDay: 'first day',
    lastDay: 'last day',
    counts: 'this counts',
  },
};

const short = (text: string): string =>
  [...text].length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`;
