/** The zod schema of expressions and the values in them. Objects are strict and kinds closed. */
import { z } from 'zod';
import { isIsoDate } from '../base/calendar.ts';
import { builtins } from '../builtins/builtins.ts';
import type { Expression } from './ir.ts';

// Without code that is made at run time: a page may forbid it, and it reads no slower.
z.config({ jitless: true });

export const text = z.string();
export const name = z.string().min(1);
export const names = z.array(name);
export const count = z.int().min(0).max(1_000_000);

/** `12`, `-0.5` or `1/3`, as short as it can be. */
export const exactText = z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d+|\/[1-9]\d*)?$/);

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isIsoDate, { error: 'a day of the calendar' });

const kindOnly = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

const figureKind = z.enum(['number', 'money', 'percentage']);

export const type = z
  .discriminatedUnion('kind', [
    kindOnly('boolean'),
    z.strictObject({ kind: z.literal('number'), isInteger: z.boolean(), unit: name.nullable() }),
    kindOnly('money'),
    kindOnly('percentage'),
    kindOnly('date'),
    kindOnly('event'),
    kindOnly('period'),
    kindOnly('duration'),
    kindOnly('rounding'),
    kindOnly('text'),
    kindOnly('party'),
    kindOnly('contact'),
    kindOnly('calendar'),
    z.strictObject({ kind: z.literal('choice'), choice: name }),
    z.strictObject({ kind: z.literal('set'), choice: name }),
    z.strictObject({ kind: z.literal('range'), of: figureKind, unit: name.nullable() }),
    kindOnly('error'),
  ])
  .meta({ id: 'Type' });

const wholeNumber = z.int();

export const literalValue = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
    z.strictObject({ kind: figureKind, value: exactText }),
    z.strictObject({ kind: z.literal('date'), date: isoDate }),
    z.strictObject({ kind: z.literal('event'), day: z.enum(['notYet', 'never']) }),
    z.strictObject({ kind: z.literal('period'), first: isoDate, last: isoDate }),
    z.strictObject({
      kind: z.literal('duration'),
      years: wholeNumber,
      months: wholeNumber,
      days: wholeNumber,
    }),
    z.strictObject({ kind: z.literal('rounding'), direction: z.enum(['up', 'down']) }),
    z.strictObject({ kind: z.literal('text'), text }),
    z.strictObject({ kind: z.enum(['party', 'contact', 'calendar']), name }),
    z.strictObject({ kind: z.literal('choice'), choice: name, member: name }),
    z.strictObject({ kind: z.literal('set'), choice: name, members: names }),
    z.strictObject({ kind: z.literal('range'), low: exactText, high: exactText }),
  ])
  .meta({ id: 'LiteralValue' });

export const literal = z
  .strictObject({ kind: z.literal('literal'), value: literalValue })
  .meta({ id: 'Literal' });

export const expression: z.ZodType<Expression> = z.lazy(() => expressionNode).meta({ id: 'Expression' });

const extreme = z.enum(['lowest', 'highest', 'earliest', 'latest']);
const year = z.int().min(1).max(9999);
const builtinId = z.string().refine((id) => Object.hasOwn(builtins, id), { error: 'a known operator' });

/** Every node; exported so that a test can hold it to `Expression` in both directions. */
export const expressionNode = z.discriminatedUnion('kind', [
  literal,
  z.strictObject({
    kind: z.literal('fact'),
    subject: name,
    fact: name,
    year: year.nullable(),
    binder: name.nullable(),
  }),
  z.strictObject({ kind: z.literal('say'), name, binder: name.nullable() }),
  z.strictObject({ kind: z.literal('parameter'), name }),
  z.strictObject({ kind: z.literal('readingValue'), reading: name, binding: text }),
  z.strictObject({ kind: z.literal('readingTest'), reading: name, alternative: name }),
  z.strictObject({
    kind: z.literal('result'),
    name,
    read: z.enum(['value', 'applies', 'first', 'last', 'done']),
    binder: name.nullable(),
  }),
  z.strictObject({ kind: z.literal('call'), builtin: builtinId, arguments: z.array(expression) }),
  z.strictObject({
    kind: z.literal('quantify'),
    quantifier: z.enum([
      'every',
      'some',
      'atLeast',
      'count',
      'sum',
      'lowest',
      'highest',
      'earliest',
      'latest',
    ]),
    atLeast: count.nullable(),
    over: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('subject'), subject: name }),
      z.strictObject({ kind: z.literal('choice'), choice: name }),
    ]),
    binder: name,
    where: expression.nullable(),
    body: expression.nullable(),
  }),
  z.strictObject({
    kind: z.literal('pick'),
    pick: extreme,
    items: z.array(z.strictObject({ value: expression, condition: expression.nullable(), cites: names })),
  }),
  z.strictObject({ kind: z.literal('referenceDate') }),
  z.strictObject({ kind: z.literal('bound'), binder: name }),
  z.strictObject({ kind: z.literal('gap'), reason: text, elsewhere: name.nullable() }),
]);
