/** Windows of steps: on the real policy, on unknown facts, and against the evaluation on random programs. */
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import type { Entry, StepEntry } from '../../src/evaluate/result.ts';
import { windowsOf, type StepWindow, type WindowOptions } from '../../src/evaluate/windows.ts';
import { explainDay } from '../../src/explain/explain-day.ts';
import type { Program, Step } from '../../src/ir/ir.ts';
import { programOf } from '../ir/compile-text.ts';
import { flatEntries } from '../support/agreement.ts';
import { policyNamed } from '../support/policies.ts';
import { factsFrom, randomCase } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice } from '../support/seeded.ts';

const ggz = await policyNamed('asr.ggz@2025');

const only = (program: Program, name: string, facts: unknown, options: WindowOptions = {}): StepWindow => {
  const [window, ...rest] = windowsOf(program, facts, { ...options, steps: [name] });
  expect(rest).toEqual([]);
  if (window === undefined) throw new Error(`no window of ${name}`);
  return window;
};

const claim = (day: string | undefined): unknown => ({
  zorgaanbieder: {
    gecontracteerd: true,
    declaratie: [{ nummer: 'd1', datum_prestatie: day, indiener: 'door_zorgaanbieder' }],
  },
});

test.each([
  ['2024-02-10', '2025-02-10'],
  ['2024-08-31', '2025-04-30'],
  ['2024-02-29', '2025-02-28'],
  ['2025-03-01', '2026-03-01'],
])('a claim of %s may be sent up to %s', (day, last) => {
  const window = only(ggz, 'indienen_declaratie', claim(day));
  expect(window).toMatchObject({ key: 'd1', first: null, last, isOpen: false, needed: [], applies: 'yes' });
  expect(window.trail.first).toBeNull();
  expect(window.trail.last?.day).toBe(last);
});

test('another reading gives another day', () => {
  const readings = { begin_van_het_jaar: 'einde_van_maand', bestaat_niet: 'x', jaar_na_29_februari: 'x' };
  expect(only(ggz, 'indienen_declaratie', claim('2024-02-10'), { readings }).last).toBe('2025-02-28');
});

test('what is not known is asked for: the fact of the record, or the list', () => {
  const { declaratie, ...rest } = (claim(undefined) as { zorgaanbieder: Record<string, unknown> })
    .zorgaanbieder;
  const open = only(ggz, 'indienen_declaratie', { zorgaanbieder: { ...rest, declaratie } });
  expect(open).toMatchObject({ key: 'd1', last: null, isOpen: true });
  expect(open.needed.map(({ path }) => path)).toEqual(['declaratie[d1].datum_prestatie']);
  const any = only(ggz, 'indienen_declaratie', {});
  expect(any).toMatchObject({ key: null, last: null, isOpen: true, applies: 'open' });
  expect(any.needed.map(({ path }) => path)).toEqual(['zorgaanbieder.gecontracteerd', 'declaratie']);
  expect(windowsOf(ggz, { zorgaanbieder: { declaratie: [] } }, { steps: ['indienen_declaratie'] })).toEqual(
    [],
  );
});

test('written days are there when nothing is known, whether or not the step applies', () => {
  const windows = new Map(windowsOf(ggz, {}).map((window) => [window.name, window]));
  expect(windows.size).toBe(ggz.clauses.filter(({ kind }) => kind === 'step').length);
  expect(windows.get('aanbiedingsbrief.bespreken')).toMatchObject({
    first: '2024-04-01',
    last: '2024-06-30',
    isOpen: false,
    applies: 'open',
  });
  expect(windows.get('afspraken_verwerken')).toMatchObject({ last: '2024-12-31', applies: 'yes' });
});

test('all windows of the policy are found in milliseconds when nothing is known', () => {
  const rounds = Array.from({ length: 20 }, () => {
    const start = performance.now();
    windowsOf(ggz, {});
    return performance.now() - start;
  });
  expect(Math.min(...rounds)).toBeLessThan(50);
});

test('what is no facts at all gives windows too', () => {
  for (const facts of [null, 3, 'x', [], { zorgaanbieder: 7 }, { peildatum: 'x' }])
    expect(windowsOf(ggz, facts, { referenceDate: 'x', context: 4 }).length).toBeGreaterThan(20);
});

const chain = programOf(`
parameter uiterste : datum
  = 30 april 2025 vanaf 1 januari 2025 tot en met 31 december 2025 volgens X-1-001
termijn vast
  door aanbieder volgens X-1-003
  uiterlijk uiterste
  gevolg niet genoemd
termijn daarvoor
  door aanbieder volgens X-1-003
  uiterlijk vast.laatste_dag - 2 weken
  gevolg niet genoemd
`);

