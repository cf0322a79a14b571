/**
 * Facts that are written plainly, as they are: nothing is looked at but what is asked. What is written in any other way, and
 * what the reader of facts would remark on where it is asked, is unsettled.
 */
import { isIsoDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import { isObject, isUnknown, type JsonObject } from '../facts/json.ts';
import type { Input } from './input.ts';
import { answerKeys, dateKeys, stepKeys } from '../facts/reader.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { holderOf, type Holder, type Source } from './scope.ts';
import { unsettled } from './unsettled.ts';

/** `referenceDate` goes before the one in the facts. */
export function fromJson(facts: unknown, referenceDate: IsoDate | null, index: ProgramIndex): Source {
  const whole = isObject(facts) ? facts : unsettled();
  const answers = { say: answersIn(whole, answerKeys), done: answersIn(whole, stepKeys) };
  const read = ({ record, given }: Holder, { kind, name, year }: Input): unknown => {
    if (kind === 'fact') return year === null ? ownIn(given, name) : ownIn(ownIn(given, name), String(year));
    const once = ownIn(answers[kind], name);
    if (record === null || record.owner === null) return plain(once);
    // Of the records of a list it may be said beside them too.
    return once === undefined ? plain(ownIn(ownIn(given, keysOf[kind][0]), name)) : unsettled();
  };
  return {
    whole,
    referenceDate: referenceDate ?? dateIn(whole),
    read: (holder, input) => input.taken(read(holder, input)),
    root: (subject) => {
      const given = ownIn(whole, subject);
      return isObject(given) && !hasAnswers(given) ? given : unsettled();
    },
    list: (holder, subject) => {
      const own = ownIn(holder.given, subject);
      const list = isUnknown(own) && holder.owner === null ? ownIn(whole, subject) : own;
      return recordsIn(list, holder, subject, index);
    },
  };
}

const keysOf = { say: answerKeys, done: stepKeys } as const;

function ownIn(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? (json as JsonObject)[name]
    : undefined;
}

/** A judgement that is spelled out counts on some days only, or was given by somebody else. */
const plain = (json: unknown): unknown => (isObject(json) ? unsettled() : json);

const hasAnswers = (json: JsonObject): boolean =>
  [...answerKeys, ...stepKeys].some((key) => Object.hasOwn(json, key));

/** What was judged or done, where that is said in one language. */
function answersIn(whole: JsonObject, [own, other]: readonly [string, string]): JsonObject | null {
  if (Object.hasOwn(whole, other)) return unsettled();
  const given = ownIn(whole, own);
  return isUnknown(given) ? null : isObject(given) ? given : unsettled();
}

function dateIn(whole: JsonObject): IsoDate | null {
  const given = dateKeys.map((key) => ownIn(whole, key)).find((json) => !isUnknown(json));
  return typeof given === 'string' && isIsoDate(given) ? given : null;
}

function recordsIn(list: unknown, owner: Holder, subject: string, index: ProgramIndex): readonly Holder[] {
  if (!Array.isArray(list)) return unsettled();
  const key = index.subjects.get(subject)?.key ?? 'id';
  const keys = new Set<string>();
  return list.map((item: unknown) => {
    const id = isObject(item) && hasOwnAnswers(item, subject, index) ? keyIn(item, key) : unsettled();
    if (keys.has(id)) return unsettled();
    keys.add(id);
    return holderOf({ subject, key: id, owner: owner.record }, owner, item);
  });
}

/** Whether all that was judged and done in a record is about that record. */
function hasOwnAnswers(item: JsonObject, subject: string, { says, clauses }: ProgramIndex): boolean {
  if (!hasAnswers(item)) return true;
  const isOwn = (declared: { readonly per: string | null } | undefined): boolean => declared?.per === subject;
  return (
    Object.keys(answersIn(item, answerKeys) ?? {}).every((name) => isOwn(says.get(name))) &&
    Object.keys(answersIn(item, stepKeys) ?? {}).every((name) => isOwn(clauses.get(name)))
  );
}

function keyIn(item: JsonObject, key: string): string {
  const given = ownIn(item, key);
  const id = typeof given === 'number' ? String(given) : given;
  return typeof id === 'string' && /^[^\u0000\u0001]+$/.test(id) ? id : unsettled();
}
