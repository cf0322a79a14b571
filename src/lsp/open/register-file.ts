/** A norm register as it is now. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { lineStarts, type SourceFile, type Span } from '../../base/span.ts';
import type { Register } from '../../check/register.ts';
import { readRegister } from '../../check/register-schema.ts';
import { once } from './file.ts';

export interface RegisterFile extends SourceFile {
  readonly index: number;
  readonly id: string;
  readonly read: () => { readonly register: Register; readonly diagnostics: readonly Diagnostic[] };
  readonly lines: () => readonly number[];
  /** The line of a norm. */
  readonly placeOf: (norm: string) => Span | null;
}

const endOfName = /\.norms\.jsonl$/;

export function registerFile(index: number, name: string, text: string): RegisterFile {
  const id = name.slice(name.lastIndexOf('/') + 1).replace(endOfName, '');
  const lines = once(() => lineStarts(text));
  return {
    index,
    id,
    name,
    text,
    lines,
    read: once(() => readRegister(id, text, index)),
    placeOf: (norm) => {
      const found = new RegExp(`"id"\\s*:\\s*"${norm.replaceAll(/[^\w-]/g, '')}"`).exec(text);
      if (found === null) return null;
      const start = text.lastIndexOf('\n', found.index) + 1;
      const end = text.indexOf('\n', start);
      return { file: index, start, end: end < 0 ? text.length : end };
    },
  };
}
