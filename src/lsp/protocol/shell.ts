/** What every group of requests is given: the connection, the session behind it, and the places of a request. */
import type { Connection, Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Language } from '../../base/language.ts';
import type { PolFile } from '../open/file.ts';
import type { Session } from '../session.ts';
import { offsetIn, type Addresses } from './places.ts';

export interface Shell {
  readonly connection: Connection;
  readonly session: Session;
  /** From the root of the workspace, which is known once the editor has said it. */
  readonly addresses: () => Addresses;
  /** In which it is spoken to: that of the editor. */
  readonly language: () => Language;
  readonly fileAt: (document: TextDocumentIdentifier) => PolFile | null;
  /** Null for a file that is no policy. */
  readonly at: (params: {
    readonly textDocument: TextDocumentIdentifier;
    readonly position: Position;
  }) => { readonly file: PolFile; readonly offset: number } | null;
}

export function shellOf(
  connection: Connection,
  session: Session,
  addresses: () => Addresses,
  language: () => Language,
): Shell {
  const fileAt = ({ uri }: TextDocumentIdentifier): PolFile | null =>
    session.workspace.store.file(addresses().nameOf(uri));
  return {
    connection,
    session,
    addresses,
    language,
    fileAt,
    at: ({ textDocument, position }) => {
      const file = fileAt(textDocument);
      return file === null ? null : { file, offset: offsetIn(file, position) };
    },
  };
}
