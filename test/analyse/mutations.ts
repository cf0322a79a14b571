/**
 * Mistakes put into one clause of a policy, and what an analysis is asked about it then. Some turn out harmless: these
 * show whether it raises a false alarm.
 */
import type { Type } from '../../src/base/value.ts';
import { addDays } from '../../src/base/calendar.ts';
import { exact, exactText } from '../../src/base/exact.ts';
import { builtins } from '../../src/builtins/builtins.ts';
import type {
  Clause,
  Decision,
  Exception,
  Expression,
  Literal,
  Program,
  Requirement,
  Rule,
} from '../../src/ir/ir.ts';
import { expressionsOf } from '../../src/total/expressions.ts';
import { isGuard } from '../../src/total/exceptions.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { typeOf } from '../../src/total/type-of.ts';
import { askedOf, type Asked } from '../support/asked-of.ts';
import { reducedTo } from '../support/analysis-ask.ts';
import type { Dice } from '../support/seeded.ts';

export type MutationKind = 'gap' | 'overlap' | 'unreachable' | 'contradictory' | 'conflict';
export const mutationKinds: readonly MutationKind[] = [
  'gap',
  'overlap',
  'unreachable',
  'contradictory',
  'conflict',
];

export interface Mutant {
  readonly kind: MutationKind;
  readonly clause: string;
  /** What was done, for whoever looks into it. */
  readonly what: string;
  /** What the clause rests on, with the mistake. */
  readonly program: Program;
  /** The questions that the mistake is about. */
  readonly asked: readonly Asked[];
}

interface Change {
  readonly what: string;
  readonly clauses: readonly Clause[];
  /** Whether a question is about what was changed. */
  readonly concerns: (asked: Asked) => boolean;
}

type Mutation = (clause: Clause, program: Program, roll: Dice) => Change | null;

/** In how many ways a mistake of a kind is made. */
export const waysOf = (kind: MutationKind): number => mutations[kind].length;

/** One mistake of a kind in a clause, made in one of its ways; null where it can have none. */
export function mutantOf(
  kind: MutationKind,
  way: number,
  clause: Clause,
  program: Program,
  roll: Dice,
): Mutant | null {
  const change = mutations[kind][way % waysOf(kind)]?.(clause, program, roll) ?? null;
  if (change === null) return null;
  const changed = new Map(change.clauses.map((one) => [one.name, one]));
  const whole = { ...program, clauses: program.clauses.map((one) => changed.get(one.name) ?? one) };
  const reduced = reducedTo(whole, [clause.name]);
  const asked = [...askedOf(reduced)].filter(change.concerns);
  return asked.length === 0
    ? null
    : { kind, clause: clause.name, what: change.what, program: reduced, asked };
}

const call = (builtin: string, ...parts: readonly Expression[]): Expression => ({
  kind: 'call',
  builtin,
  arguments: parts,
});
const not = (part: Expression): Expression => call('not', part);
const both = (one: Expression | null, other: Expression): Expression =>
  one === null ? other : call('and', one, other);

// ------------------------------------------------------------------------------------- gaps and overlaps

const isGapOf =
  ({ name }: Clause) =>
  ({ ask }: Asked): boolean =>
    ask.kind === 'gap' && ask.clause.name === name;

const isOverlapOf =
  (clause: Clause, rule: Pick<Rule, 'name'>) =>
  ({ ask }: Asked): boolean =>
    ask.kind === 'overlap' &&
    ask.clause.name === clause.name &&
    ask.rules.some(({ name }) => name === rule.name);

const dropRule: Mutation = (clause, _program, roll) => {
  if (clause.kind !== 'decision' || clause.rules.length < 2) return null;
  const dropped = roll.pick(clause.rules);
  const rules = clause.rules.filter((rule) => rule !== dropped);
  return { what: `drops ${dropped.name}`, clauses: [{ ...clause, rules }], concerns: isGapOf(clause) };
};

/** A rule that asks one thing more, so that it may leave a case to none. */
const narrowRule: Mutation = (clause, program, roll) => {
  if (clause.kind !== 'decision') return null;
  const [rule, condition] = [roll.pick(clause.rules), anyCondition(clause, program, roll)];
  if (condition === null) return null;
  const narrowed = { ...rule, condition: both(rule.condition, condition) };
  return {
    what: `narrows ${rule.name}`,
    clauses: [withRule(clause, rule, narrowed)],
    concerns: isGapOf(clause),
  };
};

