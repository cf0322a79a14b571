/** Values as SQL has them. */
import type { Value } from '../../base/value.ts';
import { isUnknown, someOf, truth, type Sql } from './expression.ts';
import type { Figure } from './figures.ts';

export type Said =
  | { readonly kind: 'truth'; readonly sql: Sql }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly of: 'number' | 'money' | 'percentage' }
  | { readonly kind: 'day'; readonly sql: Sql }
  /** Also a choice by the name of its member, a party and a contact. */
  | { readonly kind: 'text'; readonly sql: Sql; readonly choice: string | null }
  | { readonly kind: 'period'; readonly first: Sql; readonly last: Sql }
  | { readonly kind: 'set'; readonly members: ReadonlyMap<string, Sql> }
  | { readonly kind: 'range'; readonly low: Figure; readonly high: Figure }
  /** What is not reckoned with by itself. */
  | { readonly kind: 'constant'; readonly value: Value };

export type SaidOf<Kind extends Said['kind']> = Extract<Said, { readonly kind: Kind }>;

/** A value of a kind. Throws where it is of another, which the checker has ruled out. */
export function as<Kind extends Said['kind']>(kind: Kind, said: Said | undefined): SaidOf<Kind> {
  if (said?.kind !== kind) throw new RangeError(`expected ${kind}, found ${said?.kind ?? 'nothing'}`);
  return said as SaidOf<Kind>;
}

/** Whether a value is not known. */
export function isUnsaid(said: Said): Sql {
  switch (said.kind) {
    case 'truth':
    case 'day':
    case 'text':
      return isUnknown(said.sql);
    case 'figure':
      return someOf(
        [said.figure.figure, said.figure.over]
          .filter(({ constant }) => constant === null)
          .map((whole) => isUnknown(whole.sql)),
      );
    case 'period':
      return someOf([isUnknown(said.first), isUnknown(said.last)]);
    case 'set':
      return someOf([...said.members.values()].map(isUnknown));
    case 'range':
    case 'constant':
      return truth(false);
  }
}
