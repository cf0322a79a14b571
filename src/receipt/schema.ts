/** The zod schema of a receipt, for those who read one back and for the published JSON Schema; writing one does not load it. */
import { z } from 'zod';
import { prettyJson } from '../ir/canonical.ts';
import { RECEIPT_SCHEMA, type Receipt, type ReceiptRecord } from './receipt.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = z.int().min(0);
const day = z.iso.date().nullable();

export const recordSchema = z.strictObject({
  row: count,
  id: z.string().nullable(),
  referenceDate: day,
  facts: digest,
  answer: digest,
  given: z.unknown().optional(),
});

export const receiptSchema = z.strictObject({
  schema: z.literal(RECEIPT_SCHEMA),
  digest,
  compiler: z.string(),
  policy: z.strictObject({
    name: z.string(),
    year: z.int(),
    revisions: z.array(z.strictObject({ revision: count, digest })).min(1),
  }),
  asked: z.strictObject({
    decisions: z.array(z.string()),
    readings: z.record(z.string(), z.string()),
    referenceDate: day,
    knowledgeDate: day,
  }),
  solver: z.enum(['used', 'missing', 'notAsked']),
  context: z.strictObject({ digest, given: z.unknown().optional() }).nullable(),
  records: count,
  unread: count,
  facts: digest.nullable(),
  answers: digest.nullable(),
  record: recordSchema.nullable(),
  perRecord: z.strictObject({ file: z.string().regex(/^[^/\\]+$/), digest }).nullable(),
});

/** Does not compile when the type of a receipt says something that the schema does not take. */
export type SchemaCoversReceipt = Receipt extends DeepReadonly<z.infer<typeof receiptSchema>> ? true : never;
export const schemaCoversReceipt: SchemaCoversReceipt = true;
export type SchemaCoversRecord =
  ReceiptRecord extends DeepReadonly<z.infer<typeof recordSchema>> ? true : never;
export const schemaCoversRecord: SchemaCoversRecord = true;

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** The text of the JSON Schema; a test holds the committed file to it. */
export function receiptJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(receiptSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-receipt/1',
    title: 'What an answer of a Pol policy was given on',
    ...rest,
  });
}
