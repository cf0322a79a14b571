/**
 * Highlighting without a server: what an editor colours line by line agrees with what the scanner of the language reads, in
 * every policy.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { EditorState } from '@codemirror/state';
import { ensureSyntaxTree, getIndentation, indentUnit } from '@codemirror/language';
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { beforeAll, expect, test } from 'vitest';
import type * as oniguruma from 'vscode-oniguruma';
import type * as textmate from 'vscode-textmate';
import { pol } from '../../editors/codemirror/src/pol.ts';
import { scan } from '../../grammar/scan.ts';
import { conceptOf, plainTokens, type Token } from '../../grammar/tokens.ts';
import { sniffLanguage } from '../../src/syntax/parse.ts';

const require = createRequire(import.meta.url);
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate') as typeof textmate;
const onig = require('vscode-oniguruma') as typeof oniguruma;

const root = fileURLToPath(new URL('../../', import.meta.url));
const policies = readdirSync(`${root}policies`, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.pol'));

type Kind = 'keyword' | 'string' | 'number' | 'norm' | 'type' | 'comment' | 'name' | 'other';

/** What the scanner says of a token. */
function expected({ tokenType, isReserved }: Token): Kind | null {
  if (conceptOf(tokenType) !== null) return 'keyword';
  switch (tokenType) {
    case plainTokens.TextLine:
      return 'string';
    case plainTokens.Numeral:
    case plainTokens.Percentage:
    case plainTokens.Money:
      return 'number';
    case plainTokens.NormId:
      return 'norm';
    case plainTokens.YesNo:
      return 'type';
    case plainTokens.Identifier:
      return isReserved ? null : 'name';
    default:
      return null;
  }
}

// ------------------------------------------------------------------------------------------- TextMate

let grammar: textmate.IGrammar;
const grammarPath = `${root}editors/vscode/syntaxes/pol.tmLanguage.json`;

beforeAll(async () => {
  await onig.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onig.OnigScanner(patterns),
      createOnigString: (text) => new onig.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath)),
  });
  const loaded = await registry.loadGrammar('source.pol');
  if (loaded === null) throw new Error('no grammar');
  grammar = loaded;
});

const kindOfScope = (scope: string): Kind => {
  if (scope.startsWith('keyword.operator.pol') || scope.startsWith('punctuation')) return 'other';
  if (scope.startsWith('keyword') || scope.startsWith('constant.language')) return 'keyword';
  if (scope.startsWith('string') || scope.startsWith('constant.character')) return 'string';
  if (scope.startsWith('constant.numeric')) return 'number';
  if (scope.startsWith('variable.other.constant.norm')) return 'norm';
  if (scope.startsWith('support.type')) return 'type';
  return scope.startsWith('comment') ? 'comment' : 'name';
};

/** By offset of each character. */
function byTextMate(text: string): readonly Kind[] {
  const kinds: Kind[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens)
      for (let at = startIndex; at < Math.min(endIndex, line.length); at += 1)
        kinds.push(kindOfScope(scopes.at(-1) ?? ''));
    kinds.push('other');
  }
  return kinds;
}

// ------------------------------------------------------------------------------------------ CodeMirror

const highlighter = tagHighlighter([
  { tag: [tags.definitionKeyword, tags.operatorKeyword, tags.keyword, tags.atom], class: 'keyword' },
  { tag: tags.string, class: 'string' },
  { tag: tags.number, class: 'number' },
  { tag: tags.labelName, class: 'norm' },
  { tag: tags.typeName, class: 'type' },
  { tag: tags.lineComment, class: 'comment' },
  { tag: tags.variableName, class: 'name' },
]);

const editor = (text: string): EditorState =>
  EditorState.create({ doc: text, extensions: [pol(), indentUnit.of('  ')] });

function byCodeMirror(text: string): readonly Kind[] {
  const kinds = Array.from({ length: text.length }, (): Kind => 'other');
  const tree = ensureSyntaxTree(editor(text), text.length, 60_000);
  if (tree === null) throw new Error('not read to its end');
  highlightTree(tree, highlighter, (from, to, kind) => void kinds.fill(kind as Kind, from, to));
  return kinds;
}

// ----------------------------------------------------------------------------------------------- both

/** Words of types and months are names to the scanner, some are keywords elsewhere, and the parser says which they are. */
const alsoRight: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  name: ['type', 'number'],
  keyword: ['type'],
};

