/** The zod schema of what is needed, for tests and for the published JSON Schema; answering does not load it. */
import { z } from 'zod';
import { prettyJson } from '../../ir/canonical.ts';
import { possible, resultSchema } from '../result-schema.ts';
import { NEEDED_SCHEMA, type NeededAnswer } from './needed-answer.ts';

const { shape } = resultSchema;

const possibles = z.array(possible);

const neededInput = z.strictObject({
  path: z.string(),
  kind: z.enum(['fact', 'list', 'event', 'judgement', 'power', 'referenceDate']),
  label: z.string().nullable(),
  type: z.string().nullable(),
  effort: z.enum(['register', 'provider', 'document', 'person']).nullable(),
  answers: z.array(z.strictObject({ values: possibles })),
  relatesTo: z.array(z.string()),
});

const next = z.strictObject({
  paths: z.array(z.string()).min(1),
  method: z.enum(['optimal', 'lookahead', 'order']),
  expectedQuestions: z.number().nullable(),
  leads: z.array(
    z.strictObject({ values: possibles, chance: z.number().min(0).max(1), possible: possibles }),
  ),
});

const entry = z.strictObject({
  name: z.string(),
  key: z.string().nullable(),
  kind: z.enum(['decision', 'requirement', 'group', 'step']),
  label: z.string().nullable(),
  status: z.enum(['decided', 'undetermined', 'gap', 'conflict', 'notApplicable', 'error']),
  possible: possibles,
  needed: z.array(neededInput),
  inexact: z.boolean(),
  next: next.nullable(),
});

export const neededSchema = z.strictObject({
  schema: z.literal(NEEDED_SCHEMA),
  id: z.string().nullable(),
  policy: shape.policy,
  referenceDate: z.string().nullable(),
  knowledgeDate: z.string().nullable(),
  readings: z.record(z.string(), z.string()),
  weights: z.union([
    z.strictObject({ kind: z.literal('equal') }),
    z.strictObject({ kind: z.literal('portfolio'), records: z.number() }),
  ]),
  open: z.array(entry),
  errors: shape.errors,
  warnings: shape.warnings,
});

/** Does not compile when the type of an answer says something that the schema does not take. */
export type SchemaCoversNeeded =
  NeededAnswer extends DeepReadonly<z.infer<typeof neededSchema>> ? true : never;
export const schemaCoversNeeded: SchemaCoversNeeded = true;

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** The text of the JSON Schema; a test holds the committed file to it. */
export function neededJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(neededSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-needed/1',
    title: 'What a Pol policy still needs to decide',
    ...rest,
  });
}
