/**
 * How one condition became another: conditions that stand together one by one, a bound as a bound, a figure as a figure,
 * and else the whole condition from what it was to what it is.
 */
import { builtins } from '../../builtins/builtins.ts';
import type { CallNode, Expression, LiteralValue } from '../../ir/ir.ts';
import { nodesOf } from '../../total/expressions.ts';
import type { Change } from '../report.ts';
import { pairedBy, pairedByLikeness } from './pairing.ts';
import { change, changedWhole, type Comparing } from './texts.ts';

type Join = 'and' | 'or';

export function conditionChanges(
  older: Expression | null,
  newer: Expression | null,
  comparing: Comparing,
): readonly Change[] {
  if (comparing.keyOf(older) === comparing.keyOf(newer)) return [];
  if (older === null || newer === null) return [changedWhole('condition', older, newer, comparing)];
  const bound = boundChange(older, newer, comparing);
  if (bound !== null) return [bound];
  const [before, now] = [joinOf(older), joinOf(newer)];
  if (before !== null && now !== null && before !== now)
    return [changedWhole('condition', older, newer, comparing)];
  const join = before ?? now;
  return join === null
    ? (figureChanges(older, newer, comparing) ?? [changedWhole('condition', older, newer, comparing)])
    : joinedChanges(older, newer, join, comparing);
}

/** How conditions that stand together changed; what is one bound in the one may be two in the other. */
function joinedChanges(
  older: Expression,
  newer: Expression,
  join: Join,
  comparing: Comparing,
): readonly Change[] {
  const whole = pairedBy(partsOf(older, join), partsOf(newer, join), [comparing.keyOf]);
  const ends = (parts: readonly Expression[], others: readonly Expression[]): readonly Expression[] =>
    join === 'and' ? parts.flatMap((part) => endsBeside(part, others, comparing)) : parts;
  const equal = pairedBy(ends(whole.gone, whole.came), ends(whole.came, whole.gone), [comparing.keyOf]);
  if (isRegrouped(equal.gone, equal.came) || isRegrouped(equal.came, equal.gone))
    return [changedWhole('condition', joined(equal.gone, join), joined(equal.came, join), comparing)];
  const alike = pairedByLikeness({ ...equal, pairs: [] }, speaksOf);
  const [gone, came] = [alike.gone, alike.came];
  const only = gone.length === 1 && came.length === 1;
  const pairs = only ? [...alike.pairs, [gone[0], came[0]] as const] : alike.pairs;
  const changed = pairs.flatMap(([one, other]) =>
    one === undefined || other === undefined ? [] : insideChanges(one, other, comparing),
  );
  if (only) return changed;
  // One of several ways less is not a condition less: that shows only when all of them stand there.
  if (join === 'or' && gone.length + came.length > 0)
    return [changedWhole('condition', older, newer, comparing)];
  return [
    ...changed,
    ...gone.map((one) => changedWhole('condition', one, null, comparing)),
    ...came.map((one) => changedWhole('condition', null, one, comparing)),
  ];
}

/** A range as its two bounds, where the same thing is bounded in another way on the other side. */
function endsBeside(
  part: Expression,
  others: readonly Expression[],
  { keyOf }: Comparing,
): readonly Expression[] {
  const ends = part.kind === 'call' ? endsOf(part) : null;
  const [first] = ends ?? [];
  if (ends === null || first?.kind !== 'call') return [part];
  const bounded = (other: Expression): string => {
    const [left = null] = other.kind === 'call' ? other.arguments : [];
    return keyOf(left);
  };
  return others.some((other) => bounded(other) === bounded(first)) ? ends : [part];
}

/** One that became several that speak of nothing else: `een of twee` for `een en twee`. */
function isRegrouped(one: readonly Expression[], several: readonly Expression[]): boolean {
  const [only] = one;
  if (only === undefined || one.length > 1 || several.length < 2) return false;
  const spoken = speaksOf(only);
  return several.every((part) => [...speaksOf(part)].every((name) => spoken.has(name)));
}

