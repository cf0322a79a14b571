/** Expressions as functions that say what they come to on a case. */
import type { Value } from '../../base/value.ts';
import { builtins } from '../../builtins/builtins.ts';
import { BrokenInvariant, no, yes } from '../../builtins/read.ts';
import type { CallNode, Expression, FactNode, PickNode, ResultNode, SayNode } from '../../ir/ir.ts';
import { equalValues } from '../../builtins/compare.ts';
import { failureKind } from '../../total/frame.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import { extremeAmong } from '../../total/quantify.ts';
import { doneInput, factInput, sayInput } from '../known/known.ts';
import {
  allOf,
  error,
  gap,
  isSpread,
  isWay,
  isYes,
  notApplicable,
  notOf,
  passedOn,
  someOf,
  type CameTo,
} from './came-to.ts';
import { parameterAsk } from './placing.ts';
import { slotOf, toHolder, unbound, type Place, type ToHolder } from './place.ts';
import { quantifyAsk } from './quantify.ts';
import { referenceDateOf, unsettled, type Holder, type Scope } from './scope.ts';
import type { Verdict } from './verdict.ts';

export type Ask = (scope: Scope) => CameTo;

export function askOf(expression: Expression, place: Place): Ask {
  switch (expression.kind) {
    case 'literal': {
      const value = valueOfLiteral(expression.value);
      return () => value;
    }
    case 'fact':
      return factAsk(expression, place);
    case 'say':
      return sayAsk(expression, place);
    case 'parameter':
      return parameterAsk(expression, place);
    case 'readingValue':
      return askOf(readingValueOf(expression.reading, expression.binding, place), place);
    case 'readingTest': {
      const isChosen = chosenOf(expression.reading, place) === expression.alternative;
      return () => (isChosen ? yes : no);
    }
    case 'result':
      return resultAsk(expression, place);
    case 'call':
      return callAsk(expression, place);
    case 'quantify':
      return quantifyAsk(expression, place);
    case 'pick':
      return pickAsk(expression, place);
    case 'referenceDate':
      return (scope) => ({ kind: 'date', date: referenceDateOf(scope) });
    case 'bound':
      return boundAsk(expression.binder, place);
    case 'gap':
      return () => gap;
  }
}

function missing(name: string): never {
  throw new BrokenInvariant(`no '${name}'`);
}

// ------------------------------------------------------------------------------------------------ inputs

/** What is known of an input, looked up once; unsettled where it can be more than one value. */
function readInput(scope: Scope, holder: Holder, slot: number, id: (holder: Holder) => string): CameTo {
  const known = holder.read[slot];
  if (known !== undefined) return known;
  const [only, ...others] = scope.known.given.get(id(holder))?.pieces ?? [];
  if (only?.kind !== 'one' || others.length > 0) return unsettled();
  // What is not yet may still come, on any day.
  if (only.value.kind === 'event' && only.value.day === 'notYet') return unsettled();
  holder.read[slot] = only.value;
  return only.value;
}

function factAsk({ subject, fact, year, binder }: FactNode, place: Place): Ask {
  const holderOf = toHolder(subject, binder, place) ?? missing(subject);
  const slot = slotOf(place.making, `fact ${subject}.${fact} ${year ?? ''}`);
  const id = ({ record }: Holder): string =>
    record === null ? missing(subject) : factInput(record, fact, year);
  return (scope) => readInput(scope, holderOf(scope), slot, id);
}

export const holderFor = (per: string | null, binder: string | null, place: Place): ToHolder =>
  per === null ? ({ whole }) => whole : (toHolder(per, binder, place) ?? missing(per));

/** A judgement behind a guard that is no does not apply; a power behind one is not used. */
function sayAsk({ name, binder }: SayNode, place: Place): Ask {
  const say = place.making.index.says.get(name) ?? missing(name);
  const holderOf = holderFor(say.per, binder, place);
  const slot = slotOf(place.making, `say ${name}`);
  const id = ({ record }: Holder): string => sayInput(name, record);
  const own: Ask = (scope) => readInput(scope, holderOf(scope), slot, id);
  if (say.guard === null) return own;
  // It stands for itself: it means the same wherever it is asked.
  const guard = askOf(say.guard, { ...unbound(place), subject: say.per });
  const behind: CameTo = say.say === 'power' ? no : notApplicable;
  return (scope) => {
    const { record } = scope;
    const holder = holderOf(scope);
    scope.record = holder.record === null ? null : holder;
    const holds = guard(scope);
    scope.record = record;
    if (isSpread(holds)) return holds;
    return isYes(holds) ? own(scope) : behind;
  };
}

function boundAsk(binder: string, place: Place): Ask {
  const bound = place.bound.findLast((one) => one.binder === binder);
  if (bound?.over.kind !== 'choice') return () => missing(binder);
  const { at } = bound;
  return (scope) => scope.bound[at] as Value;
}

