/** The program `pol`: where it is, and one run of it. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';

/** A setting, else that of the workspace, else the one that comes with the extension. */
export function programPath(context: vscode.ExtensionContext): string {
  const own = context.asAbsolutePath('server/dist/pol.js');
  // What is run has to be trusted as its workspace is.
  if (!vscode.workspace.isTrusted) return own;
  const set = vscode.workspace.getConfiguration('pol').get<string>('path', '');
  if (set !== '') return set;
  return (
    (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => programIn(uri.fsPath)).find(isString) ?? own
  );
}

const isString = (path: string | null): path is string => path !== null;

function programIn(folder: string): string | null {
  const installed = join(folder, 'node_modules/pol-lang/dist/pol.js');
  if (existsSync(installed)) return installed;
  const built = join(folder, 'dist/pol.js');
  return existsSync(built) && nameIn(folder) === 'pol-lang' ? built : null;
}

/** The folder of the workspace that is a checkout of Pol. */
export const checkout = (): string | null =>
  (vscode.workspace.workspaceFolders ?? [])
    .map(({ uri }) => uri.fsPath)
    .find((folder) => nameIn(folder) === 'pol-lang' && existsSync(join(folder, 'src/base/codes.ts'))) ?? null;

function nameIn(folder: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: unknown }).name;
  } catch {
    return null;
  }
}

/** The editor itself is Node, when it is told so. */
export const environment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

export interface Run {
  readonly output: string;
  /** What went to the other stream: problems, remarks. */
  readonly remarks: string;
  readonly code: number;
  readonly isCancelled: boolean;
}

const MOST = 64 * 1024 * 1024;

/** Shown while it runs, and ended by who no longer waits for it: a comparison may take half a minute. */
export const run = (program: string, args: readonly string[], cwd: string): Promise<Run> =>
  Promise.resolve(
    vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: `pol ${args[0] ?? ''}`, cancellable: true },
      (_, token) => running(program, args, cwd, token),
    ),
  );

function running(
  program: string,
  args: readonly string[],
  cwd: string,
  token: vscode.CancellationToken,
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd, env: environment, maxBuffer: MOST };
    const child = execFile(process.execPath, [program, ...args], options, (error, output, remarks) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 70;
      const told = remarks === '' && code === 70 ? String(error) : remarks;
      resolve({ output, remarks: told, code, isCancelled: token.isCancellationRequested });
    });
    token.onCancellationRequested(() => child.kill());
  });
}

/** Where a run of a file starts: paths are given from there. */
export const folderOf = (uri: vscode.Uri): string =>
  vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? dirname(uri.fsPath);

/** The language of messages, as options have it. */
export function languageOption(): readonly string[] {
  return ['--language', language()];
}

export function language(): 'nl' | 'en' {
  const set = vscode.workspace.getConfiguration('pol').get<string>('language', 'auto');
  if (set === 'nl' || set === 'en') return set;
  return vscode.env.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
