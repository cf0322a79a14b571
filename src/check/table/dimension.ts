/** A column of a table (or several with the same heading) as a dimension: its atoms, and which atoms a cell matches. */
import type { Language } from '../../base/language.ts';
import type { Type } from '../../base/value.ts';
import type { Cell, Expression } from '../../syntax/ast.ts';
import { mayLapse } from '../applicability.ts';
import type { Declared } from '../checked.ts';
import { referencesIn } from '../children.ts';
import { constantOf, constantText, type Constant } from '../constants.ts';
import type { Checking } from '../context.ts';
import { bare } from '../mismatch.ts';
import { isKind } from '../symbols.ts';
import { positions, sortBounds, subsets, type Atom, type Bound, type Grain, type Limits } from './domain.ts';
import { fixedPeriod, fixedValue } from './fixed.ts';
import { expressionText } from './print-expression.ts';
import { shapeOf } from '../shape.ts';

export interface Dimension {
  readonly expression: Expression;
  readonly heading: string;
  readonly type: Type;
  readonly atoms: readonly Atom[];
  /** Sorted; empty when their order is unknown: then no comparison is decided. */
  readonly bounds: readonly Bound[];
  /** Place of each bound, by its key. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Facts that the heading reads. */
  readonly facts: ReadonlySet<string>;
  /** The fact that the heading is, if it is one. */
  readonly fact: string | null;
}

export interface Reading {
  readonly checking: Checking;
  readonly reader: Declared;
  readonly language: Language;
}

/** More named members than this would give too many sets: their cells are then not decided. */
const MOST_SET_MEMBERS = 7;

export function createDimension(reading: Reading, expression: Expression, cells: readonly Cell[]): Dimension {
  const { checking, language } = reading;
  const type = checking.types.get(expression) ?? { kind: 'error' };
  const inner = bare(expression);
  const bounds = sortBounds(cells.flatMap((cell) => boundsIn(reading, cell))) ?? [];
  return {
    expression,
    heading: expressionText(expression, language),
    type,
    bounds,
    placeOf: new Map(bounds.map((bound, index) => [bound.key, index])),
    atoms: [...valueAtoms(reading, expression, type, bounds, cells), ...stateAtoms(reading, inner, type)],
    facts: new Set([...referencesIn(expression)].flatMap((reference) => factKey(checking, reference) ?? [])),
    fact: inner.kind === 'reference' ? factKey(checking, inner) : null,
  };
}

/** A fact in a year, as one name. */
export function factKey(
  checking: Checking,
  reference: Extract<Expression, { readonly kind: 'reference' }>,
): string | null {
  const binding = checking.bindings.get(reference);
  if (binding?.kind !== 'fact') return null;
  const year = reference.year === null ? '' : shapeOf(reference.year);
  return `${binding.binder ?? ''}|${binding.subject}.${binding.fact} ${year}`;
}

function valueAtoms(
  reading: Reading,
  expression: Expression,
  type: Type,
  bounds: readonly Bound[],
  cells: readonly Cell[],
): readonly Atom[] {
  switch (type.kind) {
    case 'boolean':
      return [true, false].map((value) => ({ kind: 'boolean', value }));
    case 'choice': {
      const members = reading.checking.symbols.choices.get(type.choice)?.declaration.members ?? [];
      return members.map((member, rank) => ({ kind: 'member', member: member.name.text, rank }));
    }
    case 'set': {
      const named = [...new Set(cells.flatMap((cell) => namedMembers(cell)))];
      const all = reading.checking.symbols.choices.get(type.choice)?.declaration.members.length ?? 0;
      return named.length > MOST_SET_MEMBERS ? [{ kind: 'other' }] : subsets(named, named.length < all);
    }
    case 'number':
    case 'money':
    case 'percentage':
    case 'date':
    case 'event':
      return positions(bounds, grainOf(reading, expression, type), limitsOf(reading, expression));
    default: {
      const names = new Set(cells.flatMap((cell) => namedValues(reading, cell)));
      return [...[...names].map((name): Atom => ({ kind: 'named', name })), { kind: 'other' }];
    }
  }
}

