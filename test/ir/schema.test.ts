import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Exception, Expression, Program } from '../../src/ir/ir.ts';
import { artefactJsonSchema } from '../../src/ir/json-schema.ts';
import type { exceptionNode } from '../../src/ir/schema-clause.ts';
import type { expressionNode } from '../../src/ir/schema-expression.ts';
import { programSchema } from '../../src/ir/schema.ts';
import { sampleProgram } from './sample-program.ts';

/** Zod infers mutable arrays and properties; the representation is read only throughout. */
type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;

test('the schema and the types say the same, in both directions', () => {
  expectTypeOf<ReadOnly<z.infer<typeof programSchema>>>().toExtend<ReadOnly<Program>>();
  expectTypeOf<ReadOnly<Program>>().toExtend<ReadOnly<z.infer<typeof programSchema>>>();
  expectTypeOf<Expression>().toExtend<ReadOnly<z.infer<typeof expressionNode>>>();
  expectTypeOf<ReadOnly<z.infer<typeof expressionNode>>>().toExtend<Expression>();
  expectTypeOf<Expression['kind']>().toEqualTypeOf<z.infer<typeof expressionNode>['kind']>();
  expectTypeOf<Exception>().toExtend<ReadOnly<z.infer<typeof exceptionNode>>>();
  expectTypeOf<keyof Program>().toEqualTypeOf<keyof z.infer<typeof programSchema>>();
});

test('a program passes as it is', () => {
  expect(programSchema.parse(sampleProgram)).toEqual(sampleProgram);
});

test.each<[string, (program: Record<string, unknown>) => unknown]>([
  ['a field too many', (program) => ({ ...program, extra: 1 })],
  ['a field too few', ({ norms: _norms, ...program }) => program],
  ['an unknown operator', (program) => replaceIn(program, '"money.atLeast"', '"money.perhaps"')],
  ['an unknown kind of node', (program) => replaceIn(program, '"kind":"fact"', '"kind":"fakt"')],
  ['a day that does not exist', (program) => replaceIn(program, '2024-12-31', '2024-12-32')],
  ['a figure with an exponent', (program) => replaceIn(program, '"150000"', '"15e4"')],
])('%s is refused', (_name, change) => {
  expect(programSchema.safeParse(change({ ...sampleProgram })).success).toBe(false);
});

function replaceIn(program: unknown, from: string, to: string): unknown {
  const text = JSON.stringify(program);
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to)) as unknown;
}

test('the published JSON Schema is the one that the schema gives', () => {
  const path = fileURLToPath(new URL('../../docs/schema/pol-policy.schema.json', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(artefactJsonSchema());
});
