/** The zod schema of everything with a result. */
import { z } from 'zod';
import type { Exception } from './ir.ts';
import { count, expression, isoDate, name, names, text, type } from './schema-expression.ts';

export const interval = z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() });
export const named = { name, label: text.nullable() };
export const origin = z.strictObject({ file: text, line: z.int().min(1) });

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lapses') }),
  z.strictObject({ kind: z.literal('becomes'), outcome: expression }),
  z.strictObject({ kind: z.literal('undetermined'), reason: text, elsewhere: name.nullable() }),
  z.strictObject({ kind: z.literal('clashes') }),
]);

export const exception: z.ZodType<Exception> = z.lazy(() => exceptionNode).meta({ id: 'Exception' });

/** Exported so that a test can hold it to `Exception` in both directions. */
export const exceptionNode = z.strictObject({
  name,
  origin: z.enum(['exception', 'unless', 'appliesIf']),
  condition: expression.nullable(),
  effect,
  cites: names,
  exceptions: z.array(exception),
});

const base = {
  ...named,
  per: name.nullable(),
  cites: names,
  exceptions: z.array(exception),
  inForce: interval.nullable(),
  placedBy: expression.nullable(),
  restsOn: names,
  origin,
};

const rule = z.strictObject({
  name,
  condition: expression.nullable(),
  isOtherwise: z.boolean(),
  inPrinciple: z.boolean(),
  outcome: expression,
  cites: names,
});

const overlap = z.enum(['conflict', 'first', 'all']);

export const clause = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('requirement'),
      requirement: z.enum(['condition', 'exclusion', 'expectation', 'guidance']),
      force: z.enum(['hard', 'expected', 'advised']),
      test: expression,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('group'),
      mode: z.enum(['all', 'one', 'atLeast']),
      atLeast: count.nullable(),
      members: names,
      isSoft: z.boolean(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('decision'),
      isPublished: z.boolean(),
      type,
      rules: z.array(rule),
      overlap: z.strictObject({
        under: z.strictObject({ reading: name, alternative: name }).nullable(),
        overlap,
        mayBeEmpty: z.boolean(),
        otherwise: overlap,
      }),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('step'),
      timeline: name.nullable(),
      by: names,
      first: expression.nullable(),
      last: expression.nullable(),
      force: z.enum(['must', 'aims', 'may']),
      isOptional: z.boolean(),
      isYearly: z.boolean(),
      via: z.array(text),
      contents: z.array(text),
      dependsOn: names,
      consequence: text.nullable(),
    }),
  ])
  .meta({ id: 'Clause' });
