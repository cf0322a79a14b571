/** Fenced blocks and marked tables of a Markdown page. */

export interface Block {
  /** `pol`, `json`, `text`. */
  readonly language: string;
  /** The rest of the info string: `with=prelude error=table-gap`. */
  readonly info: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Line of the page on which the text begins, from 1. */
  readonly line: number;
}

const fence = /^```(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^```[ \t]*$/gm;

export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(fence)].map((match) => {
    const [, language = '', info = '', text = ''] = match;
    return {
      language,
      info,
      attributes: attributesOf(info),
      text,
      line: page.slice(0, match.index).split('\n').length + 1,
    };
  });
}

const attributesOf = (info: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    info
      .split(/\s+/)
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const markedTable = /^<!-- table: ([\w-]+) -->\n+((?:^\|.*\|[ \t]*\n)+)/gm;

/** Tables behind a comment `<!-- table: name -->`, by name. Code marks around a cell are left out. */
export function tablesOf(page: string): ReadonlyMap<string, Table> {
  const tables = [...page.matchAll(markedTable)].map(([, name = '', text = '']) => {
    const [headings = [], , ...rows] = text.trimEnd().split('\n').map(cellsOf);
    return [name, { headings, rows }] as const;
  });
  return new Map(tables);
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim().replaceAll('`', ''));
