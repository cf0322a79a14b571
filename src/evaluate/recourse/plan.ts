/**
 * A diagram as a list of places where something can be chosen, in the order in which the diagram asks: what each place
 * can be, and where the nodes of the diagram lead for it.
 */
import { present } from '../../base/invariant.ts';
import type { Type, Value } from '../../base/value.ts';
import { answersOn } from '../../diagram/answer.ts';
import type { Diagrams } from '../../diagram/diagrams.ts';
import type { Input, Term, Variable } from '../../diagram/model.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import type { Diagram } from '../../diagram/store.ts';
import { childFor } from '../../diagram/variable.ts';
import type { Cut } from '../possible/source.ts';
import { cutsFrom, joined, noCuts, type Cuts } from './cells.ts';
import {
  candidatesOf,
  dayAfterCut,
  isTriedInFull,
  membersOf,
  representatives,
  setCandidates,
  type Candidate,
} from './candidates.ts';
import { unitOf, type Ground, type Unit } from './unit.ts';
import type { WholeOf } from './whole.ts';

export type Node = Diagram<Outcome | null>;

export interface Slot {
  readonly input: Input;
  /** Null: computed from units before it. */
  readonly unit: Unit | null;
  readonly member: string | null;
  /** The first slot of its unit: there its value is chosen. */
  readonly isFirst: boolean;
  /** Of what is computed: the units that it is computed from. */
  readonly parts: readonly Unit[];
}

export interface Plan {
  readonly root: Node;
  readonly slots: readonly Slot[];
  readonly units: readonly Unit[];
  /** Units that a relation is computed from, or a set: their values are kept till the last slot that asks. */
  readonly lastUse: ReadonlyMap<string, number>;
  readonly slotOf: (input: Input) => number;
  readonly candidates: (unit: Unit) => readonly Candidate[];
  /** What its place can be as long as nothing is changed, some value of each part. */
  readonly open: (slot: Slot) => readonly Value[];
  readonly follow: (node: Node, slot: Slot, value: Value) => Node;
  /** The child for a relation; null: not all it is computed from is known. */
  readonly relate: (node: Node, valueOf: (unit: Unit) => Value | null) => Node | null;
  readonly isExact: boolean;
}

/** Where a unit can be cut beside its own thresholds: for the relations that it is a part of. */
export type CutsOf = (unit: Unit) => readonly Cut[];

/** What the diagram is read for. */
export interface Reading {
  readonly diagrams: Diagrams;
  readonly ground: Ground;
  readonly cutsOf: CutsOf;
  readonly wholeOf: WholeOf;
  /** Whether a unit may come to be otherwise than it is; what stays as it is cuts the diagram down. */
  readonly canDiffer: (unit: Unit) => boolean;
}

/** Null where the diagram asks what only the evaluator can say, or ends in a value that is not told apart. */
export function planOf(root: Node, reading: Reading): Plan | null {
  const { ground, cutsOf } = reading;
  const wholeOf = remembered(reading.wholeOf);
  const relating = { ...reading, wholeOf };
  const nodes = reachedFrom(root, relating);
  if (nodes.some((node) => node.kind === 'leaf' && node.value?.kind === 'term')) return null;
  const inputs = inputsWithParts(
    nodes.flatMap((node) => (node.kind === 'split' ? [node.variable.input] : [])),
  );
  if (inputs.some((input) => input.source.kind === 'whole' && wholeOf(input) === null)) return null;
  const slots = slotsOf(inputs, ground);
  if (slots === null) return null;
  const units = [...new Map(slots.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit]]))).values()];
  const carriers = new Set(slots.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const cuts = cutTable(nodes, slots, (unit) => (carriers.has(unit.id) ? cutsOf(unit) : []));
  const context = { index: ground.index, referenceDate: ground.known.referenceDate };
  const members = (unit: Unit): readonly string[] => membersInPlay(unit, slots, carriers, ground);
  const candidates = remembered((unit: Unit) =>
    unit.type.kind === 'set'
      ? setCandidates(unit, members(unit))
      : candidatesOf(unit, cuts.get(unit.id) ?? noCuts, context),
  );
  const places = new Map(slots.map(({ input }, place) => [input, place]));
  return {
    root,
    slots,
    units,
    lastUse: lastUses(slots),
    slotOf: (input) => places.get(input) ?? 0,
    candidates,
    open: (slot) => openValues(slot, cuts),
    follow: (node, slot, value) => follow(node, slot, value),
    relate: (node, valueOf) => relate(node, relating, valueOf),
    isExact:
      isPlain(slots) && units.every((unit) => unit.type.kind !== 'set' || isTriedInFull(members(unit))),
  };
}

