/** The outcome that is wished for, as it was typed. */
import type { Value } from '../../base/value.ts';
import type { Clause } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { valueJson } from '../literal-json.ts';
import type { JsonValue } from '../result.ts';

export interface Wanted {
  readonly json: JsonValue;
  readonly matches: (value: Value) => boolean;
}

const yesWords: readonly string[] = ['ja', 'yes', 'true', 'voldaan', 'met', 'vervuld'];
const noWords: readonly string[] = ['nee', 'no', 'false', 'niet voldaan', 'notmet', 'not met'];
const stepStates = ['done', 'doneEarly', 'doneLate', 'upcoming', 'open', 'due', 'late', 'lapsed', 'missed'];

/** What can be asked for by name; null: any value of a type with too many of them. */
export function outcomesOf(clause: Clause, index: ProgramIndex): readonly string[] | null {
  if (clause.kind === 'step') return stepStates;
  if (clause.kind === 'group' && clause.isSoft) return [];
  if (clause.kind !== 'decision') return ['voldaan', 'niet voldaan'];
  switch (clause.type.kind) {
    case 'boolean':
      return ['ja', 'nee'];
    case 'choice':
      return (index.choices.get(clause.type.choice)?.members ?? []).map(({ name }) => name);
    case 'party':
      return index.program.parties.map(({ name }) => name);
    case 'contact':
      return index.program.contacts.map(({ name }) => name);
    default:
      return null;
  }
}

/** Null: the clause has no such outcome, or none is named and there is no usual one. */
export function wantedOf(clause: Clause, typed: string | null, index: ProgramIndex): Wanted | null {
  if (clause.kind === 'group' && clause.isSoft) return null;
  const isMet = clause.kind === 'requirement' || clause.kind === 'group';
  if (isMet || (clause.kind === 'decision' && clause.type.kind === 'boolean'))
    return wantedBoolean(typed, isMet);
  const text = typed ?? (clause.kind === 'step' ? 'done' : null);
  if (text === null) return null;
  const known = outcomesOf(clause, index);
  if (known !== null && !known.includes(text)) return null;
  return { json: text, matches: (value) => textOf(value) === text };
}

function wantedBoolean(typed: string | null, isMet: boolean): Wanted | null {
  const text = (typed ?? 'ja').trim().toLowerCase();
  const isYes = yesWords.includes(text);
  if (!isYes && !noWords.includes(text)) return null;
  return {
    json: isMet ? (isYes ? 'met' : 'notMet') : isYes,
    matches: (value) => value.kind === 'boolean' && value.value === isYes,
  };
}

function textOf(value: Value): string {
  const json = valueJson(value);
  return typeof json === 'string' || typeof json === 'number' ? String(json) : JSON.stringify(json);
}
