/**
 * The zod schema of a program: strict objects, closed kinds. It is loaded where an artefact is read, and nowhere in
 * compiling. A test holds it to the types of `ir.ts`.
 */
import { z } from 'zod';
import { IR_VERSION } from './ir.ts';
import { clause, interval, named, origin } from './schema-clause.ts';
import { expression, isoDate, literal, literalValue, name, names, text, type } from './schema-expression.ts';

const cites = names;

const subject = z.strictObject({
  ...named,
  owner: name.nullable(),
  key: name.nullable(),
  isShared: z.boolean(),
  placedOn: name.nullable(),
});

const fact = z.strictObject({
  ...named,
  subject: name,
  type,
  isYearly: z.boolean(),
  question: text.nullable(),
  range: z.strictObject({ low: literal.nullable(), high: literal.nullable() }).nullable(),
  mayBeAbsent: z.boolean(),
  changeable: z.strictObject({ by: isoDate.nullable() }).nullable(),
  effort: z.enum(['register', 'provider', 'document', 'person']).nullable(),
  formerly: name.nullable(),
  cites,
});

const choice = z.strictObject({
  name,
  isOrdered: z.boolean(),
  members: z.array(z.strictObject({ ...named, formerly: name.nullable() })),
});

const contact = z.strictObject({
  ...named,
  channels: z.array(z.strictObject({ channel: text, value: text })),
  cites,
});

const parameter = z.strictObject({
  ...named,
  type,
  values: z.array(z.strictObject({ value: expression, period: interval, cites })),
});

const calendar = z.strictObject({
  ...named,
  period: z.strictObject({ from: isoDate, to: isoDate }),
  source: text,
  daysOff: z.array(z.strictObject({ date: isoDate, name: text })),
  worked: z.array(isoDate),
  cites,
});

const reading = z.strictObject({
  ...named,
  cites,
  bindings: z.array(z.strictObject({ name: text, type })),
  alternatives: z.array(z.strictObject({ name, reason: text, values: z.array(expression) })),
});

const say = z.strictObject({
  ...named,
  say: z.enum(['judgement', 'power']),
  type,
  per: name.nullable(),
  by: names,
  guard: expression.nullable(),
  range: z.strictObject({ low: expression.nullable(), high: expression.nullable() }).nullable(),
  weighs: names,
  cites,
});

const always = z.strictObject({ ...named, condition: expression, cites, outside: text.nullable() });

const timeline = z.strictObject({ ...named, isProcedure: z.boolean(), steps: names, cites });

const note = z.strictObject({
  ...named,
  note: z.enum(['term', 'intent', 'remark', 'elsewhere']),
  reason: z
    .enum(['purpose', 'background', 'pointer', 'unmeasured', 'product', 'repetition', 'document'])
    .nullable(),
  text,
  guard: expression.nullable(),
  isAtHand: z.boolean().nullable(),
  cites,
  citesRange: z.boolean(),
});

const change = z.strictObject({
  ...named,
  change: z.enum(['new', 'changed', 'clarified', 'updated', 'dropped', 'transitional']),
  text,
  concerns: names,
  comparedWith: z.strictObject({ name, year: z.int(), revision: z.int().min(1).nullable() }).nullable(),
  before: text.nullable(),
  after: text.nullable(),
  cites,
});

const acceptance = z.strictObject({
  kind: z.enum([
    'gap',
    'overlap',
    'conflict',
    'unreachable',
    'constant',
    'contradictory',
    'unused',
    'noValue',
    'order',
    'infeasible',
    'onlyUnderReading',
    'repeated',
    'undecided',
  ]),
  path: text,
  fingerprint: text,
  reason: text,
  cites,
});

const expected = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outcome'), outcome: literalValue }),
  z.strictObject({ kind: z.literal('status'), status: text }),
]);

const example = z.strictObject({
  title: text,
  origin,
  referenceDate: isoDate.nullable(),
  facts: z.record(z.string(), z.unknown()),
  expected: z.array(
    z.strictObject({
      name,
      key: name.nullable(),
      readings: z.record(z.string(), name),
      expected,
      line: z.int().min(1),
    }),
  ),
});

const norm = z.strictObject({ id: name, section: text, place: text, kind: text, nl: text, en: text });

export const programSchema = z.strictObject({
  irVersion: z.literal(IR_VERSION) as z.ZodType<number>,
  name,
  year: z.int(),
  revision: z.int().min(1),
  title: text,
  language: z.enum(['nl', 'en']),
  published: z.strictObject({ first: isoDate, last: isoDate.nullable() }).nullable(),
  amends: z.strictObject({ revision: z.int().min(1), digest: text }).nullable(),
  isAtHand: z.boolean(),
  governs: interval.nullable(),
  consultable: interval.nullable(),
  uses: z.array(z.strictObject({ name, digest: text })),
  registers: names,
  subjects: z.array(subject),
  facts: z.array(fact),
  choices: z.array(choice),
  parties: z.array(z.strictObject(named)),
  contacts: z.array(contact),
  parameters: z.array(parameter),
  calendars: z.array(calendar),
  readings: z.array(reading),
  says: z.array(say),
  always: z.array(always),
  clauses: z.array(clause),
  timelines: z.array(timeline),
  notes: z.array(note),
  changes: z.array(change),
  acceptances: z.array(acceptance),
  examples: z.array(example),
  norms: z.array(norm),
});

/** The file that `pol compile` writes. */
export const artefactSchema = z.strictObject({
  schema: z.literal('pol-policy/1'),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  compiler: z.string().min(1),
  program: programSchema,
});
