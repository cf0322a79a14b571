/** What is still open of a clause on a case: its diagram with what is known taken away, as questions with answers. */
import { exactText } from '../../base/exact.ts';
import { present } from '../../base/invariant.ts';
import type { Value } from '../../base/value.ts';
import type { Diagrams } from '../../diagram/diagrams.ts';
import type { Cells, Input, Threshold, Variable } from '../../diagram/model.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import { openNodes, restrict, type Open } from '../../diagram/restrict.ts';
import { compareVariables } from '../../diagram/variable.ts';
import { memberInput } from '../known/known.ts';
import { newTrail, type Evaluation, type Frame } from '../decide/evaluation.ts';
import { valueJson } from '../literal-json.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import type { JsonValue, Possible } from '../result.ts';
import { LeftOpen, onCase, outcomesOfTerm } from '../settle/on-case.ts';
import { newOutlines, type EndOutcome, type Factor, type Outlines, type Rest } from './outline.ts';

/** A question about one input of the diagram, with the values that each answer stands for. */
export interface OpenFactor extends Factor {
  readonly input: Input;
  readonly answers: readonly Answer[];
  /** Set when it asks whether a set has a member. */
  readonly ofMember: { readonly id: string; readonly set: string; readonly member: string } | null;
}

export interface Answer {
  /** The values; none for a test over several inputs. */
  readonly values: readonly Possible[];
  /** The child of each variable of the input. */
  readonly children: ReadonlyMap<Variable, number>;
}

export interface OpenDecision {
  readonly outlines: Outlines;
  readonly rest: Rest;
  readonly factors: readonly OpenFactor[];
  /** How an input is spoken of: of a set each member by itself. */
  readonly pathOf: (input: string) => string;
  /** The answer that a case gives to a question, or null: it does not say. */
  readonly answerOn: (factor: Factor, frame: Frame) => number | null;
}

type Left = Open<Outcome | null>;

/** Null where a diagram cannot say it: it would be too large, or the case reaches what it cannot ask. */
export function openDecision(
  diagrams: Diagrams,
  name: string,
  always: readonly string[],
  frame: Frame,
): OpenDecision | null {
  const whole = diagrams.within(name, always);
  if (whole === null) return null;
  try {
    return ofOpen(
      restrict(whole, (variable) => childrenOf(variable, frame)),
      frame,
    );
  } catch (reason) {
    if (reason instanceof LeftOpen) return null;
    throw reason;
  }
}

/** What quantifies over records, or may fail, is asked as a whole: it can be all that its outcomes are. */
function childrenOf(variable: Variable, frame: Frame): readonly number[] {
  const { outcomesOf, childrenOf: known } = onCase(frame);
  const { source, type } = variable.input;
  const isWhole = source.kind === 'whole' || (source.kind === 'relation' && type.kind !== 'boolean');
  if (!isWhole) return known(variable);
  const outcomes = outcomesOf(variable.input);
  if (isSingle(outcomes)) return known(variable);
  return variable.kind === 'threshold' ? [0, 1] : cellsIn(variable, outcomes);
}

function cellsIn({ cells }: Cells, outcomes: Outcomes): readonly number[] {
  const names = new Set<string>();
  for (const piece of outcomes.pieces)
    names.add(
      piece.kind === 'one' && piece.value.kind === 'boolean'
        ? `boolean ${String(piece.value.value)}`
        : 'value',
    );
  for (const way of ['notApplicable', 'gap', 'conflict', 'error'] as const)
    if (outcomes[way] !== null) names.add(way);
  return [...names]
    .map((name) => cells.indexOf(name))
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
}

