/**
 * Whether there is a case that a diagram of yes and no says yes to, under the chosen readings or under any. Ways without
 * tests over several inputs can always be gone; where only others are left, a solver is asked.
 */
import type { Value } from '../base/value.ts';
import type { BuiltinContext } from '../builtins/builtins.ts';
import { present } from '../base/invariant.ts';
import { BrokenInvariant } from '../builtins/read.ts';
import { answersOn, type Answers } from '../diagram/answer.ts';
import { asksLists, listsIn, whereAlike } from '../diagram/alike.ts';
import { finiteValues } from '../diagram/inputs.ts';
import type { Input, Variable } from '../diagram/model.ts';
import { booleanLeaf, type Outcome } from '../diagram/outcome.ts';
import { nodesOf } from '../diagram/store.ts';
import { restrict } from '../diagram/restrict.ts';
import { unlessTooLarge } from '../diagram/diagrams.ts';
import { whole } from './effort.ts';
import { besideOf, type Scene } from './scene.ts';
import { NotEncoded } from '../solve/encoded.ts';
import type { Domain, Part } from '../solve/domain.ts';
import { reaches, type Question } from '../solve/problem.ts';
import { allowedIn, findCase, type Doubt, type Ground } from '../witness/find.ts';
import type { Lists } from '../witness/facts.ts';
import type { Asked } from '../witness/path.ts';
import type { Values } from '../witness/relate.ts';
import { isNowhere, type Where } from '../diagram/where.ts';

export interface Found {
  readonly values: Values;
  /** The lists that the case says something of. */
  readonly lists: Lists;
  /** The diagram in which it lies: without quantifiers, where it says how many records there are. */
  readonly where: Where;
}

export type Searched =
  | ({ readonly kind: 'found' } & Found)
  | { readonly kind: 'none' }
  | { readonly kind: 'undecided'; readonly doubt: Doubt };

/** `readings`: the alternatives that are looked under, the chosen ones where it names none; null: any. */
export const groundOf = (
  { index, diagrams, effort = whole }: Scene,
  readings: ReadonlyMap<string, string> | null,
): Ground => ({
  index,
  diagrams,
  readings,
  relates: effort.relates,
  referenceDate: index.program.consultable,
});

const noLists: Lists = { subjects: [], count: 1 };

/** Of lists as many records as are tried, the likeliest first. */
const COUNTS = [1, 0, 2];

export const searchCase = (
  root: Where,
  scene: Scene,
  readings: ReadonlyMap<string, string> | null,
  accepts: (found: Found) => boolean = () => true,
): Searched =>
  searchAlike(
    root,
    (count) => {
      const beside = besideOf(scene);
      return unlessTooLarge(() => scene.possible(whereAlike(root, count, beside), beside.store));
    },
    scene,
    readings,
    accepts,
  );

/** `alike`: where it is so with so many records in each list, all alike; null: too large. */
export function searchAlike(
  root: Where,
  alike: (count: number) => Where | null,
  scene: Scene,
  readings: ReadonlyMap<string, string> | null,
  accepts: (found: Found) => boolean,
): Searched {
  const whole = searchIn({ where: root, lists: noLists }, scene, readings, accepts);
  if (whole.kind !== 'undecided' || !asksLists(root)) return whole;
  for (const count of COUNTS) {
    const where = alike(count);
    if (where === null) continue;
    const lists = { subjects: listsIn(root), count };
    const found = searchIn({ where, lists }, scene, readings, accepts);
    if (found.kind === 'found') return found;
  }
  return { kind: 'undecided', doubt: 'list' };
}

/** Where no list is asked of any more. */
function searchIn(
  place: Pick<Found, 'where' | 'lists'>,
  scene: Scene,
  readings: ReadonlyMap<string, string> | null,
  accepts: (found: Found) => boolean,
): Searched {
  const root = place.where;
  if (isNowhere(root)) return { kind: 'none' };
  const ground = groundOf(scene, readings);
  const tried = triedIn(place, scene, ground, accepts);
  if (tried.kind !== 'undecided' || !(scene.effort ?? whole).relates) return tried;
  return unlessTooLarge(() => solved(place, scene, ground, accepts)) ?? tried;
}

/** Without a solver; what comes of nothing is not tried again when a solver has answered. */
function triedIn(
  { where, lists }: Pick<Found, 'where' | 'lists'>,
  { vain, effort = whole }: Scene,
  ground: Ground,
  accepts: (found: Found) => boolean,
): Searched {
  const readings = ground.readings === null ? 'any' : [...ground.readings].join(' ');
  const key = `${readings} ${lists.count} ${lists.subjects.join(' ')}`;
  const known = vain?.get(key);
  if (known !== undefined) return { kind: 'undecided', doubt: known };
  const found = findCase(
    where,
    {
      isWanted: (holds) => holds,
      accepts: ({ values }) => accepts({ where, lists, values }),
      ways: effort.ways,
    },
    ground,
  );
  if (found.kind === 'found') return { kind: 'found', where, lists, values: found.values };
  if (found.kind === 'none') return found;
  vain?.set(key, found.doubt);
  return { kind: 'undecided', doubt: found.doubt };
}

const yes: Value = { kind: 'boolean', value: true };

