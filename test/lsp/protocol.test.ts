/** The server as an editor meets it: over the protocol, on the policies of this project. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  SemanticTokens,
  SignatureHelp,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { startClient, type Client } from './support/client.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const name = 'policies/asr/ggz/2025.pol';
const text = readFileSync(`${root}/${name}`, 'utf8');

let client: Client;
beforeAll(async () => {
  client = await startClient(`${root}`);
  client.open(name, text);
  // The whole workspace is read when the file has its answer.
  await client.diagnostics(name, () => true);
}, 60_000);
afterAll(() => client.close());

/** The place of the n-th time that words stand in the text, and so many characters further. */
function at(
  words: string,
  further = 0,
  nth = 1,
): { textDocument: { uri: string }; position: { line: number; character: number } } {
  let offset = -1;
  for (let count = 0; count < nth; count += 1) offset = text.indexOf(words, offset + 1);
  const before = text.slice(0, offset + further);
  const line = before.split('\n').length - 1;
  return {
    textDocument: { uri: client.uri(name) },
    position: { line, character: before.length - before.lastIndexOf('\n') - 1 },
  };
}

test('hover tells a norm by its place and paraphrase', async () => {
  const hover = await client.request<Hover>('textDocument/hover', at('GGZ-2025-217', 3));
  expect(JSON.stringify(hover.contents)).toContain('GGZ-2025-217');
  expect((hover.contents as { value: string }).value.length).toBeGreaterThan(40);
});

test('definition goes to the vocabulary, and to the line of a norm', async () => {
  const fact = await client.request<Location>('textDocument/definition', at('zorgaanbieder.soort', 15));
  expect(fact.uri).toBe(client.uri('policies/asr/woordenlijst.pol'));
  const norm = await client.request<Location>('textDocument/definition', at('GGZ-2025-217', 3));
  expect(norm.uri).toBe(client.uri('policies/asr/ggz/GGZ-2025.norms.jsonl'));
});

test('references are found in other files, and another name goes to all of them', async () => {
  const place = at('beslistabel contracttype', 14);
  const found = await client.request<Location[]>('textDocument/references', {
    ...place,
    context: { includeDeclaration: true },
  });
  const files = new Set(found.map(({ uri }) => uri));
  expect(files.size).toBeGreaterThan(3);
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
    ...place,
    newName: 'soort_overeenkomst',
  });
  const count = Object.values(edit.changes ?? {}).reduce((sum, edits) => sum + edits.length, 0);
  expect(count).toBe(found.length);
  await expect(client.request('textDocument/rename', { ...place, newName: 'als' })).rejects.toThrow("'als'");
}, 60_000);

test('symbols, folding, colours and layout come for a whole file', async () => {
  const textDocument = { uri: client.uri(name) };
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols.map((symbol) => symbol.name)).toContain('contracttype');
  const folds = await client.request<object[]>('textDocument/foldingRange', { textDocument });
  expect(folds.length).toBeGreaterThan(20);
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  expect(data.length % 5).toBe(0);
  expect(data.length).toBeGreaterThan(2000);
  expect(
    await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    }),
  ).toEqual([]);
  const named = await client.request<object[]>('workspace/symbol', { query: 'contracttype' });
  expect(named.length).toBeGreaterThan(0);
});

test('a mistake is underlined while it is written, and gone when it is mended; the background finds the rest', async () => {
  client.change(
    name,
    text.replace('als     zorgaanbieder.in_mutatiemodel\n', 'als     zorgaanbieder.in_mutatiemodl\n'),
  );
  const wrong = await client.diagnostics(name, (found) => found.some(({ code }) => code === 'unknown-name'));
  expect(wrong.find(({ code }) => code === 'unknown-name')?.message).toContain(
    "'zorgaanbieder.in_mutatiemodl'",
  );
  client.change(name, `${text}\nberekening a1 : ja/nee\n  = b1\nberekening b1 : ja/nee\n  = a1\n`);
  const circle = await client.diagnostics(name, (found) =>
    found.some(({ code }) => code === 'cyclic-definition'),
  );
  expect(circle.map(({ code }) => code)).toContain('cyclic-definition');
  client.change(name, text);
  await client.diagnostics(name, (found) => found.every(({ severity }) => severity !== 1));
}, 120_000);

