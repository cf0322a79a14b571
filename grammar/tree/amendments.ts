/** What an amending file says: what becomes of which part of the edition that it amends. */
import type { Declaration } from './declarations.ts';
import type { Citation, Node, Path, Text } from './node.ts';

/** What stands in a file by itself. */
export type Statement = Declaration | AmendmentDeclaration;

export type AmendmentVerb = 'replaces' | 'inserts' | 'repeals' | 'supplements';

/** `vervangt x.y vingerafdruk "…" volgens …`, with the declaration that follows it. */
export interface AmendmentDeclaration extends Node {
  readonly kind: 'amendment';
  readonly verb: AmendmentVerb;
  /** Null for an insertion in the policy itself. */
  readonly target: Path | null;
  readonly fingerprint: Text | null;
  readonly cites: readonly Citation[];
  /** Null for a repeal. */
  readonly declaration: Declaration | null;
}
