/** The earliest or latest over the records of a subject. */
import type { QuantifyNode } from '../../ir/ir.ts';
import { keyPath } from '../../total/world.ts';
import type { PickedDay } from '../day-trail.ts';
import { newTrail } from '../decide/evaluation.ts';
import { elementsOf } from '../decide/quantify.ts';
import { canBeNo, canBeYes, canSpread, type Outcomes } from '../possible/outcomes.ts';
import { sourcesOf } from './source.ts';
import { dayIn, outcomesOf, type Tracer } from './tracer.ts';

/** One item a record; null for a quantifier that gives no day of a record. */
export function traceRecords(node: QuantifyNode, outcomes: Outcomes, tracer: Tracer): PickedDay | null {
  const { body, quantifier } = node;
  if ((quantifier !== 'earliest' && quantifier !== 'latest') || body === null) return null;
  const day = dayIn(outcomes, tracer.end);
  const frame = { ...tracer.frame, trail: newTrail() };
  const items = elementsOf(node, frame).map(({ bound, isPerhaps }): PickedDay['items'][number] => {
    const own: Tracer = {
      ...tracer,
      frame: { ...frame, bound: new Map([...frame.bound, [node.binder, bound]]) },
    };
    const trail = tracer.trace(body, own);
    const counts = countsOf(node, isPerhaps, own);
    const isAway = trail.kind === 'read' && trail.state !== null;
    const isFresh = bound.kind === 'record' && bound.record.isFresh;
    return {
      trail,
      counts: isAway ? 'no' : counts,
      isPicked: day !== null && trail.day === day && counts !== 'no',
      key: bound.kind === 'member' ? bound.member : isFresh ? null : keyPath(bound.record),
      turnsOn: sourcesOf(node.where, own.frame),
      cites: [],
    };
  });
  return { kind: 'pick', pick: quantifier, items, day };
}

function countsOf({ where }: QuantifyNode, isPerhaps: boolean, tracer: Tracer): 'yes' | 'no' | 'open' {
  const holds = where === null ? null : outcomesOf(where, tracer);
  if (holds !== null && !canBeYes(holds) && !canSpread(holds)) return 'no';
  if (isPerhaps) return 'open';
  const isOpen = holds !== null && (canBeNo(holds) || canSpread(holds) || holds.notApplicable !== null);
  return isOpen ? 'open' : 'yes';
}
