/**
 * One vocabulary for two editions: everything that either speaks of. A fact that is not the same thing in both is kept
 * apart under two names; of a choice each edition goes on meaning its own members only.
 */
import type { Choice, Expression, Fact, Program, Say } from '../../ir/ir.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import { rewritten, withExpressions } from '../../ir/rewrite.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import { comparePlaces, placeOf } from '../../diagram/variable.ts';

export interface Shared {
  readonly older: Program;
  readonly newer: Program;
  /** Facts, judgements and choices with one name that are not the same thing. */
  readonly unlike: readonly string[];
}

/** What an edition calls what is not the same thing in the other. No name that can be written has this in it. */
export const APART = '@ouder';

export function shareVocabulary(before: Program, newer: Program): Shared {
  const choices = new Set(unlikeChoices(before, newer));
  const older = choicesApart(before, choices);
  const facts = new Set(unlikeFacts(older, newer));
  const says = new Set(unlikeSays(older, newer));
  const apart = withExpressions(older, (node) => {
    if (node.kind === 'fact' && facts.has(`${node.subject}.${node.fact}`))
      return { ...node, fact: `${node.fact}${APART}` };
    return node.kind === 'say' && says.has(node.name) ? { ...node, name: `${node.name}${APART}` } : node;
  });
  const named: Program = {
    ...apart,
    facts: apart.facts.map((fact) =>
      facts.has(`${fact.subject}.${fact.name}`) ? { ...fact, name: `${fact.name}${APART}` } : fact,
    ),
    says: apart.says.map((say) => (says.has(say.name) ? { ...say, name: `${say.name}${APART}` } : say)),
  };
  const unlike = [...choices, ...facts, ...says].toSorted();
  return { older: withBoth(named, named, newer), newer: withBoth(newer, named, newer), unlike };
}

// ------------------------------------------------------------------------------------ what is not alike

/** Of an ordered choice the order counts. */
const unlikeChoices = (older: Program, newer: Program): readonly string[] =>
  sharedOf(older.choices, newer.choices, ({ name }) => name)
    .filter(([own, other]) => (own.isOrdered || other.isOrdered) && merged(own, other) === null)
    .map(([{ name }]) => name);

function choicesApart(program: Program, unlike: ReadonlySet<string>): Program {
  if (unlike.size === 0) return program;
  const away = (name: string): string => (unlike.has(name) ? `${name}${APART}` : name);
  const said = rewritten(program, (node) =>
    'choice' in node && typeof node.choice === 'string' ? { ...node, choice: away(node.choice) } : node,
  );
  return { ...said, choices: said.choices.map((choice) => ({ ...choice, name: away(choice.name) })) };
}

const unlikeFacts = (older: Program, newer: Program): readonly string[] =>
  sharedOf(older.facts, newer.facts, ({ subject, name }) => `${subject}.${name}`)
    .filter(
      ([own, other]) =>
        canonicalJson(own.type) !== canonicalJson(other.type) ||
        own.isYearly !== other.isYearly ||
        isEmpty(rangeOfBoth(own, other)),
    )
    .map(([{ subject, name }]) => `${subject}.${name}`);

const unlikeSays = (older: Program, newer: Program): readonly string[] =>
  sharedOf(older.says, newer.says, ({ name }) => name)
    .filter(([own, other]) => shapeOf(own) !== shapeOf(other))
    .map(([{ name }]) => name);

const shapeOf = ({ say, type, per }: Say): string => canonicalJson({ say, type, per });

function sharedOf<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, Item])[] {
  const byKey = new Map(newer.map((item) => [keyOf(item), item]));
  return older.flatMap((item) => {
    const other = byKey.get(keyOf(item));
    return other === undefined ? [] : [[item, other] as const];
  });
}

// ------------------------------------------------------------------------------------------------- both

/** A program that knows what both speak of; what it says itself is what it said. */
function withBoth(own: Program, older: Program, newer: Program): Program {
  const choices = union(newer.choices, older.choices, ({ name }) => name, mergedOf);
  const closed = ownMembersOnly(own, choices);
  return {
    ...closed,
    consultable: overlapOf(older.consultable, newer.consultable),
    subjects: union(newer.subjects, older.subjects, ({ name }) => name),
    facts: union(newer.facts, older.facts, ({ subject, name }) => `${subject}.${name}`, factOfBoth),
    choices,
    parties: union(newer.parties, older.parties, ({ name }) => name),
    contacts: union(newer.contacts, older.contacts, ({ name }) => name),
    calendars: union(newer.calendars, older.calendars, ({ name }) => name),
    examples: [],
    acceptances: [],
    readings: closed.readings.map((reading) => ({
      ...reading,
      alternatives: reading.alternatives.slice(0, 1),
    })),
  };
}

