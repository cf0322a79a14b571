/** The zod schema of an answer, for tests and for the published JSON Schema; evaluating does not load it. */
import { z } from 'zod';
import { dayTrailSchema } from './day-trail-schema.ts';
import { readingsTableSchema } from './readings-table-schema.ts';
import { RESULT_SCHEMA, type EvaluationResult } from './result.ts';

const jsonValue = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ first: z.string(), last: z.string() }),
  z.strictObject({ years: z.number(), months: z.number(), days: z.number() }),
  z.strictObject({ low: z.union([z.number(), z.string()]), high: z.union([z.number(), z.string()]) }),
  z.strictObject({ absent: z.literal(true) }),
]);

export const possible = z.union([
  jsonValue,
  z.strictObject({ status: z.enum(['gap', 'conflict', 'notApplicable', 'error']) }),
  z.strictObject({
    from: jsonValue.nullable(),
    to: jsonValue.nullable(),
    fromIncluded: z.boolean(),
    toIncluded: z.boolean(),
  }),
  z.strictObject({ certain: z.array(z.string()), perhaps: z.array(z.string()) }),
  z.strictObject({ any: z.string() }),
]);

const needed = z.strictObject({
  path: z.string(),
  kind: z.enum(['fact', 'list', 'event', 'judgement', 'power', 'referenceDate']),
  label: z.string().nullable(),
});

const cause = z.strictObject({
  reason: z.string(),
  name: z.string(),
  cites: z.array(z.string()),
  details: z.record(z.string(), z.string()),
});

const restsOn = z.strictObject({
  judgements: z.array(z.string()),
  powers: z.array(z.string()),
  readings: z.array(z.strictObject({ name: z.string(), chosen: z.string(), wouldDiffer: z.boolean() })),
  elsewhere: z.array(z.string()),
  always: z.array(z.string()),
});

const testedValue = z.strictObject({
  what: z.enum([
    'fact',
    'event',
    'judgement',
    'power',
    'parameter',
    'reading',
    'result',
    'list',
    'referenceDate',
    'element',
    'written',
    'computed',
  ]),
  name: z.string(),
  read: z.enum(['value', 'applies', 'first', 'last', 'done']).nullable(),
  type: z.string(),
  choice: z.string().nullable(),
  outcome: possible.nullable(),
  possible: z.array(possible).optional(),
  get of() {
    return z.array(testedValue);
  },
});

const truth = z.enum(['yes', 'no', 'open', 'none']);

const testedGroup = z.strictObject({
  kind: z.enum(['all', 'any']),
  holds: truth,
  get of() {
    return z.array(tested);
  },
});

const testedElement = z.strictObject({
  key: z.string(),
  get tests() {
    return z.array(tested);
  },
});

const testedEach = z.strictObject({
  kind: z.literal('each'),
  holds: truth,
  quantifier: z.enum(['every', 'some', 'atLeast']),
  atLeast: z.number().nullable(),
  isDemanded: z.boolean(),
  over: z.strictObject({ kind: z.enum(['subject', 'choice']), name: z.string() }),
  elements: z.array(testedElement),
});

const testedOne = z.strictObject({
  kind: z.literal('test'),
  holds: truth,
  operator: z.string(),
  isDemanded: z.boolean(),
  values: z.array(testedValue),
});

const tested: z.ZodType = z.union([testedGroup, testedEach, testedOne]);

const lost = z.strictObject({
  name: z.string(),
  reason: z.enum(['conditionFalse', 'conditionOpen', 'laterRow', 'excepted', 'notApplicable']),
  cites: z.array(z.string()),
  outcome: possible.nullable(),
  tests: z.array(tested),
});

const passedDays = z.array(z.strictObject({ date: z.string(), name: z.string().nullable() }));
const byCalendar = { calendar: z.string(), from: z.string(), to: z.string(), because: passedDays };

const proofStep = z.union([
  z.strictObject({ kind: z.literal('rounded'), from: z.string(), to: z.string() }),
  z.strictObject({
    kind: z.literal('monthRounding'),
    year: z.number(),
    month: z.number(),
    day: z.number(),
    landedOn: z.string(),
  }),
  z.strictObject({ kind: z.literal('workingDays'), count: z.number(), ...byCalendar }),
  z.strictObject({ kind: z.literal('moved'), ...byCalendar }),
]);

const proof = z.strictObject({
  kind: z.enum([
    'requirement',
    'group',
    'decision',
    'step',
    'rule',
    'exception',
    'fact',
    'judgement',
    'power',
    'event',
    'list',
    'parameter',
    'reading',
    'referenceDate',
    'caseSplit',
    'revision',
  ]),
  name: z.string(),
  outcome: possible.nullable(),
  cites: z.array(z.string()),
  get children() {
    return z.array(proof);
  },
  lost: z.array(lost),
  tests: z.array(tested),
  steps: z.array(proofStep),
  origin: z.strictObject({ file: z.string(), line: z.number() }).nullable(),
});

