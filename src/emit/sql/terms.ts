/** What is reckoned from inputs, one way of saying it for each builtin. What one part of it does not know, it does not know. */
import { exact, type Exact } from '../../base/exact.ts';
import { FIGURE_LIMIT } from '../../base/limits.ts';
import { present } from '../../base/invariant.ts';
import type { Type, Value } from '../../base/value.ts';
import type { RoundingDirection } from '../../builtins/arithmetic.ts';
import { builtins, type BuiltinId, type OperatorName } from '../../builtins/builtins.ts';
import type { PlanInput, PlanTerm } from '../../plan/plan.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { FIGURE_SCALE, membersOf, type FactColumn } from './columns.ts';
import { around, plus, type Unit } from './days.ts';
import type { Dialect } from './dialect.ts';
import { firstOf, isThere, plain, sql, truth, unknown, type Sql } from './expression.ts';
import { bothWays, type Ends, type Figure, type Reckoning } from './figures.ts';
import type { KnownInputs } from './inputs.ts';
import { as, type Said, type SaidOf } from './said.ts';
import { compareSaid } from './compare.ts';
import { textOf } from './text.ts';
import { Unsayable } from './unsayable.ts';

export interface Terms {
  readonly inputs: readonly PlanInput[];
  readonly index: ProgramIndex;
  readonly dialect: Dialect;
  readonly reckoning: Reckoning;
  readonly known: KnownInputs;
  /** What is reckoned elsewhere: a relation with a value, a quantifier. */
  readonly reckoned: (input: number) => Said;
}

/** Throws `Unsayable`. */
export function sayTerm(term: PlanTerm, terms: Terms): Said {
  switch (term.kind) {
    case 'constant':
      return sayValue(term.value, terms);
    case 'input':
      return sayInput(term.input, terms);
    case 'call':
      return sayCall(
        term.builtin,
        term.parts.map((part) => sayTerm(part, terms)),
        terms,
      );
    case 'pick':
      return sayPick(
        term.pick,
        term.items.map((item) => sayTerm(item, terms)),
        terms,
      );
  }
}

export function sayValue(value: Value, { dialect, reckoning, index }: Terms): Said {
  switch (value.kind) {
    case 'boolean':
      return { kind: 'truth', sql: truth(value.value) };
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: 'figure', figure: reckoning.constant(value.value), of: value.kind };
    case 'date':
      return { kind: 'day', sql: plain(dialect.date(value.date)) };
    case 'event':
      return value.day === 'notYet' || value.day === 'never'
        ? { kind: 'constant', value }
        : { kind: 'day', sql: plain(dialect.date(value.day)) };
    case 'text':
      return { kind: 'text', sql: textOf(value.text, dialect), choice: null };
    case 'party':
    case 'contact':
      return { kind: 'text', sql: textOf(value.name, dialect), choice: null };
    case 'choice':
      return { kind: 'text', sql: textOf(value.member, dialect), choice: value.choice };
    case 'period':
      return {
        kind: 'period',
        first: plain(dialect.date(value.first)),
        last: plain(dialect.date(value.last)),
      };
    case 'set': {
      // In its own order: rows that each add a member add them in the order of the table.
      const others = membersOf(value.choice, index).filter(({ name }) => !value.members.includes(name));
      const has = (names: readonly string[], isIn: boolean): readonly (readonly [string, Sql])[] =>
        names.map((name) => [name, truth(isIn)]);
      return {
        kind: 'set',
        members: new Map([
          ...has(value.members, true),
          ...has(
            others.map(({ name }) => name),
            false,
          ),
        ]),
      };
    }
    case 'range':
      return {
        kind: 'range',
        low: reckoning.constant(value.low),
        high: reckoning.constant(value.high),
      };
    case 'duration':
    case 'rounding':
    case 'calendar':
    case 'absent':
      return { kind: 'constant', value };
  }
}

function sayInput(place: number, terms: Terms): Said {
  const { source, type } = present(terms.inputs[place]);
  if (source.kind === 'relation' || source.kind === 'whole') return terms.reckoned(place);
  const { value, members, columns } = terms.known.of(place);
  if (type.kind === 'set') return { kind: 'set', members };
  const column = columns.find(({ part }) => part === 'value');
  return sayColumn(value ?? unknown, type, column, terms);
}

/** What a column of figures may hold; what lies outside is not taken from it. */
function endsOf(column: FactColumn | undefined, most: Exact): Ends {
  const { low, high } = bothWays(most);
  const bound = (text: string | null | undefined, otherwise: Exact): Exact =>
    text == null ? otherwise : exact(text);
  return { low: bound(column?.low, low), high: bound(column?.high, high) };
}

