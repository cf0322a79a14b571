/** A half-open range of UTF-16 offsets in one source file. Line and column are derived when shown. */
export interface Span {
  /** Index of the file in the compilation, so that a span is meaningful without its file. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

export const joinSpans = (first: Span, last: Span): Span => ({
  file: first.file,
  start: first.start,
  end: last.end,
});

/** One source text with the name under which it is shown. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** Offsets at which the lines of a text start; `\n`, `\r\n` and `\r` all end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}

/** The position of an offset, by binary search over the line starts. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
