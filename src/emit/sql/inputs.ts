/** What is known of an input on a row: its value, or that it has none, or nothing. What it cannot be counts as not known. */
import { exact } from '../../base/exact.ts';
import { present } from '../../base/invariant.ts';
import type { PlanInput } from '../../plan/plan.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { columnsOf, nameOf, type FactColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';
import {
  allOf,
  firstOf,
  isSurely,
  isThere,
  isUnknown,
  not,
  plain,
  someOf,
  sql,
  truth,
  type Sql,
} from './expression.ts';
import type { Layers } from './layers.ts';
import { columnId } from './names.ts';

export interface KnownInput {
  /** As `open_facts` names it. */
  readonly name: string;
  /** Null where it is not known or has none. Of a set there is none. */
  readonly value: Sql | null;
  /** Of an event without a day: `notYet` or `never`. */
  readonly state: Sql | null;
  /** Whether it is known to be absent. */
  readonly absent: Sql | null;
  /** Of a set, by member in the order of its choice. */
  readonly members: ReadonlyMap<string, Sql>;
  /** Whether something was given that it cannot be; null: every value of its column will do. */
  readonly wrong: Sql | null;
  readonly columns: readonly FactColumn[];
}

export interface KnownInputs {
  /** Throws `Unsayable`. */
  readonly of: (input: number) => KnownInput;
  /** Those that were asked for, in the order of the plan. */
  readonly all: () => readonly KnownInput[];
}

export interface Reading {
  readonly inputs: readonly PlanInput[];
  readonly index: ProgramIndex;
  readonly dialect: Dialect;
  readonly layers: Layers;
}

export function knownInputs(reading: Reading): KnownInputs {
  const known = new Map<number, KnownInput>();
  const of = (input: number): KnownInput => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const made = read(input, reading, of);
    known.set(input, made);
    return made;
  };
  return {
    of,
    all: () => [...known.entries()].sort(([left], [right]) => left - right).map(([, one]) => one),
  };
}

function read(place: number, reading: Reading, of: KnownInputs['of']): KnownInput {
  const { inputs, index } = reading;
  const input = present(inputs[place]);
  const { source } = input;
  const name = nameOf(source, inputs, index);
  if (source.kind === 'member') {
    const set = of(source.of);
    return { ...plainInput(name), value: present(set.members.get(source.member)) };
  }
  const columns = columnsOf(input, name, index);
  const part = (wanted: FactColumn['part']): FactColumn | null =>
    columns.find((column) => column.part === wanted) ?? null;
  const [value, state, presence] = [part('value'), part('state'), part('present')];
  const { layers, dialect } = reading;
  const raw = (column: FactColumn): Sql => plain(columnId(column.name, dialect));
  const members = columns
    .filter((column) => column.part === 'member')
    .map((column, at) => {
      const member = column.name.slice(name.length + 1);
      return [member, layers.column(`m${place}_${at}`, raw(column))] as const;
    });
  const absent = presence === null ? null : layers.column(`a${place}`, sql`(${raw(presence)} = FALSE)`);
  const gone = presence === null ? null : sql`coalesce(${raw(presence)} = FALSE, FALSE)`;
  const fits = value === null ? null : fit(value, raw(value), dialect);
  const kept = value === null ? null : keep(raw(value), fits, gone);
  const wrongs = [
    ...(value === null || kept === null || fits === null ? [] : [wrongValue(raw(value), kept)]),
    ...(state === null ? [] : [isSurely(not(isState(raw(state), dialect)))]),
  ];
  return {
    ...plainInput(name),
    columns,
    absent,
    members: new Map(members),
    value: kept === null ? null : layers.column(`v${place}`, kept),
    state:
      state === null || value === null
        ? null
        : stateOf(place, { state: raw(state), value: raw(value), gone }, reading),
    wrong: wrongs.length === 0 ? null : layers.column(`w${place}`, wrongOf(wrongs, gone)),
  };
}

const plainInput = (name: string): KnownInput => ({
  ...{ name, value: null, state: null, absent: null, members: new Map(), wrong: null, columns: [] },
});

const keep = (raw: Sql, fits: Sql | null, gone: Sql | null): Sql => {
  const conditions = [...(gone === null ? [] : [sql`NOT ${gone}`]), ...(fits === null ? [] : [fits])];
  return conditions.length === 0 ? raw : firstOf([[allOf(conditions), raw]], null);
};

/** Given, and not kept: said with the same words, so that an engine need not compare twice. */
const wrongValue = (raw: Sql, kept: Sql): Sql => allOf([isThere(raw), isUnknown(kept)]);

const wrongOf = (wrongs: readonly Sql[], gone: Sql | null): Sql =>
  allOf([...(gone === null ? [] : [sql`NOT ${gone}`]), someOf(wrongs)]);

const isState = (state: Sql, dialect: Dialect): Sql => dialect.oneOf(state, ['notYet', 'never']);

interface EventColumns {
  readonly state: Sql;
  readonly value: Sql;
  readonly gone: Sql | null;
}

/** A day goes before a state. */
function stateOf(place: number, { state, value, gone }: EventColumns, { layers, dialect }: Reading): Sql {
  const conditions = [
    ...(gone === null ? [] : [sql`NOT ${gone}`]),
    isUnknown(value),
    isState(state, dialect),
  ];
  return layers.column(`s${place}`, firstOf([[allOf(conditions), state]], null));
}

/** Whether a value is one that its input can have; null: any is. */
export function fit({ values, low, high, type }: FactColumn, raw: Sql, dialect: Dialect): Sql | null {
  if (values !== null) return values.length === 0 ? truth(false) : dialect.oneOf(raw, values);
  const bounds = [
    ...(low === null ? [] : [sql`${raw} >= ${bound(low, type.kind === 'date', dialect)}`]),
    ...(high === null ? [] : [sql`${raw} <= ${bound(high, type.kind === 'date', dialect)}`]),
  ];
  return bounds.length === 0 ? null : allOf(bounds);
}

const bound = (text: string, isDay: boolean, dialect: Dialect): string =>
  isDay ? dialect.date(text) : figureText(text);

/** A figure as a column can be compared with it. */
function figureText(text: string): string {
  const figure = exact(text);
  return figure.d === 1n ? figure.toFraction() : text;
}
