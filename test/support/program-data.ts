/** The declared part of random programs: subjects, facts, choices, judgements. Domains are small, so that cases meet. */
import type { Type } from '../../src/base/value.ts';
import type { Calendar, Choice, Fact, Literal, LiteralValue, Subject } from '../../src/ir/ir.ts';
import type { Dice } from './seeded.ts';

export const literal = (value: LiteralValue): Literal => ({ kind: 'literal', value });

export const subjects: readonly Subject[] = [
  { name: 'zorg', label: null, owner: null, key: null, isShared: false, placedOn: null },
  { name: 'land', label: null, owner: null, key: null, isShared: true, placedOn: null },
  { name: 'decl', label: null, owner: 'zorg', key: 'nummer', isShared: false, placedOn: null },
  { name: 'deel', label: null, owner: 'decl', key: null, isShared: false, placedOn: null },
];

export const choices: readonly Choice[] = [
  {
    name: 'K',
    isOrdered: true,
    members: ['a', 'b', 'c'].map((name) => ({ name, label: null, formerly: null })),
  },
  { name: 'L', isOrdered: false, members: ['p', 'q'].map((name) => ({ name, label: null, formerly: null })) },
];

export const parties = ['asr', 'vgz'].map((name) => ({ name, label: null }));
export const contacts = ['inkoop', 'klacht'].map((name) => ({ name, label: null, channels: [], cites: [] }));

/** Its last day comes before the last of `days`, so that some counts leave it. */
export const calendars: readonly Calendar[] = [
  {
    name: 'werk',
    label: null,
    period: { from: '2024-01-10', to: '2024-12-20' },
    source: '',
    daysOff: [
      { date: '2024-02-29', name: 'schrikkeldag' },
      { date: '2024-03-01', name: 'brug' },
    ],
    worked: ['2024-06-30'],
    cites: [],
  },
];

export const types: Readonly<Record<string, Type>> = {
  boolean: { kind: 'boolean' },
  integer: { kind: 'number', isInteger: true, unit: null },
  number: { kind: 'number', isInteger: false, unit: null },
  hours: { kind: 'number', isInteger: false, unit: 'uren' },
  money: { kind: 'money' },
  percentage: { kind: 'percentage' },
  date: { kind: 'date' },
  event: { kind: 'event' },
  period: { kind: 'period' },
  duration: { kind: 'duration' },
  rounding: { kind: 'rounding' },
  text: { kind: 'text' },
  party: { kind: 'party' },
  contact: { kind: 'contact' },
  choice: { kind: 'choice', choice: 'K' },
  other: { kind: 'choice', choice: 'L' },
  set: { kind: 'set', choice: 'K' },
};

const weighted = [
  ...Object.values(types),
  ...['boolean', 'boolean', 'integer', 'money', 'money', 'date', 'date', 'choice', 'event', 'set'].map(
    (name) => types[name]!,
  ),
];

export const days = ['2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-06-30', '2025-01-01'];

const ranges: Partial<Record<Type['kind'], readonly [LiteralValue, LiteralValue]>> = {
  number: [
    { kind: 'number', value: '-1' },
    { kind: 'number', value: '3' },
  ],
  money: [
    { kind: 'money', value: '0' },
    { kind: 'money', value: '2' },
  ],
  percentage: [
    { kind: 'percentage', value: '0' },
    { kind: 'percentage', value: '1' },
  ],
  date: [
    { kind: 'date', date: '2024-01-30' },
    { kind: 'date', date: '2025-01-02' },
  ],
};

/** Types of which nothing is known but that there is one: no judgement or fact in the language has them alone. */
const rare: ReadonlySet<Type['kind']> = new Set(['rounding', 'duration', 'period']);

/** Which types facts have: any, those of few values, those and figures and days of which few are allowed, those of a case. */
export type Domains = 'any' | 'finite' | 'small' | 'plain';

export function randomFacts(roll: Dice, domains: Domains): readonly Fact[] {
  const most = domains === 'finite' ? 4 : 6;
  return subjects.flatMap(({ name: subject }) =>
    Array.from({ length: subject === 'zorg' ? most : 2 }, (_, number) =>
      randomFact(roll, subject, `f${number}`, domains),
    ),
  );
}

