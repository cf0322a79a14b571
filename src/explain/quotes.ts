import type { Language } from '../base/language.ts';

/** The quotation marks of each language. */
export const quotes: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  nl: ['‘', '’'],
  en: ['“', '”'],
};

/** The numbers by which norms are pointed at, in order. */
export function numbersOf(
  ids: readonly string[],
  norms: readonly { readonly id: string }[],
): readonly number[] {
  return ids
    .map((id) => norms.findIndex((norm) => norm.id === id) + 1)
    .filter((number) => number > 0)
    .sort((one, two) => one - two);
}
