/** Places between us and the protocol: names of files and their addresses, offsets and lines. Both count in UTF-16 units. */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Location, Position, Range } from 'vscode-languageserver';
import { positionAt, type Span } from '../../base/span.ts';
import type { AnyFile, Store } from '../open/store.ts';

export interface Addresses {
  /** Of a file as the editor addresses it, which is remembered. */
  readonly nameOf: (uri: string) => string;
  readonly nameOfPath: (path: string) => string;
  readonly uriOf: (name: string) => string;
}

/** Files are called from a root on; what lies outside of it by its whole path, what is no file by its address. */
export function addressesFrom(root: string): Addresses {
  const given = new Map<string, string>();
  const nameOfPath = (path: string): string => {
    const short = relative(root, path);
    return short === '' || short.startsWith('..') ? path : short.replaceAll(sep, '/');
  };
  const nameOf = (uri: string): string => {
    const path = pathOf(uri);
    const name = path === null ? uri : nameOfPath(path);
    // An editor may write an address otherwise than we would, and knows it as it wrote it.
    given.set(name, uri);
    return name;
  };
  const uriOf = (name: string): string =>
    given.get(name) ?? (name.includes('://') ? name : pathToFileURL(resolve(root, name)).href);
  return { nameOf, nameOfPath, uriOf };
}

export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

export function positionIn(file: AnyFile, offset: number): Position {
  const { line, column } = positionAt(file.lines(), Math.max(0, Math.min(offset, file.text.length)));
  return { line: line - 1, character: column - 1 };
}

/** A position behind the end of its line is at that end. */
export function offsetIn(file: AnyFile, { line, character }: Position): number {
  const lines = file.lines();
  const start = lines[line];
  if (start === undefined) return file.text.length;
  const next = lines[line + 1] ?? file.text.length + 1;
  const end = next - 1;
  const last = file.text.charCodeAt(end - 1) === 13 && file.text.charCodeAt(end) === 10 ? end - 1 : end;
  return Math.min(start + character, Math.max(start, last));
}

export const rangeIn = (file: AnyFile, { start, end }: Pick<Span, 'start' | 'end'>): Range => ({
  start: positionIn(file, start),
  end: positionIn(file, Math.max(start, end)),
});

/** Null where the file is gone. */
export function locationOf(span: Span, store: Store, { uriOf }: Addresses): Location | null {
  const file = store.at(span.file);
  return file === null ? null : { uri: uriOf(file.name), range: rangeIn(file, span) };
}