const moveBound =
  (concerns: (clause: Decision, rule: Rule) => Change['concerns']): Mutation =>
  (clause, _program, roll) => {
    if (clause.kind !== 'decision') return null;
    const movable = clause.rules.filter(
      ({ condition }) => condition !== null && boundsIn(condition).length > 0,
    );
    if (movable.length === 0) return null;
    const rule = roll.pick(movable);
    if (rule.condition === null) return null;
    const bound = roll.pick(boundsIn(rule.condition));
    const moved = replaced(rule.condition, bound, movedFrom(bound, roll.chance(0.5)));
    return {
      what: `moves a bound of ${rule.name}`,
      clauses: [withRule(clause, rule, { ...rule, condition: moved })],
      concerns: concerns(clause, rule),
    };
  };

const copyRule: Mutation = (clause, program, roll) => {
  if (clause.kind !== 'decision') return null;
  const rule = roll.pick(clause.rules);
  const outcome = otherOutcome(rule, clause, program);
  if (outcome === null) return null;
  const narrower = roll.chance(0.3) ? anyCondition(clause, program, roll) : null;
  const condition = narrower === null ? rule.condition : both(rule.condition, narrower);
  const copy = { ...rule, name: 'kopie', condition, outcome };
  return {
    what: `copies ${rule.name} with another outcome`,
    clauses: [{ ...clashing(clause), rules: [...clause.rules, copy] }],
    concerns: isOverlapOf(clause, copy),
  };
};

/** A rule of which the condition also holds where another one does. */
const widenRule: Mutation = (clause, _program, roll) => {
  if (clause.kind !== 'decision' || clause.rules.length < 2) return null;
  const [rule, other] = [roll.pick(clause.rules), roll.pick(clause.rules)];
  if (rule === other || rule.condition === null || other.condition === null) return null;
  const widened = { ...rule, condition: call('or', rule.condition, other.condition) };
  return {
    what: `widens ${rule.name} with ${other.name}`,
    clauses: [withRule(clashing(clause), rule, widened)],
    concerns: isOverlapOf(clause, rule),
  };
};

const clashing = (clause: Decision): Decision =>
  clause.overlap.overlap === 'conflict'
    ? clause
    : { ...clause, overlap: { ...clause.overlap, under: null, overlap: 'conflict' } };

const withRule = (clause: Decision, rule: Rule, changed: Rule): Decision => ({
  ...clause,
  rules: clause.rules.map((one) => (one === rule ? changed : one)),
});

// ----------------------------------------------------------------------------------------- unreachable

const isRule =
  (clause: Clause, name: string) =>
  ({ ask }: Asked): boolean =>
    ask.kind === 'rule' && ask.clause.name === clause.name && ask.rule.name === name;

const hideBehind: Mutation = (clause, program, roll) => {
  if (clause.kind !== 'decision' || clause.overlap.overlap === 'all') return null;
  const rule = roll.pick(clause.rules);
  const narrower = roll.chance(0.5) ? anyCondition(clause, program, roll) : null;
  const condition = narrower === null ? rule.condition : both(rule.condition, narrower);
  const isBefore = roll.chance(0.25);
  const copy = { ...rule, name: 'kopie', condition };
  const rules = isBefore ? [copy, ...clause.rules] : [...clause.rules, copy];
  const overlap = { ...clause.overlap, under: null, overlap: 'first' as const };
  return {
    what: `${isBefore ? 'puts before' : 'hides behind'} ${rule.name}`,
    clauses: [{ ...clause, rules, overlap }],
    concerns: isRule(clause, isBefore ? rule.name : copy.name),
  };
};

/** A rule that contradicts itself, or asks what a guard takes away. */
const contradictRule: Mutation = (clause, program, roll) => {
  if (clause.kind !== 'decision') return null;
  const rule = roll.pick(clause.rules);
  const condition = againstItself(rule.condition, clause, program, roll);
  if (condition === null) return null;
  return {
    what: `contradicts ${rule.name}`,
    clauses: [withRule(clause, rule, { ...rule, condition })],
    concerns: isRule(clause, rule.name),
  };
};

const contradictException: Mutation = (clause, program, roll) => {
  const made = againstItself(anyCondition(clause, program, roll), clause, program, roll);
  if (made === null) return null;
  const exception = newException(clause, 'mutant', made, {
    kind: 'undetermined',
    reason: 'zo',
    elsewhere: null,
  });
  return {
    what: 'an exception that contradicts itself or a guard',
    clauses: [{ ...clause, exceptions: [...clause.exceptions, exception] }],
    concerns: ({ ask, paths }) => ask.kind === 'exception' && paths[0] === exception.name,
  };
};

