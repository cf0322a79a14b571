/** For people: headline, place, excerpt, notes, case, source, help, page. */
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { SourceFile } from '../span.ts';
import { excerptLines } from './excerpt.ts';
import { createPlaces, type Places } from './places.ts';
import { printable } from './printable.ts';
import {
  headings,
  type Headings,
  limited,
  messageOf,
  noColours,
  pageOf,
  severityWords,
  type Colours,
  type RenderOptions,
} from './words.ts';

/** Every diagnostic with its excerpt, a blank line after each. */
export function renderPretty(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: RenderOptions,
): string {
  const places = createPlaces(sources);
  const { shown, rest } = limited(diagnostics, options);
  const parts = shown.map((diagnostic) => renderOne(diagnostic, places, options));
  if (rest > 0) parts.push(`${headings[options.language].more(rest)}\n`);
  return parts.join('\n');
}

const accentOf: Readonly<Record<Severity, keyof Colours>> = { error: 'red', warning: 'yellow', info: 'blue' };

function renderOne(
  diagnostic: Diagnostic,
  places: Places,
  { language, colours = noColours }: RenderOptions,
): string {
  const { headline, help, notes = [] } = messageOf(diagnostic.code, diagnostic.params, language);
  const accent = colours[accentOf[diagnostic.severity]];
  const words = headings[language];
  const excerpt = excerptLines(diagnostic, { places, language, colours, accent });
  const margin = excerpt.at(-1)?.indexOf(' ') ?? 0;
  const indent = ' '.repeat(Math.max(marginOf(excerpt), margin));
  const entries: (readonly [heading: string, text: string])[] = [
    ...notes.map((note) => [words.note, note] as const),
    ...(diagnostic.witness ?? []).filter((text) => text !== '').map((text) => [words.case, text] as const),
    ...(diagnostic.cites === undefined ? [] : [[words.source, diagnostic.cites.join(', ')] as const]),
    ...(help === undefined ? [] : [[words.help, help] as const]),
    ...acceptanceOf(diagnostic, words),
    [words.page, pageOf(diagnostic)],
  ];
  const width = Math.max(...entries.map(([heading]) => heading.length)) + 1;
  const head = `${accent(`${severityWords[language][diagnostic.severity]}[${diagnostic.code}]`)}: ${colours.bold(printable(headline))}`;
  const tail = entries.map(
    ([heading, text]) => `${indent} ${colours.dim('=')} ${`${heading}:`.padEnd(width)} ${printable(text)}`,
  );
  return `${[head, ...excerpt, ...tail, ...exampleOf(diagnostic, indent)].join('\n')}\n`;
}

function acceptanceOf({ finding }: Diagnostic, words: Headings): readonly (readonly [string, string])[] {
  if (finding === undefined) return [];
  if (finding.accepted !== null) return [[words.accepted, finding.accepted]];
  return finding.acceptance === '' ? [] : [[words.accept, finding.acceptance]];
}

/** As it stands in a source, so that it can be copied. */
const exampleOf = ({ finding }: Diagnostic, indent: string): readonly string[] =>
  finding === undefined || finding.example === ''
    ? []
    : [
        '',
        ...finding.example
          .trimEnd()
          .split('\n')
          .map((line) => `${indent} ${printable(line)}`),
      ];

/** Width of the line numbers, read from the first line of the excerpt. */
const marginOf = ([first = '']: readonly string[]): number => first.length - first.trimStart().length - 1;
