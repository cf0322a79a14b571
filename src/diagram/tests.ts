/**
 * Tests on values that are not known: a threshold where one input decides, a set member by member, and else a
 * relation between inputs that is asked as a whole. Every leaf is what the builtin itself says of a value there.
 */
import { addDays, daysBetween } from '../base/calendar.ts';
import { exact, type Exact } from '../base/exact.ts';
import type { IsoDate, Result, Value } from '../base/value.ts';
import type { BuiltinContext, BuiltinId, OperatorName } from '../builtins/builtins.ts';
import { ofItself } from '../builtins/compare.ts';
import type { Choice, PickNode } from '../ir/ir.ts';
import type { Input, Term, Threshold } from './model.ts';
import { failureKind } from '../total/frame.ts';
import { askBoolean, byThresholds, type Inputs } from './inputs.ts';
import { allOfDiagrams, atLeastOfDiagrams, notOfDiagram, someOfDiagrams } from './logic.ts';
import { booleanLeaf, resultLeaf, type OutcomeDiagram } from './outcome.ts';
import type { Store } from './store.ts';
import { callTerm, constantTerm, isMonotone, linearOf, valueOfTerm, rowOf } from './term.ts';
import { comparePlaces, placeOf } from './variable.ts';

export interface Testing {
  readonly store: Store;
  readonly inputs: Inputs;
  readonly context: BuiltinContext;
  readonly choices: ReadonlyMap<string, Choice>;
}

export function testDiagram(builtin: BuiltinId, parts: readonly Term[], testing: Testing): OutcomeDiagram {
  const told =
    ofNoDay(builtin, parts, testing) ??
    ofSames(builtin, parts, testing) ??
    takeApart(builtin, parts, testing);
  if (told !== null) return told;
  const inputs = [...new Set(parts.flatMap((part) => part.inputs))];
  const [only] = inputs;
  if (only === undefined) return applied(builtin, parts, () => ({ kind: 'absent' }), testing);
  const own = inputs.length === 1 ? overOne(builtin, parts, only, testing) : null;
  return own ?? relation(builtin, parts, testing);
}

function applied(
  builtin: BuiltinId,
  parts: readonly Term[],
  valueOf: (input: Input) => Value,
  { store, context }: Testing,
): OutcomeDiagram {
  return resultLeaf(store, resultAt(builtin, parts, valueOf, context));
}

function resultAt(
  builtin: BuiltinId,
  parts: readonly Term[],
  valueOf: (input: Input) => Value,
  context: BuiltinContext,
): Result {
  const value = valueOfTerm(callTerm(builtin, parts), valueOf, context);
  if (value.kind !== 'failure') return { kind: 'value', value };
  return { kind: failureKind(value.reason), causes: [] };
}

/** An event that has no day is before, on or after none, and is none: whatever it is compared with. */
function ofNoDay(builtin: BuiltinId, [event]: readonly Term[], { store }: Testing): OutcomeDiagram | null {
  if (event?.kind !== 'constant' || event.value.kind !== 'event' || placeOf(event.value) !== null)
    return null;
  return booleanLeaf(store, rowOf(builtin).operator === 'notEqual');
}

/** What compares a term with itself is known, whatever it comes to. */
function ofSames(builtin: BuiltinId, parts: readonly Term[], testing: Testing): OutcomeDiagram | null {
  const [first, low, high] = parts;
  if (first === undefined || low === undefined) return null;
  const { operator, parameters } = rowOf(builtin);
  if (operator === 'within' && high !== undefined) {
    const beside = (word: OperatorName, other: Term): OutcomeDiagram =>
      testDiagram(`${String(parameters[0])}.${word}`, [first, other], testing);
    if (first.key === low.key) return beside('atMost', high);
    return first.key === high.key ? beside('atLeast', low) : null;
  }
  const holds = first.key === low.key ? ofItself(operator) : null;
  return holds === null ? null : booleanLeaf(testing.store, holds);
}

/** A test over several inputs, as one question. */
function relation(builtin: BuiltinId, parts: readonly Term[], { store, inputs }: Testing): OutcomeDiagram {
  const id = `relation ${callTerm(builtin, parts).key}`;
  const input = inputs.input(id, { kind: 'relation', builtin, parts }, { kind: 'boolean' });
  return askBoolean(input, store, inputs);
}

// ------------------------------------------------------------------------------------ extremes, and sets

const upwards: ReadonlySet<OperatorName> = new Set(['moreThan', 'atLeast', 'from', 'after']);
const downwards: ReadonlySet<OperatorName> = new Set(['lessThan', 'atMost', 'before', 'by', 'upTo']);
const isLow = (pick: PickNode['pick']): boolean => pick === 'lowest' || pick === 'earliest';

