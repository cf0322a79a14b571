/**
 * What a quantifier over the records of a list comes to on a row. The records stand in a table of their own, each with the
 * columns of what it belongs to. What a record may add is asked of its row, counted for its owner, and joined to the row of
 * the owner; so every record is asked once, and what a few of them leave open is told from what is sure.
 *
 * Records are taken to be independent of each other: where they share what is not known, more is allowed than can be.
 */
import { present } from '../../base/invariant.ts';
import { subjectOf, type Plan, type PlanElement, type PlanWhole, type Ref } from '../../plan/plan.ts';
import { inputsUnder } from '../../plan/reach.ts';
import { chainOf } from '../../plan/wholes.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { completeColumn, isOnce, keysOf, type FactColumn } from './columns.ts';
import { isAny, nothing, type Counted, type Gathered, type Gathering } from './counted.ts';
import type { Dialect } from './dialect.ts';
import { firstOf, isUnknown, not, plain, someOf, type Sql } from './expression.ts';
import type { KnownInputs } from './inputs.ts';
import type { Layers } from './layers.ts';
import { truthOver } from './list-counts.ts';
import { figureOver, type Reckoned } from './list-figures.ts';
import { addedBy, isSettled, type Each } from './list-record.ts';
import { columnId } from './names.ts';
import type { OpenInput } from './question.ts';
import { both, mapped } from './surely.ts';
import { Unsayable } from './unsayable.ts';

/** A table of records, counted by what they belong to. */
export interface Join {
  readonly name: string;
  readonly subject: string;
  readonly table: string;
  /** The columns by which a row of the owner is known. */
  readonly keys: readonly string[];
  readonly layers: Layers;
  readonly columns: readonly { readonly name: string; readonly how: Gathering; readonly value: Sql }[];
  readonly facts: () => readonly FactColumn[];
}

export interface Lists {
  /** Throws `Unsayable`. */
  readonly of: (whole: number) => Counted;
  readonly joins: () => readonly Join[];
  /** Of a list, by its name: whether a record of it has a fact that cannot be, and that leaves something open. */
  readonly wrongIn: (list: string) => Sql | null;
  /** For each list whether it is whole. */
  readonly columns: () => readonly FactColumn[];
}

interface Listing {
  readonly plan: Plan;
  readonly index: ProgramIndex;
  readonly dialect: Dialect;
  readonly tableOf: ((subject: string) => string) | null;
  readonly layers: Layers;
  readonly known: KnownInputs;
  readonly each: () => Each;
}

export function listsOf(listing: Listing): Lists {
  const made = new Map<number, Made>();
  const of = (place: number): Counted => {
    const found = made.get(place) ?? makeList(place, listing);
    made.set(place, found);
    return found.counted;
  };
  const all = (): readonly Made[] => [...made.values()];
  return {
    of,
    joins: () => all().map(({ join }) => join),
    wrongIn: (list) => {
      const own = all().flatMap(({ join, wrong }) =>
        join.subject === list && wrong !== null ? [wrong] : [],
      );
      return own.length === 0 ? null : someOf(own);
    },
    columns: () => [...new Map(all().map(({ complete }) => [complete.name, complete])).values()],
  };
}

interface Made {
  readonly counted: Counted;
  readonly join: Join;
  readonly wrong: Sql | null;
  readonly complete: FactColumn;
}

