/** What a quantifier over the records of a list comes to on the row that they belong to. */
import { plain, sql, truth, type Sql } from './expression.ts';
import type { OpenInput } from './question.ts';
import type { Said } from './said.ts';
import { either } from './surely.ts';

export type Kind = 'yes' | 'no' | 'value' | 'gap' | 'conflict' | 'error';

export interface Counted {
  /** Whether it may come to that on a row. */
  readonly kinds: Readonly<Record<Kind, Sql>>;
  /** The figure or the day, null where it is not known; null: it is yes or no. */
  readonly value: Said | null;
  /** The list, and what else it asks that is no fact of its records. */
  readonly inputs: readonly OpenInput[];
}

export interface Comes {
  readonly kinds: Counted['kinds'];
  /** An expression, and what the column is in which it will stand. */
  readonly value: { readonly sql: Sql; readonly said: (column: Sql) => Said } | null;
}

/** How one figure is made of what the records have. */
export type Gathering = 'max' | 'min' | 'sum';

/** What records have together, on the row that they belong to. */
export interface Gathered {
  /** So many records of which it holds, or with `max` whether there is one: 0 where there is none. */
  readonly count: (how: 'max' | 'sum', when: Sql) => Sql;
  /** Null where there is no record. */
  readonly gather: (how: Gathering, value: Sql) => Sql;
  /** There may be more records, of which nothing is known. */
  readonly isOpen: Sql;
}

export const never = truth(false);

export const noKinds: Comes['kinds'] = {
  ...{ yes: never, no: never, value: never },
  ...{ gap: never, conflict: never, error: never },
};

export const isAny = (counted: Sql): Sql => (counted.text === '0' ? truth(false) : sql`(${counted} > 0)`);
export const isNone = (counted: Sql): Sql => (counted.text === '0' ? truth(true) : sql`(${counted} = 0)`);

/** What a further record may add, where there may be one. */
export const more = (adds: Sql, { isOpen }: Gathered): Sql => (adds.text === 'FALSE' ? never : isOpen);

/** Whether a record may add it, one that is there or a further one. */
export const mayAdd = (adds: Sql, gathered: Gathered): Sql =>
  either([isAny(gathered.count('max', adds)), more(adds, gathered)]);

export const nothing = plain('0');
