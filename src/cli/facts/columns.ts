/** Columns of a table of facts: one row a provider, headed `subject.fact`, `subject.fact.2023`, `oordelen.name`. */
import { parse as parseJson } from 'lossless-json';
import type { Fact, Program, Say } from '../../ir/ir.ts';
import type { Type } from '../../base/value.ts';
import { isTooDeep } from './nesting.ts';
import { WrongUse } from '../wrong-use.ts';

export interface Column {
  readonly path: readonly string[];
  /** Of the fact or judgement that the column names; null for a column the policy does not know. */
  readonly type: Type | null;
}

/** Throws `WrongUse` on a heading that comes twice. */
export function columnsOf(headings: readonly string[], name: string, program: Program): readonly Column[] {
  const seen = new Set<string>();
  return headings.map((heading) => {
    const trimmed = heading.trim();
    if (seen.has(trimmed)) throw new WrongUse('duplicate-heading', { path: name, heading: trimmed });
    seen.add(trimmed);
    const path = pathOf(trimmed);
    return { path, type: typeOfColumn(path, program) };
  });
}

/** Maps by name: what comes after the first point is one name, points and all (`stappen.tijdpad.stap`). */
const namedMaps = new Set(['oordelen', 'stappen', 'steps']);

function pathOf(heading: string): readonly string[] {
  const [first = '', ...rest] = heading.split('.');
  return namedMaps.has(first) && rest.length > 0 ? [first, rest.join('.')] : [first, ...rest];
}

function typeOfColumn(path: readonly string[], program: Program): Type | null {
  const [first, second] = path;
  if (path.at(-1)?.endsWith('__present') === true) return { kind: 'boolean' };
  if (path.length === 1) return first === 'peildatum' ? { kind: 'date' } : { kind: 'text' };
  if (first === 'oordelen') return program.says.find((say: Say) => say.name === second)?.type ?? null;
  if (namedMaps.has(first ?? '')) return { kind: 'event' };
  const fact = program.facts.find(({ subject, name }: Fact) => subject === first && name === second);
  return fact?.type ?? null;
}

/** An object without a prototype: a column may be called `__proto__`. */
export const emptyObject = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

/** Puts the value of a cell in its place in the record. */
export function place(record: Record<string, unknown>, { path }: Column, value: unknown): void {
  const last = path[path.length - 1] ?? '';
  let target = record;
  for (const part of path.slice(0, -1)) {
    const next = target[part];
    if (typeof next === 'object' && next !== null) target = next as Record<string, unknown>;
    else target = (target[part] = emptyObject()) as Record<string, unknown>;
  }
  if (last.endsWith('__present')) {
    if (value === false) target[last.slice(0, -'__present'.length)] = { absent: true };
  } else if (!isAbsent(target[last])) target[last] = value;
}

const isAbsent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'absent' in value;

/** A cell of text that may hold more than one value: a set as JSON or as members between bars, records as JSON. */
export function structured(cell: string, type: Type | null): unknown {
  if (/^[[{]/.test(cell)) return jsonOr(cell);
  return type?.kind === 'set' ? cell.split('|').map((member) => member.trim()) : cell;
}

/** What a text of JSON holds; the text itself where it is none, or nested deeper than facts are. */
export function jsonOr(text: string): unknown {
  try {
    const value: unknown = parseJson(text);
    return isTooDeep(text, value) ? text : value;
  } catch {
    return text;
  }
}
