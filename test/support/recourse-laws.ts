/**
 * Recourse against enumeration: where every input has few values, every change is tried on every completion through the
 * total meaning. What is found must be of the least number of changes, all of it, and nothing else.
 */
import type { Result, Value } from '../../src/base/value.ts';
import type { Recourse, Way } from '../../src/evaluate/recourse/answer.ts';
import { recourseOf } from '../../src/evaluate/recourse/recourse.ts';
import { valueJson } from '../../src/evaluate/literal-json.ts';
import type { Program } from '../../src/ir/ir.ts';
import { isNo } from '../../src/total/results.ts';
import { evaluateAlways, evaluateTotal } from '../../src/total/total.ts';
import { resultText, valueText } from '../../src/total/value-text.ts';
import { factKey, type World } from '../../src/total/world.ts';
import { jsonText } from './agreement.ts';
import {
  countCase,
  countGuards,
  countProgram,
  expectedWithoutLists,
  missingIn,
  printCounts,
  type Counters,
} from './agreement-counts.ts';
import { openInputs, withoutLists, type Open } from './exactness.ts';
import { choices, membersOf } from './program-data.ts';
import { factsFrom, randomCase, type Atom } from './program-world.ts';
import { randomProgram } from './random-program.ts';
import { dice, type Dice } from './seeded.ts';

export interface RecourseCounts {
  cases: number;
  worlds: number;
  reached: number;
  found: number;
  ties: number;
  several: number;
  depends: number;
  notPossible: number;
  /** With open inputs that the change has to do for. */
  open: number;
  /** Not sure of itself, which is no answer. */
  inexact: number;
}

export const noRecourse = (): RecourseCounts => ({
  cases: 0,
  worlds: 0,
  reached: 0,
  found: 0,
  ties: 0,
  several: 0,
  depends: 0,
  notPossible: 0,
  open: 0,
  inexact: 0,
});

export interface WrongRecourse {
  readonly seed: number;
  readonly clause: string;
  readonly wanted: string;
  readonly expected: string;
  readonly found: string;
  readonly facts: unknown;
}

const options = { clauses: 5, depth: 3, lists: false, finite: true } as const;
const WORLD_LIMIT = 400;
const PLAN_LIMIT = 3000;

interface Knob {
  readonly open: Open;
  readonly canChange: boolean;
  /** Null: not known. */
  readonly known: Value | null;
}

/** One program with some facts that can be changed and some inputs that are not known; each of its clauses is asked. */
export function checkRecourse(
  seed: number,
  counts: RecourseCounts,
  met: Counters | null = null,
): readonly WrongRecourse[] {
  const roll = dice(seed ^ 0x51ed270b);
  const program = withChangeable(randomProgram(seed, options), roll);
  const made = randomCase(program, roll, false);
  const world = { ...made.world, records: withoutLists(made.world.records) };
  const knobs = chooseKnobs(program, world, roll);
  const unknown = new Set(knobs.filter(({ known }) => known === null).map(({ open }) => open.path));
  const keep = (atom: Atom): 'whole' | 'no' => (unknown.has(atom.path) ? 'no' : 'whole');
  const facts = { ...factsFrom(program, made, keep, 'whole'), decl: [] };
  const frozen = onlyThese(program, knobs);
  const worlds = worldTable(frozen, world, knobs);
  if (worlds.size === 0) return [];
  counts.worlds += worlds.size;
  if (met !== null) {
    countProgram(program, met);
    for (const results of worlds.values()) countCase(results, met);
    countGuards(program, world, evaluateTotal(program, world), met);
  }
  const wrong: WrongRecourse[] = [];
  for (const { name, to, matches } of questions(frozen, worlds, roll)) {
    const reading = recourseOf(frozen, facts, { decision: name, to, limit: 2000 });
    if (reading.kind !== 'recourse') throw new Error(`${name} ${to}: ${reading.kind}`);
    const { recourse } = reading;
    if (recourse.errors.length > 0) return [];
    counts.cases += 1;
    const expected = expectedOf(knobs, worlds, name, matches);
    const text = compare(expected, recourse, counts, unknown);
    if (text !== null)
      wrong.push({ seed, clause: name, wanted: to, expected: JSON.stringify(expected), found: text, facts });
  }
  return wrong;
}

function withChangeable(program: Program, roll: Dice): Program {
  return {
    ...program,
    facts: program.facts.map((fact) => ({ ...fact, changeable: roll.chance(0.6) ? { by: null } : null })),
  };
}

