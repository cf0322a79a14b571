/** What was decided of a clause for one record, and which of its parts applied. */
import type { BuiltinStep } from '../../builtins/builtins.ts';
import type { Exception, Rule } from '../../ir/ir.ts';
import type { CameTo } from './came-to.ts';

export interface Verdict {
  readonly result: CameTo;
  /** The days of a step; null: it has no such bound. */
  readonly first: CameTo | null;
  readonly last: CameTo | null;
  /** Rules and exceptions in the order in which they are asked. */
  readonly parts: readonly PartVerdict[];
  readonly steps: readonly BuiltinStep[];
  /** The number of the proof in which it was shown last: a second time it is shown by name. */
  shownIn: number;
}

export interface PartVerdict {
  readonly part: Rule | Exception;
  /** `perhaps`: it has no truth whether it does. */
  readonly applies: 'yes' | 'perhaps' | 'no' | 'notAsked';
  /** Null: none was asked, or it does not apply. */
  readonly result: CameTo | null;
  readonly cites: readonly string[];
  readonly steps: readonly BuiltinStep[];
}
