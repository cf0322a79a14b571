/** The inputs of a program, in the order in which they are met, and the variables that ask them. */
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../base/limits.ts';
import { exact, exactText, type Exact } from '../base/exact.ts';
import type { IsoDate, Result, Type, Value } from '../base/value.ts';
import type { Literal } from '../ir/ir.ts';
import { valueOfLiteral } from '../total/literal.ts';
import { doneEvent, eventsAskedBothWays, factEvent } from '../total/events-read.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { resultText } from '../total/value-text.ts';
import { booleanLeaf, resultLeaf, termLeaf, valueLeaf, type OutcomeDiagram } from './outcome.ts';
import type { Diagram, Store } from './store.ts';
import { inputTerm } from './term.ts';
import { placeOf } from './variable.ts';
import type { Cells, Input, Source, Threshold, Variable } from './model.ts';

/** Cells that no value names: an event that came on a day after it was said that it was not yet; any other value. */
export const AWAITED = 'awaited';
export const VALUE = 'value';

export interface Inputs {
  /**
   * Whether an event may have come on a day after it was said that it was not yet: so it is in cases of which not all is
   * known. Where all is known, what is not yet comes on no day.
   */
  readonly awaits: boolean;
  readonly all: () => readonly Input[];
  readonly input: (id: string, source: Source, type: Type, range?: Range | null) => Input;
  readonly cells: (input: Input, cells: readonly string[], cellOf: (result: Result) => string) => Cells;
  /** Reached from a value on, or only past it; on a grid always from a value on. Null: always or never reached. */
  readonly threshold: (input: Input, at: Exact | IsoDate, isAfter: boolean) => Threshold;
}

export interface Range {
  readonly low: Literal | null;
  readonly high: Literal | null;
}

const cent = exact('0.01');
const whole = exact(1);

export function newInputs(awaits = false): Inputs {
  const inputs = new Map<string, Input>();
  const variables = new Map<string, Variable>();
  const variable = <Kind extends Variable>(key: string, make: (id: number) => Kind): Kind => {
    const known = variables.get(key);
    if (known !== undefined) return known as Kind;
    const made = make(variables.size);
    variables.set(key, made);
    return made;
  };
  return {
    awaits,
    all: () => [...inputs.values()],
    input: (id, source, type, range = null) => {
      const known = inputs.get(id);
      if (known !== undefined) return known;
      // Each step turns on the day: asked first, it would repeat all that is behind it for every period between two days.
      const place = source.kind === 'referenceDate' ? Number.MAX_SAFE_INTEGER : inputs.size;
      const made: Input = { id, place, source, type, ...domainOf(type, range) };
      inputs.set(id, made);
      return made;
    },
    cells: (input, cells, cellOf) =>
      variable(`${input.id} cells`, (id) => ({
        kind: 'cells',
        id,
        input,
        count: cells.length,
        cells,
        cellOf,
      })),
    threshold: (input, at, isAfter) => {
      const text = typeof at === 'string' ? at : exactText(at);
      return variable(`${input.id} ${isAfter ? '>' : '≥'} ${text}`, (id) => ({
        kind: 'threshold',
        id,
        input,
        count: 2,
        at,
        isAfter,
      }));
    },
  };
}

function domainOf(type: Type, range: Range | null): Pick<Input, 'low' | 'high' | 'step'> {
  const end = (literal: Literal | null): Exact | IsoDate | null => {
    const value = literal === null ? null : valueOfLiteral(literal.value);
    if (value === null) return null;
    return value.kind === 'period' ? null : placeOf(value);
  };
  const [low, high] = [end(range?.low ?? null), end(range?.high ?? null)];
  switch (type.kind) {
    case 'number':
      return {
        low: low ?? FIGURE_LIMIT.neg(),
        high: high ?? FIGURE_LIMIT,
        step: type.isInteger ? whole : null,
      };
    case 'money':
      return { low: low ?? FIGURE_LIMIT.neg(), high: high ?? FIGURE_LIMIT, step: cent };
    case 'percentage':
      return { low: low ?? FIGURE_LIMIT.neg(), high: high ?? FIGURE_LIMIT, step: null };
    case 'date':
    case 'event':
      return { low: low ?? FIRST_DAY, high: high ?? LAST_DAY, step: null };
    default:
      return { low: null, high: null, step: null };
  }
}

