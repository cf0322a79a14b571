/**
 * How a day was computed: a walk over its expression, with the value of each part as far as it is known. The days in
 * the trail are those of the evaluation itself; the walk only says where they come from.
 */
import { isIsoDate } from '../../base/calendar.ts';
import type { CallNode, Expression, Literal, ParameterNode, PickNode } from '../../ir/ir.ts';
import type { DayTrail, PickedDay, ReadDay, TrailSource } from '../day-trail.ts';
import { canBeNo, canBeYes, canSpread, type Outcomes } from '../possible/outcomes.ts';
import { placedPieces } from '../decide/placing.ts';
import { newTrail } from '../decide/evaluation.ts';
import { traceRecords } from './records.ts';
import { alternativeOf, computed, sourceOf, sourcesOf } from './source.ts';
import { traceSum } from './sums.ts';
import { dayIn, noDayIn, outcomesOf, valueIn, type Tracer } from './tracer.ts';
import { periodAround, writtenPeriod } from './periods.ts';
import { traceWorkingDays } from './working-days.ts';

/** The trail of the day of an expression; of a period the end that is asked for. */
export function traceDay(expression: Expression, tracer: Tracer): DayTrail {
  const outcomes = outcomesOf(expression, tracer);
  const node = traceNode(expression, outcomes, tracer);
  if (node.kind === 'noDay' || isUnderNoDay(node)) return node;
  return noDayIn(outcomes, node) ?? node;
}

function traceNode(expression: Expression, outcomes: Outcomes, tracer: Tracer): DayTrail {
  switch (expression.kind) {
    case 'literal':
      return traceLiteral(expression, outcomes, tracer);
    case 'parameter':
      return traceParameter(expression, outcomes, tracer);
    case 'readingValue': {
      const { reading, binding } = expression;
      const place =
        tracer.frame.evaluation.index.readings
          .get(reading)
          ?.bindings.findIndex(({ name }) => name === binding) ?? -1;
      const value = alternativeOf(reading, tracer.frame)?.values[place];
      return readAs(expression, outcomes, tracer, value === undefined ? null : tracer.trace(value, tracer));
    }
    case 'result':
      return readAs(expression, outcomes, tracer, tracer.traceResult(expression, tracer));
    case 'call':
      return traceCall(expression, outcomes, tracer);
    case 'pick':
      return expression.pick === 'earliest' || expression.pick === 'latest'
        ? tracePick(expression, expression.pick, outcomes, tracer)
        : other('pick', outcomes, tracer);
    case 'quantify':
      return traceRecords(expression, outcomes, tracer) ?? other(expression.quantifier, outcomes, tracer);
    case 'gap':
      return noDayIn(outcomes, null) ?? other('gap', outcomes, tracer);
    case 'fact':
    case 'say':
    case 'referenceDate':
    case 'readingTest':
    case 'bound':
      return readAs(expression, outcomes, tracer, null);
  }
}

const other = (name: string, outcomes: Outcomes, tracer: Tracer): ReadDay =>
  readFrom(computed(name), outcomes, tracer, null);

const readAs = (expression: Expression, outcomes: Outcomes, tracer: Tracer, from: DayTrail | null): ReadDay =>
  readFrom(sourceOf(expression, tracer.frame) ?? computed(expression.kind), outcomes, tracer, from);

function readFrom(source: TrailSource, outcomes: Outcomes, { end }: Tracer, from: DayTrail | null): ReadDay {
  const value = valueIn(outcomes);
  const state =
    value?.kind === 'absent'
      ? 'absent'
      : value?.kind === 'event' && !isIsoDate(value.day)
        ? (value.day as 'notYet' | 'never')
        : null;
  // What is written where it is declared says nothing more than the day itself.
  const told = from?.kind === 'written' ? null : from;
  return { kind: 'read', ...source, from: told, state, day: dayIn(outcomes, end) };
}

