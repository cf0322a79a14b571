/** Clauses as functions that decide them on a case. */
import { exact } from '../../base/exact.ts';
import type { BuiltinStep } from '../../builtins/builtins.ts';
import { no, yes } from '../../builtins/read.ts';
import type { Clause, Decision, Exception, Group, Requirement, Rule } from '../../ir/ir.ts';
import { membersOf, overlapAmong } from '../../total/decision.ts';
import { isGuard } from '../../total/exceptions.ts';
import { counts } from '../../total/group.ts';
import { askOf, chosenOf, verdictAsk } from './ask.ts';
import {
  allOf,
  atLeastOf,
  conflict,
  gap,
  isNo,
  isSpread,
  isWay,
  isYes,
  notApplicable,
  notOf,
  someOf,
  worst,
  type CameTo,
} from './came-to.ts';
import { clashOf, firstOf, type Candidate } from './clash.ts';
import type { Ask, Place } from './place.ts';
import { outOfForceOf } from './placing.ts';
import type { Scope } from './scope.ts';
import { stepDecide, type Body, type Result } from './step.ts';
import type { PartVerdict, Verdict } from './verdict.ts';

export type Decide = (scope: Scope) => Verdict;

export function decideOf(clause: Clause, place: Place): Decide {
  const outOfForce = outOfForceOf(clause, place);
  const exceptions = siblingsOf(clause.exceptions, place);
  const decide = clause.kind === 'step' ? stepDecide(clause, place) : bodyDecide(clause, place);
  return (scope) => {
    const parts: PartVerdict[] = [];
    const outside = outOfForce(scope);
    if (outside !== null) return verdictOf({ result: outside }, parts, scope);
    const excepted = resolved(exceptions, scope, parts);
    return verdictOf(decide(excepted, scope, parts), parts, scope);
  };
}

const verdictOf = (
  { result, first = null, last = null }: Result,
  parts: readonly PartVerdict[],
  scope: Scope,
): Verdict => ({ result, first, last, parts, steps: stepsSince(0, scope), shownIn: 0 });

/** What was noted while a part was decided. */
const stepsSince = (mark: number, { steps }: Scope): readonly BuiltinStep[] =>
  steps.length === mark ? none : steps.slice(mark);

const none: readonly never[] = [];

type WithBody = Requirement | Group | Decision;

function bodyDecide(clause: WithBody, place: Place): Body {
  const body = bodyOf(clause, place);
  return (excepted, scope, parts) => ({ result: excepted ?? body(scope, parts) });
}

function bodyOf(clause: WithBody, place: Place): (scope: Scope, parts: PartVerdict[]) => CameTo {
  switch (clause.kind) {
    case 'requirement':
      return meets(clause, place);
    case 'group':
      return combined(clause, place);
    case 'decision':
      return ruled(clause, place);
  }
}

function meets({ test, requirement }: Requirement, place: Place): Ask {
  const ask = askOf(test, place);
  if (requirement === 'exclusion') return (scope) => notOf(ask(scope));
  return (scope) => {
    const found = ask(scope);
    return isNo(found) ? no : found;
  };
}

function combined({ members, isSoft, mode, atLeast }: Group, place: Place): Ask {
  const { clauses } = place.making.index;
  const asks = members.flatMap((name) => {
    const member = clauses.get(name);
    return member !== undefined && (isSoft || counts(member)) ? [verdictAsk(name, null, place)] : [];
  });
  const combine = isSoft ? countMet : combining(mode, atLeast ?? 1);
  return (scope) => (asks.length === 0 ? notApplicable : combine(asks.map((ask) => ask(scope).result)));
}

function combining(mode: Group['mode'], count: number): (all: readonly CameTo[]) => CameTo {
  switch (mode) {
    case 'all':
      return allOf;
    case 'one':
      return someOf;
    case 'atLeast':
      return (all) => atLeastOf(count, all);
  }
}

/** A soft group has no truth: its result is how many of its members are met. */
const countMet = (all: readonly CameTo[]): CameTo =>
  all.every(({ kind }) => kind === 'notApplicable')
    ? notApplicable
    : { kind: 'number', value: exact(all.filter(isYes).length) };

// ------------------------------------------------------------------------------------------- exceptions

interface Siblings {
  readonly guards: readonly Excepting[];
  readonly others: readonly Excepting[];
}

interface Excepting {
  readonly exception: Exception;
  readonly holds: Ask | null;
  readonly nested: Siblings;
  readonly effect: Ask;
}

function siblingsOf(exceptions: readonly Exception[], place: Place): Siblings {
  const made = exceptions.map((exception): Excepting => ({
    exception,
    holds: exception.condition === null ? null : askOf(exception.condition, place),
    nested: siblingsOf(exception.exceptions, place),
    effect: effectOf(exception, place),
  }));
  return {
    guards: made.filter(({ exception }) => isGuard(exception)),
    others: made.filter(({ exception }) => !isGuard(exception)),
  };
}

function effectOf({ effect }: Exception, place: Place): Ask {
  switch (effect.kind) {
    case 'lapses':
      return () => notApplicable;
    case 'becomes':
      return askOf(effect.outcome, place);
    case 'undetermined':
      return () => gap;
    case 'clashes':
      return () => conflict;
  }
}