const revisionAnswer = z.strictObject({
  revision: z.number(),
  status: z.enum(['decided', 'undetermined', 'gap', 'conflict', 'notApplicable', 'error']),
  outcome: jsonValue.nullable(),
  possible: z.array(possible),
  first: z.string().nullable(),
  last: z.string().nullable(),
});

const entryShape = {
  status: z.enum(['decided', 'undetermined', 'gap', 'conflict', 'notApplicable', 'error']),
  outcome: jsonValue.nullable(),
  possible: z.array(possible),
  needed: z.array(needed),
  cites: z.array(z.string()),
  inPrinciple: jsonValue.nullable(),
  inexact: z.boolean(),
  restsOn,
  causes: z.array(cause),
  because: proof.nullable(),
  label: z.string().nullable(),
  byRevision: z.array(revisionAnswer),
};

const entry = z.strictObject(entryShape);

const requirementEntry = z.strictObject({
  ...entryShape,
  force: z.enum(['hard', 'expected', 'advised']),
  kind: z.enum(['condition', 'exclusion', 'expectation', 'guidance']),
});

const groupEntry = z.strictObject({
  ...entryShape,
  isSoft: z.boolean(),
  members: z.array(z.string()),
  counts: z.strictObject({
    met: z.number(),
    notMet: z.number(),
    undetermined: z.number(),
    notApplicable: z.number(),
  }),
});

const stepEntry = z.strictObject({
  ...entryShape,
  first: z.string().nullable(),
  last: z.string().nullable(),
  trail: z.strictObject({ first: dayTrailSchema.nullable(), last: dayTrailSchema.nullable() }),
  state: z.string().nullable(),
  by: z.array(z.string()),
  force: z.enum(['must', 'aims', 'may']),
  timeline: z.string().nullable(),
  via: z.array(z.string()),
  contents: z.array(z.string()),
  isOptional: z.boolean(),
  isYearly: z.boolean(),
  dependsOn: z.array(z.string()),
  waitsFor: z.array(z.string()),
  consequence: z.string().nullable(),
});

const readingsTable = readingsTableSchema({
  status: entryShape.status,
  outcome: entryShape.outcome,
  possible: entryShape.possible,
  inPrinciple: entryShape.inPrinciple,
  first: stepEntry.shape.first,
  last: stepEntry.shape.last,
  byRevision: entryShape.byRevision,
});

const sayEntry = z.strictObject({
  ...entryShape,
  by: z.array(z.string()),
  weighs: z.array(z.string()),
  given: z
    .strictObject({
      by: z.string().nullable(),
      on: z.string().nullable(),
      until: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});

const keyed = <Item extends z.ZodType>(item: Item) =>
  z.record(z.string(), z.union([item, z.record(z.string(), item)]));

const note = z.union([
  z.strictObject({
    kind: z.literal('remark'),
    name: z.string(),
    text: z.string(),
    cites: z.array(z.string()),
    holds: z.enum(['yes', 'perhaps']),
  }),
  z.strictObject({
    kind: z.literal('referenceDateOutside'),
    date: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
]);

const elsewhere = z.strictObject({
  name: z.string(),
  title: z.string(),
  isAtHand: z.boolean(),
  cites: z.array(z.string()),
});

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  params: z.record(z.string(), z.unknown()),
});

const revisionSource = z.strictObject({
  revision: z.number(),
  digest: z.string().nullable(),
  published: z.strictObject({ first: z.string(), last: z.string().nullable() }).nullable(),
  isAtHand: z.boolean(),
});

export const resultSchema = z.strictObject({
  schema: z.literal(RESULT_SCHEMA),
  id: z.string().nullable(),
  policy: z.strictObject({
    name: z.string(),
    year: z.number(),
    revision: z.number(),
    digest: z.string().nullable(),
    compiler: z.string().nullable(),
  }),
  revisions: z.array(revisionSource),
  referenceDate: z.string().nullable(),
  knowledgeDate: z.string().nullable(),
  readings: z.record(z.string(), z.string()),
  decisions: keyed(entry),
  requirements: keyed(requirementEntry),
  groups: keyed(groupEntry),
  steps: keyed(stepEntry),
  judgements: keyed(sayEntry),
  powers: keyed(sayEntry),
  notes: z.array(note),
  elsewhere: z.array(elsewhere),
  errors: z.array(diagnostic),
  warnings: z.array(diagnostic),
  readingsTable: readingsTable.optional(),
});

/** Does not compile when the type of an answer says something that the schema does not take. */
export type SchemaCoversResult =
  EvaluationResult extends DeepReadonly<z.infer<typeof resultSchema>> ? true : never;

type DeepReadonly<Part> = Part extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Part extends object
    ? { readonly [Key in keyof Part]: DeepReadonly<Part[Key]> }
    : Part;

export const schemaCoversResult: SchemaCoversResult = true;
