/** Clauses as functions that decide them on a case. */
import { exact } from '../../base/exact.ts';
import type { BuiltinStep } from '../../builtins/builtins.ts';
import { no } from '../../builtins/read.ts';
import type { Clause, Decision, Exception, Group, Requirement, Rule } from '../../ir/ir.ts';
import { valueText } from '../../total/value-text.ts';
import { membersOf, overlapAmong } from '../../total/decision.ts';
import { isGuard } from '../../total/exceptions.ts';
import { counts } from '../../total/group.ts';
import { askOf, chosenOf, verdictAsk, type Ask } from './ask.ts';
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
  type CameTo,
} from './came-to.ts';
import type { Place } from './place.ts';
import { outOfForceOf } from './placing.ts';
import { unsettled, type Scope } from './scope.ts';
import { stepDecide } from './step.ts';
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

/** What a clause comes to beside its exceptions: what these give, or null. */
export type Body = (excepted: CameTo | null, scope: Scope, parts: PartVerdict[]) => Result;

export interface Result {
  readonly result: CameTo;
  readonly first?: CameTo | null;
  readonly last?: CameTo | null;
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
  const guarded = agreed(askedAll(guards, scope, parts));
  if (guarded === null) return agreed(askedAll(others, scope, parts));
  parts.push(
    ...others.map(({ exception }) => ({
      part: exception,
      applies: 'notAsked' as const,
      result: null,
      cites: exception.cites,
      steps: none,
    })),
  );
  return guarded;
}

/** What those that apply give; parts are told in order, each before those that stand in it. */
function askedAll(all: readonly Excepting[], scope: Scope, parts: PartVerdict[]): readonly CameTo[] {
  const applying: CameTo[] = [];
  for (const one of all) {
    const { exception } = one;
    const mark = scope.steps.length;
    const nested: PartVerdict[] = [];
    const result = given(one, scope, nested);
    const steps = stepsSince(mark, scope);
    const applies = result === null ? 'no' : 'yes';
    parts.push({ part: exception, applies, result, cites: exception.cites, steps }, ...nested);
    if (result !== null) applying.push(result);
  }
  return applying;
}

/** An exception that is itself excepted gives what its exception says; null: it does not apply, or lapses. */
function given({ holds, nested, effect }: Excepting, scope: Scope, parts: PartVerdict[]): CameTo | null {
  if (!isHeld(holds, scope)) return null;
  const inner = resolved(nested, scope, parts);
  if (inner === null) return effect(scope);
  return inner.kind === 'notApplicable' ? null : inner;
}

/** Whether a condition holds; what may apply and may not is left to the evaluator. */
function isHeld(holds: Ask | null, scope: Scope): boolean {
  if (holds === null) return true;
  const found = holds(scope);
  return isSpread(found) ? unsettled() : isYes(found);
}

/** What those that apply give together; null: there are none. Of those that differ the evaluator tells. */
function agreed(all: readonly CameTo[]): CameTo | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  return others.every((one) => isSame(first, one)) ? first : unsettled();
}

const isSame = (left: CameTo, right: CameTo): boolean =>
  left.kind === right.kind && (isWay(left) || isWay(right) || valueText(left) === valueText(right));

// ------------------------------------------------------------------------------------------------ rules

interface Ruling {
  readonly rule: Rule;
  readonly holds: Ask | null;
  readonly outcome: Ask;
}

type Settle = (applying: readonly CameTo[]) => CameTo | null;

function ruled(decision: Decision, place: Place): (scope: Scope, parts: PartVerdict[]) => CameTo {
  const rules = decision.rules.map((rule): Ruling => ({
    rule,
    holds: rule.condition === null ? null : askOf(rule.condition, place),
    outcome: askOf(rule.outcome, place),
  }));
  const ordinary = rules.filter(({ rule }) => !rule.isOtherwise);
  const rest = rules.filter(({ rule }) => rule.isOtherwise);
  const overlap = overlapAmong(decision, (name) => chosenOf(name, place));
  const settle: Settle =
    overlap === 'all'
      ? setOf(decision)
      : overlap === 'first'
        ? ([first]) => first ?? null
        : (applying) => agreed(applying);
  const empty = overlap === 'all' && decision.overlap.mayBeEmpty ? emptySet(decision) : gap;
  return (scope, parts) => {
    const applying = appliedOf(ordinary, scope, parts);
    if (applying.length > 0) {
      parts.push(...rest.map(notAsked));
      return settle(applying) ?? empty;
    }
    return settle(appliedOf(rest, scope, parts)) ?? empty;
  };
}

const notAsked = ({ rule }: Ruling): PartVerdict => ({
  part: rule,
  applies: 'notAsked',
  result: null,
  cites: rule.cites,
  steps: none,
});

/** The outcomes of the rules that hold, in order. */
function appliedOf(rules: readonly Ruling[], scope: Scope, parts: PartVerdict[]): readonly CameTo[] {
  const applying: CameTo[] = [];
  for (const { rule, holds, outcome } of rules) {
    const [mark, cited] = [scope.steps.length, scope.cites.length];
    const result = isHeld(holds, scope) ? outcome(scope) : null;
    const own = scope.cites.slice(cited);
    const cites = own.length === 0 ? rule.cites : [...rule.cites, ...new Set(own)];
    const steps = stepsSince(mark, scope);
    parts.push({ part: rule, applies: result === null ? 'no' : 'yes', result, cites, steps });
    if (result !== null) applying.push(result);
  }
  return applying;
}

/** The outcomes of all rows that hold, in row order, each once; null: there are none. */
function setOf(decision: Decision): Settle {
  const { mayBeEmpty } = decision.overlap;
  return (applying) => {
    if (applying.some(isSpread)) return unsettled();
    const members = new Set(applying.flatMap((one) => (isWay(one) ? [] : membersOf(one))));
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
