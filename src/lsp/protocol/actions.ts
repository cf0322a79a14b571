/** Requests for changes: those that are made at once, and commands for those that take a while. */
import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Command } from 'vscode-languageserver';
import type { Language } from '../../base/language.ts';
import { actionsAt, type Action } from '../features/actions.ts';
import { clauseAt } from '../features/clause-at.ts';
import { editorWords } from '../words.ts';
import { shownDiagnostic } from './diagnostics.ts';
import { commands, otherLanguage } from './commands.ts';
import { workspaceEdit } from './navigate.ts';
import { offsetIn } from './places.ts';
import type { Shell } from './shell.ts';

export const actionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.SourceFixAll];

const kindOf: Readonly<Record<Action['kind'], string>> = {
  quickfix: CodeActionKind.QuickFix,
  fixAll: CodeActionKind.SourceFixAll,
};

export function onActions(shell: Shell): void {
  const { connection, fileAt, language, session } = shell;
  const { workspace } = session;
  connection.onCodeAction(({ textDocument, range, context: { only } }): CodeAction[] | null => {
    const file = fileAt(textDocument);
    if (file === null) return null;
    const view = workspace.viewOf(file);
    const [start, end] = [offsetIn(file, range.start), offsetIn(file, range.end)];
    const diagnostics = session.diagnosticsOf(file);
    const found = actionsAt({ file, view, start, end, diagnostics, language: language() });
    const clause = clauseAt(file, view, start);
    const all = [
      ...found.map((action) => shownAction(action, shell)),
      ...(clause === null ? [] : [addExamples(textDocument.uri, clause, language())]),
      convert(textDocument.uri, otherLanguage(file), language()),
    ];
    return all.filter(
      ({ kind = '' }) => only === undefined || only.some((one) => `${kind}.`.startsWith(`${one}.`)),
    );
  });
}

function shownAction(action: Action, { session, addresses, language }: Shell): CodeAction {
  const { store } = session.workspace;
  const answered = action.diagnostics.flatMap(
    (diagnostic) => shownDiagnostic(diagnostic, store, addresses(), language()) ?? [],
  );
  return {
    title: action.title,
    kind: kindOf[action.kind],
    diagnostics: answered,
    edit: workspaceEdit(action.edits, { session, addresses }),
    ...(action.isPreferred ? { isPreferred: true } : {}),
  };
}

const byCommand = (command: Command): CodeAction => ({
  title: command.title,
  kind: CodeActionKind.Refactor,
  command,
});

const addExamples = (uri: string, clause: string, language: Language): CodeAction =>
  byCommand({
    title: editorWords[language].addExamples(clause),
    command: commands.addExamples,
    arguments: [uri, clause],
  });

const convert = (uri: string, to: Language, language: Language): CodeAction =>
  byCommand({ title: editorWords[language].convert(to), command: commands.convert, arguments: [uri] });
