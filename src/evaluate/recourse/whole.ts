/** What a quantifier over records comes to, where nothing that can be changed or is not known makes it otherwise. */
import type { Result } from '../../base/value.ts';
import type { Input } from '../../diagram/model.ts';
import { nodesOf } from '../../total/expressions.ts';
import { newEvaluation } from '../case.ts';
import { frameOf } from '../decide/clause.ts';
import { decideAll, looseFrame } from '../decide/everything.ts';
import type { Evaluation } from '../decide/evaluation.ts';
import { evaluateExpression } from '../decide/expression.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import { closureOf } from '../../total/program-index.ts';
import { opening } from './trial.ts';
import type { Ground, Unit } from './unit.ts';

export type WholeOf = (input: Input) => Result | null;

/** Null: it may differ, or a member that is bound around it would have to be known. */
export function wholeIn(ground: Ground, name: string, changeable: readonly Unit[]): WholeOf {
  const { index, known, readings, record } = ground;
  let made: Evaluation | null = null;
  const opened = (): Evaluation => {
    if (made !== null) return made;
    made = newEvaluation(index, opening(known, changeable), readings);
    decideAll(made, closureOf([name, ...index.clauses.keys()], index));
    return made;
  };
  return ({ source }) => {
    if (source.kind !== 'whole') return null;
    const nodes = [...nodesOf([source.expression])];
    const own = new Set(nodes.flatMap((node) => (node.kind === 'quantify' ? [node.binder] : [])));
    if (nodes.some((node) => node.kind === 'bound' && !own.has(node.binder))) return null;
    const clause = source.clause === null ? undefined : index.clauses.get(source.clause);
    const frame =
      clause === undefined
        ? { ...looseFrame(opened(), name, []), record }
        : frameOf(opened(), clause, clause.per === null ? null : record);
    return resultOf(evaluateExpression(source.expression, frame));
  };
}

function resultOf(outcomes: Outcomes): Result | null {
  if (!isSingle(outcomes)) return null;
  const [only] = outcomes.pieces;
  if (only?.kind === 'one') return { kind: 'value', value: only.value };
  const kinds = ['gap', 'conflict', 'error', 'notApplicable'] as const;
  const kind = kinds.find((each) => outcomes[each] !== null);
  return kind === undefined ? null : { kind, causes: [] };
}
