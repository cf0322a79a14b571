/** The zod schema of a comparison, for tests and for the published JSON Schema; comparing does not load it. */
import { z } from 'zod';
import { prettyJson } from '../ir/canonical.ts';
import { DIFF_SCHEMA, type Diff } from './report.ts';

const count = z.int().min(0);
const text = z.string();
const texts = z.array(text);
const date = z.iso.date();

const edition = z.strictObject({
  name: text,
  year: z.int(),
  revision: z.int().min(1),
  title: text,
  language: z.enum(['nl', 'en']),
  digest: text,
  isWhole: z.boolean(),
});

const alignment = z.strictObject({
  years: z.int(),
  renamed: z.array(z.strictObject({ kind: z.enum(['fact', 'member']), older: text, newer: text })),
  onlyOlder: texts,
  onlyNewer: texts,
  unlike: texts,
  fixed: texts,
  unsure: texts,
});

// --------------------------------------------------------------------------------------------- clauses

const place = z.strictObject({
  path: text,
  label: text.nullable(),
  file: text,
  line: z.int().min(0),
  norms: texts,
});

const change = z.strictObject({
  kind: z.enum([
    'added',
    'removed',
    'renamed',
    'moved',
    'split',
    'merged',
    'reworded',
    'source',
    'parameter',
    'figure',
    'bound',
    'milestone',
    'actor',
    'condition',
    'outcome',
    'exception',
    'force',
    'reading',
    'members',
    'other',
    'notAtHand',
  ]),
  part: text.nullable(),
  from: text.nullable(),
  to: text.nullable(),
  days: z.int().nullable(),
});

const clause = z.strictObject({
  older: z.array(place),
  newer: z.array(place),
  changes: z.array(change),
  isOfMeaning: z.boolean(),
  readers: texts,
});

// --------------------------------------------------------------------------------------------- effects

const direction = z.enum(['stricter', 'looser', 'other']);

const replayed = z.strictObject({
  facts: z.record(text, z.unknown()),
  referenceDate: date.nullable(),
  status: text,
  outcome: text.nullable(),
  gap: text.nullable(),
  waitsFor: texts,
});

const attribution = z.strictObject({ kind: z.enum(['alone', 'together', 'unknown']), clauses: texts });

const comesTo = z.strictObject({
  effect: z.enum(['equivalent', 'stricter', 'looser', 'different', 'new', 'gone', 'notAtHand', 'undecided']),
  order: z.enum(['met', 'yes', 'figure', 'rank', 'window']).nullable(),
  witnesses: z.array(z.strictObject({ direction, older: replayed, newer: replayed, because: attribution })),
  doubts: z.array(
    z.strictObject({
      direction,
      reason: z.enum(['relation', 'list', 'limit', 'size', 'replay', 'elsewhere']),
    }),
  ),
});

const effect = comesTo.extend({
  kind: z.enum(['condition', 'soft', 'group', 'decision', 'step']),
  older: place.nullable(),
  newer: place.nullable(),
  onlyDecidableWith: texts,
  otherwise: comesTo.extend({ fixed: texts, moved: texts }).nullable(),
});

// ------------------------------------------------------------- timelines, stated changes, portfolio

const milestone = z.strictObject({
  path: text,
  label: text.nullable(),
  first: date.nullable(),
  last: date.nullable(),
  isProvisional: z.boolean(),
});

const stated = z.strictObject({
  changes: z.array(
    z.strictObject({
      name: text,
      kind: text,
      text,
      norms: texts,
      verdict: z.enum(['confirmed', 'notFound', 'notAtHand', 'notCompared']),
      found: texts,
      notFound: texts,
      notAtHand: texts,
    }),
  ),
  notStated: texts,
});

const money = z.strictObject({ older: text, newer: text }).nullable();

const portfolio = z.strictObject({
  records: count,
  failed: count,
  decisions: z.array(
    z.strictObject({
      older: text.nullable(),
      newer: text.nullable(),
      same: count,
      changed: count,
      mayChange: count,
      groups: z.array(
        z.strictObject({
          isRest: z.boolean(),
          from: text,
          to: text,
          count,
          mayChange: z.boolean(),
          because: attribution,
          example: text,
          money,
        }),
      ),
      money,
    }),
  ),
});

export const diffSchema = z.strictObject({
  schema: z.literal(DIFF_SCHEMA),
  older: edition,
  newer: edition,
  alignment,
  clauses: z.array(clause),
  effects: z.array(effect),
  labels: z.record(text, text),
  timelines: z.array(
    z.strictObject({
      older: milestone.nullable(),
      newer: milestone.nullable(),
      days: z.int().nullable(),
    }),
  ),
  stated,
  portfolio: portfolio.nullable(),
}) satisfies z.ZodType<Diff>;

/** The text of the published JSON Schema; a test holds the committed file to it. */
export function diffJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(diffSchema, { target: 'draft-2020-12', reused: 'ref' });
  return prettyJson({
    $schema,
    $id: 'https://pol-lang.example/schema/pol-diff/1',
    title: 'What changed between two editions of a Pol policy',
    ...rest,
  });
}
