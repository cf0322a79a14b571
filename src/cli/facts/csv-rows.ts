/**
 * Rows of CSV as in RFC 4180, out of a stream of text. A line is a row; only where a quote is open at its end does the row go
 * on. A row that is not well formed gives up its first line and no more: the lines behind it are read anew, so that one quote
 * that nobody closed does not take the rest of the file along.
 */
export type CsvRow =
  | { readonly cells: readonly string[]; readonly line: number }
  /** The line is passed over. */
  | { readonly broken: 'fields' | 'quotes' | 'long'; readonly line: number };

/** Characters after which a line is too long, and a quote that is still open counts as one that was forgotten: that much is held. */
export const MOST_HELD = 1_000_000;

/** Yields each row of a text without a mark of byte order, with the 1-based line on which it starts; the first one says how many cells the others have. */
export async function* csvRows(chunks: AsyncIterable<string>, separator: string): AsyncGenerator<CsvRow> {
  const reading = startReading(separator);
  for await (const chunk of chunks) yield* rowsIn(reading, chunk);
  yield* rowsIn(reading, null);
}

/** Null: too long. */
type Line = string | null;

interface Reading {
  readonly separator: string;
  /** `\r` where lines end with that alone, as the first one does. */
  lineEnd: '\n' | '\r' | null;
  /** Behind the last line end; null: too much to hold. */
  rest: Line;
  /** Lines that are not read yet, because a quote is open in the first of them. */
  lines: Line[];
  /** Of the first of `lines`. */
  line: number;
  /** Cells in the first row; null: there was none yet. */
  width: number | null;
}

const startReading = (separator: string): Reading => ({
  ...{ separator, lineEnd: null, rest: '', lines: [], line: 1, width: null },
});

/** The rows that are whole with this text behind what was read; null: there is no more. */
function* rowsIn(reading: Reading, chunk: string | null): Generator<CsvRow> {
  const isEnd = chunk === null;
  takeLines(reading, chunk);
  let at = 0;
  while (at < reading.lines.length) {
    const found = rowAt(reading, at, isEnd);
    if (found === 'more') break;
    const line = reading.line + at;
    at += found.lines;
    if ('broken' in found) yield { broken: found.broken, line };
    else if (found.cells !== null) yield { cells: found.cells, line };
  }
  reading.line += at;
  reading.lines = reading.lines.slice(at);
}

/** What stands there and how many lines that takes; no cells: an empty line. */
type Found =
  | { readonly cells: readonly string[] | null; readonly lines: number }
  | { readonly broken: 'fields' | 'quotes' | 'long'; readonly lines: 1 };

function rowAt(reading: Reading, at: number, isEnd: boolean): Found | 'more' {
  const { lines, separator } = reading;
  const text = lines[at] ?? null;
  if (text === null) return { broken: 'long', lines: 1 };
  if (text === '' || text === '\r') return { cells: null, lines: 1 };
  const found = text.includes('"')
    ? quotedRow({ lines, separator, isEnd, at, from: 0 })
    : { cells: bare(text).split(separator), lines: 1 };
  if (found === 'more') return found;
  if (found === 'broken') return { broken: 'quotes', lines: 1 };
  reading.width ??= found.cells.length;
  return found.cells.length === reading.width ? found : { broken: 'fields', lines: 1 };
}

function takeLines(reading: Reading, chunk: string | null): void {
  const text = (reading.rest ?? '') + (chunk ?? '');
  reading.lineEnd ??= lineEndIn(text, chunk === null);
  const lines: Line[] = reading.lineEnd === null ? [text] : text.split(reading.lineEnd);
  if (reading.rest === null) lines[0] = null;
  const rest = chunk === null ? '' : (lines.pop() ?? null);
  reading.rest = rest !== null && rest.length > MOST_HELD ? null : rest;
  for (const line of lines) reading.lines.push(line);
}

/** Null: it is not to be told yet. */
function lineEndIn(text: string, isEnd: boolean): Reading['lineEnd'] {
  const at = text.search(/[\r\n]/);
  if (at < 0) return isEnd ? '\n' : null;
  if (text[at] === '\n' || text[at + 1] === '\n') return '\n';
  return at + 1 < text.length || isEnd ? '\r' : null;
}

const bare = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

interface Cursor {
  readonly lines: readonly Line[];
  readonly separator: string;
  /** Whether no more lines come. */
  readonly isEnd: boolean;
  at: number;
  from: number;
}

interface WholeRow {
  readonly cells: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** The row at a cursor, where a quote stands somewhere in its first line. */
function quotedRow(cursor: Cursor): WholeRow | 'more' | 'broken' {
  const first = cursor.at;
  const cells: string[] = [];
  for (;;) {
    const isQuoted = cursor.lines[cursor.at]?.[cursor.from] === '"';
    const cell = isQuoted ? quotedCell(cursor) : bareCell(cursor);
    if (cell === 'more' || cell === 'broken') return cell;
    cells.push(cell.text);
    const text = cursor.lines[cursor.at] ?? '';
    if (cursor.from >= bare(text).length) return { cells, lines: cursor.at - first + 1 };
    if (text[cursor.from] !== cursor.separator) return 'broken';
    cursor.from += 1;
  }
}

interface Cell {
  readonly text: string;
}

function bareCell(cursor: Cursor): Cell | 'broken' {
  const line = bare(cursor.lines[cursor.at] ?? '');
  const found = line.indexOf(cursor.separator, cursor.from);
  const end = found < 0 ? line.length : found;
  const text = line.slice(cursor.from, end);
  cursor.from = end;
  return text.includes('"') ? 'broken' : { text };
}

/** Two quotes in it stand for one, and a line end for itself. */
function quotedCell(cursor: Cursor): Cell | 'more' | 'broken' {
  let text = '';
  cursor.from += 1;
  for (;;) {
    const line = cursor.lines[cursor.at] ?? null;
    if (line === null) return 'broken';
    const quote = line.indexOf('"', cursor.from);
    if (quote >= 0) {
      text += line.slice(cursor.from, quote);
      const isDoubled = line[quote + 1] === '"';
      cursor.from = quote + (isDoubled ? 2 : 1);
      if (!isDoubled) return { text };
      text += '"';
      continue;
    }
    text += `${line.slice(cursor.from)}\n`;
    if (text.length > MOST_HELD) return 'broken';
    if (cursor.at + 1 >= cursor.lines.length) return cursor.isEnd ? 'broken' : 'more';
    cursor.at += 1;
    cursor.from = 0;
  }
}
