/** All files of a workspace, open ones as they are on the screen. Holds texts only; what they come to is asked elsewhere. */
import type { SourceFile } from '../../base/span.ts';
import { polFile, type PolFile } from './file.ts';
import { registerFile, type RegisterFile } from './register-file.ts';

export type AnyFile = PolFile | RegisterFile;

export interface Store {
  readonly files: () => readonly PolFile[];
  readonly file: (name: string) => PolFile | null;
  /** By the index that spans carry. */
  readonly at: (index: number) => AnyFile | null;
  /** By id: `GGZ-2025`. */
  readonly register: (id: string) => RegisterFile | null;
  /** Ids of all registers. */
  readonly registers: () => readonly string[];
  /** By index; one that is gone has no text. */
  readonly sources: () => readonly SourceFile[];
  readonly put: (name: string, text: string) => AnyFile;
  readonly remove: (name: string) => void;
}

export const REGISTER_ENDING = '.norms.jsonl';

export function createStore(): Store {
  const byName = new Map<string, AnyFile>();
  const indices = new Map<string, number>();
  const names: string[] = [];
  const indexOf = (name: string): number => {
    const known = indices.get(name);
    if (known !== undefined) return known;
    const index = names.push(name) - 1;
    indices.set(name, index);
    return index;
  };
  let sorted: readonly PolFile[] | null = null;
  const put = (name: string, text: string): AnyFile => {
    const before = byName.get(name);
    if (before?.text === text) return before;
    const make = name.endsWith(REGISTER_ENDING) ? registerFile : polFile;
    const file = make(indexOf(name), name, text);
    byName.set(name, file);
    sorted = null;
    return file;
  };
  return {
    files: () =>
      (sorted ??= [...byName.values()]
        .filter((file) => 'parsed' in file)
        .sort((left, right) => (left.name < right.name ? -1 : 1))),
    file: (name) => {
      const found = byName.get(name);
      return found !== undefined && 'parsed' in found ? found : null;
    },
    at: (index) => byName.get(names[index] ?? '') ?? null,
    register: (id) => {
      for (const file of byName.values()) if ('id' in file && file.id === id) return file;
      return null;
    },
    registers: () => [...byName.values()].flatMap((file) => ('id' in file ? [file.id] : [])),
    sources: () => names.map((name) => ({ name, text: byName.get(name)?.text ?? '' })),
    put,
    remove: (name) => {
      byName.delete(name);
      sorted = null;
    },
  };
}
