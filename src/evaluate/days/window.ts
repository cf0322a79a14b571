/** How the days of a step were computed, and of other clauses that a day is read from. */
import { decidedKey, type KnownRecord } from '../known/known.ts';
import type { Clause, Exception, Expression, ResultNode, Step } from '../../ir/ir.ts';
import type { DayTrail, ExceptedDay } from '../day-trail.ts';
import { frameOf } from '../decide/clause.ts';
import { decidedOf, recordInScope, type Decided, type Evaluation, type Part } from '../decide/evaluation.ts';
import { windowFrom } from '../decide/step.ts';
import { nothing, type Outcomes } from '../possible/outcomes.ts';
import { isUnderNoDay, traceDay } from './trace.ts';
import { dayIn, noDayIn, outcomesOf, valueIn, type Tracer } from './tracer.ts';

export interface WindowTrail {
  readonly first: DayTrail | null;
  readonly last: DayTrail | null;
}

type End = keyof WindowTrail;

/** Results that are followed for one day. */
const MOST_RESULTS = 200;

/** The trail of both days of a step, as it was decided. */
export function windowTrail(
  evaluation: Evaluation,
  step: Step,
  record: KnownRecord | null,
  decided: Decided,
): WindowTrail {
  const trail = (end: End): DayTrail | null =>
    boundTrail(step, end, decided, tracerOf(evaluation, step, record, end, { left: MOST_RESULTS }));
  return { first: trail('first'), last: trail('last') };
}

const tracerOf = (
  evaluation: Evaluation,
  clause: Clause,
  record: KnownRecord | null,
  end: End,
  budget: Tracer['budget'],
): Tracer => ({ frame: frameOf(evaluation, clause, record), end, trace: traceDay, traceResult, budget });

function boundTrail(step: Step, end: End, decided: Decided, tracer: Tracer): DayTrail | null {
  const expression = step[end];
  const written = expression === null ? null : traceDay(expression, tracer);
  const found = deciding(step.exceptions, decided.parts);
  const trail = found === null ? written : exceptedDay(found, written, tracer);
  // Of a window that is wholly replaced by no outcome, the step itself has none.
  const bound = decided[end] ?? (found?.applies === 'yes' ? decided.outcomes : null);
  if (trail === null || bound === null || isUnderNoDay(trail)) return trail;
  const sure = { ...bound, notApplicable: null };
  const day = dayIn(sure, end);
  // Every way in which the exceptions can turn out may give the same day.
  if (trail.kind === 'excepted' && trail.day === null && day !== null) return { ...trail, day };
  return noDayIn(sure, trail) ?? trail;
}

interface Deciding {
  readonly exception: Exception;
  readonly applies: 'yes' | 'open';
}

/** The exception that puts something in the place of the days, or may: the deepest, and one that surely does first. */
function deciding(
  exceptions: readonly Exception[],
  parts: readonly Part[],
  isUnderOpen = false,
): Deciding | null {
  const found = exceptions.flatMap((exception): readonly Deciding[] => {
    const part = parts.find(({ kind, name }) => kind === 'exception' && name === exception.name);
    if (part === undefined || (part.applies !== 'yes' && part.applies !== 'perhaps')) return [];
    const isOpen = isUnderOpen || part.applies !== 'yes';
    const deeper = deciding(exception.exceptions, parts, isOpen);
    const own: readonly Deciding[] =
      exception.effect.kind === 'lapses' ? [] : [{ exception, applies: isOpen ? 'open' : 'yes' }];
    return [...(deeper === null ? [] : [deeper]), ...own];
  });
  return found.find(({ applies }) => applies === 'yes') ?? found[0] ?? null;
}

function exceptedDay(
  { exception, applies }: Deciding,
  was: DayTrail | null,
  tracer: Tracer,
): DayTrail | null {
  const { effect } = exception;
  if (effect.kind === 'lapses') return was;
  const base = { kind: 'excepted', exception: exception.name, cites: exception.cites, applies, was } as const;
  if (effect.kind !== 'becomes')
    return was === null ? null : { ...base, effect: effect.kind, becomes: null, day: null };
  const outcomes = outcomesOf(effect.outcome, tracer);
  // A day in place of a window is its last day: the first day stands as it is written.
  if (tracer.end === 'first' && keepsFirst(outcomes)) return was;
  const becomes = isState(outcomes) ? null : traceDay(effect.outcome, tracer);
  const sure = applies === 'yes' || becomes?.day === was?.day;
  const excepted: ExceptedDay = {
    ...base,
    effect: 'becomes',
    becomes,
    day: sure ? (becomes?.day ?? null) : null,
  };
  return excepted;
}

/** Whatever it turns out to be, it leaves the first day as it is. */
const keepsFirst = ({ pieces }: Outcomes): boolean =>
  pieces.length > 0 && pieces.every((piece) => windowFrom(piece, nothing)?.first === nothing);

const isState = (outcomes: Outcomes): boolean => valueIn(outcomes)?.kind === 'text';

/** How a result that a day is read from was computed: the bound of a step, or the rule that decided. */
function traceResult(node: ResultNode, tracer: Tracer): DayTrail | null {
  const { frame, budget } = tracer;
  const { evaluation } = frame;
  const clause = evaluation.index.clauses.get(node.name);
  if (clause === undefined || budget.left <= 0) return null;
  budget.left -= 1;
  const record = clause.per === null ? null : recordInScope(frame, clause.per, node.binder);
  const decided = decidedOf(evaluation, decidedKey(clause.name, record));
  if (decided === undefined) return null;
  if (clause.kind === 'step') {
    if (node.read !== 'first' && node.read !== 'last') return null;
    return boundTrail(clause, node.read, decided, tracerOf(evaluation, clause, record, node.read, budget));
  }
  const outcome = node.read === 'value' ? outcomeOf(clause, decided.parts) : null;
  return outcome === null
    ? null
    : traceDay(outcome, tracerOf(evaluation, clause, record, tracer.end, budget));
}

/** What decided, where just one rule or exception surely did. */
function outcomeOf(clause: Clause, parts: readonly Part[]): Expression | null {
  if (clause.kind !== 'decision') return null;
  const found = deciding(clause.exceptions, parts);
  if (found !== null)
    return found.applies === 'yes' && found.exception.effect.kind === 'becomes'
      ? found.exception.effect.outcome
      : null;
  const rules = parts.filter(({ kind, applies }) => kind === 'rule' && applies === 'yes');
  return clause.rules.find(({ name }) => name === rules[0]?.name)?.outcome ?? null;
}
