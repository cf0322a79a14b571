/** The zod schema of a recourse, for tests and for the published JSON Schema; working one out does not load it. */
import { z } from 'zod';
import { resultSchema, possible } from '../result-schema.ts';
import { RECOURSE_SCHEMA, type Recourse } from './answer.ts';

const texts = z.array(z.string());

const value = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  texts,
  z.strictObject({ first: z.string(), last: z.string() }),
  z.strictObject({ years: z.number(), months: z.number(), days: z.number() }),
  z.strictObject({ low: z.union([z.number(), z.string()]), high: z.union([z.number(), z.string()]) }),
  z.strictObject({ absent: z.literal(true) }),
]);

const inputKind = z.enum(['fact', 'list', 'event', 'judgement', 'power', 'referenceDate']);
const input = { path: z.string(), label: z.string().nullable(), choice: z.string().nullable() };

const change = z.strictObject({
  ...input,
  kind: z.enum(['fact', 'event']),
  from: possible.nullable(),
  to: value,
  by: z.iso.date().nullable(),
});

const proviso = z.strictObject({ ...input, kind: inputKind, value: possible, by: texts });

const barrier = z.strictObject({
  ...input,
  kind: z.enum([...inputKind.options, 'reading']),
  now: possible.nullable(),
  wouldBe: possible,
  why: z.enum([
    'notMarked',
    'tooLate',
    'noReferenceDate',
    'othersStep',
    'judgement',
    'power',
    'reading',
    'referenceDate',
  ]),
  by: texts,
  until: z.iso.date().nullable(),
  stands: z.array(z.strictObject({ name: z.string(), label: z.string().nullable(), cites: texts })),
});

const { id, policy, referenceDate, knowledgeDate, readings, errors, warnings } = resultSchema.shape;

export const recourseSchema = z.strictObject({
  schema: z.literal(RECOURSE_SCHEMA),
  ...{ id, policy, referenceDate, knowledgeDate, readings },
  decision: z.string(),
  label: z.string().nullable(),
  wanted: value,
  now: z.strictObject({
    status: z.enum(['decided', 'undetermined', 'gap', 'conflict', 'notApplicable', 'error']),
    outcome: value.nullable(),
    possible: z.array(possible),
  }),
  status: z.enum(['reached', 'found', 'depends', 'notPossible', 'notWorkedOut']),
  ways: z.array(z.strictObject({ changes: z.array(change), provided: z.array(proviso) })),
  more: z.strictObject({ count: z.number(), atLeast: z.boolean() }),
  isSmallest: z.boolean(),
  isComplete: z.boolean(),
  needed: z.array(z.strictObject({ path: z.string(), kind: inputKind, label: z.string().nullable() })),
  barriers: z.array(z.array(barrier)),
  ...{ errors, warnings },
});

/** Does not compile when the type of a recourse says something that the schema does not take. */
export type SchemaCoversRecourse =
  Recourse extends DeepReadonly<z.infer<typeof recourseSchema>> ? true : never;

type DeepReadonly<Part> = Part extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Part extends object
    ? { readonly [Key in keyof Part]: DeepReadonly<Part[Key]> }
    : Part;

export const schemaCoversRecourse: SchemaCoversRecourse = true;
