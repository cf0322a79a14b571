/** Whether a cell matches an atom: yes, no, or maybe where the cell compares with what is not known here. */
import type { Cell, CompareOperator, Expression } from '../../syntax/ast.ts';
import type { Atom, Bound } from './domain.ts';
import { boundOf, isPeriod, nameOfValue, periodBounds, type Dimension, type Reading } from './dimension.ts';
import { fixedValue } from './fixed.ts';

export type Match = 'yes' | 'no' | 'maybe';

const matchIf = (holds: boolean): Match => (holds ? 'yes' : 'no');

const opposite: Readonly<Record<Match, Match>> = { yes: 'no', no: 'yes', maybe: 'maybe' };

export const all = (parts: readonly Match[]): Match =>
  parts.includes('no') ? 'no' : parts.includes('maybe') ? 'maybe' : 'yes';

const some = (parts: readonly Match[]): Match =>
  parts.includes('yes') ? 'yes' : parts.includes('maybe') ? 'maybe' : 'no';

/** Whether an atom matches; what the cell compares with is looked up once. */
export type CellTest = (atom: Atom) => Match;

const unknown: CellTest = () => 'maybe';

/** An event that has not happened is before, on or after no day. */
const ofDays =
  (test: CellTest): CellTest =>
  (atom) =>
    atom.kind === 'notYet' || atom.kind === 'never' ? 'no' : test(atom);

/**
 * The test that a cell is, for the atoms of its dimension. What a cell asks silently stays asked under `niet`: neither
 * a comparison nor its denial matches what is absent or does not apply.
 */
export function cellTest(reading: Reading, dimension: Dimension, cell: Cell, isDenied = false): CellTest {
  const denied = (test: CellTest): CellTest => (isDenied ? (atom) => opposite[test(atom)] : test);
  const asking = (test: CellTest): CellTest => {
    const answer = denied(test);
    return (atom) => (atom.kind === 'absent' || atom.kind === 'notApplicable' ? 'no' : answer(atom));
  };
  switch (cell.kind) {
    case 'any':
    case 'otherwise':
      return () => 'yes';
    case 'absent':
    case 'present': {
      const answer = denied((atom) => matchIf((atom.kind === 'absent') === (cell.kind === 'absent')));
      return (atom) => (atom.kind === 'notApplicable' ? 'no' : answer(atom));
    }
    case 'notApplicable':
      return denied((atom) => matchIf(atom.kind === 'notApplicable'));
    case 'not':
      return cellTest(reading, dimension, cell.cell, !isDenied);
    case 'anyOf':
    case 'allOf': {
      const tests = cell.cells.map((part) => cellTest(reading, dimension, part, isDenied));
      const combine = (cell.kind === 'anyOf') === isDenied ? all : some;
      return (atom) => combine(tests.map((test) => test(atom)));
    }
    default:
      return asking(comparison(reading, dimension, cell));
  }
}

type Comparing = Extract<
  Cell,
  {
    readonly kind: 'equals' | 'compare' | 'within' | 'during' | 'contains' | 'empty' | 'notYet' | 'never';
  }
>;

/** What a cell compares, for values and events. */
function comparison(reading: Reading, dimension: Dimension, cell: Comparing): CellTest {
  switch (cell.kind) {
    case 'notYet':
    case 'never':
      return (atom) => matchIf(atom.kind === cell.kind);
    case 'empty':
      return (atom) =>
        atom.kind === 'other'
          ? 'maybe'
          : matchIf(atom.kind === 'set' && atom.members.size === 0 && !atom.hasOther);
    case 'equals':
      return ofDays(equalTest(reading, dimension, cell.value));
    case 'compare':
      return ofDays(orderTest(reading, dimension, orders[cell.operator], cell.value));
    case 'within': {
      const low = orderTest(reading, dimension, 'atLeast', cell.low);
      const high = orderTest(reading, dimension, 'atMost', cell.high);
      return (atom) => all([low(atom), high(atom)]);
    }
    case 'during':
      return ofDays(duringTest(reading, dimension, cell.period));
    case 'contains':
      return containsTest(reading, cell.value);
  }
}

