/**
 * The columns of the table of facts that a select reads, named as `pol eval` names those of a CSV: `subject.fact`,
 * `subject.fact.2023`, `oordelen.name`, `stappen.step`. A set is a yes or no for each member. An event has a day, and beside it
 * a column that says `notYet` or `never` where there is none. NULL is not known.
 */
import { exactText } from '../../base/exact.ts';
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import type { Type } from '../../base/value.ts';
import type { Program } from '../../ir/ir.ts';
import type { PlanInput, PlanSource } from '../../plan/plan.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { writtenRange } from '../../total/say-range.ts';
import type { ColumnType } from './dialect.ts';
import { Unsayable } from './unsayable.ts';

export interface FactColumn {
  readonly name: string;
  /** `complete`: whether every record of a list stands in its table. */
  readonly part: 'value' | 'state' | 'present' | 'member' | 'complete';
  readonly type: ColumnType;
  /** Of what it is the value; a percentage of 70 is 70. */
  readonly of: Type;
  readonly label: string | null;
  /** What it may hold, where that is one of few texts. */
  readonly values: readonly string[] | null;
  /** Between which it must lie, both included; as SQL writes figures, and ISO days. */
  readonly low: string | null;
  readonly high: string | null;
}

/** What stands between the name of a set and a member, and before a part of a value. */
export const presentColumn = (name: string): string => `${name}__present`;
export const stateColumn = (name: string): string => `${name}__state`;
export const completeColumn = (list: string): string => `${list}__complete`;

/** The name by which a column, and `open_facts`, speak of an input. */
export function nameOf(source: PlanSource, inputs: readonly PlanInput[], index: ProgramIndex): string {
  switch (source.kind) {
    case 'fact':
      return `${source.subject}.${source.fact}${source.year === null ? '' : `.${source.year}`}`;
    case 'say':
      return answerName('oordelen', source.name, source.per, index);
    case 'done':
      return answerName('stappen', source.step, source.per, index);
    case 'referenceDate':
      return 'peildatum';
    case 'member': {
      const set = inputs[source.of];
      return set === undefined ? '' : `${nameOf(set.source, inputs, index)}.${source.member}`;
    }
    case 'relation':
    case 'whole':
      return '';
  }
}

/** What is said of each record of a list stands with the record. */
const answerName = (group: string, name: string, per: string | null, index: ProgramIndex): string =>
  isOnce(per, index) ? `${group}.${name}` : `${per}.${group}.${name}`;

/** The provider, and of the records of a list what names each of them and those that they belong to. */
export function keysOf(per: string | null, { subjects }: ProgramIndex): readonly string[] {
  const keys: string[] = [];
  for (let at = per; at !== null; at = subjects.get(at)?.owner ?? null) {
    const subject = subjects.get(at);
    if (subject?.owner != null) keys.unshift(`${at}.${subject.key ?? 'id'}`);
  }
  return ['id', ...keys];
}

/** Whether there is one of it in a case: it is about no subject, or about one that is no list. */
export const isOnce = (per: string | null, { subjects }: ProgramIndex): boolean =>
  per === null || subjects.get(per)?.owner == null;

/** The columns of an input, its value first. Throws `Unsayable` for a type that no column holds. */
export function columnsOf(input: PlanInput, name: string, index: ProgramIndex): readonly FactColumn[] {
  const { source, type, label } = input;
  const own = { name, of: type, label, ...domainOf(input, index) };
  const state: FactColumn = {
    ...{ name: stateColumn(name), part: 'state', type: { kind: 'text' }, of: type, label },
    ...{ values: ['notYet', 'never'], low: null, high: null },
  };
  const present: FactColumn = {
    ...{
      name: presentColumn(name),
      part: 'present',
      type: { kind: 'boolean' },
      of: { kind: 'boolean' },
      label,
    },
    ...{ values: null, low: null, high: null },
  };
  const value: readonly FactColumn[] =
    type.kind === 'set'
      ? membersOf(type.choice, index).map((member) => ({
          ...{
            name: `${name}.${member.name}`,
            part: 'member',
            type: { kind: 'boolean' },
            of: { kind: 'boolean' },
          },
          ...{ label: member.label, values: null, low: null, high: null },
        }))
      : [{ ...own, part: 'value', type: columnType(type) }];
  const mayBeAbsent = source.kind === 'fact' && source.mayBeAbsent;
  return [...value, ...(type.kind === 'event' ? [state] : []), ...(mayBeAbsent ? [present] : [])];
}

export const membersOf = (
  choice: string,
  { choices }: ProgramIndex,
): readonly { readonly name: string; readonly label: string | null }[] => choices.get(choice)?.members ?? [];

/** Digits behind the point of a figure that is neither whole nor money: as many as facts may have. */
export const FIGURE_SCALE = 12;

function columnType(type: Type): ColumnType {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'number':
      return type.isInteger ? { kind: 'whole' } : { kind: 'decimal', scale: FIGURE_SCALE };
    case 'money':
      return { kind: 'decimal', scale: 2 };
    case 'percentage':
      return { kind: 'decimal', scale: FIGURE_SCALE };
    case 'date':
    case 'event':
      return { kind: 'date' };
    case 'text':
    case 'party':
    case 'contact':
    case 'choice':
      return { kind: 'text' };
    default:
      throw new Unsayable({ kind: 'type', type });
  }
}

type Domain = Pick<FactColumn, 'values' | 'low' | 'high'>;

function domainOf({ source, type }: PlanInput, index: ProgramIndex): Domain {
  if (source.kind === 'referenceDate') return open;
  const range = rangeOf(source, index);
  switch (type.kind) {
    case 'choice':
      return { ...open, values: membersOf(type.choice, index).map(({ name }) => name) };
    case 'party':
      return { ...open, values: index.program.parties.map(({ name }) => name) };
    case 'contact':
      return { ...open, values: index.program.contacts.map(({ name }) => name) };
    case 'number':
    case 'money':
    case 'percentage':
      return { values: null, low: figureText(range?.low, type, -1), high: figureText(range?.high, type, 1) };
    case 'date':
    case 'event':
      return {
        values: null,
        low: dayText(range?.low, 'first') ?? FIRST_DAY,
        high: dayText(range?.high, 'last') ?? LAST_DAY,
      };
    default:
      return open;
  }
}

const open: Domain = { values: null, low: null, high: null };

type Range = Program['facts'][number]['range'];

function rangeOf(source: PlanSource, index: ProgramIndex): Range {
  if (source.kind === 'fact') return index.facts.get(`${source.subject}.${source.fact}`)?.range ?? null;
  const say = source.kind === 'say' ? index.says.get(source.name) : undefined;
  return say === undefined ? null : writtenRange(say);
}

type End = NonNullable<Range>['low'] | undefined;

/** As the column holds it; without a written end that of every figure. */
function figureText(end: End, type: Type, sign: 1 | -1): string {
  const value = end == null ? null : valueOfLiteral(end.value);
  const figure =
    value !== null && 'value' in value && typeof value.value !== 'boolean'
      ? value.value
      : FIGURE_LIMIT.mul(sign);
  return exactText(value !== null && type.kind === 'percentage' ? figure.mul(100) : figure);
}

function dayText(end: End, side: 'first' | 'last'): string | null {
  const value = end == null ? null : valueOfLiteral(end.value);
  if (value?.kind === 'date') return value.date;
  return value?.kind === 'period' ? value[side] : null;
}
