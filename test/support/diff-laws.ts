/**
 * What a comparison of two programs says of each clause, held against every case where inputs have few values: which ways
 * the outcomes differ is counted one by one, by rules of its own.
 */
import type { Result } from '../../src/base/value.ts';
import { mutantsOf } from '../../src/adequacy/families/mutants.ts';
import { edited } from '../../src/adequacy/program/edits.ts';
import { diffOf } from '../../src/diff/diff.ts';
import type { Diff, Effect } from '../../src/diff/report.ts';
import type { Clause, Expression, Program } from '../../src/ir/ir.ts';
import { expressionsOf, nodesOf } from '../../src/total/expressions.ts';
import { closureOf, indexOf } from '../../src/total/program-index.ts';
import { readsBeside } from '../../src/total/reads-beside.ts';
import { decideTotal, evaluateAlways } from '../../src/total/total.ts';
import type { World } from '../../src/total/world.ts';
import type { Decided } from '../../src/total/frame.ts';
import { resultText } from '../../src/total/value-text.ts';
import { isNo } from '../../src/total/results.ts';
import { openInputs, withoutLists, type Open } from './exactness.ts';
import { randomCase } from './program-world.ts';
import { randomProgram } from './random-program.ts';
import { dice, type Dice } from './seeded.ts';

export interface DiffCounts {
  pairs: number;
  /** Clauses held against every case, by what was said of them. */
  readonly compared: Map<string, number>;
  cases: number;
  /** Clauses that turn on more than can be run through. */
  tooMany: number;
  witnesses: number;
  readonly attributed: Map<string, number>;
}

export const noDiffCounts = (): DiffCounts => ({
  pairs: 0,
  compared: new Map(),
  cases: 0,
  tooMany: 0,
  witnesses: 0,
  attributed: new Map(),
});

export interface DiffDisagreement {
  readonly seed: number;
  readonly clause: string;
  readonly what: string;
}

const CASE_LIMIT = 1_500;

/** One program and what a few small edits made of it, both ways round. */
export function checkDiff(seed: number, counts: DiffCounts): readonly DiffDisagreement[] {
  const options = {
    clauses: 4,
    depth: 2,
    lists: false,
    ...(seed % 2 === 0 ? { finite: true } : { small: true }),
  };
  const older = randomProgram(seed, options);
  const roll = dice(seed ^ 0x51f15e1d);
  const newer = variantOf(older, roll);
  const [diff, back] = [
    diffOf({ program: older }, { program: newer }),
    diffOf({ program: newer }, { program: older }),
  ];
  counts.pairs += 1;
  const world = randomCase(older, roll, false).world;
  const base = { ...world, records: withoutLists(world.records) };
  return [
    ...diff.effects.flatMap((effect) => checkEffect(seed, effect, { older, newer }, base, counts)),
    ...mirrored(seed, diff, back),
  ];
}

export function variantOf(program: Program, roll: Dice): Program {
  let made = program;
  for (let edits = roll.below(3); edits >= 0; edits -= 1) {
    const mutants = mutantsOf(indexOf(made));
    if (mutants.length === 0) return made;
    made = edited(made, roll.pick(mutants).edits);
  }
  return made;
}

// ------------------------------------------------------------------------------------------- one clause

/** `elsewhere`: a gap in both, in one of them for want of a text. */
type Way = 'stricter' | 'looser' | 'other' | 'aside' | 'elsewhere';

interface Both {
  readonly older: Program;
  readonly newer: Program;
}

function checkEffect(
  seed: number,
  effect: Effect,
  both: Both,
  world: World,
  counts: DiffCounts,
): readonly DiffDisagreement[] {
  const name = effect.newer?.path;
  const clause = both.newer.clauses.find((one) => one.name === name);
  if (name === undefined || clause === undefined || effect.older === null) return [];
  const inputs = inputsBehind(name, both, world);
  const size = inputs?.reduce((product, { values }) => product * values.length, 1) ?? Infinity;
  if (inputs === null || size > CASE_LIMIT) {
    counts.tooMany += 1;
    return [];
  }
  const { ways, cases } = waysOn(worldsOf(world, inputs), clause, both);
  // No case is one: whatever is said of them holds.
  if (cases === 0) return [];
  counts.cases += cases;
  counts.compared.set(effect.effect, (counts.compared.get(effect.effect) ?? 0) + 1);
  counts.witnesses += effect.witnesses.length;
  for (const { because } of effect.witnesses)
    counts.attributed.set(because.kind, (counts.attributed.get(because.kind) ?? 0) + 1);
  const wrong = wrongIn(effect, ways);
  return wrong === null
    ? []
    : [{ seed, clause: name, what: `${wrong}: ${effect.effect}, and ${[...ways].join()}` }];
}

