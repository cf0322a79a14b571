/** What arithmetic makes of a term, and what it stands on. */
import type { BuiltinContext, OperatorName } from '../builtins/builtins.ts';
import type { CallTerm, Input } from '../diagram/model.ts';
import type { Days } from './days.ts';
import type { Codes, Encoded } from './encoded.ts';
import type { Writer } from './writer.ts';

/** A value, and when there is none. */
export interface Worked {
  readonly value: Encoded;
  readonly fails: readonly Failed[];
}

export interface Failed {
  readonly when: string;
  readonly as: 'gap' | 'error';
}

export interface Surroundings {
  readonly writer: Writer;
  readonly codes: Codes;
  readonly days: Days;
  readonly context: BuiltinContext;
  /** The value of an input where it has one. */
  readonly valueOf: (input: Input) => Worked;
}

/** What a builtin makes of values that are not all known; null: no arithmetic says it. */
export type Call = (values: readonly Encoded[], around: Surroundings, term: CallTerm) => Worked | null;

export type Calls = Partial<Record<OperatorName, Call>>;
