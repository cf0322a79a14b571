/** What the parts of compiling share. */
import type { Result, Value } from '../base/value.ts';
import type { Clause, Expression } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import type { Inputs } from './inputs.ts';
import type { OutcomeDiagram } from './outcome.ts';
import type { Diagram, Store } from './store.ts';
import type { Testing } from './tests.ts';
import type { Input } from './model.ts';

/** Where an expression stands: its clause places it in time; quantifiers over choices bind members. */
export interface Scope {
  readonly clause: Clause | null;
  /** The subject of which a record is in scope, or null: its lists are then not those of the whole case. */
  readonly per: string | null;
  readonly bound: ReadonlyMap<string, Value>;
}

export const scopeOf = (clause: Clause): Scope => ({ clause, per: clause.per, bound: new Map() });

/** Outside any clause: a place in time, the guard of a judgement, an `altijd`. */
export const looseScope = (per: string | null): Scope => ({ clause: null, per, bound: new Map() });

export interface Compiler {
  readonly index: ProgramIndex;
  readonly store: Store;
  readonly inputs: Inputs;
  readonly testing: Testing;
  /** What a gap for want of a text comes to: a gap, or another result, by which it is told apart from other gaps. */
  readonly wantOfText: Result;
  readonly compile: (expression: Expression, scope: Scope) => OutcomeDiagram;
  readonly clause: (name: string) => OutcomeDiagram;
  /** The first or last day of a step, as other clauses read it. */
  readonly window: (name: string, end: 'first' | 'last') => OutcomeDiagram;
}

export const doneInput = (step: string, { inputs }: Compiler): Input =>
  inputs.input(`${step}.gedaan`, { kind: 'done', step }, { kind: 'event' });

/** The alternatives of a reading, as one more thing that can be asked: the first is the chosen one. */
export function askReading<Leaf>(
  name: string,
  { index, store, inputs }: Compiler,
  of: (place: number) => Diagram<Leaf>,
): Diagram<Leaf> {
  const names = (index.readings.get(name)?.alternatives ?? []).map((alternative) => alternative.name);
  if (names.length < 2) return of(0);
  const input = inputs.input(`lezing ${name}`, { kind: 'reading', reading: name }, { kind: 'text' });
  const cells = inputs.cells(input, names, (result) =>
    result.kind === 'value' && result.value.kind === 'text' ? result.value.text : '',
  );
  return store.choose(
    cells,
    names.map((_, place) => of(place)),
  );
}
