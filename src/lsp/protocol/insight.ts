/** Requests about what a text comes to: values beside names, results above declarations, how a phrase goes on, what reads what. */
import { InlayHintKind, RequestType } from 'vscode-languageserver';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  InlayHint,
  Range,
} from 'vscode-languageserver';
import { editionBefore } from '../background/studies.ts';
import { callPlaceAt, calleesOf, callersOf, type CallPlace } from '../features/calls.ts';
import { wordOfKind } from '../features/headings.ts';
import { hintsIn } from '../features/inlay.ts';
import { examplesIn, lensesOf, resultText, type Lens } from '../features/lenses.ts';
import { signaturesAt } from '../features/signatures.ts';
import type { PolFile } from '../open/file.ts';
import { commands } from './commands.ts';
import { symbolKinds } from './navigate.ts';
import { offsetIn, positionIn, rangeIn } from './places.ts';
import type { Shell } from './shell.ts';

export function onInsight(shell: Shell): void {
  const { connection, at, fileAt, session, language } = shell;
  const { workspace, studies } = session;
  connection.languages.inlayHint.on(({ textDocument, range }): InlayHint[] | null => {
    const file = fileAt(textDocument);
    if (file === null) return null;
    const asked = { view: workspace.viewOf(file), store: workspace.store };
    const [start, end] = [offsetIn(file, range.start), offsetIn(file, range.end)];
    return hintsIn(file, asked, start, end).map(({ at: offset, text, tooltip }) => ({
      position: positionIn(file, offset),
      label: text,
      kind: InlayHintKind.Type,
      ...(tooltip === null ? {} : { tooltip: { kind: 'markdown' as const, value: tooltip } }),
    }));
  });
  connection.onSignatureHelp((params) => {
    const place = at(params);
    const found = place === null ? [] : signaturesAt(place.file, place.offset);
    if (found.length === 0) return null;
    return {
      activeSignature: 0,
      activeParameter: found[0]?.active ?? 0,
      signatures: found.map(({ label, parts, active }) => ({
        label,
        activeParameter: active,
        parameters: parts.map(([start, end]) => ({ label: [start, end] as [number, number] })),
      })),
    };
  });
  connection.onCodeLens(({ textDocument }): CodeLens[] | null => {
    const file = fileAt(textDocument);
    if (file === null) return null;
    const view = workspace.viewOf(file);
    const lenses = lensesOf({ file, view, studied: studies.of(view), language: language() });
    return lenses.map((lens) => shownLens(lens, file, shell));
  });
  connection.onRequest(examplesRequest, ({ uris }) =>
    (uris ?? []).flatMap((uri) => {
      const file = fileAt({ uri });
      return file === null ? [] : examplesOf(file, uri, shell);
    }),
  );
  connection.onRequest(policyRequest, ({ uri }) => {
    const file = uri === undefined ? null : fileAt({ uri });
    return file === null ? null : policyOf(file, shell);
  });
  onCallHierarchy(shell);
}

function shownLens({ span, title, act }: Lens, file: PolFile, { addresses }: Shell): CodeLens {
  const uri = addresses().uriOf(file.name);
  const range = rangeIn(file, span);
  switch (act?.kind) {
    case 'runExamples':
      return { range, command: { title, command: commands.runExamples, arguments: [uri] } };
    case 'addExamples':
      return { range, command: { title, command: commands.addExamples, arguments: [uri, act.clause] } };
    case 'openOlder': {
      const older = addresses().uriOf(act.file);
      return { range, command: { title, command: commands.openOlder, arguments: [older, act.line] } };
    }
    case undefined:
      return { range, command: { title, command: '' } };
  }
}

// ---------------------------------------------------------------------------------------------- examples

export interface ExampleOfFile {
  readonly uri: string;
  readonly title: string;
  readonly range: Range;
  /** Null: it was not run yet. */
  readonly isPassed: boolean | null;
  readonly message: string;
}

/** For an editor with a view of tests: the examples of some files, with what came of them. */
const examplesRequest = new RequestType<
  { readonly uris?: readonly string[] },
  readonly ExampleOfFile[],
  void
>('pol/examples');

