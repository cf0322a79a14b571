/** The zod schema of a coverage, for tests and for the published JSON Schema; making one does not load it. */
import { z } from 'zod';
import { prettyJson } from '../ir/canonical.ts';
import { COVERAGE_SCHEMA, allMeans, itemKinds, reasons, type Coverage } from './coverage.ts';

const count = z.int().min(0);
const texts = z.array(z.string());
const means = z.enum(allMeans);
const kind = z.enum(itemKinds);
const reason = z.enum(reasons);
const origin = z.strictObject({ file: z.string(), line: z.int().min(1) });

const naming = z.strictObject({
  policy: z.string(),
  kind,
  means,
  name: z.string(),
  reason: reason.nullable(),
  example: z.string().nullable(),
  isShown: z.boolean(),
  covers: z.boolean(),
});

const norm = z.strictObject({
  id: z.string(),
  kind: z.string(),
  computable: z.enum(['yes', 'partly', 'no']),
  section: z.string(),
  place: z.string(),
  nl: z.string(),
  en: z.string(),
  by: means.nullable(),
  reason: reason.nullable(),
  isNoteAlone: z.boolean(),
  why: z.enum(['notNamed', 'onlyInLists', 'noteAlone', 'noExample']).nullable(),
  named: z.array(naming),
});

const cited = z.strictObject({
  policy: z.string(),
  kind,
  name: z.string(),
  label: z.string().nullable(),
  cites: texts,
  origin: origin.nullable(),
});

const register = z.strictObject({
  id: z.string(),
  policies: texts,
  total: count,
  covered: count,
  kinds: z.array(
    z.strictObject({ kind: z.string(), norms: count, covered: count, by: z.partialRecord(means, count) }),
  ),
  reasons: z.partialRecord(reason, count),
  norms: z.array(norm),
});

export const coverageSchema = z.strictObject({
  schema: z.literal(COVERAGE_SCHEMA),
  isWhole: z.boolean(),
  policies: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      year: z.int(),
      revision: z.int().min(1),
      title: z.string(),
      registers: texts,
    }),
  ),
  registers: z.array(register),
  unsourced: z.array(cited),
  wide: z.array(cited),
}) satisfies z.ZodType<Coverage>;

/** The text of the published JSON Schema; a test holds the committed file to it. */
export function coverageJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(coverageSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-coverage/1',
    title: 'Which norms some Pol policies cover, and by what',
    ...rest,
  });
}