function equalTest(reading: Reading, dimension: Dimension, value: Expression): CellTest {
  const fixed = fixedValue(reading.checking, value, reading.reader.year);
  const place = dimension.placeOf.get(boundOf(reading, value).key);
  const name = isNameFixed(reading, value) ? nameOfValue(reading, value) : null;
  return (atom) => {
    switch (atom.kind) {
      case 'boolean':
        return fixed?.kind === 'boolean' ? matchIf(fixed.value === atom.value) : 'maybe';
      case 'member':
        return fixed?.kind === 'member' ? matchIf(fixed.member === atom.member) : 'maybe';
      case 'position':
        return place === undefined ? 'maybe' : matchIf(atom.position === 2 * place + 1);
      case 'named':
        return name === null ? 'maybe' : matchIf(atom.name === name);
      case 'other':
        return name === null ? 'maybe' : 'no';
      default:
        return 'maybe';
    }
  };
}

function isNameFixed({ checking }: Reading, value: Expression): boolean {
  if (value.kind === 'textLiteral') return true;
  const binding = value.kind === 'reference' ? checking.bindings.get(value) : undefined;
  return binding?.kind === 'party' || binding?.kind === 'contact';
}

type Order = 'less' | 'atMost' | 'more' | 'atLeast' | 'equal' | 'notEqual';

const orders: Readonly<Record<CompareOperator, Order>> = {
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: 'less',
  before: 'less',
  atMost: 'atMost',
  by: 'atMost',
  upTo: 'atMost',
  moreThan: 'more',
  after: 'more',
  atLeast: 'atLeast',
  from: 'atLeast',
};

function holds(order: Order, difference: number): boolean {
  switch (order) {
    case 'less':
      return difference < 0;
    case 'atMost':
      return difference <= 0;
    case 'more':
      return difference > 0;
    case 'atLeast':
      return difference >= 0;
    case 'equal':
      return difference === 0;
    case 'notEqual':
      return difference !== 0;
  }
}

function orderTest(reading: Reading, dimension: Dimension, order: Order, value: Expression): CellTest {
  const bound = sideOf(reading, order, value);
  const place = bound === null ? undefined : dimension.placeOf.get(bound.key);
  const equal = order === 'equal' || order === 'notEqual' ? equalTest(reading, dimension, value) : null;
  const rank = rankOf(reading, dimension, value);
  return (atom) => {
    if (atom.kind === 'position')
      return place === undefined ? 'maybe' : matchIf(holds(order, atom.position - (2 * place + 1)));
    if (equal !== null) return order === 'equal' ? equal(atom) : opposite[equal(atom)];
    return atom.kind === 'member' && rank !== null ? matchIf(holds(order, atom.rank - rank)) : 'maybe';
  };
}

/** The place of a written member in its ordered choice. */
function rankOf({ checking, reader }: Reading, { type }: Dimension, value: Expression): number | null {
  const fixed = fixedValue(checking, value, reader.year);
  if (fixed?.kind !== 'member' || type.kind !== 'choice') return null;
  const members = checking.symbols.choices.get(type.choice)?.declaration.members ?? [];
  return members.findIndex((member) => member.name.text === fixed.member);
}

/** Of a period, from its first day, before its first, up to its last, after its last. */
function sideOf(reading: Reading, order: Order, value: Expression): Bound | null {
  if (!isPeriod(reading, value)) return boundOf(reading, value);
  const period = periodBounds(reading, value);
  if (period === null) return null;
  return order === 'less' || order === 'atLeast' ? period[0] : period[1];
}

function duringTest(reading: Reading, { placeOf }: Dimension, value: Expression): CellTest {
  const [first, last] = (periodBounds(reading, value) ?? []).map((bound) => placeOf.get(bound.key));
  if (first === undefined || last === undefined) return unknown;
  return (atom) =>
    atom.kind === 'position'
      ? matchIf(atom.position >= 2 * first + 1 && atom.position <= 2 * last + 1)
      : 'maybe';
}

function containsTest({ checking }: Reading, value: Expression): CellTest {
  const binding = value.kind === 'reference' ? checking.bindings.get(value) : undefined;
  if (binding?.kind !== 'member') return unknown;
  const { member } = binding;
  return (atom) => {
    if (atom.kind === 'other') return 'maybe';
    return atom.kind === 'set' ? matchIf(atom.members.has(member)) : 'no';
  };
}
