/**
 * Steps over calendars of a few days, of which all cases can be tried: what an analysis says of their order, and whether
 * some case is otherwise by the meaning on complete facts.
 */
import { analysing } from '../../src/analyse/analyse.ts';
import type { Result, Value } from '../../src/base/value.ts';
import type { Program, Step } from '../../src/ir/ir.ts';
import { withSolver, type Solver } from '../../src/solve/asking.ts';
import { excepted, isGuard } from '../../src/total/exceptions.ts';
import type { Decided, Frame } from '../../src/total/frame.ts';
import { evaluateExpression } from '../../src/total/expression.ts';
import { outOfForce } from '../../src/total/placing.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { isNo } from '../../src/total/results.ts';
import { decideTotal, evaluateAlways } from '../../src/total/total.ts';
import type { World } from '../../src/total/world.ts';
import { calendarOf, days, reading } from './calendar-steps.ts';

export interface CalendarCounts {
  programs: number;
  cases: number;
  /** Questions about one step, and about a step and what it waits for; how many of them are found, and undecided. */
  readonly asked: Record<'infeasible' | 'order', { asked: number; found: number; undecided: number }>;
}

export const noCalendars = (): CalendarCounts => ({
  programs: 0,
  cases: 0,
  asked: { infeasible: { asked: 0, found: 0, undecided: 0 }, order: { asked: 0, found: 0, undecided: 0 } },
});

export interface WrongOrder {
  readonly seed: number;
  readonly kind: 'infeasible' | 'order';
  readonly paths: readonly string[];
  readonly analysis: boolean;
  readonly isTrue: boolean;
}

export async function checkCalendar(
  seed: number,
  solver: Solver,
  counts: CalendarCounts,
): Promise<readonly WrongOrder[]> {
  const program = calendarOf(seed);
  const cases = casesOf(program);
  counts.programs += 1;
  counts.cases += cases.length;
  const { result } = await withSolver(solver, analysing(program, { kinds: ['infeasible', 'order'] }));
  return asksOf(program).flatMap(({ kind, from, to }): readonly WrongOrder[] => {
    const paths = kind === 'infeasible' ? [to.name] : [to.name, from.name];
    const isSame = (path: string, place: number): boolean => path === paths[place];
    const finding = result.findings.find(
      (one) => one.kind === kind && [one.about, ...one.others].map(({ path }) => path).every(isSame),
    );
    const count = counts.asked[kind];
    count.asked += 1;
    if (finding !== undefined && finding.doubt !== null) {
      count.undecided += 1;
      return [];
    }
    const both = cases.filter(({ applying }) => applying.has(from.name) && applying.has(to.name));
    const isTrue = both.length > 0 && both.every(({ decided }) => isLate(decided, from, to));
    if (isTrue) count.found += 1;
    const analysis = finding !== undefined;
    return analysis === isTrue ? [] : [{ seed, kind, paths, analysis, isTrue }];
  });
}

interface Asked {
  readonly kind: 'infeasible' | 'order';
  readonly from: Step;
  readonly to: Step;
}

/** What the analysis asks: of ends that are written. */
function asksOf({ clauses }: Program): readonly Asked[] {
  const steps = clauses.filter((clause) => clause.kind === 'step');
  return steps
    .filter(({ last }) => last !== null)
    .flatMap((to): readonly Asked[] => [
      { kind: 'infeasible', from: to, to },
      ...to.dependsOn.flatMap((name): readonly Asked[] => {
        const from = steps.find((step) => step.name === name);
        return from === undefined ? [] : [{ kind: 'order', from, to }];
      }),
    ])
    .filter(({ from }) => from.first !== null);
}

function isLate(decided: ReadonlyMap<string, Decided>, from: Step, to: Step): boolean {
  const [first, last] = [dayIn(decided.get(from.name)?.first), dayIn(decided.get(to.name)?.last)];
  return first !== null && last !== null && first > last;
}

const dayIn = (result: Result | undefined): string | null =>
  result?.kind === 'value' && result.value.kind === 'date' ? result.value.date : null;

// --------------------------------------------------------------------------------------------- cases

interface Tried {
  readonly decided: ReadonlyMap<string, Decided>;
  /** Steps that are in force, and of which no guard says that they are about something else. */
  readonly applying: ReadonlySet<string>;
}

function casesOf(program: Program): readonly Tried[] {
  const found: Tried[] = [];
  for (const world of worldsOf(program)) {
    if ([...evaluateAlways(program, world).values()].some(isNo)) continue;
    const decided = decideTotal(program, world);
    const applying = program.clauses.filter((clause) => applies(clause as Step, program, world, decided));
    found.push({ decided, applying: new Set(applying.map(({ name }) => name)) });
  }
  return found;
}

function applies(step: Step, program: Program, world: World, decided: ReadonlyMap<string, Decided>): boolean {
  const index = indexOf(program);
  const frame: Frame = {
    evaluation: {
      index,
      world,
      decided: new Map(decided),
      context: { rankOf: index.rankOf, calendarOf: index.calendarOf, note: () => {} },
      evaluate: evaluateExpression,
    },
    clause: step,
    name: step.name,
    cites: [],
    record: null,
    bound: new Map(),
  };
  const guards = { ...step, exceptions: step.exceptions.filter(isGuard) };
  return outOfForce(step, frame) === null && excepted(guards, frame) === null;
}

function* worldsOf(program: Program): Generator<World> {
  const date = (day: string): Value => ({ kind: 'date', date: day });
  const truth = (value: boolean): Value => ({ kind: 'boolean', value });
  for (const vroeg of days.slice(0, 3))
    for (const later of days.slice(2))
      for (const [aan, af] of [
        [true, false],
        [false, true],
        [true, true],
        [false, false],
      ] as const)
        for (const alternative of reading?.alternatives ?? [])
          for (const referenceDate of days.slice(1, 3)) {
            const facts = new Map([
              ['vroeg', date(vroeg)],
              ['later', date(later)],
              ['aan', truth(aan)],
              ['af', truth(af)],
            ]);
            yield {
              referenceDate,
              readings: new Map([['dag_x', alternative.name]]),
              records: new Map([
                ['zorg', { subject: 'zorg', key: '', owner: null, facts, lists: new Map() }],
              ]),
              says: new Map(),
              done: new Map(program.clauses.map(({ name }) => [name, { kind: 'event', day: 'notYet' }])),
            };
          }
}

/** Prints how much was asked; false where the analysis says something else, or nothing was ever found. */
export async function fuzzCalendars(programs: number, seed: number, solver: Solver): Promise<boolean> {
  const counts = noCalendars();
  const wrong: WrongOrder[] = [];
  for (let each = seed; each < seed + programs; each += 1)
    wrong.push(...(await checkCalendar(each, solver, counts)));
  console.log(
    `\nsteps × every case: ${counts.programs} programs, ${counts.cases} cases, differences: ${wrong.length}`,
  );
  for (const [kind, { asked, found, undecided }] of Object.entries(counts.asked))
    console.log(`  ${kind.padEnd(12)} asked ${asked}, found ${found}, undecided ${undecided}`);
  for (const one of wrong.slice(0, 20)) console.error(JSON.stringify(one));
  return wrong.length === 0 && Object.values(counts.asked).every(({ found }) => found > 0);
}
