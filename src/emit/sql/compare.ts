/** Equality, order and bounds of values, as SQL; each word has the meaning that the builtins give it. */
import type { OperatorName } from '../../builtins/builtins.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { allOf, firstOf, not, plain, sql, type Sql } from './expression.ts';
import type { Figure, Reckoning } from './figures.ts';
import { membersOf } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { Said, SaidOf } from './said.ts';
import { textOf } from './text.ts';

type Order = '<' | '<=' | '>=' | '>';

const orders: Partial<Record<OperatorName, Order>> = {
  lessThan: '<',
  before: '<',
  atMost: '<=',
  by: '<=',
  upTo: '<=',
  atLeast: '>=',
  from: '>=',
  moreThan: '>',
  after: '>',
};

/** Of a bound that is a period: before its first day, from that on, up to its last, after that. */
const endOf: Readonly<Record<Order, 'first' | 'last'>> = {
  '<': 'first',
  '>=': 'first',
  '<=': 'last',
  '>': 'last',
};

export interface Comparing {
  readonly reckoning: Reckoning;
  readonly index: ProgramIndex;
  readonly dialect: Dialect;
}

/** Null: it is no such operator, or the values are of a kind that it does not compare here. */
export function compareSaid(
  operator: OperatorName,
  parts: readonly Said[],
  comparing: Comparing,
): Sql | null {
  const [left, right, third] = parts;
  if (left === undefined || right === undefined) return null;
  const order = orders[operator];
  if (order !== undefined) return ordered(left, order, right, comparing);
  switch (operator) {
    case 'equal':
      return equal(left, right, comparing);
    case 'notEqual': {
      const same = equal(left, right, comparing);
      return same === null ? null : not(same);
    }
    case 'during':
      return left.kind === 'day' && right.kind === 'period'
        ? allOf([sql`(${right.first} <= ${left.sql})`, sql`(${left.sql} <= ${right.last})`])
        : null;
    case 'within': {
      if (third === undefined) return null;
      const bounds = [ordered(left, '>=', right, comparing), ordered(left, '<=', third, comparing)];
      return bounds.some((bound) => bound === null) ? null : allOf(bounds.filter((bound) => bound !== null));
    }
    case 'withinRange':
      return left.kind === 'figure' && right.kind === 'range'
        ? withinRange(left.figure, right, comparing.reckoning)
        : null;
    default:
      return null;
  }
}

const withinRange = (figure: Figure, { low, high }: SaidOf<'range'>, { compare }: Reckoning): Sql =>
  allOf([compare(figure, '>=', low), compare(figure, '<=', high)]);

function ordered(left: Said, order: Order, right: Said, comparing: Comparing): Sql | null {
  if (left.kind === 'figure' && right.kind === 'figure')
    return comparing.reckoning.compare(left.figure, order, right.figure);
  if (left.kind === 'day' && right.kind === 'day') return sql`(${left.sql} ${order} ${right.sql})`;
  if (left.kind === 'day' && right.kind === 'period')
    return sql`(${left.sql} ${order} ${right[endOf[order]]})`;
  if (left.kind === 'text' && right.kind === 'text' && left.choice !== null)
    return sql`(${rankOf(left, comparing)} ${order} ${rankOf(right, comparing)})`;
  return null;
}

/** The place of a member in an ordered choice. */
const rankOf = ({ sql: value, choice }: SaidOf<'text'>, { index, dialect }: Comparing): Sql =>
  firstOf(
    membersOf(choice ?? '', index).map(
      ({ name }, rank) => [sql`${value} = ${textOf(name, dialect)}`, plain(String(rank))] as const,
    ),
    null,
  );

export function equal(left: Said, right: Said, { reckoning }: Comparing): Sql | null {
  if (left.kind === 'figure' && right.kind === 'figure')
    return reckoning.compare(left.figure, '=', right.figure);
  if (left.kind === 'period' && right.kind === 'period')
    return allOf([sql`(${left.first} = ${right.first})`, sql`(${left.last} = ${right.last})`]);
  if (left.kind === 'set' && right.kind === 'set')
    return allOf(
      [...left.members].map(([name, has]) => sql`(${has} = ${right.members.get(name) ?? plain('FALSE')})`),
    );
  if (
    (left.kind === 'day' || left.kind === 'truth' || left.kind === 'text') &&
    (right.kind === 'day' || right.kind === 'truth' || right.kind === 'text')
  )
    return sql`(${left.sql} = ${right.sql})`;
  return null;
}
