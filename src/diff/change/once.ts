/** An exception that is written on a group or a timeline stands on each of its members; a change of it is told once. */
import type { Clause, Group, Program, Timeline } from '../../ir/ir.ts';
import { word } from '../../notation/literal.ts';
import type { Change, ClauseChange, Place } from '../report.ts';
import type { Compared } from './compared.ts';
import type { Laid } from './lay.ts';
import { isOfMeaning } from './meaning.ts';

export interface Once {
  /** Without what is told elsewhere; `members`: for which of its members it tells what is theirs as well. */
  readonly clauses: readonly Told[];
  /** What is told with a timeline, which is no clause itself. */
  readonly timelines: readonly ClauseChange[];
}

export interface Told extends Compared {
  readonly members: readonly string[];
}

export function toldOnce(found: readonly Compared[], laid: Laid): Once {
  const groups = groupsIn(laid.newer);
  const elsewhere = new Map<Compared, Set<Change>>();
  const timelines = new Map<string, Change[]>();
  const members = new Map<Compared, Set<string>>();
  for (const carried of carriedBy(found)) {
    const home = homeOf(carried.carriers, groups);
    if (home === null) continue;
    for (const [place, carrier] of carried.carriers.entries()) {
      if (carrier === home) continue;
      const told = elsewhere.get(carrier) ?? new Set();
      elsewhere.set(carrier, told);
      const own = carried.changes[place];
      if (own !== undefined) told.add(own);
      if (typeof home !== 'string') addTo(members, home, carrier.match.newer[0]?.name);
    }
    if (typeof home !== 'string') continue;
    timelines.set(home, [...(timelines.get(home) ?? []), ...carried.changes.slice(0, 1)]);
  }
  return {
    clauses: found.map((one) => ({
      ...one,
      exceptions: one.exceptions.filter(({ change }) => elsewhere.get(one)?.has(change) !== true),
      members: [...(members.get(one) ?? [])],
    })),
    timelines: [...timelines].flatMap(([name, changes]) => timelineChange(name, changes, laid)),
  };
}

function addTo<Key>(sets: Map<Key, Set<string>>, key: Key, name: string | undefined): void {
  if (name === undefined) return;
  const known = sets.get(key) ?? new Set();
  sets.set(key, known.add(name));
}

/** One change of one exception, on each clause that has it. */
interface Carried {
  readonly carriers: Compared[];
  readonly changes: Change[];
}

function carriedBy(found: readonly Compared[]): readonly Carried[] {
  const carried = new Map<string, Carried>();
  for (const one of found)
    for (const { name, change } of one.exceptions) {
      const key = JSON.stringify([name, change]);
      const known = carried.get(key) ?? { carriers: [], changes: [] };
      carried.set(key, known);
      known.carriers.push(one);
      known.changes.push(change);
    }
  return [...carried.values()].filter(({ carriers }) => carriers.length > 1);
}

/** The group that holds all others, the timeline of all, or null: each for itself. */
function homeOf(carriers: readonly Compared[], groups: Groups): Compared | string | null {
  const clauses = carriers.map(({ match }) => match.newer[0] ?? match.older[0]);
  const group = carriers.find((_, place) => {
    const own = clauses[place];
    return own?.kind === 'group' && clauses.every((other) => other === own || holds(own, other, groups));
  });
  if (group !== undefined) return group;
  const [first, ...others] = clauses.map((clause) => (clause?.kind === 'step' ? clause.timeline : null));
  return first != null && others.every((timeline) => timeline === first) ? first : null;
}

type Groups = ReadonlyMap<string, Group>;

const groupsIn = ({ clauses }: Program): Groups =>
  new Map(clauses.flatMap((clause) => (clause.kind === 'group' ? [[clause.name, clause] as const] : [])));

const holds = ({ members }: Group, clause: Clause | undefined, groups: Groups): boolean =>
  clause !== undefined &&
  members.some((member) => {
    const inner = groups.get(member);
    return member === clause.name || (inner !== undefined && holds(inner, clause, groups));
  });

function timelineChange(
  name: string,
  changes: readonly Change[],
  { original, newer }: Laid,
): readonly ClauseChange[] {
  const places = [original, newer].map((program) =>
    program.timelines.filter((timeline) => timeline.name === name).map((one) => placeOf(one, program)),
  );
  const [olders = [], newers = []] = places;
  const steps = newer.timelines.find((timeline) => timeline.name === name)?.steps ?? [];
  return [{ older: olders, newer: newers, changes, isOfMeaning: isOfMeaning(changes), readers: steps }];
}

const placeOf = ({ name, label, isProcedure, cites }: Timeline, { language }: Program): Place => ({
  path: `${word(isProcedure ? 'procedure' : 'timeline', language)} ${name}`,
  label,
  file: '',
  line: 0,
  norms: cites,
});
