import type { Fact } from '../../ir/ir.ts';
import type { Status } from '../../evaluate/result.ts';

export type Effort = NonNullable<Fact['effort']>;
export type LetterStatus = Status;
export type StepState =
  'upcoming' | 'open' | 'due' | 'late' | 'lapsed' | 'missed' | 'done' | 'doneEarly' | 'doneLate';
