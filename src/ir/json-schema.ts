/** The published JSON Schema of an artefact, made from the zod schema that reads it. */
import { z } from 'zod';
import { prettyJson } from './canonical.ts';
import { artefactSchema } from './schema.ts';

/** The text of the JSON Schema; a test holds the committed file to it. */
export function artefactJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(artefactSchema, { target: 'draft-2020-12' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-policy/1',
    title: 'A compiled Pol policy',
    ...rest,
  });
}
