/** What an expression can be. */
import type { Value } from '../../base/value.ts';
import { builtins } from '../../builtins/builtins.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { CallNode, Expression, ParameterNode, PickNode, ResultNode } from '../../ir/ir.ts';
import { valueOfLiteral } from '../../total/literal.ts';
import { decidedKey } from '../known/known.ts';
import { applyRow } from '../possible/apply.ts';
import type { Sames } from '../possible/compare-pieces.ts';
import { absent } from '../possible/piece.ts';
import { signsOf } from '../possible/signs.ts';
import { allOf, notOf, someOf } from '../possible/logic.ts';
import {
  canBeNo,
  canBeYes,
  canHaveValue,
  canSpread,
  nothing,
  ofBooleans,
  ofValue,
  spreadOf,
  union,
  type Outcomes,
} from '../possible/outcomes.ts';
import { failureKind } from '../../total/frame.ts';
import {
  causeIn,
  decidedOf,
  follow,
  gapIn,
  readDone,
  readFact,
  readReferenceDate,
  recordInScope,
  type Frame,
} from './evaluation.ts';
import { extremeOf } from './extreme.ts';
import { placedPieces } from './placing.ts';
import { quantify } from './quantify.ts';
import { readSay } from './say.ts';
import { writtenGap } from './written-gap.ts';

/** Parts are evaluated as the frame says, so that whoever looks on sees each of them. */
export function evaluateExpression(expression: Expression, frame: Frame): Outcomes {
  switch (expression.kind) {
    case 'literal':
      return ofValue(valueOfLiteral(expression.value));
    case 'fact': {
      const record = recordInScope(frame, expression.subject, expression.binder);
      if (record === null)
        throw new BrokenInvariant(`no record of '${expression.subject}' in scope of '${frame.name}'`);
      return readFact(frame, record, expression.fact, expression.year);
    }
    case 'say':
      return readSay(expression, frame);
    case 'parameter':
      return readParameter(expression, frame);
    case 'readingValue': {
      const { reading, alternative } = alternativeOf(expression.reading, frame);
      const place = reading.bindings.findIndex(({ name }) => name === expression.binding);
      return frame.evaluate(alternative.values[place] ?? missing(expression.reading), frame);
    }
    case 'readingTest': {
      const { alternative } = alternativeOf(expression.reading, frame);
      return ofBooleans(
        alternative.name === expression.alternative,
        alternative.name !== expression.alternative,
      );
    }
    case 'result':
      return readResult(expression, frame);
    case 'call':
      return call(expression, frame);
    case 'quantify':
      return quantify(expression, frame);
    case 'pick':
      return pick(expression, frame);
    case 'referenceDate':
      return readReferenceDate(frame);
    case 'bound':
      return ofValue(readBound(expression.binder, frame));
    case 'gap':
      return writtenGap(expression, frame);
  }
}

function missing(name: string): never {
  throw new BrokenInvariant(`no '${name}'`);
}

function alternativeOf(name: string, frame: Frame) {
  const { index, readings } = frame.evaluation;
  const reading = index.readings.get(name) ?? missing(name);
  const selected = readings.get(name);
  frame.trail.readings.add(name);
  const alternative =
    reading.alternatives.find((candidate) => candidate.name === selected) ?? reading.alternatives[0];
  return { reading, alternative: alternative ?? missing(name) };
}

function readParameter({ name }: ParameterNode, frame: Frame): Outcomes {
  const parameter = frame.evaluation.index.parameters.get(name) ?? missing(name);
  const values = parameter.values.map((value) => value.period);
  const placed = placedPieces(frame, values);
  const parts = placed.within.map((place) => {
    const value = parameter.values[place.index];
    if (value === undefined) return nothing;
    for (const cite of value.cites) frame.trail.cites.add(cite);
    return frame.evaluate(value.value, frame);
  });
  const beyond = placed.isBeyond
    ? [gapIn(frame, 'noValueInPeriod', { parameter: name, date: placed.date ?? '' })]
    : [];
  return union([nothing, placed.outcomes, ...parts, ...beyond]);
}

