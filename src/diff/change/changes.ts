/**
 * What changed between the clauses of two editions, and beside them, told so that each change stands once: that of a
 * condition on a group with the group, and not again with each of its members.
 */
import { placeOf } from '../place.ts';
import type { Clause, Expression, Program, Requirement } from '../../ir/ir.ts';
import type { Match } from '../match/match.ts';
import type { Change, ClauseChange, Place } from '../report.ts';
import { changesBeside, type AtHand } from './beside.ts';
import { clauseChanges, requiredBy } from './clause.ts';
import { conditionChanges } from './conditions.ts';
import type { Compared } from './compared.ts';
import { exceptionChanges } from './exceptions.ts';
import { layOver } from './lay.ts';
import { isOfMeaning } from './meaning.ts';
import { toldOnce, type Told } from './once.ts';
import { isUnwritten } from '../unwritten.ts';
import { change, comparing, within, type Comparing } from './texts.ts';

/**
 * Clauses in the order of the matches, then what stands beside them. The programs are those that were compiled; matches
 * may be of programs that were laid over each other, as clauses are known by their paths.
 */
export function changesBetween(
  older: Program,
  newer: Program,
  matches: readonly Match[],
  atHand: AtHand = { older: true, newer: true },
): readonly ClauseChange[] {
  const compare = comparing(layOver(older, newer, matches));
  const found = compareAll(matches, compare, atHand);
  const { clauses, timelines } = toldOnce(found, compare.laid);
  const written = new Map(older.clauses.map((clause) => [clause.name, clause]));
  return [
    ...clauses.flatMap((one) => entryOf(one, written)),
    ...timelines,
    ...changesBeside(compare, atHand),
  ];
}

function compareAll(matches: readonly Match[], compare: Comparing, atHand: AtHand): readonly Compared[] {
  const { original, older, newer } = compare.laid;
  const laid = new Map(original.clauses.map(({ name }, place) => [name, older.clauses[place]]));
  const own = new Map(newer.clauses.map((clause) => [clause.name, clause]));
  const clausesIn = (
    names: readonly Clause[],
    map: ReadonlyMap<string, Clause | undefined>,
  ): readonly Clause[] => names.flatMap(({ name }) => map.get(name) ?? []);
  return matches.map((match) => {
    const [before, now] = [clausesIn(match.older, laid), clausesIn(match.newer, own)];
    const pairs = before.flatMap((one) => now.map((other) => comparePair(one, other, compare)));
    const fate = fateOf(match, compare, atHand);
    if (pairs.length < 2)
      return { match, own: [...fate, ...(pairs[0]?.own ?? [])], exceptions: pairs[0]?.exceptions ?? [] };
    const shared = inEvery(pairs.map((pair) => pair.own));
    const parts = before.length > 1 ? before : now;
    const apart = pairs.flatMap((pair, place) => inOne(pair, shared, parts[place]?.name ?? null));
    return {
      match,
      own: [...fate, ...askedTogether(before, now, compare), ...shared, ...apart],
      exceptions: [],
    };
  });
}

const comparePair = (older: Clause, newer: Clause, compare: Comparing): Omit<Compared, 'match'> => ({
  own: clauseChanges(older, newer, compare),
  exceptions: exceptionChanges(older, newer, compare),
});

/** Of what was split, what is other in each part: what one part has not, another has. */
const inEvery = ([first = [], ...others]: readonly (readonly Change[])[]): readonly Change[] =>
  first.filter(
    (one) =>
      one.kind !== 'condition' && others.every((changes) => changes.some((other) => isSame(one, other))),
  );

/**
 * What is other in one part alone, under its name: when it applies, what excepts it. Other words of it stand there to be
 * read, and what the parts of a requirement ask is told of them together.
 */
const inOne = (
  { own, exceptions }: Omit<Compared, 'match'>,
  shared: readonly Change[],
  name: string | null,
): readonly Change[] =>
  within(
    name,
    [...own, ...exceptions.map((one) => one.change)].filter(
      (one) =>
        isOfMeaning([one]) &&
        !shared.some((other) => isSame(one, other)) &&
        !(one.kind === 'condition' && own.includes(one)),
    ),
  );

/** What the parts of a requirement ask together, against what it asked. */
function askedTogether(
  older: readonly Clause[],
  newer: readonly Clause[],
  compare: Comparing,
): readonly Change[] {
  const [before, now] = [older, newer].map((clauses) =>
    clauses.filter((clause) => clause.kind === 'requirement'),
  );
  if (before === undefined || now === undefined || before.length * now.length === 0) return [];
  return conditionChanges(askedByAll(before, compare), askedByAll(now, compare), compare);
}

/** Each of them once, as what must hold. */
function askedByAll(requirements: readonly Requirement[], { keyOf }: Comparing): Expression {
  const asked = new Map(requirements.map(requiredBy).map((test) => [keyOf(test), test]));
  const [only, ...more] = [...asked.values()];
  return only !== undefined && more.length === 0
    ? only
    : { kind: 'call', builtin: 'and', arguments: [...asked.values()] };
}

const isSame = (one: Change, other: Change): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What became of the clause as a whole. */
function fateOf(
  { how, older: [one], newer: [other] }: Match,
  { laid: { original, newer } }: Comparing,
  atHand: AtHand,
): readonly Change[] {
  const saysNothing = (clause: Clause | undefined, program: Program): boolean =>
    clause !== undefined && isUnwritten(clause, program);
  switch (how) {
    case 'same':
      return [];
    case 'added':
      return [change(atHand.older && !saysNothing(other, newer) ? 'added' : 'notAtHand')];
    case 'removed':
      return [change(atHand.newer && !saysNothing(one, original) ? 'removed' : 'notAtHand')];
    case 'split':
    case 'merged':
      return [change(how)];
    case 'renamed':
    case 'moved':
      return [change(how, one?.name ?? null, other?.name ?? null)];
  }
}

function entryOf(
  { match, own, exceptions, members }: Told,
  written: ReadonlyMap<string, Clause>,
): readonly ClauseChange[] {
  const changes = [...own, ...exceptions.map((one) => one.change)];
  if (changes.length === 0) return [];
  return [
    {
      older: match.older.flatMap(({ name }) => placeIn(written.get(name))),
      newer: match.newer.map(placeOf),
      changes,
      isOfMeaning: isOfMeaning(changes),
      readers: members,
    },
  ];
}

const placeIn = (clause: Clause | undefined): readonly Place[] =>
  clause === undefined ? [] : [placeOf(clause)];
