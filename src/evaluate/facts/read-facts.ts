/** Facts as anybody may give them, to what is known of a case. Never throws; what is wrong is told as data. */
import { closest } from '../../base/suggest.ts';
import { isIsoDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Fact, Say, Subject } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { domainOf, domainOfFact, domainOfSay, pathOfFact, recordPath, withKey } from '../known/inputs.ts';
import {
  doneInput,
  factInput,
  freshRecord,
  listInput,
  recordId,
  sayInput,
  type GivenInput,
  type Known,
  type KnownList,
  type KnownRecord,
} from '../known/known.ts';
import { yearsRead } from '../known/years-read.ts';
import type { FactDiagnostic, Report } from './fact-diagnostic.ts';
import { entriesOf, isAbsent, isLossless, isObject, isUnknown, own, shown, type JsonObject } from './json.ts';
import { readValue } from './read-value.ts';

export interface FactsRead {
  readonly known: Known;
  readonly id: string | null;
  readonly diagnostics: readonly FactDiagnostic[];
}

interface Reader {
  readonly index: ProgramIndex;
  readonly given: Map<string, GivenInput>;
  readonly report: Report;
  readonly subjectsUnder: (owner: string) => readonly string[];
}

/** Keys beside the subjects, in either language. */
const answerKeys = ['oordelen', 'judgements'] as const;
const stepKeys = ['stappen', 'steps'] as const;
const dateKeys = ['peildatum', 'referenceDate'] as const;

/** Reads facts, with those about the world apart. `referenceDate` goes before the one in the facts. */
export function readFacts(
  index: ProgramIndex,
  facts: unknown,
  context: unknown,
  referenceDate: IsoDate | null,
): FactsRead {
  const diagnostics: FactDiagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const subjectsUnder = (owner: string): readonly string[] =>
    index.program.subjects.filter((subject) => subject.owner === owner).map(({ name }) => name);
  const reader: Reader = { index, given: new Map(), report, subjectsUnder };
  const [main, world] = [objectIn(facts, 'gegevens', report), objectIn(context, 'context', report)];
  const records = new Map<string, KnownRecord>();
  const roots = index.program.subjects.filter(({ owner }) => owner === null);
  for (const root of roots)
    records.set(root.name, readRoot(reader, root, [...(root.isShared ? [world] : []), main]));
  for (const source of [world, main]) {
    readAnswers(reader, source, null, records);
    readSteps(reader, source, null, records);
  }
  reportStrays(reader, main, records);
  warnUnknownKeys(reader, main);
  warnUnknownKeys(reader, world);
  const date = referenceDate ?? readDate(main, report);
  const id = own(main, 'id');
  return { known: { records, given: reader.given, referenceDate: date }, id: idOf(id), diagnostics };
}

function objectIn(json: unknown, place: string, report: Report): JsonObject {
  if (isObject(json)) return json;
  if (!isUnknown(json))
    report({
      code: 'facts-shape',
      severity: 'error',
      path: place,
      params: { place, expected: 'object', found: shown(json) },
    });
  return {};
}

const idOf = (json: unknown): string | null => {
  if (typeof json === 'string') return json;
  return typeof json === 'number' ? String(json) : isLossless(json) ? json.value : null;
};

function readDate(facts: JsonObject, report: Report): IsoDate | null {
  const json = dateKeys.map((key) => own(facts, key)).find((found) => !isUnknown(found));
  if (json === undefined) return null;
  if (typeof json === 'string' && isIsoDate(json.trim())) return json.trim();
  report({
    code: 'fact-date',
    severity: 'error',
    path: 'peildatum',
    params: { fact: 'peildatum', found: shown(json) },
  });
  return null;
}

/** The one record of a subject of which there is one, from each source in turn; the last word counts. */
function readRoot(reader: Reader, subject: Subject, sources: readonly JsonObject[]): KnownRecord {
  const lists = new Map<string, KnownList>();
  const record: KnownRecord = {
    subject: subject.name,
    key: '',
    owner: null,
    id: recordId(null, subject.name, ''),
    lists,
    isFresh: false,
  };
  for (const source of sources) {
    const json = objectIn(own(source, subject.name), subject.name, reader.report);
    readRecord(reader, record, lists, json, source);
  }
  return record;
}

/** What stands in a record: facts, the records that belong to it, and what was judged and done for it. */
function readRecord(
  reader: Reader,
  record: KnownRecord,
  lists: Map<string, KnownList>,
  json: JsonObject,
  source: JsonObject,
): void {
  const { index } = reader;
  const subject = index.subjects.get(record.subject);
  for (const fact of index.program.facts)
    if (fact.subject === record.subject) readFact(reader, record, fact, own(json, fact.name));
  for (const name of reader.subjectsUnder(record.subject))
    readList(reader, record, lists, name, own(json, name), source);
  readAnswers(reader, json, record, null);
  readSteps(reader, json, record, null);
  const known = [
    ...index.program.facts.filter((fact) => fact.subject === record.subject).map(({ name }) => name),
    ...reader.subjectsUnder(record.subject),
    ...(subject?.owner === null ? [] : [subject?.key ?? 'id', subject?.owner ?? '']),
    ...answerKeys,
    ...stepKeys,
  ];
  for (const [key, value] of entriesOf(json))
    if (!known.includes(key) && value !== undefined)
      warnUnknown(reader, `${recordPath(record)}.`, key, known);
}

function warnUnknown({ report }: Reader, before: string, key: string, known: readonly string[]): void {
  const near = closest(key, known);
  const path = `${before}${key}`;
  report({
    code: 'unknown-key',
    severity: 'warning',
    path,
    params: { key: path, suggestion: near === null ? '' : `${before}${near}` },
  });
}