test('what is wrong can be mended from the editor, and commands do what takes a while', async () => {
  const wrong = text.replace(
    'als     zorgaanbieder.in_mutatiemodel\n',
    'als     zorgaanbieder.in_mutatiemodl\n',
  );
  client.change(name, wrong);
  const found = await client.diagnostics(name, (all) => all.some(({ code }) => code === 'unknown-name'));
  const { range } = found.find(({ code }) => code === 'unknown-name')!;
  const ask = (only: string[]): Promise<CodeAction[]> =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri(name) },
      range,
      context: { diagnostics: [], only },
    });
  const [fix, ...others] = await ask(['quickfix']);
  expect(others).toEqual([]);
  expect(fix).toMatchObject({
    title: "vervang door 'zorgaanbieder.in_mutatiemodel'",
    diagnostics: [{ code: 'unknown-name' }],
    edit: { changes: { [client.uri(name)]: [{ range, newText: 'zorgaanbieder.in_mutatiemodel' }] } },
  });
  client.change(name, text);
  const convert = (await ask(['refactor'])).find(({ command }) => command?.command === 'pol.convert');
  expect(convert?.title).toBe('zet deze tekst om in Engelse woorden');
  const change = client.asked<{ edit: WorkspaceEdit }>('workspace/applyEdit');
  await client.request('workspace/executeCommand', {
    command: 'pol.convert',
    arguments: convert?.command?.arguments,
  });
  const [edit] = Object.values((await change).edit.changes ?? {}).flat();
  expect(edit?.newText).toContain('policy asr.ggz 2025');
  // What an editor sends may be anything.
  await client.request('workspace/executeCommand', { command: 'pol.convert', arguments: [{ no: 'uri' }] });
  await client.request('workspace/executeCommand', { command: 'pol.unknown' });
}, 60_000);

test('examples that would notice a mistake are put in by a command', async () => {
  const small = 'policies/proef/2030.pol';
  const own = `taal nl

beleid proef.klein 2030
  titel "Proef"
  gepubliceerd 1 april 2029
  geldt voor vanaf 1 januari 2030 tot en met 31 december 2030
  te raadplegen vanaf 1 april 2029 tot en met 31 december 2031
  registers GGZ-2025

onderwerp aanbieder "de aanbieder"
gegeven aanbieder.omzet : bedrag "omzet"
voorwaarde groot "is groot"
  volgens GGZ-2025-001
  vereist aanbieder.omzet vanaf € 100
`;
  client.open(small, own);
  const change = client.asked<{ edit: WorkspaceEdit }>('workspace/applyEdit');
  await client.request('workspace/executeCommand', {
    command: 'pol.addExamples',
    arguments: [client.uri(small), 'groot'],
  });
  const { edit } = await change;
  const [inserted] = edit.changes?.[client.uri(small)] ?? [];
  expect(inserted?.newText).toContain('voorbeeld "');
  expect(inserted?.newText).toContain('verwacht groot');
}, 60_000);

test('values are shown beside names, and a phrase with its parts', async () => {
  const textDocument = { uri: client.uri(name) };
  const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
  expect(hints.map(({ label }) => label)).toContain(' = € 150.000 (laag: € 100.050)');
  client.change(name, `${text}\nberekening x1 : bedrag\n  = som van `);
  const lines = text.split('\n').length + 1;
  const help = await client.request<SignatureHelp>('textDocument/signatureHelp', {
    textDocument,
    position: { line: lines, character: 12 },
  });
  const [signature] = help.signatures;
  expect(signature?.label).toBe('som van ‹waarde› over ‹onderwerp› [waarvoor ‹voorwaarde›]');
  expect(signature?.parameters?.[help.activeParameter ?? 0]?.label).toEqual([8, 16]);
  client.change(name, text);
});

test('a decision tells what it turns on and what turns on it, across files', async () => {
  const [item] = await client.request<CallHierarchyItem[]>(
    'textDocument/prepareCallHierarchy',
    at('beslistabel contracttype', 14),
  );
  expect(item).toMatchObject({ name: 'contracttype', detail: 'beslistabel', uri: client.uri(name) });
  const down = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  expect(down.map(({ to }) => to.name)).toEqual(
    expect.arrayContaining(['zorgaanbieder.soort', 'drempels', 'samenloop_typen']),
  );
  const up = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  expect(new Set(up.map(({ from }) => from.uri)).size).toBeGreaterThan(1);
  const [first] = up;
  const again = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
    item: first?.from,
  });
  expect(again.map(({ to }) => to.name)).toContain('contracttype');
});

test('examples are run from the editor, and stand with what came of them above themselves and in a list', async () => {
  const examples = 'policies/asr/ggz/2025.voorbeelden.pol';
  const textDocument = { uri: client.uri(examples) };
  client.open(examples, readFileSync(`${root}/${examples}`, 'utf8'));
  await client.request('workspace/executeCommand', {
    command: 'pol.runExamples',
    arguments: [textDocument.uri],
  });
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses.length).toBeGreaterThan(20);
  expect(new Set(lenses.map(({ command }) => command?.title))).toEqual(new Set(['✓ komt uit']));
  const list = await client.request<{ isPassed: boolean | null }[]>('pol/examples', {
    uris: [textDocument.uri],
  });
  expect(list.map(({ isPassed }) => isPassed)).toEqual(lenses.map(() => true));
}, 120_000);

test('an editor can ask which policy a file belongs to', async () => {
  const policy = await client.request<{ decisions: string[] }>('pol/policy', {
    uri: client.uri('policies/asr/ggz/2025.voorbeelden.pol'),
  });
  expect(policy).toMatchObject({
    id: 'asr.ggz@2025',
    head: client.uri(name),
    before: client.uri('policies/asr/ggz/2022-r2.pol'),
  });
  expect(policy.decisions).toContain('contracttype');
  expect(await client.request('pol/policy', { uri: client.uri('policies/nergens.pol') })).toBeNull();
});

test('nothing went wrong inside', () => {
  expect(client.problems).toEqual([]);
});
