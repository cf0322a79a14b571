/** For programs: the data of every diagnostic with its text, no limit. */
import type { Diagnostic, Label } from '../diagnostic.ts';
import type { SourceFile, Span } from '../span.ts';
import { createPlaces, type Places } from './places.ts';
import { labelText, messageOf, pageOf, type RenderOptions } from './words.ts';

/** One object with a list; it is valid for the schema `pol-diagnostics/1`. */
export function renderJson(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  { language }: RenderOptions,
): string {
  const places = createPlaces(sources);
  const shown = diagnostics.map((diagnostic) => {
    const { headline, help, notes } = messageOf(diagnostic.code, diagnostic.params, language);
    const labelOf = (label: Label): object => ({
      ...placeOf(label.span, places),
      ...(label.text === undefined ? {} : { text: labelText(label.text, language) }),
    });
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: headline,
      help: help ?? null,
      notes: notes ?? [],
      params: diagnostic.params,
      primary: labelOf(diagnostic.primary),
      secondary: diagnostic.secondary.map(labelOf),
      fixes: diagnostic.fixes.map(({ title, edits, isSafe }) => ({
        title: labelText(title, language),
        isSafe,
        edits: edits.map(({ span, text }) => ({ ...placeOf(span, places), newText: text })),
      })),
      witness: diagnostic.witness ?? [],
      cites: diagnostic.cites ?? [],
      page: pageOf(diagnostic),
      ...(diagnostic.finding === undefined ? {} : { finding: diagnostic.finding }),
    };
  });
  return `${JSON.stringify({ schema: 'pol-diagnostics/1', diagnostics: shown }, null, 2)}\n`;
}

/** Lines and columns count from 1, in UTF-16 units; offsets from 0. */
function placeOf(span: Span, places: Places): object {
  return {
    file: places.nameOf(span.file),
    start: { ...places.startOf(span), offset: span.start },
    end: { ...places.endOf(span), offset: span.end },
  };
}
