/** The zod schema of a table of readings. */
import { z } from 'zod';

/** `answer` holds the parts of a row that any answer has. */
export const readingsTableSchema = <Answer extends z.ZodRawShape>(answer: Answer) =>
  z.strictObject({
    kind: z.enum(['deviations', 'product']),
    held: z.record(z.string(), z.string()),
    readings: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string().nullable(),
        cites: z.array(z.string()),
        base: z.string(),
        alternatives: z.array(
          z.strictObject({ name: z.string(), reason: z.string(), isChosen: z.boolean() }),
        ),
      }),
    ),
    quiet: z.array(z.string()),
    decisions: z.array(
      z.strictObject({
        name: z.string(),
        key: z.string().nullable(),
        kind: z.enum(['decision', 'requirement', 'group', 'step', 'judgement', 'power']),
        readings: z.array(z.string()),
        quiet: z.array(z.string()),
        count: z.number(),
        rows: z.array(
          z.strictObject({
            ...answer,
            isBase: z.boolean(),
            combinations: z.array(z.record(z.string(), z.array(z.string()))),
            counts: z.record(z.string(), z.number()).nullable(),
            cites: z.array(z.string()),
          }),
        ),
      }),
    ),
  });
