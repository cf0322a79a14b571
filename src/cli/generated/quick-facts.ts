/**
 * Facts that are written plainly, from JSON to what a generated module takes, without what an evaluator would know of them: most
 * rows of data are such. What one value comes to the reader of facts says, and is asked once of each value; whatever it would
 * remark on, and any other form, is left to it.
 */
import { isIsoDate } from '../../base/calendar.ts';
import type { Exact } from '../../base/exact.ts';
import type { IsoDate, Type } from '../../base/value.ts';
import { isAbsent, isLossless, isObject, isUnknown } from '../../evaluate/facts/json.ts';
import { readFacts } from '../../evaluate/facts/read-facts.ts';
import { readValue } from '../../evaluate/facts/read-value.ts';
import { answerKeys, dateKeys, stepKeys } from '../../evaluate/facts/reader.ts';
import { sayDomain, shapeOf } from '../../evaluate/facts/shape.ts';
import type { Known } from '../../evaluate/known/known.ts';
import { domainOf } from '../../evaluate/known/inputs.ts';
import { figureBounds, type Piece } from '../../evaluate/possible/piece.ts';
import type { PlanInput } from '../../plan/plan.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { inherited, plainValue, type Json, type PlainFacts } from './plain-facts.ts';

export interface QuickFacts {
  readonly facts: Json;
  readonly id: string | null;
  readonly referenceDate: IsoDate | null;
}

/** Null: only the reader of facts can tell what they are. */
export type QuickReader = (given: unknown) => QuickFacts | null;

/** What stands under a name, as a module takes it; null: nothing is known. */
type Taking = (json: unknown) => unknown;

/** It takes the reader of facts. */
const UNSURE: unique symbol = Symbol('unsure');

export interface QuickAsked {
  readonly index: ProgramIndex;
  /** What the module asks. */
  readonly inputs: readonly PlanInput[];
  /** Goes before the one in the facts. */
  readonly referenceDate: IsoDate | null;
}

/** `plain` makes of what was read what the module takes. */
export function quickFactsFor(asked: QuickAsked, plain: (known: Known) => PlainFacts): QuickReader {
  const { index, referenceDate } = asked;
  const nothing = plain(readFacts(index, {}, null, referenceDate).known).facts;
  const parts = partsOf(asked, nothing);
  const isDate = new Set<string>(dateKeys);
  return (given) => {
    if (!isObject(given)) return null;
    const facts: Json = { ...nothing };
    let [id, day]: [string | null, IsoDate | null] = [null, referenceDate];
    for (const key of Object.keys(given)) {
      const json = given[key];
      const part = parts.get(key);
      if (part !== undefined) {
        const taken = part.take(json);
        if (taken === null) return null;
        facts[part.name] = taken;
      } else if (key === 'id' && (typeof json === 'string' || typeof json === 'number')) id = String(json);
      else if (isDate.has(key) && day === null && typeof json === 'string' && isIsoDate(json)) day = json;
      else return null;
    }
    facts['peildatum'] = day;
    return { facts, id, referenceDate: day };
  };
}

/** The record of a subject, the judgements, or the steps. */
interface Part {
  readonly name: string;
  /** Null: it takes the reader of facts. */
  readonly take: (json: unknown) => Json | null;
}

/** What is looked at under one name, and whether the module asks it. */
interface Named {
  readonly name: string;
  readonly take: Taking;
  readonly isAsked: boolean;
}

function partsOf(asked: QuickAsked, nothing: Json): ReadonlyMap<string, Part> {
  const { program } = asked.index;
  const roots = program.subjects.flatMap(({ name, owner }) => (owner === null ? [name] : []));
  const parts: readonly Part[] = [
    ...roots.map((root) => partOf(root, factsOf(root, asked), nothing)),
    // What is said in English is left to the reader of facts: it may be said twice.
    partOf(answerKeys[0], saysOf(roots, asked), nothing),
    partOf(stepKeys[0], stepsOf(roots, asked), nothing),
  ];
  return new Map(parts.map((part) => [part.name, part]));
}

const isAmong = (per: string | null, roots: readonly string[]): boolean =>
  per === null || roots.includes(per);

const saysOf = (roots: readonly string[], { index, inputs }: QuickAsked): readonly Named[] =>
  index.program.says
    .filter(({ per }) => isAmong(per, roots))
    .map((say) => {
      const type = say.say === 'power' ? ({ kind: 'boolean' } as const) : say.type;
      const isAsked = inputs.some(({ source }) => source.kind === 'say' && source.name === say.name);
      return { name: say.name, take: takingOf({ type, domain: sayDomain(index, say), index }), isAsked };
    });

function stepsOf(roots: readonly string[], { index, inputs }: QuickAsked): readonly Named[] {
  const type = { kind: 'event' } as const;
  const take = takingOf({ type, domain: domainOf(type, index), index });
  return index.program.clauses
    .filter(({ kind, per }) => kind === 'step' && isAmong(per, roots))
    .map(({ name }) => {
      const isAsked = inputs.some(({ source }) => source.kind === 'done' && source.step === name);
      return { name, take, isAsked };
    });
}