/** A comparison with the earliest of several holds for each or for one of them. */
function takeApart(builtin: BuiltinId, parts: readonly Term[], testing: Testing): OutcomeDiagram | null {
  const place = parts.findIndex(({ kind }) => kind === 'pick');
  const part = parts[place];
  const { operator } = rowOf(builtin);
  if (part?.kind !== 'pick' || parts.length !== 2) return null;
  if (!upwards.has(operator) && !downwards.has(operator)) return null;
  const tests = part.items.map((item) =>
    testDiagram(
      builtin,
      parts.map((other, index) => (index === place ? item : other)),
      testing,
    ),
  );
  const needsAll = (isLow(part.pick) === upwards.has(operator)) === (place === 0);
  return needsAll ? allOfDiagrams(testing.store, tests) : someOfDiagrams(testing.store, tests);
}

function overOne(
  builtin: BuiltinId,
  parts: readonly Term[],
  input: Input,
  testing: Testing,
): OutcomeDiagram | null {
  switch (input.type.kind) {
    case 'set':
      return overSet(builtin, parts, input, testing);
    case 'number':
    case 'money':
    case 'percentage':
      return overFigure(builtin, parts, input, testing);
    case 'date':
    case 'event':
      return overDay(builtin, parts, input, testing);
    default:
      return null;
  }
}

function memberOf(input: Input, member: string, { store, inputs }: Testing): OutcomeDiagram {
  const choice = input.type.kind === 'set' ? input.type.choice : '';
  const own = inputs.input(
    `${input.id} bevat ${member}`,
    { kind: 'member', of: input, choice, member },
    { kind: 'boolean' },
  );
  return askBoolean(own, store, inputs);
}

function overSet(
  builtin: BuiltinId,
  parts: readonly Term[],
  input: Input,
  testing: Testing,
): OutcomeDiagram | null {
  const { store, choices } = testing;
  const members = (choices.get(input.type.kind === 'set' ? input.type.choice : '')?.members ?? []).map(
    ({ name }) => name,
  );
  const asked = members.map((member) => memberOf(input, member, testing));
  const [first, second, ...more] = parts;
  if (first?.kind === 'call' && rowOf(first.builtin).operator === 'sizeOf')
    return second?.kind === 'constant' && first.parts[0]?.kind === 'input'
      ? bySize(builtin, [second, ...more], asked, testing)
      : null;
  if (first?.kind !== 'input') return null;
  const { operator } = rowOf(builtin);
  if (operator === 'empty')
    return allOfDiagrams(
      store,
      asked.map((one) => notOfDiagram(store, one)),
    );
  if (second?.kind !== 'constant') return null;
  if (operator === 'contains' && second.value.kind === 'choice')
    return memberOf(input, second.value.member, testing);
  if ((operator === 'equal' || operator === 'notEqual') && second.value.kind === 'set') {
    const wanted = new Set(second.value.members);
    const same = allOfDiagrams(
      store,
      asked.map((one, place) => (wanted.has(members[place] ?? '') ? one : notOfDiagram(store, one))),
    );
    return operator === 'equal' ? same : notOfDiagram(store, same);
  }
  return null;
}

/** Tests on how many members there are: each count from the top down. */
function bySize(
  builtin: BuiltinId,
  bounds: readonly Term[],
  asked: readonly OutcomeDiagram[],
  testing: Testing,
): OutcomeDiagram {
  const { store } = testing;
  const at = (count: number): OutcomeDiagram =>
    testDiagram(builtin, [constantTerm({ kind: 'number', value: exact(count) }), ...bounds], testing);
  let made = at(0);
  for (let count = 1; count <= asked.length; count += 1) {
    const lower = made;
    const reached = atLeastOfDiagrams(store, count, asked);
    made = store.bind(reached, (outcome) =>
      outcome.kind === 'result' && outcome.result.kind === 'value' && outcome.result.value.kind === 'boolean'
        ? outcome.result.value.value
          ? at(count)
          : lower
        : resultLeaf(store, { kind: 'error', causes: [] }),
    );
  }
  return made;
}

// ------------------------------------------------------------------------------------------- figures

interface Step {
  /** Null: from the lowest value on. */
  readonly at: Threshold | null;
  /** A value from there on, below the next. */
  readonly sample: Exact | IsoDate;
}

function overFigure(
  builtin: BuiltinId,
  parts: readonly Term[],
  input: Input,
  testing: Testing,
): OutcomeDiagram | null {
  const roots = rootsOf(parts);
  if (roots === null || typeof input.low === 'string' || input.low === null) return null;
  const steps = figureSteps(input, roots, testing.inputs);
  const kind = input.type.kind === 'money' || input.type.kind === 'percentage' ? input.type.kind : 'number';
  return byThresholds(
    steps.map(({ at, sample }) => {
      const value: Value = { kind, value: sample as Exact };
      return { at, leaf: applied(builtin, parts, () => value, testing) };
    }),
    testing.store,
  );
}