/** With its own denial, with what a guard denies, or with anything: then it may well be reached. */
function againstItself(
  own: Expression | null,
  clause: Clause,
  program: Program,
  roll: Dice,
): Expression | null {
  const guards = clause.exceptions.filter(isGuard).flatMap(({ condition }) => condition ?? []);
  if (guards.length > 0 && roll.chance(0.3)) return both(own, roll.pick(guards));
  const other = anyCondition(clause, program, roll);
  if (other !== null && roll.chance(0.35)) return both(own, roll.chance(0.5) ? not(other) : other);
  const denied = own ?? other;
  return denied === null ? null : call('and', denied, not(denied));
}

// ------------------------------------------------------------------------ contradictions and conflicts

const isMet =
  ({ name }: Pick<Clause, 'name'>) =>
  ({ ask }: Asked): boolean =>
    ask.kind === 'met' && ask.clause.name === name;

const contradictRequirement: Mutation = (clause, program, roll) => {
  if (clause.kind !== 'requirement' || clause.test.kind === 'gap') return null;
  const parts = conditionsIn([clause.test], program);
  const denied = roll.pick([clause.test, ...parts]);
  return {
    what: 'a requirement that denies a part of itself',
    clauses: [withTest(clause, denied)],
    concerns: isMet(clause),
  };
};

/** Met where its test holds and what is denied does not; of an exclusion the ground grows. */
const withTest = (clause: Requirement, denied: Expression): Requirement => ({
  ...clause,
  test:
    clause.requirement === 'exclusion'
      ? call('or', clause.test, not(denied))
      : call('and', clause.test, not(denied)),
});

const contradictMember: Mutation = (clause, program, roll) => {
  if (clause.kind !== 'group' || clause.isSoft || clause.members.length < 2) return null;
  const { clauses } = indexOf(program);
  const members = clause.members
    .flatMap((name) => clauses.get(name) ?? [])
    .filter((member): member is Requirement => member.kind === 'requirement' && member.test.kind !== 'gap');
  if (members.length < 2) return null;
  const [member, other] = [roll.pick(members), roll.pick(members)];
  if (member === other || member.per !== other.per) return null;
  return {
    what: `${member.name} denies ${other.name}`,
    clauses: [withTest(member, other.test)],
    concerns: isMet(clause),
  };
};

const clashExceptions: Mutation = (clause, program, roll) => {
  const first = anyCondition(clause, program, roll);
  const second = roll.chance(0.5) ? first : anyCondition(clause, program, roll);
  if (first === null || second === null) return null;
  const denies = second !== first && roll.chance(0.3);
  const one = newException(clause, 'eerste', first, { kind: 'lapses' });
  const other = newException(clause, 'tweede', denies ? both(second, not(first)) : second, {
    kind: 'undetermined',
    reason: 'zo',
    elsewhere: null,
  });
  return {
    what: 'two exceptions that clash',
    clauses: [{ ...clause, exceptions: [...clause.exceptions, one, other] }],
    concerns: ({ ask, paths }) =>
      ask.kind === 'conflict' && paths.includes(one.name) && paths.includes(other.name),
  };
};

const clashWithOwn: Mutation = (clause, _program, roll) => {
  const own = clause.exceptions.filter((exception) => !isGuard(exception));
  if (own.length === 0) return null;
  const first = roll.pick(own);
  const effect: Exception['effect'] =
    first.effect.kind === 'lapses'
      ? { kind: 'undetermined', reason: 'zo', elsewhere: null }
      : { kind: 'lapses' };
  const isDenial = first.condition !== null && roll.chance(0.25);
  const condition = isDenial && first.condition !== null ? not(first.condition) : first.condition;
  const second: Exception = { ...first, name: `${clause.name}.tweede`, condition, effect, exceptions: [] };
  return {
    what: `an exception that clashes with ${first.name}`,
    clauses: [{ ...clause, exceptions: [...clause.exceptions, second] }],
    concerns: ({ ask, paths }) =>
      ask.kind === 'conflict' && paths.includes(first.name) && paths.includes(second.name),
  };
};

const newException = (
  clause: Clause,
  name: string,
  condition: Expression,
  effect: Exception['effect'],
): Exception => ({
  name: `${clause.name}.${name}`,
  origin: 'exception',
  condition,
  effect,
  cites: [],
  exceptions: [],
});

