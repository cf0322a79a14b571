/** What a condition turned on: the tests by which it is as it is, with the values that were compared. See `answer/tested.ts`. */
import { builtins } from '../../builtins/builtins.ts';
import type { Type } from '../../base/value.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { CallNode, Expression, FactNode, QuantifyNode, SayNode } from '../../ir/ir.ts';
import { typeOf } from '../../total/type-of.ts';
import { keyedName } from '../../total/world.ts';
import { DEPTH_LIMIT, ELEMENTS_SHOWN, decisiveIn, flat, yesNoAsked } from '../answer/tested.ts';
import { pathOfFact } from '../known/inputs.ts';
import { literalJson } from '../literal-json.ts';
import type { Possible, Tested, TestedValue, Truth } from '../result.ts';
import { askOf, holderFor, jsonAskOf } from './ask.ts';
import { truthOf } from './came-to.ts';
import { keptFor } from './kept.ts';
import { toHolder, within, type Place, type Ask } from './place.ts';
import { elementsOf } from './quantify.ts';
import type { Bound, Holder, Scope } from './scope.ts';

type Tell = (scope: Scope) => Tested | null;

/** The decisive tests of a yes/no expression; none of what is just written. */
export function tellOf(expression: Expression, place: Place): (scope: Scope) => readonly Tested[] {
  const tell = tellingOf(expression, place, true, 0);
  return tell === null ? () => [] : (scope) => flat('all', tell(scope));
}

/** Null: there is nothing to tell. */
function tellingOf(expression: Expression, place: Place, isDemanded: boolean, depth: number): Tell | null {
  if (expression.kind === 'literal' || depth > DEPTH_LIMIT) return null;
  if (expression.kind === 'call') return callTell(expression, place, isDemanded, depth);
  if (expression.kind === 'quantify') return eachTell(expression, place, isDemanded, depth);
  const ask = askOf(expression, place);
  if (expression.kind !== 'readingTest') return testTell('is', ask, [valueOf(expression, place)], isDemanded);
  const chosen: TestedValue = {
    ...{ what: 'reading', name: expression.reading, read: null, type: 'boolean', choice: null },
    ...{ outcome: expression.alternative, of: [] },
  };
  return testTell('reading', ask, [() => chosen], isDemanded);
}

function testTell(
  operator: string,
  ask: Ask,
  values: readonly ((scope: Scope) => TestedValue)[],
  isDemanded: boolean,
): Tell {
  return (scope) => ({
    kind: 'test',
    holds: truthOf(ask(scope)),
    operator,
    isDemanded,
    values: values.map((value) => value(scope)),
  });
}

function callTell(call: CallNode, place: Place, isDemanded: boolean, depth: number): Tell | null {
  const { builtin, arguments: parts } = call;
  const [first, second] = parts;
  if (builtin === 'and' || builtin === 'or') return junctionTell(call, place, isDemanded, depth);
  if (builtin === 'not' && first !== undefined) return tellingOf(first, place, !isDemanded, depth + 1);
  if (builtin === 'boolean.met' && first !== undefined) return tellingOf(first, place, isDemanded, depth + 1);
  const fixed = yesNoAsked(call);
  if (fixed !== null && first !== undefined && second !== undefined)
    return tellingOf(first.kind === 'literal' ? second : first, place, fixed === isDemanded, depth + 1);
  const operator = builtins[builtin]?.operator ?? builtin;
  return testTell(
    operator,
    askOf(call, place),
    parts.map((part) => valueOf(part, place)),
    isDemanded,
  );
}

