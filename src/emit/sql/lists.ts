/**
 * What a quantifier over the records of a list comes to on a row. The records stand in a table of their own, each with the
 * columns of what it belongs to. What a record may add is asked of its row, counted for its owner, and joined to the row of
 * the owner; so every record is asked once, and what a few of them leave open is told from what is sure.
 *
 * Records are taken to be independent of each other: where they share what is not known, more is allowed than can be.
 */
import { present } from '../../base/invariant.ts';
import { subjectOf, type Plan, type PlanLeaf, type PlanWhole, type Ref } from '../../plan/plan.ts';
import { inputsUnder } from '../../plan/reach.ts';
import { chainOf } from '../../plan/wholes.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { bitIn } from './bits.ts';
import { completeColumn, isOnce, keysOf, type FactColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { allOf, firstOf, isUnknown, not, plain, someOf, sql, truth, type Sql } from './expression.ts';
import type { KnownInputs } from './inputs.ts';
import type { Layers } from './layers.ts';
import { columnId } from './names.ts';
import type { OpenInput, Questions } from './question.ts';
import { reach } from './reach.ts';
import { Unsayable } from './unsayable.ts';

export type Kind = 'yes' | 'no' | 'value' | 'gap' | 'conflict' | 'error';

export interface Counted {
  /** Whether it may come to that on a row. */
  readonly kinds: Readonly<Record<Kind, Sql>>;
  /** How many records, where that is known; null: it is yes or no. */
  readonly value: Sql | null;
  /** The list, and what else it asks that is no fact of its records. */
  readonly inputs: readonly OpenInput[];
}

/** A table of records, counted by what they belong to. */
export interface Join {
  readonly name: string;
  readonly subject: string;
  readonly table: string;
  /** The columns by which a row of the owner is known. */
  readonly keys: readonly string[];
  readonly layers: Layers;
  readonly columns: readonly { readonly name: string; readonly how: 'max' | 'sum'; readonly when: Sql }[];
  readonly facts: () => readonly FactColumn[];
}

export interface Lists {
  /** Throws `Unsayable`. */
  readonly of: (whole: number) => Counted;
  readonly joins: () => readonly Join[];
  /** Of a list, by its name: whether a record of it has a fact that cannot be, and that leaves something open. */
  readonly wrongIn: (list: string) => Sql | null;
  /** For each list whether it is whole. */
  readonly columns: () => readonly FactColumn[];
}

/** What a row of a record is asked by. */
interface Each {
  readonly plan: Plan;
  readonly dialect: Dialect;
  readonly layers: Layers;
  readonly questions: Questions;
  readonly known: KnownInputs;
}

interface Listing {
  readonly plan: Plan;
  readonly index: ProgramIndex;
  readonly dialect: Dialect;
  readonly tableOf: ((subject: string) => string) | null;
  readonly layers: Layers;
  readonly known: KnownInputs;
  readonly each: () => Each;
}

export function listsOf(listing: Listing): Lists {
  const made = new Map<number, Made>();
  const of = (place: number): Counted => {
    const found = made.get(place) ?? makeList(place, listing);
    made.set(place, found);
    return found.counted;
  };
  const all = (): readonly Made[] => [...made.values()];
  return {
    of,
    joins: () => all().map(({ join }) => join),
    wrongIn: (list) => {
      const own = all().flatMap(({ join, wrong }) =>
        join.subject === list && wrong !== null ? [wrong] : [],
      );
      return own.length === 0 ? null : someOf(own);
    },
    columns: () => [...new Map(all().map(({ complete }) => [complete.name, complete])).values()],
  };
}

interface Made {
  readonly counted: Counted;
  readonly join: Join;
  readonly wrong: Sql | null;
  readonly complete: FactColumn;
}

function makeList(place: number, listing: Listing): Made {
  const { plan, index, layers, dialect, tableOf } = listing;
  const whole = present(plan.wholes[place]);
  const { quantifier, over } = whole;
  if (over.kind === 'members') throw new Unsayable({ kind: 'ofList', subject: '' });
  if (tableOf === null) throw new Unsayable({ kind: 'list', subject: over.subject });
  const { subject, each: asked } = over;
  const owner = index.subjects.get(subject)?.owner ?? null;
  const isReached = isOnce(owner, index) || chainOf(over.per, index).includes(owner ?? '');
  if (!isReached || !isCounted(quantifier)) throw new Unsayable({ kind: 'ofList', subject });
  const each = listing.each();
  const name = `pol_list_${place}`;
  const columns: Join['columns'][number][] = [];
  /** What is counted over records is a column of the owner; of none of them it is nothing. */
  const count: Counting = (how, when) => {
    if (when.text === 'FALSE') return plain('0');
    const known = columns.find((one) => one.how === how && one.when.text === when.text);
    const column = known?.name ?? `${name}_${columns.length}`;
    if (known === undefined) columns.push({ name: column, how, when });
    return layers.column(`${column}c`, plain(`coalesce(${column}, 0)`));
  };
  const adds = addedBy(asked.where, asked.body, quantifier === 'every', each);
  const complete = completeOf(subject, listing);
  const isOpen = layers.column(
    `${name}o`,
    plain(`(coalesce(${columnId(complete.name, dialect)}, FALSE) = FALSE)`),
  );
  const come = comesTo(whole, { adds, count, isOpen });
  const kinds = mapped(come.kinds, (may, kind) =>
    isConstant(may) ? may : layers.column(`${name}${kind}`, may),
  );
  const value = come.value === null ? null : layers.column(`${name}v`, come.value);
  const isUnsettled = not(isSettled(adds));
  const wrongs = each.known.all().flatMap(({ wrong }) => wrong ?? []);
  return {
    counted: { kinds, value, inputs: inputsOf(subject, [asked.where, asked.body], listing) },
    join: {
      ...{ name, subject, table: tableOf(subject), layers: each.layers, columns },
      keys: keysOf(owner, index),
      facts: () => each.known.all().flatMap((input) => input.columns),
    },
    wrong: wrongs.length === 0 ? null : isAny(count('max', both([someOf(wrongs), isUnsettled]))),
    complete,
  };
}

const isCounted = (quantifier: PlanWhole['quantifier']): boolean =>
  quantifier === 'every' || quantifier === 'some' || quantifier === 'atLeast' || quantifier === 'count';

const completeOf = (subject: string, { index }: Listing): FactColumn => ({
  ...{ name: completeColumn(subject), part: 'complete', type: { kind: 'boolean' }, of: { kind: 'boolean' } },
  ...{ label: index.subjects.get(subject)?.label ?? null, values: null, low: null, high: null },
});

/** The list itself, and what it asks of the row that it belongs to. */
function inputsOf(
  subject: string,
  refs: readonly (Ref | null)[],
  { plan, index, known }: Listing,
): readonly OpenInput[] {
  const places = inputsUnder(
    refs.filter((ref) => ref !== null),
    plan,
  );
  const within = chainOf(subject, index).filter((one) => !isOnce(one, index));
  const others = [...places].flatMap((place): readonly OpenInput[] => {
    const { source } = present(plan.inputs[place]);
    const isGiven = source.kind === 'fact' || source.kind === 'say' || source.kind === 'done';
    if (!isGiven && source.kind !== 'referenceDate') return [];
    if (isGiven && within.includes(subjectOf(source) ?? '')) return [];
    const { name, value, members } = known.of(place);
    const own = [...members].map(([member, one]) => ({ name: `${name}.${member}`, isOpen: isUnknown(one) }));
    return value === null ? own : [{ name, isOpen: isUnknown(value) }];
  });
  return [{ name: subject, isOpen: null }, ...others];
}

// ------------------------------------------------------------------------------------------ of one record

/** Whether a record may add that; `drop`: nothing, as it does not count. Each is yes or no on every row. */
type Adds = Readonly<Record<'yes' | 'no' | 'gap' | 'conflict' | 'error' | 'drop', Sql>>;

const ways = ['yes', 'no', 'gap', 'conflict', 'error', 'drop'] as const;

function addedBy(where: Ref | null, body: Ref | null, isEvery: boolean, each: Each): Adds {
  const counts = leadsTo(where, 'w', each);
  const has = leadsTo(body, 'b', each);
  // Of what has no truth whether it counts, what it has settles it where it would do so either way.
  const settling = isEvery ? has.yes : has.no;
  const passing = isEvery ? has.no : has.yes;
  const isSpread = either([counts.gap, counts.conflict, counts.error]);
  const worst = (kind: 'gap' | 'conflict' | 'error'): Sql => {
    const below = { gap: [], conflict: ['gap'], error: ['gap', 'conflict'] } as const;
    const lower = below[kind].map((one) => has[one]);
    return either([
      both([counts.yes, has[kind]]),
      both([counts[kind], either([passing, ...lower, has[kind]])]),
      both([either(below[kind].map((one) => counts[one])), has[kind]]),
    ]);
  };
  const made: Adds = {
    yes: either([both([counts.yes, has.yes]), isEvery ? both([isSpread, settling]) : truth(false)]),
    no: either([both([counts.yes, has.no]), isEvery ? truth(false) : both([isSpread, settling])]),
    gap: worst('gap'),
    conflict: worst('conflict'),
    error: worst('error'),
    drop: either([counts.no, counts.drop, has.drop]),
  };
  return mapped(made, (one, way) => (isConstant(one) ? one : each.layers.column(`e_${way}`, one)));
}

/** The kinds of leaves that a diagram may lead to; null: yes. */
function leadsTo(ref: Ref | null, prefix: string, each: Each): Adds {
  const nowhere = mapped({ yes: 0, no: 0, gap: 0, conflict: 0, error: 0, drop: 0 }, () => truth(false));
  if (ref === null) return { ...nowhere, yes: truth(true) };
  const reached = reach(ref, { ...each, prefix, tellsOpen: false });
  const masks = new Map<string, bigint>();
  for (const { leaf, bit } of reached.leaves) {
    const way = wayOf(leaf);
    masks.set(way, (masks.get(way) ?? 0n) | bitIn(bit));
  }
  const all = [...masks.values()].reduce((set, mask) => set | mask, 0n);
  const { bits } = each.dialect;
  const word = each.layers.column(`${prefix}m`, reached.word(0));
  return mapped(nowhere, (_, way) => {
    const mask = masks.get(way) ?? 0n;
    if (mask === 0n || mask === all) return truth(mask !== 0n);
    return sql`(${bits.common(word, mask)} <> ${bits.constant(0n)})`;
  });
}

/** An absent yes or no counts as no. */
function wayOf(leaf: PlanLeaf): keyof Adds {
  switch (leaf.kind) {
    case 'value':
      if (leaf.value.kind === 'boolean') return leaf.value.value ? 'yes' : 'no';
      if (leaf.value.kind === 'absent') return 'no';
      break;
    case 'gap':
    case 'conflict':
    case 'error':
      return leaf.kind;
    case 'notApplicable':
      return 'drop';
    case 'term':
    case 'nowhere':
      break;
  }
  throw new Unsayable({ kind: 'ofList', subject: '' });
}

/** Only one way is left for it. */
const isSettled = (adds: Adds): Sql =>
  either(ways.map((own) => both(ways.map((way) => (way === own ? adds[way] : not(adds[way]))))));

// ------------------------------------------------------------------------------------------ of all records

type Counting = (how: 'max' | 'sum', when: Sql) => Sql;

interface Records {
  readonly adds: Adds;
  readonly count: Counting;
  /** There may be more records, of which nothing is known. */
  readonly isOpen: Sql;
}

type Comes = Pick<Counted, 'kinds' | 'value'>;

const isAny = (counted: Sql): Sql => (counted.text === '0' ? truth(false) : sql`(${counted} > 0)`);
const isNone = (counted: Sql): Sql => (counted.text === '0' ? truth(true) : sql`(${counted} = 0)`);

function comesTo(whole: PlanWhole, records: Records): Comes {
  switch (whole.quantifier) {
    case 'every':
      return settledBy('no', 'yes', records);
    case 'some':
      return settledBy('yes', 'no', records);
    case 'atLeast':
      return atLeast(whole.atLeast ?? 1, records);
    default:
      return howMany(records);
  }
}

const never = truth(false);

/** One that settles it is enough; without it the worst counts, and where nothing is worse it is the other. */
function settledBy(settling: 'yes' | 'no', other: 'yes' | 'no', { adds, count, isOpen }: Records): Comes {
  const mayBe = (way: keyof Adds): Sql => either([isAny(count('max', adds[way])), more(adds[way], isOpen)]);
  /** Every record may add one of these. */
  const allMay = (...some: readonly (keyof Adds)[]): Sql =>
    isNone(count('max', not(either(some.map((way) => adds[way])))));
  const calm = ['drop', other] as const;
  const kinds = {
    [other]: allMay(...calm),
    [settling]: mayBe(settling),
    value: never,
    gap: both([mayBe('gap'), allMay(...calm, 'gap')]),
    conflict: both([mayBe('conflict'), allMay(...calm, 'gap', 'conflict')]),
    error: both([mayBe('error'), allMay(...calm, 'gap', 'conflict', 'error')]),
  } as Comes['kinds'];
  return { kinds, value: null };
}

/** What a further record may add, where there may be one. */
const more = (adds: Sql, isOpen: Sql): Sql => (adds.text === 'FALSE' ? never : isOpen);

/**
 * At least so many. It is without a truth where those that are yes do not reach the number, and those without a truth could:
 * what may be so is the case where as many as possible are without a truth, and one less than the number is yes.
 */
function atLeast(number: number, { adds, count, isOpen }: Records): Comes {
  if (number <= 0) return { kinds: { ...noKinds, yes: truth(true) }, value: null };
  const spread = (...some: readonly ('gap' | 'conflict' | 'error')[]): Sql => {
    const within = either(some.map((way) => adds[way]));
    const worst = adds[some.at(-1) ?? 'gap'];
    const aside = either([adds.no, adds.drop]);
    const isForced = isAny(count('max', not(either([adds.yes, aside, within]))));
    const forced = count('sum', both([adds.yes, not(aside), not(within)]));
    const [open, sure] = [count('sum', within), count('sum', both([adds.yes, not(within)]))];
    const most = sql`(${open} + ${firstOf([[sql`(${sure} > ${String(number - 1)})`, plain(String(number - 1))]], sure)})`;
    const known = both([
      isAny(count('max', worst)),
      not(isForced),
      sql`(${forced} < ${String(number)})`,
      sql`(${most} >= ${String(number)})`,
    ]);
    // Of further records any number may be yes, or without a truth.
    const further = either([isAny(count('max', worst)), more(worst, isOpen)]);
    return either([known, both([isOpen, further])]);
  };
  const least = count('sum', not(either([adds.no, adds.drop])));
  const kinds: Comes['kinds'] = {
    yes: either([sql`(${count('sum', adds.yes)} >= ${String(number)})`, more(adds.yes, isOpen)]),
    no: sql`(${least} < ${String(number)})`,
    value: never,
    gap: spread('gap'),
    conflict: spread('gap', 'conflict'),
    error: spread('gap', 'conflict', 'error'),
  };
  return { kinds, value: null };
}

const noKinds: Comes['kinds'] = {
  yes: never,
  no: never,
  value: never,
  gap: never,
  conflict: never,
  error: never,
};

/** How many: a number where each record is settled and there are no more of them; else any. */
function howMany({ adds, count, isOpen }: Records): Comes {
  const isLeftOpen = either([isOpen, isAny(count('max', not(isSettled(adds))))]);
  const any = (way: 'gap' | 'conflict' | 'error'): Sql =>
    either([isAny(count('max', adds[way])), more(adds[way], isOpen)]);
  const [gap, conflict, error] = [any('gap'), any('conflict'), any('error')];
  const isCounted = not(either([gap, conflict, error]));
  const kinds: Comes['kinds'] = {
    yes: never,
    no: never,
    value: either([isLeftOpen, isCounted]),
    gap: both([gap, either([isLeftOpen, not(either([conflict, error]))])]),
    conflict: both([conflict, either([isLeftOpen, not(error)])]),
    error,
  };
  const isKnown = both([not(isLeftOpen), isCounted]);
  return { kinds, value: firstOf([[isKnown, count('sum', adds.yes)]], null) };
}

// ------------------------------------------------------------------------------------------------- words

const isConstant = ({ text }: Sql): boolean => text === 'TRUE' || text === 'FALSE';

/** Conditions of which each is yes or no: what is always so says nothing. */
function both(parts: readonly Sql[]): Sql {
  if (parts.some(({ text }) => text === 'FALSE')) return truth(false);
  return allOf(parts.filter(({ text }) => text !== 'TRUE'));
}

function either(parts: readonly Sql[]): Sql {
  if (parts.some(({ text }) => text === 'TRUE')) return truth(true);
  return someOf(parts.filter(({ text }) => text !== 'FALSE'));
}

const mapped = <Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  make: (one: From, key: Key) => To,
): Readonly<Record<Key, To>> =>
  Object.fromEntries(
    (Object.entries(from) as [Key, From][]).map(([key, one]) => [key, make(one, key)]),
  ) as Record<Key, To>;