const mutations: Readonly<Record<MutationKind, readonly Mutation[]>> = {
  gap: [dropRule, narrowRule, moveBound(isGapOf)],
  overlap: [copyRule, widenRule, moveBound(isOverlapOf)],
  unreachable: [hideBehind, contradictRule, contradictException],
  contradictory: [contradictRequirement, contradictMember],
  conflict: [clashExceptions, clashWithOwn],
};

// ------------------------------------------------------------------------------------ parts of a clause

function anyCondition(clause: Clause, program: Program, roll: Dice): Expression | null {
  const found = conditionsIn(expressionsOf(clause), program);
  return found.length === 0 ? null : roll.pick(found);
}

/** The yes/no parts of expressions that ask something; not those in quantifiers, which are about each record. */
function conditionsIn(expressions: readonly Expression[], program: Program): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (expression: Expression): void => {
    if (isAsking(expression, program)) found.push(expression);
    if (expression.kind === 'call') expression.arguments.forEach(visit);
    if (expression.kind === 'pick')
      for (const { condition } of expression.items) if (condition !== null) visit(condition);
  };
  expressions.forEach(visit);
  return found;
}

const isAsking = (expression: Expression, program: Program): boolean =>
  expression.kind !== 'literal' &&
  expression.kind !== 'gap' &&
  expression.kind !== 'bound' &&
  typeOf(expression, indexOf(program)).kind === 'boolean';

const movable = new Set(['number', 'money', 'percentage', 'date']);

/** The figures and days that comparisons print. */
function boundsIn(expression: Expression): readonly Literal[] {
  if (expression.kind !== 'call') return [];
  const isCompared = builtins[expression.builtin]?.result([]).kind === 'boolean';
  return expression.arguments.flatMap((part): readonly Literal[] => {
    if (part.kind === 'literal') return isCompared && movable.has(part.value.kind) ? [part] : [];
    return boundsIn(part);
  });
}

function movedFrom({ value }: Literal, isUp: boolean): Literal {
  const sign = isUp ? 1 : -1;
  if (value.kind === 'date')
    return { kind: 'literal', value: { ...value, date: addDays(value.date, 30 * sign) ?? value.date } };
  if (value.kind !== 'number' && value.kind !== 'money' && value.kind !== 'percentage')
    return { kind: 'literal', value };
  const by = value.kind === 'percentage' ? exact('0.1') : exact(1);
  return { kind: 'literal', value: { ...value, value: exactText(exact(value.value).add(by.mul(sign))) } };
}

function replaced(expression: Expression, from: Expression, to: Expression): Expression {
  if (expression === from) return to;
  if (expression.kind !== 'call') return expression;
  return { ...expression, arguments: expression.arguments.map((part) => replaced(part, from, to)) };
}

/** Another outcome than that of a rule: of another rule, or another value of its type. */
function otherOutcome(rule: Rule, { rules, type }: Decision, program: Program): Expression | null {
  const own = JSON.stringify(rule.outcome);
  const other = rules.find(({ outcome }) => outcome.kind !== 'gap' && JSON.stringify(outcome) !== own);
  if (other !== undefined) return other.outcome;
  return rule.outcome.kind === 'literal'
    ? otherLiteral(rule.outcome, type, program)
    : literalOf(type, program);
}

function otherLiteral({ value }: Literal, type: Type, program: Program): Literal | null {
  if (value.kind === 'boolean') return { kind: 'literal', value: { kind: 'boolean', value: !value.value } };
  if (value.kind === 'choice') {
    const members = indexOf(program).choices.get(value.choice)?.members ?? [];
    const other = members.find(({ name }) => name !== value.member);
    return other === undefined ? null : { kind: 'literal', value: { ...value, member: other.name } };
  }
  return movable.has(value.kind) ? movedFrom({ kind: 'literal', value }, true) : literalOf(type, program);
}

function literalOf(type: Type, program: Program): Literal | null {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'literal', value: { kind: 'boolean', value: false } };
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: 'literal', value: { kind: type.kind, value: '12345' } };
    case 'date':
      return { kind: 'literal', value: { kind: 'date', date: '2031-07-09' } };
    case 'choice': {
      const [first] = indexOf(program).choices.get(type.choice)?.members ?? [];
      return first === undefined ? null : { kind: 'literal', value: { ...type, member: first.name } };
    }
    default:
      return null;
  }
}
