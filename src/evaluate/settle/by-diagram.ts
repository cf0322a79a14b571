/**
 * Settles a clause by its decision diagram, which is made once for a program: what is known of a case takes branches
 * away, and what is left says which results are possible and which inputs decide. Tests over several inputs are first
 * left free, which allows too much; samples of their inputs then show what surely can happen. Where the two agree the
 * answer is exact, else it is left to splitting.
 */
import { present } from '../../base/invariant.ts';
import type { Clause } from '../../ir/ir.ts';
import { resultText } from '../../total/value-text.ts';
import { diagramsOf } from '../../diagram/diagrams.ts';
import { isAskedBothWays } from '../../diagram/inputs.ts';
import type { Input, Variable } from '../../diagram/model.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import { newRestrict, openNodes, type Open, type Said } from '../../diagram/restrict.ts';
import type { Diagram as Made } from '../../diagram/store.ts';
import { compareVariables } from '../../diagram/variable.ts';
import { frameOf } from '../decide/clause.ts';
import type { Decided, Evaluation, Frame } from '../decide/evaluation.ts';
import { applyContext } from '../decide/expression.ts';
import type { KnownRecord } from '../known/known.ts';
import {
  isSingle,
  nothing,
  ofResult,
  onlyResult,
  resultKeys,
  union,
  type Outcomes,
} from '../possible/outcomes.ts';
import { relatedBy } from '../../base/related.ts';
import { leavesIn, type Diagram } from './diagram.ts';
import { comparer, differingVariables, sayOther, turningVariables } from './needed.ts';
import { inputsBehind, LeftOpen, onCase, outcomesOfTerm } from './on-case.ts';
import { familiesOf } from './samples-of-relations.ts';
import type { Constraint } from './settle.ts';
import type { NeededInput, Settled } from './settled.ts';

/** Inputs that are tied by tests over several of them, of which samples are taken. */
const MOST_TIED = 3;

type Whole = Made<Outcome | null>;
type Left = Open<Outcome | null>;

/** What a clause comes to, or null: left to splitting. */
export function settleByDiagram(
  evaluation: Evaluation,
  clause: Clause,
  record: KnownRecord | null,
  own: Decided,
  constraints: readonly Constraint[],
): Settled | null {
  const related = relatedBy(own.trail.reads, constraints);
  const names = related.map(({ name }) => name);
  const whole = diagramsOf(evaluation.index).open().within(clause.name, names);
  if (whole === null) return null;
  try {
    const settled = settleWhole(whole, frameOf(evaluation, clause, record), names);
    return settled === null ? null : withCauses(settled, own.outcomes);
  } catch (reason) {
    if (reason instanceof LeftOpen) return null;
    throw reason;
  }
}

/**
 * Whether a clause surely comes to the same in two evaluations of one case, whatever is still open: under two sets of
 * readings, or by two programs of which the diagrams of the one lie over those of the other. Of a step its days too.
 */
export function isSameByDiagram(
  first: Evaluation,
  second: Evaluation,
  clause: Clause,
  record: KnownRecord | null,
): boolean {
  const [left, right] = [first, second].map((one) => leftOn(one, clause.name)) as [Parts, Parts];
  if (left === null || right === null) return false;
  const restrict = newRestrict<Outcome>();
  try {
    return left.every((part, place) => {
      const other = right[place];
      if (other === undefined) return false;
      const [one, two] = [
        [part, first],
        [other, second],
      ].map(([whole, evaluation]) => {
        const { childrenOf } = onCase(frameOf(evaluation as Evaluation, clause, record));
        return restrict(whole as Made<Outcome>, (variable) => childrenOf(apartFromRecords(variable)));
      });
      return one === two;
    });
  } catch (reason) {
    if (reason instanceof LeftOpen) return false;
    throw reason;
  }
}

/** What goes over records may come to something else under other readings, which its diagram does not show. */
function apartFromRecords(variable: Variable): Variable {
  if (variable.input.source.kind === 'whole') throw new LeftOpen();
  return variable;
}

type Parts = readonly Made<Outcome>[] | null;

/** What a clause comes to, and of a step its first and last day; null where that is too large to tell. */
function leftOn({ index }: Evaluation, name: string): Parts {
  const diagrams = diagramsOf(index).open();
  const whole = diagrams.clause(name);
  if (whole === null) return null;
  if (index.clauses.get(name)?.kind !== 'step') return [whole];
  const days = (['first', 'last'] as const).map((end) => diagrams.window(name, end));
  return days.some((day) => day === null) ? null : [whole, ...days.filter((day) => day !== null)];
}

