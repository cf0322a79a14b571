/** A case in the words and days of one of both editions. What that edition does not know is left out. */
import { isIsoDate } from '../../base/calendar.ts';
import type { IsoDate, Type } from '../../base/value.ts';
import { isObject, type JsonObject } from '../../evaluate/facts/json.ts';
import type { Program } from '../../ir/ir.ts';
import { dayMoved } from './cycle.ts';

/** How an edition says what stands in the shared words. */
export interface Speech {
  readonly program: Program;
  /** From the shared name to its own: facts as `subject.fact`, members as `choice.member`, paths of steps. */
  readonly facts: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, string>;
  readonly says: ReadonlyMap<string, string>;
  /** Years from the shared place in the cycle to its own. */
  readonly years: number;
  readonly fixed: ReadonlySet<string>;
}

/** Facts as an evaluator takes them. Anything else is given back as it is: what is wrong with it is for the evaluator. */
export function inOwnWords(facts: unknown, speech: Speech): unknown {
  if (!isObject(facts)) return facts;
  return entriesOf(facts, (name, value) => {
    if (name === 'oordelen' || name === 'stappen') return besideIn(name, value, speech);
    if (name === 'peildatum' && typeof value === 'string') return [name, dayMoved(value, speech.years)];
    return isSubject(name, speech) ? [name, recordsIn(name, value, speech)] : isKnownBeside(name, value);
  });
}

/** The day in its own cycle. */
export const dayOf = (day: IsoDate | null, { years }: Speech): IsoDate | null =>
  day === null ? null : dayMoved(day, years);

/** An id and the like; no records of a subject that it does not know. */
const isKnownBeside = (name: string, value: unknown): readonly [string, unknown] | null =>
  typeof value === 'object' && value !== null ? null : [name, value];

const isSubject = (name: string, { program }: Speech): boolean =>
  program.subjects.some((subject) => subject.name === name);

function recordsIn(subject: string, value: unknown, speech: Speech): unknown {
  return Array.isArray(value)
    ? value.map((one) => recordIn(subject, one, speech))
    : recordIn(subject, value, speech);
}

function recordIn(subject: string, record: unknown, speech: Speech): unknown {
  if (!isObject(record)) return record;
  const { key } = speech.program.subjects.find(({ name }) => name === subject) ?? { key: null };
  return entriesOf(record, (name, value) => {
    if (name === (key ?? 'id')) return [name, value];
    if (name === 'oordelen' || name === 'stappen') return besideIn(name, value, speech);
    if (isSubject(name, speech)) return [name, recordsIn(name, value, speech)];
    return factIn(subject, name, value, speech);
  });
}

function factIn(
  subject: string,
  name: string,
  value: unknown,
  speech: Speech,
): readonly [string, unknown] | null {
  const path = `${subject}.${name}`;
  const own = speech.facts.get(path) ?? path;
  const fact = speech.program.facts.find((one) => `${one.subject}.${one.name}` === own);
  if (fact === undefined) return null;
  const years = speech.fixed.has(path) ? 0 : speech.years;
  const said = (one: unknown): unknown => valueIn(one, fact.type, years, speech);
  if (!fact.isYearly || !isObject(value)) return [fact.name, said(value)];
  return [fact.name, entriesOf(value, (year, one) => [String(Number(year) + speech.years), said(one)])];
}

function valueIn(value: unknown, type: Type, years: number, speech: Speech): unknown {
  switch (type.kind) {
    case 'date':
    case 'event':
      return typeof value === 'string' && isIsoDate(value) ? dayMoved(value, years) : value;
    case 'period':
      return isObject(value) ? entriesOf(value, (end, day) => [end, dayIn(day, years)]) : value;
    case 'choice':
    case 'set': {
      const memberOf = (member: unknown): unknown =>
        typeof member === 'string' ? ownMember(type.choice, member, speech) : member;
      if (Array.isArray(value)) return value.map(memberOf);
      if (type.kind === 'set' && isObject(value)) return setIn(value, type.choice, speech);
      return memberOf(value);
    }
    default:
      return value;
  }
}

/** A set that is given member by member: of members that the edition does not have nothing is said. */
function setIn(value: JsonObject, choice: string, speech: Speech): unknown {
  const members = speech.program.choices.find(({ name }) => name === choice)?.members ?? [];
  const known = new Set(members.map(({ name }) => name));
  return entriesOf(value, (name, isIn) => {
    const own = String(ownMember(choice, name, speech));
    return known.has(own) ? [own, isIn] : null;
  });
}

const ownMember = (choice: string, member: string, { members }: Speech): string => {
  const own = members.get(`${choice}.${member}`);
  return own === undefined ? member : own.slice(own.indexOf('.') + 1);
};

const dayIn = (day: unknown, years: number): unknown =>
  typeof day === 'string' ? dayMoved(day, years) : day;

/** Nothing where the edition knows none of them. */
function besideIn(
  name: 'oordelen' | 'stappen',
  value: unknown,
  speech: Speech,
): readonly [string, unknown] | null {
  const own = name === 'oordelen' ? saysIn(value, speech) : stepsIn(value, speech);
  return isObject(own) && Object.keys(own).length === 0 ? null : [name, own];
}

function saysIn(value: unknown, speech: Speech): unknown {
  if (!isObject(value)) return value;
  return entriesOf(value, (name, one) => {
    const own = speech.says.get(name) ?? name;
    const say = speech.program.says.find((known) => known.name === own);
    if (say === undefined) return null;
    return [own, isObject(one) ? one : valueIn(one, say.type, speech.years, speech)];
  });
}

function stepsIn(value: unknown, speech: Speech): unknown {
  if (!isObject(value)) return value;
  return entriesOf(value, (name, one) => {
    const own = speech.steps.get(name) ?? name;
    const isKnown = speech.program.clauses.some((clause) => clause.name === own && clause.kind === 'step');
    return isKnown ? [own, valueIn(one, { kind: 'event' }, speech.years, speech)] : null;
  });
}

const entriesOf = (
  value: JsonObject,
  of: (name: string, value: unknown) => readonly [string, unknown] | null,
): JsonObject =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const own = of(name, one);
      return own === null ? [] : [own];
    }),
  );
