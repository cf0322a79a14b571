/** Requests about names: what a word is, where it comes from, where it is used, and what it would be called. */
import { ResponseError, ErrorCodes, SymbolKind } from 'vscode-languageserver';
import type {
  DocumentSymbol,
  TextEdit as ShownEdit,
  WorkspaceEdit,
  SymbolInformation,
} from 'vscode-languageserver';
import type { TextEdit } from '../../base/diagnostic.ts';
import { hoverAt } from '../features/hover.ts';
import { definitionAt, referencesAt } from '../features/references.ts';
import { renameAt, renameableAt } from '../features/rename.ts';
import { outlineOf, workspaceSymbols, type OutlineEntry } from '../features/symbols.ts';
import type { PolFile } from '../open/file.ts';
import type { Shell } from './shell.ts';
import { locationOf, rangeIn } from './places.ts';

export function onNavigation({ connection, at, addresses, language, session }: Shell): void {
  const { workspace } = session;
  const { store } = workspace;
  connection.onHover((params) => {
    const place = at(params);
    if (place === null) return null;
    const view = workspace.viewOf(place.file);
    const hover = hoverAt(place.file, place.offset, { store, view, language: language() });
    if (hover === null) return null;
    return { contents: { kind: 'markdown', value: hover.markdown }, range: rangeIn(place.file, hover.span) };
  });
  connection.onDefinition((params) => {
    const place = at(params);
    if (place === null) return null;
    const found = definitionAt(place.file, place.offset, workspace.viewOf(place.file));
    return found === null ? null : locationOf(found.to, store, addresses());
  });
  connection.onReferences((params) => {
    const place = at(params);
    if (place === null) return null;
    return referencesAt(place.file, place.offset, workspace)
      .filter(({ isDeclaration }) => params.context.includeDeclaration || !isDeclaration)
      .flatMap(({ span }) => locationOf(span, store, addresses()) ?? []);
  });
  connection.onDocumentHighlight((params) => {
    const place = at(params);
    if (place === null) return null;
    return referencesAt(place.file, place.offset, workspace)
      .filter(({ span }) => span.file === place.file.index)
      .map(({ span }) => ({ range: rangeIn(place.file, span) }));
  });
  connection.onPrepareRename((params) => {
    const place = at(params);
    const found = place === null ? null : renameableAt(place.file, place.offset, workspace);
    return place === null || found === null ? null : rangeIn(place.file, found.span);
  });
  connection.onRenameRequest((params) => {
    const place = at(params);
    if (place === null) return null;
    const renaming = renameAt(place.file, place.offset, params.newName, workspace, language());
    if ('refused' in renaming) throw new ResponseError(ErrorCodes.InvalidRequest, renaming.refused);
    return workspaceEdit(renaming.edits, { addresses, session });
  });
  connection.onDocumentSymbol((params) => {
    const file = store.file(addresses().nameOf(params.textDocument.uri));
    return file === null ? null : outlineOf(file).map((entry) => documentSymbol(entry, file));
  });
  connection.onWorkspaceSymbol((params) =>
    workspaceSymbols(store.files(), params.query).flatMap((entry): SymbolInformation[] => {
      const location = locationOf(entry.nameSpan, store, addresses());
      const kind = symbolKinds[entry.declaration];
      return location === null ? [] : [{ name: entry.name, kind, location, containerName: entry.container }];
    }),
  );
}

/** Edits in any files, as one change. */
export function workspaceEdit(
  edits: readonly TextEdit[],
  { addresses, session }: Pick<Shell, 'addresses' | 'session'>,
): WorkspaceEdit {
  const changes: Record<string, ShownEdit[]> = {};
  for (const { span, text } of edits) {
    const file = session.workspace.store.at(span.file);
    if (file === null) continue;
    (changes[addresses().uriOf(file.name)] ??= []).push({ range: rangeIn(file, span), newText: text });
  }
  return { changes };
}

const documentSymbol = (entry: OutlineEntry, file: PolFile): DocumentSymbol => ({
  name: entry.name,
  detail: entry.detail,
  kind: symbolKinds[entry.declaration],
  range: rangeIn(file, entry.span),
  selectionRange: rangeIn(file, entry.nameSpan),
  children: entry.children.map((child) => documentSymbol(child, file)),
});

export const symbolKinds: Readonly<Record<OutlineEntry['declaration'], SymbolKind>> = {
  subject: SymbolKind.Class,
  fact: SymbolKind.Field,
  choice: SymbolKind.Enum,
  member: SymbolKind.EnumMember,
  parameter: SymbolKind.Constant,
  party: SymbolKind.Class,
  contact: SymbolKind.Object,
  calendar: SymbolKind.Object,
  always: SymbolKind.Boolean,
  requirement: SymbolKind.Boolean,
  group: SymbolKind.Module,
  decision: SymbolKind.Function,
  table: SymbolKind.Function,
  exception: SymbolKind.Operator,
  say: SymbolKind.Interface,
  reading: SymbolKind.Enum,
  alternative: SymbolKind.EnumMember,
  step: SymbolKind.Event,
  timeline: SymbolKind.Module,
  note: SymbolKind.String,
  statedChange: SymbolKind.String,
  acceptance: SymbolKind.Key,
  case: SymbolKind.Struct,
  example: SymbolKind.Method,
  header: SymbolKind.File,
};
