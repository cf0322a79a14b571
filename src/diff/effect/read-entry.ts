/** What the evaluator says of a clause, as a result again; in the shared words it can be held against the other edition's. */
import { exact } from '../../base/exact.ts';
import type { Result, Type, Value } from '../../base/value.ts';
import { heldUp } from '../../evaluate/at-once.ts';
import type { JsonValue, Status } from '../../evaluate/result-value.ts';
import type { Entry, StepEntry } from '../../evaluate/result.ts';
import type { Clause } from '../../ir/ir.ts';
import { dayMoved } from '../align/cycle.ts';
import type { Speech } from '../align/facts.ts';

/** What a clause comes to; of a step its first day, its last, and whether another step holds it up, as `decidedAtOnce`. */
export interface Came {
  readonly status: Status;
  readonly results: readonly Result[];
}

/** Null: it is not decided what it comes to. */
export function cameOf(entry: Entry, clause: Clause, referenceDate: string | null): Came | null {
  const { status } = entry;
  if (status === 'undetermined') return null;
  if (status !== 'decided') return { status, results: [{ kind: status, causes: [] }] };
  if (clause.kind === 'step') {
    const { first, last, state } = entry as StepEntry;
    const days = [first, last].map((day): Result => ({ kind: 'value', value: dayValue(day) }));
    const found: Result = { kind: 'value', value: { kind: 'text', text: state ?? '' } };
    return { status, results: [...days, heldUp(found, days[0], referenceDate)] };
  }
  // Of a condition and of a group it says whether they are met.
  if (clause.kind !== 'decision')
    return {
      status,
      results: [{ kind: 'value', value: { kind: 'boolean', value: entry.outcome === 'met' } }],
    };
  const value = entry.outcome === null ? null : valueOf(entry.outcome, clause.type);
  return value === null ? null : { status, results: [{ kind: 'value', value }] };
}

const dayValue = (day: string | null): Value =>
  day === null ? { kind: 'absent' } : { kind: 'date', date: day };

function valueOf(json: JsonValue, type: Type): Value | null {
  if (typeof json === 'object' && 'absent' in json) return { kind: 'absent' };
  switch (type.kind) {
    case 'boolean':
      return typeof json === 'boolean' ? { kind: 'boolean', value: json } : null;
    case 'number':
    case 'money':
      return isFigure(json) ? { kind: type.kind, value: exact(String(json)) } : null;
    case 'percentage':
      return isFigure(json) ? { kind: 'percentage', value: exact(String(json)).div(100) } : null;
    case 'range':
      return typeof json === 'object' && 'low' in json
        ? { kind: 'range', low: exact(String(json.low)), high: exact(String(json.high)) }
        : null;
    case 'period':
      return typeof json === 'object' && 'first' in json ? { kind: 'period', ...json } : null;
    case 'duration':
      return typeof json === 'object' && 'days' in json ? { kind: 'duration', ...json } : null;
    case 'set':
      return Array.isArray(json) ? { kind: 'set', choice: type.choice, members: json as string[] } : null;
    default:
      return typeof json === 'string' ? textValue(json, type) : null;
  }
}

const isFigure = (json: JsonValue): boolean => typeof json === 'number' || typeof json === 'string';

function textValue(text: string, type: Type): Value | null {
  switch (type.kind) {
    case 'date':
      return { kind: 'date', date: text };
    case 'event':
      return { kind: 'event', day: text };
    case 'text':
      return { kind: 'text', text };
    case 'party':
    case 'contact':
    case 'calendar':
      return { kind: type.kind, name: text };
    case 'choice':
      return { kind: 'choice', choice: type.choice, member: text };
    default:
      return null;
  }
}

/** The same in the shared words and days. */
export const inSharedWords = ({ status, results }: Came, speech: Speech): Came => ({
  status,
  results: results.map((result) =>
    result.kind === 'value' ? { kind: 'value', value: sharedValue(result.value, speech) } : result,
  ),
});

function sharedValue(value: Value, speech: Speech): Value {
  const day = (own: string): string => dayMoved(own, -speech.years);
  switch (value.kind) {
    case 'date':
      return { ...value, date: day(value.date) };
    case 'event':
      return value.day === 'notYet' || value.day === 'never' ? value : { ...value, day: day(value.day) };
    case 'period':
      return { ...value, first: day(value.first), last: day(value.last) };
    case 'choice':
      return { ...value, member: sharedMember(value.choice, value.member, speech) };
    case 'set': {
      const members = value.members.map((member) => sharedMember(value.choice, member, speech));
      return { ...value, members };
    }
    default:
      return value;
  }
}

function sharedMember(choice: string, member: string, { members }: Speech): string {
  const own = `${choice}.${member}`;
  const shared = [...members].find(([, named]) => named === own)?.[0];
  return shared === undefined ? member : shared.slice(shared.indexOf('.') + 1);
}
