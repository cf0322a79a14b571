/**
 * What the background found, kept on its place while texts change: it is true of a text that is a little older, so what
 * stands in what was changed is dropped, and the rest moves along.
 */
import type { Diagnostic, Fix, Label } from '../../base/diagnostic.ts';
import type { Span } from '../../base/span.ts';

export interface Ledger {
  /** Puts what one source of findings found in the place of what it found before. */
  readonly settle: (source: string, diagnostics: readonly Diagnostic[]) => void;
  readonly edited: (file: number, before: string, after: string) => void;
  /** From all sources; what two of them found, once. */
  readonly of: (file: number) => readonly Diagnostic[];
  /** Every file of which anything was ever found. */
  readonly files: () => ReadonlySet<number>;
}

export function createLedger(): Ledger {
  const bySource = new Map<string, readonly Diagnostic[]>();
  const files = new Set<number>();
  return {
    settle: (source, diagnostics) => {
      bySource.set(source, diagnostics);
      for (const { primary } of diagnostics) files.add(primary.span.file);
    },
    edited: (file, before, after) => {
      const change = changeBetween(file, before, after);
      if (change === null) return;
      for (const [source, diagnostics] of bySource) bySource.set(source, movedAll(diagnostics, change));
    },
    of: (file) => distinct([...bySource.values()].flat().filter(({ primary }) => primary.span.file === file)),
    files: () => files,
  };
}

export interface TextChange {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  /** By how much what comes after it moves. */
  readonly delta: number;
}

/** The one stretch outside of which two texts are the same; null where they are. */
export function changeBetween(file: number, before: string, after: string): TextChange | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { file, start, end: before.length - tail, delta: after.length - before.length };
}

/** Where a stretch is after a change; null where the change is in it. */
export function movedSpan(span: Span, { file, start, end, delta }: TextChange): Span | null {
  if (span.file !== file || span.end <= start) return span;
  return span.start >= end ? { file, start: span.start + delta, end: span.end + delta } : null;
}

export const movedAll = (diagnostics: readonly Diagnostic[], change: TextChange): readonly Diagnostic[] =>
  diagnostics.flatMap((diagnostic) => moved(diagnostic, change) ?? []);

function moved(diagnostic: Diagnostic, change: TextChange): Diagnostic | null {
  const span = movedSpan(diagnostic.primary.span, change);
  if (span === null) return null;
  if (span === diagnostic.primary.span && !mentions(diagnostic, change.file)) return diagnostic;
  const label = (one: Label): readonly Label[] => {
    const at = movedSpan(one.span, change);
    return at === null ? [] : [{ ...one, span: at }];
  };
  const fix = (one: Fix): readonly Fix[] => {
    const edits = one.edits.flatMap((edit) => {
      const at = movedSpan(edit.span, change);
      return at === null ? [] : [{ ...edit, span: at }];
    });
    return edits.length === one.edits.length ? [{ ...one, edits }] : [];
  };
  return {
    ...diagnostic,
    primary: { ...diagnostic.primary, span },
    secondary: diagnostic.secondary.flatMap(label),
    fixes: diagnostic.fixes.flatMap(fix),
  };
}

const mentions = ({ secondary, fixes }: Diagnostic, file: number): boolean =>
  secondary.some(({ span }) => span.file === file) ||
  fixes.some(({ edits }) => edits.some(({ span }) => span.file === file));

/** What is the same to a reader, once. */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = diagnosticKey(diagnostic);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export const diagnosticKey = ({ code, params, primary: { span } }: Diagnostic): string =>
  `${code} ${span.file} ${span.start} ${span.end} ${JSON.stringify(params)}`;
