/** What the parts of an answer are made of: statuses, and values as JSON. */

export type Status = 'decided' | 'undetermined' | 'gap' | 'conflict' | 'notApplicable' | 'error';

/**
 * A value as JSON: yes/no as true or false, a member of a choice, a party, a contact or a date as text, money as text
 * with at least two decimals (`"1234.50"`), a number or percentage as a number where that is exact and as text where
 * it is not (70 is 70 %), a set as an array, a period with its ends, what is absent as `{ "absent": true }`.
 */
export type JsonValue =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly first: string; readonly last: string }
  | { readonly years: number; readonly months: number; readonly days: number }
  | { readonly low: number | string; readonly high: number | string }
  | { readonly absent: true };

/**
 * A possible outcome: a value; a status other than decided; everything from one value to another (`null`: no bound);
 * every set with at least these members and at most those; or any value at all.
 */
export type Possible =
  | JsonValue
  | { readonly status: 'gap' | 'conflict' | 'notApplicable' | 'error' }
  | {
      readonly from: JsonValue | null;
      readonly to: JsonValue | null;
      readonly fromIncluded: boolean;
      readonly toIncluded: boolean;
    }
  | { readonly certain: readonly string[]; readonly perhaps: readonly string[] }
  | { readonly any: string };

/** What one revision says of something on which revisions differ. */
export interface RevisionAnswer {
  readonly revision: number;
  readonly status: Status;
  readonly outcome: JsonValue | null;
  readonly possible: readonly Possible[];
  /** The days of a step; null for anything else. */
  readonly first: string | null;
  readonly last: string | null;
}
