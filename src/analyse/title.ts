/** What an example that shows a finding is called, in the language of the policy. */
import type { Language } from '../base/language.ts';
import type { Suspicion } from './question.ts';

const LONGEST = 100;

export function titleOf({ about, others, detail, written }: Suspicion, language: Language): string {
  const other = others[0]?.path ?? '';
  const text = texts[language][detail.kind !== 'gap' ? 'both' : written === null ? 'gap' : 'written'](
    about.path,
    other,
  );
  return [...text].length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`;
}

const texts: Readonly<
  Record<Language, Readonly<Record<'gap' | 'written' | 'both', (path: string, other: string) => string>>>
> = {
  nl: {
    gap: (path) => `niets past: ${path}`,
    written: (path) => `opengelaten: ${path}`,
    both: (path, other) => `allebei: ${other}, ${path}`,
  },
  en: {
    gap: (path) => `nothing fits: ${path}`,
    written: (path) => `left open: ${path}`,
    both: (path, other) => `both: ${other}, ${path}`,
  },
};
