/** The language server: a connection over two streams, and the life of a session behind it. */
import { readFile } from 'node:fs/promises';
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
  ProposedFeatures,
  SemanticTokensRefreshRequest,
  TextDocumentSyncKind,
  createConnection,
} from 'vscode-languageserver/node';
import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../base/language.ts';
import { version } from '../version.ts';
import { createRunner, type StartThread } from './background/runner.ts';
import { folderFor, isSource, readOne, readUnder } from './disk.ts';
import { actionKinds, onActions } from './protocol/actions.ts';
import { commands, commandsOf } from './protocol/commands.ts';
import { onCompletion } from './protocol/complete.ts';
import { shownDiagnostic } from './protocol/diagnostics.ts';
import { onInsight } from './protocol/insight.ts';
import { onNavigation } from './protocol/navigate.ts';
import { addressesFrom, pathOf } from './protocol/places.ts';
import { progressOf } from './protocol/progress.ts';
import { shellOf } from './protocol/shell.ts';
import { legend, onText } from './protocol/text.ts';
import { createSession, type Pace, type Session } from './session.ts';
import { editorWords } from './words.ts';

export interface ServeOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Where no editor says otherwise. */
  readonly language: Language;
  /** The folder of the workspace where the editor names none. */
  readonly cwd: string;
  readonly startThread?: StartThread;
  readonly pace?: Pace;
}

const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  completionProvider: { resolveProvider: true, triggerCharacters: ['.', ' ', '\n', ',', '|', '=', '-'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  documentFormattingProvider: true,
  semanticTokensProvider: { legend, full: true },
  codeActionProvider: { codeActionKinds: actionKinds },
  codeLensProvider: {},
  inlayHintProvider: true,
  signatureHelpProvider: { triggerCharacters: [' ', '('] },
  callHierarchyProvider: true,
  executeCommandProvider: { commands: Object.values(commands) },
};

/** Serves until the other side ends it. */
export function serve(options: ServeOptions): { readonly session: Session } {
  const connection = createConnection(ProposedFeatures.all, options.input, options.output);
  let language: Language = options.language;
  let addresses = addressesFrom(options.cwd);
  let shows = nothingShown;
  const runner = createRunner(options.startThread, (problem) => connection.console.error(problem));
  const session = createSession({
    runner,
    ...(options.pace === undefined ? {} : { pace: options.pace }),
    publish: (name, diagnostics) => {
      const { store } = session.workspace;
      const shown = diagnostics.flatMap(
        (diagnostic) => shownDiagnostic(diagnostic, store, addresses, language) ?? [],
      );
      void connection.sendDiagnostics({ uri: addresses.uriOf(name), diagnostics: shown });
    },
    onStudied: () => {
      if (shows.lensesAgain) void connection.sendRequest(CodeLensRefreshRequest.type);
      if (shows.studies) void connection.sendNotification('pol/studied');
    },
    onProgress: progressOf(connection, {
      isShown: () => shows.progress,
      textOf: (kind, policy) => editorWords[language].looking(kind, policy),
      onCancel: () => session.studies.stop(),
    }),
  });
  const shell = shellOf(
    connection,
    session,
    () => addresses,
    () => language,
  );
  const read = new Set<string>();
  const loadFolder = async (folder: string): Promise<void> => {
    if (isWithin(folder, read)) return;
    read.add(folder);
    await session.load(
      readUnder(folder).then((files) =>
        files.map(({ path, text }) => ({ name: addresses.nameOfPath(path), text })),
      ),
    );
    session.checkAll();
    // What was asked meanwhile was answered without what is compiled with it.
    if (shows.hintsAgain) void connection.sendRequest(InlayHintRefreshRequest.type);
    if (shows.tokensAgain) void connection.sendRequest(SemanticTokensRefreshRequest.type);
  };
  let folders: readonly string[] = [];
  let mayWatch = false;
  connection.onInitialize((params) => {
    language = languageOf(params) ?? language;
    folders = foldersOf(params);
    addresses = addressesFrom(folders[0] ?? options.cwd);
    shows = showsOf(params);
    mayWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return { capabilities, serverInfo: { name: 'pol', version } };
  });
  connection.onInitialized(async () => {
    if (mayWatch)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.pol' }, { globPattern: '**/*.norms.jsonl' }],
      });
    for (const folder of folders) await loadFolder(folder);
  });
  onDocuments(connection, session, {
    nameOf: (uri) => addresses.nameOf(uri),
    loadAround: async (uri) => {
      const path = pathOf(uri);
      if (path !== null) await loadFolder(await folderFor(path));
    },
  });
  connection.onShutdown(() => session.dispose());
  onNavigation(shell);
  onText(shell);
  onCompletion(shell);
  onActions(shell);
  onInsight(shell);
  onCommands(connection, commandsOf(shell));
  connection.listen();
  return { session };
}

type RunCommand = (...given: unknown[]) => Promise<void>;

function onCommands(connection: Connection, known: Readonly<Record<string, RunCommand>>): void {
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    await known[command]?.(...(given as unknown[]));
    return null;
  });
}

interface Documents {
  readonly nameOf: (uri: string) => string;
  readonly loadAround: (uri: string) => Promise<void>;
}

/** Texts as they are on the screen. */
function onDocuments(connection: Connection, session: Session, { nameOf, loadAround }: Documents): void {
  const documents = new Map<string, TextDocument>();
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: number, text } }) => {
    documents.set(uri, TextDocument.create(uri, languageId, number, text));
    session.open(nameOf(uri), text);
    void loadAround(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: number }, contentChanges }) => {
    const before = documents.get(uri);
    if (before === undefined) return;
    const after = TextDocument.update(before, contentChanges, number);
    documents.set(uri, after);
    session.change(nameOf(uri), after.getText());
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    void textOnDisk(uri).then((text) => session.close(nameOf(uri), text));
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) {
      const path = pathOf(uri);
      const name = nameOf(uri);
      if (path === null || !isSource(path) || session.isOpen(name)) continue;
      const file = await readOne(path);
      if (file === null) session.close(name, null);
      else session.change(name, file.text);
    }
  });
}

