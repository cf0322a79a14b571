/**
 * States of steps where the event, the reference date or what an exception asks is not known, against every completion:
 * of days those on which something turns, and the days beside them.
 */
import { addDays } from '../../src/base/calendar.ts';
import type { Value } from '../../src/base/value.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Exception, Expression, Program, Step } from '../../src/ir/ir.ts';
import type { World } from '../../src/total/world.ts';
import { flatEntries, type Disagreement } from './agreement.ts';
import {
  chosenFrom,
  compared,
  completions,
  openInputs,
  type ExactnessCounts,
  type Open,
} from './exactness.ts';
import { days, literal } from './program-data.ts';
import { factsFrom, randomCase, type Atom } from './program-world.ts';
import { randomProgram } from './random-program.ts';
import { dice, type Dice } from './seeded.ts';

const LIMIT = 2_500;

/** One to three steps over written days, one after the other. */
export function checkSteps(seed: number, counts: ExactnessCounts): readonly Disagreement[] {
  const roll = dice(seed ^ 0x3c6ef372);
  const program = stepsIn(randomProgram(seed, { clauses: 0, depth: 1, lists: false, finite: true }), roll);
  const made = randomCase(program, roll, false);
  const inputs = [
    ...daysIn(program),
    ...openInputs(program, made.world).filter(({ path }) => isRead(program, path)),
  ];
  const open = chosenFrom(inputs, roll, LIMIT);
  const unknown = new Set(open.map(({ path }) => path));
  const keep = (atom: Atom): 'whole' | 'no' => (unknown.has(atom.path) ? 'no' : 'whole');
  const facts = { ...factsFrom(program, made, keep, 'whole'), decl: [] };
  const answer = evaluate(program, facts, { unpublished: true, wouldDiffer: false });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  const runs = completions(program, made.world, open);
  counts.programs += 1;
  counts.completions += runs.length;
  return [...flatEntries(answer)].flatMap(([clause, entry]): Disagreement[] => {
    counts.entries += 1;
    if (entry.status === 'undetermined') counts.undetermined += 1;
    if (entry.inexact) counts.inexact += 1;
    const found = compared({ program, clause, entry, runs, open });
    return found === null ? [] : [{ seed, law: 'exact', clause, ...found, facts }];
  });
}

const isRead = ({ clauses }: Program, path: string): boolean => {
  const [subject, fact] = path.split('.');
  return JSON.stringify(clauses).includes(`"subject":"${subject}","fact":"${fact}"`);
};

function stepsIn(program: Program, roll: Dice): Program {
  const asked = program.facts.filter(
    ({ subject, type, isYearly }) => subject === 'zorg' && type.kind === 'boolean' && !isYearly,
  );
  const steps: Step[] = [];
  for (let number = 0; number < 1 + roll.below(3); number += 1)
    steps.push(
      stepOf(
        `s${number}`,
        steps,
        asked.map(({ name }) => name),
        roll,
      ),
    );
  return { ...program, always: [], clauses: steps };
}

const dayOf = (roll: Dice): Expression => literal({ kind: 'date', date: roll.pick(days) });

function stepOf(name: string, before: readonly Step[], asked: readonly string[], roll: Dice): Step {
  const bound = (): Expression | null => (roll.chance(0.3) ? null : dayOf(roll));
  return {
    kind: 'step',
    name,
    label: null,
    per: null,
    cites: ['N-1'],
    exceptions: asked.length > 0 && roll.chance(0.5) ? [exceptionOf(name, roll.pick(asked), roll)] : [],
    inForce: roll.chance(0.2) ? { from: '2024-02-29', to: '2024-12-31' } : null,
    placedBy: null,
    restsOn: [],
    origin: { file: 'proef.pol', line: 1 },
    timeline: null,
    by: ['asr'],
    first: bound(),
    last: bound(),
    force: roll.pick(['must', 'must', 'aims', 'may'] as const),
    isOptional: roll.chance(0.2),
    isYearly: false,
    via: [],
    contents: [],
    dependsOn: before.length > 0 && roll.chance(0.6) ? [roll.pick(before).name] : [],
    consequence: null,
  };
}

function exceptionOf(name: string, fact: string, roll: Dice): Exception {
  return {
    name: `${name}.u0`,
    origin: 'exception',
    condition: { kind: 'fact', subject: 'zorg', fact, year: null, binder: null },
    effect: roll.pick<Exception['effect']>([
      { kind: 'lapses' },
      { kind: 'becomes', outcome: dayOf(roll) },
      { kind: 'becomes', outcome: literal({ kind: 'period', first: '2024-02-01', last: '2024-06-30' }) },
      { kind: 'undetermined', reason: 'niet gezegd', elsewhere: null },
    ]),
    cites: [],
    exceptions: [],
  };
}

/** The reference date, and the event of each step. */
function daysIn(program: Program): readonly Open[] {
  const turning = [...days, '2024-02-01', '2024-12-31'];
  const around = [...new Set(turning.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))]
    .filter((day) => day !== null)
    .sort();
  const today: Open = {
    path: 'peildatum',
    values: around.map((date): Value => ({ kind: 'date', date })),
    set: (world, value) => ({
      ...world,
      referenceDate: value.kind === 'date' ? value.date : world.referenceDate,
    }),
  };
  const events = program.clauses.map(({ name }): Open => ({
    path: `${name}.gedaan`,
    values: [{ kind: 'event', day: 'never' }, ...around.map((day): Value => ({ kind: 'event', day }))],
    set: (world: World, value) => ({ ...world, done: new Map([...world.done, [name, value]]) }),
  }));
  return [today, ...events];
}
