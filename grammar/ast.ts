/**
 * The tree of one `.pol` source: what the author wrote, with places, in the order written. Sugar stays here
 * (the formatter needs it) and ends in `ir/lower`. `kind` is the only discriminant; spans stand outside equality.
 */
import type { Language } from '../src/base/language.ts';
import type { Declaration } from './tree/declarations.ts';
import type { Bounds, DateLiteral, PeriodLiteral } from './tree/expressions.ts';
import type { Name, Node, Path, Text } from './tree/node.ts';

export type * from './tree/declarations.ts';
export type * from './tree/examples.ts';
export type * from './tree/expressions.ts';
export type * from './tree/node.ts';

export interface SourceTree extends Node {
  readonly language: Language;
  readonly header: Header | null;
  readonly declarations: readonly Declaration[];
  /** Every comment, in order; the formatter attaches them. */
  readonly comments: readonly Comment[];
}

export interface Comment extends Node {
  /** With its marks. */
  readonly text: string;
}

/** `beleid x 2025`, `woordenlijst x`, or `deel van x 2025` for a further file of the same policy. */
export interface Header extends Node {
  readonly kind: 'policy' | 'vocabulary' | 'part';
  readonly name: Path;
  readonly year: number | null;
  readonly revision: number | null;
  readonly title: Text | null;
  readonly published: DateLiteral | PeriodLiteral | null;
  readonly governs: Bounds | null;
  readonly consultable: Bounds | null;
  readonly registers: readonly Name[];
  readonly uses: readonly Path[];
}
