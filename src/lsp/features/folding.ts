/** What can be folded away: declarations, groups, runs of comments, and the head of a file. */
import type { Span } from '../../base/span.ts';
import type { Statement } from '../../syntax/ast.ts';
import { membersOf } from '../../syntax/walk.ts';
import type { PolFile } from '../open/file.ts';

export interface Fold {
  readonly span: Span;
  readonly kind: 'declaration' | 'comment';
}

export function foldsOf(file: PolFile): readonly Fold[] {
  const { tree } = file.parsed();
  const spans = [...(tree.header === null ? [] : [tree.header.span]), ...tree.declarations.flatMap(spansOf)];
  return [
    ...spans.map((span): Fold => ({ span, kind: 'declaration' })),
    ...commentRuns(file).map((span): Fold => ({ span, kind: 'comment' })),
  ].filter(({ span }) => hasSeveralLines(file.text, span));
}

const spansOf = (statement: Statement): readonly Span[] => [
  statement.span,
  ...membersOf(statement).flatMap(spansOf),
];

const hasSeveralLines = (text: string, { start, end }: Span): boolean =>
  /[\r\n]/.test(text.slice(start, end));

/** Comments with nothing but one line end and blanks between them. */
function commentRuns({ text, parsed }: PolFile): readonly Span[] {
  const runs: Span[] = [];
  for (const { span } of parsed().tree.comments) {
    const last = runs.at(-1);
    const isNext =
      last !== undefined && /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(last.end, span.start));
    if (isNext) runs[runs.length - 1] = { ...last, end: span.end };
    else runs.push(span);
  }
  return runs;
}
