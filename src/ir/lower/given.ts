/** The facts of an example, in the shape in which facts are given to an evaluation. */
import { periodOf, type PeriodParts } from '../../base/calendar.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import { exact, exactText } from '../../base/exact.ts';
import type { Assignment, GivenClauses, GivenValue } from '../../syntax/ast.ts';
import type { LiteralValue } from '../ir.ts';
import { isMany, recordOf, type At, type Context } from './context.ts';
import { constant } from './constant.ts';
import { constantYear } from './literal.ts';

type JsonObject = Record<string, unknown>;

interface Draft {
  readonly root: JsonObject;
  /** Records of which there are many, by subject and key. */
  readonly records: Map<string, JsonObject>;
  readonly keyPaths: Map<string, string>;
  /** The key last written for a subject: records of what it owns belong to that one. */
  readonly lastKey: Map<string, string>;
}

export interface Given {
  /** Keys of a record and its owners, as results are listed: `a1/r1`; by subject and key. */
  readonly keyPaths: ReadonlyMap<string, string>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly referenceDate: GivenClauses['referenceDate'];
}

/** What a case or an example gives, after the cases on which it builds; the nearest word wins. */
export function givenOf(given: GivenClauses, at: At): Given {
  const chain = chainOf(given, at.context);
  const draft: Draft = { root: {}, records: new Map(), keyPaths: new Map(), lastKey: new Map() };
  for (const { assignments } of chain) for (const assignment of assignments) assign(draft, assignment, at);
  return {
    facts: draft.root,
    keyPaths: draft.keyPaths,
    referenceDate: chain.findLast(({ referenceDate }) => referenceDate !== null)?.referenceDate ?? null,
  };
}

/** The cases on which it builds, the farthest first, and itself. */
function chainOf(given: GivenClauses, context: Context): readonly GivenClauses[] {
  const chain = [given];
  let name = given.basedOn;
  while (name !== null) {
    const declaration = context.byPath.get(name.text)?.declaration;
    if (declaration?.kind !== 'case' || chain.includes(declaration.given)) break;
    chain.unshift(declaration.given);
    name = declaration.given.basedOn;
  }
  return chain;
}

function assign(draft: Draft, { target, value }: Assignment, at: At): void {
  const binding = at.context.checked.bindingOf(target);
  switch (binding.kind) {
    case 'list':
      clearList(draft, binding.subject, value.kind === 'given' && value.given === 'unknown', at.context);
      return;
    case 'fact': {
      const record = recordFor(draft, binding.subject, target.key?.text ?? null, at.context);
      if (target.year === null) set(record, binding.fact, givenValue(value, at));
      else {
        const years = child(record, binding.fact);
        set(years, String(constantYear(target.year, at)), givenValue(value, at));
        if (Object.keys(years).length === 0) delete record[binding.fact];
      }
      return;
    }
    case 'say':
    case 'result': {
      const subject = recordOf(at.context, binding.name);
      const around =
        subject === null ? draft.root : recordFor(draft, subject, target.key?.text ?? null, at.context);
      const group = binding.kind === 'say' ? 'oordelen' : 'stappen';
      const answers = child(around, group);
      set(answers, binding.name, givenValue(value, at));
      if (Object.keys(answers).length === 0) delete around[group];
      return;
    }
    default:
      throw new BrokenInvariant(`${binding.kind} cannot be given`);
  }
}

/** The record of a subject: the only one, or the one with this key, made where it is named first. */
function recordFor(draft: Draft, subject: string, key: string | null, context: Context): JsonObject {
  if (!isMany(context, subject)) return child(draft.root, subject);
  const name = key ?? draft.lastKey.get(subject) ?? '1';
  draft.lastKey.set(subject, name);
  const id = `${subject} ${name}`;
  const known = draft.records.get(id);
  if (known !== undefined) return known;
  const record: JsonObject = { [keyOf(subject, context)]: name };
  listOf(draft, subject, context).list.push(record);
  draft.records.set(id, record);
  const owner = manyOwner(subject, context);
  const ownerKey = owner === null ? undefined : draft.lastKey.get(owner);
  const above = ownerKey === undefined ? undefined : draft.keyPaths.get(`${owner} ${ownerKey}`);
  draft.keyPaths.set(id, above === undefined ? name : `${above}/${name}`);
  return record;
}

