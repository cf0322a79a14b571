/** Names of what is no clause with the word that the reader's language has for it: `lezing x` in English is `reading x`. */
import type { Language } from '../../base/language.ts';
import { word } from '../../notation/literal.ts';

const beside = [
  ...([
    'parameter',
    'reading',
    'judgement',
    'power',
    'always',
    'fact',
    'choice',
    'contact',
    'calendar',
  ] as const),
  ...(['term', 'intent', 'remark', 'elsewhere', 'procedure', 'timeline'] as const),
];

const byText = new Map(
  beside.flatMap((name) => [[word(name, 'nl'), name] as const, [word(name, 'en'), name] as const]),
);

/** The word comes before the path, which has no spaces in it. */
export function calledFor(path: string, language: Language): string {
  const at = path.lastIndexOf(' ');
  const name = at === -1 ? undefined : byText.get(path.slice(0, at));
  return name === undefined ? path : `${word(name, language)}${path.slice(at)}`;
}
