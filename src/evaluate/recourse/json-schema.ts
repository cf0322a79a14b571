/** The published JSON Schema of a recourse, made from the zod schema. */
import { z } from 'zod';
import { prettyJson } from '../../ir/canonical.ts';
import { recourseSchema } from './schema.ts';

/** The text of the JSON Schema; a test holds the committed file to it. */
export function recourseJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(recourseSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-recourse/1',
    title: 'What would change an outcome of a Pol policy',
    ...rest,
  });
}
