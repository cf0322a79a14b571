/** The shape of the facts of a policy, from which types, JSON Schema and a zod schema are printed. */
import type { Type } from '../../base/value.ts';
import type { Program, Say } from '../../ir/ir.ts';

export interface Shape {
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly label: string | null;
  readonly of: FieldType;
}

export type FieldType =
  | {
      readonly kind:
        'boolean' | 'figure' | 'amount' | 'whole' | 'date' | 'event' | 'text' | 'period' | 'duration';
    }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'set'; readonly names: readonly string[] }
  | { readonly kind: 'yearly'; readonly of: FieldType }
  /** A value, or that there is none. */
  | { readonly kind: 'absentOr'; readonly of: FieldType }
  /** The bare value, or with who said so and when. */
  | { readonly kind: 'said'; readonly of: FieldType; readonly by: readonly string[] }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly key: string; readonly fields: readonly Field[] };

export function shapeOf(program: Program): Shape {
  const roots = program.subjects.filter(({ owner }) => owner === null);
  return {
    title: `${program.name} ${program.year}`,
    fields: [
      { name: 'id', label: null, of: { kind: 'text' } },
      { name: 'peildatum', label: null, of: { kind: 'date' } },
      ...roots.map(({ name, label }): Field => ({ name, label, of: recordOf(name, program) })),
      ...beside(null, program),
    ],
  };
}

function recordOf(subject: string, program: Program): Extract<FieldType, { kind: 'record' }> {
  const facts = program.facts.filter((fact) => fact.subject === subject);
  const lists = program.subjects.filter(({ owner }) => owner === subject);
  return {
    kind: 'record',
    fields: [
      ...facts.map(({ name, label, type, isYearly, mayBeAbsent }): Field => {
        const plain = typeOf(type, program);
        const open: FieldType = mayBeAbsent ? { kind: 'absentOr', of: plain } : plain;
        return { name, label, of: isYearly ? { kind: 'yearly', of: open } : open };
      }),
      ...lists.map(({ name, label, key }): Field => {
        const { fields } = recordOf(name, program);
        return { name, label, of: { kind: 'list', key: key ?? 'id', fields } };
      }),
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
      steps.map(({ name, label }) => ({ name, label, of: { kind: 'event' } })),
    ),
  ];
}

const saidType = ({ say, type, by }: Say, program: Program): FieldType => ({
  kind: 'said',
  of: say === 'power' ? { kind: 'boolean' } : typeOf(type, program),
  by,
});

/** Facts and outcomes alike. */
export function typeOf(type: Type, program: Program): FieldType {
  const members = (choice: string): readonly string[] =>
    program.choices.find(({ name }) => name === choice)?.members.map(({ name }) => name) ?? [];
  switch (type.kind) {
    case 'boolean':
    case 'date':
    case 'event':
    case 'text':
    case 'period':
    case 'duration':
      return { kind: type.kind };
    case 'number':
      return { kind: type.isInteger ? 'whole' : 'figure' };
    case 'percentage':
      return { kind: 'figure' };
    case 'money':
      return { kind: 'amount' };
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
