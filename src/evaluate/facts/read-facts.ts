/** Facts as anybody may give them, to what is known of a case. Never throws; what is wrong is told as data. */
import { isIsoDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Subject } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { recordId, type Known, type KnownList, type KnownRecord } from '../known/known.ts';
import type { FactDiagnostic, Report } from './fact-diagnostic.ts';
import { entriesOf, isUnknown, own, shown, type JsonObject } from './json.ts';
import { readAnswers, readSteps } from './read-answers.ts';
import { readRecord } from './read-records.ts';
import { answerKeys, dateKeys, idOf, objectIn, stepKeys, warnUnknown, type Reader } from './reader.ts';
import { reportStrays } from './strays.ts';

export interface FactsRead {
  readonly known: Known;
  readonly id: string | null;
  readonly diagnostics: readonly FactDiagnostic[];
}

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
  const [main, world] = [objectIn(facts, 'gegevens', report), objectIn(context, 'context', report)];
  const date = referenceDate ?? readDate(main, report);
  const reader: Reader = { index, given: new Map(), report, referenceDate: date, subjectsUnder };
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
  const id = own(main, 'id');
  return { known: { records, given: reader.given, referenceDate: date }, id: idOf(id), diagnostics };
}

function readDate(facts: JsonObject, report: Report): IsoDate | null {
  const json = dateKeys.map((key) => own(facts, key)).find((found) => !isUnknown(found));
  if (json === undefined) return null;
  if (typeof json === 'string' && isIsoDate(json.trim())) return json.trim();
  report({
    code: 'fact-date',
    severity: 'error',
    path: 'peildatum',
    params: { fact: 'peildatum', found: shown(json), isReference: true },
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

function warnUnknownKeys(reader: Reader, facts: JsonObject): void {
  const known = [...reader.index.subjects.keys(), 'id', ...dateKeys, ...answerKeys, ...stepKeys];
  for (const [key] of entriesOf(facts)) if (!known.includes(key)) warnUnknown(reader, '', key, () => known);
}
