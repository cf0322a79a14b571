/**
 * What is left of a diagram on a case, as questions for a solver: whether some case comes to a result, and whether two
 * cases that differ in some inputs only come to different ones.
 */
import type { Model } from './answer.ts';
import {
  newAround,
  newCopy,
  type Around,
  type Copy,
  type Found,
  type IsVaried,
  type Question,
  type Wanted,
} from './copy.ts';
import { differ } from './differ.ts';

export type { Found, Left, Question, Wanted } from './copy.ts';

export interface Query {
  readonly script: string;
  /** What no arithmetic says, by name: a case that is found may be none, as anything was allowed of it. */
  readonly leftFree: readonly string[];
  /** The cases that a solver found, in order; null where one has a value that no fact can have. */
  readonly read: (model: Model) => readonly Found[] | null;
}

/** Whether some case comes to a result. Throws `NotEncoded`. */
export function reaches(question: Question, wanted: Wanted): Query {
  const around = newAround();
  const copy = newCopy(question, around, nothing);
  around.writer.assert(copy.isResult(wanted));
  return queryOf(around, [copy]);
}

/** Whether two cases that differ in some inputs only come to different results. Throws `NotEncoded`. */
export function turnsOn(question: Question, isVaried: IsVaried): Query {
  const around = newAround();
  const copies = [newCopy(question, around, nothing), newCopy(question, around, isVaried)] as const;
  for (const { isCase } of copies) around.writer.assert(isCase);
  around.writer.assert(differ(...copies));
  return queryOf(around, copies);
}

const queryOf = ({ writer, leftFree }: Around, copies: readonly Copy[]): Query => ({
  script: writer.text(),
  leftFree: [...leftFree].sort(),
  read: readerOf(copies),
});

const nothing = (): boolean => false;

function readerOf(copies: readonly Copy[]): Query['read'] {
  return (model) => {
    const found = copies.map(({ read }) => read(model));
    return found.some((one) => one === null) ? null : found.filter((one) => one !== null);
  };
}
