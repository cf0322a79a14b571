/** The form of a comparison, its schema and the published file say the same. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Diff } from '../../src/diff/report.ts';
import { diffJsonSchema, diffSchema } from '../../src/diff/schema.ts';
import { diff, poisoned, unchanged } from './fixture.ts';

/** Zod infers mutable arrays and properties; the form is read only throughout. */
type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;

test('the schema and the types say the same, in both directions', () => {
  expectTypeOf<ReadOnly<z.infer<typeof diffSchema>>>().toExtend<ReadOnly<Diff>>();
  expectTypeOf<ReadOnly<Diff>>().toExtend<ReadOnly<z.infer<typeof diffSchema>>>();
  expectTypeOf<keyof Diff>().toEqualTypeOf<keyof z.infer<typeof diffSchema>>();
  expectTypeOf<keyof Diff['effects'][number]>().toEqualTypeOf<
    keyof z.infer<typeof diffSchema>['effects'][number]
  >();
  expectTypeOf<Diff['clauses'][number]['changes'][number]['kind']>().toEqualTypeOf<
    z.infer<typeof diffSchema>['clauses'][number]['changes'][number]['kind']
  >();
});

test.each([
  ['a comparison', diff],
  ['one with hostile text', poisoned(diff)],
  ['one without changes', unchanged],
])('%s passes as it is', (_name, one) => {
  expect(diffSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
});

test.each<[string, (whole: string) => string]>([
  ['another version', (text) => text.replace('pol-diff/1', 'pol-diff/2')],
  ['an unknown effect', (text) => text.replace('"effect":"stricter"', '"effect":"worse"')],
  ['an unknown change', (text) => text.replace('"kind":"bound"', '"kind":"border"')],
  ['a day that does not exist', (text) => text.replace('"2021-11-01"', '"2021-11-31"')],
  ['a field too many', (text) => text.replace('"isWhole"', '"extra":1,"isWhole"')],
  ['a field too few', (text) => text.replace('"notStated":[', '"stated":[')],
  ['half a record', (text) => text.replace('"failed":3', '"failed":3.5')],
])('%s is refused', (_name, change) => {
  const text = JSON.stringify(diff);
  const changed = change(text);
  expect(changed).not.toBe(text);
  expect(diffSchema.safeParse(JSON.parse(changed)).success).toBe(false);
});

test('the published schema is that of this version', () => {
  const path = fileURLToPath(new URL('../../docs/schema/pol-diff.schema.json', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(diffJsonSchema());
});