/** Facts that were left out of the enumeration cannot be changed. */
function onlyThese(program: Program, knobs: readonly Knob[]): Program {
  const free = new Set(
    knobs.filter(({ canChange }) => canChange).map(({ open }) => open.path.replace(/\.\d+$/, '')),
  );
  return {
    ...program,
    facts: program.facts.map((fact) => ({
      ...fact,
      changeable: free.has(`${fact.subject}.${fact.name}`) ? { by: null } : null,
    })),
  };
}

function chooseKnobs(program: Program, world: World, roll: Dice): readonly Knob[] {
  const knobs: Knob[] = [];
  let worlds = 1;
  let plans = 1;
  const changeable = new Set(
    program.facts.filter((fact) => fact.changeable !== null).map((fact) => `${fact.subject}.${fact.name}`),
  );
  const all = openInputs(program, world);
  const yearly = new Map<string, number>();
  for (const { path } of all)
    yearly.set(path.replace(/\.\d+$/, ''), (yearly.get(path.replace(/\.\d+$/, '')) ?? 0) + 1);
  for (const open of all) {
    const name = open.path.replace(/\.\d+$/, '');
    const canChange = changeable.has(name) && yearly.get(name) === 1;
    const isUnknown = roll.chance(canChange ? 0.15 : 0.3);
    const isTooMuch =
      worlds * open.values.length > WORLD_LIMIT || plans * (open.values.length + 1) > PLAN_LIMIT;
    if ((!canChange && !isUnknown) || isTooMuch) continue;
    worlds *= open.values.length;
    plans *= open.values.length + 1;
    knobs.push({ open, canChange, known: isUnknown ? null : valueIn(program, world, open.path) });
  }
  return knobs;
}

function valueIn(program: Program, world: World, path: string): Value {
  for (const record of world.records.values())
    for (const fact of program.facts.filter(({ subject }) => subject === record.subject))
      for (const year of fact.isYearly ? [2023, 2024] : [null])
        if (path === `${fact.subject}.${fact.name}${year === null ? '' : `.${year}`}`)
          return record.facts.get(factKey(fact.name, year))!;
  return world.says.get(path)!;
}

interface Question {
  readonly name: string;
  readonly to: string;
  readonly matches: (result: Result) => boolean;
}

/** Mostly what some world comes to, so that there is something to find. */
function questions(program: Program, worlds: Worlds, roll: Dice): readonly Question[] {
  return program.clauses.flatMap((clause): Question[] => {
    if (clause.kind === 'group' && clause.isSoft) return [];
    const type = clause.kind === 'decision' ? clause.type : { kind: 'boolean' as const };
    if (type.kind !== 'boolean' && type.kind !== 'choice') return [];
    const all =
      type.kind === 'boolean'
        ? ['boolean true', 'boolean false']
        : membersOf(type.choice).map((member) => `choice ${member}`);
    const seen = new Set([...worlds.values()].map((results) => resultText(results.get(clause.name)!)));
    const reached = all.filter((text) => seen.has(text));
    const text = roll.pick(roll.chance(0.8) && reached.length > 0 ? reached : all);
    const to =
      text === 'boolean true' ? 'ja' : text === 'boolean false' ? 'nee' : text.slice('choice '.length);
    return [{ name: clause.name, to, matches: (result) => resultText(result) === text }];
  });
}

/** By the places of the values the results; what an `altijd` rules out is not there. */
type Worlds = ReadonlyMap<string, ReadonlyMap<string, Result>>;

function worldTable(program: Program, world: World, knobs: readonly Knob[]): Worlds {
  const table = new Map<string, ReadonlyMap<string, Result>>();
  const visit = (at: World, place: number, key: readonly number[]): void => {
    const knob = knobs[place];
    if (knob !== undefined) {
      for (const [index, value] of knob.open.values.entries())
        visit(knob.open.set(at, value), place + 1, [...key, index]);
      return;
    }
    const isOut = program.always.length > 0 && [...evaluateAlways(program, at).values()].some(isNo);
    if (!isOut) table.set(key.join(), evaluateTotal(program, at));
  };
  visit(world, 0, []);
  return table;
}

/** What each input becomes, by path. */
type Told = Readonly<Record<string, unknown>>;

interface Expected {
  readonly changes: number;
  readonly provided: number;
  /** Of changes alone. */
  readonly ways: readonly Told[];
}

