/** Terms of SMT-LIB 2 as text, folded where they are known, and a script that names the long ones. */
import type { Exact } from '../../../src/base/exact.ts';

/** Of some expression it is not written here what it means: nothing is said of what reads it. */
export class NotWritten extends Error {}

export type Term = string;

export const yes = 'true';
export const no = 'false';

export function not(term: Term): Term {
  if (term === yes) return no;
  if (term === no) return yes;
  return term.startsWith('(not ') ? term.slice(5, -1) : `(not ${term})`;
}

export function and(...terms: readonly Term[]): Term {
  const parts = [...new Set(terms.filter((term) => term !== yes))];
  if (parts.includes(no)) return no;
  return parts.length < 2 ? (parts[0] ?? yes) : `(and ${parts.join(' ')})`;
}

export function or(...terms: readonly Term[]): Term {
  const parts = [...new Set(terms.filter((term) => term !== no))];
  if (parts.includes(yes)) return yes;
  return parts.length < 2 ? (parts[0] ?? no) : `(or ${parts.join(' ')})`;
}

export function ite(condition: Term, then: Term, otherwise: Term): Term {
  if (condition === yes || then === otherwise) return then;
  if (condition === no) return otherwise;
  if (then === yes && otherwise === no) return condition;
  if (then === no && otherwise === yes) return not(condition);
  return `(ite ${condition} ${then} ${otherwise})`;
}

const isNumeral = (term: Term): boolean => /^\d+$|^\(- \d+\)$/.test(term);

export function equal(left: Term, right: Term): Term {
  if (left === right) return yes;
  if (isNumeral(left) && isNumeral(right)) return no;
  return `(= ${left} ${right})`;
}

export const whole = (value: number | bigint): Term => (value < 0 ? `(- ${-value})` : String(value));

export function real(value: Exact): Term {
  const size = value.d === 1n ? `${value.n}.0` : `(/ ${value.n}.0 ${value.d}.0)`;
  return value.s < 0n && value.n !== 0n ? `(- ${size})` : size;
}

export const add = (...terms: readonly Term[]): Term => {
  const parts = terms.filter((term) => term !== '0');
  return parts.length < 2 ? (parts[0] ?? '0') : `(+ ${parts.join(' ')})`;
};

export interface Script {
  readonly declare: (sort: 'Bool' | 'Int' | 'Real') => Term;
  readonly assert: (term: Term) => void;
  /** A short name for a long term. */
  readonly named: (term: Term, sort: 'Bool' | 'Int' | 'Real') => Term;
  readonly text: () => string;
}

const LONG = 40;

export function newScript(): Script {
  const lines: string[] = [];
  const names = new Map<Term, Term>();
  let count = 0;
  const next = (letter: string): Term => `${letter}${(count += 1)}`;
  return {
    declare: (sort) => {
      const name = next('v');
      lines.push(`(declare-const ${name} ${sort})`);
      return name;
    },
    assert: (term) => {
      if (term !== yes) lines.push(`(assert ${term})`);
    },
    named: (term, sort) => {
      if (term.length < LONG) return term;
      const known = names.get(`${sort} ${term}`);
      if (known !== undefined) return known;
      const name = next('d');
      lines.push(`(define-fun ${name} () ${sort} ${term})`);
      names.set(`${sort} ${term}`, name);
      return name;
    },
    text: () => `${lines.join('\n')}\n`,
  };
}
