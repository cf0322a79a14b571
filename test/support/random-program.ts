/** Random programs of the IR: every kind of clause and expression, small domains, so that they can be run through. */
import type { Type } from '../../src/base/value.ts';
import type {
  Always,
  Clause,
  ClauseBase,
  Decision,
  Exception,
  Expression,
  Group,
  Interval,
  Parameter,
  Program,
  Reading,
  Requirement,
  Rule,
  Say,
  Step,
} from '../../src/ir/ir.ts';
import { nodesOf } from '../../src/total/expressions.ts';
import {
  calendars,
  choices,
  contacts,
  parties,
  randomFacts,
  randomLiteral,
  subjects,
  types,
  type Domains,
} from './program-data.ts';
import { randomExpression, type Scope } from './program-expression.ts';
import { dice, type Dice } from './seeded.ts';

export interface ProgramOptions {
  readonly clauses: number;
  readonly depth: number;
  /** Without lists, every case is a choice of values. */
  readonly lists: boolean;
  /** Only inputs of which every value can be tried: no figures, days or events. */
  readonly finite?: boolean;
  /** The same, with figures and days of which few are allowed, so that tests relate several of them. */
  readonly small?: boolean;
  /** Only what arithmetic says in one line, so that a solver can be asked: no lists, steps or calendars. */
  readonly plain?: boolean;
}

const domainsOf = ({ finite, small, plain }: ProgramOptions): Domains =>
  finite === true ? 'finite' : small === true ? 'small' : plain === true ? 'plain' : 'any';

const yesNo = types.boolean!;
const outcomeTypes: readonly Type[] = [
  'boolean',
  'boolean',
  'choice',
  'choice',
  'integer',
  'money',
  'percentage',
  'date',
  'set',
  'text',
  'party',
  'contact',
  'number',
  'period',
].map((name) => types[name]!);

/** The same seed gives the same program. */
export function randomProgram(
  seed: number,
  options: ProgramOptions = { clauses: 7, depth: 3, lists: true },
): Program {
  const roll = dice(seed);
  const facts = randomFacts(roll, domainsOf(options));
  const base: Scope = {
    roll,
    facts,
    says: [],
    readings: [],
    parameters: [],
    clauses: [],
    per: null,
    records: [],
    members: [],
    logic: options.finite === true ? 0.75 : 0.35,
    plain: options.plain === true,
  };
  const readings = Array.from({ length: 2 }, (_, number) => randomReading(roll, `lezing${number}`));
  const withReadings = { ...base, readings };
  const parameters = Array.from({ length: 2 }, (_, number) => randomParameter(withReadings, `par${number}`));
  const withParameters = { ...withReadings, parameters };
  const says = Array.from({ length: 4 }, (_, number) =>
    randomSay(withParameters, `oordeel${number}`, options),
  );
  const scope: Scope = { ...withParameters, says };
  const clauses: Clause[] = [];
  for (let number = 0; number < options.clauses; number += 1)
    clauses.push(...randomClauses({ ...scope, clauses }, `c${number}`, options));
  const always = roll.chance(0.35) ? [randomAlways({ ...scope, clauses: [] })] : [];
  const origins = dice(seed ^ 0x1b873593);
  const guarded = clauses.map((clause) => ({
    ...clause,
    exceptions: withOrigins(clause.exceptions, origins),
  }));
  return programOf({ facts, readings, parameters, says, clauses: guarded, always });
}

/** What lapses may be a guard or a `tenzij`. By dice of their own, so that a seed keeps its program. */
const withOrigins = (exceptions: readonly Exception[], roll: Dice): readonly Exception[] =>
  exceptions.map((exception) => ({
    ...exception,
    origin:
      exception.effect.kind === 'lapses'
        ? roll.pick(['exception', 'unless', 'appliesIf', 'appliesIf'] as const)
        : exception.origin,
    exceptions: withOrigins(exception.exceptions, roll),
  }));

