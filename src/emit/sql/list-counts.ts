/** What yes and no of the records of a list come to: every, some, at least so many, how many. */
import { FIGURE_LIMIT } from '../../base/limits.ts';
import type { PlanWhole } from '../../plan/plan.ts';
import { isAny, isNone, mayAdd, more, never, noKinds, type Comes, type Gathered } from './counted.ts';
import { firstOf, not, plain, sql, truth, type Sql } from './expression.ts';
import { bothWays } from './figures.ts';
import { isSettled, type Adds, type Way } from './list-record.ts';
import type { Said } from './said.ts';
import { both, either } from './surely.ts';
import type { Terms } from './terms.ts';

interface Records extends Gathered {
  readonly adds: Adds;
}

export function truthOver(whole: PlanWhole, records: Records, terms: Terms): Comes {
  switch (whole.quantifier) {
    case 'every':
      return settledBy('no', 'yes', records);
    case 'some':
      return settledBy('yes', 'no', records);
    case 'atLeast':
      return atLeast(whole.atLeast ?? 1, records);
    default:
      return howMany(records, terms);
  }
}

/** One that settles it is enough; without it the worst counts, and where nothing is worse it is the other. */
function settledBy(settling: 'yes' | 'no', other: 'yes' | 'no', records: Records): Comes {
  const { adds, count } = records;
  const mayBe = (way: Way): Sql => mayAdd(adds[way], records);
  /** Every record may add one of these. */
  const allMay = (...some: readonly Way[]): Sql =>
    isNone(count('max', not(either(some.map((way) => adds[way])))));
  const calm = ['drop', other] as const;
  const kinds = {
    [other]: allMay(...calm),
    [settling]: mayBe(settling),
    value: never,
    gap: both([mayBe('gap'), allMay(...calm, 'gap')]),
    conflict: both([mayBe('conflict'), allMay(...calm, 'gap', 'conflict')]),
    error: both([mayBe('error'), allMay(...calm, 'gap', 'conflict', 'error')]),
  } as Comes['kinds'];
  return { kinds, value: null };
}

/**
 * At least so many. It is without a truth where those that are yes do not reach the number, and those without a truth could:
 * what may be so is the case where as many as possible are without a truth, and one less than the number is yes.
 */
function atLeast(number: number, records: Records): Comes {
  const { adds, count, isOpen } = records;
  if (number <= 0) return { kinds: { ...noKinds, yes: truth(true) }, value: null };
  const spread = (...some: readonly ('gap' | 'conflict' | 'error')[]): Sql => {
    const within = either(some.map((way) => adds[way]));
    const worst = adds[some.at(-1) ?? 'gap'];
    const aside = either([adds.no, adds.drop]);
    const isForced = isAny(count('max', not(either([adds.yes, aside, within]))));
    const forced = count('sum', both([adds.yes, not(aside), not(within)]));
    const [open, sure] = [count('sum', within), count('sum', both([adds.yes, not(within)]))];
    const most = sql`(${open} + ${firstOf([[sql`(${sure} > ${String(number - 1)})`, plain(String(number - 1))]], sure)})`;
    const known = both([
      isAny(count('max', worst)),
      not(isForced),
      sql`(${forced} < ${String(number)})`,
      sql`(${most} >= ${String(number)})`,
    ]);
    // Of further records any number may be yes, or without a truth.
    return either([known, both([isOpen, mayAdd(worst, records)])]);
  };
  const least = count('sum', not(either([adds.no, adds.drop])));
  const kinds: Comes['kinds'] = {
    yes: either([sql`(${count('sum', adds.yes)} >= ${String(number)})`, more(adds.yes, records)]),
    no: sql`(${least} < ${String(number)})`,
    value: never,
    gap: spread('gap'),
    conflict: spread('gap', 'conflict'),
    error: spread('gap', 'conflict', 'error'),
  };
  return { kinds, value: null };
}

/** How many: a number where each record is settled and there are no more of them; else any. */
function howMany(records: Records, { reckoning }: Terms): Comes {
  const { adds, count, isOpen } = records;
  const isLeftOpen = either([isOpen, isAny(count('max', not(isSettled(adds))))]);
  const [gap, conflict, error] = [
    ...[mayAdd(adds.gap, records), mayAdd(adds.conflict, records), mayAdd(adds.error, records)],
  ] as const;
  const isCounted = not(either([gap, conflict, error]));
  const kinds: Comes['kinds'] = {
    yes: never,
    no: never,
    value: either([isLeftOpen, isCounted]),
    gap: both([gap, either([isLeftOpen, not(either([conflict, error]))])]),
    conflict: both([conflict, either([isLeftOpen, not(error)])]),
    error,
  };
  const isKnown = both([not(isLeftOpen), isCounted]);
  const said = (column: Sql): Said => ({
    ...{ kind: 'figure', of: 'number' },
    figure: reckoning.ofColumn(column, 0, bothWays(FIGURE_LIMIT)),
  });
  return { kinds, value: { sql: firstOf([[isKnown, count('sum', adds.yes)]], null), said } };
}
