/** Lines and columns of spans; the starts of lines are found once for each source. */
import { lineStarts, positionAt, type Position, type SourceFile, type Span } from '../span.ts';

export interface Places {
  readonly nameOf: (file: number) => string;
  readonly startOf: (span: Span) => Position;
  readonly endOf: (span: Span) => Position;
  /** A line without its end, counted from 1. */
  readonly lineOf: (file: number, line: number) => string;
}

export function createPlaces(sources: readonly SourceFile[]): Places {
  const known = new Map<number, readonly number[]>();
  const startsOf = (file: number): readonly number[] => {
    const starts = known.get(file) ?? lineStarts(sources[file]?.text ?? '');
    known.set(file, starts);
    return starts;
  };
  const clamp = (file: number, offset: number): number =>
    Math.max(0, Math.min(offset, sources[file]?.text.length ?? 0));
  return {
    nameOf: (file) => sources[file]?.name ?? '?',
    startOf: ({ file, start }) => positionAt(startsOf(file), clamp(file, start)),
    endOf: ({ file, end }) => positionAt(startsOf(file), clamp(file, end)),
    lineOf: (file, line) => {
      const starts = startsOf(file);
      const text = sources[file]?.text.slice(starts[line - 1] ?? 0, starts[line]) ?? '';
      return text.replace(/[\r\n]+$/, '');
    },
  };
}