const factsOf = (root: string, { index, inputs }: QuickAsked): readonly Named[] =>
  shapeOf(index, root).facts.map(({ fact, domain }) => {
    const years = inputs.flatMap(({ source }) =>
      source.kind === 'fact' && source.subject === root && source.fact === fact.name ? [source.year] : [],
    );
    const own = takingOf({ type: fact.type, domain, index });
    const take = fact.isYearly ? yearsTaking(own, new Set(years.map(String))) : own;
    return { name: fact.name, take, isAsked: years.length > 0 };
  });

/** Of what the module does not ask it is looked at whether anything is wrong with it, and no more. */
function partOf(name: string, all: readonly Named[], nothing: Json): Part {
  const named = new Map(all.filter((one) => !inherited.has(one.name)).map((one) => [one.name, one]));
  // As JSON is read, an object of many names is one that an engine copies and fills quickly.
  const empty = JSON.parse(JSON.stringify(nothing[name])) as Json;
  const take = (json: unknown): Json | null => {
    if (!isObject(json)) return null;
    const record: Json = { ...empty };
    for (const key of Object.keys(json)) {
      const one = named.get(key);
      const value = one === undefined ? UNSURE : one.take(json[key]);
      if (value === UNSURE) return null;
      if (one?.isAsked === true && value !== null) record[key] = value;
    }
    return record;
  };
  return { name, take };
}

/** By the year as it is written. */
const yearsTaking =
  (taking: Taking, asked: ReadonlySet<string>): Taking =>
  (json) => {
    if (isUnknown(json)) return null;
    if (!isObject(json)) return UNSURE;
    const years = Object.create(null) as Json;
    for (const key of Object.keys(json)) {
      const value = /^\d{4}$/.test(key) ? taking(json[key]) : UNSURE;
      if (value === UNSURE) return UNSURE;
      if (value !== null && asked.has(key)) years[key] = value;
    }
    return Object.keys(years).length === 0 ? null : years;
  };

interface Expected {
  readonly type: Type;
  readonly domain: readonly Piece[];
  readonly index: ProgramIndex;
}

function takingOf(expected: Expected): Taking {
  const figure = figureTaking(expected);
  const other = remembered((json) => {
    const read = readValue(json, { ...expected, path: '' });
    return read.kind === 'given' ? (plainValue(read.pieces) ?? UNSURE) : UNSURE;
  });
  if (figure === null) return other;
  return (json) => {
    const quick = figure(isLossless(json) ? json.value : json);
    return quick ?? (isLossless(json) ? UNSURE : other(json));
  };
}

/** Values of one fact that are remembered. */
const MOST = 5_000;

/** A set that is given whole is remembered by its members. */
function remembered(take: Taking): Taking {
  const [single, sets] = [new Map<unknown, unknown>(), new Map<unknown, unknown>()];
  const through = (known: Map<unknown, unknown>, key: unknown, json: unknown): unknown => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = take(json);
    if (known.size < MOST) known.set(key, made);
    return made;
  };
  return (json) => {
    if (isUnknown(json)) return null;
    if (typeof json !== 'object') return through(single, json, json);
    if (isAbsent(json)) return through(single, isAbsent, json);
    const isSet = Array.isArray(json) && json.every((member) => typeof member === 'string');
    return isSet ? through(sets, JSON.stringify(json), json) : UNSURE;
  };
}

/** Of so many digits a double tells every figure from every other. */
const CERTAIN = /^(?:\d{1,13}|\d{1,12}\.\d{1,2})$/;
const WHOLE = /^\d{1,13}$/;

/**
 * An amount or a whole number as a double: there are too many to remember. It gives undefined for what is written in another
 * way, or may be out of range. Null: it is no such fact.
 */
function figureTaking({ type, domain }: Expected): ((json: unknown) => number | undefined) | null {
  if (type.kind !== 'money' && !(type.kind === 'number' && type.isInteger)) return null;
  const written = type.kind === 'money' ? CERTAIN : WHOLE;
  const { kind } = type;
  const bounds = domain.flatMap((piece) => figureBounds(piece, kind) ?? []);
  const [only] = bounds;
  if (only === undefined || bounds.length > 1) return null;
  const [low, high] = [doubleOf(only.low), doubleOf(only.high)];
  if (low === null || high === null) return null;
  return (json) => {
    const text = typeof json === 'string' ? json : typeof json === 'number' ? String(json) : '';
    if (!written.test(text)) return undefined;
    const double = Number(text);
    return low <= double && double <= high ? double : undefined;
  };
}

/** Null: no double is exactly in its place among figures of so many digits. */
function doubleOf({ s, n, d }: Exact): number | null {
  const double = (Number(s) * Number(n)) / Number(d);
  return n <= 10n ** 15n && 100n % d === 0n ? double : null;
}
