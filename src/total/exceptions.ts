/**
 * Exceptions: asked before the rows, as a tree. One that is itself excepted gives what its exception says; siblings
 * that apply together follow the model of conflict, but outside a guard they are not asked: a guard says what the thing
 * is about. `lapses` on a clause is not applicable, on an exception it is gone.
 */
import type { Result } from '../base/value.ts';
import type { Clause, Exception } from '../ir/ir.ts';
import { clashOf, type Candidates, type Said } from './clash.ts';
import { writtenGap } from './expression.ts';
import { causeIn, type Frame } from './frame.ts';
import { isSpread, isYes } from './results.ts';

/** What the exceptions say of a clause, or null: nothing. Lowering put those of the groups around it in their place. */
export const excepted = (clause: Clause, frame: Frame): Result | null => resolve(clause.exceptions, frame);

export const isGuard = ({ origin }: Exception): boolean => origin === 'appliesIf';

/** What a list of siblings says, or null when none of them applies. */
function resolve(exceptions: readonly Exception[], frame: Frame): Result | null {
  const guards = candidatesOf(exceptions.filter(isGuard), frame);
  if (guards.certain.length > 0) return clashOf(guards, frame);
  const others = candidatesOf(
    exceptions.filter((exception) => !isGuard(exception)),
    frame,
  );
  return clashOf(
    {
      certain: others.certain,
      open: [...guards.open, ...others.open],
      causes: [...guards.causes, ...others.causes],
    },
    frame,
  );
}

function candidatesOf(exceptions: readonly Exception[], frame: Frame): Candidates {
  const certain: Said[] = [];
  const open: Said[] = [];
  const causes: Result[] = [];
  for (const exception of exceptions) {
    const holds = exception.condition === null ? null : frame.evaluation.evaluate(exception.condition, frame);
    const isOpen = holds !== null && isSpread(holds);
    if (!isOpen && holds !== null && !isYes(holds)) continue;
    const result = effectOf(exception, frame);
    if (result === null) continue;
    const { name, cites } = exception;
    (isOpen ? open : certain).push({ name, cites, result });
    if (isOpen) causes.push(holds);
  }
  return { certain, open, causes };
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
