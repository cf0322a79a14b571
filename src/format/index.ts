/** The formatter: what `pol format` runs, and the Prettier plugin. */
import { format } from 'prettier';
import type { Diagnostic } from '../base/diagnostic.ts';
import { parse } from '../syntax/parse.ts';
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
 * syntax errors is not touched: its diagnostics come back instead.
 *
 * @throws when the result would not say the same as the text: a fault of the formatter.
 */
export async function formatSource(text: string, settings: PrintOptions = {}): Promise<Formatted> {
  const { diagnostics } = parse({ name: '', text }, 0);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const printed = await format(text, {
    parser: 'pol',
    plugins: [plugin],
    printWidth: settings.width ?? DEFAULT_WIDTH,
    ...(settings.language === undefined ? {} : { language: settings.language }),
  });
  return { text: printed };
}
