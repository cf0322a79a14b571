/** The value of an expression on complete facts. */
import type { Cause, Result, Value } from '../base/value.ts';
import { builtins } from '../builtins/builtins.ts';
import { BrokenInvariant, no } from '../builtins/read.ts';
import type {
  CallNode,
  Expression,
  FactNode,
  GapNode,
  ParameterNode,
  PickNode,
  ResultNode,
  SayNode,
} from '../ir/ir.ts';
import { causeIn, failed, isWithin, recordInScope, type Frame } from './frame.ts';
import { valueOfLiteral } from './literal.ts';
import { placingDate } from './placing.ts';
import { extremeOf, quantify } from './quantify.ts';
import {
  allOf,
  booleanResult,
  isSpread,
  isYes,
  mergeSpread,
  noResult,
  notOf,
  passOn,
  someOf,
  valueResult,
} from './results.ts';
import { factOf, keyedName } from './world.ts';

export function evaluateExpression(expression: Expression, frame: Frame): Result {
  const { world } = frame.evaluation;
  switch (expression.kind) {
    case 'literal':
      return valueResult(valueOfLiteral(expression.value));
    case 'fact':
      return valueResult(readFact(expression, frame));
    case 'say':
      return readSay(expression, frame);
    case 'parameter':
      return readParameter(expression, frame);
    case 'readingValue':
      return readReading(expression.reading, expression.binding, frame);
    case 'readingTest':
      return booleanResult(alternativeOf(expression.reading, frame).name === expression.alternative);
    case 'result':
      return readResult(expression, frame);
    case 'call':
      return call(expression, frame);
    case 'quantify':
      return quantify(expression, frame);
    case 'pick':
      return pick(expression, frame);
    case 'referenceDate':
      return valueResult({ kind: 'date', date: world.referenceDate });
    case 'bound':
      return valueResult(readBound(expression.binder, frame));
    case 'gap':
      return { kind: 'gap', causes: [writtenGap(expression, frame)] };
  }
}

function readFact({ subject, fact, year, binder }: FactNode, frame: Frame): Value {
  const record = recordInScope(frame, subject, binder);
  if (record === null) throw new BrokenInvariant(`no record of '${subject}' in scope of '${frame.name}'`);
  return factOf(record, fact, year);
}

/** A judgement behind a guard that is no does not apply; a power behind one is not used. */
function readSay({ name, binder }: SayNode, frame: Frame): Result {
  const { index, world } = frame.evaluation;
  const say = index.says.get(name);
  if (say === undefined) throw new BrokenInvariant(`no judgement '${name}'`);
  const record = say.per === null ? null : recordInScope(frame, say.per, binder);
  if (say.guard !== null) {
    const own: Frame = { ...frame, clause: null, record, bound: new Map(), name, cites: say.cites };
    const guard = evaluateExpression(say.guard, own);
    if (isSpread(guard)) return guard;
    if (!isYes(guard)) return say.say === 'power' ? noResult : { kind: 'notApplicable', causes: [] };
  }
  return valueResult(world.says.get(keyedName(name, record)) ?? missing(keyedName(name, record)));
}

function missing(name: string): never {
  throw new BrokenInvariant(`no value for '${name}'`);
}

/** The value that holds on the placing date of the clause; none is a gap that names the day. */
function readParameter({ name }: ParameterNode, frame: Frame): Result {
  const parameter = frame.evaluation.index.parameters.get(name) ?? missing(name);
  const placed = placingDate(frame);
  if (placed.kind !== 'date') return placed.result;
  const value = parameter.values.find(({ period }) => isWithin(placed.date, period));
  if (value !== undefined) return evaluateExpression(value.value, frame);
  return { kind: 'gap', causes: [causeIn(frame, 'noValueInPeriod', { parameter: name, date: placed.date })] };
}

function alternativeOf(name: string, frame: Frame) {
  const { index, world } = frame.evaluation;
  const reading = index.readings.get(name) ?? missing(name);
  const selected = world.readings.get(name);
  return (
    reading.alternatives.find((alternative) => alternative.name === selected) ??
    reading.alternatives[0] ??
    missing(name)
  );
}

function readReading(name: string, binding: string, frame: Frame): Result {
  const reading = frame.evaluation.index.readings.get(name) ?? missing(name);
  const place = reading.bindings.findIndex((candidate) => candidate.name === binding);
  const value = alternativeOf(name, frame).values[place] ?? missing(`${name}.${binding}`);
  return evaluateExpression(value, frame);
}

function readResult({ name, read, binder }: ResultNode, frame: Frame): Result {
  const { index, decided, world } = frame.evaluation;
  const clause = index.clauses.get(name) ?? missing(name);
  const record = clause.per === null ? null : recordInScope(frame, clause.per, binder);
  const key = keyedName(name, record);
  if (read === 'done') return valueResult(world.done.get(key) ?? missing(key));
  const own = decided.get(key) ?? missing(key);
  switch (read) {
    case 'value':
      return own.result;
    case 'applies':
      return booleanResult(own.result.kind !== 'notApplicable');
    case 'first':
    case 'last':
      return own[read] ?? (own.result.kind === 'value' ? valueResult({ kind: 'absent' }) : own.result);
  }
}

function call({ builtin, arguments: parts }: CallNode, frame: Frame): Result {
  const row = builtins[builtin] ?? missing(builtin);
  const results = parts.map((part) => evaluateExpression(part, frame));
  if (row.isLogic === true) return logic(row.operator, results);
  const passed = passOn(results);
  if (passed !== null) return passed;
  const values = results.flatMap((result) => (result.kind === 'value' ? [result.value] : []));
  if (row.takesAbsent !== true && values.some(({ kind }) => kind === 'absent'))
    return withAbsent(row.result([]).kind);
  const value = row.apply(values, frame.evaluation.context);
  return value.kind === 'failure' ? failed(value, frame) : valueResult(value);
}

function logic(operator: string, results: readonly Result[]): Result {
  if (operator === 'and') return allOf(results);
  return operator === 'or' ? someOf(results) : notOf(results[0] ?? missing('not'));
}

/** A comparison with a value that is absent does not hold; a sum with one is absent. */
const withAbsent = (result: string): Result =>
  result === 'boolean' ? valueResult(no) : valueResult({ kind: 'absent' });

function pick(node: PickNode, frame: Frame): Result {
  const results: Result[] = [];
  for (const { value, condition } of node.items) {
    const holds = condition === null ? null : evaluateExpression(condition, frame);
    if (holds === null || isYes(holds)) results.push(evaluateExpression(value, frame));
    else if (isSpread(holds)) results.push(holds);
  }
  return mergeSpread(results) ?? extremeOf(node.pick, results, frame);
}

function readBound(binder: string, frame: Frame): Value {
  const bound = frame.bound.get(binder);
  if (bound?.kind !== 'member') throw new BrokenInvariant(`'${binder}' runs over no choice`);
  return { kind: 'choice', choice: bound.choice, member: bound.member };
}

export function writtenGap(
  { reason, elsewhere }: Pick<GapNode, 'reason' | 'elsewhere'>,
  frame: Pick<Frame, 'name' | 'cites'>,
): Cause {
  if (elsewhere !== null) return causeIn(frame, 'textElsewhere', { reason, elsewhere });
  return causeIn(frame, 'written', { reason });
}