function keyOf(subject: string, context: Context): string {
  const declaration = context.byPath.get(subject)?.declaration;
  return declaration?.kind === 'subject' ? (declaration.key?.text ?? 'id') : 'id';
}

/** The owner of a subject, where there are many of that owner too. */
function manyOwner(subject: string, context: Context): string | null {
  const declaration = context.byPath.get(subject)?.declaration;
  const owner = declaration?.kind === 'subject' ? declaration.owner : null;
  return owner !== null && isMany(context, owner.text) ? owner.text : null;
}

function listOf(
  draft: Draft,
  subject: string,
  context: Context,
): { readonly around: JsonObject; readonly list: unknown[] } {
  const owner = manyOwner(subject, context);
  const around = owner === null ? draft.root : recordFor(draft, owner, null, context);
  const list = around[subject];
  if (Array.isArray(list)) return { around, list: list as unknown[] };
  const made: unknown[] = [];
  around[subject] = made;
  return { around, list: made };
}

/** `declaratie = geen`: there are no such records, whatever was said before; `onbekend`: nothing is said of them. */
function clearList(draft: Draft, subject: string, isUnknown: boolean, context: Context): void {
  const { around, list } = listOf(draft, subject, context);
  list.length = 0;
  if (isUnknown) delete around[subject];
  for (const id of draft.records.keys())
    if (belongsTo(id.slice(0, id.indexOf(' ')), subject, context)) draft.records.delete(id);
  for (const name of draft.lastKey.keys()) if (belongsTo(name, subject, context)) draft.lastKey.delete(name);
}

/** Whether records of a subject are those of another, or belong to them. */
function belongsTo(subject: string, owner: string, context: Context): boolean {
  let name: string | null = subject;
  while (name !== null && name !== owner) name = manyOwner(name, context);
  return name === owner;
}

function child(around: JsonObject, name: string): JsonObject {
  const found = around[name];
  if (typeof found === 'object' && found !== null) return found as JsonObject;
  const made: JsonObject = {};
  around[name] = made;
  return made;
}

/** What is unknown is not said at all. */
function set(around: JsonObject, name: string, value: unknown): void {
  if (value === undefined) delete around[name];
  else around[name] = value;
}

function givenValue(value: GivenValue, at: At): unknown {
  if (value.kind === 'givenSet') return value.members.map((member) => member.text);
  if (value.kind !== 'given') {
    const known = constant(value, at);
    return known === null ? undefined : jsonOf(known);
  }
  switch (value.given) {
    case 'unknown':
      return undefined;
    case 'absent':
      return { absent: true };
    case 'notYet':
    case 'never':
      return value.given;
    case 'none':
      return [];
    case 'used':
    case 'notUsed':
      return value.given === 'used';
  }
}

/** A literal as JSON. */
function jsonOf(value: LiteralValue): unknown {
  switch (value.kind) {
    case 'boolean':
      return value.value;
    case 'money':
      return withCents(value.value);
    case 'number':
      return plainNumber(value.value);
    case 'percentage':
      return plainNumber(exactText(exact(value.value).mul(100)));
    case 'date':
      return value.date;
    case 'event':
      return value.day;
    case 'period':
      return monthOrYear(value) ?? { first: value.first, last: value.last };
    case 'text':
      return value.text;
    case 'party':
    case 'contact':
    case 'calendar':
      return value.name;
    case 'choice':
      return value.member;
    case 'set':
      return value.members;
    case 'duration':
      return { years: value.years, months: value.months, days: value.days };
    case 'rounding':
      return value.direction;
    case 'range':
      return { low: plainNumber(value.low), high: plainNumber(value.high) };
  }
}

function withCents(euro: string): string {
  const [whole = '0', cents = ''] = euro.split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
}

/** A JSON number where that says the same figure, else its digits. */
function plainNumber(digits: string): number | string {
  const value = Number(digits);
  return String(value) === digits ? value : digits;
}

/** A whole month or year as facts name one: of a date, that says within which days it lies. */
function monthOrYear({ first, last }: PeriodParts): string | null {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const isWhole = (unit: 'month' | 'year', ordinal: number): boolean => {
    const whole = periodOf(unit, ordinal, year);
    return whole.first === first && whole.last === last;
  };
  if (isWhole('year', 1)) return first.slice(0, 4);
  return isWhole('month', month) ? first.slice(0, 7) : null;
}