/** `and` that does not hold turns on what does not hold in it; `or` that holds on what does. */
function junctionTell(call: CallNode, place: Place, isDemanded: boolean, depth: number): Tell {
  const kind = (call.builtin === 'and') === isDemanded ? 'all' : 'any';
  const breaker = call.builtin === 'and' ? 'no' : 'yes';
  const whole = askOf(call, place);
  const parts = call.arguments.map((part) => ({
    ask: askOf(part, place),
    tell: tellingOf(part, place, isDemanded, depth + 1),
  }));
  return (scope) => {
    const holds = truthOf(whole(scope));
    const wanted = decisiveIn(breaker, holds);
    const of: Tested[] = [];
    for (const { ask, tell } of parts)
      if (tell !== null && (wanted === null || wanted.includes(truthOf(ask(scope)))))
        of.push(...flat(kind, tell(scope)));
    const [only] = of;
    if (only === undefined) return null;
    return of.length === 1 ? only : { kind, holds, of };
  };
}

function eachTell(node: QuantifyNode, place: Place, isDemanded: boolean, depth: number): Tell {
  const { quantifier, over, atLeast } = node;
  const ask = askOf(node, place);
  if (quantifier !== 'every' && quantifier !== 'some' && quantifier !== 'atLeast')
    return testTell('is', ask, [valueOf(node, place)], isDemanded);
  const elements = elementsOf(node, place);
  const elementTell = elementTellOf(node, place, isDemanded, depth);
  const list = { kind: over.kind, name: over.kind === 'subject' ? over.subject : over.choice };
  return (scope) => {
    const holds = truthOf(ask(scope));
    const told = elements(scope).flatMap((element) => elementTell(element, holds, scope));
    const shown = told.slice(0, ELEMENTS_SHOWN);
    return { kind: 'each', holds, quantifier, atLeast, isDemanded, over: list, elements: shown };
  };
}

interface ElementTold {
  readonly key: string;
  readonly tests: readonly Tested[];
}

/**
 * An element that makes no difference is not told of: of `elke` that fails only what fails, of `een` only what holds.
 * Members of a choice are few: of `elke` that holds all are told.
 */
function elementTellOf(
  node: QuantifyNode,
  outer: Place,
  isDemanded: boolean,
  depth: number,
): (element: Bound, holds: Truth, scope: Scope) => readonly ElementTold[] {
  const { quantifier, where, body } = node;
  if (body === null) return () => [];
  const inner = within(outer, node);
  const counts = where === null ? null : askOf(where, inner);
  const has = askOf(body, inner);
  const tell = tellingOf(body, inner, isDemanded, depth + 1);
  const wanted = quantifier === 'every' ? 'no' : 'yes';
  return (element, holds, scope) => {
    scope.bound[outer.depth] = element;
    if (counts !== null && truthOf(counts(scope)) === 'no') return [];
    const truth = truthOf(has(scope));
    const isMember = 'choice' in element && holds === 'yes' && quantifier === 'every';
    const isDecisive = holds === wanted ? truth === wanted : truth === 'none' && holds === 'none';
    if (!isMember && !isDecisive) return [];
    const key = 'choice' in element ? element.member : (element.record?.key ?? '');
    return [{ key, tests: tell === null ? [] : flat('all', tell(scope)) }];
  };
}

// ------------------------------------------------------------------------------------------------ values

type ValueOf = (scope: Scope) => TestedValue;

/** A value that was compared, with what it was reckoned from. */
function valueOf(expression: Expression, place: Place, depth = 0): ValueOf {
  const { what, name, read } = namedOf(expression, place);
  const type = typeIn(expression, place);
  const choice = type.kind === 'choice' || type.kind === 'set' ? type.choice : null;
  if (expression.kind === 'literal') {
    const written = { read, type: type.kind, choice, outcome: literalJson(expression.value), of: [] };
    const value: TestedValue = { what, name: '', ...written };
    return () => value;
  }
  const ask = jsonAskOf(expression, place);
  const parts =
    expression.kind === 'call' && depth <= VALUES_DEPTH
      ? expression.arguments.map((part) => valueOf(part, place, depth + 1))
      : [];
  const made = (own: string, outcome: Possible, of: readonly TestedValue[]): TestedValue => ({
    what,
    name: own,
    read,
    type: type.kind,
    choice,
    outcome,
    of,
  });
  if (parts.length > 0)
    return (scope) =>
      made(
        nameIn(name, scope),
        ask(scope),
        parts.map((part) => part(scope)),
      );
  if (typeof name !== 'string') return (scope) => made(name(scope), ask(scope), []);
  return keptFor(ask, (outcome) => made(name, outcome, []));
}

