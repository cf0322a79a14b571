/** What the VS Code extension says of itself is there: files, commands, and no name that the server takes too. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROOMS } from '../../src/cli/commands/new-diagnostic.ts';
import { commands } from '../../src/lsp/protocol/commands.ts';

const folder = fileURLToPath(new URL('../../editors/vscode/', import.meta.url));

interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly scopeName: string; readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const json = <Content>(name: string): Content => JSON.parse(readFileSync(folder + name, 'utf8')) as Content;
const { contributes } = json<Manifest>('package.json');
const source = readdirSync(`${folder}src`)
  .map((name) => readFileSync(`${folder}src/${name}`, 'utf8'))
  .join('\n');

test('every file that is named is there, and is JSON', () => {
  const { languages, grammars, snippets } = contributes;
  const paths = [
    languages.map((one) => one.configuration),
    [...grammars, ...snippets].map(({ path }) => path),
  ].flat();
  expect(paths).toHaveLength(3);
  for (const path of paths) {
    expect(existsSync(folder + path), path).toBe(true);
    expect(json(path)).toBeTypeOf('object');
  }
  expect(json<{ scopeName: string }>(grammars[0]?.path ?? '').scopeName).toBe(grammars[0]?.scopeName);
});

test('every command is registered, none that the server has, and menus name those that are there', () => {
  const names = contributes.commands.map(({ command }) => command);
  const registered = [...source.matchAll(/registerCommand\('([\w.]+)'/g)].map(([, name]) => name ?? '');
  const [, table = ''] = /const about = \{([^}]*)\}/.exec(source) ?? [];
  const about = table.split(',').map((name) => `pol.${name.trim()}`);
  expect(names.toSorted()).toEqual([...registered, ...about].toSorted());
  for (const taken of Object.values(commands)) expect(names).not.toContain(taken);
  for (const { command } of Object.values(contributes.menus).flat()) expect(names).toContain(command);
});

test('a new diagnostic may arise in every room that the program knows', () => {
  const [, listed = ''] = /const rooms = \[([^\]]*)\]/.exec(source) ?? [];
  expect([...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name)).toEqual(ROOMS);
});

test('every setting is read, and every setting that is read is there', () => {
  const read = [...source.matchAll(/get<string>\('(\w+)'/g)].map(([, name]) => `pol.${name ?? ''}`);
  expect([...new Set(read)].toSorted()).toEqual(Object.keys(contributes.configuration.properties).toSorted());
});

test('its words can be selected whole, and a norm with its dashes', () => {
  const { wordPattern } = json<{ wordPattern: { pattern: string; flags: string } }>(
    'language-configuration.json',
  );
  const words = [
    ...'één_ding.b volgens GGZ-2025-001'.matchAll(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)),
  ];
  expect(words.map(([word]) => word)).toEqual(['één_ding', 'b', 'volgens', 'GGZ-2025-001']);
});
