/** What is told of a judgement or of the use of a power: its value, and by whom, on which day, until when and why. */
import { isIsoDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Say } from '../../ir/ir.ts';
import { withKey } from '../known/inputs.ts';
import { sayInput, type GivenInput, type KnownRecord } from '../known/known.ts';
import type { SaidBy } from '../result.ts';
import type { FactDiagnostic } from './fact-diagnostic.ts';
import { entriesOf, isObject, isUnknown, own, shown, type JsonObject } from './json.ts';
import { keep, setWrong, warnUnknown, type Reader } from './reader.ts';
import { sayDomain } from './shape.ts';

const sayKeys = ['value', 'by', 'on', 'until', 'tot_en_met', 'reason'];

/** A value may have keys of its own, the members of a set; those are yes or no. */
const isSpelledOut = (json: unknown): json is JsonObject =>
  isObject(json) &&
  (own(json, 'value') !== undefined || sayKeys.some((key) => typeof own(json, key) === 'string'));

/**
 * The bare value, or spelled out. A judgement by another than the named party is a wrong fact; one that was given after
 * the reference date, or has expired on it, counts as not given.
 */
export function readSay(reader: Reader, say: Say, record: KnownRecord | null, json: unknown): void {
  const path = withKey(say.name, record);
  const id = sayInput(say.name, record);
  const type = say.say === 'power' ? ({ kind: 'boolean' } as const) : say.type;
  const expected = { path, type, domain: sayDomain(reader.index, say) };
  if (!isSpelledOut(json)) {
    keep(reader, id, json, expected);
    setSaid(reader, id, { by: null, on: null, until: null, reason: null });
    return;
  }
  for (const [key] of entriesOf(json))
    if (!sayKeys.includes(key)) warnUnknown(reader, `${path}.`, key, () => sayKeys);
  const value = own(json, 'value');
  if (isUnknown(value)) return;
  const wrong = byOther(say, path, own(json, 'by')) ?? wrongDay(json, path);
  if (wrong !== null) {
    reader.report(wrong);
    setWrong(reader, id, wrong, path);
    return;
  }
  const said: SaidBy = {
    by: textOf(own(json, 'by')),
    on: textOf(own(json, 'on')),
    until: textOf(untilIn(json)),
    reason: textOf(own(json, 'reason')),
  };
  if (!isCurrent(reader, say, path, said)) return;
  keep(reader, id, value, expected);
  setSaid(reader, id, said);
}

const textOf = (json: unknown): string | null =>
  typeof json === 'string' && json.trim() !== '' ? json.trim() : null;

const untilIn = (json: JsonObject): unknown => own(json, 'until') ?? own(json, 'tot_en_met');

function byOther(say: Say, path: string, by: unknown): FactDiagnostic | null {
  if (isUnknown(by) || say.by.length === 0 || say.by.some((party) => party === by)) return null;
  const params = { judgement: path, by: typeof by === 'string' ? by : shown(by), expected: say.by };
  return { code: 'judged-by-other', severity: 'error', path, params };
}

function wrongDay(json: JsonObject, path: string): FactDiagnostic | null {
  for (const [key, day] of [
    ['on', own(json, 'on')],
    ['until', untilIn(json)],
  ] as const) {
    if (isUnknown(day) || (typeof day === 'string' && isIsoDate(day.trim()))) continue;
    const fact = `${path}.${key}`;
    return { code: 'fact-date', severity: 'error', path: fact, params: { fact, found: shown(day) } };
  }
  return null;
}

/** Without a reference date it may count on some days: then it is kept with its days. */
function isCurrent(reader: Reader, say: Say, path: string, { on, until }: SaidBy): boolean {
  const { referenceDate } = reader;
  const isNever = on !== null && until !== null && until < on;
  const isOutside =
    referenceDate !== null &&
    ((on !== null && referenceDate < on) || (until !== null && referenceDate > until));
  if (!isNever && !isOutside) return true;
  reader.report({
    code: 'judgement-not-current',
    severity: 'warning',
    path,
    params: {
      name: path,
      say: say.say,
      on: on ?? '',
      until: until ?? '',
      referenceDate: referenceDate ?? '',
    },
  });
  return false;
}

function setSaid(reader: Reader, id: string, said: SaidBy): void {
  const given = reader.given.get(id);
  if (given === undefined || given.wrong !== null) return;
  const isOnSomeDays = reader.referenceDate === null && (said.on !== null || said.until !== null);
  const kept: GivenInput = isOnSomeDays ? onSomeDays(given, said) : given;
  reader.given.set(id, { ...kept, said });
}

/** On the other days it can be anything, as if it was not given. */
const onSomeDays = (
  given: GivenInput,
  { on, until }: { readonly on: IsoDate | null; readonly until: IsoDate | null },
): GivenInput => ({
  ...given,
  pieces: null,
  between: { from: on, to: until, pieces: given.pieces ?? [] },
});
