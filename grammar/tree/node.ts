/** What all pieces of the tree are made of. */
import type { Span } from '../../src/base/span.ts';

/** Every piece of the tree knows its place; places stand outside equality. */
export interface Node {
  readonly span: Span;
}

/** A single word, as written. */
export interface Name extends Node {
  readonly text: string;
}

/** A double-quoted text, with escapes resolved. */
export interface Text extends Node {
  readonly value: string;
}

/** A norm id after `volgens`. `to` is set for a range, which only notes may use. */
export interface Citation extends Node {
  readonly id: string;
  readonly to: string | null;
}

/** A dotted name such as `aanbiedingsbrief.bespreken`. */
export interface Path extends Node {
  readonly segments: readonly Name[];
}
