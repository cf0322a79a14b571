/** A client that speaks the protocol with a server in this process, over streams. */
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import type {
  Diagnostic,
  MessageConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { serve } from '../../../src/lsp/server.ts';
import type { StartThread } from '../../../src/lsp/background/runner.ts';

const source = new URL('../../../src/lsp/background/worker.ts', import.meta.url).href;

/** The thread of the server, from its sources: Node has to learn to read those in each thread. */
export const startFromSource: StartThread = () =>
  new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); })`, {
    eval: true,
  });

export interface Client {
  readonly connection: MessageConnection;
  readonly uri: (name: string) => string;
  readonly open: (name: string, text: string) => void;
  readonly change: (name: string, text: string) => void;
  readonly request: <Answer>(method: string, params: object) => Promise<Answer>;
  /** The first list of diagnostics of a file, from now on or already there, that is as wanted. */
  readonly diagnostics: (
    name: string,
    isWanted: (found: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  readonly problems: readonly string[];
  /** The first request of the server with this method, from now on, with its parameters. */
  readonly asked: <Params>(method: string) => Promise<Params>;
  readonly close: () => Promise<void>;
}

export async function startClient(
  root: string,
  options: object = {},
  capabilities: object = {},
): Promise<Client> {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  const { session } = serve({
    input: toServer,
    output: fromServer,
    language: 'nl',
    cwd: root,
    startThread: startFromSource,
    pace: { quick: 0, check: 20, study: 60 },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(fromServer),
    new StreamMessageWriter(toServer),
  );
  const latest = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  const problems: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    latest.set(params.uri, params.diagnostics);
    for (const look of [...waiting]) look();
  });
  connection.onNotification(
    'window/logMessage',
    ({ message }: { message: string }) => void problems.push(message),
  );
  const listeners = new Map<string, (params: unknown) => void>();
  connection.onRequest((method, params) => {
    listeners.get(method)?.(params);
    listeners.delete(method);
    return method === 'workspace/applyEdit' ? { applied: true } : null;
  });
  connection.listen();
  const uri = (name: string): string => pathToFileURL(`${root}/${name}`).href;
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'test' }],
    capabilities,
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});
  let version = 1;
  return {
    connection,
    uri,
    problems,
    asked: <Params>(method: string) =>
      new Promise<Params>((resolve) => {
        listeners.set(method, (params) => resolve(params as Params));
      }),
    open: (name, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: 'pol', version: 1, text },
      }),
    change: (name, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(name), version: (version += 1) },
        contentChanges: [{ text }],
      }),
    request: <Answer>(method: string, params: object) => connection.sendRequest<Answer>(method, params),
    diagnostics: (name, isWanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = latest.get(uri(name));
          if (found === undefined || !isWanted(found)) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      await session.dispose();
      connection.dispose();
    },
  };
}
