/**
 * Facts that were read, checked and understood, again as JSON: in the one form that a generated module takes, whatever
 * the form in which they were given. Only what the module asks is in it.
 */
import type { Value } from '../../base/value.ts';
import { valueJson } from '../../evaluate/literal-json.ts';
import {
  doneInput,
  factInput,
  sayInput,
  type Known,
  type KnownList,
  type KnownRecord,
} from '../../evaluate/known/known.ts';
import type { Piece } from '../../evaluate/possible/piece.ts';
import type { Program } from '../../ir/ir.ts';
import type { PlanInput, PlanSource } from '../../plan/plan.ts';
import { keyPath } from '../../total/world.ts';

export interface PlainFacts {
  readonly facts: Json;
  /** Of something is known what it may be, and a module takes only what it is. */
  readonly isPart: boolean;
  /** The paths of what is wrong, and counts as not known. */
  readonly wrong: readonly string[];
}

export type Json = Record<string, unknown>;

type SourceOf<Kind extends PlanSource['kind']> = Extract<PlanSource, { readonly kind: Kind }>;

type Asked<Kind extends PlanSource['kind']> = SourceOf<Kind> & {
  /** By which what is known of it in a record is found. */
  readonly idIn: (record: KnownRecord | null) => string;
};

/** What a module asks of one record of a subject. */
interface AskedOf {
  readonly facts: readonly (Asked<'fact'> & { readonly isOrdinary: boolean })[];
  readonly says: readonly Asked<'say'>[];
  readonly steps: readonly Asked<'done'>[];
  readonly lists: readonly string[];
  /** The fact by which a record of a list is named. */
  readonly key: string;
}

/** Prepared once for all records. `inputs` are those that are asked. */
export function plainFactsFor(inputs: readonly PlanInput[], program: Program): (known: Known) => PlainFacts {
  const bySubject = new Map(program.subjects.map(({ name }) => [name, askedOf(name, inputs, program)]));
  const once = { says: saysOf(null, inputs), steps: stepsOf(null, inputs) };
  const roots = program.subjects.flatMap(({ name, owner }) => (owner === null ? [name] : []));
  return (known) => {
    const taking = newTaking(known, bySubject);
    const facts: Json = { peildatum: known.referenceDate };
    for (const root of roots) {
      const record = known.records.get(root);
      if (record !== undefined) facts[root] = recordJson(record, taking);
    }
    takeAnswers(once, null, taking);
    facts.oordelen = taking.says;
    facts.stappen = taking.steps;
    return { facts, isPart: taking.isPart, wrong: taking.wrong };
  };
}

function askedOf(subject: string, inputs: readonly PlanInput[], program: Program): AskedOf {
  const own = program.subjects.find(({ name }) => name === subject);
  const facts = sourcesIn(inputs, 'fact').filter((source) => source.subject === subject);
  return {
    facts: facts.map((source) => ({
      // A fact stands in a record.
      ...asked(source, (record) => (record === null ? '' : factInput(record, source.fact, source.year))),
      isOrdinary: !inherited.has(source.fact),
    })),
    says: saysOf(subject, inputs),
    steps: stepsOf(subject, inputs),
    lists: program.subjects.flatMap(({ name, owner }) => (owner === subject ? [name] : [])),
    key: own?.key ?? 'id',
  };
}

const saysOf = (subject: string | null, inputs: readonly PlanInput[]): readonly Asked<'say'>[] =>
  sourcesIn(inputs, 'say')
    .filter(({ per }) => per === subject)
    .map((source) => asked(source, (record) => sayInput(source.name, record)));

const stepsOf = (subject: string | null, inputs: readonly PlanInput[]): readonly Asked<'done'>[] =>
  sourcesIn(inputs, 'done')
    .filter(({ per }) => per === subject)
    .map((source) => asked(source, (record) => doneInput(source.step, record)));

/** Outside lists it is the same in every case: a text that is made anew is dear to look up. */
function asked<Source>(
  source: Source,
  idOf: (record: KnownRecord | null) => string,
): Source & Pick<Asked<'fact'>, 'idIn'> {
  let once: string | null = null;
  const isOnce = (record: KnownRecord | null): boolean => record === null || record.owner === null;
  return { ...source, idIn: (record) => (isOnce(record) ? (once ??= idOf(record)) : idOf(record)) };
}

