/** What a run gave, in the editor. Nothing of it is run: a picture is an image, a page has no scripts. */
import * as vscode from 'vscode';
import type { Run } from './program.ts';

/** Shows what went wrong; whether there is something to show. */
export function isFine({ output, remarks, code, isCancelled }: Run): boolean {
  if (isCancelled) return false;
  if (output !== '' && code < 2) return true;
  void vscode.window.showErrorMessage(remarks.trim() === '' ? `pol: ${code}` : remarks.trim());
  return false;
}

const policy = (sources: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ${sources}">`;

function panel(title: string, html: string): void {
  const made = vscode.window.createWebviewPanel('pol', title, vscode.ViewColumn.Beside, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  made.webview.html = html;
}

export function showPicture(title: string, svg: string): void {
  const data = Buffer.from(svg, 'utf8').toString('base64');
  const image = `<img alt="" src="data:image/svg+xml;base64,${data}" style="background: white; max-width: none">`;
  panel(title, `<!doctype html><html><head>${policy('img-src data:')}</head><body>${image}</body></html>`);
}

/** A whole page of our own making, with its policy before everything else in it. */
export function showPage(title: string, html: string): void {
  panel(title, html.replace(/<head>/i, `<head>${policy('img-src data:')}`));
}

export async function showText(content: string, language: 'markdown' | 'plaintext' | 'pol'): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  if (language === 'markdown') await vscode.commands.executeCommand('markdown.showPreview', document.uri);
}
