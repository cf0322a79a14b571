/** The file that `pol compile` writes: the program with its digest, the same bytes whenever it is compiled again. */
import { prettyJson } from './canonical.ts';
import { digestOf, type Digest } from './digest.ts';
import type { Program } from './ir.ts';

export const ARTEFACT_SCHEMA = 'pol-policy/1';

export interface Artefact {
  readonly schema: typeof ARTEFACT_SCHEMA;
  readonly digest: Digest;
  /** Version of the compiler that wrote it. */
  readonly compiler: string;
  readonly program: Program;
}

/** The text of an artefact: JSON with sorted keys, two spaces, and a line end. */
export function artefactText(program: Program, compiler: string): string {
  const content: Artefact = { schema: ARTEFACT_SCHEMA, digest: digestOf(program), compiler, program };
  return prettyJson(content);
}
