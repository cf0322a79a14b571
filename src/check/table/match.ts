/** Whether a cell matches an atom: yes, no, or maybe where the cell compares with what is not known here. */
import type { Cell, Expression } from '../../syntax/ast.ts';
import type { CompareOperator } from '../../syntax/ast.ts';
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

const isState = (atom: Atom): boolean =>
  atom.kind === 'absent' || atom.kind === 'notApplicable' || atom.kind === 'notYet' || atom.kind === 'never';

export function matchCell(reading: Reading, dimension: Dimension, cell: Cell, atom: Atom): Match {
  switch (cell.kind) {
    case 'any':
    case 'otherwise':
      return 'yes';
    case 'absent':
    case 'notApplicable':
    case 'notYet':
    case 'never':
      return matchIf(atom.kind === cell.kind);
    case 'present':
      return matchIf(atom.kind !== 'absent');
    case 'empty':
      if (atom.kind === 'other') return 'maybe';
      return matchIf(atom.kind === 'set' && atom.members.size === 0 && !atom.hasOther);
    case 'not': {
      const inner = matchCell(reading, dimension, cell.cell, atom);
      return isState(atom) && inner === 'no' ? 'maybe' : opposite[inner];
    }
    case 'anyOf':
      return some(cell.cells.map((part) => matchCell(reading, dimension, part, atom)));
    case 'allOf':
      return all(cell.cells.map((part) => matchCell(reading, dimension, part, atom)));
    case 'equals':
      return isState(atom) ? 'no' : matchEqual(reading, dimension, cell.value, atom);
    case 'compare':
      return isState(atom) ? 'no' : matchOrder(reading, dimension, cell.operator, cell.value, atom);
    case 'within':
      if (isState(atom)) return 'no';
      return all([
        matchOrder(reading, dimension, 'atLeast', cell.low, atom),
        matchOrder(reading, dimension, 'atMost', cell.high, atom),
      ]);
    case 'during':
      return isState(atom) ? 'no' : matchDuring(reading, dimension, cell.period, atom);
    case 'contains':
      if (atom.kind === 'other') return 'maybe';
      return atom.kind === 'set' ? matchContains(reading, cell.value, atom) : 'no';
  }
}

function matchEqual(reading: Reading, dimension: Dimension, value: Expression, atom: Atom): Match {
  const fixed = fixedValue(reading.checking, value, reading.reader.year);
  switch (atom.kind) {
    case 'boolean':
      return fixed?.kind === 'boolean' ? matchIf(fixed.value === atom.value) : 'maybe';
    case 'member':
      return fixed?.kind === 'member' ? matchIf(fixed.member === atom.member) : 'maybe';
    case 'position': {
      const index = indexOf(dimension, boundOf(reading, value));
      return index === null ? 'maybe' : matchIf(atom.position === 2 * index + 1);
    }
    case 'named':
      return isNameFixed(reading, value) ? matchIf(atom.name === nameOfValue(reading, value)) : 'maybe';
    case 'other':
      return isNameFixed(reading, value) ? 'no' : 'maybe';
    default:
      return 'maybe';
  }
}

function isNameFixed({ checking }: Reading, value: Expression): boolean {
  if (value.kind === 'textLiteral') return true;
  const binding = value.kind === 'reference' ? checking.bindings.get(value) : undefined;
  return binding?.kind === 'party' || binding?.kind === 'contact';
}

const indexOf = ({ bounds }: Dimension, bound: Bound): number | null => {
  const index = bounds?.findIndex((item) => item.key === bound.key) ?? -1;
  return index < 0 ? null : index;
};

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

function matchOrder(
  reading: Reading,
  dimension: Dimension,
  operator: CompareOperator,
  value: Expression,
  atom: Atom,
): Match {
  const order = orders[operator];
  if (atom.kind === 'position') {
    const bound = sideOf(reading, order, value);
    const index = bound === null ? null : indexOf(dimension, bound);
    return index === null ? 'maybe' : matchIf(holds(order, atom.position - (2 * index + 1)));
  }
  if (order === 'equal') return matchEqual(reading, dimension, value, atom);
  if (order === 'notEqual') return opposite[matchEqual(reading, dimension, value, atom)];
  const fixed = fixedValue(reading.checking, value, reading.reader.year);
  if (atom.kind !== 'member' || fixed?.kind !== 'member' || dimension.type.kind !== 'choice') return 'maybe';
  const members = reading.checking.symbols.choices.get(dimension.type.choice)?.declaration.members ?? [];
  return matchIf(holds(order, atom.rank - members.findIndex((member) => member.name.text === fixed.member)));
}

/** Of a period, from its first day, before its first, up to its last, after its last. */
function sideOf(reading: Reading, order: Order, value: Expression): Bound | null {
  if (!isPeriod(reading, value)) return boundOf(reading, value);
  const period = periodBounds(reading, value);
  if (period === null) return null;
  return order === 'less' || order === 'atLeast' ? period[0] : period[1];
}

function matchDuring(reading: Reading, dimension: Dimension, value: Expression, atom: Atom): Match {
  const period = periodBounds(reading, value);
  if (period === null || atom.kind !== 'position') return 'maybe';
  const [first, last] = period.map((bound) => indexOf(dimension, bound));
  if (first == null || last == null) return 'maybe';
  return matchIf(atom.position >= 2 * first + 1 && atom.position <= 2 * last + 1);
}

function matchContains(
  { checking }: Reading,
  value: Expression,
  atom: Extract<Atom, { readonly kind: 'set' }>,
): Match {
  const binding = value.kind === 'reference' ? checking.bindings.get(value) : undefined;
  return binding?.kind === 'member' ? matchIf(atom.members.has(binding.member)) : 'maybe';
}
