/** Pol for Prettier: the default and the named exports that Prettier reads from a plugin. */
import type { Parser, Plugin, Printer, SupportLanguage, SupportOptions } from 'prettier';
import { doc } from 'prettier';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Language } from '../base/language.ts';
import { messages as dutch } from '../base/messages/nl.ts';
import { messages as english } from '../base/messages/en.ts';
import type { MessageText } from '../base/messages/message.ts';
import { lineStarts, positionAt } from '../base/span.ts';
import { parse } from '../syntax/parse.ts';
import { printChecked } from './checked.ts';
import type { SourceTree } from '../syntax/ast.ts';

const { hardline, join } = doc.builders;

/** What Prettier hands from the parser to the printer. It holds the comments itself, so Prettier leaves them alone. */
interface Root {
  readonly kind: 'file';
  readonly tree: SourceTree;
  readonly source: string;
}

export const languages: SupportLanguage[] = [{ name: 'pol', parsers: ['pol'], extensions: ['.pol'] }];

const vocabulary = {
  category: 'Pol',
  type: 'choice',
  default: '',
  choices: [
    { value: '', description: 'The vocabulary of the file.' },
    { value: 'nl', description: 'Dutch keywords.' },
    { value: 'en', description: 'English keywords.' },
  ],
} as const;

export const options: SupportOptions = {
  taal: {
    ...vocabulary,
    choices: [...vocabulary.choices],
    description: 'De woorden waarin het bestand wordt geschreven.',
  },
  language: {
    ...vocabulary,
    choices: [...vocabulary.choices],
    description: 'The vocabulary in which the file is written.',
  },
};

/** A file that cannot be read is not printed: the diagnostics stand in the message, one a line. */
function parseForPrettier(text: string): Root {
  const { tree, diagnostics } = parse({ name: '', text }, 0);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) throw syntaxError(text, first, tree.language);
  return { kind: 'file', tree, source: text };
}

function syntaxError(text: string, diagnostic: Diagnostic, language: Language): SyntaxError {
  const starts = lineStarts(text);
  const { span } = diagnostic.primary;
  const { headline, help } = messageOf(diagnostic, language);
  const error = new SyntaxError(help === undefined ? headline : `${headline}; ${help}`);
  const loc = { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
  return Object.assign(error, { loc, code: diagnostic.code });
}

function messageOf({ code, params }: Diagnostic, language: Language): MessageText {
  const table = language === 'nl' ? dutch : english;
  return (table[code] as (values: typeof params) => MessageText)(params);
}

const parser: Parser<Root> = {
  parse: parseForPrettier,
  astFormat: 'pol',
  locStart: () => 0,
  locEnd: ({ source }) => source.length,
};

const printer: Printer<Root> = {
  print: (path, { printWidth, ...settings }) => {
    const { tree, source } = path.node;
    const chosen = [settings['language'], settings['taal']].find((value) => value === 'nl' || value === 'en');
    const text = printChecked(tree, source, { language: chosen as Language | undefined, width: printWidth });
    return join(hardline, text.split('\n'));
  },
};

export const parsers = { pol: parser };
export const printers = { pol: printer };

const plugin: Plugin<Root> = { languages, options, parsers, printers };
export default plugin;
