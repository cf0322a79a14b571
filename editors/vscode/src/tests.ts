/** The view of tests: every example of every policy, with what came of it. */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { examplesOf, runExamples, type ExampleOfFile } from './client.ts';

export function createTests(client: () => LanguageClient): {
  readonly refresh: () => Promise<void>;
  readonly dispose: () => void;
} {
  const controller = vscode.tests.createTestController('pol', 'Pol');
  const refresh = async (): Promise<void> => {
    const files = await vscode.workspace.findFiles('**/*.pol', '**/node_modules/**');
    const examples = await examplesOf(client(), files);
    controller.items.replace(filesOf(controller, examples));
    tell(controller, examples);
  };
  controller.refreshHandler = refresh;
  controller.createRunProfile('Run', vscode.TestRunProfileKind.Run, (request, token) =>
    runTests(controller, client(), request, token),
  );
  return { refresh, dispose: () => controller.dispose() };
}

const idOf = ({ uri, title, range }: ExampleOfFile): string => `${uri} ${title} ${range.start.line}`;

const rangeOf = ({ range: { start, end } }: ExampleOfFile): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** One item a file, and its examples in it. */
function filesOf(controller: vscode.TestController, examples: readonly ExampleOfFile[]): vscode.TestItem[] {
  const files = new Map<string, vscode.TestItem>();
  for (const example of examples) {
    const uri = vscode.Uri.parse(example.uri);
    const known = files.get(example.uri);
    const file = known ?? controller.createTestItem(example.uri, vscode.workspace.asRelativePath(uri), uri);
    files.set(example.uri, file);
    const item = controller.createTestItem(idOf(example), example.title, uri);
    item.range = rangeOf(example);
    file.children.add(item);
  }
  return [...files.values()];
}

const itemOf = ({ items }: vscode.TestController, example: ExampleOfFile): vscode.TestItem | undefined =>
  items.get(example.uri)?.children.get(idOf(example));

/** What is known already is shown as it is, without a run of its own. */
function tell(controller: vscode.TestController, examples: readonly ExampleOfFile[]): void {
  const known = examples.filter(({ isPassed }) => isPassed !== null);
  if (known.length === 0) return;
  const run = controller.createTestRun(new vscode.TestRunRequest(), undefined, false);
  report(controller, run, known);
  run.end();
}

function report(
  controller: vscode.TestController,
  run: vscode.TestRun,
  examples: readonly ExampleOfFile[],
  isMeant: (item: vscode.TestItem) => boolean = () => true,
): void {
  for (const example of examples) {
    const item = itemOf(controller, example);
    if (item === undefined || !isMeant(item)) continue;
    if (example.isPassed === true) run.passed(item);
    else if (example.isPassed === false) run.failed(item, messageOf(example));
    else run.skipped(item);
  }
}

function messageOf(example: ExampleOfFile): vscode.TestMessage {
  const message = new vscode.TestMessage(example.message);
  message.location = new vscode.Location(vscode.Uri.parse(example.uri), rangeOf(example));
  return message;
}

/** All examples of a policy are run at once, whichever are asked for. */
async function runTests(
  controller: vscode.TestController,
  client: LanguageClient,
  request: vscode.TestRunRequest,
  token: vscode.CancellationToken,
): Promise<void> {
  const run = controller.createTestRun(request);
  const asked = request.include ?? [...controller.items].map(([, item]) => item);
  const left = new Set(request.exclude ?? []);
  const isMeant = (item: vscode.TestItem): boolean =>
    !left.has(item) && asked.some((one) => one === item || one === item.parent);
  const uris = [...new Set(asked.flatMap(({ uri }) => uri ?? []).map(String))];
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    await runExamples(client, uri);
    report(controller, run, await examplesOf(client, [vscode.Uri.parse(uri)]), isMeant);
  }
  run.end();
}
