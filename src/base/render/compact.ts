/** For terminals and scripts: one line each, `file:line:column: severity[code]: text`. */
import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../span.ts';
import { createPlaces } from './places.ts';
import { printable } from './printable.ts';
import { headings, limited, messageOf, severityWords, type RenderOptions } from './words.ts';

export function renderCompact(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: RenderOptions,
): string {
  const { language } = options;
  const places = createPlaces(sources);
  const { shown, rest } = limited(diagnostics, options);
  const lines = shown.map(({ code, params, severity, primary }) => {
    const { line, column } = places.startOf(primary.span);
    const { headline } = messageOf(code, params, language);
    const place = `${printable(places.nameOf(primary.span.file))}:${line}:${column}`;
    return `${place}: ${severityWords[language][severity]}[${code}]: ${printable(headline)}`;
  });
  if (rest > 0) lines.push(headings[language].more(rest));
  return lines.map((line) => `${line}\n`).join('');
}