/**
 * Where parts of a relation have few values all of them are tried. Of others one at most can be changed: what the rest
 * is has to be known where it is cut. A part that is open leads everywhere, which is more than may happen.
 */
const isPlain = (slots: readonly Slot[]): boolean =>
  slots.every(
    ({ parts }) =>
      parts.every(({ known }) => known !== null) &&
      parts.filter(({ bar, type }) => bar === null && !fewValues.includes(type.kind)).length <= 1,
  );

const fewValues: readonly Type['kind'][] = ['boolean', 'choice', 'set', 'party', 'contact'];

/** The nodes that are reached where what cannot differ is as it is known. */
function reachedFrom(root: Node, reading: Reading): readonly Node[] {
  const { ground, canDiffer } = reading;
  const units = new Map<Input, Unit | null>();
  const unitFor = (input: Input): Unit | null => {
    const known = units.get(input);
    if (known !== undefined) return known;
    const made = unitOf(input, ground);
    units.set(input, made);
    return made;
  };
  const next = (node: Node): readonly Node[] => {
    if (node.kind === 'leaf') return [];
    const { input } = node.variable;
    const { source } = input;
    if (source.kind === 'relation' || source.kind === 'whole') {
      const only = relate(node, reading, (unit) => (canDiffer(unit) ? null : unit.known));
      return only === null ? node.children : [only];
    }
    const unit = unitFor(input);
    const isFixed = unit !== null && unit.known !== null && !canDiffer(unit);
    const slot = { input, member: source.kind === 'member' ? source.member : null };
    return isFixed && unit.known !== null ? [follow(node, slot, unit.known)] : node.children;
  };
  const seen = new Set<Node>([root]);
  for (const node of seen) for (const one of next(node)) seen.add(one);
  return [...seen];
}

export function inputsWithParts(first: readonly Input[]): readonly Input[] {
  const found = new Set(first);
  for (const { source } of found)
    if (source.kind === 'relation') for (const input of inputsOf(source.parts)) found.add(input);
  return [...found];
}

const inputsOf = (parts: readonly Term[]): readonly Input[] => parts.flatMap(({ inputs }) => inputs);

/** Null where an input belongs to records of which there are many. */
function slotsOf(inputs: readonly Input[], ground: Ground): readonly Slot[] | null {
  const units = new Map<string, Unit>();
  const unitFor = (input: Input): Unit | null => {
    const made = unitOf(input, ground);
    if (made === null) return null;
    const known = units.get(made.id) ?? made;
    units.set(made.id, known);
    return known;
  };
  const seen = new Set<string>();
  const slots: Slot[] = [];
  for (const input of [...inputs].sort((left, right) => left.place - right.place)) {
    const unit = unitFor(input);
    const { source } = input;
    if (unit === null && source.kind !== 'relation' && source.kind !== 'whole') return null;
    const member = source.kind === 'member' ? source.member : null;
    const bases = source.kind === 'relation' ? basesOf(source.parts).map(unitFor) : [];
    if (bases.includes(null)) return null;
    const isFirst = unit !== null && !seen.has(unit.id);
    if (unit !== null) seen.add(unit.id);
    slots.push({ input, unit, member, isFirst, parts: bases.filter((base) => base !== null) });
  }
  return slots;
}

/** The inputs behind what is computed, down to those that are given. */
function basesOf(parts: readonly Term[]): readonly Input[] {
  const found = new Set<Input>();
  const visit = (input: Input): void => {
    if (input.source.kind === 'relation') inputsOf(input.source.parts).forEach(visit);
    else found.add(input);
  };
  inputsOf(parts).forEach(visit);
  return [...found];
}