function wrongIn({ effect, witnesses }: Effect, ways: ReadonlySet<Way>): string | null {
  const has = (way: Way): boolean => ways.has(way);
  for (const { direction } of witnesses)
    if (!(direction === 'other' ? has('other') || has('aside') : has(direction)))
      return 'a witness of nothing';
  switch (effect) {
    case 'equivalent':
      return ways.size === 0 ? null : 'not the same';
    case 'stricter':
    case 'looser': {
      const opposite = effect === 'stricter' ? 'looser' : 'stricter';
      return has(effect) && !has(opposite) && !has('other') ? null : 'not one way';
    }
    case 'different': {
      const isBoth = has('stricter') && has('looser');
      const isAside = has('aside') && !has('stricter') && !has('looser');
      return isBoth || has('other') || isAside ? null : 'not different';
    }
    case 'undecided':
      return null;
    // Of what stands in a text that is not at hand no other way is told.
    case 'notAtHand':
      return has('other') || has('elsewhere') ? null : 'nothing is elsewhere';
    default:
      return 'not compared';
  }
}

function waysOn(
  worlds: Iterable<World>,
  clause: Clause,
  { older, newer }: Both,
): { readonly ways: ReadonlySet<Way>; readonly cases: number } {
  const found = new Set<Way>();
  let cases = 0;
  for (const world of worlds) {
    if ([older, newer].some((program) => !isPossible(program, world))) continue;
    cases += 1;
    const [before, after] = [older, newer].map((program) => decideTotal(program, world).get(clause.name));
    if (before === undefined || after === undefined) throw new Error(`${clause.name} is not decided`);
    for (const way of waysBetween(before, after, clause, newer)) found.add(way);
  }
  return { ways: found, cases };
}

const isPossible = (program: Program, world: World): boolean =>
  program.always.length === 0 || ![...evaluateAlways(program, world).values()].some(isNo);

function* worldsOf(world: World, inputs: readonly Open[]): Generator<World> {
  const [first, ...rest] = inputs;
  if (first === undefined) yield world;
  else for (const value of first.values) yield* worldsOf(first.set(world, value), rest);
}

// -------------------------------------------------------------------------------------------- directions

function waysBetween(before: Decided, after: Decided, clause: Clause, program: Program): readonly Way[] {
  if (clause.kind !== 'step')
    return wayOf(before.result, after.result, scoreOf(clause, program), isMet(clause));
  const stateless = (own: Decided): boolean => own.result.kind !== 'value';
  if (stateless(before) || stateless(after)) return before.result.kind === after.result.kind ? [] : ['other'];
  return (['first', 'last'] as const).flatMap((end) => {
    const [one, other] = [before[end], after[end]].map((bound) => dayOf(bound, end));
    if (one === undefined || other === undefined) return [];
    if (typeof one !== 'string' || typeof other !== 'string')
      return one === other ? [] : (['other'] as const);
    if (one === other) return [];
    const isEarlier = other < one;
    return [(end === 'last') === isEarlier ? 'stricter' : 'looser'] as const;
  });
}

/** An end that is not there lies beyond all days. */
function dayOf(bound: Result | undefined, end: 'first' | 'last'): string | Result['kind'] | null {
  if (bound === undefined) return end === 'first' ? '0000' : '9999';
  if (bound.kind !== 'value') return null;
  const { value } = bound;
  if (value.kind === 'absent') return end === 'first' ? '0000' : '9999';
  return value.kind === 'date' ? value.date : value.kind === 'event' ? value.day : null;
}

const isMet = (clause: Clause): boolean => clause.kind === 'requirement' || clause.kind === 'group';

/** How good a value is; null: it has no order. */
type Score = (result: Result) => number | null;

function scoreOf(clause: Clause, { choices }: Program): Score {
  return (result) => {
    if (result.kind !== 'value') return null;
    const { value } = result;
    switch (value.kind) {
      case 'boolean':
        return Number(value.value);
      case 'number':
      case 'money':
      case 'percentage':
        return clause.kind === 'decision' ? Number(value.value.valueOf()) : null;
      case 'date':
        return Number(value.date.replaceAll('-', ''));
      case 'choice': {
        const own = choices.find(({ name }) => name === value.choice);
        return own?.isOrdered === true ? own.members.findIndex(({ name }) => name === value.member) : null;
      }
      default:
        return null;
    }
  };
}