function joined(parts: readonly Expression[], join: Join): Expression | null {
  const [only = null, ...more] = parts;
  return more.length === 0 ? only : { kind: 'call', builtin: join, arguments: parts };
}

/** What was one condition and is now several, inside others, is clearest whole. */
function insideChanges(older: Expression, newer: Expression, comparing: Comparing): readonly Change[] {
  const isRebuilt = (joinOf(older) === null) !== (joinOf(newer) === null);
  return isRebuilt
    ? [changedWhole('condition', older, newer, comparing)]
    : conditionChanges(older, newer, comparing);
}

/** What a condition is about: facts, judgements, results, readings; and how it compares them, for less. */
export function speaksOf(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodesOf([expression])) {
    if (node.kind === 'fact') found.add(`${node.subject}.${node.fact} ${node.year ?? ''}`);
    if (node.kind === 'say' || node.kind === 'result' || node.kind === 'parameter') found.add(node.name);
    if (node.kind === 'readingTest' || node.kind === 'readingValue') found.add(node.reading);
    if (node.kind === 'literal' && node.value.kind === 'choice') found.add(node.value.member);
  }
  return found;
}

// ----------------------------------------------------------------------------------------- joined

function joinOf(expression: Expression): Join | null {
  if (expression.kind !== 'call') return null;
  const { builtin } = expression;
  if (builtin === 'and' || builtin === 'or') return builtin;
  return endsOf(expression) === null ? null : 'and';
}

function partsOf(expression: Expression, join: Join): readonly Expression[] {
  if (expression.kind !== 'call') return [expression];
  return expression.builtin === join
    ? expression.arguments.flatMap((part) => partsOf(part, join))
    : [expression];
}

/** `van … tot en met …` and `gedurende` as the two bounds that they are; null for anything else. */
function endsOf({ builtin, arguments: [value, first, second] }: CallNode): readonly Expression[] | null {
  const operator = builtins[builtin]?.operator;
  if (value === undefined || first === undefined) return null;
  const kind = builtin.slice(0, builtin.indexOf('.'));
  const [from, upTo] = kind === 'date' || kind === 'event' ? ['from', 'by'] : ['atLeast', 'atMost'];
  const bounds = (low: Expression, high: Expression): readonly Expression[] => [
    { kind: 'call', builtin: `${kind}.${from}`, arguments: [value, low] },
    { kind: 'call', builtin: `${kind}.${upTo}`, arguments: [value, high] },
  ];
  if (operator === 'within' && second !== undefined) return bounds(first, second);
  return operator === 'during' ? bounds(endOf(first, 'first'), endOf(first, 'last')) : null;
}

function endOf(period: Expression, end: 'first' | 'last'): Expression {
  if (period.kind !== 'literal' || period.value.kind !== 'period')
    return { kind: 'call', builtin: `period.${end}`, arguments: [period] };
  return { kind: 'literal', value: { kind: 'date', date: period.value[end] } };
}

// ----------------------------------------------------------------------------------------- single

const orders: ReadonlySet<string> = new Set([
  'lessThan',
  'atMost',
  'moreThan',
  'atLeast',
  'from',
  'before',
  'by',
  'upTo',
  'after',
  'during',
]);
const figures: ReadonlySet<string> = new Set(['number', 'money', 'percentage', 'date', 'event']);

/** The same thing compared with another figure or day, or in another way; the part is what is compared. */
function boundChange(older: Expression, newer: Expression, comparing: Comparing): Change | null {
  const [denied, stillDenied] = [deniedBy(older), deniedBy(newer)];
  if (denied !== null && stillDenied !== null) {
    const inside = boundChange(denied, stillDenied, comparing);
    return inside && { ...inside, part: `${comparing.newer.word('not')} ${inside.part ?? ''}` };
  }
  const [before, now] = [boundOf(older), boundOf(newer)];
  if (before === null || now === null) return null;
  if (comparing.keyOf(before.left) !== comparing.keyOf(now.left)) return null;
  const { days, from, to } = changedWhole('bound', before.right, now.right, comparing);
  return change(
    'bound',
    `${comparing.older.operator(before.builtin)} ${from ?? ''}`,
    `${comparing.newer.operator(now.builtin)} ${to ?? ''}`,
    { part: comparing.newer.text(now.left), days },
  );
}

