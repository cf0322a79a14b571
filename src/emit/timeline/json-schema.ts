/** The published JSON Schema of a timeline, made from the zod schema. */
import { z } from 'zod';
import { prettyJson } from '../../ir/canonical.ts';
import { timelineSchema } from './schema.ts';

/** The text of the JSON Schema; a test holds the committed file to it. */
export function timelineJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(timelineSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-timeline/1',
    title: 'The timeline of a Pol policy',
    ...rest,
  });
}