const finite = ['boolean', 'boolean', 'boolean', 'choice', 'other', 'party', 'set'].map(
  (name) => types[name]!,
);

const small = [
  'boolean',
  'choice',
  'set',
  'integer',
  'integer',
  'money',
  'money',
  'date',
  'date',
  'date',
].map((name) => types[name]!);

const plain = [
  ...['boolean', 'boolean', 'boolean', 'choice', 'choice', 'other', 'integer', 'money', 'money', 'date'],
  ...['date', 'event', 'set', 'percentage', 'party', 'text'],
].map((name) => types[name]!);

const smallRanges: Partial<Record<Type['kind'], readonly [LiteralValue, LiteralValue]>> = {
  number: [
    { kind: 'number', value: '-1' },
    { kind: 'number', value: '2' },
  ],
  money: [
    { kind: 'money', value: '0.99' },
    { kind: 'money', value: '1.02' },
  ],
  date: [
    { kind: 'date', date: '2024-02-28' },
    { kind: 'date', date: '2024-03-01' },
  ],
};

function randomFact(roll: Dice, subject: string, name: string, domains: Domains): Fact {
  let type = roll.pick({ any: weighted, finite, small, plain }[domains]);
  if (rare.has(type.kind) && roll.chance(0.7)) type = types.boolean!;
  const ends = (domains === 'small' ? smallRanges : ranges)[type.kind];
  const isRanged =
    ends !== undefined &&
    (domains === 'small' || type.kind === 'number' || type.kind === 'money' || roll.chance(0.7));
  return {
    name,
    label: null,
    subject,
    type,
    isYearly: subject === 'zorg' && roll.chance(0.15),
    question: null,
    range: isRanged ? { low: literal(ends[0]), high: literal(ends[1]) } : null,
    mayBeAbsent: roll.chance(0.2),
    changeable: null,
    effort: roll.pick(['register', 'provider', 'document', 'person', null] as const),
    formerly: null,
    cites: [],
  };
}

/** A literal of a type, near the values that facts have. */
export function randomLiteral(roll: Dice, type: Type): Literal {
  return literal(literalValue(roll, type));
}

function literalValue(roll: Dice, type: Type): LiteralValue {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'boolean', value: roll.chance(0.5) };
    case 'number':
      return {
        kind: 'number',
        value: roll.pick(type.isInteger ? ['-1', '0', '1', '2', '3'] : ['0', '0.5', '1', '1.25', '2']),
      };
    case 'money':
      return { kind: 'money', value: roll.pick(['0', '0.5', '1', '1.01', '2']) };
    case 'percentage':
      return { kind: 'percentage', value: roll.pick(['0', '0.5', '0.705', '1']) };
    case 'date':
      return { kind: 'date', date: roll.pick(days) };
    case 'event':
      return { kind: 'event', day: roll.pick(['notYet', 'never'] as const) };
    case 'period':
      return roll.pick([
        { kind: 'period', first: '2024-02-01', last: '2024-02-29' },
        { kind: 'period', first: '2024-01-01', last: '2024-12-31' },
      ] as const);
    case 'duration':
      return {
        kind: 'duration',
        years: roll.pick([0, 0, 1]),
        months: roll.pick([0, 1, 12]),
        days: roll.pick([0, 1, 30]),
      };
    case 'rounding':
      return { kind: 'rounding', direction: roll.pick(['up', 'down'] as const) };
    case 'text':
      return { kind: 'text', text: roll.pick(['x', 'y']) };
    case 'party':
      return { kind: 'party', name: roll.pick(parties).name };
    case 'calendar':
      return { kind: 'calendar', name: roll.pick(calendars).name };
    case 'contact':
      return { kind: 'contact', name: roll.pick(contacts).name };
    case 'choice':
      return { kind: 'choice', choice: type.choice, member: roll.pick(membersOf(type.choice)) };
    case 'set':
      return { kind: 'set', choice: type.choice, members: roll.some(membersOf(type.choice), 0.5) };
    case 'range': {
      const low = roll.below(2);
      return { kind: 'range', low: String(low), high: String(low + roll.below(2)) };
    }
    case 'error':
      return { kind: 'boolean', value: true };
  }
}

export const membersOf = (choice: string): readonly string[] =>
  choices.find(({ name }) => name === choice)?.members.map(({ name }) => name) ?? [];
