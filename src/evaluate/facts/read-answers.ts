/** What was judged and what was done: by name; for each record by key, or in the record itself. */
import { closest } from '../../base/suggest.ts';
import { doneInput, type KnownRecord } from '../known/known.ts';
import { domainOf, recordPath, withKey } from '../known/inputs.ts';
import { entriesOf, isObject, isUnknown, own, type JsonObject } from './json.ts';
import { readSay } from './read-say.ts';
import { answerKeys, keep, objectIn, stepKeys, tellUnknown, warnUnknown, type Reader } from './reader.ts';

/** Judgements, and uses of powers: by name; for each record by key, or in the record itself. */
export function readAnswers(
  reader: Reader,
  json: JsonObject,
  record: KnownRecord | null,
  roots: ReadonlyMap<string, KnownRecord> | null,
): void {
  const { index } = reader;
  for (const key of answerKeys)
    forNames(
      reader,
      own(json, key),
      `${record === null ? '' : `${recordPath(record)}.`}${key}`,
      () => [...index.says.keys()],
      (name) => index.says.has(name),
      (name, answer) => {
        const say = index.says.get(name);
        if (say === undefined) return;
        forRecords(reader, say.per, answer, record, roots, (one, found) => readSay(reader, say, one, found));
      },
    );
}

export function readSteps(
  reader: Reader,
  json: JsonObject,
  record: KnownRecord | null,
  roots: ReadonlyMap<string, KnownRecord> | null,
): void {
  const { index } = reader;
  for (const key of stepKeys)
    forNames(
      reader,
      own(json, key),
      `${record === null ? '' : `${recordPath(record)}.`}${key}`,
      () => index.program.clauses.filter(({ kind }) => kind === 'step').map(({ name }) => name),
      (name) => index.clauses.get(name)?.kind === 'step',
      (name, event) => {
        const step = index.clauses.get(name);
        if (step === undefined) return;
        forRecords(reader, step.per, event, record, roots, (one, found) => {
          const path = `${withKey(name, one)}.gedaan`;
          keep(reader, doneInput(name, one), found, {
            path,
            type: { kind: 'event' },
            domain: domainOf({ kind: 'event' }, index),
          });
        });
      },
    );
}

function forNames(
  reader: Reader,
  json: unknown,
  place: string,
  names: () => readonly string[],
  isName: (name: string) => boolean,
  each: (name: string, value: unknown) => void,
): void {
  if (isUnknown(json)) return;
  for (const [name, value] of entriesOf(objectIn(json, place, reader.report)))
    if (!isName(name)) warnUnknown(reader, `${place}.`, name, names);
    else if (!isUnknown(value)) each(name, value);
}

type EachRecord = (record: KnownRecord | null, value: unknown) => void;

/** The records that an answer is about: the one in which it stands, the only one, or those that are named by key. */
function forRecords(
  reader: Reader,
  per: string | null,
  value: unknown,
  record: KnownRecord | null,
  roots: ReadonlyMap<string, KnownRecord> | null,
  each: EachRecord,
): void {
  if (per === null) return each(null, value);
  const single = roots?.get(per);
  if (record?.subject === per || single !== undefined) return each(single ?? record, value);
  if (!isObject(value) || roots === null) return;
  const all = [...roots.values()].flatMap((root) => recordsOf(root, per));
  for (const [key, found] of entriesOf(value)) {
    const named = all.find((one) => withKey('', one) === `[${key}]`);
    if (named === undefined) {
      const near = closest(
        key,
        all.map((one) => one.key),
      );
      tellUnknown(reader, '', key, near);
    } else if (!isUnknown(found)) each(named, found);
  }
}

function recordsOf(root: KnownRecord, subject: string): readonly KnownRecord[] {
  const found: KnownRecord[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.subject === subject) found.push(next);
    for (const list of next.lists.values()) waiting.push(...list.records);
  }
  return found;
}
