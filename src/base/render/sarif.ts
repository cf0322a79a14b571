/** For code hosting and editors: SARIF 2.1.0. */
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { SourceFile, Span } from '../span.ts';
import { createPlaces, type Places } from './places.ts';
import { labelText, messageOf, type RenderOptions } from './words.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export function renderSarif(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  { language, version }: RenderOptions & { readonly version?: string },
): string {
  const places = createPlaces(sources);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pol',
            ...(version === undefined ? {} : { version }),
            rules: codes.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes, places, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { code, severity, params, primary, secondary, fixes, witness = [], finding }: Diagnostic,
  codes: readonly string[],
  places: Places,
  language: RenderOptions['language'],
): object {
  const { headline, help, notes = [] } = messageOf(code, params, language);
  const text = [
    headline,
    ...notes,
    ...witness.filter((item) => item !== ''),
    ...(help === undefined ? [] : [help]),
  ];
  const related = secondary.map((label, id) => ({
    id,
    ...locationOf(label.span, places),
    ...(label.text === undefined ? {} : { message: { text: labelText(label.text, language) } }),
  }));
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: text.join('\n') },
    locations: [locationOf(primary.span, places)],
    ...(finding === undefined ? {} : { partialFingerprints: { 'pol/1': finding.fingerprint } }),
    ...(finding == null || finding.accepted === null
      ? {}
      : { suppressions: [{ kind: 'inSource', justification: finding.accepted }] }),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, places, language)) }),
  };
}

const uriOf = (name: string): string =>
  encodeURI(name.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');

function regionOf(span: Span, places: Places): object {
  const [start, end] = [places.startOf(span), places.endOf(span)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const locationOf = (span: Span, places: Places): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(places.nameOf(span.file)) },
    region: regionOf(span, places),
  },
});

function fixOf(
  { title, edits }: Diagnostic['fixes'][number],
  places: Places,
  language: RenderOptions['language'],
): object {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: { text: labelText(title, language) },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(places.nameOf(file)) },
      replacements: edits
        .filter(({ span }) => span.file === file)
        .map(({ span, text }) => ({ deletedRegion: regionOf(span, places), insertedContent: { text } })),
    })),
  };
}
