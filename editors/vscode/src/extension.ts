/** Starts the language server, and gives the commands and the view of tests. */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { checkout, programPath } from './program.ts';
import { createTests } from './tests.ts';

let client: LanguageClient | null = null;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const program = (): string => programPath(context);
  const running = (): LanguageClient => {
    if (client === null) throw new Error('the language server is not running');
    return client;
  };
  void vscode.commands.executeCommand('setContext', 'pol.isCheckout', checkout() !== null);
  const tests = createTests(running);
  const start = async (): Promise<void> => {
    client = createClient(program());
    client.onNotification('pol/studied', () => void tests.refresh());
    await client.start();
    await tests.refresh();
  };
  const restart = async (): Promise<void> => {
    await client?.dispose();
    await start();
  };
  context.subscriptions.push(
    tests,
    ...registerCommands({ client: running, program }),
    vscode.commands.registerCommand('pol.restart', restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('pol')) void restart();
    }),
  );
  await start();
}

export const deactivate = async (): Promise<void> => client?.dispose();