async function textOnDisk(uri: string): Promise<string | null> {
  const path = pathOf(uri);
  return path === null ? null : readFile(path, 'utf8').catch(() => null);
}

const isWithin = (folder: string, known: ReadonlySet<string>): boolean =>
  [...known].some((one) => folder === one || folder.startsWith(`${one}/`));

/** An option of ours before the language of the editor itself. */
function languageOf({ initializationOptions, locale }: InitializeParams): Language | null {
  const asked = (initializationOptions as { readonly language?: unknown } | null | undefined)?.language;
  if (asked === 'nl' || asked === 'en') return asked;
  if (locale === undefined) return null;
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** What an editor can be told unasked. */
interface Shows {
  readonly progress: boolean;
  readonly lensesAgain: boolean;
  readonly hintsAgain: boolean;
  readonly tokensAgain: boolean;
  /** An option of ours, for a view of tests. */
  readonly studies: boolean;
}

const nothingShown: Shows = {
  progress: false,
  lensesAgain: false,
  hintsAgain: false,
  tokensAgain: false,
  studies: false,
};

const showsOf = ({
  capabilities: { window, workspace },
  initializationOptions,
}: InitializeParams): Shows => ({
  progress: window?.workDoneProgress === true,
  hintsAgain: workspace?.inlayHint?.refreshSupport === true,
  tokensAgain: workspace?.semanticTokens?.refreshSupport === true,
  lensesAgain: workspace?.codeLens?.refreshSupport === true,
  studies: (initializationOptions as { readonly studies?: unknown } | null | undefined)?.studies === true,
});

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri == null ? [] : [rootUri]);
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}
