/** The first hour, as a new user would: every command of the page in its order, with what it says. */
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newPolicy, newRegister } from '../../src/cli/commands/new-files.ts';
import { actionsAt } from '../../src/lsp/features/actions.ts';
import { applyEdits } from '../../src/lsp/features/rename.ts';
import { createWorkspace } from '../../src/lsp/open/workspace.ts';
import { check } from '../../src/check/check.ts';
import { commands } from '../../src/lsp/protocol/commands.ts';
import { inFolder, pol } from '../support/cli.ts';
import { readPage } from './compile-block.ts';
import { blocksOf } from './markdown.ts';

const page = readPage('docs/editors.md');
const steps = blocksOf(page).filter(({ language }) => language !== '');

/** A line of a shell: `mkdir -p` and `pol` are all that the page asks of one. */
async function runLine(line: string, cwd: string): Promise<string> {
  const [program, ...words] = line.split(' ');
  if (program === 'mkdir') {
    mkdirSync(join(cwd, words.at(-1) ?? ''), { recursive: true });
    return '';
  }
  expect(program).toBe('pol');
  const { out, err } = await pol(words, { cwd });
  return out + err;
}

test('what the page tells to do says what the page says', async () => {
  await inFolder({}, async (cwd) => {
    let said = '';
    let ran = 0;
    for (const { language, attributes, text, line } of steps) {
      const path = attributes['append'];
      if (path !== undefined) {
        const target = join(cwd, path);
        expect(existsSync(dirname(target))).toBe(true);
        appendFileSync(target, text);
      } else if (language === 'sh') {
        const lines = text.trim().split('\n');
        ran += lines.length;
        const parts: string[] = [];
        for (const one of lines) parts.push(await runLine(one, cwd));
        said = parts.join('');
      } else if (language === 'text') {
        const plain = (words: string): string => words.replaceAll(/\n\s*\n/g, '\n').trim();
        expect(plain(said), `docs/editors.md:${line}`).toBe(plain(text));
      }
    }
    expect(ran).toBeGreaterThan(8);
  });
});

test('the row that the page puts in is the one that the editor offers, under that name', async () => {
  const [table, row] = steps.filter(({ language }) => language === 'pol');
  const workspace = createWorkspace();
  const head = await newPolicy('zorg.naam', '2026', 'nl');
  const norms = steps.find(({ language }) => language === 'norms')?.text ?? '';
  workspace.store.put('a.pol', `${head}${table?.text}`);
  workspace.store.put('ZORG-NAAM-2026.norms.jsonl', newRegister('ZORG-NAAM-2026', 'nl') + norms);
  const file = workspace.store.file('a.pol');
  if (file === null) throw new Error('no file');
  const view = workspace.viewOf(file);
  const diagnostics = check(view.unit()).diagnostics;
  const start = file.text.indexOf('overeenkomst :');
  const [offered] = actionsAt({ file, view, start, end: start, diagnostics, language: 'nl' });
  expect(page.replaceAll(/\s+/g, ' ')).toContain(`_${offered?.title}_`);
  expect(
    applyEdits(file.text, offered?.edits ?? [])
      .trimEnd()
      .split('\n')
      .at(-1),
  ).toBe(row?.text.trimEnd());
});

test('every command of the server is named', () => {
  for (const name of Object.values(commands)) expect(page).toContain(`\`${name}\``);
});
