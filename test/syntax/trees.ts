/** What tests of the parser share: trees without places, and files around a declaration. */
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { Language } from '../../src/base/language.ts';
import type { SourceTree, Statement } from '../../src/syntax/ast.ts';
import { parse } from '../../src/syntax/parse.ts';

const heads: Readonly<Record<Language, string>> = {
  nl: 'taal nl\n\nbeleid proef 2025\n\n',
  en: 'language en\n\npolicy proef 2025\n\n',
};

/** The tree without spans: what was said, not where. */
export function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'span')
      .map(([key, child]) => [key, shape(child)]),
  );
}

export interface ParsedFile {
  readonly tree: SourceTree;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

export function parseFile(text: string): ParsedFile {
  return { ...parse({ name: 'proef.pol', text }, 0), text };
}

export const parseBody = (body: string, language: Language = 'nl'): ParsedFile =>
  parseFile(heads[language] + body);

/** The declarations of a text without mistakes. */
export function declarations(body: string, language: Language = 'nl'): readonly Statement[] {
  const { tree, diagnostics, text } = parseBody(body, language);
  if (diagnostics.length > 0) throw new Error(`${text}\n${showAll(diagnostics, text).join('\n')}`);
  return tree.declarations;
}

/** `code` with the text that it points at. */
export const show = ({ code, primary: { span } }: Diagnostic, text: string): string =>
  `${code} ${text.slice(span.start, span.end)}`;

export const showAll = (diagnostics: readonly Diagnostic[], text: string): readonly string[] =>
  diagnostics.map((diagnostic) => show(diagnostic, text));

/** What is wrong with a body. */
export function mistakes(body: string, language: Language = 'nl'): readonly string[] {
  const { diagnostics, text } = parseBody(body, language);
  return showAll(diagnostics, text);
}
