/** Records that lack other facts each time are brought into one shape, and that changes no answer. */
import { expect, test } from 'vitest';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { evenly } from '../../src/runtime/evenly.ts';
import { loadModule } from '../support/javascript-agreement.ts';
import { dice } from '../support/seeded.ts';
import { programOf } from '../ir/compile-text.ts';

const names = ['a', 'b', 'c', 'd', 'e'] as const;

function Blank(this: Record<string, unknown>) {
  for (const name of names) this[name] = undefined;
}
/** As a module takes records. */
const newEven = () => {
  const even = evenly(Blank as unknown as new () => Record<string, unknown>);
  return (given: unknown): Readonly<Record<string, unknown>> => {
    if (even.asTheyAre === 0) return even.take(given);
    even.asTheyAre -= 1;
    return (given ?? {}) as Record<string, unknown>;
  };
};

/** Each lacks others; far more of them than are looked at. */
const uneven = (count: number): readonly Record<string, unknown>[] => {
  const roll = dice(3);
  return Array.from({ length: count }, () =>
    Object.fromEntries(names.flatMap((name) => (roll.chance(0.5) ? [[name, roll.chance(0.5)]] : []))),
  );
};

const isCopied = (even: ReturnType<typeof newEven>, given: object): boolean => even(given) !== given;

test('records of one shape are taken as they are', () => {
  const even = newEven();
  for (let count = 0; count < 5_000; count += 1) expect(isCopied(even, { a: true, b: count })).toBe(false);
});

test('records of many shapes are copied, and what they hold is the same', () => {
  const even = newEven();
  const records = uneven(5_000);
  const copied = records.filter((record) => {
    const found = even(record);
    for (const name of names) expect(found[name]).toBe(record[name]);
    return found !== record;
  });
  expect(copied.length).toBeGreaterThan(4_900);
  for (const record of copied.slice(-10)) expect(Object.keys(even(record))).toEqual([...names]);
});

test('after a while of one shape they are taken as they are again', () => {
  const even = newEven();
  for (const record of uneven(100)) even(record);
  expect(isCopied(even, { a: true })).toBe(true);
  for (let count = 0; count < 5_000; count += 1) even({ a: true });
  expect(isCopied(even, { a: true })).toBe(false);
});

test('what is not given is nothing, and what is no plain record is not copied', () => {
  const even = newEven();
  for (const record of uneven(100)) even(record);
  expect(even(undefined)).toEqual({});
  expect(even(null)).toEqual({});
  class Provider {
    get a(): boolean {
      return true;
    }
  }
  for (const given of [new Provider(), [1, 2], 'tekst', 3, true, new Map()]) expect(even(given)).toBe(given);
  expect(even(Object.assign(Object.create(null) as object, { a: 1 }))).toMatchObject({ a: 1 });
});

test('`__proto__` in facts gives no facts', () => {
  const even = newEven();
  for (const record of uneven(100)) even(record);
  const found = even(JSON.parse('{"__proto__": {"a": true, "b": true}, "c": true}'));
  expect([found['a'], found['b'], found['c']]).toEqual([undefined, undefined, true]);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

const program = programOf(`
gegeven aanbieder.a : ja/nee
gegeven aanbieder.b : ja/nee
gegeven aanbieder.constructor : ja/nee
gegeven aanbieder.toString : ja/nee
beslissing allemaal : ja/nee
  volgens X-1-001
  = aanbieder.a en aanbieder.b en aanbieder.constructor en aanbieder.toString
beslissing enig : ja/nee
  volgens X-1-001
  = aanbieder.a of aanbieder.b of aanbieder.constructor of aanbieder.toString
`);

test('a module that has met many shapes says what a new one says', async () => {
  const { text } = javascriptModule(program, { digest: '', compiler: '' });
  const used = await loadModule(`${text}\n// used`);
  const roll = dice(5);
  const own = ['a', 'b', 'constructor', 'toString', 'other', '__proto__'];
  const record = () =>
    Object.fromEntries(own.flatMap((name) => (roll.chance(0.6) ? [[name, roll.chance(0.8)]] : [])));
  const wanted = new Set<string>();
  for (let count = 0; count < 100; count += 1) used.decide({ aanbieder: record() });
  for (let count = 0; count < 25; count += 1) {
    const facts = { aanbieder: record() };
    const fresh = await loadModule(`${text}\n// ${count}`);
    const said = JSON.stringify(fresh.decide(facts));
    expect(JSON.stringify(used.decide(facts))).toBe(said);
    wanted.add(said);
  }
  expect(wanted.size).toBeGreaterThan(2);
}, 60_000);