/** The same program with its guards as ordinary exceptions. */
export const withoutGuards = (program: Program): Program => {
  const plain = (exceptions: readonly Exception[]): readonly Exception[] =>
    exceptions.map((exception) => ({
      ...exception,
      origin: 'exception',
      exceptions: plain(exception.exceptions),
    }));
  return {
    ...program,
    clauses: program.clauses.map((clause) => ({ ...clause, exceptions: plain(clause.exceptions) })),
  };
};

type Made = Pick<Program, 'facts' | 'readings' | 'parameters' | 'says' | 'clauses' | 'always'>;

const programOf = (made: Made): Program => ({
  irVersion: 4,
  name: 'proef',
  year: 2025,
  revision: 1,
  title: 'proef',
  language: 'nl',
  published: null,
  amends: null,
  isAtHand: true,
  governs: { from: '2024-02-01', to: '2024-12-31' },
  consultable: { from: '2024-01-01', to: '2025-02-01' },
  timelines: [],
  uses: [],
  registers: [],
  subjects,
  choices,
  parties,
  contacts,
  notes: [
    {
      name: 'bijlage',
      label: null,
      note: 'elsewhere',
      reason: null,
      text: 'bijlage',
      guard: null,
      isAtHand: false,
      cites: [],
      citesRange: false,
    },
    {
      name: 'let_op',
      label: null,
      note: 'remark',
      reason: null,
      text: 'let op',
      guard: null,
      isAtHand: null,
      cites: ['N-1'],
      citesRange: false,
    },
  ],
  changes: [],
  acceptances: [],
  examples: [],
  calendars,
  norms: [],
  ...made,
});

function randomReading(roll: Dice, name: string): Reading {
  const bound = roll.some(['money', 'date', 'rounding', 'boolean'], 0.5).map((type) => types[type]!);
  return {
    name,
    label: null,
    cites: ['N-2'],
    bindings: bound.map((type, place) => ({ name: place === 0 ? '' : `v${place}`, type })),
    alternatives: ['een', 'twee', 'drie'].slice(0, 2 + roll.below(2)).map((alternative) => ({
      name: alternative,
      reason: 'zo',
      values: bound.map((type): Expression => (roll.chance(0.1) ? gap(roll) : randomLiteral(roll, type))),
    })),
  };
}

const gap = (roll: Dice): Expression => ({
  kind: 'gap',
  reason: 'onduidelijk',
  elsewhere: roll.chance(0.3) ? 'bijlage' : null,
});

const periods: readonly Interval[] = [
  { from: null, to: '2024-02-28' },
  { from: '2024-03-01', to: '2024-12-31' },
  { from: null, to: null },
  { from: '2024-02-29', to: null },
];

function randomParameter(scope: Scope, name: string): Parameter {
  const { roll } = scope;
  const type = types[roll.pick(['money', 'number', 'date', 'percentage', 'choice'])]!;
  const used = roll.pick([periods.slice(0, 2), periods.slice(2, 3), periods.slice(3)]);
  return {
    name,
    label: null,
    type,
    values: used.map((period) => ({
      value: randomExpression({ ...scope, facts: [], parameters: [] }, type, 0),
      period,
      cites: ['N-3'],
    })),
  };
}

function randomSay(scope: Scope, name: string, { lists, finite, small }: ProgramOptions): Say {
  const { roll } = scope;
  const isPower = roll.chance(0.4);
  const per = lists && roll.chance(0.25) ? 'decl' : null;
  return {
    name,
    label: null,
    say: isPower ? 'power' : 'judgement',
    type: isPower
      ? yesNo
      : types[
          roll.pick(['boolean', 'boolean', 'choice', finite === true || small === true ? 'choice' : 'money'])
        ]!,
    per,
    by: roll.chance(0.5) ? ['asr'] : [],
    guard: roll.chance(0.3) ? randomExpression({ ...scope, per }, yesNo, 1) : null,
    range: null,
    weighs: [],
    cites: ['N-4'],
  };
}

/** One that reads a fact or a judgement, as the checker asks for. */
function randomAlways(scope: Scope): Always {
  for (;;) {
    const condition = randomExpression(scope, yesNo, 2);
    if ([...nodesOf([condition])].some(isGiven))
      return { name: 'altijd0', label: null, condition, cites: ['N-5'], outside: null };
  }
}

