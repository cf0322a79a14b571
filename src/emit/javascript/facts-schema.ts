/**
 * JSON Schema (draft 2020-12) of the facts of a policy. It cannot say everything: the bounds of figures that are given as
 * text, the decimals of those that are given as numbers, and the days of a month are held to by the zod schema alone.
 */
import type { Program } from '../../ir/ir.ts';
import { shapeOf, type Bounds, type Field, type FieldType, type ListShape } from './shape.ts';

type Schema = Readonly<Record<string, unknown>>;

const DAY = '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const DATE = '^(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const DIGITS = '^-?\\d{1,60}(\\.\\d{1,12})?$';
const WHOLE = '^-?\\d{1,60}(\\.0{1,12})?$';
const CENTS = '^-?\\d{1,60}(\\.\\d{1,2})?$';

/** Beyond this a double cannot tell every cent. */
export const MOST_EUROS = 2 ** 53 / 100;

/** A bound that is no decimal figure is left out. */
function within({ low, high }: Bounds, most = Number.POSITIVE_INFINITY): Schema {
  const [least, last] = [Number(low), Number(high)];
  return {
    ...(Number.isNaN(least) ? {} : { minimum: Math.max(least, -most) }),
    ...(Number.isNaN(last) ? {} : { maximum: Math.min(last, most) }),
  };
}

export function factsSchema(program: Program): Schema {
  const { title, fields, lists } = shapeOf(program);
  const defs = Object.fromEntries(lists.map((list) => [`list${list.list}`, listSchema(list)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description: program.title,
    ...objectSchema(fields, []),
    ...(lists.length === 0 ? {} : { $defs: defs }),
  };
}

function listSchema({ key, fields }: ListShape): Schema {
  const items = objectSchema([{ name: key, label: null, of: { kind: 'key' } }, ...fields], [key]);
  const properties = { items: { type: 'array', items }, complete: { type: 'boolean' } };
  return {
    anyOf: [
      { type: 'array', items },
      { type: 'object', properties, required: ['items'] },
    ],
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
      return {
        anyOf: [
          { type: 'number', ...within(type) },
          { type: 'string', pattern: DIGITS },
        ],
      };
    case 'amount':
      return {
        anyOf: [
          { type: 'number', ...within(type, MOST_EUROS) },
          { type: 'string', pattern: CENTS },
        ],
      };
    case 'whole':
      return {
        anyOf: [
          { type: 'integer', ...within(type) },
          { type: 'string', pattern: WHOLE },
        ],
      };
    case 'day':
      return { type: 'string', pattern: DAY };
    case 'date':
      return { type: 'string', pattern: DATE };
    case 'event':
      return { anyOf: [{ enum: ['notYet', 'never'] }, { type: 'string', pattern: DATE }] };
    case 'key':
      return { type: ['string', 'number'], minLength: 1 };
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
    case 'list':
      return { $ref: `#/$defs/list${type.list}` };
  }
}

const saidSchema = ({ of, by }: Extract<FieldType, { kind: 'said' }>): Schema => ({
  type: 'object',
  properties: {
    value: orNull(schemaOf(of)),
    by: orNull(by.length === 0 ? { type: 'string' } : { enum: by }),
    on: orNull({ type: 'string', pattern: DAY }),
    until: orNull({ type: 'string', pattern: DAY }),
    tot_en_met: orNull({ type: 'string', pattern: DAY }),
    reason: { type: ['string', 'null'] },
  },
  additionalProperties: false,
  required: ['value'],
});
