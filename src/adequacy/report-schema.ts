/** The zod schema of what `pol test` answers, for tests and for the published JSON Schema; testing does not load it. */
import { z } from 'zod';
import { prettyJson } from '../ir/canonical.ts';
import { changes, mutantKinds } from './families/mutant.ts';
import { itemKinds } from './seen/item.ts';
import { TEST_SCHEMA, type TestReport } from './report.ts';

const shown = z.union([
  z.strictObject({ kind: z.literal('outcome'), outcome: z.unknown() }),
  z.strictObject({ kind: z.literal('status'), status: z.string() }),
  z.strictObject({ kind: z.literal('missing') }),
]);

const origin = z.strictObject({ file: z.string(), line: z.number() });

const example = z.strictObject({
  title: z.string(),
  origin,
  failures: z.array(z.strictObject({ target: z.string(), line: z.number(), expected: shown, found: shown })),
  errors: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      path: z.string(),
      params: z.record(z.string(), z.unknown()),
    }),
  ),
});

const count = z.strictObject({
  seen: z.number(),
  total: z.number(),
  unreachable: z.number(),
  score: z.number().min(0).max(1).nullable(),
});

const place = z.strictObject({
  kind: z.enum(['clause', 'judgement', 'parameter', 'reading']),
  name: z.string(),
  part: z
    .strictObject({ kind: z.enum(['rule', 'exception', 'alternative', 'value']), name: z.string() })
    .nullable(),
  norms: z.array(z.string()),
  file: z.string().nullable(),
  line: z.number().nullable(),
});

const uncovered = z.strictObject({
  kind: z.enum(itemKinds),
  side: z.enum(['yes', 'no', 'upper', 'lower', 'seen']),
  place,
  text: z.string().nullable(),
  value: z.string().nullable(),
});

const coverage = z.strictObject({
  total: count,
  byKind: z.record(z.enum(itemKinds), count),
  uncovered: z.array(uncovered),
  unreachable: z.array(uncovered),
});

const mutants = z.strictObject({
  killed: z.number(),
  total: z.number(),
  equivalent: z.number(),
  undecided: z.number(),
  score: z.number().min(0).max(1).nullable(),
});

const mutant = z.strictObject({
  kind: z.enum(mutantKinds),
  place,
  what: z.strictObject({
    change: z.enum(changes),
    text: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  example: z.string().nullable(),
  reason: z.enum(['relation', 'list', 'limit', 'size', 'unread']).nullable(),
});

const mutation = z.strictObject({
  total: mutants,
  byKind: z.record(z.enum(mutantKinds), mutants),
  survivors: z.array(mutant),
  undecided: z.array(mutant),
});

export const testSchema = z.strictObject({
  schema: z.literal(TEST_SCHEMA),
  policies: z.array(
    z.strictObject({
      policy: z.string(),
      examples: z.array(example),
      coverage: coverage.optional(),
      mutation: mutation.optional(),
    }),
  ),
});

/** Does not compile when the type of a report says something that the schema does not take. */
export type SchemaCoversTest = TestReport extends DeepReadonly<z.infer<typeof testSchema>> ? true : never;
export const schemaCoversTest: SchemaCoversTest = true;

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** The text of the JSON Schema; a test holds the committed file to it. */
export function testJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(testSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-test/1',
    title: 'What the examples of Pol policies show',
    ...rest,
  });
}