/** Where the first part meets each of the others. */
function rootsOf(parts: readonly Term[]): readonly Exact[] | null {
  const lines = parts.map((part) => (isRange(part) ? [] : [linearOf(part)]).flat());
  const [first, ...others] = lines.map((line) => line[0] ?? null);
  if (first === null || first === undefined) return null;
  const roots: Exact[] = [];
  for (const other of others) {
    if (other === null) return null;
    const scale = first.scale.sub(other.scale);
    if (scale.n !== 0n) roots.push(other.offset.sub(first.offset).div(scale));
  }
  return roots;
}

const isRange = (part: Term): boolean => part.kind === 'constant' && part.value.kind === 'range';

function figureSteps(input: Input, roots: readonly Exact[], inputs: Inputs): readonly Step[] {
  const { low, high, step } = input;
  if (low === null || high === null || typeof low === 'string' || typeof high === 'string') return [];
  const cuts = roots.flatMap((root): readonly { readonly at: Exact; readonly isAfter: boolean }[] => {
    if (step === null)
      return [
        { at: root, isAfter: false },
        { at: root, isAfter: true },
      ];
    const up = root.div(step).ceil().mul(step);
    return [{ at: up, isAfter: false }, ...(up.equals(root) ? [{ at: root.add(step), isAfter: false }] : [])];
  });
  const inside = cuts
    .filter(({ at, isAfter }) =>
      isAfter ? at.compare(low) >= 0 && at.compare(high) < 0 : at.compare(low) > 0 && at.compare(high) <= 0,
    )
    .sort((left, right) => comparePlaces(left.at, right.at) || Number(left.isAfter) - Number(right.isAfter))
    .filter(
      (cut, place, all) =>
        place === 0 || !(all[place - 1]?.at.equals(cut.at) && all[place - 1]?.isAfter === cut.isAfter),
    );
  const starts = [{ at: low, isAfter: false, threshold: null as Threshold | null }].concat(
    inside.map(({ at, isAfter }) => ({ at, isAfter, threshold: inputs.threshold(input, at, isAfter) })),
  );
  return starts.map(({ at, isAfter, threshold }, place) => {
    const next = starts[place + 1]?.at ?? high;
    return { at: threshold, sample: isAfter ? at.add(next).div(2) : at };
  });
}

// ---------------------------------------------------------------------------------------------- days

function overDay(
  builtin: BuiltinId,
  parts: readonly Term[],
  input: Input,
  testing: Testing,
): OutcomeDiagram | null {
  const { low, high } = input;
  if (typeof low !== 'string' || typeof high !== 'string') return null;
  if (!parts.every(isMonotone) || parts.filter((part) => part.inputs.length > 0).length !== 1) return null;
  const valueAt = (day: IsoDate): Value =>
    input.type.kind === 'event' ? { kind: 'event', day } : { kind: 'date', date: day };
  const starts = turningDays(parts, valueAt, low, high, testing.context);
  if (starts === null) return null;
  return byThresholds(
    [low, ...starts].map((day, place) => ({
      at: place === 0 ? null : testing.inputs.threshold(input, day, false),
      leaf: applied(builtin, parts, () => valueAt(day), testing),
    })),
    testing.store,
  );
}

/** The days on which a monotone term reaches a constant, or has passed it. */
function turningDays(
  parts: readonly Term[],
  valueAt: (day: IsoDate) => Value,
  low: IsoDate,
  high: IsoDate,
  context: BuiltinContext,
): readonly IsoDate[] | null {
  const moving = parts.find((part) => part.inputs.length > 0);
  if (moving === undefined) return null;
  const found = new Set<IsoDate>();
  for (const other of parts) {
    if (other.kind !== 'constant') continue;
    const bounds = endsOf(other.value);
    // What has not happened is before, on or after no day.
    if (bounds.length === 0 && other.value.kind !== 'event') return null;
    for (const bound of bounds)
      for (const end of ['first', 'last'] as const) {
        const order = (day: IsoDate): number | null => {
          const value = valueOfTerm(moving, () => valueAt(day), context);
          if (value.kind === 'failure') return null;
          const place = value.kind === 'period' ? value[end] : placeOf(value);
          return place === null ? null : comparePlaces(place, bound);
        };
        const [first, last] = [order(low), order(high)];
        if (first === null || last === null) return null;
        const sign = first <= last ? 1 : -1;
        for (const limit of [0, 1]) {
          const day = firstDay(low, high, (at) => (order(at) ?? 0) * sign >= limit);
          if (day !== null && day > low) found.add(day);
        }
      }
  }
  return [...found].sort();
}

function endsOf(value: Value): readonly (Exact | IsoDate)[] {
  if (value.kind === 'period') return [value.first, value.last];
  if (value.kind === 'range') return [value.low, value.high];
  const place = placeOf(value);
  return place === null ? [] : [place];
}

function firstDay(low: IsoDate, high: IsoDate, holds: (day: IsoDate) => boolean): IsoDate | null {
  if (!holds(high)) return null;
  let [from, to] = [0, daysBetween(low, high)];
  const at = (offset: number): IsoDate => addDays(low, offset) ?? high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(at(middle))) to = middle;
    else from = middle + 1;
  }
  return at(from);
}
