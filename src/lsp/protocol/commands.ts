/** Commands, by which an editor asks for what takes a while. */
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { TextEdit } from '../../base/diagnostic.ts';
import type { Language } from '../../base/language.ts';
import { formatEdits } from '../features/format.ts';
import { exampleEdit } from '../features/insertion.ts';
import type { PolFile } from '../open/file.ts';
import { editorWords } from '../words.ts';
import { workspaceEdit } from './navigate.ts';
import type { Shell } from './shell.ts';

export const commands = {
  addExamples: 'pol.addExamples',
  convert: 'pol.convert',
  runExamples: 'pol.runExamples',
  openOlder: 'pol.openOlder',
} as const;

/** The vocabulary that a file is not written in. */
export const otherLanguage = (file: PolFile): Language =>
  file.parsed().tree.language === 'nl' ? 'en' : 'nl';

/** What each command does, by its name; arguments come from an editor, and may be anything. */
export function commandsOf(shell: Shell): Readonly<Record<string, (...given: unknown[]) => Promise<void>>> {
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
    [commands.runExamples]: async (uri) => {
      const file = fileOf(uri);
      if (file !== null) await session.studies.test(session.workspace.viewOf(file));
    },
    [commands.openOlder]: async (uri, line) => {
      if (typeof uri !== 'string' || typeof line !== 'number') return;
      const place = { line: line - 1, character: 0 };
      const shown = await connection.window
        .showDocument({ uri, takeFocus: true, selection: { start: place, end: place } })
        .catch(() => ({ success: false }));
      // An editor that opens no documents is told where it stands.
      if (!shown.success) tell(`${addresses().nameOf(uri)}:${line}`);
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
