/** What is not yet said on the reference date stands, whatever day may still come: the two are told apart. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry } from '../../src/evaluate/result.ts';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { programOf } from '../ir/compile-text.ts';
import { loadModule } from '../support/javascript-agreement.ts';

const program = programOf(`
gegeven aanbieder.x : gebeurtenis
gegeven aanbieder.y : gebeurtenis
altijd wacht
  volgens X-1-001
  vereist aanbieder.y nog niet
beslissing beide : ja/nee
  volgens X-1-001
  = aanbieder.x nog niet en aanbieder.x na 1 februari 2024
beslissing alleen_dag : ja/nee
  volgens X-1-001
  = aanbieder.x na 1 februari 2024
beslissing getekend : ja/nee
  volgens X-1-001
  = aanbieder.x nog niet of aanbieder.x vóór 1 maart 2024
beslissing gebonden : ja/nee
  volgens X-1-001
  = aanbieder.y vóór 1 februari 2024
`);

const entriesOn = (aanbieder: object, referenceDate: string): Readonly<Record<string, Entry>> =>
  evaluate(program, { aanbieder }, { referenceDate }).decisions as Readonly<Record<string, Entry>>;

const saidIn = ({ status, possible, inexact }: Entry) => ({
  status,
  possible: [...possible].sort(),
  inexact,
});
const open = { status: 'undetermined', possible: [false, true], inexact: false };
const decided = (value: boolean) => ({ status: 'decided', possible: [value], inexact: false });

test('what was not yet may still come on a day, and was not yet all the same', () => {
  const entries = entriesOn({ x: 'notYet' }, '2024-01-10');
  expect(saidIn(entries['beide']!)).toEqual(open);
  expect(saidIn(entries['alleen_dag']!)).toEqual(open);
  expect(saidIn(entries['getekend']!)).toEqual(decided(true));
});

test('what came was not "not yet"', () => {
  const entries = entriesOn({ x: '2024-03-05' }, '2024-03-10');
  expect(saidIn(entries['beide']!)).toEqual(decided(false));
  expect(saidIn(entries['getekend']!)).toEqual(decided(false));
});

test('of an event of which nothing is known both are possible, as an `altijd` leaves them', () => {
  expect(saidIn(entriesOn({}, '2024-01-10')['beide']!)).toEqual(open);
  // Not yet on 10 January; it may still come in January.
  expect(saidIn(entriesOn({}, '2024-01-10')['gebonden']!)).toEqual(open);
  expect(saidIn(entriesOn({}, '2024-02-01')['gebonden']!)).toEqual(decided(false));
});

test('a module says the same of what is given, and that it may be too long where nothing is', async () => {
  const made = await loadModule(javascriptModule(program, { digest: '', compiler: '' }).text);
  for (const [referenceDate, x] of [
    ['2024-01-10', 'notYet'],
    ['2024-03-10', 'notYet'],
    ['2024-03-10', '2024-03-05'],
    ['2024-03-10', 'never'],
  ] as const) {
    const wanted = entriesOn({ x }, referenceDate);
    const found = made.evaluate({ aanbieder: { x } }, { referenceDate })
      .decisions as unknown as typeof wanted;
    for (const name of ['beide', 'alleen_dag', 'getekend'])
      expect(saidIn(found[name]!)).toEqual(saidIn(wanted[name]!));
  }
  const { beide } = made.evaluate({ aanbieder: {} }, { referenceDate: '2024-01-10' })
    .decisions as unknown as {
    beide: Entry;
  };
  expect(saidIn(beide)).toEqual({ ...open, inexact: true });
});
