/** Random complete facts for a random program, the same as JSON, and the same with holes. */
import { exact } from '../../src/base/exact.ts';
import type { Type, Value } from '../../src/base/value.ts';
import type { Fact, Program, Say } from '../../src/ir/ir.ts';
import { comparePlaces, placeOf } from '../../src/diagram/variable.ts';
import { valueJson } from '../../src/evaluate/literal-json.ts';
import { valueOfLiteral } from '../../src/total/literal.ts';
import { factKey, keyedName, type World, type WorldRecord } from '../../src/total/world.ts';
import { days, randomLiteral } from './program-data.ts';
import type { Dice } from './seeded.ts';

export interface RandomCase {
  readonly world: World;
  /** Everything in the world, each with its path and a way to put it into facts. */
  readonly atoms: readonly Atom[];
}

type Json = Record<string, unknown>;

export interface Atom {
  readonly path: string;
  /** Puts it there, whole or only in part. */
  readonly give: (facts: FactsDraft, isPart: boolean) => void;
}

export interface FactsDraft {
  readonly root: Json;
  readonly records: Map<WorldRecord, Json>;
}

const years = [2023, 2024];

/** `awaited`: whether events may be not yet. */
export function randomCase(program: Program, roll: Dice, awaited: boolean): RandomCase {
  const says = new Map<string, Value>();
  const done = new Map<string, Value>();
  const atoms: Atom[] = [];
  const context: Making = { program, roll, awaited, says, done, atoms };
  const roots = program.subjects.filter(({ owner }) => owner === null);
  const records = new Map(roots.map(({ name }) => [name, makeRecord(context, name, '', null)] as const));
  answersFor(context, null, null);
  const referenceDate = roll.pick([...days, '2024-04-01']);
  atoms.push({ path: 'peildatum', give: ({ root }) => void (root.peildatum = referenceDate) });
  return { world: { referenceDate, readings: new Map(), records, says, done }, atoms };
}

interface Making {
  readonly program: Program;
  readonly roll: Dice;
  readonly awaited: boolean;
  readonly says: Map<string, Value>;
  readonly done: Map<string, Value>;
  readonly atoms: Atom[];
}

function makeRecord(making: Making, subject: string, key: string, owner: WorldRecord | null): WorldRecord {
  const { program, roll } = making;
  const facts = new Map<string, Value>();
  const lists = new Map<string, readonly WorldRecord[]>();
  const record: WorldRecord = { subject, key, owner, facts, lists };
  for (const fact of program.facts.filter((candidate) => candidate.subject === subject))
    for (const year of fact.isYearly ? years : [null]) {
      const value = randomValue(making, fact);
      facts.set(factKey(fact.name, year), value);
      making.atoms.push(factAtom(record, fact, year, value, roll));
    }
  for (const { name } of program.subjects.filter((candidate) => candidate.owner === subject))
    lists.set(
      name,
      Array.from({ length: roll.below(3) }, (_, place) =>
        makeRecord(making, name, `${name[0] ?? ''}${place}`, record),
      ),
    );
  answersFor(making, subject, record);
  return record;
}

/** What is judged and done for each record of a subject, or once. */
function answersFor(making: Making, per: string | null, record: WorldRecord | null): void {
  const { program, roll, says, done, atoms } = making;
  for (const say of program.says.filter((candidate) => candidate.per === per)) {
    const value = sayValue(roll, say);
    says.set(keyedName(say.name, record), value);
    atoms.push({
      path: keyedName(say.name, record),
      give: (facts) => put(facts, record, 'oordelen', say.name, sayJson(roll, say, value)),
    });
  }
  for (const clause of program.clauses) {
    if (clause.kind !== 'step' || clause.per !== per) continue;
    const value = eventValue(making);
    const key = keyedName(clause.name, record);
    done.set(key, value);
    atoms.push({
      path: `${key}.gedaan`,
      give: (facts) => put(facts, record, 'stappen', clause.name, valueJson(value)),
    });
  }
}

function put(
  facts: FactsDraft,
  record: WorldRecord | null,
  group: string,
  name: string,
  json: unknown,
): void {
  const around = record === null ? facts.root : facts.records.get(record);
  if (around === undefined) return;
  const found = (around[group] ?? {}) as Json;
  around[group] = found;
  found[name] = json;
}

const sayJson = (roll: Dice, say: Say, value: Value): unknown =>
  roll.chance(0.5) ? valueJson(value) : { value: valueJson(value), by: say.by[0] ?? 'iemand' };

const sayValue = (roll: Dice, { type }: Say): Value => valueOfLiteral(randomLiteral(roll, type).value);