// ---------------------------------------------------------------------------------------------- readings

export function chosenOf(name: string, { making: { index, readings } }: Place): string {
  return readings.get(name) ?? index.readings.get(name)?.alternatives[0]?.name ?? '';
}

function readingValueOf(name: string, binding: string, place: Place): Expression {
  const reading = place.making.index.readings.get(name) ?? missing(name);
  const chosen = chosenOf(name, place);
  const alternative = reading.alternatives.find((one) => one.name === chosen) ?? missing(chosen);
  return alternative.values[reading.bindings.findIndex((one) => one.name === binding)] ?? missing(binding);
}

// ----------------------------------------------------------------------------------------------- results

/** What was decided of a clause that stands in scope. */
export function verdictAsk(name: string, binder: string | null, place: Place): (scope: Scope) => Verdict {
  const { index, placeOf } = place.making;
  const clause = index.clauses.get(name) ?? missing(name);
  const holderOf = holderFor(clause.per, binder, place);
  const at = placeOf.get(name) ?? missing(name);
  return (scope) => holderOf(scope).verdicts[at] ?? unsettled();
}

function resultAsk(node: ResultNode, place: Place): Ask {
  const { name, read, binder } = node;
  if (read === 'done') return doneAsk(node, place);
  const verdictOf = verdictAsk(name, binder, place);
  switch (read) {
    case 'value':
      return (scope) => verdictOf(scope).result;
    case 'applies':
      return (scope) => (verdictOf(scope).result.kind === 'notApplicable' ? no : yes);
    case 'first':
    case 'last':
      return (scope) => {
        const { result, [read]: bound } = verdictOf(scope);
        return bound ?? (isWay(result) ? result : { kind: 'absent' });
      };
  }
}

/** On which day a step was done. */
export function doneAsk({ name, binder }: Pick<ResultNode, 'name' | 'binder'>, place: Place): Ask {
  const clause = place.making.index.clauses.get(name) ?? missing(name);
  const holderOf = holderFor(clause.per, binder, place);
  const slot = slotOf(place.making, `done ${name}`);
  const id = ({ record }: Holder): string => doneInput(name, record);
  return (scope) => readInput(scope, holderOf(scope), slot, id);
}

// ------------------------------------------------------------------------------------------------- calls

function callAsk({ builtin, arguments: parts }: CallNode, place: Place): Ask {
  const row = builtins[builtin] ?? missing(builtin);
  const asks = parts.map((part) => askOf(part, place));
  const [first = missing(builtin), second] = asks;
  if (row.operator === 'and') return (scope) => allOf(asks.map((ask) => ask(scope)));
  if (row.operator === 'or') return (scope) => someOf(asks.map((ask) => ask(scope)));
  if (row.operator === 'not') return (scope) => notOf(first(scope));
  const absentAs: Value = row.result([]).kind === 'boolean' ? no : { kind: 'absent' };
  const isAway = ({ kind }: CameTo): boolean => kind === 'absent' && row.takesAbsent !== true;
  const apply = (values: readonly CameTo[], scope: Scope): CameTo => {
    const passed = passedOn(values);
    if (passed !== null) return passed;
    if (values.some(isAway)) return absentAs;
    const value = row.apply(values as readonly Value[], scope.context);
    if (value.kind !== 'failure') return value;
    return failureKind(value.reason) === 'gap' ? gap : error;
  };
  if (second === undefined) return (scope) => apply([first(scope)], scope);
  if (asks.length === 2) return (scope) => apply([first(scope), second(scope)], scope);
  return (scope) =>
    apply(
      asks.map((ask) => ask(scope)),
      scope,
    );
}

/** Items whose condition is no drop out, and so do absent ones. */
function pickAsk({ pick, items }: PickNode, place: Place): Ask {
  const asked = items.map(({ value, condition, cites }) => ({
    value: askOf(value, place),
    holds: condition === null ? null : askOf(condition, place),
    cites,
  }));
  return (scope) => {
    const found = asked.map(({ value, holds }) => {
      const counts = holds === null ? yes : holds(scope);
      if (isSpread(counts)) return unsettled();
      const own = isYes(counts) ? value(scope) : notApplicable;
      return isSpread(own) ? unsettled() : own;
    });
    const values = found.filter((one) => !isWay(one)) as readonly Value[];
    const best = extremeAmong(pick, values, scope.context);
    if (best === null) return gap;
    found.forEach((one, at) => {
      if (isWay(one) || one.kind === 'absent') return;
      if (one.kind !== best.kind) unsettled();
      if (equalValues(one, best)) scope.cites.push(...(asked[at]?.cites ?? []));
    });
    return best;
  };
}
