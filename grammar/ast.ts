/**
 * The tree of one `.pol` source: what the author wrote, with places, in the order written. Sugar stays here
 * (the formatter needs it) and ends in `ir/lower`. `kind` is the only discriminant; spans stand outside equality.
 */
import type { Language } from '../src/base/language.ts';
import type { Statement } from './tree/amendments.ts';
import type { Bounds, DateLiteral, PeriodLiteral } from './tree/expressions.ts';
import type { Name, Node, Path, Text } from './tree/node.ts';

export type * from './tree/acceptances.ts';
export type * from './tree/amendments.ts';
export type * from './tree/changes.ts';
export type * from './tree/declarations.ts';
export type * from './tree/examples.ts';
export type * from './tree/expressions.ts';
export type * from './tree/node.ts';

export interface SourceTree<Item = Statement> extends Node {
  readonly language: Language;
  readonly header: Header | null;
  readonly declarations: readonly Item[];
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
  readonly published: DateLiteral | PeriodLiteral | AfterDay | null;
  readonly governs: Bounds | null;
  readonly consultable: Bounds | null;
  readonly registers: readonly Name[];
  readonly uses: readonly Path[];
  /** `wijzigt herziening N`: the file holds only what changes. */
  readonly amends: ({ readonly revision: number } & Node) | null;
  /** `niet bij de hand`: an edition that is known to exist, of which the text is not at hand. */
  readonly notAtHand: Node | null;
}

/** `na 28 maart 2024`: after that day, and it is not known when. */
export interface AfterDay extends Node {
  readonly kind: 'afterDay';
  readonly day: DateLiteral;
}