test('a day that rests on another step waits for what that day waits for, not for the step', () => {
  const open = only(chain, 'daarvoor', {});
  expect(open).toMatchObject({ last: null, isOpen: true, applies: 'yes' });
  expect(open.needed.map(({ path }) => path)).toEqual(['peildatum']);
  expect(only(chain, 'daarvoor', {}, { referenceDate: '2025-03-01' }).last).toBe('2025-04-16');
  const gap = only(chain, 'daarvoor', {}, { referenceDate: '2026-03-01' });
  expect(gap).toMatchObject({ last: null, isOpen: false, needed: [] });
});

/** The program with an exception that puts something in the place of a window. */
function excepted(program: Program, name: string, exception: Partial<Step['exceptions'][number]>): Program {
  const full: Step['exceptions'][number] = {
    name: 'coulance',
    origin: 'exception',
    condition: { kind: 'fact', subject: 'aanbieder', fact: 'actief', year: null, binder: null },
    effect: { kind: 'becomes', outcome: { kind: 'literal', value: { kind: 'date', date: '2025-05-15' } } },
    cites: ['X-1-009'],
    exceptions: [],
    ...exception,
  };
  const clauses = program.clauses.map((clause) =>
    clause.name === name ? { ...clause, exceptions: [full] } : clause,
  );
  return { ...program, clauses };
}

test('an exception that gives another day: when it applies, when it does not, and when that is open', () => {
  const program = excepted(chain, 'vast', {});
  const on = { referenceDate: '2025-03-01' };
  expect(only(program, 'vast', { aanbieder: { actief: true } }, on).last).toBe('2025-05-15');
  expect(only(program, 'vast', { aanbieder: { actief: false } }, on).last).toBe('2025-04-30');
  const open = only(program, 'vast', {}, on);
  expect(open).toMatchObject({ last: null, isOpen: true });
  expect(open.needed.map(({ path }) => path)).toEqual(['aanbieder.actief']);
  expect(only(program, 'daarvoor', { aanbieder: { actief: true } }, on).last).toBe('2025-05-01');
});

test('an exception that gives a period gives both days, and one that leaves it open none', () => {
  const period = { kind: 'period', first: '2025-05-01', last: '2025-05-31' } as const;
  const whole = excepted(chain, 'vast', {
    condition: null,
    effect: { kind: 'becomes', outcome: { kind: 'literal', value: period } },
  });
  expect(only(whole, 'vast', {}, { referenceDate: '2025-03-01' })).toMatchObject({
    first: '2025-05-01',
    last: '2025-05-31',
  });
  const none = excepted(chain, 'vast', {
    condition: null,
    effect: { kind: 'undetermined', reason: 'geen dag', elsewhere: null },
  });
  const window = only(none, 'vast', {}, { referenceDate: '2025-03-01' });
  expect(window).toMatchObject({ first: null, last: null, isOpen: false });
  expect(window.trail.last).toMatchObject({ kind: 'noDay', status: 'gap' });
});

const isStep = (entry: Entry): entry is StepEntry => 'trail' in entry;

test('on random programs the trail ends in the days of the answer, and can always be told', () => {
  let compared = 0;
  let computed = 0;
  for (let seed = 1; seed <= 160; seed += 1) {
    const program = randomProgram(seed, { clauses: 6, depth: 3, lists: true });
    if (program.clauses.every(({ kind }) => kind !== 'step')) continue;
    const roll = dice(seed);
    const made = randomCase(program, roll, false);
    const facts = factsFrom(program, made, () => (roll.chance(0.8) ? 'whole' : 'no'), 'whole');
    const answer = evaluate(program, facts, { unpublished: true, wouldDiffer: false });
    expect(resultSchema.safeParse(answer).error).toBeUndefined();
    const isWrong = answer.errors.length > 0;
    const windows = new Map(
      windowsOf(program, facts).map((window) => [
        window.key === null ? window.name : `${window.name}[${window.key}]`,
        window,
      ]),
    );
    for (const [name, entry] of flatEntries(answer)) {
      if (!isStep(entry)) continue;
      for (const end of ['first', 'last'] as const) {
        const trail = entry.trail[end];
        if (entry[end] !== null) {
          expect([seed, name, end, trail?.day]).toEqual([seed, name, end, entry[end]]);
          compared += 1;
          if (trail?.kind !== 'written') computed += 1;
          if (!isWrong) expect([seed, name, windows.get(name)?.[end]]).toEqual([seed, name, entry[end]]);
        }
        if (trail === null) continue;
        for (const language of ['nl', 'en'] as const) {
          const { short, steps } = explainDay(trail, language);
          for (const line of [short, ...steps]) {
            expect(line).not.toMatch(/undefined|null|NaN|\[object|\n/);
            expect(line).toMatch(/^\S.*\S$/);
          }
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(80);
  expect(computed).toBeGreaterThan(20);
});
