/** Which facts a comparison reads that may be absent. */
import { builtins, type OperatorName } from '../../builtins/builtins.ts';
import { canonicalJson } from '../canonical.ts';
import type { Expression, FactNode, ResultNode, SayNode } from '../ir.ts';
import { call } from './build.ts';
import type { At } from './context.ts';

/** One text for one fact of one record and year. */
export const factKey = (fact: FactNode): string => canonicalJson(fact);

/** `x aanwezig` for every fact of a comparison that may be absent and is not yet known to be there. */
export function presenceOf(comparison: Expression, at: At): readonly Expression[] {
  return operandsOf(comparison)
    .filter((operand) => operand.kind === 'fact')
    .filter(
      (fact) => at.context.mayBeAbsent.has(`${fact.subject}.${fact.fact}`) && !at.known.has(factKey(fact)),
    )
    .map((fact) => call('present', fact));
}

/** The results and judgements whose values a comparison reads. */
export const readsIn = (comparison: Expression): readonly (ResultNode | SayNode)[] =>
  operandsOf(comparison).filter((operand) => operand.kind === 'result' || operand.kind === 'say');

/** Operators whose operands have asked about presence themselves. */
const ownQuestion: ReadonlySet<OperatorName> = new Set(['and', 'or', 'present', 'absent'] as const);

/** The leaves that are compared or computed with, as far as they are not asked about on their own. */
function operandsOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'call') return [expression];
  const operator = builtins[expression.builtin]?.operator;
  if (operator !== undefined && ownQuestion.has(operator)) return [];
  return expression.arguments.flatMap(operandsOf);
}
