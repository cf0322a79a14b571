/** The shape of the facts of a policy, from which types, JSON Schema and a zod schema are printed. */
import { exactText } from '../../base/exact.ts';
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import type { Type } from '../../base/value.ts';
import type { Fact, Literal, Program, Say, Subject } from '../../ir/ir.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import { writtenRange } from '../../total/say-range.ts';

export interface Shape {
  readonly title: string;
  readonly fields: readonly Field[];
  /** Every list once; one within another comes after it. */
  readonly lists: readonly ListShape[];
}

export interface ListShape {
  /** Its place among the lists, by which fields name it. */
  readonly list: number;
  readonly key: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly label: string | null;
  readonly of: FieldType;
}

export type FieldType =
  | { readonly kind: 'boolean' | 'text' | 'period' | 'duration' }
  /** What a record is called by. */
  | { readonly kind: 'key' }
  /** Bounds as they are given: a percentage of 70 % is 70. */
  | ({ readonly kind: 'figure' | 'amount' | 'whole' } & Bounds)
  /** Whole, or a month or a year of which the day is not known. */
  | ({ readonly kind: 'date' | 'event' } & Bounds)
  /** Given whole. */
  | { readonly kind: 'day' }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'set'; readonly names: readonly string[] }
  | { readonly kind: 'yearly'; readonly of: FieldType }
  /** A value, or that there is none. */
  | { readonly kind: 'absentOr'; readonly of: FieldType }
  /** The bare value, or with who said so and when. */
  | { readonly kind: 'said'; readonly of: FieldType; readonly by: readonly string[] }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly list: number };

/** Both are within. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

export function shapeOf(program: Program): Shape {
  const roots = program.subjects.filter(({ owner }) => owner === null);
  return {
    title: `${program.name} ${program.year}`,
    fields: [
      { name: 'id', label: null, of: { kind: 'key' } },
      { name: 'peildatum', label: null, of: { kind: 'day' } },
      ...roots.map(({ name, label }): Field => ({ name, label, of: recordOf(name, program) })),
      // Records stand in the record that they belong to, or beside it.
      ...listsOf(program).map(({ name, label }, list): Field => ({
        name,
        label,
        of: { kind: 'list', list },
      })),
      ...beside(null, program),
    ],
    lists: listsOf(program).map((subject, list) => listShape(subject, list, program)),
  };
}

const listsOf = (program: Program): readonly Subject[] =>
  program.subjects
    .filter(({ owner }) => owner !== null)
    .toSorted((left, right) => depthOf(left.name, program) - depthOf(right.name, program));

function depthOf(name: string, program: Program): number {
  const owner = program.subjects.find((subject) => subject.name === name)?.owner ?? null;
  return owner === null ? 0 : 1 + depthOf(owner, program);
}

function listShape({ name, owner, key }: Subject, list: number, program: Program): ListShape {
  const { fields } = recordOf(name, program);
  const isDeep = listsOf(program).some((subject) => subject.name === owner);
  // Beside its owner a record says by key whose it is.
  const link: readonly Field[] = isDeep ? [{ name: owner ?? '', label: null, of: { kind: 'key' } }] : [];
  return { list, key: key ?? 'id', fields: [...link, ...fields] };
}

function recordOf(subject: string, program: Program): Extract<FieldType, { kind: 'record' }> {
  const facts = program.facts.filter((fact) => fact.subject === subject);
  const lists = program.subjects.filter(({ owner }) => owner === subject);
  return {
    kind: 'record',
    fields: [
      ...facts.map(({ name, label, type, range, isYearly, mayBeAbsent }): Field => {
        const plain = typeOf(type, program, range);
        const open: FieldType = mayBeAbsent ? { kind: 'absentOr', of: plain } : plain;
        return { name, label, of: isYearly ? { kind: 'yearly', of: open } : open };
      }),
      ...lists.map((subject): Field => ({
        name: subject.name,
        label: subject.label,
        of: { kind: 'list', list: listsOf(program).indexOf(subject) },
      })),
      ...beside(subject, program),
    ],
  };
}

/** What was judged, and on which day steps were done: once, or for a record. */
function beside(per: string | null, program: Program): readonly Field[] {
  const says = program.says.filter((say) => say.per === per);
  const steps = program.clauses.filter((clause) => clause.kind === 'step' && clause.per === per);
  const group = (name: string, fields: readonly Field[]): readonly Field[] =>
    fields.length === 0 ? [] : [{ name, label: null, of: { kind: 'record', fields } }];
  return [
    ...group(
      'oordelen',
      says.map((say) => ({ name: say.name, label: say.label, of: saidType(say, program) })),
    ),
    ...group(
      'stappen',
      steps.map(({ name, label }) => ({ name, label, of: { kind: 'event', ...daysWithin(null) } })),
    ),
  ];
}

const saidType = (say: Say, program: Program): FieldType => ({
  kind: 'said',
  of: say.say === 'power' ? { kind: 'boolean' } : typeOf(say.type, program, writtenRange(say)),
  by: say.by,
});

type Range = Fact['range'];

const daysWithin = (range: Range): Bounds => {
  const end = (bound: Literal | null | undefined, side: 'first' | 'last'): string | null => {
    if (bound?.value.kind === 'period') return bound.value[side];
    return bound?.value.kind === 'date' ? bound.value.date : null;
  };
  return { low: end(range?.low, 'first') ?? FIRST_DAY, high: end(range?.high, 'last') ?? LAST_DAY };
};

function figuresWithin(range: Range): Bounds {
  const end = (bound: Literal | null | undefined): string | null => {
    const value = bound == null ? null : valueOfLiteral(bound.value);
    if (value?.kind === 'percentage') return exactText(value.value.mul(100));
    return value?.kind === 'number' || value?.kind === 'money' ? exactText(value.value) : null;
  };
  const limit = exactText(FIGURE_LIMIT);
  return { low: end(range?.low) ?? `-${limit}`, high: end(range?.high) ?? limit };
}

/** Facts and outcomes alike. */
export function typeOf(type: Type, program: Program, range: Range = null): FieldType {
  const members = (choice: string): readonly string[] =>
    program.choices.find(({ name }) => name === choice)?.members.map(({ name }) => name) ?? [];
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'period':
    case 'duration':
      return { kind: type.kind };
    case 'date':
    case 'event':
      return { kind: type.kind, ...daysWithin(range) };
    case 'number':
      return { kind: type.isInteger ? 'whole' : 'figure', ...figuresWithin(range) };
    case 'percentage':
      return { kind: 'figure', ...figuresWithin(range) };
    case 'money':
      return { kind: 'amount', ...figuresWithin(range) };
    case 'choice':
      return { kind: 'names', names: members(type.choice) };
    case 'set':
      return { kind: 'set', names: members(type.choice) };
    case 'party':
      return { kind: 'names', names: program.parties.map(({ name }) => name) };
    case 'contact':
      return { kind: 'names', names: program.contacts.map(({ name }) => name) };
    case 'calendar':
      return { kind: 'names', names: program.calendars.map(({ name }) => name) };
    case 'rounding':
      return { kind: 'names', names: ['up', 'down'] };
    case 'range':
    case 'error':
      return { kind: 'text' };
  }
}
