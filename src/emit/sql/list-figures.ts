/**
 * What sums and extremes over the records of a list come to: exact where every record is known and there are no more of them,
 * else any figure, beside what is possible without one.
 */
import { present } from '../../base/invariant.ts';
import { exact, greatestDivisor } from '../../base/exact.ts';
import { FIRST_DAY } from '../../base/limits.ts';
import type { PlanWhole, Ref } from '../../plan/plan.ts';
import { bitIn, setOf } from './bits.ts';
import { isAny, mayAdd, never, noKinds, type Comes, type Gathered, type Gathering } from './counted.ts';
import type { Dialect } from './dialect.ts';
import { firstOf, isThere, not, plain, sql, truth, type Sql } from './expression.ts';
import { bothWays } from './figures.ts';
import {
  isSettled,
  reachIn,
  spreadOf,
  truthOf,
  waysIn,
  waysTo,
  wordOf,
  type Adds,
  type Each,
} from './list-record.ts';
import type { ReachedLeaf } from './reach.ts';
import type { Said } from './said.ts';
import { both, either } from './surely.ts';
import { sayTerm, sayValue } from './terms.ts';
import { Unsayable } from './unsayable.ts';

export interface Asked {
  readonly where: Ref | null;
  readonly body: Ref;
}

export interface Reckoned {
  readonly comes: Comes;
  /** Of a record: whether it is known what it adds. */
  readonly isSettled: Sql;
}

export function figureOver(whole: PlanWhole, asked: Asked, gathered: Gathered, each: Each): Reckoned {
  const counts = waysTo(asked.where, 'w', truthOf, each);
  const reached = reachIn(asked.body, 'b', each);
  const has = waysIn(reached, 'b', spreadOf, each);
  const amount = amountOf(whole, reached.leaves, wordOf(reached, 'b', each), each);
  const isOut = either([counts.no, counts.drop]);
  const isKnown = both([isSettled(has), either([not(has.value), amount.isKnown])]);
  const settled = each.layers.column('e_set', both([isSettled(counts), either([isOut, isKnown])]));
  const isCounting = both([not(isOut), not(has.drop)]);
  const isAdded = both([counts.yes, isCounting, isThere(amount.sql)]);
  const records: Records = { counts, has, isCounting, isAdded, settled, gathered };
  const gatheredValue = gathered.gather(amount.how, firstOf([[isAdded, amount.sql]], amount.ofNone));
  return { comes: comesTo(whole, amount, gatheredValue, records), isSettled: settled };
}

interface Records {
  readonly counts: Adds;
  readonly has: Adds;
  readonly isCounting: Sql;
  /** Whether it has a value, and that is added. */
  readonly isAdded: Sql;
  readonly settled: Sql;
  readonly gathered: Gathered;
}

function comesTo({ quantifier }: PlanWhole, amount: Amount, value: Sql, records: Records): Comes {
  const { counts, has, isCounting, isAdded, settled, gathered } = records;
  const { count, isOpen } = gathered;
  const isLeftOpen = either([isOpen, isAny(count('max', not(settled)))]);
  const spread = (way: 'gap' | 'conflict' | 'error'): readonly [may: Sql, does: Sql] => {
    const own = either([counts[way], has[way]]);
    return [both([isLeftOpen, mayAdd(own, gathered)]), isAny(count('max', both([isCounting, own])))];
  };
  const [[mayGap, gap], [mayConflict, conflict], [mayError, error]] = [
    ...[spread('gap'), spread('conflict'), spread('error')],
  ] as const;
  const isExtreme = quantifier !== 'sum';
  const hasAny = isExtreme ? isAny(count('max', isAdded)) : truth(true);
  const isClosed = not(isLeftOpen);
  const hasValue = both([not(either([gap, conflict, error])), hasAny]);
  const kinds: Comes['kinds'] = {
    ...noKinds,
    value: either([isLeftOpen, hasValue]),
    gap: either([
      isExtreme ? isLeftOpen : mayGap,
      both([isClosed, not(conflict), not(error), either([gap, isExtreme ? not(hasAny) : never])]),
    ]),
    conflict: either([mayConflict, both([isClosed, conflict, not(error)])]),
    error: either([mayError, both([isClosed, error])]),
  };
  return { kinds, value: { sql: firstOf([[both([isClosed, hasValue]), value]], null), said: amount.said } };
}

// ------------------------------------------------------------------------------------------ of one record