function sayColumn(value: Sql, type: Type, column: FactColumn | undefined, { reckoning }: Terms): Said {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'truth', sql: value };
    case 'number':
      return {
        kind: 'figure',
        of: 'number',
        figure: reckoning.ofColumn(value, type.isInteger ? 0 : FIGURE_SCALE, endsOf(column, FIGURE_LIMIT)),
      };
    case 'money':
      return {
        kind: 'figure',
        of: 'money',
        figure: reckoning.ofColumn(value, 2, endsOf(column, FIGURE_LIMIT)),
      };
    case 'percentage':
      return {
        kind: 'figure',
        of: 'percentage',
        figure: reckoning.ofColumn(value, FIGURE_SCALE, endsOf(column, FIGURE_LIMIT.mul(100)), 100n),
      };
    case 'date':
    case 'event':
      return { kind: 'day', sql: value };
    case 'choice':
      return { kind: 'text', sql: value, choice: type.choice };
    case 'text':
    case 'party':
    case 'contact':
      return { kind: 'text', sql: value, choice: null };
    default:
      throw new Unsayable({ kind: 'type', type });
  }
}

// ------------------------------------------------------------------------------------------------ calls

type Say = (parts: readonly Said[], terms: Terms, id: BuiltinId) => Said;

const isTrue = (value: Sql): Said => ({ kind: 'truth', sql: value });
const isDay = (value: Sql): Said => ({ kind: 'day', sql: value });

const kindOf = (id: BuiltinId, parts: readonly Said[]): SaidOf<'figure'>['of'] => {
  const types = parts.map((part): Type => {
    if (part.kind === 'figure') return part.of === 'number' ? numberType : { kind: part.of };
    return { kind: 'error' };
  });
  const { kind } = present(builtins[id]).result(types);
  return kind === 'money' || kind === 'percentage' ? kind : 'number';
};

const numberType: Type = { kind: 'number', isInteger: false, unit: null };

const arithmetic =
  (of: (reckoning: Reckoning, left: Figure, right: Figure) => Figure): Say =>
  ([left, right], { reckoning }, id) => ({
    kind: 'figure',
    of: kindOf(
      id,
      [left, right].filter((part) => part !== undefined),
    ),
    figure: of(reckoning, as('figure', left).figure, as('figure', right).figure),
  });

const percentOf: Say = (parts, terms, id) => {
  const [range, of] = parts;
  if (range?.kind !== 'range')
    return arithmetic((by, left, right) => by.multiply(left, right))(parts, terms, id);
  const { figure } = as('figure', of);
  const { multiply } = terms.reckoning;
  return { kind: 'range', low: multiply(range.low, figure), high: multiply(range.high, figure) };
};

const rounding =
  (direction: RoundingDirection | null): Say =>
  ([value, decimals, by], { reckoning }, id) => {
    const figure = as('figure', value);
    const count = as('figure', decimals).figure.figure.constant;
    const rule = direction ?? directionOf(by);
    if (count === null || rule === null || count < 0n || count > 18n)
      throw new Unsayable({ kind: 'builtin', builtin: id });
    const shown = Number(count) + (figure.of === 'percentage' ? 2 : 0);
    return { ...figure, figure: reckoning.round(figure.figure, shown, rule) };
  };

const directionOf = (said: Said | undefined): 'up' | 'down' | null =>
  said?.kind === 'constant' && said.value.kind === 'rounding' ? said.value.direction : null;

const shift =
  (sign: 1 | -1): Say =>
  ([day, by, rule], { dialect }, id) => {
    const direction = rule === undefined ? null : directionOf(rule);
    if (by?.kind !== 'constant' || by.value.kind !== 'duration' || (rule !== undefined && direction === null))
      throw new Unsayable({ kind: 'builtin', builtin: id });
    const { years, months, days } = by.value;
    const duration = { years: sign * years, months: sign * months, days: sign * days };
    return isDay(plus(as('day', day).sql, duration, direction, dialect));
  };

const addition =
  (sign: 1 | -1): Say =>
  (parts, terms, id) => {
    if (parts[0]?.kind === 'day') return shift(sign)(parts, terms, id);
    if (parts[0]?.kind !== 'figure') throw new Unsayable({ kind: 'builtin', builtin: id });
    return arithmetic((by, left, right) => by.add(left, sign < 0 ? by.negate(right) : right))(
      parts,
      terms,
      id,
    );
  };

const partOfDay =
  (of: (day: Sql, dialect: Dialect) => Sql): Say =>
  ([day], { dialect, reckoning }) => ({
    kind: 'figure',
    of: 'number',
    figure: reckoning.ofColumn(of(as('day', day).sql, dialect), 0, bothWays(exact(9999))),
  });

const period =
  (unit: Unit): Say =>
  ([day], { dialect }) => ({ kind: 'period', ...around(as('day', day).sql, unit, dialect) });

