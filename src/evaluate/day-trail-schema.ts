/** The zod schema of how a day was computed, for the schema of an answer. */
import { z } from 'zod';
import type { DayTrail } from './day-trail.ts';

const day = z.string();
const cites = z.array(z.string());

/** A trail within a trail. */
const trail: z.ZodType<DayTrail> = z.lazy(() => trailNode).meta({ id: 'DayTrail' });

const sourceShape = {
  what: z.enum(['fact', 'event', 'parameter', 'reading', 'result', 'judgement', 'referenceDate', 'other']),
  name: z.string(),
  label: z.string().nullable(),
  alternative: z.string().nullable(),
  part: z.enum(['first', 'last']).nullable(),
  cites,
};

const source = z.strictObject(sourceShape);

const duration = z.strictObject({ years: z.number(), months: z.number(), days: z.number() });
const daysOff = z.array(z.strictObject({ date: day, name: z.string().nullable() }));
const sign = z.union([z.literal(1), z.literal(-1)]);
const calendarShape = { calendar: z.string(), calendarLabel: z.string().nullable() };

const item = z.strictObject({
  trail,
  counts: z.enum(['yes', 'no', 'open']),
  isPicked: z.boolean(),
  key: z.string().nullable(),
  turnsOn: z.array(source),
  cites,
});

const cause = z.strictObject({
  reason: z.enum([
    'noRule',
    'written',
    'textElsewhere',
    'noValueInPeriod',
    'divisionByZero',
    'emptyList',
    'emptySet',
    'differentOutcomes',
    'gives',
    'clashes',
    'wrongFact',
    'overflow',
    'missingDay',
    'outsideCalendar',
    'wrongJudge',
  ]),
  name: z.string(),
  cites,
  details: z.record(z.string(), z.string()),
});

const trailNode: z.ZodType<DayTrail> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), day }),
  z.strictObject({
    kind: z.literal('read'),
    ...sourceShape,
    from: trail.nullable(),
    state: z.enum(['notYet', 'never', 'absent']).nullable(),
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('sum'),
    from: trail,
    sign,
    duration: duration.nullable(),
    durationFrom: source.nullable(),
    rounding: z.enum(['up', 'down']).nullable(),
    roundingFrom: source.nullable(),
    missing: z.array(z.strictObject({ year: z.number(), month: z.number(), day: z.number(), landedOn: day })),
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('workingDays'),
    from: trail,
    sign,
    count: z.number().nullable(),
    ...calendarShape,
    skipped: daysOff,
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('moved'),
    from: trail,
    direction: z.enum(['forward', 'backward']),
    ...calendarShape,
    because: daysOff,
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('end'),
    end: z.enum(['first', 'last']),
    unit: z.enum(['month', 'quarter', 'year', 'period']),
    period: z.strictObject({ first: day, last: day }).nullable(),
    around: trail.nullable(),
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('pick'),
    pick: z.enum(['earliest', 'latest']),
    items: z.array(item),
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('excepted'),
    exception: z.string(),
    cites,
    applies: z.enum(['yes', 'open']),
    effect: z.enum(['becomes', 'undetermined', 'clashes']),
    was: trail.nullable(),
    becomes: trail.nullable(),
    day: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('noDay'),
    status: z.enum(['gap', 'conflict', 'error', 'notApplicable']),
    causes: z.array(cause),
    of: trail.nullable(),
    day: z.null(),
  }),
]);

export const dayTrailSchema = trail;
