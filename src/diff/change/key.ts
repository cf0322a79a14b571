/** One text for what means the same: without citations, the names of records gone through, or the order of conditions. */
import type { Expression, LiteralValue } from '../../ir/ir.ts';

/** Two expressions of editions that lie `years` apart have the same key where they say the same. */
export type KeyOf = (expression: Expression | null) => string;

export function keysFor(years: number): KeyOf {
  const known = new Map<Expression, string>();
  return (expression) => {
    if (expression === null) return '';
    const found = known.get(expression) ?? keyOf(expression, [], years);
    known.set(expression, found);
    return found;
  };
}

type Binders = readonly string[];

function keyOf(expression: Expression, binders: Binders, years: number): string {
  const inner = (part: Expression | null, more: Binders = binders): string =>
    part === null ? '' : keyOf(part, more, years);
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(literalKey(expression.value, years));
    case 'fact':
      return `${expression.subject}.${expression.fact}@${expression.year ?? ''}${bound(expression.binder, binders)}`;
    case 'say':
      return `say ${expression.name}${bound(expression.binder, binders)}`;
    case 'result':
      return `${expression.read} ${expression.name}${bound(expression.binder, binders)}`;
    case 'bound':
      return bound(expression.binder, binders);
    case 'call': {
      const parts = expression.arguments.map((part) => inner(part));
      const isJoined = expression.builtin === 'and' || expression.builtin === 'or';
      return `${meaningOf(expression.builtin)}(${(isJoined ? parts.toSorted() : parts).join(', ')})`;
    }
    case 'quantify': {
      const { quantifier, atLeast, over, binder, where, body } = expression;
      const within = [...binders, binder];
      return `${quantifier} ${atLeast ?? ''} ${JSON.stringify(over)} (${inner(where, within)}; ${inner(body, within)})`;
    }
    case 'pick': {
      const items = expression.items.map(({ value, condition }) => `${inner(value)} if ${inner(condition)}`);
      return `${expression.pick}(${items.toSorted().join('; ')})`;
    }
    default:
      return JSON.stringify(expression);
  }
}

/** `uiterlijk` and `tot en met` are two words for one bound. */
const meaningOf = (builtin: string): string =>
  builtin.replace(/\.(?:upTo|by)(?=Period|$)/, '.atMost').replace(/\.from(?=Period|$)/, '.atLeast');

/** Records gone through are known by how deep they stand. */
const bound = (binder: string | null, binders: Binders): string =>
  binder === null ? '' : `#${binders.lastIndexOf(binder)}`;

function literalKey(value: LiteralValue, years: number): unknown {
  const day = (date: string): string => (years === 0 ? date : sameInEveryYear(date));
  switch (value.kind) {
    case 'date':
      return { ...value, date: day(value.date) };
    case 'period':
      return { ...value, first: day(value.first), last: day(value.last) };
    case 'set':
      return { ...value, members: value.members.toSorted() };
    default:
      return value;
  }
}

/** The last day of February is one day, whether the year has a 29th or not. */
export const sameInEveryYear = (date: string): string => date.replace(/-02-29$/, '-02-28');
