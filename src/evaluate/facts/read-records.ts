/** The records of a case: their facts, the records that belong to them, and what was judged and done for each. */
import { pathOfFact, recordPath } from '../known/inputs.ts';
import {
  factInput,
  freshRecord,
  listInput,
  recordId,
  type KnownList,
  type KnownRecord,
} from '../known/known.ts';
import { yearsRead } from '../known/years-read.ts';
import { entriesOf, isAbsent, isObject, isUnknown, own, shown, type JsonObject } from './json.ts';
import { readAnswers, readSteps } from './read-answers.ts';
import { idOf, keep, setWrong, warnUnknown, type Reader } from './reader.ts';
import { shapeOf, type FactShape } from './shape.ts';

/** What stands in a record: facts, the records that belong to it, and what was judged and done for it. */
export function readRecord(
  reader: Reader,
  record: KnownRecord,
  lists: Map<string, KnownList>,
  json: JsonObject,
  source: JsonObject,
): void {
  const shape = shapeOf(reader.index, record.subject);
  for (const one of shape.facts) readFact(reader, record, one, own(json, one.fact.name));
  for (const name of shape.lists) readList(reader, record, lists, name, own(json, name), source);
  readAnswers(reader, json, record, null);
  readSteps(reader, json, record, null);
  for (const key of Object.keys(json))
    if (!shape.keys.has(key) && json[key] !== undefined)
      warnUnknown(reader, `${recordPath(record)}.`, key, () => [...shape.keys]);
}

function readFact(reader: Reader, record: KnownRecord, shape: FactShape, json: unknown): void {
  if (isUnknown(json)) return;
  const { fact, domain } = shape;
  const { type } = fact;
  if (!fact.isYearly) {
    const { id, path } = shape.in(record, null);
    keep(reader, id, json, { path, type, domain });
    return;
  }
  const { path } = shape.in(record, null);
  if (!isObject(json) || isAbsent(json)) {
    const diagnostic = {
      code: 'facts-shape',
      severity: 'error',
      path,
      params: { place: path, expected: 'years', found: shown(json) },
    } as const;
    reader.report(diagnostic);
    for (const year of yearsRead(reader.index, fact))
      setWrong(reader, factInput(record, fact.name, year), diagnostic, pathOfFact(record, fact.name, year));
    return;
  }
  for (const [key, value] of entriesOf(json)) {
    if (!/^\d{4}$/.test(key)) warnUnknown(reader, `${path}.`, key, () => []);
    else if (!isUnknown(value)) {
      const named = shape.in(record, key);
      keep(reader, named.id, value, { path: named.path, type, domain });
    }
  }
}

/** A list: an array is complete; `{ items, complete: false }` is at least these; one record may stand alone. */
function readList(
  reader: Reader,
  owner: KnownRecord,
  lists: Map<string, KnownList>,
  subject: string,
  json: unknown,
  source: JsonObject,
): void {
  const found = listIn(
    reader,
    owner,
    subject,
    isUnknown(json) ? elsewhere(reader, owner, subject, source) : json,
  );
  if (found === null) {
    if (!lists.has(subject))
      lists.set(subject, { records: [], more: freshRecord(subject, owner, reader.subjectsUnder) });
    return;
  }
  const path = owner.owner === null ? subject : `${recordPath(owner)}.${subject}`;
  reader.given.set(listInput(owner, subject), { path, pieces: null, wrong: null });
  const key = reader.index.subjects.get(subject)?.key ?? 'id';
  const keys = new Set<string>();
  const records = found.items.flatMap((item, place) => {
    const made = recordFrom(reader, owner, subject, item, { key, place, keys }, source);
    return made === null ? [] : [made];
  });
  const isWhole = found.isComplete && records.length === found.items.length;
  lists.set(subject, { records, more: isWhole ? null : freshRecord(subject, owner, reader.subjectsUnder) });
}

interface Listed {
  readonly items: readonly unknown[];
  readonly isComplete: boolean;
}

function listIn(reader: Reader, owner: KnownRecord, subject: string, json: unknown): Listed | null {
  if (isUnknown(json)) return null;
  if (Array.isArray(json)) return { items: json, isComplete: true };
  if (isObject(json)) {
    const items = own(json, 'items');
    if (Array.isArray(items)) return { items, isComplete: own(json, 'complete') !== false };
    return { items: [json], isComplete: true };
  }
  const place = owner.owner === null ? subject : `${recordPath(owner)}.${subject}`;
  reader.report({
    code: 'facts-shape',
    severity: 'error',
    path: place,
    params: { place, expected: 'list', found: shown(json) },
  });
  return null;
}

/** Records may stand beside the record they belong to: under their own subject, with the key of the owner. */
function elsewhere(reader: Reader, owner: KnownRecord, subject: string, source: JsonObject): unknown {
  const json = own(source, subject);
  if (owner.owner === null || isUnknown(json)) return json;
  const listed = listIn(reader, owner, subject, json);
  if (listed === null) return undefined;
  const mine = listed.items.filter((item) => isObject(item) && idOf(own(item, owner.subject)) === owner.key);
  return listed.isComplete ? mine : { items: mine, complete: false };
}

interface Place {
  readonly key: string;
  readonly place: number;
  readonly keys: Set<string>;
}

function recordFrom(
  reader: Reader,
  owner: KnownRecord,
  subject: string,
  json: unknown,
  { key, place, keys }: Place,
  source: JsonObject,
): KnownRecord | null {
  const at = `${owner.owner === null ? '' : `${recordPath(owner)}.`}${subject}[${place}]`;
  if (!isObject(json)) {
    if (!isUnknown(json))
      reader.report({
        code: 'facts-shape',
        severity: 'error',
        path: at,
        params: { place: at, expected: 'object', found: shown(json) },
      });
    return null;
  }
  const given = idOf(own(json, key));
  if (given === null || given === '')
    reader.report({ code: 'record-without-key', severity: 'warning', path: at, params: { subject, key } });
  else if (keys.has(given))
    reader.report({
      code: 'record-key-double',
      severity: 'error',
      path: at,
      params: { subject, key: given },
    });
  const name = uniqueKey(given === null || given === '' ? String(place + 1) : given, keys);
  const lists = new Map<string, KnownList>();
  const record: KnownRecord = {
    subject,
    key: name,
    owner,
    id: recordId(owner, subject, name),
    lists,
    isFresh: false,
  };
  readRecord(reader, record, lists, json, source);
  return record;
}

/** Control characters hold parts of names apart inside; in a key they have no business. */
function uniqueKey(given: string, keys: Set<string>): string {
  const wanted = given.replace(/[\u0000\u0001]/g, '\uFFFD');
  let key = wanted;
  for (let count = 2; keys.has(key); count += 1) key = `${wanted}#${count}`;
  keys.add(key);
  return key;
}
