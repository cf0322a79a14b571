/** What a condition turned on: the tests by which it is as it is, with the values that were compared. */
import { builtins } from '../../builtins/builtins.ts';
import type { CallNode, Expression, QuantifyNode } from '../../ir/ir.ts';
import { typeOf } from '../../total/type-of.ts';
import { keyedName } from '../../total/world.ts';
import { recordInScope, type Bound, type Frame } from '../decide/evaluation.ts';
import { evaluateExpression } from '../decide/expression.ts';
import { elementsOf } from '../decide/quantify.ts';
import { literalJson } from '../literal-json.ts';
import { pathOfFact } from '../known/inputs.ts';
import { canBeNo, canBeYes, canSpread, isSingle, nothing, type Outcomes } from '../possible/outcomes.ts';
import { valueJson } from '../literal-json.ts';
import type { Possible, Tested, TestedValue, Truth } from '../result.ts';
import { possibleJson } from './possible-json.ts';

/** Conditions stand inside each other this deep at most; what is deeper is not told. */
export const DEPTH_LIMIT = 24;

/** The decisive tests of a yes/no expression; none of what is just written. */
export const testedOf = (expression: Expression, frame: Frame): readonly Tested[] =>
  flat('all', tested(expression, frame, true, 0));

const truthOf = (outcomes: Outcomes): Truth => {
  if (canSpread(outcomes) || outcomes.notApplicable !== null) return isSingle(outcomes) ? 'none' : 'open';
  return canBeYes(outcomes) ? (canBeNo(outcomes) ? 'open' : 'yes') : 'no';
};

const settled = (outcomes: Outcomes): Possible | null =>
  isSingle(outcomes) ? (possibleJson(outcomes, valueJson)[0] ?? null) : null;

/** What is left of a yes or no of which one is ruled out, though it is not settled. */
const leftOf = (outcomes: Outcomes): Pick<TestedValue, 'possible'> =>
  isSingle(outcomes) || canBeYes(outcomes) === canBeNo(outcomes)
    ? {}
    : { possible: possibleJson(outcomes, valueJson) };

/** A group of one kind in a group of the same kind is one. */
export const flat = (kind: 'all' | 'any', found: Tested | null): readonly Tested[] =>
  found === null ? [] : found.kind === kind ? found.of.flatMap((one) => flat(kind, one)) : [found];

function tested(expression: Expression, frame: Frame, isDemanded: boolean, depth: number): Tested | null {
  if (expression.kind === 'literal' || depth > DEPTH_LIMIT) return null;
  const holds = truthOf(evaluateExpression(expression, frame));
  if (expression.kind === 'call') return testedCall(expression, frame, holds, isDemanded, depth);
  if (expression.kind === 'quantify') return testedEach(expression, frame, holds, isDemanded, depth);
  if (expression.kind === 'readingTest') {
    const values: readonly TestedValue[] = [
      { ...bare('reading', expression.reading), outcome: expression.alternative },
    ];
    return { kind: 'test', holds, operator: 'reading', isDemanded, values };
  }
  return { kind: 'test', holds, operator: 'is', isDemanded, values: [valueOf(expression, frame)] };
}

function testedCall(
  call: CallNode,
  frame: Frame,
  holds: Truth,
  isDemanded: boolean,
  depth: number,
): Tested | null {
  const [first, second] = call.arguments;
  if (call.builtin === 'and' || call.builtin === 'or') return junction(call, frame, holds, isDemanded, depth);
  if (call.builtin === 'not' && first !== undefined) return tested(first, frame, !isDemanded, depth + 1);
  if (call.builtin === 'boolean.met' && first !== undefined)
    return tested(first, frame, isDemanded, depth + 1);
  const fixed = yesNoAsked(call);
  if (fixed !== null && first !== undefined && second !== undefined)
    return tested(first.kind === 'literal' ? second : first, frame, fixed === isDemanded, depth + 1);
  const operator = builtins[call.builtin]?.operator ?? call.builtin;
  const values = call.arguments.map((argument) => valueOf(argument, frame));
  return { kind: 'test', holds, operator, isDemanded, values };
}

/** A yes/no compared with a written yes or no: which of the two is asked. */
export function yesNoAsked({ builtin, arguments: values }: CallNode): boolean | null {
  if (builtin !== 'boolean.equal' && builtin !== 'boolean.notEqual') return null;
  const written = values.find((value) => value.kind === 'literal');
  if (written?.kind !== 'literal' || written.value.kind !== 'boolean') return null;
  return written.value.value === (builtin === 'boolean.equal');
}

/** `and` that does not hold turns on what does not hold in it; `or` that holds on what does. Under a negation they swap. */
function junction(
  call: CallNode,
  frame: Frame,
  holds: Truth,
  isDemanded: boolean,
  depth: number,
): Tested | null {
  const wanted = decisiveIn(call.builtin === 'and' ? 'no' : 'yes', holds);
  const parts = call.arguments.filter(
    (part) => wanted === null || wanted.includes(truthOf(evaluateExpression(part, frame))),
  );
  const kind = (call.builtin === 'and') === isDemanded ? 'all' : 'any';
  const of = parts.flatMap((part) => flat(kind, tested(part, frame, isDemanded, depth + 1)));
  const [only] = of;
  if (only === undefined) return null;
  return of.length === 1 ? only : { kind, holds, of };
}

/** Null: all of them. `breaker` is the truth of a part that decides by itself. */
export function decisiveIn(breaker: 'yes' | 'no', holds: Truth): readonly Truth[] | null {
  if (holds === breaker) return [breaker];
  if (holds === 'open') return ['open', 'none'];
  return holds === 'none' ? ['none'] : null;
}

