/** The extent of a set of cases: the same for the same set in whatever order its inputs are asked, another for another. */
import { expect, test } from 'vitest';
import { extentOf } from '../../src/analyse/extent.ts';
import { allWhere, leafWhere, notWhere, someWhere, type Where } from '../../src/diagram/where.ts';
import { exact } from '../../src/base/exact.ts';
import { newInputs } from '../../src/diagram/inputs.ts';
import type { Variable } from '../../src/diagram/model.ts';
import { leafIn, newStore, type Store } from '../../src/diagram/store.ts';
import { comparePlaces } from '../../src/diagram/variable.ts';
import { dice, type Dice } from '../support/seeded.ts';

const names = ['a', 'b', 'c', 'd'];

/** Two figures with five thresholds each, and two inputs of three cells. */
function variablesIn(order: readonly string[]): readonly Variable[] {
  const inputs = newInputs();
  const made = new Map<string, readonly Variable[]>(
    order.map((name) => {
      const isFigure = name < 'c';
      const input = inputs.input(
        name,
        { kind: 'done', step: name },
        isFigure ? { kind: 'percentage' } : { kind: 'text' },
      );
      return [
        name,
        isFigure
          ? [1, 2, 3, 4, 5].map((at) => inputs.threshold(input, exact(at), at % 2 === 0))
          : [inputs.cells(input, ['p', 'q', 'r'], () => 'p')],
      ];
    }),
  );
  return names.flatMap((name) => made.get(name) ?? []);
}

const all = (variable: Variable): readonly number[] =>
  Array.from({ length: variable.count }, (_, place) => place);

function randomWhere(roll: Dice, variables: readonly Variable[], store: Store, depth: number): Where {
  if (depth === 0) {
    const variable = roll.pick(variables);
    const place = roll.below(variable.count);
    return store.choose(
      variable,
      all(variable).map((one) => leafWhere(store, one === place)),
    );
  }
  const parts = [1, 2, 3].map(() => randomWhere(roll, variables, store, depth - 1));
  const joined = (roll.below(2) === 0 ? allWhere : someWhere)(store, parts);
  return roll.below(3) === 0 ? notWhere(store, joined) : joined;
}

const setIn = (order: string, seed: number): Where =>
  randomWhere(dice(seed), variablesIn([...order]), newStore(100_000), 2);

/** Which of all cases are in it: each figure before, between and after its thresholds. */
const tableOf = (root: Where): string =>
  Array.from({ length: 6 * 6 * 3 * 3 }, (_, number) => {
    const at = new Map([
      ['a', number % 6],
      ['b', Math.floor(number / 6) % 6],
      ['c', Math.floor(number / 36) % 3],
      ['d', Math.floor(number / 108)],
    ]);
    const leaf = leafIn(root, (variable) => {
      const place = at.get(variable.input.id) ?? 0;
      return variable.kind === 'cells' ? place : Number(comparePlaces(variable.at, exact(place)) <= 0);
    });
    return Number(leaf.value);
  }).join('');

test('the same set in four orders; other sets are others', () => {
  const extents = new Map<string, string>();
  for (let seed = 1; seed <= 300; seed += 1) {
    const orders = ['abcd', 'dcba', 'cadb', 'bdac'].map((order) => setIn(order, seed));
    const table = tableOf(setIn('abcd', seed));
    for (const set of orders) {
      const extent = extentOf(set, all);
      expect(extents.get(table) ?? extent, `set ${seed}`).toBe(extent);
      extents.set(table, extent);
    }
  }
  expect(new Set(extents.values()).size).toBe(extents.size);
  expect(extents.size).toBeGreaterThan(100);
});

test('what cannot be asked does not count, in whatever order', () => {
  const four = exact(4);
  const allowed = (variable: Variable): readonly number[] => {
    if (variable.kind === 'cells') return [0, 2];
    return variable.input.id === 'a' ? all(variable) : [Number(comparePlaces(variable.at, four) < 0)];
  };
  for (let seed = 1; seed <= 100; seed += 1)
    expect(extentOf(setIn('dcba', seed), allowed)).toBe(extentOf(setIn('abcd', seed), allowed));
});

test('everything is 1, nothing 0', () => {
  const store = newStore(10);
  expect([true, false].map((holds) => extentOf(leafWhere(store, holds), all))).toEqual(['1', '0']);
});
