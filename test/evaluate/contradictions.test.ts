/** Facts that an `altijd` rules out are wrong, also where they are given in part; where no facts can satisfy it, none is. */
import { expect, test } from 'vitest';
import { messages as english } from '../../src/base/messages/en.ts';
import { messages as dutch } from '../../src/base/messages/nl.ts';
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

const byDay = programOf(`
gegeven aanbieder.x : geheel getal
altijd vroeg
  volgens X-1-001
  vereist peildatum voor 1 januari 2024 en aanbieder.x ten minste 0
beslissing veel : ja/nee
  volgens X-1-001
  = aanbieder.x meer dan 1
`);

const onDay = (referenceDate: string, x?: number) => {
  const { errors, decisions } = evaluate(byDay, { peildatum: referenceDate, aanbieder: { x } });
  const { veel } = decisions as Record<string, { readonly status: string }>;
  return [errors.map(({ params }) => (params as { readonly facts: unknown }).facts), veel?.status];
};

test('where no facts can satisfy it none is wrong, and it is passed over', () => {
  expect(onDay('2025-06-01', 2)).toEqual([[[]], 'decided']);
  expect(onDay('2025-06-01', -1)).toEqual([[[]], 'decided']);
  expect(onDay('2025-06-01')).toEqual([[[]], 'undetermined']);
});

test('on a day on which facts can satisfy it they are to blame', () => {
  expect(onDay('2023-06-01', 2)).toEqual([[], 'decided']);
  expect(onDay('2023-06-01', -1)).toEqual([[['aanbieder.x']], 'error']);
  expect(onDay('2023-06-01')).toEqual([[], 'undetermined']);
});

test('both are told in words', () => {
  const [one] = evaluate(byDay, { peildatum: '2025-06-01', aanbieder: { x: 2 } }).errors;
  const params = one?.params as Parameters<(typeof dutch)['always-contradicted']>[0];
  expect(dutch['always-contradicted'](params)).toEqual({
    headline: "'vroeg' kan op 1 juni 2025 niet gelden, wat de gegevens ook zijn",
    help: 'het is hier niet meegeteld; kijk de peildatum na, en wat het beleid altijd laat gelden',
  });
  expect(english['always-contradicted'](params)).toEqual({
    headline: "'vroeg' cannot hold on 1 June 2025, whatever the facts are",
    help: 'it is not counted here; check the reference date, and what the policy says always holds',
  });
});