function deniedBy(expression: Expression): Expression | null {
  const isDenial = expression.kind === 'call' && expression.builtin === 'not';
  return isDenial ? (expression.arguments[0] ?? null) : null;
}

function boundOf(expression: Expression): Bound | null {
  if (expression.kind !== 'call') return null;
  const { builtin, arguments: parts } = expression;
  const [left, right] = parts;
  const operator = builtins[builtin]?.operator ?? '';
  const isEquality = operator === 'equal' || operator === 'notEqual';
  const isBound = orders.has(operator) || (isEquality && figures.has(builtin.split('.')[0] ?? ''));
  return !isBound || left === undefined || right === undefined ? null : { builtin, left, right };
}

interface Bound {
  readonly builtin: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** The figures that differ in what is else the same; null where something else differs too. */
export function figureChanges(
  older: Expression,
  newer: Expression,
  comparing: Comparing,
): readonly Change[] | null {
  if (comparing.keyOf(older) === comparing.keyOf(newer)) return [];
  if (older.kind === 'literal' && newer.kind === 'literal')
    return isFigure(older.value) && older.value.kind === newer.value.kind
      ? [changedWhole('figure', older, newer, comparing)]
      : null;
  if (older.kind === 'call' && newer.kind === 'call')
    return older.builtin === newer.builtin ? inEach(older.arguments, newer.arguments, comparing) : null;
  if (older.kind === 'pick' && newer.kind === 'pick' && older.pick === newer.pick)
    return inItems(older.items, newer.items, comparing);
  if (older.kind === 'quantify' && newer.kind === 'quantify') return inQuantifier(older, newer, comparing);
  return null;
}

type Quantify = Extract<Expression, { readonly kind: 'quantify' }>;
type Items = Extract<Expression, { readonly kind: 'pick' }>['items'];

function inEach(
  older: readonly (Expression | null)[],
  newer: readonly (Expression | null)[],
  comparing: Comparing,
): readonly Change[] | null {
  if (older.length !== newer.length) return null;
  const found = older.map((one, place) => {
    const other = newer[place] ?? null;
    if (one === null || other === null) return one === other ? [] : null;
    return figureChanges(one, other, comparing);
  });
  return found.every((changes) => changes !== null) ? found.flat() : null;
}

function inItems(older: Items, newer: Items, comparing: Comparing): readonly Change[] | null {
  const isSame = newer.every(
    ({ condition }, place) => comparing.keyOf(older[place]?.condition ?? null) === comparing.keyOf(condition),
  );
  const values = (items: Items): readonly Expression[] => items.map(({ value }) => value);
  return isSame ? inEach(values(older), values(newer), comparing) : null;
}

/** Names of records that are gone through may differ: keys of what is inside them count them by their depth. */
function inQuantifier(older: Quantify, newer: Quantify, comparing: Comparing): readonly Change[] | null {
  const isSame =
    older.quantifier === newer.quantifier &&
    JSON.stringify(older.over) === JSON.stringify(newer.over) &&
    older.binder === newer.binder;
  if (!isSame) return null;
  const inside = inEach([older.where, older.body], [newer.where, newer.body], comparing);
  if (inside === null || older.atLeast === newer.atLeast) return inside;
  return [...inside, change('figure', String(older.atLeast ?? ''), String(newer.atLeast ?? ''))];
}

const isFigure = ({ kind }: LiteralValue): boolean =>
  kind === 'number' ||
  kind === 'money' ||
  kind === 'percentage' ||
  kind === 'duration' ||
  kind === 'range' ||
  kind === 'date' ||
  kind === 'period';