function traceLiteral({ value }: Literal, outcomes: Outcomes, tracer: Tracer): DayTrail {
  if (value.kind === 'date') return { kind: 'written', day: value.date };
  if (value.kind === 'period') return writtenPeriod(value, tracer.end);
  return other(value.kind, outcomes, tracer);
}

/** The figure that holds on the day by which the clause is placed. */
function traceParameter(node: ParameterNode, outcomes: Outcomes, tracer: Tracer): DayTrail {
  const { frame } = tracer;
  const values = frame.evaluation.index.parameters.get(node.name)?.values ?? [];
  const placed = placedPieces(
    { ...frame, trail: newTrail() },
    values.map(({ period }) => period),
  );
  const [only] = placed.within;
  const value =
    placed.within.length === 1 && !placed.isBeyond && only !== undefined ? values[only.index] : undefined;
  const read = readAs(node, outcomes, tracer, value === undefined ? null : tracer.trace(value.value, tracer));
  return { ...read, cites: value?.cites ?? [] };
}

function traceCall(node: CallNode, outcomes: Outcomes, tracer: Tracer): DayTrail {
  const [first, second] = node.arguments;
  if (first === undefined) return other(node.builtin, outcomes, tracer);
  switch (node.builtin) {
    case 'date.add':
    case 'date.addRounded':
      return traceSum(node, 1, outcomes, tracer);
    case 'date.subtract':
    case 'date.subtractRounded':
      return traceSum(node, -1, outcomes, tracer);
    case 'period.first':
      return tracer.trace(first, { ...tracer, end: 'first' });
    case 'period.last':
      return tracer.trace(first, { ...tracer, end: 'last' });
    case 'date.monthPeriod':
      return periodAround('month', first, outcomes, tracer);
    case 'date.quarterPeriod':
      return periodAround('quarter', first, outcomes, tracer);
    case 'date.yearPeriod':
      return periodAround('year', first, outcomes, tracer);
    case 'period.make':
      return tracer.trace(tracer.end === 'first' ? first : (second ?? first), tracer);
    default:
      return traceWorkingDays(node, outcomes, tracer) ?? other(node.builtin, outcomes, tracer);
  }
}

function tracePick(node: PickNode, pick: PickedDay['pick'], outcomes: Outcomes, tracer: Tracer): PickedDay {
  const day = dayIn(outcomes, tracer.end);
  const items = node.items.map(({ value, condition, cites }): PickedDay['items'][number] => {
    const trail = tracer.trace(value, tracer);
    const counts = countsIn(condition, tracer);
    const isAway = trail.kind === 'read' && trail.state !== null;
    const isPicked = day !== null && trail.day === day && counts !== 'no';
    const turnsOn = sourcesOf(condition, tracer.frame);
    return { trail, counts: isAway ? 'no' : counts, isPicked, key: null, turnsOn, cites };
  });
  return { kind: 'pick', pick, items, day };
}

function countsIn(condition: Expression | null, tracer: Tracer): 'yes' | 'no' | 'open' {
  if (condition === null) return 'yes';
  const holds = outcomesOf(condition, tracer);
  if (!canBeYes(holds) && !canSpread(holds)) return 'no';
  return canBeNo(holds) || canSpread(holds) || holds.notApplicable !== null ? 'open' : 'yes';
}

/** What a part has no day for is said once, where it arose. */
export function isUnderNoDay(node: DayTrail): boolean {
  const isNone = (part: DayTrail | null): boolean =>
    part !== null && (part.kind === 'noDay' || isUnderNoDay(part));
  switch (node.kind) {
    case 'written':
      return false;
    case 'noDay':
      return true;
    case 'read':
    case 'sum':
    case 'workingDays':
    case 'moved':
      return isNone(node.from);
    case 'end':
      return isNone(node.around);
    case 'pick':
      return node.items.some(({ trail, counts }) => counts !== 'no' && isNone(trail));
    case 'excepted':
      return isNone(node.becomes) || isNone(node.was);
  }
}