function wayOf(older: Result, newer: Result, scored: Score, met: boolean): readonly Way[] {
  const [before, after] = met ? [asMet(older), asMet(newer)] : [older, newer];
  const [one, other] = [before, after].map((result) =>
    met && result.kind === 'notApplicable' ? 1 : scored(result),
  );
  if (one != null && other != null && one !== other) return [other < one ? 'stricter' : 'looser'];
  const isSame =
    before.kind === after.kind && (before.kind !== 'value' || resultText(before) === resultText(after));
  if (isSame) return isOnlyInOne(before, after) || isOnlyInOne(after, before) ? ['elsewhere'] : [];
  return one != null && other != null ? ['aside'] : ['other'];
}

/** A yes or no that is absent does not hold. */
const asMet = (result: Result): Result =>
  result.kind === 'value' && result.value.kind === 'absent'
    ? { kind: 'value', value: { kind: 'boolean', value: false } }
    : result;

/** Besides what both lack, the one lacks a text and the other something else. */
function isOnlyInOne(one: Result, other: Result): boolean {
  if (one.kind !== 'gap' || other.kind !== 'gap') return false;
  const keys = (result: typeof one): ReadonlySet<string> =>
    new Set(result.causes.map(({ reason, details }) => JSON.stringify([reason, details])));
  const [mine, theirs] = [keys(one), keys(other)];
  const isOfText = (key: string): boolean => key.startsWith('["textElsewhere"');
  const [own, others] = [
    [...mine].filter((key) => !theirs.has(key)),
    [...theirs].filter((key) => !mine.has(key)),
  ];
  return own.length > 0 && others.length > 0 && own.every(isOfText) && !others.some(isOfText);
}

// -------------------------------------------------------------------------------------------- its inputs

/** Null: it turns on a day, on what was done, or on lists, of which there are too many. */
function inputsBehind(name: string, { older, newer }: Both, world: World): readonly Open[] | null {
  const read = new Set<string>();
  for (const program of [older, newer]) {
    const index = indexOf(program);
    const always = program.always.map(({ condition }) => condition);
    const clauses = closureOf([name, ...namesIn(always)], index);
    const beside = new Set(clauses.flatMap((clause) => [...readsBeside(clause, index)]));
    const expressions: Expression[] = [
      ...clauses.flatMap(expressionsOf),
      ...always,
      ...besideOf(program, beside),
    ];
    if (clauses.some(isPlacedInTime)) return null;
    for (const node of nodesOf(expressions)) {
      if (isEndless(node, program)) return null;
      if (node.kind === 'fact')
        read.add(`${node.subject}.${node.fact}${node.year === null ? '' : `.${node.year}`}`);
      if (node.kind === 'say') read.add(node.name);
    }
  }
  return openInputs(newer, world).filter(({ path }) => read.has(path));
}

/** What a step waits for may be done or not, on any day. */
const isPlacedInTime = (clause: Clause): boolean =>
  clause.inForce !== null ||
  clause.placedBy !== null ||
  (clause.kind === 'step' && clause.dependsOn.length > 0);

/** Whether it turns on a day, on what was done, or on lists. */
function isEndless(node: Expression, { parameters, clauses }: Program): boolean {
  switch (node.kind) {
    case 'referenceDate':
      return true;
    case 'quantify':
      return node.over.kind === 'subject';
    case 'parameter': {
      const values = parameters.find(({ name }) => name === node.name)?.values ?? [];
      return values.length !== 1 || values.some(({ period }) => period.from !== null || period.to !== null);
    }
    case 'result':
      return (
        node.read === 'done' ||
        (node.read === 'value' && clauses.some(({ name, kind }) => name === node.name && kind === 'step'))
      );
    default:
      return false;
  }
}

const namesIn = (expressions: readonly Expression[]): readonly string[] =>
  [...nodesOf(expressions)].flatMap((node) => (node.kind === 'result' ? [node.name] : []));

const besideOf = ({ says, readings }: Program, names: ReadonlySet<string>): readonly Expression[] => [
  ...says.flatMap(({ name, guard }) => (guard !== null && names.has(`say ${name}`) ? [guard] : [])),
  ...readings.flatMap(({ name, alternatives }) =>
    names.has(`reading ${name}`) ? alternatives.flatMap(({ values }) => values) : [],
  ),
];

// ------------------------------------------------------------------------------------------- both ways

const turned = { stricter: 'looser', looser: 'stricter', new: 'gone', gone: 'new' } as const;

function mirrored(seed: number, diff: Diff, back: Diff): readonly DiffDisagreement[] {
  const said = new Map(
    back.effects.map((effect) => [effect.older?.path ?? `+${effect.newer?.path}`, effect.effect]),
  );
  return diff.effects.flatMap((effect) => {
    const path = effect.newer?.path ?? `+${effect.older?.path}`;
    const expected = turned[effect.effect as keyof typeof turned] ?? effect.effect;
    const found = said.get(path);
    return found === expected ? [] : [{ seed, clause: path, what: `back it is ${found}, not ${expected}` }];
  });
}