function ofOpen(open: Left, frame: Frame): OpenDecision {
  const variables = openNodes(open).flatMap((node) => (node.kind === 'ask' ? [node.variable] : []));
  const byInput = new Map<Input, Set<Variable>>();
  for (const variable of variables)
    byInput.set(variable.input, (byInput.get(variable.input) ?? new Set()).add(variable));
  const factors = [...byInput]
    .sort(([left], [right]) => left.place - right.place)
    .map(([input, own], place) => factorOf(input, [...own].sort(compareVariables), place, frame));
  const ofInput = new Map(factors.map((factor) => [factor.input, factor]));
  const outlines = newOutlines();
  const rest = outlined(open, ofInput, outlines, frame);
  const ofFactor = new Map<Factor, OpenFactor>(factors.map((factor) => [factor, factor]));
  return {
    outlines,
    rest,
    factors,
    pathOf: pathsOf(factors, frame.evaluation),
    answerOn: (factor, other) => answerOn(present(ofFactor.get(factor)), other),
  };
}

function pathsOf(factors: readonly OpenFactor[], { inputs }: Evaluation): OpenDecision['pathOf'] {
  const members = new Map(
    factors.flatMap(({ ofMember }) => (ofMember === null ? [] : [[ofMember.id, ofMember]])),
  );
  return (input) => {
    const own = members.get(input);
    const path = inputs.get(own?.set ?? input)?.path ?? input;
    return own === undefined ? path : `${path}.${own.member}`;
  };
}

function outlined(
  root: Left,
  ofInput: ReadonlyMap<Input, OpenFactor>,
  outlines: Outlines,
  frame: Frame,
): Rest {
  const done = new Map<number, Rest>();
  const walk = (node: Left): Rest => {
    const known = done.get(node.id);
    if (known !== undefined) return known;
    const made = node.kind === 'leaf' ? outlines.end(endOf(node.value, node.key, frame)) : asked(node);
    done.set(node.id, made);
    return made;
  };
  const asked = (node: Extract<Left, { readonly kind: 'ask' }>): Rest => {
    const factor = present(ofInput.get(node.variable.input));
    return outlines.ask(
      factor,
      factor.answers.map((answer) => walk(follow(node, answer))),
    );
  };
  return walk(root);
}

/** Goes on past everything that asks the same input. */
function follow(node: Left, { children }: Answer): Left {
  let at = node;
  while (at.kind === 'ask' && node.kind === 'ask' && at.variable.input === node.variable.input) {
    const child = children.get(at.variable) ?? 0;
    at = (at.branches.find(({ place }) => place === child) ?? present(at.branches[0])).next;
  }
  return at;
}

function endOf(outcome: Outcome | null, key: string, frame: Frame): EndOutcome | null {
  if (outcome === null) return null;
  if (outcome.kind === 'result') return { key, result: outcome.result, waits: [] };
  const own = { ...frame, trail: newTrail() };
  const found = outcomesOfTerm(outcome.term, own, onCase(own).outcomesOf);
  const [only] = found.pieces;
  if (isSingle(found) && only?.kind === 'one')
    return {
      key: `${only.value.kind} ${String(valueJson(only.value))}`,
      result: { kind: 'value', value: only.value },
      waits: [],
    };
  return { key, result: null, waits: askedFor(own.trail.reads, frame.evaluation) };
}

/** The inputs by which something is asked: of a record that may or may not be there, the list. */
const askedFor = (reads: Iterable<string>, { inputs }: Evaluation): readonly string[] => [
  ...new Set([...reads].map((input) => inputs.get(input)?.lists[0] ?? input)),
];

// ------------------------------------------------------------------------------------------- answers

function factorOf(input: Input, variables: readonly Variable[], place: number, frame: Frame): OpenFactor {
  const own = { ...frame, trail: newTrail() };
  const outcomes = onCase(own).outcomesOf(input);
  const { source } = input;
  const read = askedFor(own.trail.reads, frame.evaluation);
  const answers = answersOf(input, variables, outcomes, frame);
  const [set] = read;
  const ofMember =
    source.kind === 'member' && set !== undefined
      ? { id: memberInput(set, source.member), set, member: source.member }
      : null;
  const inputs = ofMember === null ? read : [ofMember.id];
  return { place, input, inputs, count: answers.length, answers, ofMember };
}

