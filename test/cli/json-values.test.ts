import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrokenJson, jsonValues } from '../../src/cli/facts/json-values.ts';

async function* chunks(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

async function texts(...parts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const value of jsonValues(chunks(...parts))) found.push(value.text);
  return found;
}

test('one object, an array and NDJSON all give their values', async () => {
  expect(await texts('{"a":1}')).toEqual(['{"a":1}']);
  expect(await texts('[{"a":1}, {"a":2}]')).toEqual(['{"a":1}', '{"a":2}']);
  expect(await texts('{"a":1}\r\n{"a":2}\n')).toEqual(['{"a":1}', '{"a":2}']);
  expect(await texts('[]')).toEqual([]);
  expect(await texts('\uFEFF [ 1 , "a]" , null ] ')).toEqual(['1', '"a]"', 'null']);
  expect(await texts('1 true "x\\"y" [2]')).toEqual(['1', 'true', '"x\\"y"', '[2]']);
});

test('a value keeps the line on which it starts', async () => {
  const lines: number[] = [];
  for await (const value of jsonValues(chunks('[\n{"a":\n1},\n{}]'))) lines.push(value.line);
  expect(lines).toEqual([2, 4]);
});

test('a text that breaks off, or goes on after its array, is said so with the line', async () => {
  for (const text of ['{"a":', '[{"a":1},', '["abc', '{"a":"b']) {
    await expect(texts(text), text).rejects.toThrow(BrokenJson);
    await expect(texts(text), text).rejects.toMatchObject({ problem: 'truncated', line: 1 });
  }
  await expect(texts('[1]\n[2]')).rejects.toMatchObject({ problem: 'unexpected', line: 2 });
});

test('where the stream is cut makes no difference', async () => {
  const record = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.array(fc.string())),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1 }),
      fc.boolean(),
      fc.array(fc.nat(400)),
      async (records, isArray, cuts) => {
        const whole = isArray
          ? JSON.stringify(records, null, 1)
          : records.map((value) => JSON.stringify(value)).join('\n');
        const places = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
        const parts = [0, ...places].map((from, index) => whole.slice(from, places[index] ?? whole.length));
        const found = (await texts(...parts)).map((text) => JSON.parse(text) as unknown);
        expect(found).toEqual(JSON.parse(JSON.stringify(records)));
      },
    ),
    { seed: 20250101, numRuns: 200 },
  );
});