function warnUnknownKeys(reader: Reader, facts: JsonObject): void {
  const known = [...reader.index.subjects.keys(), 'id', ...dateKeys, ...answerKeys, ...stepKeys];
  for (const [key] of entriesOf(facts)) if (!known.includes(key)) warnUnknown(reader, '', key, known);
}

function readFact(reader: Reader, record: KnownRecord, fact: Fact, json: unknown): void {
  if (isUnknown(json)) return;
  const domain = domainOfFact(fact, reader.index);
  if (!fact.isYearly) {
    keep(reader, factInput(record, fact.name, null), json, {
      path: pathOfFact(record, fact.name, null),
      type: fact.type,
      domain,
    });
    return;
  }
  const path = pathOfFact(record, fact.name, null);
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
    if (!/^\d{4}$/.test(key)) warnUnknown(reader, `${path}.`, key, []);
    else if (!isUnknown(value))
      keep(reader, factInput(record, fact.name, Number(key)), value, {
        path: `${path}.${key}`,
        type: fact.type,
        domain,
      });
  }
}

type Expected = Omit<Parameters<typeof readValue>[1], 'index'>;

/** Keeps a given value; one that is wrong is told, and counts as unknown. */
function keep(reader: Reader, id: string, json: unknown, expected: Expected): void {
  const read = readValue(json, { ...expected, index: reader.index });
  if (read.kind === 'given') reader.given.set(id, { path: expected.path, pieces: read.pieces, wrong: null });
  else {
    reader.report(read.diagnostic);
    setWrong(reader, id, read.diagnostic, expected.path);
  }
}

function setWrong(reader: Reader, id: string, { code }: FactDiagnostic, path: string): void {
  const reason = code === 'judged-by-other' ? 'wrongJudge' : 'wrongFact';
  reader.given.set(id, { path, pieces: null, wrong: { reason, name: path, cites: [], details: { code } } });
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

/** A record beside its owners that names none of them would be lost: it is said instead. */
function reportStrays(reader: Reader, source: JsonObject, roots: ReadonlyMap<string, KnownRecord>): void {
  for (const { name, owner } of reader.index.program.subjects) {
    if (owner === null || reader.index.subjects.get(owner)?.owner === null) continue;
    const json = own(source, name);
    const items = isObject(json) ? own(json, 'items') : json;
    if (!Array.isArray(items)) continue;
    const keys = new Set([...roots.values()].flatMap((root) => keysUnder(root, owner)));
    for (const [place, item] of items.entries()) {
      const named = isObject(item) ? idOf(own(item, owner)) : null;
      if (isObject(item) && (named === null || !keys.has(named)))
        reader.report({
          code: 'record-without-owner',
          severity: 'error',
          path: `${name}[${place}]`,
          params: { subject: name, owner },
        });
    }
  }
}

/** Keys of the records of a subject, wherever they stand under a record. */
function keysUnder(record: KnownRecord, subject: string): readonly string[] {
  return [...record.lists].flatMap(([name, { records }]) =>
    name === subject ? records.map(({ key }) => key) : records.flatMap((each) => keysUnder(each, subject)),
  );
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

/** Judgements, and uses of powers: by name; for each record by key, or in the record itself. */
function readAnswers(
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
      [...index.says.keys()],
      (name, answer) => {
        const say = index.says.get(name);
        if (say === undefined) return;
        forRecords(reader, say.per, answer, record, roots, (one, found) =>
          readAnswer(reader, say, one, found),
        );
      },
    );
}

function readSteps(
  reader: Reader,
  json: JsonObject,
  record: KnownRecord | null,
  roots: ReadonlyMap<string, KnownRecord> | null,
): void {
  const { index } = reader;
  const steps = index.program.clauses.filter(({ kind }) => kind === 'step');
  for (const key of stepKeys)
    forNames(
      reader,
      own(json, key),
      `${record === null ? '' : `${recordPath(record)}.`}${key}`,
      steps.map(({ name }) => name),
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
  names: readonly string[],
  each: (name: string, value: unknown) => void,
): void {
  if (isUnknown(json)) return;
  for (const [name, value] of entriesOf(objectIn(json, place, reader.report)))
    if (!names.includes(name)) warnUnknown(reader, `${place}.`, name, names);
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
    if (named === undefined)
      warnUnknown(
        reader,
        '',
        key,
        all.map((one) => one.key),
      );
    else if (!isUnknown(found)) each(named, found);
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

/** `{ value, by, on, reason }` or the bare value. A judgement by another than the named party is a wrong fact. */
function readAnswer(reader: Reader, say: Say, record: KnownRecord | null, json: unknown): void {
  const path = withKey(say.name, record);
  const id = sayInput(say.name, record);
  const isSpelledOut = isObject(json) && (own(json, 'value') !== undefined || own(json, 'by') !== undefined);
  const value = isSpelledOut ? own(json, 'value') : json;
  const by = isSpelledOut ? own(json, 'by') : undefined;
  if (isUnknown(value)) return;
  if (!isUnknown(by) && say.by.length > 0 && !say.by.some((party) => party === by)) {
    const params = { judgement: path, by: typeof by === 'string' ? by : shown(by), expected: say.by };
    const diagnostic: FactDiagnostic = { code: 'judged-by-other', severity: 'error', path, params };
    reader.report(diagnostic);
    setWrong(reader, id, diagnostic, path);
    return;
  }
  const type = say.say === 'power' ? ({ kind: 'boolean' } as const) : say.type;
  keep(reader, id, value, { path, type, domain: domainOfSay(say, reader.index) });
}