/** What siblings say; null: none applies. Where a guard applies the others are not asked. */
function resolved({ guards, others }: Siblings, scope: Scope, parts: PartVerdict[]): CameTo | null {
  if (guards.length + others.length === 0) return null;
  const guarding = askedAll(guards, scope, parts);
  if (!guarding.some(({ open }) => open === null))
    return clashOf([...guarding, ...askedAll(others, scope, parts)]);
  parts.push(...others.map(({ exception }) => notAsked(exception)));
  return clashOf(guarding);
}

const notAsked = (part: Rule | Exception): PartVerdict => ({
  part,
  applies: 'notAsked',
  result: null,
  cites: part.cites,
  steps: none,
});

/** Those that apply or may; parts are told in order, each before those that stand in it. */
function askedAll(all: readonly Excepting[], scope: Scope, parts: PartVerdict[]): readonly Candidate[] {
  const applying: Candidate[] = [];
  for (const one of all) {
    const { exception } = one;
    const mark = scope.steps.length;
    const nested: PartVerdict[] = [];
    const found = given(one, scope, nested);
    parts.push(
      {
        part: exception,
        applies: appliesOf(found),
        result: found?.result ?? null,
        cites: exception.cites,
        steps: stepsSince(mark, scope),
      },
      ...nested,
    );
    if (found !== null) applying.push(found);
  }
  return applying;
}

const appliesOf = (found: Candidate | null): PartVerdict['applies'] =>
  found === null ? 'no' : found.open === null ? 'yes' : 'perhaps';

/** An exception that is itself excepted gives what its exception says; null: it does not apply, or lapses. */
function given({ holds, nested, effect }: Excepting, scope: Scope, parts: PartVerdict[]): Candidate | null {
  const truth = holds === null ? yes : holds(scope);
  const open = isSpread(truth) ? truth : null;
  if (open === null && !isYes(truth)) return null;
  const inner = resolved(nested, scope, parts);
  if (inner === null) return { result: effect(scope), open };
  return inner.kind === 'notApplicable' ? null : { result: inner, open };
}

// ------------------------------------------------------------------------------------------------ rules

interface Ruling {
  readonly rule: Rule;
  readonly holds: Ask | null;
  readonly outcome: Ask;
}

type Settle = (applying: readonly Candidate[]) => CameTo | null;

function ruled(decision: Decision, place: Place): (scope: Scope, parts: PartVerdict[]) => CameTo {
  const rules = decision.rules.map((rule): Ruling => ({
    rule,
    holds: rule.condition === null ? null : askOf(rule.condition, place),
    outcome: askOf(rule.outcome, place),
  }));
  const ordinary = rules.filter(({ rule }) => !rule.isOtherwise);
  const rest = rules.filter(({ rule }) => rule.isOtherwise);
  const overlap = overlapAmong(decision, (name) => chosenOf(name, place));
  const settle = settling(overlap, decision);
  const empty = overlap === 'all' && decision.overlap.mayBeEmpty ? emptySet(decision) : gap;
  return (scope, parts) => {
    const applying = appliedOf(ordinary, scope, parts);
    if (applying.length === 0) return settle(appliedOf(rest, scope, parts)) ?? empty;
    parts.push(...rest.map(({ rule }) => notAsked(rule)));
    return settle(applying) ?? empty;
  };
}

function settling(overlap: Decision['overlap']['overlap'], decision: Decision): Settle {
  switch (overlap) {
    case 'conflict':
      return clashOf;
    case 'first':
      return firstOf;
    case 'all':
      return setOf(decision);
  }
}

/** The rules that hold or may, in order. */
function appliedOf(rules: readonly Ruling[], scope: Scope, parts: PartVerdict[]): readonly Candidate[] {
  const applying: Candidate[] = [];
  for (const { rule, holds, outcome } of rules) {
    const [mark, cited] = [scope.steps.length, scope.cites.length];
    const truth = holds === null ? yes : holds(scope);
    const open = isSpread(truth) ? truth : null;
    const found = open !== null || isYes(truth) ? { result: outcome(scope), open } : null;
    const own = scope.cites.length === cited ? none : scope.cites.slice(cited);
    parts.push({
      part: rule,
      applies: appliesOf(found),
      result: found?.result ?? null,
      cites: own.length === 0 ? rule.cites : [...rule.cites, ...new Set(own)],
      steps: stepsSince(mark, scope),
    });
    if (found !== null) applying.push(found);
  }
  return applying;
}

/** The outcomes of all rows that hold, in row order, each once; null: there are none. */
function setOf(decision: Decision): Settle {
  const { mayBeEmpty } = decision.overlap;
  return (applying) => {
    if (applying.length === 0) return null;
    const spread = worst(applying.flatMap(({ result, open }) => (open === null ? [result] : [open, result])));
    if (spread !== null) return spread;
    const members = new Set(applying.flatMap(({ result }) => (isWay(result) ? [] : membersOf(result))));
    if (members.size === 0) return mayBeEmpty ? emptySet(decision) : gap;
    return { ...emptySet(decision), members: [...members] };
  };
}

const emptySet = ({ type }: Decision) =>
  ({
    kind: 'set',
    choice: type.kind === 'set' || type.kind === 'choice' ? type.choice : '',
    members: [],
  }) as const;