function answersOf(
  input: Input,
  variables: readonly Variable[],
  outcomes: Outcomes,
  frame: Frame,
): readonly Answer[] {
  const cells = variables.find((variable) => variable.kind === 'cells') ?? null;
  const thresholds = variables.filter((variable) => variable.kind === 'threshold');
  const ranges = rangesBetween(input, thresholds);
  if (cells === null) return ranges;
  return childrenOf(cells, frame).flatMap((child): readonly Answer[] => {
    const isOpen = cells.cells[child] === 'value';
    const parts =
      isOpen && thresholds.length > 0
        ? ranges
        : [{ values: valuesIn(cells, child, outcomes), children: new Map() }];
    return parts.map(({ values, children }) => ({
      values,
      children: new Map([...children, [cells, child]]),
    }));
  });
}

function valuesIn(cells: Cells, child: number, outcomes: Outcomes): readonly Possible[] {
  const { source } = cells.input;
  if (source.kind === 'relation' || source.kind === 'whole') return [];
  if (source.kind === 'member') return [cells.cells[child] === 'boolean true'];
  if (cells.cells[child] === 'value') return [{ any: cells.input.type.kind }];
  return outcomes.pieces.flatMap((piece) =>
    piece.kind === 'one' && cells.cellOf({ kind: 'value', value: piece.value }) === cells.cells[child]
      ? [valueJson(piece.value)]
      : [],
  );
}

/** Below the first threshold, between each and the next, and from the last on. */
function rangesBetween(input: Input, thresholds: readonly Threshold[]): readonly Answer[] {
  return Array.from({ length: thresholds.length + 1 }, (_, reached) => {
    const [low, high] = [thresholds[reached - 1], thresholds[reached]];
    const isAsked = input.source.kind !== 'relation' && input.source.kind !== 'whole';
    return {
      values: isAsked ? [rangeOf(input, low, high)] : [],
      children: new Map(thresholds.map((threshold, place) => [threshold, place < reached ? 1 : 0])),
    };
  });
}

/** One figure or day between two thresholds is written as that. */
function rangeOf(input: Input, low: Threshold | undefined, high: Threshold | undefined): Possible {
  const isOne =
    low !== undefined &&
    high !== undefined &&
    !low.isAfter &&
    high.isAfter &&
    placeText(low.at) === placeText(high.at);
  if (isOne) return endJson(input, low.at);
  return {
    from: low === undefined ? null : endJson(input, low.at),
    to: high === undefined ? null : endJson(input, high.at),
    fromIncluded: low === undefined || !low.isAfter,
    toIncluded: high === undefined || high.isAfter,
  };
}

const placeText = (at: Threshold['at']): string => (typeof at === 'string' ? at : exactText(at));

function endJson({ type }: Input, at: Threshold['at']): JsonValue {
  if (typeof at === 'string') return at;
  const kind = type.kind === 'money' || type.kind === 'percentage' ? type.kind : 'number';
  const value: Value = { kind, value: at };
  return valueJson(value);
}

function answerOn({ answers }: OpenFactor, frame: Frame): number | null {
  const known = new Map<Variable, number | null>();
  const childOn = (variable: Variable): number | null => {
    const found = known.get(variable) ?? onlyChild(variable, frame);
    known.set(variable, found);
    return found;
  };
  const place = answers.findIndex(({ children }) =>
    [...children].every(([variable, child]) => childOn(variable) === child),
  );
  return place < 0 ? null : place;
}

/** Null: the case does not say, or cannot. */
function onlyChild(variable: Variable, frame: Frame): number | null {
  try {
    const children = childrenOf(variable, frame);
    const [only] = children;
    return children.length === 1 && only !== undefined ? only : null;
  } catch (reason) {
    if (reason instanceof LeftOpen) return null;
    throw reason;
  }
}
