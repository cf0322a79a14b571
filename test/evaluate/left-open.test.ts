/** What splitting cannot finish is called inexact: in what is possible, and in what is needed. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry } from '../../src/evaluate/result.ts';
import { programOf } from '../ir/compile-text.ts';

const figures = ['a', 'b', 'c', 'd', 'e']
  .map((name) => `gegeven aanbieder.${name} : bedrag\n  bereik vanaf € 0 tot en met € 1.000`)
  .join('\n');
const sum = 'aanbieder.a + aanbieder.b + aanbieder.c + aanbieder.d + aanbieder.e';

const entryOf = (declared: string): Entry => {
  const program = programOf(`${figures}\n${declared}`);
  return evaluate(program, { aanbieder: {} }, { referenceDate: '2024-05-05' }).decisions['d'] as Entry;
};

const pathsOf = ({ needed }: Entry): readonly string[] => needed.map(({ path }) => path).sort();

const all = ['a', 'b', 'c', 'd', 'e'].map((name) => `aanbieder.${name}`);

/** Between the two bounds lies so little that no case that is tried out meets it. */
const nearlyTheSame = `
gegeven aanbieder.vlag : ja/nee
beslissing d : ja/nee
  volgens X-1-001
  = aanbieder.vlag en ${sum} > € 1.000,01 of niet aanbieder.vlag en ${sum} > € 1.000,02
`;

test('an input that no case shows to matter, beside a sum that stays open, is needed and inexact', () => {
  const entry = entryOf(nearlyTheSame);
  expect(entry.status).toBe('undetermined');
  expect(pathsOf(entry)).toEqual([...all, 'aanbieder.vlag']);
  expect(entry.inexact).toBe(true);
});

test('an input that cases show to matter, beside a sum that stays open, is needed and exact', () => {
  const entry = entryOf(nearlyTheSame.replace('€ 1.000,02', '€ 3.000,00'));
  expect(pathsOf(entry)).toEqual([...all, 'aanbieder.vlag']);
  expect(entry.inexact).toBe(false);
});

test('the ends of a range that cases reach are exact, others are not', () => {
  const rangeOf = (value: string): Entry =>
    entryOf(`beslissing d : bedrag\n  volgens X-1-001\n  = ${value}\n`);
  expect(rangeOf('aanbieder.a + aanbieder.b').inexact).toBe(false);
  expect(rangeOf('aanbieder.a - aanbieder.b').inexact).toBe(false);
  expect(rangeOf('aanbieder.a - aanbieder.a').inexact).toBe(true);
});