/** Null: there is no solver, or it does not know either. */
function solved(
  place: Pick<Found, 'where' | 'lists'>,
  scene: Scene,
  ground: Ground,
  accepts: (found: Found) => boolean,
): Searched | null {
  const root = place.where;
  const { prover, diagrams, index } = scene;
  // Of what quantifies no arithmetic says anything.
  if (prover === null || asksLists(root)) return null;
  const { inputs, testing } = diagrams.compiler;
  const { store } = besideOf(scene);
  const asOutcome = store.bind(root, (holds) => booleanLeaf(store, holds));
  const question: Question = {
    root: restrict<Outcome | null>(asOutcome, allowedIn(ground)),
    domainOf: (input) => domainOf(input, ground),
    isToldApart: () => false,
    today: () => inputs.input('peildatum', { kind: 'referenceDate' }, { kind: 'date' }),
    membersOf: (choice) => (index.choices.get(choice)?.members ?? []).map(({ name }) => name),
    context: testing.context,
  };
  try {
    const query = reaches(question, { kind: 'part', part: { kind: 'one', value: yes } });
    const answer = prover.ask(query.script);
    if (answer === null || answer.kind === 'unknown') return null;
    if (answer.kind === 'unsat') return { kind: 'none' };
    const read = query.read(answer.model)?.[0];
    if (read === undefined) return null;
    const given = [...read].flatMap(([input, value]) =>
      value.kind === 'awaited' ? [] : [[input, value] as const],
    );
    const values = new Map([...readingsAsked(root, ground), ...given]);
    const found = { ...place, values };
    // What no arithmetic says was left free, and may be another way.
    const way = wayBy(root, answersTo(values, testing.context).childOf);
    return way !== null && accepts(found) ? { kind: 'found', ...found } : null;
  } catch (reason) {
    if (!(reason instanceof NotEncoded)) throw reason;
    return null;
  }
}

/** The readings that a diagram asks and that are settled: of those a solver is not asked. */
function readingsAsked(root: Where, ground: Ground): Values {
  const allowed = allowedIn(ground);
  return new Map(
    nodesOf(root).flatMap((node) => {
      if (node.kind === 'leaf' || node.variable.input.source.kind !== 'reading') return [];
      const { variable } = node;
      const [only, ...others] =
        variable.kind === 'cells' ? allowed(variable).map((at) => variable.cells[at]) : [];
      return only === undefined || others.length > 0
        ? []
        : [[variable.input, { kind: 'text', text: only }] as const];
    }),
  );
}

/** What a case finds in a diagram; what it says nothing of is absent. */
export function answersTo(values: Values, context: BuiltinContext): Answers {
  const known = withSets(values);
  return answersOn({
    valueOf: (input) => known.get(input) ?? { kind: 'absent' },
    decide: () => ({ kind: 'gap', causes: [] }),
    context,
  });
}

/** A set of which single members are asked is what they say of it, also where it stands there as a whole. */
export function withSets(values: Values): Values {
  const known = new Map(values);
  for (const { source } of values.keys())
    if (source.kind === 'member') known.set(source.of, { kind: 'set', choice: source.choice, members: [] });
  for (const [{ source }, value] of values) {
    if (source.kind !== 'member' || value.kind !== 'boolean' || !value.value) continue;
    const set = known.get(source.of);
    if (set?.kind === 'set') known.set(source.of, { ...set, members: [...set.members, source.member] });
  }
  return known;
}

/** Null where it does not lead to yes: around such a way there is nothing to tell. */
export type Way = readonly Asked[] | null;

export function wayBy(root: Where, placeOf: (variable: Variable) => number): Way {
  const way: Asked[] = [];
  try {
    let node = root;
    while (node.kind === 'split') {
      const place = placeOf(node.variable);
      way.push({ variable: node.variable, place });
      node = present(node.children[place]);
    }
    return node.value ? way : null;
  } catch (reason) {
    // A value that lies in no cell is none that its input can have.
    if (reason instanceof RangeError || reason instanceof BrokenInvariant) return null;
    throw reason;
  }
}

/** What is declared of an input. */
function domainOf(input: Input, { index, referenceDate, readings }: Ground): Domain {
  const { source, type } = input;
  const absent: readonly Part[] = mayBeAbsent(input, index) ? [one({ kind: 'absent' })] : [];
  if (source.kind === 'reading') {
    const alternatives = index.readings.get(source.reading)?.alternatives ?? [];
    const chosen = readings === null ? null : (readings.get(source.reading) ?? alternatives[0]?.name ?? null);
    return alternatives
      .filter(({ name }) => chosen === null || name === chosen)
      .map(({ name }) => one({ kind: 'text', text: name }));
  }
  if (source.kind === 'whole' || source.kind === 'member' || source.kind === 'relation') return null;
  const finite = finiteValues(type, index);
  if (finite !== null) return [...finite.map(one), ...absent];
  const isToday = source.kind === 'referenceDate' && referenceDate !== null;
  const low = (isToday ? referenceDate.from : null) ?? input.low;
  const high = (isToday ? referenceDate.to : null) ?? input.high;
  if (low === null || high === null) return otherOf(input, index, absent);
  if (typeof low === 'string' || typeof high === 'string') {
    const apart: readonly Part[] =
      type.kind === 'event' ? (['notYet', 'never'] as const).map((day) => one({ kind: 'event', day })) : [];
    return [{ kind: 'days', low: String(low), high: String(high), isLater: false }, ...apart, ...absent];
  }
  return [{ kind: 'figures', low, high, isLowOpen: false, isHighOpen: false }, ...absent];
}

const one = (value: Value): Part => ({ kind: 'one', value });

function otherOf({ type }: Input, index: Scene['index'], absent: readonly Part[]): Domain {
  if (type.kind === 'set') {
    const perhaps = (index.choices.get(type.choice)?.members ?? []).map(({ name }) => name);
    return [{ kind: 'sets', certain: [], perhaps }, ...absent];
  }
  return type.kind === 'text' ? [{ kind: 'other', type: 'text', except: [] }, ...absent] : null;
}

function mayBeAbsent({ source }: Input, index: Scene['index']): boolean {
  return (
    source.kind === 'fact' && (index.facts.get(`${source.subject}.${source.fact}`)?.mayBeAbsent ?? false)
  );
}
