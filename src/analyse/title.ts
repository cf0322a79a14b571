/** What an example that shows a finding is called, in the language of the policy. */
import type { Language } from '../base/language.ts';
import type { Suspicion } from './question.ts';

const LONGEST = 100;

export function titleOf({ about, others, detail }: Suspicion, language: Language): string {
  const other = others[0]?.path ?? '';
  const text = texts[language][detail.kind === 'gap' ? 'gap' : 'both'](about.path, other);
  return [...text].length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`;
}

const texts: Readonly<
  Record<Language, Readonly<Record<'gap' | 'both', (path: string, other: string) => string>>>
> = {
  nl: {
    gap: (path) => `niets past: ${path}`,
    both: (path, other) => `allebei: ${other}, ${path}`,
  },
  en: {
    gap: (path) => `nothing fits: ${path}`,
    both: (path, other) => `both: ${other}, ${path}`,
  },
};