interface Plan {
  /** For each knob the place of its value, or null: as it is. */
  readonly choice: readonly (number | null)[];
  readonly changes: number;
  readonly provided: number;
}

/** Null: nothing does it. */
function expectedOf(
  knobs: readonly Knob[],
  worlds: Worlds,
  clause: string,
  matches: (result: Result) => boolean,
): Expected | null {
  const verdicts = new Map<string, boolean>();
  for (const [key, results] of worlds) verdicts.set(key, matches(results.get(clause)!));
  if (![...verdicts.values()].includes(true)) return null;
  const all = plansOf(knobs).filter(({ choice }) => isSure(choice, knobs, verdicts));
  const withoutProviso = all.filter(({ provided }) => provided === 0);
  const from = withoutProviso.length > 0 ? withoutProviso : all;
  const changes = Math.min(...from.map((plan) => plan.changes));
  const least = from.filter((plan) => plan.changes === changes);
  const provided = Math.min(...least.map((plan) => plan.provided));
  if (from.length === 0) return null;
  const smallest = least.filter((plan) => plan.provided === provided);
  return { changes, provided, ways: provided > 0 ? [] : waysOf(smallest, knobs) };
}

function plansOf(knobs: readonly Knob[]): readonly Plan[] {
  let plans: readonly Plan[] = [{ choice: [], changes: 0, provided: 0 }];
  for (const { open, canChange, known } of knobs)
    plans = plans.flatMap(({ choice, changes, provided }) => [
      { choice: [...choice, null], changes, provided },
      ...open.values.flatMap((value, place) => {
        if (known !== null && sameValue(known, value)) return [];
        if (canChange) return [{ choice: [...choice, place], changes: changes + 1, provided }];
        return known === null ? [{ choice: [...choice, place], changes, provided: provided + 1 }] : [];
      }),
    ]);
  return plans;
}

const sameValue = (left: Value, right: Value): boolean =>
  left.kind === right.kind && valueText(left) === valueText(right);

/** On every completion that there is, and there is one. */
function isSure(
  choice: Plan['choice'],
  knobs: readonly Knob[],
  verdicts: ReadonlyMap<string, boolean>,
): boolean {
  let keys: readonly (readonly number[])[] = [[]];
  for (const [place, { open, known }] of knobs.entries()) {
    const fixed = choice[place] ?? null;
    const places = open.values.flatMap((value, index) =>
      (fixed === null ? known === null || sameValue(known, value) : index === fixed) ? [index] : [],
    );
    keys = keys.flatMap((key) => places.map((index) => [...key, index]));
  }
  const found = keys.map((key) => verdicts.get(key.join())).filter((verdict) => verdict !== undefined);
  return found.length > 0 && !found.includes(false);
}

/** For the same inputs only the least changes: of sets the fewest members, of an ordered choice the fewest steps. */
function waysOf(plans: readonly Plan[], knobs: readonly Knob[]): readonly Told[] {
  const sized = plans.map(({ choice }) => ({
    inputs: choice.map((place) => (place === null ? '-' : 'x')).join(''),
    told: Object.fromEntries(
      choice.flatMap((place, at) =>
        place === null ? [] : [[knobs[at]!.open.path, valueJson(knobs[at]!.open.values[place]!)]],
      ),
    ),
    sizes: choice.flatMap((place, at) =>
      place === null ? [] : [sizeOf(knobs[at]!.known, knobs[at]!.open.values[place]!)],
    ),
  }));
  return sized
    .filter((own) => !sized.some((other) => other.inputs === own.inputs && isLess(other.sizes, own.sizes)))
    .map(({ told }) => told);
}

interface Sized {
  readonly scale: 'members' | 'steps' | 'other';
  readonly amount: number;
}

/** What is not known is as near to the one as to the other. */
function sizeOf(known: Value | null, value: Value): Sized {
  if (value.kind === 'choice' && known?.kind === 'choice')
    return stepsBetween(value.choice, known.member, value.member);
  if (value.kind !== 'set') return { scale: 'other', amount: 1 };
  if (known === null) return { scale: 'members', amount: 1 };
  const before = known.kind === 'set' ? known.members : [];
  const both = [...new Set([...before, ...value.members])];
  return {
    scale: 'members',
    amount: both.filter((member) => before.includes(member) !== value.members.includes(member)).length,
  };
}