function union<Item>(
  newer: readonly Item[],
  older: readonly Item[],
  keyOf: (item: Item) => string,
  both: (newer: Item, older: Item) => Item = (item) => item,
): readonly Item[] {
  const before = new Map(older.map((item) => [keyOf(item), item]));
  const after = new Set(newer.map(keyOf));
  return [
    ...newer.map((item) => {
      const other = before.get(keyOf(item));
      return other === undefined ? item : both(item, other);
    }),
    ...older.filter((item) => !after.has(keyOf(item))),
  ];
}

/** Values that a fact can have in both editions. */
const factOfBoth = (newer: Fact, older: Fact): Fact => ({
  ...newer,
  range: rangeOfBoth(older, newer),
  mayBeAbsent: newer.mayBeAbsent && older.mayBeAbsent,
});

type Range = Fact['range'];
type End = NonNullable<Range>['low'];

function rangeOfBoth({ range: one }: Fact, { range: other }: Fact): Range {
  if (one === null || other === null) return one ?? other;
  return { low: outer(one.low, other.low, 1), high: outer(one.high, other.high, -1) };
}

/** The higher of two lower ends, or the lower of two higher ones. */
function outer(one: End, other: End, sign: 1 | -1): End {
  if (one === null || other === null) return one ?? other;
  return sign * compareEnds(one, other) >= 0 ? one : other;
}

function compareEnds(one: NonNullable<End>, other: NonNullable<End>): number {
  const [left, right] = [one, other].map(({ value }) => placeOf(valueOfLiteral(value)));
  return left == null || right == null ? 0 : comparePlaces(left, right);
}

const isEmpty = (range: Range): boolean =>
  range !== null && range.low !== null && range.high !== null && compareEnds(range.low, range.high) > 0;

/** The days on which both can be asked; where there are none, any day. */
function overlapOf(one: Program['consultable'], other: Program['consultable']): Program['consultable'] {
  if (one === null || other === null) return one ?? other;
  const from =
    [one.from, other.from]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  const to = [one.to, other.to].filter((day) => day !== null).toSorted()[0] ?? null;
  return from !== null && to !== null && from > to ? null : { from, to };
}

// ------------------------------------------------------------------------------------------- of choices

const mergedOf = (newer: Choice, older: Choice): Choice => merged(older, newer) ?? newer;

/** Both lists in one, in which each keeps its order; null where an order counts and they contradict each other. */
function merged(older: Choice, newer: Choice): Choice | null {
  const names = new Set(newer.members.map(({ name }) => name));
  const before = older.members.map(({ name }) => name).filter((name) => names.has(name));
  const known = new Set(before);
  const after = newer.members.map(({ name }) => name).filter((name) => known.has(name));
  const isOrdered = older.isOrdered || newer.isOrdered;
  if (isOrdered && before.join() !== after.join()) return null;
  const members = [...newer.members];
  for (const [place, member] of older.members.entries()) {
    if (names.has(member.name)) continue;
    const previous = older.members[place - 1]?.name;
    const at = previous === undefined ? -1 : members.findIndex(({ name }) => name === previous);
    members.splice(at + 1, 0, member);
  }
  return { ...newer, isOrdered, members };
}

/** What goes over the members of a choice goes on going over those of its own edition. */
function ownMembersOnly(program: Program, choices: readonly Choice[]): Program {
  const grown = new Map(
    program.choices
      .filter((own) => choices.find(({ name }) => name === own.name)?.members.length !== own.members.length)
      .map((own) => [own.name, own]),
  );
  if (grown.size === 0) return program;
  return withExpressions(program, (node) => {
    if (node.kind !== 'quantify' || node.over.kind !== 'choice') return node;
    const own = grown.get(node.over.choice);
    if (own === undefined) return node;
    const isOwn = isOneOf(own, node.binder);
    return { ...node, where: node.where === null ? isOwn : call('and', [isOwn, node.where]) };
  });
}

const isOneOf = ({ name: choice, members }: Choice, binder: string): Expression =>
  call(
    'or',
    members.map(({ name: member }) =>
      call('choice.equal', [
        { kind: 'bound', binder },
        { kind: 'literal', value: { kind: 'choice', choice, member } },
      ]),
    ),
  );

type Builtin = Extract<Expression, { readonly kind: 'call' }>['builtin'];

const call = (builtin: Builtin, parts: readonly Expression[]): Expression => ({
  kind: 'call',
  builtin,
  arguments: parts,
});