function readResult({ name, read, binder }: ResultNode, frame: Frame): Outcomes {
  const { index } = frame.evaluation;
  const clause = index.clauses.get(name) ?? missing(name);
  const record = clause.per === null ? null : recordInScope(frame, clause.per, binder);
  if (read === 'done') return readDone(frame, name, record);
  const key = decidedKey(name, record);
  const own = decidedOf(frame.evaluation, key) ?? missing(key);
  follow(frame.trail, own.trail);
  frame.trail.clauses.add(key);
  switch (read) {
    case 'value':
      return own.outcomes;
    case 'applies':
      return ofBooleans(
        canHaveValue(own.outcomes) || canSpread(own.outcomes),
        own.outcomes.notApplicable !== null,
      );
    case 'first':
    case 'last':
      return own[read] ?? { ...own.outcomes, pieces: canHaveValue(own.outcomes) ? [absent] : [] };
  }
}

function call(node: CallNode, frame: Frame): Outcomes {
  const { builtin, arguments: expressions } = node;
  const row = builtins[builtin] ?? missing(builtin);
  const parts = expressions.map((part) => frame.evaluate(part, frame));
  if (row.operator === 'and') return allOf(parts);
  if (row.operator === 'or') return someOf(parts);
  if (row.operator === 'not') return notOf(parts[0] ?? missing('not'));
  return applyRow(row, parts, applyContext(frame, samesIn(node)));
}

/** Of each call the arguments that are written alike: these have the same value, whatever it is. */
const samesOf = new WeakMap<CallNode, Sames | null>();

function samesIn(call: CallNode): Sames | undefined {
  const known = samesOf.get(call);
  if (known !== undefined) return known ?? undefined;
  const texts = call.arguments.map((part) => JSON.stringify(part));
  const places = texts.map((text) => texts.indexOf(text));
  const sames = places.some((place, index) => place !== index) ? places : null;
  samesOf.set(call, sames);
  return sames ?? undefined;
}

export function applyContext(frame: Frame, sames?: Sames): Parameters<typeof applyRow>[2] {
  const { evaluation, trail } = frame;
  return {
    builtin: {
      rankOf: evaluation.index.rankOf,
      calendarOf: evaluation.index.calendarOf,
      note: (step) => void trail.steps.push(step),
    },
    onCut: evaluation.onCut,
    sames,
    onFailure: ({ reason, details }) => ({
      ...nothing,
      [failureKind(reason)]: [causeIn(frame, reason, details)],
    }),
  };
}

/** Items whose condition is no drop out, and so do absent ones. */
function pick(node: PickNode, frame: Frame): Outcomes {
  const items = node.items.map(({ value, condition }) => {
    const holds = condition === null ? null : frame.evaluate(condition, frame);
    if (holds === null)
      return {
        outcomes: frame.evaluate(value, frame),
        open: nothing,
        isOpenOnly: false,
        mayBeGone: false,
      };
    const outcomes = canBeYes(holds) ? frame.evaluate(value, frame) : nothing;
    const mayBeGone = canBeNo(holds) || holds.notApplicable !== null;
    return {
      outcomes,
      open: spreadOf(holds),
      isOpenOnly: !mayBeGone && !canBeYes(holds),
      mayBeGone: mayBeGone || !canBeYes(holds),
    };
  });
  const picked = extremeOf(node.pick, items, frame);
  items.forEach(({ outcomes }, place) => {
    if (!outcomes.pieces.some((left) => picked.pieces.some((right) => signsOf(left, right)?.same ?? false)))
      return;
    for (const cite of node.items[place]?.cites ?? []) frame.trail.cites.add(cite);
  });
  return picked;
}

function readBound(binder: string, frame: Frame): Value {
  const bound = frame.bound.get(binder);
  if (bound?.kind !== 'member') throw new BrokenInvariant(`'${binder}' runs over no choice`);
  return { kind: 'choice', choice: bound.choice, member: bound.member };
}
