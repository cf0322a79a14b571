/** Requests about the text itself: layout, folding, colours. */
import { FoldingRangeKind, SemanticTokensBuilder } from 'vscode-languageserver/node';
import type { FoldingRange, SemanticTokensLegend, TextEdit } from 'vscode-languageserver';
import { foldsOf } from '../features/folding.ts';
import { formatEdits } from '../features/format.ts';
import { colouredTokens, tokenKinds } from '../features/tokens.ts';
import { positionIn, rangeIn } from './places.ts';
import type { Shell } from './shell.ts';

export const legend: SemanticTokensLegend = {
  tokenTypes: [...tokenKinds],
  tokenModifiers: ['declaration'],
};

export function onText({ connection, fileAt, session }: Shell): void {
  connection.onDocumentFormatting(async ({ textDocument }) => {
    const file = fileAt(textDocument);
    const edits = file === null ? null : await formatEdits(file);
    if (file === null || edits === null) return null;
    return edits.map(({ span, text }): TextEdit => ({ range: rangeIn(file, span), newText: text }));
  });
  connection.onFoldingRanges(({ textDocument }) => {
    const file = fileAt(textDocument);
    if (file === null) return null;
    return foldsOf(file).map(({ span, kind }): FoldingRange => {
      const [start, end] = [positionIn(file, span.start), positionIn(file, span.end)];
      return {
        startLine: start.line,
        endLine: end.line,
        ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}),
      };
    });
  });
  connection.languages.semanticTokens.on(({ textDocument }) => {
    const file = fileAt(textDocument);
    const builder = new SemanticTokensBuilder();
    if (file === null) return builder.build();
    for (const { span, kind, isDeclaration } of colouredTokens(file, session.workspace.viewOf(file))) {
      const { line, character } = positionIn(file, span.start);
      builder.push(line, character, span.end - span.start, tokenKinds.indexOf(kind), isDeclaration ? 1 : 0);
    }
    return builder.build();
  });
}
