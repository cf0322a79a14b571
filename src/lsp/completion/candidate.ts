/** What may be proposed at the cursor. */
import type { Named } from '../names/named.ts';

export interface Candidate {
  /** As it is put into the text. */
  readonly text: string;
  readonly kind: CandidateKind;
  /** By which it is known what usually comes next. */
  readonly key: string;
  /** What it stands for, for whoever asks more of it. */
  readonly named?: Named;
  /** How well it fits: 2 the expected type, 1 something that can lead to it, 0 in sight. */
  readonly fit: 0 | 1 | 2;
  /** Of a norm: how near it is in the document to what was cited before. */
  readonly nearness?: number;
}

export type CandidateKind =
  | 'keyword'
  | 'type'
  | 'month'
  | 'word'
  | 'subject'
  | 'fact'
  | 'member'
  | 'choice'
  | 'party'
  | 'clause'
  | 'value'
  | 'reading'
  | 'note'
  | 'case'
  | 'norm'
  | 'register'
  | 'source'
  | 'unit'
  | 'snippet';
