/**
 * The language server in a real editor: Neovim without a screen opens the policy of 2025 in a copy of the policies. Where
 * there is no Neovim each of these is skipped.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pol } from '../support/cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const program = join(root, 'dist/pol.js');
const hasEditor = spawnSync('nvim', ['--version']).status === 0 && existsSync(program);

interface Seen {
  readonly filetype: string;
  readonly attached: boolean;
  readonly colours: readonly string[];
  readonly hover: string;
  readonly mistake: readonly string[];
  readonly offered: readonly string[];
  readonly mended: { readonly line: boolean; readonly codes: readonly string[] };
  readonly completed: readonly string[];
  readonly laid_out: boolean;
  readonly renamed: readonly string[];
}

describe.skipIf(!hasEditor)('in Neovim', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pol-nvim-'));
  let seen: Seen;

  beforeAll(() => {
    cpSync(join(root, 'policies'), join(folder, 'policies'), { recursive: true });
    const ran = spawnSync(
      'nvim',
      [
        '--headless',
        '-n',
        ...['-u', 'NONE', '-i', 'NONE'],
        ...['--cmd', `set runtimepath+=${root}/editors/neovim hidden`],
        ...['--cmd', 'filetype plugin on'],
        ...[
          '--cmd',
          `lua vim.g.pol_cmd = { ${[process.execPath, program, 'lsp'].map((word) => `[[${word}]]`).join(', ')} }`,
        ],
        ...['-c', `luafile ${root}/test/editors/neovim.lua`],
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 240_000,
        env: {
          ...process.env,
          ...{ HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder },
          POL_SEEN: join(folder, 'seen.json'),
        },
      },
    );
    const path = join(folder, 'seen.json');
    if (!existsSync(path)) throw new Error(`Neovim said: ${ran.stderr}`);
    seen = JSON.parse(readFileSync(path, 'utf8')) as Seen;
  }, 260_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the server starts with the file', () => {
    expect(seen).toMatchObject({ filetype: 'pol', attached: true });
  });

  test('words have their colours without a server, phrases as a whole', () => {
    expect(seen.colours).toEqual([
      'polDeclaration',
      'polClause',
      'polNorm',
      'polConstant',
      'polOperator',
      'polText',
    ]);
  });

  test('a norm is told under the cursor', () => {
    expect(seen.hover).toContain('**GGZ-2025-217**');
  });

  test('a mistake is underlined after an edit, and mended by what is offered for it', () => {
    expect(seen.mistake).toContain('unknown-name');
    expect(seen.offered?.[0]).toBe("vervang door 'zorgaanbieder.in_mutatiemodel'");
    expect(seen.mended).toEqual({ line: true, codes: [] });
  });

  test('a name that is begun is among the first proposals', () => {
    expect(seen.completed.slice(0, 3)).toContain('in_mutatiemodel');
  });

  test('a line is laid out as it was', () => {
    expect(seen.laid_out).toBe(true);
  });

  test('another name goes to all files, which then hold together', async () => {
    expect(seen.renamed.length).toBeGreaterThan(3);
    const checked = await pol(['check', 'policies/asr/ggz'], { cwd: folder });
    expect(checked.out + checked.err).toContain('0 fouten');
  });
});
