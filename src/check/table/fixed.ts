/** The value that an expression has under the chosen readings, where that is one written value. */
import { periodOf } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Expression, OutcomeExpression } from '../../syntax/ast.ts';
import { constantOf, type Constant } from '../constants.ts';
import type { Checking } from '../context.ts';
import { bare } from '../mismatch.ts';

export interface FixedPeriod {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Readings as chosen, and parameters with one value, count as written. */
export function fixedValue(checking: Checking, expression: Expression, year: number | null): Constant | null {
  const written = constantOf(checking, expression, year);
  if (written !== null) return written;
  const behind = valueBehind(checking, expression);
  return behind === null ? null : fixedValue(checking, behind, year);
}

export function fixedPeriod(
  checking: Checking,
  expression: Expression,
  year: number | null,
): FixedPeriod | null {
  const inner = bare(expression);
  if (inner.kind === 'periodLiteral') {
    const inYear = inner.year ?? year;
    return inYear === null ? null : periodOf(inner.unit, inner.ordinal, inYear, inner.lastMonth);
  }
  const behind = valueBehind(checking, inner);
  return behind === null ? null : fixedPeriod(checking, behind, year);
}

/** The written value that a name stands for. */
function valueBehind(checking: Checking, expression: Expression): Expression | null {
  const inner = bare(expression);
  const binding = inner.kind === 'reference' ? checking.bindings.get(inner) : undefined;
  if (binding?.kind === 'readingValue')
    return literal(checking, notGap(chosenValue(checking, binding.reading, binding.binding)));
  if (binding?.kind !== 'parameter') return null;
  const declaration = checking.symbols.things.get(binding.name)?.declaration;
  if (declaration?.kind !== 'parameter' || declaration.values.length !== 1) return null;
  const [only] = declaration.values;
  return only === undefined || only.period !== null ? null : literal(checking, only.value);
}

function chosenValue(checking: Checking, reading: string, binding: string): OutcomeExpression | null {
  const declaration = checking.symbols.things.get(reading)?.declaration;
  if (declaration?.kind !== 'reading') return null;
  const chosen =
    declaration.alternatives.find((alternative) => alternative.isChosen) ?? declaration.alternatives[0];
  return chosen?.values.find((value) => (value.name?.text ?? '') === binding)?.value ?? null;
}

const notGap = (value: OutcomeExpression | null): Expression | null =>
  value === null || value.kind === 'writtenGap' ? null : value;

/** Names behind names are not followed, members of a choice apart: so a circle of names costs nothing. */
function literal(checking: Checking, expression: Expression | null): Expression | null {
  const inner = expression === null ? null : bare(expression);
  if (inner?.kind !== 'reference') return inner;
  return checking.bindings.get(inner)?.kind === 'member' ? inner : null;
}

/** Whether a reading alternative is the chosen one. */
export function isChosen(checking: Checking, reading: string, alternative: string): boolean {
  const declaration = checking.symbols.things.get(reading)?.declaration;
  if (declaration?.kind !== 'reading') return false;
  const chosen = declaration.alternatives.find((item) => item.isChosen) ?? declaration.alternatives[0];
  return chosen?.name.text === alternative;
}
