/** What a thread can be told to do. */
import type { RowsAsked } from '../batch/decide.ts';
import type { BothAsked } from '../portfolio/decide.ts';

export type Work =
  /** Each record in both editions. */
  | { readonly kind: 'compare'; readonly asked: BothAsked }
  /** Each record in one, as a row of the output. */
  | { readonly kind: 'answer'; readonly asked: RowsAsked };
