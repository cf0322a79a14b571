/** Exceptions, as far as it is known which apply. */
import type { Exception } from '../../ir/ir.ts';
import { isGuard } from '../../total/exceptions.ts';
import {
  canBeNo,
  canBeYes,
  canSpread,
  droppedOutcome,
  isPossible,
  nothing,
  spreadOf,
  union,
  type Outcomes,
} from '../possible/outcomes.ts';
import { guardedClashOf, mustApply, type Candidate, type Settled } from './candidates.ts';
import { causeIn, newTrail, takeOver, type Frame, type Part } from './evaluation.ts';
import { writtenGap } from './written-gap.ts';

export interface Excepted extends Settled {
  readonly parts: readonly Part[];
}

/** What a list of siblings says. Where a guard surely applies the others are not asked. */
export function resolveExceptions(exceptions: readonly Exception[], frame: Frame): Excepted {
  const guards = askedAll(exceptions.filter(isGuard), frame);
  const rest = exceptions.filter((exception) => !isGuard(exception));
  if (guards.candidates.some(mustApply))
    return {
      ...guardedClashOf(guards.candidates, [], frame),
      parts: [...guards.parts, ...rest.map(notAsked)],
    };
  const others = askedAll(rest, frame);
  return {
    ...guardedClashOf(guards.candidates, others.candidates, frame),
    parts: [...guards.parts, ...others.parts],
  };
}

interface Asked {
  readonly candidates: readonly Candidate[];
  readonly parts: readonly Part[];
}

function askedAll(exceptions: readonly Exception[], frame: Frame): Asked {
  const parts: Part[] = [];
  const candidates: Candidate[] = [];
  for (const exception of exceptions) {
    const trail = newTrail();
    const found = candidateOf(exception, { ...frame, trail });
    takeOver(frame.trail, trail);
    candidates.push(found.candidate);
    parts.push(partOf(exception, found.candidate, trail.steps), ...found.parts);
  }
  return { candidates, parts };
}

const notAsked = (exception: Exception): Part => ({
  ...partOf(exception, { ...aside, ...namesOf(exception) }, []),
  applies: 'notAsked',
});

const namesOf = ({ name, cites }: Exception) => ({ name, cites });

function partOf(exception: Exception, candidate: Candidate, steps: Part['steps']): Part {
  const isPerhaps = candidate.canApply || canSpread(candidate.open);
  return {
    kind: 'exception',
    name: exception.name,
    cites: exception.cites,
    condition: exception.condition,
    applies: mustApply(candidate) ? 'yes' : isPerhaps ? 'perhaps' : 'no',
    outcomes: candidate.outcomes,
    isInPrinciple: false,
    steps,
  };
}

interface Found {
  readonly candidate: Candidate;
  readonly parts: readonly Part[];
}

const aside: Omit<Candidate, 'name' | 'cites'> = {
  canApply: false,
  outcomes: nothing,
  canNot: true,
  open: nothing,
};

/** An exception that is itself excepted gives what its exception says; one that lapses is gone. */
function candidateOf(exception: Exception, frame: Frame): Found {
  const holds = exception.condition === null ? null : frame.evaluate(exception.condition, frame);
  const [canHold, open] = holds === null ? [true, nothing] : [canBeYes(holds), spreadOf(holds)];
  if (!canHold && !canSpread(open)) return { candidate: { ...aside, ...namesOf(exception) }, parts: [] };
  const nested = resolveExceptions(exception.exceptions, frame);
  const mayLapse = nested.outcomes.notApplicable !== null;
  const own = nested.mayBeNone ? effectOf(exception, frame) : nothing;
  const outcomes = union([{ ...nested.outcomes, notApplicable: null }, own]);
  const isEffective = isPossible(outcomes);
  const canNot = mayLapse || (holds !== null && (canBeNo(holds) || holds.notApplicable !== null));
  return {
    candidate: {
      ...namesOf(exception),
      canApply: canHold && isEffective,
      outcomes,
      canNot,
      open: isEffective ? open : nothing,
    },
    parts: nested.parts,
  };
}

function effectOf(exception: Exception, frame: Frame): Outcomes {
  const cites = exception.cites.length > 0 ? exception.cites : frame.cites;
  const place = { ...frame, cites };
  const { effect } = exception;
  switch (effect.kind) {
    case 'lapses':
      return droppedOutcome();
    case 'becomes':
      return frame.evaluate(effect.outcome, frame);
    case 'undetermined':
      return writtenGap(effect, place);
    case 'clashes':
      return { ...nothing, conflict: [causeIn(place, 'clashes', { exception: exception.name })] };
  }
}
