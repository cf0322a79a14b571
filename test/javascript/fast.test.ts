/** What straight-line code asks by a function of its own comes to what the general one does. */
import { expect, test } from 'vitest';
import { exact } from '../../src/base/exact.ts';
import { valueJson } from '../../src/evaluate/literal-json.ts';
import { amountAs, cents, plainAs } from '../../src/runtime/fast.ts';
import {
  ABSENT,
  among,
  AWAITED,
  happened,
  happens,
  mayHappen,
  presence,
  VALUE,
} from '../../src/runtime/tests.ts';
import { dice } from '../support/seeded.ts';

const odd: readonly unknown[] = [
  ...[undefined, null, '', 'notYet', 'never', '2024-02-29', 'x', 0, 1, true, false],
  ...[{ absent: true }, { absent: false }, {}, [], [1]],
];

test('which cells may be', () => {
  for (const json of odd) {
    expect(presence(json), String(json)).toBe(among(json, [ABSENT, VALUE]));
    expect(happened(json), String(json)).toBe(among(json, ['notYet', 'never', VALUE]));
    expect(mayHappen(json), String(json)).toBe(happens(json, ['notYet', 'never', AWAITED, VALUE]));
  }
});

const amountOf = (euros: number): unknown => valueJson({ kind: 'money', value: exact(String(euros)) });

test('amounts are written as outcomes have them', () => {
  const roll = dice(1);
  for (let time = 0; time < 20_000; time += 1) {
    const euros = (1 + roll.below(roll.pick([99, 10_000, 100_000_000, 900_000_000_000_000]))) / 100;
    expect(amountAs(euros)).toBe(amountOf(euros));
    expect(plainAs(euros)).toBe(euros);
  }
  for (const euros of [1, 12, 1e6, 1e13, 0.1, 0.29, 1.1, 1.15]) expect(amountAs(euros)).toBe(amountOf(euros));
});

test('what is no double of at most two decimals is left', () => {
  const left = [
    ...odd.filter((json) => json !== 1),
    '1.50',
    -1,
    -0,
    0.001,
    1.005,
    1e14,
    1e21,
    Number.NaN,
    Infinity,
  ];
  for (const json of left) {
    expect(amountAs(json), String(json)).toBeUndefined();
    expect(plainAs(json), String(json)).toBeUndefined();
  }
  expect(cents(1e13)).toBe(1e15);
});