function membersInPlay(
  unit: Unit,
  slots: readonly Slot[],
  carriers: ReadonlySet<string>,
  { index }: Ground,
): readonly string[] {
  if (unit.type.kind !== 'set') return [];
  if (carriers.has(unit.id))
    return (index.choices.get(unit.type.choice)?.members ?? []).map(({ name }) => name);
  return slots.flatMap((slot) => (slot.unit === unit && slot.member !== null ? [slot.member] : []));
}

type CutTable = ReadonlyMap<string, Cuts>;

function cutTable(nodes: readonly Node[], slots: readonly Slot[], cutsOf: CutsOf): CutTable {
  const table = new Map<string, Cuts>();
  const variables = new Set(nodes.flatMap((node) => (node.kind === 'split' ? [node.variable] : [])));
  for (const { input, unit, isFirst } of slots) {
    if (unit === null || !isFirst) continue;
    const own = [...variables].filter((variable) => variable.input === input).map(cutOf);
    table.set(unit.id, joined([...own, cutsFrom(cutsOf(unit))]));
  }
  return table;
}

function cutOf(variable: Variable): Cuts {
  if (variable.kind === 'cells') return noCuts;
  const { at, isAfter } = variable;
  if (typeof at !== 'string') return { edges: [{ at, isAfter }], cuts: [] };
  return { edges: [], cuts: [isAfter ? dayAfterCut(at) : { kind: 'day', at }] };
}

function lastUses(slots: readonly Slot[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [place, { unit, parts }] of slots.entries())
    for (const used of [...(unit === null ? [] : [unit]), ...parts]) last.set(used.id, place);
  return last;
}

function openValues({ unit, member }: Slot, cuts: CutTable): readonly Value[] {
  if (unit === null) return [];
  if (member === null) return representatives(unit, cuts.get(unit.id) ?? noCuts);
  const { certain, perhaps } = membersOf(unit);
  const { kind } = unit.type;
  if (kind !== 'set') return [];
  const isIn: Value = { kind: 'set', choice: unit.type.choice, members: [member] };
  const isOut: Value = { kind: 'set', choice: unit.type.choice, members: [] };
  const canBeAbsent = unit.pieces.some((piece) => piece.kind === 'one' && piece.value.kind === 'absent');
  if (perhaps.includes(member)) return [isIn, isOut];
  if (!certain.includes(member)) return [isOut];
  return canBeAbsent ? [isIn, isOut] : [isIn];
}

/** Past all that a node asks of the input. */
function follow(node: Node, { input, member }: Pick<Slot, 'input' | 'member'>, value: Value): Node {
  const own: Value =
    member === null
      ? value
      : { kind: 'boolean', value: value.kind === 'set' && value.members.includes(member) };
  return past(node, input, (variable) => childFor(variable, { kind: 'value', value: own }));
}

function relate(
  node: Node,
  { diagrams, ground, wholeOf }: Reading,
  valueOf: (unit: Unit) => Value | null,
): Node | null {
  if (node.kind === 'leaf') return node;
  const { input } = node.variable;
  if (input.source.kind === 'whole') {
    const result = wholeOf(input);
    return result === null ? null : past(node, input, (variable) => childFor(variable, result));
  }
  const values = new Map<Input, Value>();
  for (const base of input.source.kind === 'relation' ? basesOf(input.source.parts) : []) {
    const unit = unitOf(base, ground);
    const value = unit === null ? null : valueOf(unit);
    if (value === null) return null;
    values.set(base, value);
  }
  const answers = answersOn({
    valueOf: (base) => values.get(base) ?? { kind: 'absent' },
    decide: () => ({ kind: 'gap', causes: [] }),
    context: diagrams.compiler.testing.context,
  });
  return past(node, input, answers.childOf);
}

function past(node: Node, input: Input, childOf: (variable: Variable) => number): Node {
  let at = node;
  while (at.kind === 'split' && at.variable.input === input) at = present(at.children[childOf(at.variable)]);
  return at;
}

function remembered<Item extends object, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const made = new Map<Item, Made>();
  return (item) => {
    const known = made.get(item);
    if (known !== undefined) return known;
    const fresh = make(item);
    made.set(item, fresh);
    return fresh;
  };
}
