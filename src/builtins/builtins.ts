/**
 * Every operator and function, one row an overload. The checker picks a row once by the types of the arguments; from
 * then on only its id is carried. A new operator is a row here and nothing else below the grammar.
 */
import type { Type } from '../base/value.ts';
import { arithmeticBuiltins } from './arithmetic.ts';
import type { Builtin, OperatorName, ParameterPattern } from './builtin.ts';
import { compareBuiltins } from './compare.ts';
import { dateBuiltins } from './dates.ts';
import { logicBuiltins } from './logic.ts';
import { workingDayBuiltins } from './working-days.ts';

export type {
  Builtin,
  BuiltinContext,
  BuiltinStep,
  Failure,
  OperatorName,
  WorkingDayStep,
} from './builtin.ts';

/** The stable name of a row, as it stands in compiled policies. */
export type BuiltinId = string;

export const builtins: Readonly<Record<BuiltinId, Builtin>> = {
  ...logicBuiltins,
  ...compareBuiltins,
  ...arithmeticBuiltins,
  ...dateBuiltins,
  ...workingDayBuiltins,
};

const rowsByOperator = new Map<OperatorName, (readonly [BuiltinId, Builtin])[]>();
for (const entry of Object.entries(builtins)) {
  const rows = rowsByOperator.get(entry[1].operator) ?? [];
  rows.push(entry);
  rowsByOperator.set(entry[1].operator, rows);
}

/** The rows that carry an operator: what a message may offer. */
export const rowsOf = (operator: OperatorName): readonly (readonly [BuiltinId, Builtin])[] =>
  rowsByOperator.get(operator) ?? [];

/** The row for these argument types, or null: the operator does not take them. */
export function resolveOverload(
  operator: OperatorName,
  types: readonly Type[],
): { readonly builtin: BuiltinId; readonly result: Type } | null {
  for (const [id, row] of rowsOf(operator))
    if (accepts(row, types)) return { builtin: id, result: row.result(types) };
  return null;
}

function accepts(row: Builtin, types: readonly Type[]): boolean {
  if (row.parameters.length !== types.length) return false;
  const fitsKinds = row.parameters.every((pattern, index) => fitsPattern(pattern, types[index]));
  return fitsKinds && (row.fits?.(types) ?? true);
}

function fitsPattern(pattern: ParameterPattern, type: Type | undefined): boolean {
  if (type === undefined) return false;
  if (pattern === 'any') return true;
  return typeof pattern === 'string' ? pattern === type.kind : pattern.includes(type.kind);
}
