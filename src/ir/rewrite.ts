/** Rewriting plain data in which expressions, types and the like stand anywhere; what is not touched is the same object. */
import type { Expression } from './ir.ts';

/** Each object is changed after what is inside it. */
export function rewritten<Part>(part: Part, change: (node: object) => object): Part {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items = (part as readonly unknown[]).map((item) => rewritten(item, change));
    return items.every((item, place) => item === part[place]) ? part : (items as Part);
  }
  const entries = Object.entries(part).map(([key, value]) => [key, rewritten(value, change)] as const);
  const isSame = entries.every(([key, value]) => value === (part as Record<string, unknown>)[key]);
  return change(isSame ? part : Object.fromEntries(entries)) as Part;
}

/** The same, of expressions only. */
export const withExpressions = <Part>(part: Part, change: (node: Expression) => Expression): Part =>
  rewritten(part, (node) => (isExpression(node) ? change(node) : node));

const kinds: ReadonlySet<unknown> = new Set<Expression['kind']>([
  'literal',
  'fact',
  'say',
  'parameter',
  'readingValue',
  'readingTest',
  'result',
  'call',
  'quantify',
  'pick',
  'referenceDate',
  'bound',
  'gap',
]);

/** A type of figure may be called by a word of its own, never by one that an expression is called by. */
export const isExpression = (part: object): part is Expression => 'kind' in part && kinds.has(part.kind);