function examplesOf(file: PolFile, uri: string, { session, language }: Shell): readonly ExampleOfFile[] {
  const studied = session.studies.of(session.workspace.viewOf(file));
  return examplesIn(file, studied).map(({ title, span, result }) => ({
    uri,
    title,
    range: rangeIn(file, span),
    isPassed: result?.isPassed ?? null,
    message: resultText(result, language()),
  }));
}

// ----------------------------------------------------------------------------------------------- policy

export interface PolicyOfFile {
  /** `asr.ggz@2025`. */
  readonly id: string;
  /** Of the file with its header. */
  readonly head: string;
  /** Of that of the edition before, where it is at hand. */
  readonly before: string | null;
  /** What can be decided, drawn and asked, by path. */
  readonly decisions: readonly string[];
}

/** For the commands of an editor: which policy a file belongs to. */
const policyRequest = new RequestType<{ readonly uri?: string }, PolicyOfFile | null, void>('pol/policy');

function policyOf(file: PolFile, { session, addresses }: Shell): PolicyOfFile {
  const view = session.workspace.viewOf(file);
  const before = editionBefore(view, session.workspace);
  const { head, id } = view.members;
  const decided = view.symbols().declared.filter(({ declaration }) => published.has(declaration.kind));
  return {
    id,
    head: addresses().uriOf(head.file.name),
    before: before === null ? null : addresses().uriOf(before.members.head.file.name),
    decisions: decided.map(({ path }) => path),
  };
}

const published: ReadonlySet<string> = new Set(['decision', 'table', 'requirement', 'group', 'step']);

// ---------------------------------------------------------------------------------------- call hierarchy

/** What an item carries, so that the next question knows what it is about. */
interface Kept {
  readonly path: string;
  /** The file from which it was seen. */
  readonly from: string;
}

function onCallHierarchy(shell: Shell): void {
  const { connection, at, fileAt, session } = shell;
  const { workspace } = session;
  connection.languages.callHierarchy.onPrepare((params): CallHierarchyItem[] | null => {
    const place = at(params);
    const found = place === null ? null : callPlaceAt(place.file, place.offset, workspace.viewOf(place.file));
    return found === null ? null : itemsOf(found, params.textDocument.uri, shell);
  });
  const asked = (item: CallHierarchyItem) => {
    const { path, from } = (item.data ?? {}) as Partial<Kept>;
    const file = from === undefined ? null : fileAt({ uri: from });
    if (path === undefined || from === undefined || file === null) return null;
    return { path, from, view: workspace.viewOf(file) };
  };
  connection.languages.callHierarchy.onIncomingCalls(({ item }): CallHierarchyIncomingCall[] | null => {
    const about = asked(item);
    if (about === null) return null;
    return callersOf(about.path, about.view, workspace).flatMap(({ of, at: spans }) =>
      itemsOf(of, addressOf(of, shell) ?? about.from, shell).map((from) => ({
        from,
        fromRanges: rangesOf(spans, shell),
      })),
    );
  });
  connection.languages.callHierarchy.onOutgoingCalls(({ item }): CallHierarchyOutgoingCall[] | null => {
    const about = asked(item);
    if (about === null) return null;
    return calleesOf(about.path, about.view, workspace.store).flatMap(({ of, at: spans }) =>
      itemsOf(of, about.from, shell).map((to) => ({ to, fromRanges: rangesOf(spans, shell) })),
    );
  });
}

const addressOf = ({ span }: CallPlace, { session, addresses }: Shell): string | null => {
  const file = session.workspace.store.at(span.file);
  return file === null ? null : addresses().uriOf(file.name);
};

const rangesOf = (spans: readonly CallPlace['span'][], { session: { workspace } }: Shell): Range[] =>
  spans.flatMap((span) => {
    const file = workspace.store.at(span.file);
    return file === null ? [] : [rangeIn(file, span)];
  });

function itemsOf(place: CallPlace, from: string, shell: Shell): CallHierarchyItem[] {
  const file = shell.session.workspace.store.at(place.span.file);
  const uri = addressOf(place, shell);
  if (file === null || uri === null) return [];
  return [
    {
      name: place.path,
      kind: symbolKinds[place.of.kind],
      detail: wordOfKind(place.of, shell.language()),
      uri,
      range: rangeIn(file, place.span),
      selectionRange: rangeIn(file, place.nameSpan),
      data: { path: place.path, from } satisfies Kept,
    },
  ];
}
