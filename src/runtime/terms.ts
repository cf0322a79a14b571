/** Values that are reckoned from inputs, by the builtins of the language themselves. */
import { builtins, type BuiltinContext, type Failure } from '../builtins/builtins.ts';
import type { Value } from '../base/value.ts';
import { compareValues } from '../builtins/compare.ts';
import { dayOf } from '../builtins/read.ts';
import { valueFrom } from './read.ts';
import type { Case, Tables, TermRow } from './tables.ts';

export interface Reckoning {
  readonly tables: Tables;
  readonly context: BuiltinContext;
  /** What an input that goes over records comes to. */
  readonly wholeValue: (whole: number, x: Case) => Value | undefined;
  /** Which kinds of results it can come to: see `maskOfWhole`. */
  readonly wholeKinds: (whole: number, x: Case) => number;
}

/** Undefined: something in it is not known. */
export function reckoned(term: TermRow, x: Case, reckoning: Reckoning): Value | Failure | undefined {
  switch (term.kind) {
    case 'constant':
      return valueFrom(term.value, term.type);
    case 'input': {
      const input = reckoning.tables.inputs[term.input];
      if (input === undefined) return undefined;
      if (input.whole !== null) return reckoning.wholeValue(input.whole, x);
      if (input.term !== null) return reckoned(input.term, x, reckoning);
      return valueFrom(input.read(x), input.type);
    }
    case 'call':
      return called(term, x, reckoning);
    case 'pick':
      return extreme(term, x, reckoning);
  }
}

function called(
  { builtin, parts }: Extract<TermRow, { kind: 'call' }>,
  x: Case,
  reckoning: Reckoning,
): Value | Failure | undefined {
  const values: Value[] = [];
  for (const part of parts) {
    const value = reckoned(part, x, reckoning);
    if (value === undefined || value.kind === 'failure') return value;
    values.push(value);
  }
  const row = builtins[builtin];
  // What is absent was asked before: no way comes by here with it.
  if (row?.takesAbsent !== true && values.some(({ kind }) => kind === 'absent')) return undefined;
  return row?.apply(values, reckoning.context);
}

function extreme(
  { isLow, items }: Extract<TermRow, { kind: 'pick' }>,
  x: Case,
  reckoning: Reckoning,
): Value | Failure | undefined {
  let best: Value | undefined;
  for (const item of items) {
    const value = reckoned(item, x, reckoning);
    if (value === undefined || value.kind === 'failure') return value;
    if (best === undefined || isBetter(value, best, isLow, reckoning)) best = value;
  }
  return best;
}

/** Whether a value lies further than the best so far. */
export function isBetter(
  value: Value,
  best: Value,
  isLow: boolean,
  { context }: Pick<Reckoning, 'context'>,
): boolean {
  const order =
    value.kind === 'event' || value.kind === 'date'
      ? compareDays(dayOf(value) ?? '', dayOf(best) ?? '')
      : compareValues(value, best, context);
  return isLow ? order < 0 : order > 0;
}

const compareDays = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