/** Why there may be no value is known from before it was settled. */
function withCauses(settled: Settled, own: Outcomes): Settled {
  const { gap, conflict, error, notApplicable } = settled.outcomes;
  const outcomes: Outcomes = {
    ...settled.outcomes,
    gap: gap === null ? null : own.gap,
    conflict: conflict === null ? null : own.conflict,
    error: error === null ? null : own.error,
    notApplicable: notApplicable === null ? null : own.notApplicable,
  };
  return { ...settled, outcomes };
}

function settleWhole(whole: Whole, frame: Frame, always: readonly string[]): Settled | null {
  const free = onCase(frame);
  const restrict = newRestrict<Outcome | null>((said) => saidOn(said, free.outcomesOf, frame));
  const open = restrict(whole, free.childrenOf);
  const nodes = openNodes(open);
  const leaves = nodes.flatMap((node) => (node.kind === 'leaf' ? [node.value] : []));
  const outcomes = outcomesIn(leaves);
  // That no case is possible is found by splitting.
  if (leaves.every((value) => value === null)) return null;
  const variables = [...new Set(nodes.flatMap((node) => (node.kind === 'ask' ? [node.variable] : [])))].sort(
    compareVariables,
  );
  const asked: Asked = { variables, asDiagram: converter(variables), frame };
  const { needed, isSure } = isSingle(outcomes) ? { needed: [], isSure: true } : neededIn(open, asked);
  const found: Settled = {
    outcomes,
    needed,
    isInexact: !isSure,
    always: leaves.includes(null) ? always : [],
    split: [
      ...new Set(variables.flatMap(({ input }) => inputsBehind(input, frame)).map(({ input }) => input)),
    ],
    isImpossible: false,
  };
  const tied = tiedInputs(variables, frame);
  if (isSingle(outcomes) || tied.length === 0) return found;
  // Of an event that is asked both ways a day is no sample: it does not say how it stands.
  if (tied.length > MOST_TIED || tied.some(({ source }) => isAskedBothWays(source, frame.evaluation.index)))
    return null;
  const wanted: Wanted = {
    results: new Set(resultKeys(found.outcomes)),
    inputs: new Set(found.needed.map(nameOf)),
  };
  showFree(open, asked, wanted);
  showBySamples(wanted, asked, tied, (fixed) => restrict(whole, onCase(frame, fixed).childrenOf));
  return isShown(wanted) ? found : null;
}

/** A value that follows from inputs counts as what it is on the case: other words for the same make no difference. */
function saidOn(
  said: Said<Outcome | null>,
  outcomesOf: (input: Input) => Outcomes,
  frame: Frame,
): Said<Outcome | null> {
  if (said.value?.kind !== 'term') return said;
  const result = onlyResult(outcomesOfTerm(said.value.term, frame, outcomesOf));
  if (result === null) throw new LeftOpen();
  return { key: resultText(result), value: { kind: 'result', result } };
}

const outcomesIn = (leaves: readonly (Outcome | null)[]): Outcomes =>
  union(leaves.flatMap((outcome) => (outcome?.kind === 'result' ? [ofResult(outcome.result)] : [])));

// ------------------------------------------------------------------------------------ what it turns on

interface Asked {
  readonly variables: readonly Variable[];
  readonly asDiagram: (open: Left) => Diagram;
  readonly frame: Frame;
}

const nameOf = ({ input, member }: NeededInput): string => `${input} ${member ?? ''}`;

/** Everything on which it may turn, and whether it surely turns on all of that. */
function neededIn(
  open: Left,
  asked: Asked,
): { readonly needed: readonly NeededInput[]; readonly isSure: boolean } {
  const { surely, perhaps } = turningVariables(asked.asDiagram(open));
  const needed = openInputs(perhaps, asked);
  return { needed, isSure: openInputs(surely, asked).length === needed.length };
}

function openInputs(places: ReadonlySet<number>, { variables, frame }: Asked): readonly NeededInput[] {
  const found = new Map<string, NeededInput>();
  for (const place of places) {
    const variable = variables[place];
    if (variable === undefined) continue;
    for (const own of inputsBehind(variable.input, frame))
      if (isOpen(variable.input, own, frame)) found.set(nameOf(own), own);
  }
  return [...found.values()];
}