export const ELEMENTS_SHOWN = 20;

function testedEach(
  node: QuantifyNode,
  frame: Frame,
  holds: Truth,
  isDemanded: boolean,
  depth: number,
): Tested {
  const { quantifier, over } = node;
  if (quantifier !== 'every' && quantifier !== 'some' && quantifier !== 'atLeast')
    return { kind: 'test', holds, operator: 'is', isDemanded, values: [valueOf(node, frame)] };
  const elements = elementsOf(node, frame)
    .filter(({ isPerhaps }) => !isPerhaps)
    .flatMap(({ bound }) => elementTested(node, bound, frame, isDemanded, holds, depth))
    .slice(0, ELEMENTS_SHOWN);
  const name = over.kind === 'subject' ? over.subject : over.choice;
  const list = { kind: over.kind, name };
  return {
    kind: 'each',
    holds,
    quantifier,
    atLeast: node.atLeast,
    isDemanded,
    over: list,
    elements,
  };
}

/** An element that makes no difference is not told of: of `elke` that fails only what fails, of `een` only what holds. Members of a choice are few: of `elke` that holds all are told. */
function elementTested(
  node: QuantifyNode,
  bound: Bound,
  frame: Frame,
  isDemanded: boolean,
  holds: Truth,
  depth: number,
): readonly { readonly key: string; readonly tests: readonly Tested[] }[] {
  const inner: Frame = { ...frame, bound: new Map([...frame.bound, [node.binder, bound]]) };
  const counts = node.where === null ? 'yes' : truthOf(evaluateExpression(node.where, inner));
  if (counts === 'no' || node.body === null) return [];
  const has = truthOf(evaluateExpression(node.body, inner));
  const wanted = node.quantifier === 'every' ? 'no' : 'yes';
  const isMember = bound.kind === 'member' && holds === 'yes' && node.quantifier === 'every';
  const isDecisive =
    isMember ||
    (holds === 'open'
      ? has === 'open'
      : holds === wanted
        ? has === wanted
        : has === 'none' && holds === 'none');
  if (!isDecisive) return [];
  const key = bound.kind === 'member' ? bound.member : bound.record.key;
  return [{ key, tests: flat('all', tested(node.body, inner, isDemanded, depth + 1)) }];
}

const bare = (what: TestedValue['what'], name: string): TestedValue => ({
  what,
  name,
  read: null,
  type: 'boolean',
  choice: null,
  outcome: null,
  of: [],
});

function valueOf(expression: Expression, frame: Frame, depth = 0): TestedValue {
  const { index } = frame.evaluation;
  const bound = new Map(
    [...frame.bound].flatMap(([binder, one]) =>
      one.kind === 'member' ? [[binder, one.choice] as const] : [],
    ),
  );
  const type = typeOf(expression, index, bound);
  const choice = type.kind === 'choice' || type.kind === 'set' ? type.choice : null;
  const outcomes = expression.kind === 'literal' ? null : evaluateExpression(expression, frame);
  const shared = {
    read: null,
    type: type.kind,
    choice,
    outcome: expression.kind === 'literal' ? literalJson(expression.value) : settled(outcomes ?? nothing),
    ...(outcomes !== null && type.kind === 'boolean' ? leftOf(outcomes) : {}),
    of: [],
  };
  switch (expression.kind) {
    case 'literal':
      return { what: 'written', name: '', ...shared };
    case 'fact': {
      const record = recordInScope(frame, expression.subject, expression.binder);
      const name =
        record === null
          ? `${expression.subject}.${expression.fact}`
          : pathOfFact(record, expression.fact, expression.year);
      return { what: 'fact', name, ...shared };
    }
    case 'say': {
      const say = index.says.get(expression.name);
      const record = say?.per == null ? null : recordInScope(frame, say.per, expression.binder);
      const what = say?.say === 'power' ? 'power' : 'judgement';
      return { what, name: keyedName(expression.name, record), ...shared };
    }
    case 'parameter':
      return { what: 'parameter', name: expression.name, ...shared };
    case 'readingValue':
      return { what: 'reading', name: `${expression.reading}.${expression.binding}`, ...shared };
    case 'readingTest':
      return { what: 'reading', name: expression.reading, ...shared };
    case 'result': {
      const clause = index.clauses.get(expression.name);
      const record = clause?.per == null ? null : recordInScope(frame, clause.per, expression.binder);
      const name = keyedName(expression.name, record);
      if (expression.read === 'done') return { what: 'event', name: `${name}.gedaan`, ...shared };
      return { what: 'result', name, ...shared, read: expression.read };
    }
    case 'quantify': {
      const name = expression.over.kind === 'subject' ? expression.over.subject : expression.over.choice;
      return { what: 'list', name, ...shared };
    }
    case 'referenceDate':
      return { what: 'referenceDate', name: 'peildatum', ...shared };
    case 'bound':
      return { what: 'element', name: expression.binder, ...shared };
    case 'call': {
      const operator = builtins[expression.builtin]?.operator ?? expression.builtin;
      const of = depth > 3 ? [] : expression.arguments.map((part) => valueOf(part, frame, depth + 1));
      return { what: 'computed', name: operator, ...shared, of };
    }
    case 'pick':
      return { what: 'computed', name: expression.pick, ...shared };
    case 'gap':
      return { what: 'computed', name: 'gap', ...shared };
  }
}
