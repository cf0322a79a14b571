/** Words of a policy in the language of its reader, as that before the name of what is no clause: `lezing x`, `reading x`. */
import type { Language } from '../../base/language.ts';
import { word } from '../../notation/literal.ts';

const named = [
  ...(['condition', 'exclusion', 'expectation', 'guidance'] as const),
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
  named.flatMap((name) => [[word(name, 'nl'), name] as const, [word(name, 'en'), name] as const]),
);

/** A word of the notation of the policy in that of the reader; any other text is as it is. */
export function wordFor(text: string, language: Language): string {
  const name = byText.get(text);
  return name === undefined ? text : word(name, language);
}

/** The word comes before the path, which has no spaces in it. */
export function calledFor(path: string, language: Language): string {
  const at = path.lastIndexOf(' ');
  return at === -1 ? path : `${wordFor(path.slice(0, at), language)}${path.slice(at)}`;
}
