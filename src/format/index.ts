/** The formatter: what `pol format` runs, and the Prettier plugin. */
import { format } from 'prettier';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Language } from '../base/language.ts';
import type { SourceTree } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { printAndCompare } from './checked.ts';
import plugin from './plugin.ts';
import { DEFAULT_WIDTH } from './print.ts';
import type { PrintOptions } from './print.ts';

export type { PrintOptions } from './print.ts';
export { printTree } from './print.ts';
export { firstDifference, sameComments, sameTree } from './same-tree.ts';
export { default, languages, options, parsers, printers } from './plugin.ts';

export type Formatted = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * The text in the layout of the language, in the vocabulary `language` (that of the file when left out). A text with
 * syntax errors is not touched: its diagnostics come back instead; so does one that names something with a word that
 * would be part of a phrase in the other vocabulary.
 *
 * @throws when the result would not say the same as the text: a fault of the formatter.
 */
export async function formatSource(text: string, settings: PrintOptions = {}): Promise<Formatted> {
  const { tree, diagnostics } = parse({ name: '', text }, 0);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const clash = conversionClash(tree, text, settings.language ?? tree.language);
  if (clash !== null) return { diagnostics: [clash] };
  const printed = await format(text, {
    parser: 'pol',
    plugins: [plugin],
    printWidth: settings.width ?? DEFAULT_WIDTH,
    ...(settings.language === undefined ? {} : { language: settings.language }),
  });
  return { text: printed };
}

/** Only the words differ between vocabularies: what reads well in the one and not in the other is a clash of names. */
function conversionClash(tree: SourceTree, text: string, language: Language): Diagnostic | null {
  if (language === tree.language) return null;
  const there = printAndCompare(tree, text, { language });
  if (there.kind === 'same' || printAndCompare(tree, text, {}).kind !== 'same') return null;
  const primary = { span: { ...tree.span, end: Math.min(1, text.length) } };
  const params = { language, line: there.line };
  return { code: 'conversion-clash', severity: 'error', params, primary, secondary: [], fixes: [] };
}