/** The values of a type of which there are few; null for any other type. */
export function finiteValues(type: Type, index: ProgramIndex): readonly Value[] | null {
  switch (type.kind) {
    case 'boolean':
      return [true, false].map((value) => ({ kind: 'boolean', value }));
    case 'choice': {
      const { choice } = type;
      return (index.choices.get(choice)?.members ?? []).map(({ name }) => ({
        kind: 'choice',
        choice,
        member: name,
      }));
    }
    case 'party':
      return index.program.parties.map(({ name }) => ({ kind: 'party', name }));
    case 'contact':
      return index.program.contacts.map(({ name }) => ({ kind: 'contact', name }));
    case 'rounding':
      return (['up', 'down'] as const).map((direction) => ({ kind: 'rounding', direction }));
    default:
      return null;
  }
}

const absent: Value = { kind: 'absent' };

/** What an input is: one of few values, absent, an event that has not happened, or a value that stays open. */
export function readInput(
  input: Input,
  mayBeAbsent: boolean,
  index: ProgramIndex,
  store: Store,
  inputs: Inputs,
): OutcomeDiagram {
  const finite = finiteValues(input.type, index);
  if (finite !== null) {
    const values = mayBeAbsent ? [...finite, absent] : finite;
    return chooseValue(input, values, store, inputs);
  }
  const open = termLeaf(store, inputTerm(input));
  const apart: readonly Value[] = [
    ...(input.type.kind === 'event'
      ? (['notYet', 'never'] as const).map((day): Value => ({ kind: 'event', day }))
      : []),
    ...(mayBeAbsent ? [absent] : []),
  ];
  if (apart.length === 0) return open;
  const names = apart.map((value) => resultText({ kind: 'value', value }));
  const awaited = inputs.awaits && isAskedBothWays(input.source, index) ? [AWAITED] : [];
  const cells = inputs.cells(input, [...names, ...awaited, VALUE], (result) => {
    const text = resultText(result);
    return names.includes(text) ? text : VALUE;
  });
  return store.choose(cells, [
    ...apart.map((value) => valueLeaf(store, value)),
    ...awaited.map(() => termLeaf(store, inputTerm(input, true))),
    open,
  ]);
}

export function isAskedBothWays(source: Source, index: ProgramIndex): boolean {
  if (source.kind === 'done') return eventsAskedBothWays(index).has(doneEvent(source.step));
  return source.kind === 'fact' && eventsAskedBothWays(index).has(factEvent(source));
}

function chooseValue(input: Input, values: readonly Value[], store: Store, inputs: Inputs): OutcomeDiagram {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return valueLeaf(store, only);
  const cells = inputs.cells(
    input,
    values.map((value) => resultText({ kind: 'value', value })),
    resultText,
  );
  return store.choose(
    cells,
    values.map((value) => valueLeaf(store, value)),
  );
}

/** Yes or no, as a variable of its own. */
export function askBoolean(input: Input, store: Store, inputs: Inputs): OutcomeDiagram {
  const cells = inputs.cells(input, ['boolean true', 'boolean false'], resultText);
  return store.choose(cells, [booleanLeaf(store, true), booleanLeaf(store, false)]);
}

const spreads = ['gap', 'conflict', 'error', 'notApplicable'] as const;

/** What is decided outside the diagram: a value of its type, or one of the ways of having none. */
export function askWhole(input: Input, store: Store, inputs: Inputs): OutcomeDiagram {
  const none = spreads.map((kind) => resultLeaf(store, { kind, causes: [] }));
  if (input.type.kind === 'boolean') {
    const cells = inputs.cells(input, ['boolean true', 'boolean false', ...spreads], resultText);
    return store.choose(cells, [booleanLeaf(store, true), booleanLeaf(store, false), ...none]);
  }
  const cells = inputs.cells(input, [VALUE, ...spreads], (result) =>
    result.kind === 'value' ? VALUE : result.kind,
  );
  return store.choose(cells, [termLeaf(store, inputTerm(input)), ...none]);
}

/** The diagram of a function of one input that changes at some places only. */
export function byThresholds<Leaf>(
  steps: readonly { readonly at: Threshold | null; readonly leaf: Diagram<Leaf> }[],
  store: Store,
): Diagram<Leaf> {
  let made: Diagram<Leaf> | null = null;
  for (const [place, { leaf }] of [...steps.entries()].reverse()) {
    const next = steps[place + 1]?.at ?? null;
    made = made === null || next === null ? leaf : store.choose(next, [leaf, made]);
  }
  if (made === null) throw new RangeError('a function without values');
  return made;
}
