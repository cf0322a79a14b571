/** The parts of declarations that hold expressions. */
import type {
  Bounds,
  Clauses,
  Expression,
  OutcomeExpression,
  OverlapPolicy,
  Path,
  Text,
  TypeExpression,
  WrittenGap,
} from '../../src/syntax/ast.ts';
import { expression, list, readingTest, reference, sum, sumFromName } from './random-expression.ts';
import { cites, label, name, nowhere, path, text } from './random-parts.ts';
import type { Setting } from './random-parts.ts';

const span = nowhere;

/** As what a clause says: here a list of alternatives may stand, for nothing follows on its last line. */
export const clauseExpression = (setting: Setting): Expression =>
  setting.random.chance(0.1) ? list(setting) : expression(setting);

/** The same at the level of a sum. */
export const clauseSum = (setting: Setting): Expression =>
  setting.random.chance(0.15) ? list(setting) : sum(setting);

export function bounds(setting: Setting): Bounds {
  const { random } = setting;
  const from = random.maybe(0.6, () => sumFromName(setting));
  const to = from === null || random.chance(0.5) ? sum(setting) : null;
  return { span, from, to };
}

const bases = [
  'boolean',
  'number',
  'integer',
  'money',
  'percentage',
  'date',
  'event',
  'period',
  'duration',
  'rounding',
  'text',
  'party',
  'contact',
  'named',
  'set',
] as const;

/** Not the name of a fact: `datum` is a type of its own. */
const typeNames = ['Contracttype', 'Soort', 'één_keuze'] as const;

export function type(setting: Setting): TypeExpression {
  const { random } = setting;
  const base = random.pick(bases);
  setting.count(`type:${base}`);
  const isNamed = base === 'named' || base === 'set';
  const hasUnit = (base === 'number' || base === 'integer') && random.chance(0.5);
  return {
    span,
    base,
    name: isNamed ? { span, text: random.pick(typeNames) } : null,
    unit: hasUnit ? name(setting) : null,
  };
}

/** `periode` before `van kracht` on the next line would be read as `periode van`: a text keeps them apart. */
export const labelBehind = (setting: Setting, { base }: TypeExpression): Text | null =>
  base === 'period' ? text(setting) : label(setting);

export function clauses(setting: Setting): Clauses {
  const { random } = setting;
  return {
    cites: cites(setting),
    per: random.maybe(0.2, () => name(setting)),
    guard: random.maybe(0.3, () => ({ span, condition: expression(setting), cites: cites(setting) })),
    unless: random.some(0, random.chance(0.3) ? 2 : 0, () => ({
      span,
      name: random.maybe(0.5, () => name(setting)),
      condition: expression(setting),
      cites: cites(setting),
    })),
    inForce: random.maybe(0.15, () => bounds(setting)),
    placedBy: random.maybe(0.1, () => reference(setting, true)),
    restsOn: paths(setting, 0.15),
  };
}

export const paths = (setting: Setting, probability: number): Path[] =>
  setting.random.chance(probability) ? setting.random.some(1, 3, () => path(setting)) : [];

export const bareClauses = (setting: Setting): Clauses => ({
  cites: cites(setting),
  per: null,
  guard: null,
  unless: [],
  inForce: null,
  placedBy: null,
  restsOn: [],
});

export const writtenGap = (setting: Setting): WrittenGap => {
  setting.count('outcome:writtenGap');
  return {
    kind: 'writtenGap',
    span,
    reason: text(setting),
    elsewhere: setting.random.maybe(0.4, () => path(setting)),
  };
};

export const outcome = (setting: Setting): OutcomeExpression =>
  setting.random.chance(0.15) ? writtenGap(setting) : expression(setting);

export function overlap(setting: Setting): OverlapPolicy | null {
  const { random } = setting;
  const words = ['conflict', 'first', 'all'] as const;
  if (random.chance(0.6)) return null;
  const made = random.pick(words);
  setting.count(`overlap:${made}`);
  return {
    span,
    under: random.maybe(0.4, () => readingTest(setting)),
    overlap: made,
    mayBeEmpty: random.chance(0.3),
    otherwise: random.maybe(0.4, () => random.pick(words)),
  };
}