function eventValue({ roll, awaited }: Making): Value {
  if (roll.chance(0.25)) return { kind: 'event', day: 'never' };
  if (awaited && roll.chance(0.4)) return { kind: 'event', day: 'notYet' };
  return { kind: 'event', day: roll.pick(days) };
}

function randomValue(making: Making, fact: Fact): Value {
  const { roll } = making;
  if (fact.mayBeAbsent && roll.chance(0.3)) return { kind: 'absent' };
  if (fact.type.kind === 'event') return eventValue(making);
  if (roll.chance(0.6)) return inRange(valueOfLiteral(randomLiteral(roll, fact.type).value), fact, roll);
  return inRange(
    offThresholds(roll, fact.type) ?? valueOfLiteral(randomLiteral(roll, fact.type).value),
    fact,
    roll,
  );
}

/** A value outside the range of its fact is an end of that instead. */
function inRange(value: Value, { range }: Fact, roll: Dice): Value {
  const [low, high] = [range?.low, range?.high].map((end) =>
    end == null ? null : valueOfLiteral(end.value),
  );
  if (low == null || high == null) return value;
  const [least, place, most] = [low, value, high].map(placeOf);
  if (least == null || place == null || most == null) return value;
  const isOutside = comparePlaces(place, least) < 0 || comparePlaces(place, most) > 0;
  return isOutside ? roll.pick([low, high]) : value;
}

/** Values that no literal has. */
function offThresholds(roll: Dice, type: Type): Value | null {
  switch (type.kind) {
    case 'money':
      return { kind: 'money', value: exact(roll.below(201)).div(100) };
    case 'number':
      return type.isInteger ? null : { kind: 'number', value: exact(roll.below(31)).div(10) };
    case 'percentage':
      return { kind: 'percentage', value: exact(roll.below(1001)).div(1000) };
    case 'date':
      return {
        kind: 'date',
        date: `2024-0${1 + roll.below(9)}-${10 + roll.below(18)}`.replace('2024-01-', '2024-10-'),
      };
    case 'text':
      return { kind: 'text', text: 'iets anders' };
    default:
      return null;
  }
}

function factAtom(record: WorldRecord, fact: Fact, year: number | null, value: Value, roll: Dice): Atom {
  const key = keyedName(record.subject, record);
  const path = `${key}.${fact.name}${year === null ? '' : `.${year}`}`;
  const isMonth = roll.chance(0.5);
  return {
    path,
    give: (facts, isPart) => {
      const around = facts.records.get(record);
      if (around === undefined) return;
      const json = isPart ? partOf(value, isMonth) : valueJson(value);
      if (json === undefined) return;
      if (year === null) around[fact.name] = json;
      else {
        const found = (around[fact.name] ?? {}) as Json;
        around[fact.name] = found;
        found[String(year)] = json;
      }
    },
  };
}

/** Less than the value, or nothing where there is no less. */
function partOf(value: Value, isMonth: boolean): unknown {
  if (value.kind === 'date') return value.date.slice(0, isMonth ? 7 : 4);
  if (value.kind === 'event' && value.day.length === 10) return value.day.slice(0, isMonth ? 7 : 4);
  if (value.kind !== 'set') return undefined;
  const [first] = value.members;
  return first === undefined ? { a: false } : { [first]: true };
}

/** How lists are given: whole, as at least these, or not at all. */
export type ListsGiven = 'whole' | 'atLeast' | 'notAtAll';

/** Facts with some atoms; records of lists that are not given are not there. */
export function factsFrom(
  program: Program,
  { world, atoms }: RandomCase,
  keep: (atom: Atom) => 'whole' | 'part' | 'no',
  lists: ListsGiven,
): Json {
  const draft: FactsDraft = { root: {}, records: new Map() };
  const place = (record: WorldRecord, json: Json): void => {
    draft.records.set(record, json);
    for (const { name } of program.subjects.filter(({ owner }) => owner === record.subject)) {
      if (lists === 'notAtAll') continue;
      const records = record.lists.get(name) ?? [];
      const items = records.map((own) => {
        const key = program.subjects.find((subject) => subject.name === name)?.key ?? 'id';
        const made: Json = { [key]: own.key };
        place(own, made);
        return made;
      });
      const around = record.owner === null ? draft.root : json;
      around[name] = lists === 'whole' ? items : { items, complete: false };
    }
  };
  for (const [name, record] of world.records) {
    const json: Json = {};
    draft.root[name] = json;
    place(record, json);
  }
  for (const atom of atoms) {
    const how = keep(atom);
    if (how !== 'no') atom.give(draft, how === 'part');
  }
  return draft.root;
}
