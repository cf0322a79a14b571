/** A case as facts: by subject, as the evaluator takes them and as the examples of a policy hold them. */
import type { IsoDate, Value } from '../base/value.ts';
import type { Input } from '../diagram/model.ts';
import { valueJson } from '../evaluate/literal-json.ts';
import type { Subject } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import type { Values } from './relate.ts';

/** Facts as JSON, and with which readings they are looked at where those are not the chosen ones. */
export interface CaseFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly referenceDate: string | null;
  readonly readings: Readonly<Record<string, string>>;
}

type Json = Record<string, unknown>;

/** Lists of which a case says how many records they have, all alike. */
export interface Lists {
  readonly subjects: readonly string[];
  readonly count: number;
}

const noLists: Lists = { subjects: [], count: 1 };

/** The key of the one record that a case makes of a subject of which there are many. */
export const RECORD_KEY = 'a1';

/** Of a clause that is decided per record the case has a record, also where nothing of it is asked. */
export function factsOf(
  values: Values,
  per: string | null,
  index: ProgramIndex,
  lists: Lists = noLists,
): CaseFacts {
  const root: Json = {};
  if (per !== null) recordOf(per, root, index);
  if (lists.count > 0) for (const name of lists.subjects) recordOf(name, root, index);
  const readings: Record<string, string> = {};
  const apart = new Set(
    [...values.keys()].flatMap(({ source }) => (source.kind === 'member' ? [source.of] : [])),
  );
  for (const [input, value] of values)
    if (value.kind !== 'set' || !apart.has(input)) put(input, value, root, readings, index);
  for (const name of innermostFirst(lists, index)) repeat(name, lists.count, root, index);
  return { facts: root, referenceDate: referenceDateIn(values, index), readings };
}

function put(input: Input, value: Value, root: Json, readings: Record<string, string>, index: ProgramIndex) {
  const { source } = input;
  switch (source.kind) {
    case 'fact': {
      const record = recordOf(source.subject, root, index);
      if (source.year === null) record[source.fact] = valueJson(value);
      else within(record, source.fact)[String(source.year)] = valueJson(value);
      return;
    }
    case 'member':
      if (value.kind === 'boolean') putMember(source.of, source.member, value.value, root, index);
      return;
    case 'say':
      within(holderOf(index.says.get(source.name)?.per ?? null, root, index), 'oordelen')[source.name] =
        valueJson(value);
      return;
    case 'done':
      within(holderOf(index.clauses.get(source.step)?.per ?? null, root, index), 'stappen')[source.step] =
        valueJson(value);
      return;
    case 'reading':
      if (value.kind === 'text') noteReading(source.reading, value.text, readings, index);
      return;
    case 'referenceDate':
    case 'relation':
    case 'whole':
      return;
  }
}

/** A set of which only some members are asked about is given member by member. */
function putMember(of: Input, member: string, isIn: boolean, root: Json, index: ProgramIndex): void {
  const { source } = of;
  if (source.kind !== 'fact') return;
  const record = recordOf(source.subject, root, index);
  const set =
    source.year === null
      ? within(record, source.fact)
      : within(within(record, source.fact), String(source.year));
  set[member] = isIn;
}

function noteReading(
  reading: string,
  name: string,
  readings: Record<string, string>,
  index: ProgramIndex,
): void {
  if (index.readings.get(reading)?.alternatives[0]?.name !== name) readings[reading] = name;
}

const holderOf = (per: string | null, root: Json, index: ProgramIndex): Json =>
  per === null ? root : recordOf(per, root, index);

/** The record of a subject; of one of which there are many the one that the case makes, in that of its owner. */
function recordOf(name: string, root: Json, index: ProgramIndex): Json {
  const subject = index.subjects.get(name);
  if (subject?.owner == null) return within(root, name);
  const list = (holderOfRecords(subject, root, index)[name] ??= [
    { [keyNameOf(subject)]: RECORD_KEY },
  ]) as Json[];
  return list[0] as Json;
}

/** What is in a list that is empty is not there either. */
function innermostFirst({ subjects, count }: Lists, index: ProgramIndex): readonly string[] {
  const depthOf = (name: string): number => {
    const owner = index.subjects.get(name)?.owner ?? null;
    return owner === null ? 0 : 1 + depthOf(owner);
  };
  const isInner = (name: string): boolean => {
    const owner = index.subjects.get(name)?.owner ?? null;
    return owner !== null && (subjects.includes(owner) || isInner(owner));
  };
  return subjects
    .filter((name) => count > 0 || !isInner(name))
    .toSorted((left, right) => depthOf(right) - depthOf(left));
}

/** A list with as many records as are wanted, each with what the first has; with none it is empty. */
function repeat(name: string, count: number, root: Json, index: ProgramIndex): void {
  const subject = index.subjects.get(name);
  if (subject?.owner == null) return;
  const holder = holderOfRecords(subject, root, index);
  const [first] = (holder[name] ?? []) as Json[];
  holder[name] = Array.from({ length: count }, (_, place) => ({
    ...first,
    [keyNameOf(subject)]: `a${place + 1}`,
  }));
}

/** Records stand beside the subject that they belong to, or in its own record where there are many of that too. */
function holderOfRecords({ owner }: Subject, root: Json, index: ProgramIndex): Json {
  const isOneOfMany = owner !== null && index.subjects.get(owner)?.owner != null;
  return isOneOfMany ? recordOf(owner, root, index) : root;
}

const keyNameOf = ({ key }: Subject): string => key ?? 'id';

const within = (holder: Json, name: string): Json => (holder[name] ??= {}) as Json;

/**
 * The reference date of a case, where it asks for one. What has not happened yet may still happen from that date on: with
 * the last day on which the policy may be asked the least of it is open.
 */
function referenceDateIn(values: Values, { program }: ProgramIndex): IsoDate | null {
  for (const [{ source }, value] of values)
    if (source.kind === 'referenceDate' && value.kind === 'date') return value.date;
  const isAwaiting = [...values.values()].some((value) => value.kind === 'event' && value.day === 'notYet');
  return isAwaiting ? (program.consultable?.to ?? program.governs?.to ?? null) : null;
}