/** The members of a choice are no facts. */
const isGiven = (node: Expression): boolean =>
  node.kind === 'fact' || node.kind === 'say' || (node.kind === 'quantify' && node.over.kind === 'subject');

const clauseKinds = ['requirement', 'decision', 'decision', 'decision', 'group', 'step', 'steps'] as const;
/** A step turns on days. */
const finiteKinds = ['requirement', 'decision', 'decision', 'group', 'group'] as const;

function randomClauses(scope: Scope, name: string, options: ProgramOptions): readonly Clause[] {
  const { roll } = scope;
  const per = options.lists && roll.chance(0.25) ? roll.pick(['decl', 'decl', 'deel']) : null;
  const inner = { ...scope, per };
  const kind = roll.pick(options.finite === true || options.plain === true ? finiteKinds : clauseKinds);
  switch (kind) {
    case 'requirement':
      return [randomRequirement(inner, name, options)];
    case 'decision':
      return [randomDecision(inner, name, options)];
    case 'group':
      return randomGroup(inner, name, options);
    case 'step':
      return [randomStep(inner, name, options, [])];
    case 'steps': {
      const first = randomStep(inner, `${name}.eerst`, options, []);
      return [
        first,
        randomStep({ ...inner, clauses: [...inner.clauses, first] }, `${name}.dan`, options, [first.name]),
      ];
    }
  }
}

function baseOf(scope: Scope, name: string, options: ProgramOptions, outcome: Type | null): ClauseBase {
  const { roll } = scope;
  const isPlaced = roll.chance(0.15);
  return {
    name,
    label: null,
    per: scope.per,
    cites: [`N-${name}`],
    exceptions: roll.chance(0.45) ? randomExceptions(scope, name, outcome, options.depth - 1, 1) : [],
    inForce: roll.chance(0.15) ? roll.pick(periods) : null,
    placedBy: isPlaced ? randomExpression(scope, types.date!, 1) : null,
    restsOn: roll.chance(0.1) ? ['bijlage'] : [],
    origin: { file: 'proef.pol', line: 1 },
  };
}

function randomExceptions(
  scope: Scope,
  name: string,
  outcome: Type | null,
  depth: number,
  level: number,
): readonly Exception[] {
  const { roll } = scope;
  return Array.from({ length: 1 + roll.below(2) }, (_, number): Exception => {
    const own = `${name}.u${number}`;
    return {
      name: own,
      origin: 'exception',
      condition: roll.chance(0.1) ? null : randomExpression(scope, yesNo, Math.max(0, depth)),
      effect: randomEffect(scope, outcome, depth),
      cites: roll.chance(0.5) ? [`N-${own}`] : [],
      exceptions:
        level < 3 && roll.chance(0.35) ? randomExceptions(scope, own, outcome, depth - 1, level + 1) : [],
    };
  });
}

function randomEffect(scope: Scope, outcome: Type | null, depth: number): Exception['effect'] {
  const { roll } = scope;
  const kind = roll.pick(['lapses', 'lapses', 'becomes', 'becomes', 'undetermined', 'clashes'] as const);
  switch (kind) {
    case 'becomes':
      return outcome === null
        ? { kind: 'lapses' }
        : { kind, outcome: randomExpression(scope, outcome, Math.max(0, depth - 1)) };
    case 'undetermined':
      return { kind, reason: 'niet gezegd', elsewhere: roll.chance(0.4) ? 'bijlage' : null };
    case 'lapses':
    case 'clashes':
      return { kind };
  }
}

function randomRequirement(scope: Scope, name: string, options: ProgramOptions): Requirement {
  const { roll } = scope;
  const requirement = roll.pick(['condition', 'condition', 'exclusion', 'expectation', 'guidance'] as const);
  return {
    ...baseOf(scope, name, options, yesNo),
    kind: 'requirement',
    requirement,
    force: requirement === 'expectation' ? 'expected' : requirement === 'guidance' ? 'advised' : 'hard',
    test: roll.chance(options.finite === true ? 0.15 : 0.05)
      ? gap(roll)
      : randomExpression(scope, yesNo, options.depth),
  };
}

