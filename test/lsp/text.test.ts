/** The text itself: outline, folding, colours, layout; and what is said of it at once. */
import { expect, test } from 'vitest';
import { quickDiagnostics } from '../../src/lsp/features/diagnostics.ts';
import { foldsOf } from '../../src/lsp/features/folding.ts';
import { formatEdits } from '../../src/lsp/features/format.ts';
import { applyEdits } from '../../src/lsp/features/rename.ts';
import { outlineOf, workspaceSymbols } from '../../src/lsp/features/symbols.ts';
import { colouredTokens } from '../../src/lsp/features/tokens.ts';
import { opened, type Opened } from './support/marked.ts';
import { head, small } from './support/small.ts';

const policy = (body: string): Opened => opened({ ...small, 'proef/2025.pol': `${head}\n${body}` });

const codes = (source: Opened): readonly string[] =>
  quickDiagnostics(source.file, source.workspace.viewOf(source.file)).map(({ code }) => code);

test('the outline nests as the text does', () => {
  const { file } = policy(`groep kader
  voorwaarde a "eerste" volgens PROEF-001 vereist aanbieder.soort = praktijk
einde groep
keuze K = rood | blauw
voorbeeld "een <script> geval" gegeven aanbieder.soort = praktijk verwacht a = is voldaan
`);
  const outline = outlineOf(file);
  expect(outline.map(({ name, detail }) => `${detail} ${name}`)).toEqual([
    'groep kader',
    'keuze K',
    'voorbeeld een <script> geval',
  ]);
  expect(outline[0]?.children.map(({ name }) => name)).toEqual(['a']);
  expect(outline[1]?.children.map(({ name }) => name)).toEqual(['rood', 'blauw']);
  for (const { span, nameSpan } of outline) {
    expect(nameSpan.start).toBeGreaterThanOrEqual(span.start);
    expect(nameSpan.end).toBeLessThanOrEqual(span.end);
  }
});

test('a name is found in the whole workspace by its letters in order, whatever their marks', () => {
  const { workspace } = policy('beslissing één_ding : ja/nee\n  volgens PROEF-001\n  = ja');
  const names = (asked: string): readonly string[] =>
    workspaceSymbols(workspace.store.files(), asked).map(({ name }) => name);
  expect(names('eending')).toEqual(['één_ding']);
  expect(names('omz')).toContain('aanbieder.omzet');
  expect(names('zzz')).toEqual([]);
});

test('declarations and runs of comments fold, one line does not', () => {
  const { file } = policy(
    '// een\n// twee\n\n// los\nbeslissing b : ja/nee\n  volgens PROEF-001\n  = ja\nkeuze K = a | b\n',
  );
  const folded = foldsOf(file).map(
    ({ span, kind }) => `${kind} ${file.text.slice(span.start, span.end).split('\n').length}`,
  );
  expect(folded).toEqual(['declaration 7', 'declaration 3', 'comment 2']);
});

test('words are coloured by what they mean, in order and none over another', () => {
  const source = policy(
    'beslissing b : ja/nee "tekst"\n  volgens PROEF-001\n  = aanbieder.soort = praktijk // klaar',
  );
  const tokens = colouredTokens(source.file, source.view);
  const told = tokens.map(({ span, kind }) => `${source.file.text.slice(span.start, span.end)}:${kind}`);
  expect(told.slice(-13)).toEqual([
    'b:function',
    '::operator',
    'ja/nee:type',
    '"tekst":string',
    'volgens:keyword',
    'PROEF-001:decorator',
    '=:operator',
    'aanbieder:class',
    '.:operator',
    'soort:property',
    '=:operator',
    'praktijk:enumMember',
    '// klaar:comment',
  ]);
  tokens.reduce((end, { span }) => (expect(span.start).toBeGreaterThanOrEqual(end), span.end), 0);
});

test('layout is that of the formatter, in one edit of whole lines, and a text with mistakes is left alone', async () => {
  const { file } = policy('beslissing   b:ja/nee\n volgens PROEF-001\n    = ja\n');
  const edits = await formatEdits(file);
  expect(edits).toHaveLength(1);
  expect(applyEdits(file.text, edits ?? [])).toContain(
    'beslissing b : ja/nee\n  volgens PROEF-001\n  = ja\n',
  );
  expect(await formatEdits(policy('beslissing b :').file)).toBeNull();
  expect(
    await formatEdits(policy('beslissing b : ja/nee\n  volgens PROEF-001\n  = ja').file, 'en'),
  ).not.toBeNull();
});

test('mistakes are said at once: in the syntax, and in each declaration by itself', () => {
  expect(codes(policy('beslissing b : ja/nee\n  volgens PROEF-001\n  = aanbieder.soort = groot'))).toEqual([
    'unknown-name',
  ]);
  expect(codes(policy('beslissing b : ja/nee\n  volgens PROEF-009\n  = ja'))).toEqual(['unknown-norm']);
  expect(codes(policy('beslissing b : ja/nee\n  volgens PROEF-001\n  = ja en'))).toEqual(['missing-part']);
});

test('what a part that cannot be read may declare is not missing, and of that part nothing else is said', () => {
  const broken =
    'voorwaarde a\n  volgens PROEF-001\n  vereist b en en\n\nberekening b : ja/nee\n  = onbekend_ding\nberekening c : ja/nee\n  = a';
  expect(codes(policy(broken))).toEqual(['reserved-word', 'unknown-name']);
  expect(
    codes(policy('keuze K = rood |\ngegeven aanbieder.k : K\nberekening b : ja/nee\n  = aanbieder.k = rood')),
  ).toEqual(['missing-part']);
});

test('a vocabulary that is not there is said once, where it is named, and not what it would declare', () => {
  const source = opened({
    'proef/2025.pol': `${head}\nberekening b : ja/nee\n  = aanbieder.soort = praktijk`,
  });
  const found = quickDiagnostics(source.file, source.view);
  expect(found.map(({ code }) => code)).toEqual(['missing-vocabulary']);
  const { span } = found[0]!.primary;
  expect(source.file.text.slice(span.start, span.end)).toBe('proef.woorden');
});
