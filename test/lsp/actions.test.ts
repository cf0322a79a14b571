/** What is offered to change: every fix of what is wrong, and what an author answers a finding with. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { runJob } from '../../src/lsp/background/job.ts';
import { placedNow } from '../../src/lsp/background/remap.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { check } from '../../src/check/check.ts';
import { actionsAt, type Action } from '../../src/lsp/features/actions.ts';
import { clauseAt } from '../../src/lsp/features/clause-at.ts';
import { quickDiagnostics } from '../../src/lsp/features/diagnostics.ts';
import { exampleEdit } from '../../src/lsp/features/insertion.ts';
import { applyEdits } from '../../src/lsp/features/rename.ts';
import { compileInputOf } from '../../src/lsp/open/compile-input.ts';
import { createWorkspace } from '../../src/lsp/open/workspace.ts';
import { shownDiagnostic } from '../../src/lsp/protocol/diagnostics.ts';
import { addressesFrom } from '../../src/lsp/protocol/places.ts';
import { testRegister, splitCase, splitFiles } from '../check/run-case.ts';
import { opened, type Opened } from './support/marked.ts';
import { head, small } from './support/small.ts';

const policy = (body: string, more: Readonly<Record<string, string>> = {}): Opened =>
  opened({ ...small, ...more, 'proef/2025.pol': `${head}\n${body}` });

function actions(source: Opened, diagnostics?: readonly Diagnostic[]): readonly Action[] {
  const { file, offset, workspace } = source;
  const view = workspace.viewOf(file);
  return actionsAt({
    file,
    view,
    start: offset,
    end: offset,
    diagnostics: diagnostics ?? quickDiagnostics(file, view),
    language: 'nl',
  });
}

/** What the background finds, on its place. */
async function analysed({ file, workspace }: Opened): Promise<readonly Diagnostic[]> {
  const unit = compileInputOf(workspace.viewOf(file));
  const result = await runJob({ kind: 'analyse', unit }, () => Promise.resolve(null));
  return placedNow(result, unit, workspace.store).filter(({ primary }) => primary.span.file === file.index);
}

function take(source: Opened, action: Action | undefined): string {
  if (action === undefined) throw new Error('nothing is offered');
  const { file, workspace } = source;
  const after = applyEdits(
    file.text,
    action.edits.filter(({ span }) => span.file === file.index),
  );
  workspace.store.put(file.name, after);
  return after;
}

test('a word that is near a known one is replaced by it, wherever the cursor is in it', () => {
  for (const word of ['<|>aanbieder.sort', 'aanbieder.so<|>rt', 'aanbieder.sort<|>']) {
    const source = policy(`voorwaarde v\n  volgens PROEF-001\n  vereist ${word} = praktijk\n`);
    const [first] = actions(source);
    expect(first).toMatchObject({
      title: "vervang door 'aanbieder.soort'",
      kind: 'quickfix',
      isPreferred: true,
    });
    expect(take(source, first)).toContain('  vereist aanbieder.soort = praktijk\n');
  }
  const elsewhere = policy(`voorwaarde v<|>\n  volgens PROEF-001\n  vereist aanbieder.sort = praktijk\n`);
  expect(actions(elsewhere)).toEqual([]);
});

test('what needs no eye of the author is mended all at once', () => {
  const source = policy(
    'parameter a<|> : bedrag = 100 volgens PROEF-001\nparameter b : bedrag = 2 volgens PROEF-001\n',
  );
  const [all, ...others] = actions(source);
  expect(others).toEqual([]);
  expect(all).toMatchObject({ kind: 'fixAll', title: 'herstel wat zonder nadenken te herstellen is' });
  const after = take(source, all);
  expect(after).toContain('parameter a : bedrag = € 100 volgens');
  expect(after).toContain('parameter b : bedrag = € 2 volgens');
});

const gap = `beslissing klein<|> : ja/nee
  volgens PROEF-001
  - ja  als aanbieder.omzet in 2024 minder dan € 100
  - nee als aanbieder.omzet in 2024 meer dan € 200  // gedrukt

beslissing ander : ja/nee
  volgens PROEF-002
  = klein
`;

test('a finding is accepted with a reason that has to be written, and is then no more than a remark', async () => {
  const source = policy(gap);
  const found = await analysed(source);
  const accept = actions(source, found).find(({ title }) => title === 'aanvaard dit, met een reden');
  const after = take(source, accept);
  expect(after).toMatch(
    /meer dan € 200 {2}\/\/ gedrukt\n\naanvaard gat in klein {2}vingerafdruk "[0-9a-f]+"\n {2}""\n {2}volgens PROEF-001\n\nbeslissing ander/,
  );
  const file = source.workspace.store.file(source.file.name)!;
  const quick = quickDiagnostics(file, source.workspace.viewOf(file));
  expect(quick.map(({ code }) => code)).toEqual(['blank-reason']);
  source.workspace.store.put(file.name, after.replace('""', '"zo staat het er"'));
  const now = { ...source, file: source.workspace.store.file(file.name)! };
  const left = await analysed(now);
  expect(left.filter(({ severity }) => severity === 'warning')).toEqual([]);
  // What is accepted is a hint: no problem that waits for someone.
  const shown = left.map((one) => shownDiagnostic(one, now.workspace.store, addressesFrom('/'), 'nl'));
  expect(shown.map((one) => [one?.code, one?.severity])).toEqual([['case-gap', DiagnosticSeverity.Hint]]);
});

