/** Expressions as functions that say what they come to on a case. */
import type { Value } from '../../base/value.ts';
import { builtins, type Builtin } from '../../builtins/builtins.ts';
import { BrokenInvariant, no, yes } from '../../builtins/read.ts';
import type { CallNode, Expression, FactNode, PickNode, ResultNode, SayNode } from '../../ir/ir.ts';
import { equalValues } from '../../builtins/compare.ts';
import { failureKind } from '../../total/frame.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import { extremeAmong } from '../../total/quantify.ts';
import { literalJson } from '../literal-json.ts';
import type { Possible } from '../result.ts';
import {
  allOf,
  asJson,
  error,
  gap,
  isSpread,
  isThere,
  isWay,
  isYes,
  notApplicable,
  notOf,
  passedOn,
  someOf,
  worst,
  type CameTo,
} from './came-to.ts';
import { parameterAsk } from './placing.ts';
import type { Input } from './input.ts';
import { inputIn, toHolder, unbound, type Ask, type Place, type ToHolder } from './place.ts';
import { quantifyAsk } from './quantify.ts';
import { referenceDateOf, type Scope } from './scope.ts';
import { unsettled } from './unsettled.ts';
import type { Verdict } from './verdict.ts';

export function askOf(expression: Expression, place: Place): Ask {
  const known = place.asks.get(expression);
  if (known !== undefined) return known;
  const made =
    expression.kind === 'call' ? kept(compiled(expression, place), place) : compiled(expression, place);
  place.asks.set(expression, made);
  return made;
}

/** What is told is asked again after it was decided: of the same record it is the same, unless something is noted of it. */
function kept(ask: Ask, { depth }: Place): Ask {
  if (depth > 0) return ask;
  let [of, found]: [number, CameTo] = [-1, notApplicable];
  return (scope) => {
    const { number } = scope.record ?? scope.whole;
    if (of === number) return found;
    const noted = scope.steps.length + scope.cites.length;
    const made = ask(scope);
    if (scope.steps.length + scope.cites.length === noted) [of, found] = [number, made];
    return made;
  };
}

function compiled(expression: Expression, place: Place): Ask {
  switch (expression.kind) {
    case 'literal': {
      const value = valueOfLiteral(expression.value);
      return () => value;
    }
    case 'fact':
      return inputAsk(factAt(expression, place));
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

/** An input, and the record or the case of which it is. */
interface InputAt {
  readonly holderOf: ToHolder;
  readonly input: Input;
}

const inputAsk =
  ({ holderOf, input }: InputAt): Ask =>
  (scope) => {
    const holder = holderOf(scope);
    return (holder.read[input.slot] ??= scope.source.read(holder, input));
  };

const factAt = ({ subject, fact, year, binder }: FactNode, place: Place): InputAt => ({
  holderOf: toHolder(subject, binder, place) ?? missing(subject),
  input: inputIn(place.making, { kind: 'fact', subject, name: fact, year }),
});

/** What an expression comes to, as it is told: of a fact this is worked out once in a case. */
export function jsonAskOf(expression: Expression, place: Place): (scope: Scope) => Possible {
  const ask = askOf(expression, place);
  if (expression.kind === 'literal') {
    const json = literalJson(expression.value);
    return () => json;
  }
  if (expression.kind !== 'fact') return (scope) => asJson(ask(scope));
  const { holderOf, input } = factAt(expression, place);
  return (scope) => {
    const { told } = holderOf(scope);
    return (told[input.slot] ??= asJson(ask(scope)));
  };
}

export const holderFor = (per: string | null, binder: string | null, place: Place): ToHolder =>
  per === null ? ({ whole }) => whole : (toHolder(per, binder, place) ?? missing(per));

/** A judgement behind a guard that is no does not apply; a power behind one is not used. */
function sayAsk({ name, binder }: SayNode, place: Place): Ask {
  const say = place.making.index.says.get(name) ?? missing(name);
  const holderOf = holderFor(say.per, binder, place);
  const own = inputAsk({
    holderOf,
    input: inputIn(place.making, { kind: 'say', subject: say.per, name, year: null }),
  });
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
  return inputAsk({
    holderOf,
    input: inputIn(place.making, { kind: 'done', subject: clause.per, name, year: null }),
  });
}

// ------------------------------------------------------------------------------------------------- calls

/** All parts are asked, also where the first decides: what they note belongs to the proof. */
function junctionAsk(asks: readonly Ask[], combine: (all: readonly CameTo[]) => CameTo, breaker: Value): Ask {
  const other = breaker === yes ? no : yes;
  return (scope) => {
    let [found, isPlain]: [Value, boolean] = [other, asks.length > 0];
    const parts: CameTo[] = [];
    for (const ask of asks) {
      const one = ask(scope);
      parts.push(one);
      if (one.kind !== 'boolean') isPlain = false;
      else if (one.value === isYes(breaker)) found = breaker;
    }
    return isPlain ? found : combine(parts);
  };
}

function callAsk({ builtin, arguments: parts }: CallNode, place: Place): Ask {
  const row = builtins[builtin] ?? missing(builtin);
  const asks = parts.map((part) => askOf(part, place));
  const [first = missing(builtin), second] = asks;
  if (row.operator === 'and') return junctionAsk(asks, allOf, no);
  if (row.operator === 'or') return junctionAsk(asks, someOf, yes);
  if (row.operator === 'not') return (scope) => notOf(first(scope));
  const apply = applyOf(row);
  if (second === undefined) return (scope) => apply([first(scope)], scope);
  if (asks.length === 2) return (scope) => apply([first(scope), second(scope)], scope);
  return (scope) =>
    apply(
      asks.map((ask) => ask(scope)),
      scope,
    );
}

/** Strict in its arguments: what has no value passes on. */
function applyOf(row: Builtin): (values: readonly CameTo[], scope: Scope) => CameTo {
  const absentAs: Value = row.result([]).kind === 'boolean' ? no : { kind: 'absent' };
  return (values, scope) => {
    if (!values.every(isThere)) {
      const passed = passedOn(values);
      if (passed !== null) return passed;
      if (row.takesAbsent !== true) return absentAs;
    }
    const value = row.apply(values as readonly Value[], scope.context);
    if (value.kind !== 'failure') return value;
    return failureKind(value.reason) === 'gap' ? gap : error;
  };
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
      if (isSpread(counts)) return counts;
      return isYes(counts) ? value(scope) : notApplicable;
    });
    const best = worst(found) ?? extremeAmong(pick, found.filter(isThere), scope.context) ?? gap;
    if (isWay(best)) return best;
    found.forEach((one, at) => {
      if (!isThere(one)) return;
      // How a day and an event compare the evaluator tells.
      if (one.kind !== best.kind) unsettled();
      if (equalValues(one, best)) scope.cites.push(...(asked[at]?.cites ?? []));
    });
    return best;
  };
}
