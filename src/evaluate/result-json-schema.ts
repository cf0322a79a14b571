/** The published JSON Schema of an answer, made from the zod schema. */
import { z } from 'zod';
import { prettyJson } from '../ir/canonical.ts';
import { resultSchema } from './result-schema.ts';

/** The text of the JSON Schema; a test holds the committed file to it. */
export function resultJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(resultSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-result/1',
    title: 'An answer of a Pol policy',
    ...rest,
  });
}