/** States beside the values: what the column may be instead. */
function stateAtoms({ checking, reader }: Reading, inner: Expression, type: Type): readonly Atom[] {
  const states: Atom[] = type.kind === 'event' ? [{ kind: 'notYet' }, { kind: 'never' }] : [];
  const binding = inner.kind === 'reference' ? checking.bindings.get(inner) : undefined;
  if (binding?.kind === 'fact') {
    const fact = checking.symbols.things.get(`${binding.subject}.${binding.fact}`);
    if (isKind(fact, 'fact') && fact.declaration.mayBeAbsent) states.push({ kind: 'absent' });
  }
  if (
    binding?.kind === 'result' &&
    binding.read !== 'done' &&
    mayLapse(checking, binding.name, reader) !== null
  )
    states.push({ kind: 'notApplicable' });
  return states;
}

/** A fact has cents; what is computed can lie between them. */
function grainOf({ checking }: Reading, expression: Expression, type: Type): Grain {
  if (type.kind === 'date' || type.kind === 'event') return 'whole';
  if (type.kind === 'number') return type.isInteger ? 'whole' : 'none';
  const inner = bare(expression);
  const isFact = inner.kind === 'reference' && checking.bindings.get(inner)?.kind === 'fact';
  return type.kind === 'money' && isFact ? 'cent' : 'none';
}

function limitsOf({ checking }: Reading, expression: Expression): Limits {
  const inner = bare(expression);
  const binding = inner.kind === 'reference' ? checking.bindings.get(inner) : undefined;
  const fact =
    binding?.kind === 'fact' ? checking.symbols.things.get(`${binding.subject}.${binding.fact}`) : undefined;
  const range = isKind(fact, 'fact') ? fact.declaration.range : null;
  const limit = (end: Expression | null | undefined): Constant | null =>
    end ? constantOf(checking, end, null) : null;
  return { low: limit(range?.from), high: limit(range?.to) };
}

const datesOf = (first: string, last: string): readonly Constant[] => [
  { kind: 'date', date: first },
  { kind: 'date', date: last },
];

/** The bound that an expression is: at a written value, or at one of unknown height that its shape names. */
export function boundOf({ checking, reader, language }: Reading, expression: Expression): Bound {
  const constant = fixedValue(checking, expression, reader.year);
  if (constant === null)
    return {
      key: `shape ${shapeOf(expression)}`,
      constant: null,
      text: expressionText(expression, language),
    };
  return constantBound(constant, language);
}

const constantBound = (constant: Constant, language: Language): Bound => {
  const text = constantText(constant, language);
  return { key: `${constant.kind} ${text}`, constant, text };
};

/** First and last day of the period that a cell compares with, or null when that is no written period. */
export function periodBounds(
  { checking, reader, language }: Reading,
  expression: Expression,
): readonly [first: Bound, last: Bound] | null {
  const period = fixedPeriod(checking, expression, reader.year);
  if (period === null) return null;
  const [first, last] = datesOf(period.first, period.last).map((constant) =>
    constantBound(constant, language),
  );
  return first === undefined || last === undefined ? null : [first, last];
}

export const isPeriod = ({ checking }: Reading, expression: Expression): boolean =>
  checking.types.get(expression)?.kind === 'period';

function boundsIn(reading: Reading, cell: Cell): readonly Bound[] {
  const one = (expression: Expression): readonly Bound[] =>
    isPeriod(reading, expression)
      ? (periodBounds(reading, expression) ?? [])
      : [boundOf(reading, expression)];
  switch (cell.kind) {
    case 'equals':
    case 'compare':
      return one(cell.value);
    case 'within':
      return [...one(cell.low), ...one(cell.high)];
    case 'during':
      return one(cell.period);
    case 'not':
      return boundsIn(reading, cell.cell);
    case 'anyOf':
    case 'allOf':
      return cell.cells.flatMap((part) => boundsIn(reading, part));
    default:
      return [];
  }
}

function namedMembers(cell: Cell): readonly string[] {
  switch (cell.kind) {
    case 'contains':
      return cell.value.kind === 'reference'
        ? cell.value.segments.slice(-1).map((segment) => segment.text)
        : [];
    case 'not':
      return namedMembers(cell.cell);
    case 'anyOf':
    case 'allOf':
      return cell.cells.flatMap(namedMembers);
    default:
      return [];
  }
}

function namedValues(reading: Reading, cell: Cell): readonly string[] {
  switch (cell.kind) {
    case 'equals':
      return [nameOfValue(reading, cell.value)];
    case 'not':
      return namedValues(reading, cell.cell);
    case 'anyOf':
    case 'allOf':
      return cell.cells.flatMap((part) => namedValues(reading, part));
    default:
      return [];
  }
}

/** A text, party or contact by its written form. */
export const nameOfValue = ({ language }: Reading, expression: Expression): string =>
  expressionText(expression, language);