function makeList(place: number, listing: Listing): Made {
  const { plan, index, layers, dialect, tableOf } = listing;
  const whole = present(plan.wholes[place]);
  const { over } = whole;
  if (over.kind === 'members') throw new Unsayable({ kind: 'ofList', subject: '' });
  if (tableOf === null) throw new Unsayable({ kind: 'list', subject: over.subject });
  const { subject, each: asked } = over;
  const owner = index.subjects.get(subject)?.owner ?? null;
  const isReached = isOnce(owner, index) || chainOf(over.per, index).includes(owner ?? '');
  if (!isReached) throw new Unsayable({ kind: 'ofList', subject });
  const each = listing.each();
  const complete = completeOf(subject, listing);
  const name = `pol_list_${place}`;
  const columns: Join['columns'][number][] = [];
  /** What records have together is a column of the owner. */
  const columnOf = (how: Gathering, value: Sql): string => {
    const known = columns.find((one) => one.how === how && one.value.text === value.text);
    const column = known?.name ?? `${name}_${columns.length}`;
    if (known === undefined) columns.push({ name: column, how, value });
    return column;
  };
  const gathered: Gathered = {
    count: (how, when) => {
      if (when.text === 'FALSE') return nothing;
      const column = columnOf(how, firstOf([[when, plain('1')]], nothing));
      return layers.column(`${column}c`, plain(`coalesce(${column}, 0)`));
    },
    gather: (how, value) => {
      const column = columnOf(how, value);
      const made = plain(how === 'sum' ? `coalesce(${column}, ${dialect.wide.constant(0n)})` : column);
      return layers.column(`${column}c`, made);
    },
    isOpen: layers.column(
      `${name}o`,
      plain(`(coalesce(${columnId(complete.name, dialect)}, FALSE) = FALSE)`),
    ),
  };
  const { comes, isSettled: settled } = reckonedOver(whole, asked, gathered, each);
  const kinds = mapped(comes.kinds, (may, kind) => layers.column(`${name}${kind}`, may));
  const value = comes.value === null ? null : comes.value.said(layers.column(`${name}v`, comes.value.sql));
  const isUnsettled = not(settled);
  const wrongs = each.known.all().flatMap(({ wrong }) => wrong ?? []);
  return {
    counted: { kinds, value, inputs: inputsOf(over, [asked.where, asked.body], listing) },
    join: {
      ...{ name, subject, table: tableOf(subject), layers: each.layers, columns },
      keys: keysOf(owner, index),
      facts: () => each.known.all().flatMap((input) => input.columns),
    },
    wrong: wrongs.length === 0 ? null : isAny(gathered.count('max', both([someOf(wrongs), isUnsettled]))),
    complete,
  };
}

function reckonedOver(
  whole: PlanWhole,
  { where, body }: PlanElement,
  gathered: Gathered,
  each: Each,
): Reckoned {
  const { quantifier } = whole;
  const isFigure = !['every', 'some', 'atLeast', 'count'].includes(quantifier);
  if (isFigure && body !== null) return figureOver(whole, { where, body }, gathered, each);
  const adds = addedBy(where, body, quantifier === 'every', each);
  return { comes: truthOver(whole, { ...gathered, adds }, each.terms), isSettled: isSettled(adds) };
}

const completeOf = (subject: string, { index }: Listing): FactColumn => ({
  ...{ name: completeColumn(subject), part: 'complete', type: { kind: 'boolean' }, of: { kind: 'boolean' } },
  ...{ label: index.subjects.get(subject)?.label ?? null, values: null, low: null, high: null },
});

/** The list itself, and what it asks of the row that it belongs to. */
function inputsOf(
  { subject, per }: Extract<PlanWhole['over'], { readonly kind: 'records' }>,
  refs: readonly (Ref | null)[],
  { plan, index, known }: Listing,
): readonly OpenInput[] {
  const places = inputsUnder(
    refs.filter((ref) => ref !== null),
    plan,
  );
  const around = chainOf(per, index);
  const within = chainOf(subject, index).filter((one) => !isOnce(one, index) && !around.includes(one));
  const others = [...places].flatMap((place): readonly OpenInput[] => {
    const { source } = present(plan.inputs[place]);
    const isGiven = source.kind === 'fact' || source.kind === 'say' || source.kind === 'done';
    if (!isGiven && source.kind !== 'referenceDate') return [];
    if (isGiven && within.includes(subjectOf(source) ?? '')) return [];
    const { name, value, members } = known.of(place);
    const own = [...members].map(([member, one]) => ({ name: `${name}.${member}`, isOpen: isUnknown(one) }));
    return value === null ? own : [{ name, isOpen: isUnknown(value) }];
  });
  return [{ name: subject, isOpen: null }, ...others];
}
