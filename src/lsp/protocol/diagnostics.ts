/** Diagnostics as the protocol has them. */
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic as Shown } from 'vscode-languageserver';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Language } from '../../base/language.ts';
import { labelText, messageOf } from '../../base/render.ts';
import type { Store } from '../open/store.ts';
import { locationOf, rangeIn, type Addresses } from './places.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  // What is accepted, or written as a gap, is no problem that waits for someone: no list of problems counts a hint.
  info: DiagnosticSeverity.Hint,
} as const;

const faded: ReadonlySet<string> = new Set(['unused-declaration', 'never-reached', 'repeated-example']);

/** Null where the file is gone. What stands in the message is one line of text each, which editors show as it is. */
export function shownDiagnostic(
  diagnostic: Diagnostic,
  store: Store,
  addresses: Addresses,
  language: Language,
): Shown | null {
  const { code, primary, secondary, severity, witness, params } = diagnostic;
  const file = store.at(primary.span.file);
  if (file === null) return null;
  const { headline, help, notes } = messageOf(code, params, language);
  const related = secondary.flatMap(({ span, text }) => {
    const location = locationOf(span, store, addresses);
    return location === null
      ? []
      : [{ location, message: text === undefined ? headline : labelText(text, language) }];
  });
  return {
    range: rangeIn(file, primary.span),
    severity: severities[severity],
    code,
    source: 'pol',
    message: [headline, ...(notes ?? []), ...(witness ?? []), ...(help === undefined ? [] : [help])].join(
      '\n',
    ),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(faded.has(code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
