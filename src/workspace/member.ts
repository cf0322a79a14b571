/** A source file with what its header says: enough to know which files are compiled together. */
import type { SourceFile } from '../base/span.ts';
import type { Header } from '../syntax/ast.ts';
import { readHeader } from '../syntax/header.ts';

export interface Member {
  readonly file: SourceFile;
  readonly kind: Header['kind'] | 'unknown';
  readonly name: string;
  readonly year: number | null;
  readonly revision: number;
  /** The revision of which it holds only the changes. */
  readonly amends: number | null;
  readonly uses: readonly string[];
  readonly registers: readonly string[];
}

export const memberOf = (file: SourceFile): Member => memberWith(file, readHeader(file));

/** The same where the header is already read. */
export function memberWith(file: SourceFile, header: Header | null): Member {
  if (header === null)
    return {
      file,
      kind: 'unknown',
      name: file.name,
      year: null,
      revision: 1,
      amends: null,
      uses: [],
      registers: [],
    };
  return {
    file,
    kind: header.kind,
    name: header.name.segments.map((segment) => segment.text).join('.'),
    year: header.year,
    revision: header.revision ?? 1,
    amends: header.amends?.revision ?? null,
    uses: header.uses.map((path) => path.segments.map((segment) => segment.text).join('.')),
    registers: header.registers.map((register) => register.text),
  };
}

/** `asr.ggz@2025`, with `r2` for a revision; a vocabulary is called by its name. */
export function idOf(member: Member): string {
  if (member.kind === 'unknown' || member.year === null) return member.name;
  return `${member.name}@${member.year}${member.revision > 1 ? `r${member.revision}` : ''}`;
}
