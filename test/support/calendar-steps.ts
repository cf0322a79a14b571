/** Random steps over a calendar of a few days: with written days, days that are given or read, and those of other steps. */
import type { BuiltinId } from '../../src/builtins/builtins.ts';
import type { Exception, Expression, Interval, Program, Step } from '../../src/ir/ir.ts';
import { compileText, programIn } from '../ir/compile-text.ts';
import { literal } from './program-data.ts';
import { dice, type Dice } from './seeded.ts';

export const days = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02', '2024-03-03'];

/** Facts that can be one of three days each, one of them after the other where `altijd` says so. */
const declared = programIn(
  compileText(`taal nl
beleid proef 2024
  titel "Kalender"
  gepubliceerd maart 2024
  geldt voor vanaf 29 februari 2024 tot en met 2 maart 2024
  te raadplegen vanaf 29 februari 2024 tot en met 1 maart 2024
  registers X-1
partij asr "a.s.r."
onderwerp zorg
gegeven zorg.vroeg : datum bereik vanaf 28 februari 2024 tot en met 1 maart 2024
gegeven zorg.later : datum bereik vanaf 1 maart 2024 tot en met 3 maart 2024
gegeven zorg.aan : ja/nee
gegeven zorg.af : ja/nee
lezing dag_x : datum
  volgens X-1-001
  gekozen eerst 29 februari 2024 "zo staat het er"
  ook mogelijk daarna 2 maart 2024 "zo kan het ook"
altijd een_van_beide volgens X-1-002 vereist zorg.aan of zorg.af
altijd later_na_vroeg volgens X-1-003 vereist zorg.vroeg vóór zorg.later
`),
);

export const reading = declared.readings[0];

export function calendarOf(seed: number): Program {
  const roll = dice(seed ^ 0x51ed270b);
  const steps: Step[] = [];
  for (let number = 0; number < 1 + roll.below(4); number += 1) steps.push(stepOf(`s${number}`, steps, roll));
  return { ...declared, always: roll.some(declared.always, 0.5), clauses: steps };
}

function stepOf(name: string, before: readonly Step[], roll: Dice): Step {
  const bound = (): Expression | null => (roll.chance(0.1) ? null : dayOf(before, roll));
  const periods: readonly Interval[] = [
    { from: days[1] ?? null, to: days[3] ?? null },
    { from: days[3] ?? null, to: null },
  ];
  return {
    kind: 'step',
    name,
    label: null,
    per: null,
    cites: ['X-1-004'],
    exceptions: Array.from({ length: roll.below(3) }, (_, place) =>
      exceptionOf(`${name}.u${place}`, before, roll, 1),
    ),
    inForce: roll.chance(0.2) ? roll.pick(periods) : null,
    placedBy: roll.chance(0.2) ? dayOf(before, roll) : null,
    restsOn: [],
    origin: { file: 'kalender.pol', line: 1 },
    timeline: null,
    by: ['asr'],
    first: bound(),
    last: bound(),
    force: roll.pick(['must', 'aims', 'may'] as const),
    isOptional: roll.chance(0.2),
    isYearly: false,
    via: [],
    contents: [],
    dependsOn: roll.some(before, 0.6).map((step) => step.name),
    consequence: null,
  };
}

/** A written day, one that is given or read, one of a step before, and some days later. */
function dayOf(before: readonly Step[], roll: Dice): Expression {
  const [step] = roll.some(before, 0.4);
  if (step !== undefined && step.first !== null && step.last !== null)
    return { kind: 'result', name: step.name, read: roll.pick(['first', 'last'] as const), binder: null };
  const own = roll.pick<Expression>([
    ...days.map((date) => literal({ kind: 'date', date })),
    { kind: 'fact', subject: 'zorg', fact: 'vroeg', year: null, binder: null },
    { kind: 'fact', subject: 'zorg', fact: 'vroeg', year: null, binder: null },
    { kind: 'fact', subject: 'zorg', fact: 'later', year: null, binder: null },
    { kind: 'fact', subject: 'zorg', fact: 'later', year: null, binder: null },
    { kind: 'readingValue', reading: 'dag_x', binding: reading?.bindings[0]?.name ?? '' },
    { kind: 'referenceDate' },
  ]);
  if (!roll.chance(0.3)) return own;
  const some = literal({ kind: 'duration', years: 0, months: 0, days: 1 + roll.below(2) });
  return {
    kind: 'call',
    builtin: roll.pick<BuiltinId>(['date.add', 'date.subtract']),
    arguments: [own, some],
  };
}

function exceptionOf(name: string, before: readonly Step[], roll: Dice, depth: number): Exception {
  const isGuarding = roll.chance(0.4);
  const fact = (one: string): Expression => ({
    kind: 'fact',
    subject: 'zorg',
    fact: one,
    year: null,
    binder: null,
  });
  const condition = roll.pick<Expression | null>([
    fact('aan'),
    fact('af'),
    { kind: 'readingTest', reading: 'dag_x', alternative: 'daarna' },
    { kind: 'call', builtin: 'not', arguments: [fact('aan')] },
    {
      kind: 'call',
      builtin: 'date.moreThan',
      arguments: [fact('later'), literal({ kind: 'date', date: '2024-03-01' })],
    },
    null,
  ]);
  return {
    name,
    origin: isGuarding ? 'appliesIf' : 'exception',
    condition,
    effect: isGuarding ? { kind: 'lapses' } : effectOf(before, roll),
    cites: [],
    exceptions: depth > 0 && roll.chance(0.3) ? [exceptionOf(`${name}.n`, before, roll, depth - 1)] : [],
  };
}

const effectOf = (before: readonly Step[], roll: Dice): Exception['effect'] =>
  roll.pick<Exception['effect']>([
    { kind: 'lapses' },
    { kind: 'becomes', outcome: dayOf(before, roll) },
    { kind: 'becomes', outcome: dayOf(before, roll) },
    { kind: 'becomes', outcome: literal({ kind: 'period', first: days[0] ?? '', last: days[2] ?? '' }) },
    { kind: 'undetermined', reason: 'niet gezegd', elsewhere: null },
  ]);
