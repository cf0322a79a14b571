/** Texts in SMT-LIB 2 (Barrett, Fontaine and Tinelli 2017): numbers, truths, and a script that is written line by line. */
import type { Exact } from '../base/exact.ts';
import type { Algebra } from './algebra.ts';

export type Sort = 'Int' | 'Real' | 'Bool';

export interface Writer {
  readonly algebra: Algebra<string, string>;
  /** A number or truth of which nothing is known yet; the same one for the same name. */
  readonly declare: (name: string, sort: Sort, about: string) => string;
  /** A text under a name; the same name for the same text. */
  readonly define: (sort: Sort, text: string) => string;
  readonly assert: (text: string) => void;
  readonly text: () => string;
}

export function newWriter(): Writer {
  const lines = new Set<string>();
  const declared = new Set<string>();
  const names = new Map<string, string>();
  const define: Writer['define'] = (sort, text) => {
    if (!text.startsWith('(') || isNumeral(text)) return text;
    const key = `${sort} ${text}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `t${names.size}`;
    names.set(key, name);
    lines.add(`(define-fun ${name} () ${sort} ${text})`);
    return name;
  };
  return {
    algebra: { ...texts, named: (value) => define('Int', value) },
    declare: (name, sort, about) => {
      if (!declared.has(name))
        lines.add(`(declare-const ${name} ${sort})${about === '' ? '' : ` ; ${plainAscii(about)}`}`);
      declared.add(name);
      return name;
    },
    define,
    assert: (text) => {
      if (text !== 'true') lines.add(`(assert ${text})`);
    },
    text: () => [...lines].map((line) => `${line}\n`).join(''),
  };
}

/** Solvers differ in what they make of other characters, and a comment is read by people only. */
const plainAscii = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?');

// ------------------------------------------------------------------------------------------ whole numbers

export const intText = (value: number): string => (value < 0 ? `(- ${-value})` : String(value));

function numberIn(text: string): number | null {
  const match = /^(?:(\d+)|\(- (\d+)\))$/.exec(text);
  if (match === null) return null;
  return match[1] === undefined ? -Number(match[2]) : Number(match[1]);
}

const isNumeral = (text: string): boolean => numberIn(text) !== null;

/** A number or truth that is known. */
export const isConstant = (text: string): boolean => isNumeral(text) || text === 'true' || text === 'false';

export const truth = (value: boolean): string => (value ? 'true' : 'false');

/** What is known is worked out at once. */
const texts: Omit<Algebra<string, string>, 'named'> = {
  int: intText,
  sum: (...parts) => {
    const known = parts.map(numberIn);
    const total = known.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const open = parts.filter((_, place) => known[place] === null);
    const all = total === 0 && open.length > 0 ? open : [...open, intText(total)];
    return all.length === 1 ? (all[0] ?? '0') : `(+ ${all.join(' ')})`;
  },
  times: (factor, part) => {
    const known = numberIn(part);
    if (known !== null) return intText(factor * known);
    return factor === 1 ? part : `(* ${intText(factor)} ${part})`;
  },
  isSame: (left, right) => {
    const [first, second] = [numberIn(left), numberIn(right)];
    if (first !== null && second !== null) return truth(first === second);
    return left === right ? 'true' : `(= ${left} ${right})`;
  },
  isAtLeast: (left, right) => {
    const [first, second] = [numberIn(left), numberIn(right)];
    return first !== null && second !== null ? truth(first >= second) : `(>= ${left} ${right})`;
  },
  allOf: (...parts) => allOf(parts),
  someOf: (...parts) => someOf(parts),
  not: (part) => not(part),
  choose: (condition, whenYes, whenNo) => choose(condition, whenYes, whenNo),
};

// ------------------------------------------------------------------------------------------------- truths

export function allOf(parts: readonly string[]): string {
  const open = [...new Set(parts)].filter((part) => part !== 'true');
  if (open.includes('false')) return 'false';
  return open.length < 2 ? (open[0] ?? 'true') : `(and ${open.join(' ')})`;
}

export function someOf(parts: readonly string[]): string {
  const open = [...new Set(parts)].filter((part) => part !== 'false');
  if (open.includes('true')) return 'true';
  return open.length < 2 ? (open[0] ?? 'false') : `(or ${open.join(' ')})`;
}

export function not(part: string): string {
  if (part === 'true' || part === 'false') return truth(part === 'false');
  return `(not ${part})`;
}

export function choose(condition: string, whenYes: string, whenNo: string): string {
  if (condition === 'true' || whenYes === whenNo) return whenYes;
  return condition === 'false' ? whenNo : `(ite ${condition} ${whenYes} ${whenNo})`;
}

// ----------------------------------------------------------------------------------------------- fractions

export function realText(value: Exact): string {
  const size = value.d === 1n ? `${value.n}.0` : `(/ ${value.n}.0 ${value.d}.0)`;
  return value.s < 0n ? `(- ${size})` : size;
}