interface Amount {
  /** Null where it is absent or not known. */
  readonly sql: Sql;
  /** Whether one value is left, which is known, or that there is none. */
  readonly isKnown: Sql;
  readonly how: Gathering;
  /** What stands in the place of a record that adds nothing. */
  readonly ofNone: Sql | null;
  readonly said: (column: Sql) => Said;
}

/** More records than belong to one row. */
const MOST_RECORDS = 2n ** 30n;

interface Valued {
  readonly isAlone: Sql;
  /** Null: it is absent. */
  readonly said: Said | null;
}

function amountOf(whole: PlanWhole, leaves: readonly ReachedLeaf[], word: Sql, each: Each): Amount {
  const { bits } = each.dialect;
  const all = setOf(leaves);
  const valued = leaves.flatMap(({ leaf, bit }): readonly Valued[] => {
    const isAlone = sql`(${bits.common(word, all)} = ${bits.constant(bitIn(bit))})`;
    if (leaf.kind === 'term') return [{ isAlone, said: sayTerm(leaf.term, each.terms) }];
    if (leaf.kind !== 'value') return [];
    return [{ isAlone, said: leaf.value.kind === 'absent' ? null : sayValue(leaf.value, each.terms) }];
  });
  const { quantifier } = whole;
  const isLow = quantifier === 'lowest' || quantifier === 'earliest';
  const how = quantifier === 'sum' ? 'sum' : isLow ? 'min' : 'max';
  return whole.type.kind === 'date' ? dayOf(valued, how, each.dialect) : figureOf(whole, valued, how, each);
}

const unsayable = (): Unsayable => new Unsayable({ kind: 'ofList', subject: '' });

/** `example` is of the type that it has where nothing has a value. */
function chosen(
  valued: readonly Valued[],
  example: string,
  sqlOf: (said: Said) => Sql,
): Pick<Amount, 'sql' | 'isKnown'> {
  const values = valued.map(({ isAlone, said }) => ({ isAlone, value: said === null ? null : sqlOf(said) }));
  return {
    sql: firstOf(
      [
        ...values.flatMap(({ isAlone, value }) => (value === null ? [] : [[isAlone, value] as const])),
        ...(values.every(({ value }) => value === null) ? [[never, plain(example)] as const] : []),
      ],
      null,
    ),
    isKnown: either(
      values.map(({ isAlone, value }) => both([isAlone, value === null ? truth(true) : isThere(value)])),
    ),
  };
}

function dayOf(valued: readonly Valued[], how: Gathering, { date }: Dialect): Amount {
  const dayIn = (said: Said): Sql => {
    if (said.kind !== 'day') throw unsayable();
    return said.sql;
  };
  return {
    ...chosen(valued, date(FIRST_DAY), dayIn),
    how,
    ofNone: null,
    said: (sql) => ({ kind: 'day', sql }),
  };
}

/** Whole numbers over one that all of them have. */
function figureOf({ type }: PlanWhole, valued: readonly Valued[], how: Gathering, each: Each): Amount {
  const { reckoning } = each.terms;
  const { wide } = each.dialect;
  const figures = valued.flatMap(({ said }) => {
    if (said === null) return [];
    if (said.kind !== 'figure' || said.figure.over.constant === null) throw unsayable();
    return [said.figure.over.constant];
  });
  const over = figures.reduce(leastShared, 1n);
  let most = 1n;
  const wholeIn = (said: Said): Sql => {
    if (said.kind !== 'figure') throw unsayable();
    const whole = present(reckoning.times(said.figure, over) ?? undefined);
    if (whole.most > most) most = whole.most;
    return wide.scaled(whole.sql, 0);
  };
  const own = chosen(valued, wide.constant(0n), wholeIn);
  const farthest = how === 'sum' ? most * MOST_RECORDS : most;
  if (farthest >= wide.limit) throw new Unsayable({ kind: 'digits' });
  const of = type.kind === 'money' || type.kind === 'percentage' ? type.kind : 'number';
  return {
    ...{ ...own, how },
    ofNone: how === 'sum' ? plain(wide.constant(0n)) : null,
    said: (column) => ({
      ...{ kind: 'figure', of },
      figure: reckoning.ofColumn(column, 0, bothWays(exact(farthest)), over),
    }),
  };
}

const leastShared = (left: bigint, right: bigint): bigint => (left / greatestDivisor(left, right)) * right;
