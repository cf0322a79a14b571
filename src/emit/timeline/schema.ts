/** The zod schema of a timeline, for tests and for the published JSON Schema; making a timeline does not load it. */
import { z } from 'zod';
import { TIMELINE_SCHEMA, type PolicyTimeline } from './policy-timeline.ts';

const day = z.iso.date().nullable();
const texts = z.array(z.string());
const party = z.strictObject({ name: z.string(), label: z.string() });

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  params: z.record(z.string(), z.unknown()),
});

const window = z.strictObject({
  kind: z.enum(['days', 'open', 'none']),
  first: day,
  last: day,
  isProvisional: z.boolean(),
  rule: z.string().nullable(),
  explanation: z.string().nullable(),
  waitsFor: z.array(z.strictObject({ path: z.string(), label: z.string().nullable() })),
});

const progress = z.strictObject({
  state: z.enum([
    'upcoming',
    'open',
    'due',
    'late',
    'lapsed',
    'missed',
    'done',
    'doneEarly',
    'doneLate',
    'notApplicable',
    'undetermined',
    'gap',
    'conflict',
    'error',
  ]),
  possible: texts,
  moment: z.enum(['before', 'within', 'lastDay', 'after']).nullable(),
  waitsFor: texts,
});

const milestone = z.strictObject({
  name: z.string(),
  key: z.string().nullable(),
  label: z.string().nullable(),
  timeline: z.string().nullable(),
  by: z.array(party),
  per: z.string().nullable(),
  window,
  force: z.enum(['must', 'aims', 'may']),
  isOptional: z.boolean(),
  isYearly: z.boolean(),
  condition: z
    .strictObject({
      text: z.string().nullable(),
      reads: texts,
      applies: z.enum(['yes', 'no', 'perhaps']).nullable(),
    })
    .nullable(),
  via: texts,
  contents: texts,
  dependsOn: texts,
  consequence: z.strictObject({ text: z.string().nullable() }).nullable(),
  cites: z.array(
    z.strictObject({ norm: z.string(), place: z.string().nullable(), text: z.string().nullable() }),
  ),
  progress: progress.nullable(),
});

export const timelineSchema = z.strictObject({
  schema: z.literal(TIMELINE_SCHEMA),
  language: z.enum(['nl', 'en']),
  policy: z.strictObject({
    name: z.string(),
    year: z.number(),
    revision: z.number(),
    title: z.string(),
    digest: z.string().nullable(),
    published: z.strictObject({ first: z.iso.date(), last: day }).nullable(),
    consultable: z.strictObject({ from: day, to: day }).nullable(),
  }),
  id: z.string().nullable(),
  referenceDate: day,
  knowledgeDate: day,
  hasStates: z.boolean(),
  onlyFor: party.nullable(),
  timelines: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string().nullable(),
      isProcedure: z.boolean(),
      cites: texts,
    }),
  ),
  milestones: z.array(milestone),
  remarks: texts,
  errors: z.array(diagnostic),
  warnings: z.array(diagnostic),
});

/** Does not compile when the type of a timeline says something that the schema does not take. */
export type SchemaCoversTimeline =
  PolicyTimeline extends DeepReadonly<z.infer<typeof timelineSchema>> ? true : never;

type DeepReadonly<Part> = Part extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Part extends object
    ? { readonly [Key in keyof Part]: DeepReadonly<Part[Key]> }
    : Part;

export const schemaCoversTimeline: SchemaCoversTimeline = true;
