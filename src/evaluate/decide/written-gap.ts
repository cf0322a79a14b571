import type { Outcomes } from '../possible/outcomes.ts';
import { gapIn, type Frame } from './evaluation.ts';

/** `niet bepaald "reden"`: a gap that the author wrote, or a text that is not at hand. */
export function writtenGap(
  { reason, elsewhere }: { readonly reason: string; readonly elsewhere: string | null },
  frame: Pick<Frame, 'name' | 'cites' | 'trail'>,
): Outcomes {
  if (elsewhere === null) return gapIn(frame, 'written', { reason });
  frame.trail.elsewhere.add(elsewhere);
  return gapIn(frame, 'textElsewhere', { reason, elsewhere });
}