function otherwise(text: string, kinds: readonly Kind[]): readonly string[] {
  const { tokens } = scan(text, 0, sniffLanguage(text));
  return tokens.flatMap((token) => {
    const wanted = expected(token);
    if (wanted === null) return [];
    // Every letter of it: a phrase is not taken for the word that it begins with.
    const isRight = (kind: Kind): boolean => kind === wanted || alsoRight[wanted]?.includes(kind) === true;
    const letters = [...text.slice(token.startOffset, token.end).matchAll(/\S/g)];
    const found = letters
      .map(({ index }) => kinds[token.startOffset + index] ?? 'other')
      .find((kind) => !isRight(kind));
    if (found === undefined) return [];
    // A word of one place, and a name to the scanner.
    if (found === 'keyword' && /^(?:betreft|concerns)$/.test(token.image)) return [];
    // Behind a dot stands a name; the language of a file is a word of its own.
    if (text[token.startOffset - 1] === '.' || /^(?:taal|language) $/.test(text.slice(0, token.startOffset)))
      return [];
    const line = text.slice(0, token.startOffset).split('\n').length;
    return [`${line}: ${token.image} is ${wanted}, shown as ${found}`];
  });
}

test.each(policies)('%s is coloured by its grammar as it is read', (name) => {
  const text = readFileSync(`${root}policies/${name}`, 'utf8');
  expect(otherwise(text, byTextMate(text))).toEqual([]);
});

test.each(policies)('%s is coloured in CodeMirror as it is read', (name) => {
  const text = readFileSync(`${root}policies/${name}`, 'utf8');
  expect(otherwise(text, byCodeMirror(text))).toEqual([]);
});

const english = `language en

policy trial.small 2025
  published 1 April 2024
fact provider.turnover : amount per year "turn \\" over // no comment" // comment
decision big : yes/no
  cites GGZ-2025-001
  - yes if turnover in 2024 at least € 1,000.50 and not (share less than 12.5 %)
  - otherwise no
`;

test('English words are words too, and what a text holds is text', () => {
  for (const kinds of [byTextMate(english), byCodeMirror(english)]) {
    expect(otherwise(english, kinds)).toEqual([]);
    expect(kinds[english.indexOf('no comment')]).toBe('string');
    expect(kinds[english.indexOf('// comment')]).toBe('comment');
    expect(kinds[english.indexOf('amount')]).toBe('type');
  }
});

test('in TextMate a word of one place is shown as one there, and as a name elsewhere', () => {
  const text = `taal nl
toelichting achtergrond : achtergrond "x"
genoemde wijziging nieuw : nieuw
  betreft betreft
aanvaard gat van gat
voorwaarde a
  vereist vraag.betreft
      of betreft = achtergrond
voorbeeld "b"
  gegeven betreft = nieuw
gegeven c.gat : bedrag
`;
  const kinds = byTextMate(text);
  const shown = [...text.matchAll(/(?<![.\p{L}])(?:nl|achtergrond|nieuw|betreft)(?!\p{L})/gu)].map(
    ({ index, 0: word }) => `${word} ${kinds[index]}`,
  );
  expect(shown).toEqual([
    'nl type',
    ...['achtergrond name', 'achtergrond type'],
    ...['nieuw name', 'nieuw type'],
    ...['betreft keyword', 'betreft name'],
    ...['betreft name', 'achtergrond name'],
    ...['betreft name', 'nieuw name'],
  ]);
});

test('behind a dot a word is a name, and a text ends with its line', () => {
  const text = 'voorwaarde a\n  vereist stap_een.gedaan en x.datum\n  "niet dicht\n  vereist ja\n';
  for (const kinds of [byTextMate(text), byCodeMirror(text)]) {
    expect(kinds[text.indexOf('datum')]).toBe('name');
    expect(kinds[text.lastIndexOf('vereist')]).toBe('keyword');
  }
});

test('in CodeMirror a declaration starts at the margin, and its clauses one step in', () => {
  const text = 'voorwaarde a\nvereist b\n    of c\nbeslissing d : ja/nee\n';
  const state = editor(text);
  const at = (words: string): number | null => getIndentation(state, text.indexOf(words));
  expect([at('vereist'), at('beslissing')]).toEqual([2, 0]);
});
