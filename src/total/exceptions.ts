/**
 * Exceptions: asked before the rows, as a tree. One that is itself excepted gives what its exception says; siblings
 * that apply together follow the model of conflict. `lapses` on a clause is not applicable, on an exception it is gone.
 */
import type { Result } from '../base/value.ts';
import type { Clause, Exception } from '../ir/ir.ts';
import { clashOf } from './clash.ts';
import { writtenGap } from './expression.ts';
import { causeIn, type Frame } from './frame.ts';
import { isSpread, isYes } from './results.ts';

/** What the exceptions say of a clause, or null: nothing. Lowering put those of the groups around it in their place. */
export const excepted = (clause: Clause, frame: Frame): Result | null => resolve(clause.exceptions, frame);

/** What a list of siblings says, or null when none of them applies. */
function resolve(exceptions: readonly Exception[], frame: Frame): Result | null {
  const certain: Result[] = [];
  const open: Result[] = [];
  const causes: Result[] = [];
  for (const exception of exceptions) {
    const holds = exception.condition === null ? null : frame.evaluation.evaluate(exception.condition, frame);
    const isOpen = holds !== null && isSpread(holds);
    if (!isOpen && holds !== null && !isYes(holds)) continue;
    const effect = effectOf(exception, frame);
    if (effect === null) continue;
    (isOpen ? open : certain).push(effect);
    if (isOpen) causes.push(holds);
  }
  return clashOf({ certain, open, causes }, frame);
}

/** What an exception that applies says, or null when an exception to it makes it lapse. */
function effectOf(exception: Exception, frame: Frame): Result | null {
  const nested = resolve(exception.exceptions, frame);
  if (nested !== null) return nested.kind === 'notApplicable' ? null : nested;
  const place = { name: frame.name, cites: exception.cites.length > 0 ? exception.cites : frame.cites };
  const { effect } = exception;
  switch (effect.kind) {
    case 'lapses':
      return { kind: 'notApplicable', causes: [] };
    case 'becomes':
      return frame.evaluation.evaluate(effect.outcome, frame);
    case 'undetermined':
      return { kind: 'gap', causes: [writtenGap(effect, place)] };
    case 'clashes':
      return { kind: 'conflict', causes: [causeIn(place, 'clashes', { exception: exception.name })] };
  }
}