const says: Partial<Record<OperatorName, Say>> = {
  negate: ([value], { reckoning }) => {
    const figure = as('figure', value);
    return { ...figure, figure: reckoning.negate(figure.figure) };
  },
  add: addition(1),
  subtract: addition(-1),
  multiply: arithmetic((by, left, right) => by.multiply(left, right)),
  divide: arithmetic((by, left, right) => by.divide(left, right)),
  percentOf,
  makeRange: ([low, high]) => ({
    kind: 'range',
    low: as('figure', low).figure,
    high: as('figure', high).figure,
  }),
  makePeriod: ([first, last]) => ({
    kind: 'period',
    first: as('day', first).sql,
    last: as('day', last).sql,
  }),
  roundUp: rounding('up'),
  roundDown: rounding('down'),
  roundHalfUp: rounding('halfUp'),
  roundTowardsZero: rounding('towardsZero'),
  roundAwayFromZero: rounding('awayFromZero'),
  roundBy: rounding(null),
  yearOf: partOfDay((day, { days }) => days.year(day)),
  monthOf: partOfDay((day, { days }) => days.month(day)),
  quarterOf: partOfDay((day, { days, wide }) => wide.quotient(sql`(${days.month(day)} + 2)`, plain('3'))),
  dayOf: partOfDay((day, { days }) => days.dayOfMonth(day)),
  firstDayOf: ([of]) => isDay(as('period', of).first),
  lastDayOf: ([of]) => isDay(as('period', of).last),
  monthPeriod: period('month'),
  quarterPeriod: period('quarter'),
  yearPeriod: period('year'),
  daysBetween: ([first, second], { dialect, reckoning }) => ({
    kind: 'figure',
    of: 'number',
    figure: reckoning.ofColumn(
      dialect.days.between(as('day', first).sql, as('day', second).sql),
      0,
      bothWays(exact(4_000_000)),
    ),
  }),
  sizeOf: ([set], { reckoning }) => ({
    kind: 'figure',
    of: 'number',
    figure: reckoning.ofColumn(sizeOf(as('set', set)), 0, bothWays(exact(1_000))),
  }),
  empty: ([set]) => isTrue(sql`(${sizeOf(as('set', set))} = 0)`),
  contains: ([set, member], { dialect }) => isTrue(contains(as('set', set), as('text', member), dialect)),
  met: ([value]) => as('truth', value),
};

function sayCall(id: BuiltinId, parts: readonly Said[], terms: Terms): Said {
  const { operator } = present(builtins[id]);
  const said = says[operator]?.(parts, terms, id);
  if (said !== undefined) return said;
  const compared = compareSaid(operator, parts, terms);
  if (compared === null) throw new Unsayable({ kind: 'builtin', builtin: id });
  return isTrue(compared);
}

const sizeOf = ({ members }: SaidOf<'set'>): Sql =>
  [...members.values()]
    .map((has) =>
      firstOf(
        [
          [has, plain('1')],
          [sql`NOT ${has}`, plain('0')],
        ],
        null,
      ),
    )
    .reduce((left, right) => sql`(${left} + ${right})`, plain('0'));

const contains = ({ members }: SaidOf<'set'>, member: SaidOf<'text'>, dialect: Dialect): Sql =>
  firstOf(
    [...members].map(([name, has]) => [sql`${member.sql} = ${textOf(name, dialect)}`, has] as const),
    null,
  );

function sayPick(
  pick: Extract<PlanTerm, { kind: 'pick' }>['pick'],
  items: readonly Said[],
  terms: Terms,
): Said {
  const isLow = pick === 'lowest' || pick === 'earliest';
  return items.reduce((best, item) => {
    const order = isLow ? 'lessThan' : 'moreThan';
    return either(present(compareSaid(order, [item, best], terms) ?? undefined), item, best, terms);
  });
}

/** One where a condition holds, the other where it does not; where it is not known, neither is. */
function either(condition: Sql, one: Said, other: Said, terms: Terms): Said {
  const choose = (left: Sql, right: Sql): Sql =>
    firstOf(
      [
        [condition, left],
        [isThere(condition), right],
      ],
      null,
    );
  if (one.kind === 'day') return { kind: 'day', sql: choose(one.sql, as('day', other).sql) };
  const [left, right] = [as('figure', one), as('figure', other)];
  const chosen = (first: Figure['over'], second: Figure['over']): Figure['over'] => {
    if (first.constant !== null && first.constant === second.constant) return first;
    const [mine, yours] = terms.reckoning.alike(first, second);
    return {
      ...mine,
      sql: choose(mine.sql, yours.sql),
      most: first.most > second.most ? first.most : second.most,
      ...{ constant: null, isPositive: first.isPositive && second.isPositive },
    };
  };
  return {
    ...left,
    figure: {
      figure: chosen(left.figure.figure, right.figure.figure),
      over: chosen(left.figure.over, right.figure.over),
    },
  };
}
