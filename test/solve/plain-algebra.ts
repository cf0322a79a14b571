/** The arithmetic that solvers are given, on plain numbers. */
import type { Algebra } from '../../src/solve/algebra.ts';

export const plain: Algebra<number, boolean> = {
  int: (value) => value,
  sum: (...parts) => parts.reduce((total, part) => total + part, 0),
  times: (factor, part) => factor * part,
  isSame: (left, right) => left === right,
  isAtLeast: (left, right) => left >= right,
  allOf: (...parts) => parts.every(Boolean),
  someOf: (...parts) => parts.some(Boolean),
  not: (part) => !part,
  choose: (condition, whenYes, whenNo) => (condition ? whenYes : whenNo),
  named: (value) => value,
};
