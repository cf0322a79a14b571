/** The language server, and what we ask it beside the protocol. */
import type * as vscode from 'vscode';
import { LanguageClient, type Executable } from 'vscode-languageclient/node';
import { environment, language } from './program.ts';

export interface PolicyOfFile {
  readonly id: string;
  readonly head: string;
  readonly before: string | null;
  readonly decisions: readonly string[];
}

export interface ExampleOfFile {
  readonly uri: string;
  readonly title: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly isPassed: boolean | null;
  readonly message: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

export function createClient(program: string): LanguageClient {
  const server: Executable = {
    command: process.execPath,
    args: [program, 'lsp'],
    options: { env: environment },
  };
  return new LanguageClient('pol', 'Pol', server, {
    documentSelector: [{ language: 'pol' }],
    initializationOptions: { language: language(), studies: true },
  });
}

export const policyOf = (client: LanguageClient, uri: vscode.Uri): Promise<PolicyOfFile | null> =>
  client.sendRequest<PolicyOfFile | null>('pol/policy', { uri: uri.toString() });

export const examplesOf = (
  client: LanguageClient,
  uris: readonly vscode.Uri[],
): Promise<readonly ExampleOfFile[]> =>
  client.sendRequest<readonly ExampleOfFile[]>('pol/examples', { uris: uris.map(String) });

/** Ends when they have run. */
export const runExamples = (client: LanguageClient, uri: string): Promise<unknown> =>
  client.sendRequest('workspace/executeCommand', { command: 'pol.runExamples', arguments: [uri] });