function stepsBetween(name: string, from: string, to: string): Sized {
  const choice = choices.find((one) => one.name === name)!;
  const rankOf = (member: string): number => choice.members.findIndex((one) => one.name === member);
  return choice.isOrdered
    ? { scale: 'steps', amount: Math.abs(rankOf(from) - rankOf(to)) }
    : { scale: 'other', amount: 1 };
}

const isLess = (left: readonly Sized[], right: readonly Sized[]): boolean =>
  left.every(({ scale, amount }, place) => scale === right[place]!.scale && amount <= right[place]!.amount) &&
  left.some(({ amount }, place) => amount < right[place]!.amount);

const toldBy = ({ changes }: Way): Told => Object.fromEntries(changes.map(({ path, to }) => [path, to]));

const textOf = (told: Told): string =>
  Object.entries(told)
    .map(([path, to]) => `${path}=${jsonText(Array.isArray(to) ? [...(to as string[])].sort() : to)}`)
    .sort()
    .join(' & ');

/** All that is told does it, and all that does it is told: of a set that is not known the members that matter. */
function isAllOf(wanted: readonly Told[], told: readonly Told[], unknown: ReadonlySet<string>): boolean {
  const texts = new Set(wanted.map(textOf));
  return (
    told.every((one) => texts.has(textOf(one))) &&
    wanted.every((one) => told.some((other) => covers(other, one, unknown)))
  );
}

function covers(told: Told, wanted: Told, unknown: ReadonlySet<string>): boolean {
  const isSet = (path: string): boolean => unknown.has(path) && Array.isArray(told[path]);
  const paths = Object.keys(told);
  const members = (one: Told, path: string): readonly string[] =>
    Array.isArray(one[path]) ? (one[path] as string[]) : [];
  return (
    paths.length === Object.keys(wanted).length &&
    paths.every((path) =>
      isSet(path)
        ? Array.isArray(wanted[path]) &&
          members(told, path).every((member) => members(wanted, path).includes(member))
        : textOf({ [path]: told[path] }) === textOf({ [path]: wanted[path] }),
    )
  );
}

/** Null: right. */
function compare(
  expected: Expected | null,
  recourse: Recourse,
  counts: RecourseCounts,
  unknown: ReadonlySet<string>,
): string | null {
  const { status, ways, isSmallest, isComplete } = recourse;
  const found = `${status} ${ways.map((way) => `${textOf(toldBy(way))} | ${way.provided.map(({ path }) => path).join()}`).join('; ')}`;
  if (status === 'notWorkedOut' || !isSmallest || !isComplete) {
    counts.inexact += 1;
    return expected === null && ways.length > 0 ? found : null;
  }
  if (status === 'notPossible') {
    counts.notPossible += 1;
    return expected === null ? null : found;
  }
  if (expected === null) return found;
  if (status === 'reached') {
    counts.reached += 1;
    return expected.changes === 0 && expected.provided === 0 ? null : found;
  }
  if (
    ways.some((way) => way.changes.length !== expected.changes || way.provided.length !== expected.provided)
  )
    return found;
  if (unknown.size > 0) counts.open += 1;
  if (status === 'depends') {
    counts.depends += 1;
    return expected.provided > 0 ? null : found;
  }
  counts.found += 1;
  if (ways.length > 1) counts.ties += 1;
  if (expected.changes > 1) counts.several += 1;
  if (expected.provided > 0) return found;
  return isAllOf(expected.ways, ways.map(toldBy), unknown) ? null : found;
}

/** Prints how often each kind occurred; false where something was wrong, or never occurred. */
export function fuzzRecourse(programs: number, seed: number): boolean {
  const counts = noRecourse();
  const met: Counters = new Map();
  const wrong = Array.from({ length: programs }, (_, place) =>
    checkRecourse(seed + place, counts, met),
  ).flat();
  console.log(`\nrecourse × enumeration: ${programs} programs, wrong: ${wrong.length}`);
  for (const [name, times] of Object.entries(counts)) console.log(`  ${name.padEnd(40)} ${times}`);
  for (const one of wrong.slice(0, 20)) console.error(JSON.stringify(one));
  printCounts(met);
  const missing = [
    ...Object.entries(counts).flatMap(([name, times]) => (name !== 'inexact' && times === 0 ? [name] : [])),
    ...missingIn(expectedWithoutLists, met),
  ];
  if (missing.length > 0) console.error(`never occurred: ${missing.join(', ')}`);
  return wrong.length === 0 && missing.length === 0;
}