function randomGroup(scope: Scope, name: string, options: ProgramOptions): readonly Clause[] {
  const { roll } = scope;
  const members: Clause[] = [];
  for (let number = 0; number < 2 + roll.below(options.finite === true ? 4 : 2); number += 1)
    members.push(
      randomRequirement({ ...scope, clauses: [...scope.clauses, ...members] }, `${name}.m${number}`, {
        ...options,
        depth: 1,
      }),
    );
  const inner = roll.chance(0.3) ? [groupOver(scope, `${name}.g`, members, options)] : [];
  const top = inner.length > 0 ? [inner[0]!] : members;
  const around = options.finite === true ? { ...scope, clauses: [...scope.clauses, ...members] } : scope;
  return [...members, ...inner, groupOver(around, name, top, options)];
}

function groupOver(scope: Scope, name: string, members: readonly Clause[], options: ProgramOptions): Group {
  const { roll } = scope;
  const mode = roll.pick(['all', 'all', 'one', 'atLeast'] as const);
  const isSoft = members.every((member) =>
    member.kind === 'requirement' ? member.force !== 'hard' : member.kind === 'group' && member.isSoft,
  );
  return {
    ...baseOf(scope, name, options, isSoft ? null : yesNo),
    kind: 'group',
    mode,
    atLeast: mode === 'atLeast' ? 1 + roll.below(members.length) : null,
    members: members.map((member) => member.name),
    isSoft,
  };
}

function randomDecision(scope: Scope, name: string, options: ProgramOptions): Decision {
  const { roll } = scope;
  const type = roll.pick(outcomeTypes);
  const overlap =
    type.kind === 'set'
      ? roll.pick(['all', 'all', 'conflict'] as const)
      : roll.pick(['conflict', 'conflict', 'first'] as const);
  const reading = roll.pick(scope.readings);
  return {
    ...baseOf(scope, name, options, type),
    kind: 'decision',
    isPublished: roll.chance(0.9),
    type,
    rules: Array.from({ length: 1 + roll.below(4) }, (_, place) =>
      randomRule(scope, place, type, overlap === 'all', options),
    ),
    overlap: {
      under:
        overlap !== 'all' && roll.chance(0.3)
          ? { reading: reading.name, alternative: roll.pick(reading.alternatives).name }
          : null,
      overlap,
      mayBeEmpty: roll.chance(0.5),
      otherwise: roll.pick(['conflict', 'first'] as const),
    },
  };
}

function randomRule(
  scope: Scope,
  place: number,
  type: Type,
  isOfSet: boolean,
  { depth }: ProgramOptions,
): Rule {
  const { roll } = scope;
  const outcome: Type =
    isOfSet && type.kind === 'set' && roll.chance(0.6) ? { kind: 'choice', choice: type.choice } : type;
  const isOtherwise = place > 0 && roll.chance(0.2);
  return {
    name: `rij_${place + 1}`,
    condition: roll.chance(0.15) ? null : randomExpression(scope, yesNo, depth),
    isOtherwise,
    inPrinciple: roll.chance(0.15),
    outcome: roll.chance(0.1) ? gap(roll) : randomExpression(scope, outcome, roll.below(3)),
    cites: [`N-rij-${place}`],
  };
}

function randomStep(scope: Scope, name: string, options: ProgramOptions, dependsOn: readonly string[]): Step {
  const { roll } = scope;
  const bound = (): Expression | null => (roll.chance(0.35) ? null : randomExpression(scope, types.date!, 1));
  return {
    ...baseOf(scope, name, options, roll.pick([types.date!, types.period!])),
    kind: 'step',
    timeline: null,
    by: ['asr'],
    first: bound(),
    last: bound(),
    force: roll.pick(['must', 'must', 'aims', 'may'] as const),
    isOptional: roll.chance(0.2),
    isYearly: false,
    via: [],
    contents: [],
    dependsOn,
    consequence: null,
  };
}
