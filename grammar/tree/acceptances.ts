/** A finding of the analysis that the author leaves as it is, with the reason. */
import type { findingWords } from '../keywords.ts';
import type { Citation, Node, Path, Text } from './node.ts';

export type FindingKind = keyof typeof findingWords;

/** `aanvaard gat in contracttype vingerafdruk "3f9a1c2768b0" "reden" volgens …`. It has no name of its own. */
export interface AcceptanceDeclaration extends Node {
  readonly kind: 'acceptance';
  /** Null where the word is none of the closed ones; its diagnostic is made. */
  readonly finding: FindingKind | null;
  /** What the finding is about; of an example its title. */
  readonly about: Path | Text;
  readonly fingerprint: Text;
  readonly reason: Text;
  readonly cites: readonly Citation[];
}
