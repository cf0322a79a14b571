/**
 * What is wrong with a file, at once: its syntax, and each declaration by itself against the names that are known. While a
 * part cannot be read, what it may declare is not said to be missing, and of the part itself only what keeps it from
 * being read.
 */
import type { DiagnosticCode } from '../../base/codes.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Span } from '../../base/span.ts';
import { declarationStarts } from '../../syntax/blocks.ts';
import { diagnosticOf } from '../../check/report.ts';
import { Identifier } from '../../../grammar/tokens.ts';
import { hasSyntaxError, syntaxOf, type PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';

/** What only the whole of a policy shows, or its analysis, and what is therefore found in the background. */
const wholeCodes: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'absence-not-asked',
  'may-not-apply',
  'bounds-reversed',
  'always-applies',
  'money-needs-rounding',
  'soft-norm-decides',
  'cyclic-definition',
  'head-incomplete',
  'unknown-register',
  'part-differs',
  'accepted-twice',
  'duplicate-name',
  'missing-base',
  'base-has-errors',
  'base-not-at-hand',
  'wrong-amends',
  'no-verb',
  'verb-without-base',
  'unknown-target',
  'missing-fingerprint',
  'other-fingerprint',
  'amended-twice',
  'other-declaration',
  'cannot-insert-in',
  'wrong-supplement',
  'value-not-fixed',
  'calendar-beyond-holidays',
  'calendar-day-outside',
  'calendar-day-double',
  'calendar-day-unchanged',
]);

export const isOfWhole = ({ code, finding }: Diagnostic): boolean =>
  finding !== undefined || code === 'stale-acceptance' || wholeCodes.has(code);

export function quickDiagnostics(file: PolFile, view: View): readonly Diagnostic[] {
  const syntax = syntaxOf(file);
  const missing = problemsOf(file, view);
  if (missing.length > 0) return [...syntax, ...missing];
  const { check, foundIn } = view.part();
  for (const declared of view.declaredIn(file.index)) check(declared);
  const unreadable = chunksWithErrors(file);
  const mayBeDeclared = namesIn(filesOf(view).filter(hasSyntaxError));
  const found = foundIn(file.index).filter(
    (diagnostic) =>
      !unreadable.some((span) => isInside(diagnostic.primary.span, span)) &&
      !isAboutName(diagnostic, mayBeDeclared),
  );
  return [...syntax, ...found];
}

const filesOf = (view: View): readonly PolFile[] => [
  ...view.files,
  ...view.vocabularies.flatMap(({ files }) => files),
  ...(view.base === null ? [] : filesOf(view.base)),
];

/** What the file is compiled with and is not there, at its header: everything else would be said to be missing too. */
function problemsOf(file: PolFile, { members }: View): readonly Diagnostic[] {
  const { header } = file.parsed().tree;
  if (header === null) return [];
  const isHead = file.name === members.head.file.name;
  return members.problems
    .filter(({ code, params }) => (code === 'missing-head' ? params.path === file.name : isHead))
    .map(({ code, params }) => {
      const uses = header.uses.find(
        (path) => 'name' in params && path.segments.map(({ text }) => text).join('.') === params.name,
      );
      return diagnosticOf(code, params, uses?.span ?? header.name.span) as Diagnostic;
    });
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;

/** From the start of a declaration with a mistake to the start of the next. */
function chunksWithErrors(file: PolFile): readonly Span[] {
  const errors = syntaxOf(file).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const tokens = file.tokens();
  const starts = [0, ...declarationStarts(tokens).map((at) => tokens[at]?.startOffset ?? 0), Infinity];
  return errors.map(({ primary: { span } }) => {
    const next = starts.findIndex((start) => start > span.start);
    const end = Math.min(starts[next] ?? Infinity, file.text.length);
    return { file: file.index, start: starts[next - 1] ?? 0, end };
  });
}

/** Every word of the parts that cannot be read: any of them may be the name of something. */
function namesIn(files: readonly PolFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) {
    const chunks = chunksWithErrors(file);
    for (const token of file.tokens()) {
      const span = { file: file.index, start: token.startOffset, end: token.end };
      if (token.tokenType === Identifier && chunks.some((chunk) => isInside(span, chunk)))
        names.add(token.value);
    }
  }
  return names;
}

const isAboutName = ({ code, params }: Diagnostic, names: ReadonlySet<string>): boolean =>
  code === 'unknown-name' &&
  (params as { readonly name: string }).name.split('.').some((word) => names.has(word));
