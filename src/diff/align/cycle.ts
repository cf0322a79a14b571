/**
 * Two editions at the same place in the cycle: every day of the older one is moved on by the years between them, so that
 * 1 September of the year before is the same day in both. A date of birth or of founding is no day of the cycle: where
 * both editions compare a fact with the very same days, those stay where they are.
 */
import { addToDate } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { Expression, Interval, Literal, LiteralValue, Program, Step } from '../../ir/ir.ts';
import { rewritten, isExpression } from '../../ir/rewrite.ts';
import { childrenOf, expressionsOf, nodesOf } from '../../total/expressions.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { typeOf } from '../../total/type-of.ts';

/** The same day some years later; the last of February where there is no 29th. */
export function dayMoved(day: IsoDate, years: number): IsoDate {
  if (years === 0) return day;
  const sum = addToDate(day, { years, months: 0, days: 0 }, 'down');
  return sum.kind === 'date' ? sum.date : day;
}

/** A program some years later, apart from the days of these facts and steps. */
export function programMoved(program: Program, years: number, fixed: ReadonlySet<string>): Program {
  if (years === 0) return program;
  const kept = new Set([...literalsOf(fixed, program), ...literalsInSteps(fixed, program)]);
  const moved = rewritten({ ...program, examples: [] }, (node) => {
    if (!isExpression(node)) return node;
    if (node.kind === 'fact') return node.year === null ? node : { ...node, year: node.year + years };
    return node.kind === 'literal' && !kept.has(node)
      ? { ...node, value: valueMoved(node.value, years) }
      : node;
  });
  const over = (interval: Interval | null): Interval | null => intervalMoved(interval, years);
  return {
    ...moved,
    governs: over(moved.governs),
    consultable: over(moved.consultable),
    clauses: moved.clauses.map((clause) => ({ ...clause, inForce: over(clause.inForce) })),
    parameters: moved.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => ({
        ...value,
        period: intervalMoved(value.period, years) ?? value.period,
      })),
    })),
  };
}

function valueMoved(value: LiteralValue, years: number): LiteralValue {
  if (value.kind === 'date') return { ...value, date: dayMoved(value.date, years) };
  if (value.kind !== 'period') return value;
  return { ...value, first: dayMoved(value.first, years), last: dayMoved(value.last, years) };
}

const intervalMoved = (interval: Interval | null, years: number): Interval | null =>
  interval && {
    from: interval.from && dayMoved(interval.from, years),
    to: interval.to && dayMoved(interval.to, years),
  };

// --------------------------------------------------------------------------------- days that stay where they are

/** Facts that both programs compare with the same days of the same years, and with nothing of the cycle. */
export function fixedFacts(older: Program, newer: Program, years: number): ReadonlySet<string> {
  if (years === 0) return new Set();
  const [before, after] = [comparedIn(older), comparedIn(newer)];
  return new Set(
    [...before].flatMap(([fact, own]) => {
      const other = after.get(fact);
      if (other === undefined || own.isOfCycle || other.isOfCycle) return [];
      const same = count(own.days, (day) => other.days.has(day));
      const movedOn = count(own.days, (day) => other.days.has(dayMoved(day, years)));
      return same > movedOn ? [fact] : [];
    }),
  );
}

/** Steps with the very same written days in both: since 1 January 2021 stays that. */
export function fixedSteps(older: Program, newer: Program, years: number): readonly string[] {
  if (years === 0) return [];
  const textOf = (step: Step): string => canonicalJson([step.first, step.last]);
  const after = new Map(stepsIn(newer).map((step) => [step.name, textOf(step)]));
  return stepsIn(older)
    .filter((step) => endsOf(step).some((end) => [...nodesOf([end])].some((node) => daysOf(node).length > 0)))
    .filter((step) => after.get(step.name) === textOf(step))
    .map(({ name }) => name);
}

const stepsIn = ({ clauses }: Program): readonly Step[] => clauses.filter((clause) => clause.kind === 'step');

const endsOf = ({ first, last }: Step): readonly Expression[] => [first, last].filter((end) => end !== null);

function* literalsInSteps(fixed: ReadonlySet<string>, program: Program): Generator<object> {
  for (const step of stepsIn(program))
    if (fixed.has(step.name))
      for (const node of nodesOf(endsOf(step))) if (node.kind === 'literal') yield node;
}

const count = (days: ReadonlySet<IsoDate>, holds: (day: IsoDate) => boolean): number =>
  [...days].filter(holds).length;

interface Compared {
  readonly days: Set<IsoDate>;
  /** It is compared with something else than written days as well. */
  isOfCycle: boolean;
}

function comparedIn(program: Program): ReadonlyMap<string, Compared> {
  const found = new Map<string, Compared>();
  const ofFact = (key: string): Compared => {
    const known = found.get(key) ?? { days: new Set(), isOfCycle: false };
    found.set(key, known);
    return known;
  };
  for (const test of testsIn(program)) {
    const nodes = [...nodesOf([test])];
    const facts = nodes.filter((node) => node.kind === 'fact');
    const isOfCycle = new Set(facts.map(keyOf)).size !== 1 || nodes.some(isOfOthers);
    for (const fact of facts) {
      const compared = ofFact(keyOf(fact));
      if (isOfCycle) compared.isOfCycle = true;
      for (const node of nodes) for (const day of daysOf(node)) compared.days.add(day);
    }
  }
  return found;
}

const keyOf = ({ subject, fact }: { readonly subject: string; readonly fact: string }): string =>
  `${subject}.${fact}`;

const isOfOthers = ({ kind }: Expression): boolean =>
  kind !== 'fact' && kind !== 'literal' && kind !== 'call';

function daysOf(node: Expression): readonly IsoDate[] {
  if (node.kind !== 'literal') return [];
  const { value } = node;
  if (value.kind === 'date') return [value.date];
  return value.kind === 'period' ? [value.first, value.last] : [];
}

/** The literals that are compared with facts, and those of their ranges. */
function literalsOf(fixed: ReadonlySet<string>, program: Program): ReadonlySet<object> {
  const kept = new Set<object>();
  for (const test of testsIn(program)) {
    const nodes = [...nodesOf([test])];
    if (nodes.some((node) => node.kind === 'fact' && fixed.has(keyOf(node))))
      for (const node of nodes) if (node.kind === 'literal') kept.add(node);
  }
  for (const { subject, name, range } of program.facts)
    if (fixed.has(`${subject}.${name}`))
      for (const bound of [range?.low, range?.high]) if (bound != null) kept.add(bound satisfies Literal);
  return kept;
}

/** Every yes or no that is computed from values none of which is one. */
function* testsIn(program: Program): Generator<Expression> {
  const index = indexOf(program);
  for (const node of nodesOf(allExpressions(program))) if (isTest(node, index)) yield node;
}

const isTest = (node: Expression, index: ProgramIndex): boolean =>
  node.kind === 'call' &&
  typeOf(node, index).kind === 'boolean' &&
  !childrenOf(node).some((child) => typeOf(child, index).kind === 'boolean');

export const allExpressions = ({
  clauses,
  says,
  parameters,
  readings,
  always,
}: Program): readonly Expression[] => [
  ...clauses.flatMap(expressionsOf),
  ...says.flatMap(({ guard }) => guard ?? []),
  ...parameters.flatMap(({ values }) => values.map(({ value }) => value)),
  ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
  ...always.map(({ condition }) => condition),
];
