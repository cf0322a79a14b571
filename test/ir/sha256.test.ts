import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/ir/sha256.ts';
import { sha256Hex as inBrowsers } from '../../src/ir/sha256-browser.ts';
import { dice } from '../support/seeded.ts';

test('a digest made without Node is the digest that Node makes', () => {
  const roll = dice(1);
  const letters = ['a', '0', '€', '\u{1f600}', '\ud800', '\n', '\u0000', 'ë'];
  for (let length = 0; length < 300; length += 1) {
    const text = Array.from({ length }, () => roll.pick(letters)).join('');
    expect(inBrowsers(text)).toBe(sha256Hex(text));
  }
  const long = 'policy '.repeat(100_000);
  expect(inBrowsers(long)).toBe(sha256Hex(long));
});

test('a known digest', () => {
  expect(inBrowsers('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
