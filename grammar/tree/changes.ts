/** What a document announces of itself: closed words, read only where they stand. */
import type { changeWords, reasonWords } from '../keywords.ts';
import type { Citation, Name, Node, Path, Text } from './node.ts';

/** Why a norm is explained and not computed. */
export type Reason = keyof typeof reasonWords;

export type ChangeKind = keyof typeof changeWords;

/** `genoemde wijziging naam : gewijzigd "…" betreft x ten opzichte van asr.ggz 2024 van "…" naar "…"`. */
export interface StatedChangeDeclaration extends Node {
  readonly kind: 'statedChange';
  readonly name: Name;
  /** Null where the word is none of the closed ones; its diagnostic is made. */
  readonly change: ChangeKind | null;
  readonly text: Text;
  /** What it concerns, by name; empty: no rule. */
  readonly concerns: readonly Path[];
  readonly comparedWith: ComparedEdition | null;
  /** The old and the new value, as printed. */
  readonly before: Text | null;
  readonly after: Text | null;
  readonly cites: readonly Citation[];
}

/** `asr.ggz 2024 herziening 2`. */
export interface ComparedEdition extends Node {
  readonly name: Path;
  readonly year: number;
  readonly revision: number | null;
}
