/** What a solver says, read: whether there is a case, and the values that it found for what was declared. */
import { exact, type Exact } from '../base/exact.ts';

export type Answer =
  | { readonly kind: 'sat'; readonly model: Model }
  | { readonly kind: 'unsat' }
  /** Undecided, with what the solver says of why. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** By name the value as it was written. */
export type Model = ReadonlyMap<string, string>;

/** A first line `sat`, `unsat` or `unknown`, and after `sat` a line for each constant: its name and its value. */
export function readAnswer(text: string): Answer {
  const [first = '', ...rest] = text.trim().split('\n');
  if (first === 'unsat') return { kind: 'unsat' };
  if (first !== 'sat') return { kind: 'unknown', reason: first.replace(/^unknown ?/, '') };
  const values = rest.flatMap((line) => {
    const match = /^(\S+) (.+)$/.exec(line.trim());
    return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const];
  });
  return { kind: 'sat', model: new Map(values) };
}

/** A fraction in decimals, in parts, negative: null for what is no rational number. */
function fractionOf(text: string): Exact | null {
  const plain = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return exact(plain);
  const negative = /^\(- (.+)\)$/.exec(plain);
  if (negative !== null) return fractionOf(negative[1] ?? '')?.neg() ?? null;
  const quotient = /^\(\/ (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)\)$/.exec(plain);
  if (quotient === null) return null;
  const under = exact(quotient[2] ?? '1');
  return under.n === 0n ? null : exact(quotient[1] ?? '0').div(under);
}

/** Null: it is not there, or is no rational number. */
export function figureIn(model: Model, name: string): Exact | null {
  const text = model.get(name);
  return text === undefined ? null : fractionOf(text);
}

export function numberIn(model: Model, name: string): number | null {
  const found = figureIn(model, name);
  return found === null || found.d !== 1n ? null : Number(found.s * found.n);
}

export function truthIn(model: Model, name: string): boolean | null {
  const text = model.get(name);
  return text === 'true' ? true : text === 'false' ? false : null;
}
