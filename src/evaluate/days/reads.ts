/** The inputs that a day of a step turns on. */
import { exceptionsOf, nodesOf } from '../../total/expressions.ts';
import type { Expression, ResultNode, Step } from '../../ir/ir.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { frameOf } from '../decide/clause.ts';
import { decidedOf, recordInScope, type Evaluation, type Frame } from '../decide/evaluation.ts';
import { alternativeOf } from './source.ts';

/** Those of the bound itself, and of the exceptions that may put something in its place; not of the step's event. */
export function readsOfDay(
  evaluation: Evaluation,
  step: Step,
  record: KnownRecord | null,
  end: 'first' | 'last',
  seen: Set<string> = new Set(),
): ReadonlySet<string> {
  const frame = frameOf(evaluation, step, record);
  const expressions = expressionsFor(step, end);
  for (const expression of expressions) frame.evaluate(expression, frame);
  const results = resultsOf(expressions, frame);
  // What is read of records that a quantifier binds is not told apart.
  if (results.some(({ binder }) => binder !== null)) return frame.trail.reads;
  const found = new Set(frame.trail.direct);
  for (const node of results) for (const read of readsOfResult(node, frame, seen)) found.add(read);
  return found;
}

function expressionsFor(step: Step, end: 'first' | 'last'): readonly Expression[] {
  const bound = step[end];
  const replacing = [...exceptionsOf(step.exceptions)].flatMap(({ effect, condition }) => [
    ...(effect.kind === 'lapses' || condition === null ? [] : [condition]),
    ...(effect.kind === 'becomes' ? [effect.outcome] : []),
  ]);
  return [...(bound === null ? [] : [bound]), ...replacing];
}

/** The results that expressions read, through figures and readings too. */
function resultsOf(expressions: readonly Expression[], frame: Frame): readonly ResultNode[] {
  const { index } = frame.evaluation;
  const found: ResultNode[] = [];
  const entered = new Set<string>();
  const visit = (part: Expression): void => {
    for (const node of nodesOf([part])) {
      if (node.kind === 'result') found.push(node);
      if (node.kind !== 'parameter' && node.kind !== 'readingValue') continue;
      const name = `${node.kind} ${node.kind === 'parameter' ? node.name : node.reading}`;
      if (entered.has(name)) continue;
      entered.add(name);
      const values =
        node.kind === 'parameter'
          ? (index.parameters.get(node.name)?.values ?? []).map(({ value }) => value)
          : (alternativeOf(node.reading, frame)?.values ?? []);
      values.forEach(visit);
    }
  };
  expressions.forEach(visit);
  return found;
}

function readsOfResult(node: ResultNode, frame: Frame, seen: Set<string>): ReadonlySet<string> {
  const { evaluation } = frame;
  const clause = evaluation.index.clauses.get(node.name);
  if (clause === undefined || node.read === 'done') return new Set();
  const record = clause.per === null ? null : recordInScope(frame, clause.per, null);
  const key = decidedKey(clause.name, record);
  if (clause.kind === 'step' && (node.read === 'first' || node.read === 'last')) {
    const place = `${key} ${node.read}`;
    if (seen.has(place)) return new Set();
    seen.add(place);
    return readsOfDay(evaluation, clause, record, node.read, seen);
  }
  return decidedOf(evaluation, key)?.trail.reads ?? new Set();
}