const sourcesIn = <Kind extends PlanSource['kind']>(
  inputs: readonly PlanInput[],
  kind: Kind,
): readonly SourceOf<Kind>[] =>
  inputs.flatMap(({ source }) => (source.kind === kind ? [source as SourceOf<Kind>] : []));

interface Taking {
  readonly known: Known;
  readonly bySubject: ReadonlyMap<string, AskedOf>;
  readonly says: Json;
  readonly steps: Json;
  readonly wrong: string[];
  isPart: boolean;
}

const newTaking = (known: Known, bySubject: Taking['bySubject']): Taking => ({
  ...{ known, bySubject, says: {}, steps: {}, wrong: [], isPart: false },
});

/** By keys that anybody may have chosen: nothing is inherited. */
const byKey = (): Json => Object.create(null) as Json;

/** Names that every object has. */
export const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A name of a policy may be that of something that every object has. */
function set(json: Json, name: string, value: unknown): void {
  if (inherited.has(name)) Object.defineProperty(json, name, { value, enumerable: true, writable: true });
  else json[name] = value;
}

/** What stands by keys under a name, made where it is not there. */
function under(json: Json, name: string): Json {
  const known = Object.hasOwn(json, name) ? json[name] : null;
  if (known !== null && known !== undefined) return known as Json;
  const made = byKey();
  set(json, name, made);
  return made;
}

/** All records of a subject get the same names in the same order, null where nothing is known: reading them is quick then. */
function recordJson(record: KnownRecord, taking: Taking): Json {
  const json: Json = {};
  const own = taking.bySubject.get(record.subject);
  if (own === undefined) return json;
  for (const { fact, year, isOrdinary, idIn } of own.facts) {
    const value = valueOf(idIn(record), taking);
    if (year === null && isOrdinary) json[fact] = value;
    else if (year === null) set(json, fact, value);
    else if (value !== null) under(json, fact)[year] = value;
  }
  takeAnswers(own, record, taking);
  for (const list of own.lists) {
    const found = record.lists.get(list);
    if (found !== undefined) set(json, list, listJson(found, taking));
  }
  if (record.key !== '') set(json, own.key, record.key);
  return json;
}

const listJson = ({ records, more }: KnownList, taking: Taking): Json => ({
  items: records.map((record) => recordJson(record, taking)),
  complete: more === null,
});

function takeAnswers(
  { says, steps }: Pick<AskedOf, 'says' | 'steps'>,
  record: KnownRecord | null,
  taking: Taking,
): void {
  for (const { name, idIn } of says) put(taking.says, name, record, valueOf(idIn(record), taking));
  for (const { step, idIn } of steps) put(taking.steps, step, record, valueOf(idIn(record), taking));
}

function put(into: Json, name: string, record: KnownRecord | null, value: unknown): void {
  const key = keyPath(record);
  if (key === '') set(into, name, value);
  else if (value !== null) under(into, name)[key] = value;
}

/** Null: it is not known. What is wrong counts as not known. */
function valueOf(id: string, taking: Taking): unknown {
  const given = taking.known.given.get(id);
  if (given === undefined) return null;
  if (given.wrong !== null) {
    taking.wrong.push(given.path);
    return null;
  }
  // Without a reference date a judgement may count on some days only.
  const value = given.between === undefined ? plainValue(given.pieces ?? []) : null;
  taking.isPart ||= value === null;
  return value;
}

/** Null: it is not one value. */
export function plainValue([only, ...more]: readonly Piece[]): unknown {
  return only?.kind === 'one' && more.length === 0 ? shortJson(only.value) : null;
}

/** Figures of fewer digits are the same as a double and as a text. */
const SAFE = 10n ** 15n;

/** An amount as a double where that says it exactly, which a module need not read from a text. */
function shortJson(value: Value): unknown {
  if (value.kind !== 'money') return valueJson(value);
  const { s, n, d } = value.value;
  return n < SAFE && 100n % d === 0n ? (Number(s) * Number(n)) / Number(d) : valueJson(value);
}
