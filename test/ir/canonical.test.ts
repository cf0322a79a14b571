import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, prettyJson } from '../../src/ir/canonical.ts';

test('keys are sorted by code unit, white space is gone, texts stay', () => {
  expect(canonicalJson({ b: [1, { z: null, a: true }], a: 'é\n', 'a.b': 0.5 })).toBe(
    '{"a":"é\\n","a.b":0.5,"b":[1,{"a":true,"z":null}]}',
  );
});

test('what JSON cannot say is refused', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  expect(() => canonicalJson([() => 1])).toThrow(TypeError);
});

test('the order in which keys were set leaves no trace, and the text reads back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const reversed = Object.fromEntries(Object.entries(data).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(data));
      expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      expect(JSON.parse(prettyJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('the pretty form keeps short values on a line and ends in a line end', () => {
  const long = 'x'.repeat(60);
  expect(prettyJson({ b: [1, 2], a: [long, long] })).toBe(
    `{\n  "a": [\n    "${long}",\n    "${long}"\n  ],\n  "b": [1, 2]\n}\n`,
  );
});