const nameIn = (name: Named['name'], scope: Scope): string => (typeof name === 'string' ? name : name(scope));

/** Sums stand inside each other this deep at most. */
const VALUES_DEPTH = 3;

function typeIn(expression: Expression, place: Place): Type {
  const members = place.bound.flatMap(({ binder, over }) =>
    over.kind === 'choice' ? [[binder, over.choice] as const] : [],
  );
  return typeOf(expression, place.making.index, new Map(members));
}

interface Named {
  readonly what: TestedValue['what'];
  readonly name: string | ((scope: Scope) => string);
  readonly read: TestedValue['read'];
}

function namedOf(expression: Expression, place: Place): Named {
  const { index } = place.making;
  const named = (what: Named['what'], name: Named['name'], read: Named['read'] = null): Named => ({
    what,
    name,
    read,
  });
  switch (expression.kind) {
    case 'literal':
      return named('written', '');
    case 'fact':
      return named('fact', factName(expression, place));
    case 'say':
      return named(sayKind(expression, place), keyed(expression, index.says.get(expression.name), place));
    case 'parameter':
      return named('parameter', expression.name);
    case 'readingValue':
      return named('reading', `${expression.reading}.${expression.binding}`);
    case 'readingTest':
      return named('reading', expression.reading);
    case 'result': {
      const name = keyed(expression, index.clauses.get(expression.name), place);
      if (expression.read !== 'done') return named('result', name, expression.read);
      return named('event', typeof name === 'string' ? `${name}.gedaan` : (scope) => `${name(scope)}.gedaan`);
    }
    case 'quantify':
      return named(
        'list',
        expression.over.kind === 'subject' ? expression.over.subject : expression.over.choice,
      );
    case 'referenceDate':
      return named('referenceDate', 'peildatum');
    case 'bound':
      return named('element', expression.binder);
    case 'call':
      return named('computed', builtins[expression.builtin]?.operator ?? expression.builtin);
    case 'pick':
      return named('computed', expression.pick);
    case 'gap':
      return named('computed', 'gap');
  }
}

/** `aanbieder.omzet`, or `declaratie[a1].bedrag`: the same in every case where there is one record. */
export function factName({ subject, fact, year, binder }: FactNode, place: Place): Named['name'] {
  const holderOf = toHolder(subject, binder, place) ?? missing(subject);
  const name = ({ record }: Holder): string => pathOfFact(record ?? missing(subject), fact, year);
  return isMany(subject, place)
    ? (scope) => name(holderOf(scope))
    : `${subject}.${fact}${year === null ? '' : `.${year}`}`;
}

/** The name of what is said or decided, with the key of its record where there are many. */
export function keyed(
  { name, binder }: { readonly name: string; readonly binder: string | null },
  declared: { readonly per: string | null } | undefined,
  place: Place,
): Named['name'] {
  const per = declared?.per ?? null;
  if (per === null || !isMany(per, place)) return name;
  const holderOf = holderFor(per, binder, place);
  return (scope) => keyedName(name, holderOf(scope).record);
}

export const sayKind = ({ name }: SayNode, place: Place): 'judgement' | 'power' =>
  place.making.index.says.get(name)?.say === 'power' ? 'power' : 'judgement';

const isMany = (subject: string, { making: { index } }: Place): boolean =>
  index.subjects.get(subject)?.owner !== null;

function missing(name: string): never {
  throw new BrokenInvariant(`no '${name}'`);
}
