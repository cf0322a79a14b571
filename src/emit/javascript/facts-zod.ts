/** A zod schema of the facts of a policy: a module that imports zod, apart from that of the policy, which imports nothing. */
import type { Program } from '../../ir/ir.ts';
import { MOST_EUROS } from './facts-schema.ts';
import { shapeOf, type Bounds, type Field, type FieldType, type ListShape } from './shape.ts';
import { field, inComment, literal, quoted } from './text.ts';

const HELPERS = `
const decimalsOf = (json) => {
  const [digits, exponent = '0'] = String(json).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
};
const figure = (low, high, decimals) =>
  z
    .union([z.number(), z.string().regex(/^-?\\d{1,60}(?:\\.\\d{1,60})?$/)])
    .refine((json) => decimalsOf(json) <= decimals, \`expected at most \${decimals} decimals\`)
    .refine((json) => Number(json) >= low && Number(json) <= high, \`expected \${low} to \${high}\`);
const isInCents = (json) => typeof json !== 'number' || Math.abs(json) <= ${MOST_EUROS};

/** The first and the last day of what is a day, a month or a year. */
const spanOf = (text) => {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > last) return null;
  return [\`\${text}-01-01\`.slice(0, 10), \`\${text}\${text.length === 4 ? '-12-31' : \`-\${last}\`}\`.slice(0, 10)];
};
const date = (low, high) =>
  z
    .string()
    .regex(/^\\d{4}(?:-\\d{2}){0,2}$/)
    .refine((text) => spanOf(text) !== null, 'expected a day that exists')
    .refine((text) => {
      const [first, last] = spanOf(text) ?? [];
      return first <= high && last >= low;
    }, \`expected \${low} to \${high}\`);
const day = date('0001-01-01', '9999-12-31').refine((text) => text.length === 10, 'expected a whole day');
`;

/** A bound that is no decimal figure is left out. */
const ends = ({ low, high }: Bounds): string =>
  `${low.includes('/') ? '-Infinity' : low}, ${high.includes('/') ? 'Infinity' : high}`;

export function zodModule(program: Program): string {
  const { fields, lists } = shapeOf(program);
  return `// ${inComment(program.name)} ${program.year}: a zod schema of its facts. Made by the compiler of Pol.
import { z } from 'zod';
${HELPERS}
${lists.toReversed().map(zodList).join('')}export const facts = ${zodObject(fields)};
`;
}

/** One within another stands before it. */
function zodList({ list, key, fields }: ListShape): string {
  const item = `${zodObject(fields)}.extend({ ${field(key)}: ${zodOf({ kind: 'key' })} })`;
  return `const item${list} = ${item};
const list${list} = z.union([z.array(item${list}), z.object({ items: z.array(item${list}), complete: z.boolean().optional() })]);
`;
}

const zodObject = (fields: readonly Field[]): string =>
  `z.strictObject({\n${fields.map(({ name, of }) => `${field(name)}: ${zodOf(of)}.nullish(),\n`).join('')}})`;

const zodUnion = (...parts: readonly string[]): string => `z.union([${parts.join(', ')}])`;

function zodOf(type: FieldType): string {
  switch (type.kind) {
    case 'boolean':
      return 'z.boolean()';
    case 'figure':
      return `figure(${ends(type)}, 12)`;
    case 'amount':
      return `figure(${ends(type)}, 2).refine(isInCents, 'expected an amount of which a number tells every cent')`;
    case 'whole':
      return `figure(${ends(type)}, 12).refine((json) => Number.isInteger(Number(json)), 'expected a whole number')`;
    case 'date':
      return `date(${quoted(type.low)}, ${quoted(type.high)})`;
    case 'day':
      return 'day';
    case 'event':
      return zodUnion("z.enum(['notYet', 'never'])", `date(${quoted(type.low)}, ${quoted(type.high)})`);
    case 'key':
      return zodUnion('z.string().min(1)', 'z.number()');
    case 'text':
      return 'z.string()';
    case 'period':
      return zodUnion(
        "date('0001-01-01', '9999-12-31')",
        'z.object({ first: day, last: day }).refine(({ first, last }) => first <= last)',
      );
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
        `z.strictObject({ value: ${zodOf(type.of)}.nullable(), by: ${type.by.length === 0 ? 'z.string()' : `z.enum(${literal(type.by)})`}.nullish(), on: day.nullish(), until: day.nullish(), tot_en_met: day.nullish(), reason: z.string().nullish() })`,
      );
    case 'record':
      return zodObject(type.fields);
    case 'list':
      return `list${type.list}`;
  }
}
