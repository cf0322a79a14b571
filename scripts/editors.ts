/**
 * Writes what editors need to know of the words of the language, from the keyword table. `--check` writes nothing, and
 * fails when a committed file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { codeMirrorWords } from './editors/codemirror.ts';
import { snippetFile } from './editors/snippets.ts';
import { vimSyntax } from './editors/vim.ts';
import { textMateGrammar } from './editors/textmate.ts';

const files: readonly (readonly [name: string, text: string])[] = [
  ['editors/vscode/syntaxes/pol.tmLanguage.json', JSON.stringify(textMateGrammar())],
  ['editors/vscode/snippets/pol.json', JSON.stringify(snippetFile())],
  ['editors/codemirror/src/words.ts', codeMirrorWords()],
  ['editors/neovim/syntax/pol.vim', vimSyntax()],
];

function committed(place: URL): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return null;
  }
}

async function laidOut(name: string, source: string): Promise<string> {
  if (name.endsWith('.vim')) return source;
  const parser = name.endsWith('.json') ? 'json' : 'typescript';
  return format(source, { parser, printWidth: 110, singleQuote: parser === 'typescript' });
}

let isStale = false;
for (const [name, source] of files) {
  const place = new URL(`../${name}`, import.meta.url);
  const text = await laidOut(name, source);
  if (committed(place) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale: run 'npm run editors'`);
    isStale = true;
  } else {
    writeFileSync(place, text);
    console.log(name);
  }
}
process.exitCode = isStale ? 1 : 0;
