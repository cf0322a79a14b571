/** What a quantifier over records comes to, where nothing that can be changed or is not known makes it otherwise. */
import type { Result } from '../../base/value.ts';
import type { Input } from '../../diagram/model.ts';
import { newEvaluation } from '../case.ts';
import { decideAll } from '../decide/everything.ts';
import type { Evaluation } from '../decide/evaluation.ts';
import { onlyResult } from '../possible/outcomes.ts';
import { closureOf } from '../../total/program-index.ts';
import { outcomesOfWhole } from '../settle/whole.ts';
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
    const outcomes = outcomesOfWhole(source, opened(), record);
    return outcomes === null ? null : onlyResult(outcomes);
  };
}
