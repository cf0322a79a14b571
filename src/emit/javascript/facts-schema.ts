/** JSON Schema (draft 2020-12) of the facts of a policy, and the same as a zod schema. */
import type { Program } from '../../ir/ir.ts';
import { shapeOf, type Field, type FieldType } from './shape.ts';
import { literal, quoted } from './text.ts';

type Schema = Readonly<Record<string, unknown>>;

const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const DIGITS = '^-?\\d{1,60}(\\.\\d{1,12})?$';
const CENTS = '^-?\\d{1,60}(\\.\\d{1,2})?$';

export function factsSchema(program: Program): Schema {
  const { title, fields } = shapeOf(program);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description: program.title,
    ...objectSchema(fields, []),
  };
}

const objectSchema = (fields: readonly Field[], required: readonly string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map(({ name, label, of }) => {
      const schema = orNull(schemaOf(of));
      return [name, label === null ? schema : { description: label, ...schema }];
    }),
  ),
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

function schemaOf(type: FieldType): Schema {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'figure':
      return { anyOf: [{ type: 'number' }, { type: 'string', pattern: DIGITS }] };
    case 'amount':
      return {
        anyOf: [{ type: 'number' }, { type: 'string', pattern: CENTS }],
      };
    case 'whole':
      return { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?\\d{1,60}$' }] };
    case 'date':
      return { type: 'string', pattern: DATE };
    case 'event':
      return { anyOf: [{ enum: ['notYet', 'never'] }, { type: 'string', pattern: DATE }] };
    case 'text':
      return { type: 'string' };
    case 'period':
      return {
        anyOf: [
          { type: 'string', pattern: DATE },
          { type: 'object', required: ['first', 'last'] },
        ],
      };
    case 'duration':
      return { type: 'object' };
    case 'names':
      return { enum: type.names };
    case 'set':
      return {
        anyOf: [
          { type: 'array', items: { enum: type.names }, uniqueItems: true },
          {
            type: 'object',
            propertyNames: { enum: type.names },
            additionalProperties: { type: ['boolean', 'null'] },
          },
        ],
      };
    case 'yearly':
      return {
        type: 'object',
        propertyNames: { pattern: '^\\d{4}$' },
        additionalProperties: orNull(schemaOf(type.of)),
      };
    case 'absentOr':
      return {
        anyOf: [
          schemaOf(type.of),
          { type: 'object', properties: { absent: { const: true } }, required: ['absent'] },
        ],
      };
    case 'said':
      return { anyOf: [schemaOf(type.of), saidSchema(type)] };
    case 'record':
      return objectSchema(type.fields, []);
    case 'list': {
      const items = objectSchema(
        [{ name: type.key, label: null, of: { kind: 'text' } }, ...type.fields],
        [type.key],
      );
      return {
        anyOf: [
          { type: 'array', items },
          {
            type: 'object',
            properties: { items: { type: 'array', items }, complete: { type: 'boolean' } },
            required: ['items'],
          },
        ],
      };
    }
  }
}

const saidSchema = ({ of, by }: Extract<FieldType, { kind: 'said' }>): Schema => ({
  type: 'object',
  properties: {
    value: schemaOf(of),
    by: by.length === 0 ? { type: 'string' } : { enum: by },
    on: { type: 'string', pattern: DATE },
    until: { type: 'string', pattern: DATE },
    reason: { type: 'string' },
  },
  required: ['value'],
});

// --------------------------------------------------------------------------------------------------- zod

/** A module that imports zod, apart from the module of the policy, which imports nothing. */
export function zodModule(program: Program): string {
  return `// ${program.name} ${program.year}: a zod schema of its facts. Made by the compiler of Pol.
import { z } from 'zod';

const date = z.string().regex(/${DATE}/);

export const facts = ${zodObject(shapeOf(program).fields)};
`;
}

const zodObject = (fields: readonly Field[]): string =>
  `z.strictObject({\n${fields.map(({ name, of }) => `${quoted(name)}: ${zodOf(of)}.nullish(),\n`).join('')}})`;

const zodUnion = (...parts: readonly string[]): string => `z.union([${parts.join(', ')}])`;

function zodOf(type: FieldType): string {
  switch (type.kind) {
    case 'boolean':
      return 'z.boolean()';
    case 'figure':
      return zodUnion('z.number()', `z.string().regex(/${DIGITS}/)`);
    case 'amount':
      return zodUnion('z.number().multipleOf(0.01)', `z.string().regex(/${CENTS}/)`);
    case 'whole':
      return zodUnion('z.int()', 'z.string().regex(/^-?\\d{1,60}$/)');
    case 'date':
      return 'date';
    case 'event':
      return zodUnion("z.enum(['notYet', 'never'])", 'date');
    case 'text':
      return 'z.string()';
    case 'period':
      return zodUnion('date', 'z.object({ first: date, last: date })');
    case 'duration':
      return 'z.object({ years: z.int().optional(), months: z.int().optional(), days: z.int().optional() })';
    case 'names':
      return type.names.length === 0 ? 'z.never()' : `z.enum(${literal(type.names)})`;
    case 'set':
      return zodUnion(
        `z.array(z.enum(${literal(type.names)}))`,
        `z.partialRecord(z.enum(${literal(type.names)}), z.boolean().nullable())`,
      );
    case 'yearly':
      return `z.record(z.string().regex(/^\\d{4}$/), ${zodOf(type.of)}.nullable())`;
    case 'absentOr':
      return zodUnion(zodOf(type.of), 'z.object({ absent: z.literal(true) })');
    case 'said':
      return zodUnion(
        zodOf(type.of),
        `z.object({ value: ${zodOf(type.of)}, by: ${type.by.length === 0 ? 'z.string()' : `z.enum(${literal(type.by)})`}.optional(), on: date.optional(), until: date.optional(), reason: z.string().optional() })`,
      );
    case 'record':
      return zodObject(type.fields);
    case 'list': {
      const item = zodObject([{ name: type.key, label: null, of: { kind: 'text' } }, ...type.fields]);
      return zodUnion(
        `z.array(${item})`,
        `z.object({ items: z.array(${item}), complete: z.boolean().optional() })`,
      );
    }
  }
}
