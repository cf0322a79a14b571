/** Requests for changes: those that are made at once, and commands for those that take a while. */
import { CodeActionKind, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { CodeAction, Command } from 'vscode-languageserver';
import type { TextEdit } from '../../base/diagnostic.ts';
import type { Language } from '../../base/language.ts';
import { actionsAt, type Action } from '../features/actions.ts';
import { clauseAt } from '../features/clause-at.ts';
import { exampleEdit } from '../features/insertion.ts';
import { formatEdits } from '../features/format.ts';
import type { PolFile } from '../open/file.ts';
import { editorWords } from '../words.ts';
import { shownDiagnostic } from './diagnostics.ts';
import { workspaceEdit } from './navigate.ts';
import { offsetIn } from './places.ts';
import type { Shell } from './shell.ts';

export const commands = { addExamples: 'pol.addExamples', convert: 'pol.convert' } as const;

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

const otherLanguage = (file: PolFile): Language => (file.parsed().tree.language === 'nl' ? 'en' : 'nl');

/** What each command does, by its name; arguments come from an editor, and may be anything. */
export function actionCommands(
  shell: Shell,
): Readonly<Record<string, (...given: unknown[]) => Promise<void>>> {
  const { connection, fileAt, language, session, addresses } = shell;
  const fileOf = (uri: unknown): PolFile | null => (typeof uri === 'string' ? fileAt({ uri }) : null);
  const apply = async (edits: readonly TextEdit[]): Promise<void> => {
    await connection.workspace.applyEdit(workspaceEdit(edits, { session, addresses }));
  };
  const tell = (message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  return {
    [commands.addExamples]: async (uri, clause) => {
      const file = fileOf(uri);
      if (file === null || typeof clause !== 'string') return;
      const found = await session.studies.survivors(session.workspace.viewOf(file), clause);
      if (found === null) return;
      const words = editorWords[language()];
      const examples = [...new Set(found.survivors.map(({ example }) => example))];
      // Texts may have changed meanwhile.
      const now = fileOf(uri) ?? file;
      if (!found.isCompiled) tell(words.notCompiled);
      else if (examples.length === 0) tell(words.noExamples(clause));
      else await apply([exampleEdit(now, session.workspace.viewOf(now), examples.join('\n'))]);
    },
    [commands.convert]: async (uri) => {
      const file = fileOf(uri);
      if (file === null) return;
      const edits = await formatEdits(file, otherLanguage(file));
      if (edits === null) tell(editorWords[language()].notFormatted);
      else await apply(edits);
    },
  };
}
