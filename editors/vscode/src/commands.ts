/** Commands about the policy of the file that is open. */
import { dirname, join, relative } from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { policyOf, type PolicyOfFile } from './client.ts';
import { checkout, folderOf, languageOption, run, type Run } from './program.ts';
import { isFine, showPage, showPicture, showText } from './show.ts';

export interface Workbench {
  readonly client: () => LanguageClient;
  readonly program: () => string;
}

interface Asked {
  readonly policy: PolicyOfFile;
  readonly head: vscode.Uri;
  readonly run: (...args: readonly string[]) => Promise<Run>;
}

type Command = (asked: Asked) => Promise<void>;

/** The policy around the open file; a run of its commands starts in the folder of the workspace. */
async function asked({ client, program }: Workbench): Promise<Asked | null> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const policy = uri === undefined ? null : await policyOf(client(), uri);
  if (policy === null) {
    void vscode.window.showInformationMessage('Pol: open a policy first');
    return null;
  }
  // A run reads files.
  await vscode.workspace.saveAll(false);
  const head = vscode.Uri.parse(policy.head);
  const cwd = folderOf(head);
  return { policy, head, run: (...args) => run(program(), [...args, ...languageOption()], cwd) };
}

const pathOf = (uri: vscode.Uri): string => relative(folderOf(uri), uri.fsPath) || uri.fsPath;

async function decisionOf({ policy }: Asked): Promise<string | undefined> {
  const word = wordAtCursor();
  const first = policy.decisions.filter((path) => path === word || path.endsWith(`.${word}`));
  const others = policy.decisions.filter((path) => !first.includes(path));
  return vscode.window.showQuickPick([...first, ...others], { title: policy.id });
}

function wordAtCursor(): string {
  const editor = vscode.window.activeTextEditor;
  const range = editor?.document.getWordRangeAtPosition(editor.selection.active);
  return range === undefined ? '' : (editor?.document.getText(range) ?? '');
}

const evaluate: Command = async (about) => {
  const [facts] =
    (await vscode.window.showOpenDialog({
      title: about.policy.id,
      defaultUri: vscode.Uri.file(folderOf(about.head)),
      filters: { Facts: ['json', 'ndjson', 'csv', 'parquet'] },
    })) ?? [];
  if (facts === undefined) return;
  const form = facts.fsPath.endsWith('.json')
    ? ['--explain', '--format', 'markdown']
    : ['--format', 'pretty'];
  const found = await about.run('eval', pathOf(about.head), '--facts', facts.fsPath, ...form);
  if (isFine(found)) await showText(found.output, facts.fsPath.endsWith('.json') ? 'markdown' : 'plaintext');
};

const picture: Command = async (about) => {
  const decision = await decisionOf(about);
  if (decision === undefined) return;
  const found = await about.run('picture', pathOf(about.head), decision);
  if (isFine(found)) showPicture(decision, found.output);
};

const timeline: Command = async (about) => {
  const found = await about.run('timeline', pathOf(about.head), '--format', 'svg');
  if (isFine(found)) showPicture(about.policy.id, found.output);
};

const diff: Command = async (about) => {
  const { before, id } = about.policy;
  if (before === null) {
    void vscode.window.showInformationMessage(`Pol: there is no edition before ${id} in this workspace`);
    return;
  }
  const older = pathOf(vscode.Uri.parse(before));
  const found = await about.run('diff', older, pathOf(about.head), '--format', 'html');
  if (isFine(found)) showPage(id, found.output);
};

const coverage: Command = async (about) => {
  const found = await about.run('coverage', pathOf(about.head));
  if (isFine(found)) await showText(found.output, 'plaintext');
};

const newExamples: Command = async (about) => {
  const decision = await decisionOf(about);
  if (decision === undefined) return;
  const found = await about.run('new', 'examples', pathOf(about.head), decision);
  if (isFine(found)) await showText(found.output, 'pol');
};

// -------------------------------------------------------------------------------------------- new files

/** A file is made beside the one that is open, or in the folder of policies of the workspace, and shown. */
async function make(workbench: Workbench, args: readonly string[], name: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const open = vscode.window.activeTextEditor?.document.uri;
  const place = open?.scheme === 'file' ? dirname(open.fsPath) : join(folder?.uri.fsPath ?? '.', 'policies');
  const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.file(join(place, name)) });
  if (target === undefined) return;
  const found = await run(workbench.program(), [...args, ...languageOption()], dirname(target.fsPath));
  if (!isFine(found)) return;
  await vscode.workspace.fs.writeFile(target, Buffer.from(found.output, 'utf8'));
  await vscode.window.showTextDocument(target);
}

async function newPolicy(workbench: Workbench): Promise<void> {
  const name = await vscode.window.showInputBox({ prompt: 'organisation.subject', value: 'zorg.naam' });
  const year = await vscode.window.showInputBox({
    prompt: 'year',
    value: String(new Date().getFullYear() + 1),
  });
  if (name !== undefined && year !== undefined)
    await make(workbench, ['new', 'policy', name, year], `${year}.pol`);
}

/** The rooms of `pol new diagnostic`. */
const rooms = ['syntax', 'check', 'amend', 'lower', 'artefact', 'facts', 'analyse', 'command'];

async function newRegister(workbench: Workbench): Promise<void> {
  const id = await vscode.window.showInputBox({ prompt: 'REGISTER-2026', value: 'ZORG-NAAM-2026' });
  if (id !== undefined) await make(workbench, ['new', 'register', id], `${id}.norms.jsonl`);
}

/** Only in a checkout of Pol. */
async function newDiagnostic({ program }: Workbench): Promise<void> {
  const folder = checkout();
  if (folder === null) {
    void vscode.window.showInformationMessage('Pol: this workspace is no checkout of Pol');
    return;
  }
  const code = await vscode.window.showInputBox({ prompt: 'code', value: 'table-leak' });
  if (code === undefined) return;
  const room = await vscode.window.showQuickPick(rooms, { title: 'where it arises' });
  if (room === undefined) return;
  const found = await run(program(), ['new', 'diagnostic', code, room, ...languageOption()], folder);
  if (!isFine(found)) return;
  const [page = ''] = found.output.split('\n');
  await vscode.window.showTextDocument(vscode.Uri.file(join(folder, page)));
  void vscode.window.showInformationMessage(found.remarks.trim());
}

export function registerCommands(workbench: Workbench): readonly vscode.Disposable[] {
  const about = { evaluate, picture, timeline, diff, coverage, newExamples };
  return [
    ...Object.entries(about).map(([name, command]) =>
      vscode.commands.registerCommand(`pol.${name}`, async () => {
        const found = await asked(workbench);
        if (found !== null) await command(found);
      }),
    ),
    vscode.commands.registerCommand('pol.newPolicy', () => newPolicy(workbench)),
    vscode.commands.registerCommand('pol.newRegister', () => newRegister(workbench)),
    vscode.commands.registerCommand('pol.newDiagnostic', () => newDiagnostic(workbench)),
  ];
}