/** Of a relation only the inputs that are not known. */
function isOpen({ source }: Input, { input }: NeededInput, frame: Frame): boolean {
  if (source.kind !== 'relation') return true;
  const { outcomesOf } = onCase(frame);
  return source.parts.some((part) =>
    part.inputs.some(
      (one) => inputsBehind(one, frame).some((own) => own.input === input) && !isSingle(outcomesOf(one)),
    ),
  );
}

/**
 * Diagrams in the form in which it is asked what matters; what is one node stays one. Where some variables are asked
 * nothing is told, as if no case lay there.
 */
function converter(
  variables: readonly Variable[],
  isLeftOut: (variable: Variable) => boolean = () => false,
): (open: Left) => Diagram {
  const places = new Map(variables.map((variable, place) => [variable, place]));
  const done = new Map<number, Diagram>();
  const walk = (node: Left): Diagram => {
    const known = done.get(node.id);
    if (known !== undefined) return known;
    const made: Diagram =
      node.kind === 'leaf'
        ? leafOf(node)
        : isLeftOut(node.variable)
          ? leafOf({ kind: 'leaf', id: node.id, key: '', value: null })
          : splitOf(node);
    done.set(node.id, made);
    return made;
  };
  const leafOf = ({ id, key, value }: Extract<Left, { kind: 'leaf' }>): Diagram => {
    const outcomes = value === null ? null : nothing;
    return { kind: 'leaf', id, outcomes, key, open: [], rest: -1, assumed: new Map() };
  };
  const splitOf = ({ id, variable, branches }: Extract<Left, { kind: 'ask' }>): Diagram => {
    const place = places.get(variable);
    if (place === undefined) throw new LeftOpen();
    return { kind: 'split', id, variable: place, children: branches.map(({ next }) => walk(next)) };
  };
  return walk;
}

// ------------------------------------------------------------------------- tests over several inputs

/** The open inputs of tests that go over several. */
function tiedInputs(variables: readonly Variable[], frame: Frame): readonly Input[] {
  const { outcomesOf } = onCase(frame);
  const tied = variables.flatMap(({ input: { source } }) =>
    source.kind === 'relation' ? source.parts.flatMap(({ inputs }) => inputs) : [],
  );
  return [...new Set(tied)].filter((input) => !isSingle(outcomesOf(input)));
}

/** Results and inputs that were found, and of which no case has shown yet that they are right. */
interface Wanted {
  readonly results: Set<string>;
  readonly inputs: Set<string>;
}

const isShown = ({ results, inputs }: Wanted): boolean => results.size === 0 && inputs.size === 0;

const isTest = ({ input }: Variable): boolean => input.source.kind === 'relation';

/** What shows where no test over several inputs is asked: there every input may be what it likes. */
function showFree(open: Left, { frame, variables }: Asked, wanted: Wanted): void {
  const free = converter(variables, isTest)(open);
  for (const leaf of leavesIn(free)) if (leaf.outcomes !== null) wanted.results.delete(leaf.key);
  for (const place of differingVariables(free, sayOther).surely)
    for (const own of inputsBehind(present(variables[place]).input, frame)) wanted.inputs.delete(nameOf(own));
}

/** What samples of the tied inputs show. */
function showBySamples(
  wanted: Wanted,
  asked: Asked,
  tied: readonly Input[],
  fix: (fixed: Parameters<typeof onCase>[1] & object) => Left,
): void {
  const { frame, variables, asDiagram } = asked;
  const { outcomesOf } = onCase(frame);
  const { differ } = comparer(sayOther, false);
  const show = (open: Left): void => {
    const leaves = openNodes(open).flatMap((node) => (node.kind === 'leaf' ? [node.value] : []));
    for (const key of resultKeys(outcomesIn(leaves))) wanted.results.delete(key);
    for (const own of openInputs(turningVariables(asDiagram(open)).surely, asked))
      wanted.inputs.delete(nameOf(own));
  };
  for (const { base, others } of familiesOf(tied, variables, outcomesOf, applyContext(frame).builtin)) {
    const first = fix(base);
    show(first);
    for (const { input, sample } of others) {
      if (isShown(wanted)) return;
      const second = fix(sample);
      show(second);
      if (differ(asDiagram(first), asDiagram(second)))
        for (const own of inputsBehind(input, frame)) wanted.inputs.delete(nameOf(own));
    }
  }
}
