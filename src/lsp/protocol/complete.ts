/** Requests for proposals. */
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { CompletionItem } from 'vscode-languageserver';
import type { CandidateKind } from '../completion/candidate.ts';
import { proposalsAt, type Proposal } from '../features/completion.ts';
import { markdownOf } from '../features/hover.ts';
import { normIn } from '../features/norms.ts';
import type { Named } from '../names/named.ts';
import { clean } from '../../explain/render/clean.ts';
import type { PolFile } from '../open/file.ts';
import { rangeIn } from './places.ts';
import type { Shell } from './shell.ts';

interface Kept {
  readonly uri: string;
  readonly named: Named;
}

export function onCompletion({ connection, at, fileAt, language, session }: Shell): void {
  const { workspace } = session;
  connection.onCompletion((params) => {
    const place = at(params);
    if (place === null) return null;
    const { uri } = params.textDocument;
    const proposals = proposalsAt(place.file, place.offset, workspace);
    const items = proposals.map((proposal, index) => item(proposal, index, uri, place.file));
    // What is proposed depends on what is in sight and not on the letters alone, so a longer word is asked again.
    return { isIncomplete: true, items: items.map((one) => withNorm(one, place.file)) };
  });
  const withNorm = (one: CompletionItem, file: PolFile): CompletionItem => {
    const { named } = (one.data as Partial<Kept> | undefined) ?? {};
    if (named?.kind !== 'norm') return one;
    const norm = normIn(workspace.viewOf(file), named.id);
    return norm === null ? one : { ...one, detail: clean(norm[language()]) };
  };
  connection.onCompletionResolve((one) => {
    const { uri, named } = (one.data as Partial<Kept> | undefined) ?? {};
    const file = uri === undefined ? null : fileAt({ uri });
    if (file === null || named === undefined) return one;
    const asked = { store: workspace.store, view: workspace.viewOf(file), language: language() };
    const value = markdownOf(named, asked);
    return value === null ? one : { ...one, documentation: { kind: 'markdown', value } };
  });
}

function item(
  { candidate, filter, snippet, span }: Proposal,
  index: number,
  uri: string,
  file: PolFile,
): CompletionItem {
  const { kind, named, text } = candidate;
  return {
    label: text,
    kind: kinds[kind],
    // An editor sorts by it: the order is ours.
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    textEdit: { range: rangeIn(file, span), newText: snippet ?? text },
    ...(index === 0 ? { preselect: true } : {}),
    ...(snippet === null ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    ...(named === undefined ? {} : { data: { uri, named } satisfies Kept }),
  };
}

const kinds: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  type: CompletionItemKind.TypeParameter,
  month: CompletionItemKind.Constant,
  word: CompletionItemKind.Text,
  subject: CompletionItemKind.Class,
  fact: CompletionItemKind.Field,
  member: CompletionItemKind.EnumMember,
  choice: CompletionItemKind.Enum,
  party: CompletionItemKind.Class,
  clause: CompletionItemKind.Function,
  value: CompletionItemKind.Variable,
  reading: CompletionItemKind.Value,
  note: CompletionItemKind.Reference,
  case: CompletionItemKind.Struct,
  norm: CompletionItemKind.Reference,
  register: CompletionItemKind.File,
  source: CompletionItemKind.Module,
  unit: CompletionItemKind.Unit,
  snippet: CompletionItemKind.Snippet,
};
