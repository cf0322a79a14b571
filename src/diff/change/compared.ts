/** One match with what changed in it. */
import type { Match } from '../match/match.ts';
import type { Change } from '../report.ts';
import type { ExceptionChange } from './exceptions.ts';

export interface Compared {
  readonly match: Match;
  readonly own: readonly Change[];
  /** Apart, as those of a group stand on its members too. */
  readonly exceptions: readonly ExceptionChange[];
}
