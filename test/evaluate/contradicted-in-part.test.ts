/** Facts that an `altijd` rules out are wrong, also where they are given in part: no day of the month can be. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { programOf } from '../ir/compile-text.ts';

const program = programOf(`
gegeven aanbieder.x : datum
gegeven aanbieder.vormen : verzameling van Soort
altijd vroeg
  volgens X-1-001
  vereist aanbieder.x uiterlijk 1 januari 2024
altijd eigen
  volgens X-1-001
  vereist niet (aanbieder.vormen bevat praktijk en aanbieder.vormen bevat kliniek)
beslissing laat : ja/nee
  volgens X-1-001
  = aanbieder.x na 1 februari 2023
`);

const wrongIn = (aanbieder: object) =>
  evaluate(program, { aanbieder }).errors.map(({ code, path, params }) => [
    code,
    path,
    (params as { readonly name?: string }).name,
  ]);

test('a month of which no day can be', () => {
  expect(wrongIn({ x: '2024-02' })).toEqual([['always-contradicted', 'aanbieder.x', 'vroeg']]);
  expect(wrongIn({ x: '2025' })).toEqual([['always-contradicted', 'aanbieder.x', 'vroeg']]);
});

test('a month of which some day can be', () => {
  expect(wrongIn({ x: '2024-01' })).toEqual([]);
  expect(wrongIn({ x: '2023' })).toEqual([]);
  expect(wrongIn({})).toEqual([]);
});

test('a set of which it is said of some members whether it has them', () => {
  expect(wrongIn({ vormen: { praktijk: true, kliniek: true, instelling: null } })).toEqual([
    ['always-contradicted', 'aanbieder.vormen', 'eigen'],
  ]);
  expect(wrongIn({ vormen: { praktijk: true, kliniek: null } })).toEqual([]);
});

test('what turns on it is an error', () => {
  const { laat } = evaluate(program, { aanbieder: { x: '2024-02' } }).decisions as Record<
    string,
    { status: string }
  >;
  expect(laat?.status).toBe('error');
});