test('a finding gives an example that holds, and a rule that writes down that nothing is said', async () => {
  const source = policy(gap);
  const found = await analysed(source);
  const offered = actions(source, found);
  const example = take(
    source,
    offered.find(({ title }) => title === 'zet dit geval erbij als voorbeeld'),
  );
  expect(example).toMatch(/\n\nvoorbeeld ".*"\n(?: {2}.*\n)+$/);
  const unit = compileInputOf(source.workspace.viewOf(source.workspace.store.file(source.file.name)!));
  const { examples } = await runJob({ kind: 'test', unit }, () => Promise.resolve(null));
  expect(examples.map(({ isPassed }) => isPassed)).toEqual([true]);

  const other = policy(gap);
  const rule = take(
    other,
    offered.find(({ title }) => title === 'schrijf op dat daar niets bepaald is'),
  );
  expect(rule).toContain('- niet bepaald "hierover staat er niets"');
  const now = { ...other, file: other.workspace.store.file(other.file.name)! };
  expect((await analysed(now)).filter(({ severity }) => severity === 'warning')).toEqual([]);
});

test('the row that a table misses is one key away', () => {
  const source = policy(
    'beslistabel k<|>lasse : ja/nee\n  volgens PROEF-001\n  | aanbieder.soort || klasse\n  | praktijk        || ja\n',
  );
  const view = source.workspace.viewOf(source.file);
  const diagnostics = check(view.unit()).diagnostics;
  const [row] = actions(source, diagnostics);
  expect(row?.title).toBe('voeg de ontbrekende rij toe, zonder uitkomst');
  expect(take(source, row)).toContain('| instelling || niet bepaald "hierover staat er niets"\n');
});

test('an example goes to the file with the examples of its own part', () => {
  const part = 'taal nl\n\ndeel van proef.klein 2025\n\n';
  const example = (title: string): string =>
    `voorbeeld "${title}"\n  gegeven aanbieder.soort = praktijk\n  verwacht v = is voldaan\n`;
  const source = policy('voorwaarde v<|>\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\n', {
    'proef/2025.voorbeelden.pol': `${part}${example('een')}`,
    'proef/2025.zorg.pol': `${part}voorwaarde z\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\n`,
    'proef/2025.zorg.voorbeelden.pol': `${part}${example('twee')}`,
  });
  const { store } = source.workspace;
  const target = (name: string): string | undefined => {
    const file = store.file(name)!;
    const { span } = exampleEdit(file, source.workspace.viewOf(file), example('drie'));
    return store.at(span.file)?.name;
  };
  expect(target('proef/2025.zorg.pol')).toBe('proef/2025.zorg.voorbeelden.pol');
  expect(target('proef/2025.pol')).toBe('proef/2025.voorbeelden.pol');
  expect(target('proef/2025.zorg.voorbeelden.pol')).toBe('proef/2025.zorg.voorbeelden.pol');
});

test('the clause around a place is known, and nothing is outside of clauses', () => {
  const at = (body: string): string | null => {
    const source = policy(body);
    return clauseAt(source.file, source.view, source.offset);
  };
  const clause = 'groep g\n  voorwaarde a\n    volgens PROEF-001\n    vereist ja<|> = ja\neinde groep\n';
  expect(at(clause)).toBe('g.a');
  expect(at('<|>keuze K = rood | blauw\n')).toBeNull();
});

// ------------------------------------------------------------------------------- every fix of the checker

const folder = fileURLToPath(new URL('../check/cases/', import.meta.url));
const register = [...testRegister.norms.values()]
  .map((norm) => JSON.stringify({ ...norm, kind: 'x' }))
  .join('\n');

const cases = readdirSync(folder).filter((name) => name.endsWith('.pol'));
let taken = 0;

test.each(cases)('each fix of %s mends what it is offered for', (name) => {
  const { program } = splitCase(readFileSync(folder + name, 'utf8'));
  const open = (): ReturnType<typeof createWorkspace> => {
    const workspace = createWorkspace();
    for (const one of splitFiles(name, program))
      workspace.store.put(one.name.endsWith('.pol') ? one.name : `${one.name}.pol`, one.text);
    workspace.store.put('TEST-2025.norms.jsonl', register);
    return workspace;
  };
  const found = (workspace: ReturnType<typeof createWorkspace>): readonly Diagnostic[] => {
    const view = workspace.viewOf(workspace.store.file(name)!);
    return [...view.files.flatMap((file) => file.parsed().diagnostics), ...check(view.unit()).diagnostics];
  };
  const before = found(open());
  for (const diagnostic of before) {
    const workspace = open();
    const file = workspace.store.at(diagnostic.primary.span.file);
    if (file === null || !('parsed' in file)) continue;
    const { start, end } = diagnostic.primary.span;
    const asked = { file, view: workspace.viewOf(file), start, end, language: 'en' as const };
    const offered = actionsAt({ ...asked, diagnostics: [diagnostic] }).filter(
      ({ kind }) => kind === 'quickfix',
    );
    expect(offered.length).toBe(diagnostic.fixes.length);
    for (const action of offered) {
      taken += 1;
      expect(action.title).not.toMatch(/undefined|fix-/);
      const mended = open();
      mended.store.put(file.name, applyEdits(file.text, action.edits));
      const of = (all: readonly Diagnostic[]): number =>
        all.filter(({ code }) => code === diagnostic.code).length;
      expect(of(found(mended)), `${diagnostic.code}: ${action.title}`).toBeLessThan(of(before));
    }
  }
});

test('there are fixes', () => {
  expect(taken).toBeGreaterThan(10);
});
