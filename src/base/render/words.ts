/** The text of a diagnostic in one language, and the words around it. */
import type { DiagnosticCode, DiagnosticParams } from '../codes.ts';
import type { Diagnostic, LabelText, Severity } from '../diagnostic.ts';
import type { Language } from '../language.ts';
import { labels as englishLabels, messages as english } from '../messages/en.ts';
import type { MessageText } from '../messages/message.ts';
import { labels as dutchLabels, messages as dutch } from '../messages/nl.ts';
import { typeText } from '../type-text.ts';

/** Functions that colour a piece of text; the caller knows whether there is a terminal. */
export interface Colours {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;
export const noColours: Colours = { red: same, yellow: same, blue: same, bold: same, dim: same };

export interface RenderOptions {
  readonly language: Language;
  /** Without: plain text. */
  readonly colours?: Colours;
  /** At most so many are shown, with a count of the rest. */
  readonly limit?: number;
}

/** Headline, help and notes of a code. */
export function messageOf<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  language: Language,
): MessageText {
  const table = language === 'nl' ? dutch : english;
  return (table[code] as (params: DiagnosticParams[Code]) => MessageText)(params);
}

/** The words of a label or of the title of a fix. */
export function labelText({ key, values, type }: LabelText, language: Language): string {
  const table = language === 'nl' ? dutchLabels : englishLabels;
  const shown = { ...values, ...(type === undefined ? {} : { type: typeText(type, language) }) };
  return table[key]?.(shown) ?? key;
}

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  nl: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

export interface Headings {
  readonly note: string;
  readonly case: string;
  readonly source: string;
  readonly help: string;
  readonly page: string;
  readonly accept: string;
  readonly accepted: string;
  readonly example: string;
  readonly more: (count: number) => string;
}

export const headings: Readonly<Record<Language, Headings>> = {
  nl: {
    note: 'let op',
    case: 'geval',
    source: 'bron',
    help: 'hulp',
    page: 'pagina',
    accept: 'aanvaard',
    accepted: 'aanvaard',
    example: 'voorbeeld',
    more: (count) => `en nog ${count} ${count === 1 ? 'bevinding' : 'bevindingen'}`,
  },
  en: {
    note: 'note',
    case: 'case',
    source: 'source',
    help: 'help',
    page: 'page',
    accept: 'accept',
    accepted: 'accepted',
    example: 'example',
    more: (count) => `and ${count} more ${count === 1 ? 'finding' : 'findings'}`,
  },
};

/** Where the page of a code stands. */
export const pageOf = ({ code }: Diagnostic): string => `docs/diagnostics/${code}.md`;

/** The diagnostics within the limit, and how many are left out. */
export function limited(
  diagnostics: readonly Diagnostic[],
  { limit }: RenderOptions,
): { readonly shown: readonly Diagnostic[]; readonly rest: number } {
  const shown = limit === undefined ? diagnostics : diagnostics.slice(0, limit);
  return { shown, rest: diagnostics.length - shown.length };
}
